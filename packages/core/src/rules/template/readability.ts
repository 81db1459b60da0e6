import { readabilityKey } from '../../program/facts.ts'
import { analyse } from '../../text/analysis.ts'
import { words } from '../../text/words.ts'
import { part, templateGroupRule } from '../rule.ts'

/** The beginning of a sentence of more words tells whether it is hard to read. */
const maxJudgedWords = 500

export default templateGroupRule({
  id: 'template/readability',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'long sentence that is hard to read',
  reads: ['description'],
  languages: ['en'],
  facts: ['readability'],
  summary: 'A description has no long sentence that is hard to read.',
  why: 'A recruiter gives a badge a few seconds. What a sentence of forty words says about the earner is lost.',
  source: {
    title: 'GOV.UK, Sentence length: why 25 words is our limit; formulas of retext-readability',
    address:
      'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
  },
  mistakes:
    'The formulas count letters, syllables and rare words, not meaning: the terms of a trade make a sentence look hard to the very people who use them every day. Most good texts about technology contain such a sentence, which is why this rule is on only in `strict`.',
  options: {
    age: {
      type: 'integer',
      description:
        'Age from which readers should understand the text, such as 18 for school leavers.',
      minimum: 6,
      maximum: 25,
      default: 18 as number,
    },
    maxWords: {
      type: 'integer',
      description: 'How many words any sentence may have, however hard they are.',
      minimum: 5,
      default: 25 as number,
    },
  },
  examples: {
    good: [
      'description: Earners have led a team of five people for a year. They met the budget and the date, and gave the work over to the client. They can now plan the work of a larger team.',
      {
        text: 'description: Earners have looked after a stream for three months, and told their neighbours what they found. They know whom to call when the water turns brown.',
        options: { age: 14 },
      },
      'language: de\ndescription: Die Teilnehmenden haben verantwortungsbewusst Gewässerverschmutzungsuntersuchungen durchgeführt, Wasserqualitätsveränderungen dokumentiert und Verwaltungsmitarbeiterinnen unterrichtet.',
      'description: Earners have demonstrated comprehensive proficiency in the operationalisation of environmental sustainability methodologies across multidisciplinary organisational configurations.',
      'description: Earners have led a team of five for a year, met the budget and the date, kept the team well, and gave the work that they had done over to the client in plain words.',
    ],
    bad: [
      {
        text: 'description: Earners have demonstrated comprehensive proficiency in the operationalisation of environmental sustainability methodologies across multidisciplinary organisational configurations, facilitating institutional transformation, stakeholder participation and continuous improvement in the municipality.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:310',
            marks: 'Earners have demonstrated comp…in the municipality.',
            message:
              'A sentence of 27 words is hard to read at the age of 18; expected at most 25 words, or simpler ones',
          },
        ],
      },
      {
        text: 'description: Earners have led a team of five people for a year. They are proficient in interdepartmental communication, organisational development, administrative coordination and collaborative prioritisation of requirements from operations, procurement, accounting, engineering, manufacturing, distribution, personnel management and legal compliance.',
        findings: [
          {
            about: 'description',
            at: '1:65-1:352',
            marks: 'They are proficient in interde…nd legal compliance.',
            message:
              'A sentence of 27 words is hard to read at the age of 18; expected at most 25 words, or simpler ones',
          },
        ],
      },
      {
        text: 'description: Earners have measured the water of a stream, and they have entered every one of the numbers that they found there into a public database, after which they explained the changes to the people who live beside it and are worried.',
        options: { age: 10 },
        findings: [
          {
            about: 'description',
            at: '1:14-1:240',
            marks: 'Earners have measured the wate… it and are worried.',
            message:
              'A sentence of 41 words is hard to read at the age of 10; expected at most 25 words, or simpler ones',
          },
        ],
      },
    ],
  },

  *extract({ description }, { age, maxWords }) {
    if (description === undefined) return
    const long = analyse(description)
      .sentences.map(({ text, start, end }) => ({
        at: part(description, start, end),
        words: words(text).map((word) => word.text),
      }))
      .filter((sentence) => sentence.words.length > maxWords)
    if (long.length === 0) return
    const key = readabilityKey(
      age,
      long.map((sentence) => sentence.words.slice(0, maxJudgedWords)),
    )
    yield { key, value: { key, long: long.map(({ at, words }) => ({ at, count: words.length })) } }
  },

  *checkGroup(group, { age, maxWords }, { hardSentences }) {
    for (const { key, long } of group) {
      const hard = long.filter((_, index) => hardSentences?.get(key)?.[index])
      const [longest] = hard.toSorted((a, b) => b.count - a.count)
      if (longest === undefined) continue
      const more = hard.length > 1 ? ` (the longest of ${hard.length})` : ''
      yield {
        at: longest.at,
        about: 'description',
        message: `A sentence of ${longest.count} words${more} is hard to read at the age of ${age}; expected at most ${maxWords} words, or simpler ones`,
        suggestion: 'Split it into two sentences, and use simpler words where you can',
      }
    }
  },
})
