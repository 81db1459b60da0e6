import type { Located, Place, Span } from '../../documents/place.ts'
import { digest } from '../../program/digest.ts'
import { likeness, shingles } from '../../program/likeness.ts'
import { comparedWords, hashesOf, isSeries } from '../../program/series.ts'
import { areOfSeries, type SeriesName, seriesName } from '../../program/series-name.ts'
import { analyse } from '../../text/analysis.ts'
import { hasOtherForms } from '../../text/normalize.ts'
import { isAbility, isStandingFact } from '../../text/standing-fact.ts'
import { truncate } from '../../text/truncate.ts'
import { normalizedWords } from '../../text/words.ts'
import { templateGroupRule } from '../rule.ts'

interface SharedSentence {
  /** Of the description. */
  readonly at: Place
  /** Of the sentence in it. */
  readonly span: Span
  readonly end: 'opening' | 'closing'
  readonly template: SharingTemplate
}

interface SharingTemplate {
  readonly name: string
  readonly series: string | undefined
  readonly description: string
}

/** Shorter sentences are alike by chance: "Awarded once a year". */
const minWords = 6

/** From this share of its wording on a text belongs to one that is told by likeness. */
const alike = 0.8

/** Templates of an example, each with a name and a description, complete but for the first two. */
function program(
  texts: readonly (readonly [name: string, description: string])[],
  series?: string,
): string {
  return texts
    .map(([name, description]) =>
      [
        `name: ${name}`,
        `id: ${name.toLowerCase().replaceAll(' ', '-')}`,
        `image: images/${name.toLowerCase().replaceAll(' ', '-')}.svg`,
        `description: "${description}"`,
        `skills: [Record Keeping, Tool Care, Guided Tours]`,
        'badge_template_activities: [{activity_type: Assessment, title: "Passed a review of their record keeping, tool care and guided tours by a master with a rubric."}]',
        'owner: village team',
        'reviewed_on: 2026-02-20',
        'level: Foundational',
        'cost: Free',
        'time_to_earn: Months',
        'type_category: Experience',
        'global_activity_url: https://example.org/badges',
        ...(series ? [`series: ${series}`] : []),
      ].join('\n'),
    )
    .join('\n---\n')
}

/** Five trades whose texts have sentences in common. */
function trades(first: string, last = '') {
  const own = [
    ['Well Digger', 'They have dug a well of four metres and lined it with stone from a field.'],
    ['Bread Baker', 'They have baked rye and wheat loaves for a market on twelve Saturdays.'],
    ['Bee Keeper', 'They have brought two hives through a winter and counted the mites in May.'],
    ['Net Mender', 'They have mended torn trawls by hand and spliced rope for a harbour crew.'],
    ['Lamp Tender', 'They have looked after an oil lamp in a tower and logged each ship by night.'],
  ] as const
  return own.map(([name, text]) => [name, `${first} ${text} ${last}`.trim()] as const)
}

const opening = 'Earners have shown a trade of the old village to the public for a year.'
const closing = 'The museum stands on the hill above the harbour and opens every day.'

