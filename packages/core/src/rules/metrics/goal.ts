import {
  type DatedGoal,
  datedGoals,
  type Point,
  type Shortfall,
  shortfallOf,
} from '../../program/goal-progress.ts'
import { metricInWords, valueInWords } from '../../program/metric-in-words.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'metrics/goal',
  practice: 15,
  kind: 'guidance',
  severity: 'warning',
  readsMetrics: true,
  label: 'goal missed or behind schedule',
  summary: 'Goals are met on time, or on track.',
  why: 'A goal is useful while there is still time to act. If you see in April that earners accept too few badges, you can still change the email they get; in December you can only record it.',
  source: {
    title: 'Best Practices for Credentialing, practice 15',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It expects steady progress, while badges often come in waves after courses. If a goal does not say when it starts, it starts with the first number in the year before its date, so goals that are further off are not checked yet.',
  options: {
    tolerance: {
      type: 'number',
      description: 'Percentage of the way by which a goal may be behind.',
      minimum: 0,
      maximum: 100,
      default: 10 as number,
    },
  },
  examples: {
    good: [
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead',
        caption: 'There are no files of metrics.',
      },
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead',
        metrics:
          'date,metric,value\n2025-12-31,acceptance rate,60 %\n2026-03-31,acceptance rate,64 %\n2026-05-31,acceptance rate,67 %\n',
        caption: 'On track, less than a tenth of the way behind.',
      },
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead',
        metrics: 'date,metric,value\n2026-05-31,acceptance rate,20 %\n',
        caption: 'One number does not show a trend.',
      },
      {
        text: '# Governance\n\n## Goals\n\n- 600 badges issued by December 2026, the program lead',
        metrics:
          'date,metric,value\n2026-01,issued,50\n2026-02,issued,48\n2026-03,issued,55\n2026-04,issued,51\n2026-05,issued,52\n',
        caption: 'Each number may be for one month, and together they are on track.',
      },
      {
        text: '# Governance\n\n## Goals\n\n| Goal | Target | By when | Owner |\n| --- | --- | --- | --- |\n| Days to issue | 7 | 2026-12-31 | Registrar |',
        metrics: 'date,metric,value\n2025-12-31,days to issue,14\n2026-05-31,days to issue,9\n',
        caption: 'Fewer days are better.',
      },
    ],
    bad: [
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead',
        metrics:
          'date,metric,value\n2025-12-31,acceptance rate,60 %\n2026-03-31,acceptance rate,61 %\n2026-05-31,acceptance rate,62 %\n',
        findings: [
          {
            about: 'acceptance-rate by 2026-12-31',
            at: '5:1-5:61',
            marks: '- Acceptance rate of 80 % by December 2026, the program lead',
            message:
              'Measured acceptance rate: 62 % on 2026-05-31 after 60 % on 2025-12-31, a pace that meets the goal on 2030-02-18; expected 68.3 % on 2026-05-31, to reach 80 % by 2026-12-31',
            suggestion: 'Find out what is holding earners up, or set a realistic goal',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\n- Share rate of 30 % by March 2026, the program lead',
        metrics:
          'date,metric,value\n2025-12-31,share rate,22 %\n2026-03-31,share rate,24 %\n2026-05-31,share rate,26 %\n',
        caption: 'Its date has passed.',
        findings: [
          {
            about: 'share-rate by 2026-03-31',
            at: '5:1-5:53',
            marks: '- Share rate of 30 % by March 2026, the program lead',
            message: 'Measured share rate: 24 % on 2026-03-31; expected 30 % or more by 2026-03-31',
            suggestion: 'Write down what you learned, and set a new goal',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\n| Goal | Target | By when | Owner |\n| --- | --- | --- | --- |\n| Days to issue | 7 | 2026-12-31 | Registrar |',
        metrics: 'date,metric,value\n2026-01-31,days to issue,12\n2026-05-31,days to issue,14\n',
        caption: 'It gets worse.',
        findings: [
          {
            about: 'days-to-issue by 2026-12-31',
            at: '7:3-7:16',
            marks: 'Days to issue',
            message:
              'Measured days to issue: 14 days on 2026-05-31 after 12 days on 2026-01-31, a pace that never meets the goal; expected 10.2 days on 2026-05-31, to reach 7 days by 2026-12-31',
            suggestion: 'Find out what is holding earners up, or set a realistic goal',
          },
        ],
      },
    ],
  },

  *check({ reading }, { tolerance }, { metrics, today }) {
    if (metrics === undefined || today === '') return
    for (const goal of datedGoals(reading?.goals ?? [], today)) {
      const how = { today, tolerance: tolerance / 100 }
      const shortfall = shortfallOf(goal, metrics.measurements, how)
      if (shortfall === undefined) continue
      yield {
        at: goal.text.at,
        about: `${goal.metric} by ${goal.by}`,
        message: messageOf(goal, shortfall),
        suggestion:
          shortfall.kind === 'missed'
            ? 'Write down what you learned, and set a new goal'
            : 'Find out what is holding earners up, or set a realistic goal',
      }
    }
  },
})

function messageOf({ metric, target, by }: DatedGoal, shortfall: Shortfall): string {
  const at = ({ value, on }: Point) => `${valueInWords(value, target.unit)} on ${on}`
  const words = valueInWords(target.value, target.unit)
  const aim = `${words} or ${target.better === 'higher' ? 'more' : 'less'}`
  const { kind, last } = shortfall
  const measured = `Measured ${metricInWords(metric)}: ${at(last)}`
  if (kind === 'missed') return `${measured}; expected ${aim} by ${by}`
  const { start } = shortfall
  if (kind === 'lost') return `${measured} after ${at(start)}; expected ${aim} until ${by}`
  const { expected, meetsOn } = shortfall
  const pace = meetsOn ? `meets the goal on ${meetsOn}` : 'never meets the goal'
  const onTheWay = at({ value: expected, on: last.on })
  return `${measured} after ${at(start)}, a pace that ${pace}; expected ${onTheWay}, to reach ${words} by ${by}`
}
