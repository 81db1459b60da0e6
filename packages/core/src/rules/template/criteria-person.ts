import { analyse } from '../../text/analysis.ts'
import { personNouns } from '../../text/person.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/criteria-person',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  reads: ['name', 'description', 'criteria'],
  comparedWith: ['description', 'criteria'],
  languages: ['en'],
  summary: 'Description and criteria use one noun for the person.',
  why: 'If "the earner", "the student" and "the participant" all turn up, the reader wonders whether they are the same person.',
  source: {
    title: 'Real Ideas, Common badge writing mistakes and how to solve them',
    address: 'https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them',
  },
  mistakes:
    'Somebody else may be meant: "earners have taught forty students". Only nouns that begin a sentence are compared, and are followed by has, can, must and their like.',
  examples: {
    good: [
      'description: Earners have taught forty students to swim and can plan a lesson for a mixed group of children. Earners have also learned to save a swimmer from open and cold water.',
      'description: The holder of this badge has planted a public bed. The holder can also advise neighbours on water and shade, and read a soil test without the help of a gardener.',
      'description: Earners have planted a public bed, kept it alive for a dry summer, and advised participants of a neighbourhood walk on water, shade and the care of young trees.',
    ],
    bad: [
      {
        text: 'description: Earners have planted a public bed and kept it alive for a dry summer. Students can also advise neighbours on water and shade, and read a soil test on their own.',
        about: ['student'],
      },
      {
        text: 'description: The holder has planted a public bed and kept it alive for a dry summer without a sprinkler, and can advise neighbours on water and shade in the same climate.\nbadge_template_activities: [{title: Participants have passed a walk through the bed with two gardeners}]',
        about: ['participant'],
      },
      {
        text: 'description: The candidate has planted a public bed and kept it alive for a dry summer. The learner can advise neighbours on water and shade, and read a soil test on their own.',
        about: ['learner'],
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
      message: `The person is called "${first.noun}" and "${other.noun}"; expected one word for them`,
      suggestion: `Use "${first.noun}" throughout, or the word that your program has chosen`,
      related: [first.at],
    }
  },
})