export default templateGroupRule({
  id: 'template/boilerplate',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  label: 'same sentence in many descriptions',
  reads: ['name', 'description', 'series'],
  minGroup: 2,
  summary: 'Descriptions do not begin or end with a sentence that many of them share.',
  why: 'An employer reads the first sentence, and perhaps the last. If it is the same on every badge, what this earner did comes second or not at all.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A sentence that varies by one word from template to template is missed. Facts that each badge needs (days, expiry, prerequisites, accreditation, a link) are recognised by English words; any other sentence that the program has to include, for example by law, is reported anyway.',
  options: {
    minTemplates: {
      type: 'integer',
      description: 'How many templates must share a sentence before it is reported.',
      minimum: 2,
      default: 5 as number,
    },
  },
  examples: {
    good: [
      { text: program(trades('')), caption: 'No sentence is shared.' },
      { text: program(trades('Earners kept a craft alive.')), caption: 'A short sentence.' },
      { text: program(trades(opening), 'trades'), caption: 'A declared series.' },
      {
        text: program(trades('', 'The museum taught this trade to the public from 1972 to 1988.')),
        caption: 'A fact that every badge has to state.',
      },
      { text: program(trades(opening)), options: { minTemplates: 6 } },
      {
        text: program(
          ['Peru', 'Chile', 'Spain', 'Malta', 'Ghana'].map((land) => [
            `Host in ${land}`,
            `Earners have hosted a family for two weeks and kept a diary of it. They know the daily life of ${land} from breakfast to bedtime and can explain it to a guest who has never been there.`,
          ]),
        ),
        caption: 'A series that differs in one place.',
      },
    ],
    bad: [
      {
        text: program(trades(opening)),
        findings: [
          {
            about: 'opening sentence',
            at: '4:15-4:86',
            marks: 'Earners have shown a trade of …e public for a year.',
            message:
              '5 descriptions begin with the sentence "Earners have shown a trade of the old village to the public …"; expected each to begin with something about its own badge',
            related: [
              { at: '18:15-18:86', marks: 'Earners have shown a trade of …e public for a year.' },
              { at: '32:15-32:86', marks: 'Earners have shown a trade of …e public for a year.' },
              { at: '46:15-46:86', marks: 'Earners have shown a trade of …e public for a year.' },
              { at: '60:15-60:86', marks: 'Earners have shown a trade of …e public for a year.' },
            ],
          },
        ],
      },
      {
        text: program(trades('', closing)),
        findings: [
          {
            about: 'closing sentence',
            at: '4:89-4:157',
            marks: 'The museum stands on the hill …and opens every day.',
            message:
              '5 descriptions end with the sentence "The museum stands on the hill above the harbour and opens ev…"; expected each to end with something about its own badge',
            related: [
              { at: '18:86-18:154', marks: 'The museum stands on the hill …and opens every day.' },
              { at: '32:90-32:158', marks: 'The museum stands on the hill …and opens every day.' },
              { at: '46:89-46:157', marks: 'The museum stands on the hill …and opens every day.' },
              { at: '60:92-60:160', marks: 'The museum stands on the hill …and opens every day.' },
            ],
          },
        ],
      },
      {
        text: program(trades(opening, closing)),
        findings: [
          {
            about: 'opening sentence',
            at: '4:15-4:86',
            marks: 'Earners have shown a trade of …e public for a year.',
            message:
              '5 descriptions begin with the sentence "Earners have shown a trade of the old village to the public …"; expected each to begin with something about its own badge',
            related: [
              { at: '18:15-18:86', marks: 'Earners have shown a trade of …e public for a year.' },
              { at: '32:15-32:86', marks: 'Earners have shown a trade of …e public for a year.' },
              { at: '46:15-46:86', marks: 'Earners have shown a trade of …e public for a year.' },
              { at: '60:15-60:86', marks: 'Earners have shown a trade of …e public for a year.' },
            ],
          },
          {
            about: 'closing sentence',
            at: '4:161-4:229',
            marks: 'The museum stands on the hill …and opens every day.',
            message:
              '5 descriptions end with the sentence "The museum stands on the hill above the harbour and opens ev…"; expected each to end with something about its own badge',
            related: [
              { at: '18:158-18:226', marks: 'The museum stands on the hill …and opens every day.' },
              { at: '32:162-32:230', marks: 'The museum stands on the hill …and opens every day.' },
              { at: '46:161-46:229', marks: 'The museum stands on the hill …and opens every day.' },
              { at: '60:164-60:232', marks: 'The museum stands on the hill …and opens every day.' },
            ],
          },
        ],
      },
    ],
  },

  *extract({ name, description, series, identity }) {
    if (name === undefined || description === undefined || identity === 'from-credential') return
    const { sentences } = analyse(description)
    const [first] = sentences
    const last = sentences.at(-1)
    if (first === undefined || last === undefined || first === last) return
    const template: SharingTemplate = {
      name: name.value,
      series: series?.value,
      description: description.value,
    }
    for (const [sentence, end] of [
      [first, 'opening'],
      [last, 'closing'],
    ] as const) {
      const span: Span = [sentence.start, sentence.end]
      const words = wordsIn(description, span)
      if (words.length < minWords) continue
      const value: SharedSentence = { at: description.at, span, end, template }
      yield { key: `${end} ${digest(words)}`, value }
    }
  },

  *checkGroup(group, { minTemplates }) {
    const [first] = group
    if (first === undefined || group.length < minTemplates || !isWidespread(group, minTemplates))
      return
    const sentence = first.template.description.slice(...first.span)
    if (isWanted(sentence, first.end)) return
    const verb = first.end === 'opening' ? 'begin' : 'end'
    yield {
      at: placeOf(first),
      about: `${first.end} sentence`,
      message: `${group.length} descriptions ${verb} with the sentence "${truncate(sentence, 60)}"; expected each to ${verb} with something about its own badge`,
      suggestion: 'Remove the sentence, or move it to the page that the badges link to',
      related: group.slice(1, 6).map(placeOf),
    }
  },
})

/** Whether each badge needs a sentence, however many share it: a fact of its own, or at its end an ability. */
function isWanted(sentence: string, end: SharedSentence['end']): boolean {
  return isStandingFact(sentence) || (end === 'closing' && isAbility(sentence))
}

/** The words of a stretch of a text as they are compared. */
function wordsIn(text: Located<string>, [start, end]: Span): readonly string[] {
  if (hasOtherForms(text.value)) return normalizedWords(text.value.slice(start, end))
  const inside: string[] = []
  for (const word of analyse(text).words)
    if (word.start >= start && word.end <= end) inside.push(word.form.folded)
  return inside
}

function placeOf({ at, span }: SharedSentence): Place {
  return { ...at, span }
}

/** Whether so many templates share a sentence that are neither of one series nor copies. */
function isWidespread(group: readonly SharedSentence[], minTemplates: number): boolean {
  const families: Compared[][] = []
  for (const shared of group) {
    const compared = compare(shared)
    const own = families.find((members) => members.some((member) => belong(member, compared)))
    if (own === undefined) families.push([compared])
    else if (own.length < maxMembers) own.push(compared)
    if (families.length >= minTemplates) return true
  }
  return false
}

/** How many members of a family a text is held against. */
const maxMembers = 4

interface Compared {
  readonly series: string | undefined
  readonly text: readonly string[]
  readonly name: readonly string[]
  readonly seriesName: SeriesName
  readonly shingles: Uint32Array
}

function compare({ template: { series, description, name } }: SharedSentence): Compared {
  const text = comparedWords(description)
  return {
    series,
    text,
    name: comparedWords(name),
    seriesName: seriesName(name),
    shingles: shingles(hashesOf(text)),
  }
}

function belong(a: Compared, b: Compared): boolean {
  if (a.series !== undefined && a.series === b.series) return true
  if (likeness(a.shingles, b.shingles) >= alike) return true
  return areOfSeries(a.seriesName, b.seriesName) || isSeries(a.text, a.name, b.text, b.name)
}
