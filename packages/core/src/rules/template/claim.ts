import { analyse } from '../../text/analysis.ts'
import { asksForPresence, claimIn, claimInName, claimTriggers } from '../../text/claim.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/claim',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'claims more than attendance shows',
  reads: ['name', 'description', 'criteria'],
  comparedWith: ['name', 'description', 'criteria'],
  languages: ['en'],
  triggers: { words: claimTriggers.words, in: ['name', 'description'] },
  summary: 'What a badge claims fits how it is earned.',
  why: 'A badge for attendance that says "expert" does the earner no good: the first employer who asks how it was earned stops believing the earner\'s other badges too.',
  source: {
    title: 'Credly, What is badge metadata?',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes:
    'Only badges whose criteria all plainly ask for attendance are judged. A criterion that asks for more on the page behind its link is not recognised.',
  examples: {
    good: [
      'description: Earners have attended the Harvest Conference, sat in on two of its talks by certified beekeepers, met an expert panel, and took home a plan for a hive of their own.\nbadge_template_activities: [{title: Attended both days of the conference}]\nskills: [Conference, Hive Planning, Talks]',
      'name: Certified Beekeeper\ndescription: The earner is certified to keep bees, has mastered the handling of a swarm, and can tell a sick hive from a hungry one by its sound and by the weight of its combs.\nskills: [Beekeeping, Handling a Swarm, Hive Sound]\nbadge_template_activities: [{title: Passed the written and the practical exam}, {title: Attended four meetings}]',
      {
        text: 'description: Earners have mastered three challenges of the code week, from a lamp that answers to a clap to a game for two, and have shown each of them to the other teams in the hall.\nbadge_template_activities: [{activity_type: Participant, title: Took part in the code week and completed three challenges}]\nskills: [Challenges, Code, Games]',
        caption: 'The type of a criterion proves nothing; its words count.',
      },
      'name: Scrum Master Meetup\ndescription: Earners have attended the yearly meetup, heard from graduates of three master’s degrees, and wrote down what each of the six talks would change in their own teams.\nbadge_template_activities: [{title: Attended the meetup}]\nskills: [Scrum, Meetup, Talks]',
    ],
    bad: [
      {
        text: 'description: Earners have mastered the keeping of bees, from the first swarm to the last jar of honey, and know how a hive gets through a long and wet winter in the north.\nbadge_template_activities: [{title: Attended the Harvest Conference}]\nskills: [Keeping Bees, Swarms, Honey]',
        findings: [
          {
            about: 'have mastered',
            at: '1:22-1:35',
            marks: 'have mastered',
            message:
              'The description says "have mastered", but every criterion asks only for attendance; expected a claim that fits how the badge is earned',
            related: [{ at: '2:37-2:68', marks: 'Attended the Harvest Conference' }],
          },
        ],
      },
      {
        text: 'name: Certified Beekeeper\ndescription: Earners have been to the talks of the Harvest Conference, in which the life of a hive was followed from the first swarm to the last jar of honey in the autumn.\nbadge_template_activities: [{activity_type: Participant, title: Took part in the conference}]\nskills: [Beekeeping, Swarms, Honey]',
        findings: [
          {
            about: 'certified',
            at: '1:7-1:16',
            marks: 'Certified',
            message:
              'The name says "Certified", but every criterion asks only for attendance; expected a claim that fits how the badge is earned',
            related: [{ at: '3:65-3:92', marks: 'Took part in the conference' }],
          },
        ],
      },
      {
        text: 'description: Earners have attended a two-day conference on beekeeping, which means that they are experts in the life of a hive from the first swarm to the last jar of honey.\nbadge_template_activities: [{title: Attended at least one day}]\nskills: [Beekeeping, Swarms, Honey]',
        findings: [
          {
            about: 'are experts',
            at: '1:94-1:105',
            marks: 'are experts',
            message:
              'The description says "are experts", but every criterion asks only for attendance; expected a claim that fits how the badge is earned',
            related: [{ at: '2:37-2:62', marks: 'Attended at least one day' }],
          },
        ],
      },
    ],
  },

  *check({ name, description, criteria }) {
    if (criteria.length === 0) return
    if (!criteria.every(({ text }) => asksForPresence(analyse(text)))) return
    const inText = description && claimIn(analyse(description))
    const claim = inText ?? (name && claimInName(name.value))
    const located = inText ? description : name
    if (claim === undefined || located === undefined) return
    yield {
      at: part(located, claim.start, claim.end),
      about: claim.text.toLowerCase(),
      message: `The ${inText ? 'description' : 'name'} says "${claim.text}", but every criterion asks only for attendance; expected a claim that fits how the badge is earned`,
      suggestion: 'Say what the earner took part in, or add a criterion that is judged',
      related: criteria.slice(0, 3).map(({ text }) => text.at),
    }
  },
})
