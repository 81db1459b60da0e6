import type { Place } from '../../documents/place.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { textLanguageOf } from '../../program/text-language.ts'
import { analyse, TextAnalysis } from '../../text/analysis.ts'
import {
  isSurelyAnother,
  languageName,
  languageOfLines,
  readsAsProse,
} from '../../text/language.ts'
import { templateGroupRule } from '../rule.ts'

/** The end of a text by which one in two languages is told from one in one. */
const end = 200

/** Three templates of an example, in German and said to be in English. */
const germanRaftsmen = [
  ['Floss', 'ein Floß gebaut und damit drei Tage lang den Fluss befahren'],
  ['Wehr', 'ein Wehr bedient und jeden Morgen den Stand des Wassers notiert'],
  ['Netz', 'ein Netz geknüpft und mit den Fischern der Stadt ausgelegt'],
]
  .map(([name, deed], index) =>
    [
      `id: ${index}`,
      `name: ${name}`,
      `image: images/${index}.svg`,
      'language: en',
      `description: Die Teilnehmenden haben ${deed}. Sie können erklären, was sich am Fluss im Lauf des Jahres ändert und woran das liegt, und sie haben das vor der Klasse gezeigt.`,
      'skills: [Beobachten, Erklären, Handwerk]',
      'badge_template_activities: [{activity_type: Assessment, title: "Vor der Klasse Handwerk gezeigt, Beobachten und Erklären durch eine Lehrkraft geprüft."}]',
      'owner: water team',
      'reviewed_on: 2026-02-20',
      'level: Foundational',
      'cost: Free',
      'time_to_earn: Months',
      'type_category: Experience',
      'global_activity_url: https://example.org/badges',
    ].join('\n'),
  )
  .join('\n---\n')

/** A template that states its language. */
interface Stated {
  readonly at: Place
  readonly stated: string
  /** The language that its text is in, where that is surely another. */
  readonly read?: string
}

/** Templates of one program that have the same wrong language are told one by one up to so many. */
const maxTold = 10

