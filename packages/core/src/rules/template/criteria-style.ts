import { analyse } from '../../text/analysis.ts'
import { type Order, ordersIn, orderTriggers } from '../../text/orders.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/criteria-style',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'criteria tell the reader what to do',
  reads: ['criteria'],
  languages: ['en'],
  triggers: { words: orderTriggers.words, in: ['criteria'] },
  summary: 'Criteria say what the earner has done, not what the reader must do.',
  why: 'People who look at a badge want to know what this person did. "Complete the course" speaks to somebody who has not earned it yet; "Completed the course" describes somebody who has.',
  source: {
    title: 'Real Ideas, Common badge writing mistakes and how to solve them',
    address: 'https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them',
  },
  mistakes:
    'Many programs write criteria in the imperative on purpose, so the rule is only in the strict preset. A single line in the imperative is accepted, as is usual under a heading such as "Earning criteria". Some words can be an instruction or a noun ("Practice", "Report"); they count as an instruction only if an object follows. Criteria without a verb are accepted.',
  options: {
    list: {
      type: 'integer',
      description:
        'How many instructions make a list of things to do. With 1, a single "Pass the exam" is reported too.',
      minimum: 1,
      default: 2 as number,
    },
  },
  examples: {
    good: [
      {
        text: 'badge_template_activities: [{title: Pass the exam with at least 70 %}]',
        caption: 'A single line in the imperative is not a list.',
      },
      'badge_template_activities: [{title: Has repaired three bicycle brakes under supervision}]',
      'badge_template_activities: [{title: Passing score (70 %) on the final exam}]',
      'badge_template_activities: [{title: Score of 80 % or higher in the practical exam}]',
      'badge_template_activities: [{title: Report on a stream of the neighbourhood that a tutor accepted}]',
      'badge_template_activities: [{title: The badge is awarded to volunteers whose forty entries were checked}]',
      'badge_template_activities: [{title: \'Answered "You must repair the brake" exercises before two examiners\'}]',
      'language: de\ndescription: Die Teilnehmenden haben drei Monate lang jede Woche einen Bach gemessen, die Werte veröffentlicht und können eine natürliche Schwankung von einer Verschmutzung unterscheiden.\nbadge_template_activities: [{title: Nehmen Sie an der Prüfung teil}]',
    ],
    bad: [
      {
        text: 'badge_template_activities: [{title: Read the two handbooks}, {title: Pass the exam with at least 70 %}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:41',
            marks: 'Read',
            message:
              'The criteria tell the reader what to do ("Read", "Pass"); expected what the earner has done',
            suggestion: 'Rewrite each as something the earner has done: "Has read …"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Watch the four videos}, {title: Pass the exam with at least 70 %}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:42',
            marks: 'Watch',
            message:
              'The criteria tell the reader what to do ("Watch", "Pass"); expected what the earner has done',
            suggestion: 'Rewrite each as something the earner has done: "Watched …"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: You must repair three brakes before two examiners}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:45',
            marks: 'You must',
            message:
              'The criteria tell the reader what to do ("You must"); expected what the earner has done',
            suggestion: 'Rewrite each as something the earner has done: "Has …"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Students must hand in a portfolio that two tutors accept}, {title: Pass the exam}]',
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:50',
            marks: 'Students must',
            message:
              'The criteria tell the reader what to do ("Students must", "Pass"); expected what the earner has done',
            suggestion: 'Rewrite each as something the earner has done: "Has …"',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Pass the exam with at least 70 %}]',
        options: { list: 1 },
        findings: [
          {
            about: 'criteria',
            at: '1:37-1:41',
            marks: 'Pass',
            message:
              'The criteria tell the reader what to do ("Pass"); expected what the earner has done',
            suggestion: 'Rewrite each as something the earner has done: "Passed …"',
          },
        ],
      },
    ],
  },

  *check({ criteria }, { list }) {
    const orders = criteria.flatMap(({ text }) =>
      ordersIn(analyse(text)).map((order) => ({
        ...order,
        at: part(text, order.start, order.end),
      })),
    )
    const first = orders.find(({ isAddress }) => isAddress) ?? orders[0]
    if (first === undefined || (!first.isAddress && orders.length < list)) return
    const listed = [...new Set(orders.map(({ text }) => `"${text}"`))].slice(0, 3).join(', ')
    yield {
      at: first.at,
      about: 'criteria',
      message: `The criteria tell the reader what to do (${listed}); expected what the earner has done`,
      suggestion: `Rewrite each as something the earner has done: "${doneFormOf(first)}"`,
    }
  },
})

/** What to write instead; a verb that is the same when done ("Read") takes a word with it. */
function doneFormOf({ text, better }: Order): string {
  return better === `${text} …` ? `Has ${text.toLowerCase()} …` : better
}
