import type { Located } from '../../documents/place.ts'
import { skillOf } from '../../program/skill.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { analyse } from '../../text/analysis.ts'
import { correctionsOf, misspelled } from '../../text/misspelling.ts'
import { normalizedWords, type Word } from '../../text/words.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/spelling',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  label: 'misspelled',
  reads: ['name', 'description', 'criteria', 'skills'],
  languages: ['en'],
  summary: 'Commonly misspelled words are spelled correctly.',
  why: 'A spelling mistake stays on the profiles of everyone who earned the badge for years, and makes them look careless.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Only well-known misspellings are found, and words that are one typing mistake away from one of a thousand words common in badges. Rarer words are not checked, nor is a mistake that makes another word ("form" for "from"). A name that happens to look like a mistake is reported; add it to `words`.',
  options: {
    words: {
      type: 'array',
      description: 'Words that are correct in your program, even if they look misspelled.',
      items: { type: 'string' },
      default: [] as readonly string[],
    },
  },
  examples: {
    good: [
      {
        text: 'description: Earners have worked with the Managment method every week for three months, entered what they found, and explained a change in it to their neighbours.',
        options: { words: ['managment'] },
        caption: 'The program declares that the word is correct.',
      },
      {
        text: 'description: Earners have measured with the "managment" command and with Managment Systems every week for three months, entered what they found at data.managment.example, and explained a change in it to their neighbours.',
        caption: 'Quotations, names in a sentence, and addresses.',
      },
      {
        text: 'description: Earners have learnt cyberhygiene, turbidity and the work of verifiers every week for three months, entered what they found, and explained a change in behaviour or behavior to their neighbours.',
        caption: 'Rare words, and both sides of the Atlantic.',
      },
      {
        text: 'language: es\ndescription: Los participantes han demostrado cada semana durante tres meses su profesional gestión de recursos y han explicado un cambio a sus vecinos.',
        caption: 'Other languages.',
      },
    ],
    bad: [
      {
        text: 'description: Earners have demonstated every week for three months how to measure a stream near their home, entered what they found, and explained a change in it to their neighbours.',
        findings: [
          {
            about: 'demonstated',
            at: '1:27-1:38',
            marks: 'demonstated',
            message: '"demonstated" is misspelled; expected "demonstrated"',
          },
        ],
      },
      {
        text: 'description: Particpants have measured a stream near their home every week for three months and entered what they found. They recieved a reply and recieved it late, yet know whom to call.',
        findings: [
          {
            about: 'particpants',
            at: '1:14-1:25',
            marks: 'Particpants',
            message: '"Particpants" is misspelled; expected "participants"',
          },
          {
            about: 'recieved',
            at: '1:127-1:135',
            marks: 'recieved',
            message: '"recieved" is misspelled; expected "received"',
          },
        ],
      },
      {
        text: 'name: Project Managment\nskills: [Planning, Critial Thinking, Enviromental Data]\nbadge_template_activities: [{activity_type: Assessment, title: "Planned a project with critical thinking and environmental data, successfuly, which a tutor checked."}]',
        findings: [
          {
            about: 'managment',
            at: '1:15-1:24',
            marks: 'Managment',
            message: '"Managment" is misspelled; expected "management"',
          },
          {
            about: 'critial',
            at: '2:20-2:27',
            marks: 'Critial',
            message: '"Critial" is misspelled; expected "critical"',
          },
          {
            about: 'enviromental',
            at: '2:38-2:50',
            marks: 'Enviromental',
            message: '"Enviromental" is misspelled; expected "environmental"',
          },
          {
            about: 'successfuly',
            at: '3:130-3:141',
            marks: 'successfuly',
            message: '"successfuly" is misspelled; expected "successfully"',
          },
        ],
      },
    ],
  },

  *check({ name, description, criteria, skills = [] }, { words }) {
    let passedOver: Set<string> | undefined
    for (const { text, word, isTitle } of misspelledIn({ name, description, criteria, skills })) {
      const { form, start, end } = word
      const analysis = analyse(text)
      const mayBeName = !isTitle && !analysis.sentences.some((one) => one.start === start)
      if (!isOrdinary(form.text, mayBeName) || isInAddress(text.value, start, end)) continue
      if (analysis.isQuoted(start, end)) continue
      passedOver ??= wordsOf(words)
      if (passedOver.has(form.folded)) continue
      passedOver.add(form.folded)
      const expected = correctionsOf(form.folded)
        .map((other) => `"${other}"`)
        .join(' or ')
      yield {
        at: part(text, start, end),
        about: form.folded,
        message: `"${form.text}" is misspelled; expected ${expected}`,
        suggestion: 'Correct it, or add it to `words` if it is a name',
      }
    }
  },
})

interface Misspelled {
  readonly text: Located<string>
  readonly word: Word
  /** Whether each word may have a capital in it. */
  readonly isTitle: boolean
}

function* misspelledIn({
  name,
  description,
  criteria,
  skills = [],
}: Pick<BadgeTemplate, 'name' | 'description' | 'criteria' | 'skills'>): Iterable<Misspelled> {
  if (name && mayBeIn(name)) yield* amongWords(name, true)
  for (const text of skills)
    for (const word of skillOf(text.value).misspelled) yield { text, word, isTitle: true }
  if (description && mayBeIn(description)) yield* amongWords(description, false)
  for (const { text } of criteria) if (mayBeIn(text)) yield* amongWords(text, false)
}

function mayBeIn(text: Located<string>): boolean {
  return analyse(text).has(misspelled)
}

function* amongWords(text: Located<string>, isTitle: boolean): Iterable<Misspelled> {
  for (const word of analyse(text).words)
    if (correctionsOf(word.form.folded).length > 0) yield { text, word, isTitle }
}

/** Words of a program's own, as they are compared. */
function wordsOf(own: readonly string[]): Set<string> {
  return new Set(own.flatMap((text) => normalizedWords(text)))
}

/** A word of small letters, or with a capital where it can be no name. */
function isOrdinary(word: string, mayBeName: boolean): boolean {
  return mayBeName ? /^\p{Ll}+$/u.test(word) : /^\p{L}\p{Ll}+$/u.test(word)
}

/** Whether a word stands in an address, a path or the name of a file. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /[@\\_#.:/-]/.test(text[start - 1] ?? '') ||
    /^(?:[@\\_#/]|[.:-][\p{L}/])/u.test(text.slice(end, end + 3))
  )
}