export default templateGroupRule({
  id: 'template/language',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  label: 'stated language is not that of the text',
  reads: ['language', 'name', 'description', 'criteria'],
  summary: 'The stated language of a template is the language of its text.',
  why: 'Platforms and search engines offer a badge to people who read its stated language, and a screen reader pronounces the text in that language. Many platforms set "en" if nobody chooses.',
  source: {
    title: 'W3C, Strings on the Web: Language and Direction Metadata',
    address: 'https://www.w3.org/TR/string-meta/',
  },
  mistakes:
    'The language is identified by its short common words. A text in two languages is not reported if its beginning and its end differ, and neither are close relatives, such as Danish that is stated as Norwegian. A language without a word list is reported as not English, or mistaken for a relative that has one, as Corsican for Italian. English that is mostly foreign titles or terms may be mistaken for the language of those.',
  examples: {
    good: [
      'language: en-GB\ndescription: Earners have measured a stream near their home every week for three months, and can tell a natural swing from a sign of pollution.',
      'language: de\ndescription: Die Teilnehmenden haben drei Monate lang jede Woche einen Bach gemessen und können eine natürliche Schwankung von einer Verschmutzung unterscheiden.',
      {
        text: 'language: nb\ndescription: Deltakerne har målt vannet i en bekk hver uke i tre måneder og kan forklare hvordan en naturlig endring skiller seg fra tegn på forurensning.',
        caption: 'A text that is just as close to a related language is not reported.',
      },
      {
        text: 'language: en\ndescription: Kayak, canoe, sail, knots, tides, buoys',
        caption: 'Too short to tell.',
      },
    ],
    bad: [
      {
        text: 'language: en\ndescription: Die Teilnehmenden haben drei Monate lang jede Woche einen Bach gemessen und können eine natürliche Schwankung von einer Verschmutzung unterscheiden.',
        findings: [
          {
            about: 'language',
            at: '1:11-1:13',
            marks: 'en',
            message:
              'The text seems to be in German, but its language is given as "en"; expected the language it is written in',
            suggestion: 'Set the language to "de" if that is right, or translate the text',
          },
        ],
      },
      {
        text: 'language: en-US\ndescription: Parte-hartzaileek hiru hilabetez astero neurtu dute etxetik gertuko erreka eta gai dira gorabehera naturala kutsaduratik bereizteko, datu guztiak argitaratuta.',
        findings: [
          {
            about: 'language',
            at: '1:11-1:16',
            marks: 'en-US',
            message:
              'The text seems to be in Basque, but its language is given as "en-US"; expected the language it is written in',
            suggestion: 'Set the language to "eu" if that is right, or translate the text',
          },
        ],
      },
      {
        text: 'language: fr\ndescription: Earners have measured a stream near their home every week for three months, and can tell a natural swing from a sign of pollution.',
        findings: [
          {
            about: 'language',
            at: '1:11-1:13',
            marks: 'fr',
            message:
              'The text seems to be in English, but its language is given as "fr"; expected the language it is written in',
            suggestion: 'Set the language to "en" if that is right, or translate the text',
          },
        ],
      },
      {
        text: germanRaftsmen,
        caption: 'What a platform writes into all templates is reported once.',
        findings: [
          {
            about: 'language',
            at: '4:11-4:13',
            marks: 'en',
            message:
              'All 3 templates seem to be in German, but their language is given as "en"; expected the language they are written in',
            suggestion: 'Set the language to "de" in all of them if that is right',
            related: [
              { at: '19:11-19:13', marks: 'en' },
              { at: '34:11-34:13', marks: 'en' },
            ],
          },
        ],
      },
    ],
  },

  *extract(template) {
    const { language } = template
    if (language === undefined) return
    const { at, value } = language
    const read = otherLanguage(template, value)
    const stated: Stated = { at, stated: value, ...(read === undefined ? {} : { read }) }
    yield { key: value.toLowerCase(), value: stated }
  },

  *checkGroup(group) {
    const wrong = Map.groupBy(
      group.filter(({ read }) => read !== undefined),
      ({ read = '' }) => read,
    )
    for (const [read, templates] of wrong) {
      const name = languageName(read)
      const isMost = templates.length > 2 && 2 * templates.length > group.length
      const isOne = isMost || templates.length > maxTold
      for (const { at, stated } of isOne ? templates.slice(0, 1) : templates)
        yield {
          at,
          about: 'language',
          message: isOne
            ? `${templates.length === group.length ? `All ${group.length}` : `${templates.length} of ${group.length}`} templates ${name ? `seem to be in ${name}` : 'are not in English'}, but their language is given as "${stated}"; expected the language they are written in`
            : `The text ${name ? `seems to be in ${name}` : 'is not in English'}, but its language is given as "${stated}"; expected the language it is written in`,
          suggestion:
            name === undefined
              ? 'Write the tag of its language, such as "eu" for Basque'
              : `Set the language to "${read}"${isOne ? ' in all of them' : ''} if that is right${isOne ? '' : ', or translate the text'}`,
          related: isOne ? templates.slice(1, 1 + maxTold).map((one) => one.at) : [],
        }
    }
  },
})

/** The language that a text is in, where it is surely not the one that is stated. */
function otherLanguage(template: BadgeTemplate, stated: string): string | undefined {
  const { description } = template
  const read = textLanguageOf(template)
  if (read === undefined || !isSurelyAnother(read, stated)) return undefined
  const atEnd = description && languageOfLines([new TextAnalysis(description.value.slice(-end))])
  if (atEnd !== undefined && !isSurelyAnother(atEnd, stated)) return undefined
  // A list of titles, dishes or steps is in English where it says so between them.
  const isEnglish = !isSurelyAnother('en', stated)
  if (isEnglish && description && !readsAsProse(analyse(description), read)) return undefined
  return read
}
