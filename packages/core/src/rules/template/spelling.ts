import type { Place } from '../../documents/place.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { analyse } from '../../text/analysis.ts'
import { normalize } from '../../text/normalize.ts'
import { wordForm } from '../../text/word-form.ts'
import { words as wordsOf } from '../../text/words.ts'
import { part, templateGroupRule } from '../rule.ts'

interface Spelled {
  readonly at: Place
  readonly word: string
}

export default templateGroupRule({
  id: 'template/spelling',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'none',
  reads: ['name', 'description', 'criteria', 'skills'],
  languages: ['en'],
  facts: ['misspellings'],
  summary: 'Words are spelled as a dictionary has them.',
  why: 'A badge speaks for the care of whoever earned it. A slip in its text stays on their profile for years.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Terms of a trade and names at the start of a sentence are in no dictionary; put them into `words`. A word that is near to none is taken for such a term. A slip that makes another word ("form" for "from") is not noticed.',
  options: {
    words: {
      type: 'array',
      description: "The program's own dictionary: words that are right whatever a dictionary says.",
      items: { type: 'string' },
      default: [] as readonly string[],
    },
  },
  examples: {
    good: [
      {
        text: 'description: Earners have measured the turbidity of a stream near their home every week for three months and explained a change in it to their neighbours. They know whom to call.',
        misspellings: { turbidity: ['timidity'] },
        options: { words: ['Turbidity'] },
        caption: 'The program has the word in its own dictionary.',
      },
      {
        text: 'name: Kubernete Keeper\ndescription: Earners have kept a kubernete near their home for three months, entered what they found in a public database, and explained a change in it to their neighbours.',
        misspellings: { kubernete: ['kubernetes'] },
        caption: 'What stands in the name is meant so.',
      },
      {
        text: 'description: Earners have measured with the "watr" command, with FooBar and with H2O every week for three months, entered what they found, and explained a change in it to their neighbours.',
        misspellings: { watr: ['water'], FooBar: [], H2O: [] },
        caption: 'Quotations, and names of things.',
      },
      {
        text: 'description: Earners have measured a stream of Brandenbrg every week for three months, entered what they found at data.exampel.org, and explained a change in it to their neighbours.',
        misspellings: { Brandenbrg: ['Brandenburg'], exampel: ['example'] },
        caption: 'Names in a sentence, and addresses.',
      },
      {
        text: 'description: Earners have learnt cyberhygiene and the work of verifiers every week for three months, entered what they found, and explained a change in it to their neighbours.',
        misspellings: { cyberhygiene: [], verifiers: ['verifies', 'versifiers'] },
        caption: 'A word that is near to no other is no slip, nor is one that is made by rule.',
      },
    ],
    bad: [
      {
        text: 'description: Earners have mesured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.',
        misspellings: { mesured: ['measured'] },
        findings: [
          {
            about: 'mesured',
            at: '1:27-1:34',
            marks: 'mesured',
            message: '"mesured" is in no dictionary; expected "measured"',
          },
        ],
      },
      {
        text: 'description: Erners have measured a stream near their home every week for three months and entered what they found. They recieved a reply and recieved it late, yet know whom to call.',
        misspellings: { Erners: ['Earners'], recieved: ['received', 'relieved'] },
        findings: [
          {
            about: 'Erners',
            at: '1:14-1:20',
            marks: 'Erners',
            message: '"Erners" is in no dictionary; expected "Earners"',
          },
          {
            about: 'recieved',
            at: '1:122-1:130',
            marks: 'recieved',
            message: '"recieved" is in no dictionary; expected "received" or "relieved"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{activity_type: Assessment, title: "Handed in twelve weekly water samples with data entry, and a talk on pollution reporting, that a tuttor checked."}]',
        misspellings: { tuttor: ['tutor', 'Tudor'] },
        findings: [
          {
            about: 'tuttor',
            at: '1:162-1:168',
            marks: 'tuttor',
            message: '"tuttor" is in no dictionary; expected "tutor" or "Tudor"',
          },
        ],
      },
    ],
  },

  *extract(template, { words }) {
    const seen = new Set<string>()
    const passedOver = namedIn(template, words)
    const texts = [template.description, ...template.criteria.map(({ text }) => text)]
    for (const text of texts) {
      if (text === undefined) continue
      const analysis = analyse(text)
      const starts = new Set(analysis.sentences.map(({ start }) => start))
      for (const { text: word, start, end } of analysis.words) {
        if (seen.has(word) || !isOrdinary(word, starts.has(start))) continue
        if (passedOver.has(normalize(word)) || isInAddress(text.value, start, end)) continue
        if (analysis.isQuoted(start, end)) continue
        seen.add(word)
        const value: Spelled = { at: part(text, start, end), word }
        yield { key: word, value }
      }
    }
  },

  *checkGroup(group, _options, { misspellings }) {
    for (const { at, word } of group) {
      const near = misspellings?.get(word) ?? []
      if (near.length === 0 || isDerived(word, near)) continue
      const offered = near.slice(0, 3).map((other) => `"${other}"`)
      yield {
        at,
        about: word,
        message: `"${word}" is in no dictionary; expected ${offered.join(' or ')}`,
        suggestion: 'Correct it, or add it to `words` if it is a word of your field',
      }
    }
  },
})

/** "Verifiers" comes from "verify" by rule, though no dictionary lists it. */
function isDerived(word: string, near: readonly string[]): boolean {
  return (
    /(?:ers?|able|ability|ness|less)$/.test(word) &&
    near.some((other) => wordForm(other).stem === wordForm(word).stem)
  )
}

/** What the program calls its own, in small letters. */
function namedIn(
  { name, skills = [], issuer, earner }: BadgeTemplate,
  own: readonly string[],
): ReadonlySet<string> {
  const names = [name, issuer, earner, ...skills].flatMap((text) => text?.value ?? [])
  return new Set(
    [...names, ...own].flatMap((text) => wordsOf(normalize(text)).map(({ text }) => text)),
  )
}

/** A word of small letters, or one that begins a sentence. Others are names and abbreviations. */
function isOrdinary(word: string, startsSentence: boolean): boolean {
  return /^\p{Ll}{4,}$/u.test(word) || (startsSentence && /^\p{Lu}\p{Ll}{3,}$/u.test(word))
}

/** Whether a word stands in an address, a path or the name of a file. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /[@\\_#.:/-]/.test(text[start - 1] ?? '') ||
    /^(?:[@\\_#/]|[.:-][\p{L}/])/u.test(text.slice(end, end + 3))
  )
}
