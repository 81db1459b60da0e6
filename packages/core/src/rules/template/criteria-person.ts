import { analyse } from '../../text/analysis.ts'
import { personNouns } from '../../text/person.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/criteria-person',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'different words for the earner',
  reads: ['name', 'description', 'criteria'],
  comparedWith: ['description', 'criteria'],
  languages: ['en'],
  summary: 'The description and the criteria use one word for the earner.',
  why: 'If "the earner", "the student" and "the participant" all turn up, the reader wonders whether they are the same person.',
  source: {
    title: 'Real Ideas, Common badge writing mistakes and how to solve them',
    address: 'https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them',
  },
  mistakes:
    'The text may mean somebody else: "earners have taught forty students". Only nouns at the beginning of a sentence that are followed by has, can, must or the like are compared.',
  examples: {
    good: [
      'description: Earners have taught forty students to swim and can plan a lesson for a mixed group of children. Earners have also learned to save a swimmer from open and cold water.',
      'description: The holder of this badge has planted a public bed. The holder can also advise neighbours on water and shade, and read a soil test without the help of a gardener.',
      'description: Earners have planted a public bed, kept it alive for a dry summer, and advised participants of a neighbourhood walk on water, shade and the care of young trees.',
    ],
    bad: [
      {
        text: 'description: Earners have planted a public bed and kept it alive for a dry summer. Students can also advise neighbours on water and shade, and read a soil test on their own.',
        findings: [
          {
            about: 'student',
            at: '1:84-1:92',
            marks: 'Students',
            message:
              'The earner is called both "earner" and "student"; expected one word throughout',
            suggestion: 'Use "earner" throughout, or the word that your program has chosen',
            related: [{ at: '1:14-1:21', marks: 'Earners' }],
          },
        ],
      },
      {
        text: 'description: The holder has planted a public bed and kept it alive for a dry summer without a sprinkler, and can advise neighbours on water and shade in the same climate.\nbadge_template_activities: [{title: Participants have passed a walk through the bed with two gardeners}]',
        findings: [
          {
            about: 'participant',
            at: '2:37-2:49',
            marks: 'Participants',
            message:
              'The earner is called both "holder" and "participant"; expected one word throughout',
            suggestion: 'Use "holder" throughout, or the word that your program has chosen',
            related: [{ at: '1:14-1:24', marks: 'The holder' }],
          },
        ],
      },
      {
        text: 'description: The candidate has planted a public bed and kept it alive for a dry summer. The learner can advise neighbours on water and shade, and read a soil test on their own.',
        findings: [
          {
            about: 'learner',
            at: '1:89-1:100',
            marks: 'The learner',
            message:
              'The earner is called both "candidate" and "learner"; expected one word throughout',
            suggestion: 'Use "candidate" throughout, or the word that your program has chosen',
            related: [{ at: '1:14-1:27', marks: 'The candidate' }],
          },
        ],
      },
    ],
  },

  *check({ description, criteria }) {
    const texts = [...(description ? [description] : []), ...criteria.map(({ text }) => text)]
    const nouns = texts.flatMap((text) =>
      personNouns(analyse(text)).map((noun) => ({ ...noun, at: part(text, noun.start, noun.end) })),
    )
    const [first] = nouns
    const other = nouns.find(({ noun }) => noun !== first?.noun)
    if (first === undefined || other === undefined) return
    yield {
      at: other.at,
      about: other.noun,
      message: `The earner is called both "${first.noun}" and "${other.noun}"; expected one word throughout`,
      suggestion: `Use "${first.noun}" throughout, or the word that your program has chosen`,
      related: [first.at],
    }
  },
})
