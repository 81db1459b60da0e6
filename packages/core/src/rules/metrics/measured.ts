import { daysBetween } from '../../program/days.ts'
import type { Goal } from '../../program/governance/goals.ts'
import { isSameMetric, metricNamed } from '../../program/known-metrics.ts'
import { metricInWords } from '../../program/metric-in-words.ts'
import type { DeclaredMetric, Measurement } from '../../program/metrics.ts'
import { programRule } from '../rule.ts'

/** Days from the end of a month or quarter within which its number is entered. */
const daysToEnter = 14

export default programRule({
  id: 'metrics/measured',
  practice: 15,
  kind: 'guidance',
  severity: 'warning',
  readsMetrics: true,
  label: 'goal not measured recently',
  summary: 'Every metric with a goal is measured regularly.',
  why: 'A goal that nobody measures is a wish. Only numbers taken at regular intervals show whether earners accept and share their badges.',
  source: {
    title: 'Best Practices for Credentialing, practice 15',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Numbers kept elsewhere are not known. A metric in a file counts as measured under any name that badgelint knows for it, and for any template.',
  options: {
    days: {
      type: 'integer',
      description:
        'Days within which a metric must be measured again, unless the program declares how often.',
      minimum: 1,
      default: 100 as number,
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
        metrics: 'date,metric,value\n2026-04-30,Acceptance (%),77\n',
      },
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2025, the program lead',
        metrics: 'date,metric,value\n2025-12-31,acceptance rate,81 %\n2026-05-31,issued,120\n',
        caption: 'It was measured when it was due.',
      },
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead',
        metrics: 'date,rate\n2026-04-30,77\n',
        caption: 'Nothing in the file can be read.',
      },
    ],
    bad: [
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead',
        program:
          'issuer: River Trust\nmetrics:\n  - name: acceptance rate\n    unit: percent\n    every: month\n',
        metrics: 'date,metric,value\n2026-03-31,acceptance rate,77 %\n',
        caption: 'The program measures each month.',
        findings: [
          {
            about: 'acceptance rate',
            at: '5:1-5:61',
            marks: '- Acceptance rate of 80 % by December 2026, the program lead',
            message:
              'The last measurement of acceptance rate was on 2026-03-31, 62 days ago; expected one in the last 45 days',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead\n- Share rate of 30 % by December 2026, the program lead',
        metrics: 'date,metric,value\n2026-04-30,acceptance rate,77 %\n',
        findings: [
          {
            about: 'share-rate',
            at: '6:1-6:56',
            marks: '- Share rate of 30 % by December 2026, the program lead',
            message:
              'No metrics file has a measurement of share rate, which this goal needs; expected one in the last 100 days',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\n| Goal | Target | By when | Owner |\n| --- | --- | --- | --- |\n| Acceptance rate | 80 % | 2026-12-31 | Program lead |',
        metrics: 'date,metric,value\n2025-12-31,acceptance rate,77 %\n2026-05-31,issued,120\n',
        findings: [
          {
            about: 'acceptance-rate',
            at: '7:3-7:18',
            marks: 'Acceptance rate',
            message:
              'The last measurement of acceptance rate was on 2025-12-31, 152 days ago; expected one in the last 100 days',
          },
        ],
      },
    ],
  },

  *check({ profile, reading }, { days }, { metrics, today }) {
    if (metrics === undefined) return
    const { measurements, problems } = metrics
    // What cannot be read may be what is missing.
    if (measurements.length === 0 && problems.length > 0) return
    const declared = profile?.metrics ?? []
    for (const goal of newestOfEach(reading?.goals ?? [])) {
      const { metric, by, text } = goal
      const every = declared.find(({ name }) => isSameMetric(name, metric))?.everyDays
      const within = every === undefined ? days : every + daysToEnter
      const last = measurements.findLast(
        (one) => (today === '' || one.on <= today) && isOf(one, metric, declared),
      )
      const isPast = by !== undefined && by < today
      const until = isPast ? by : today
      if (last && (today === '' || daysBetween(last.on, until) <= within)) continue
      yield {
        at: text.at,
        about: metric,
        message: `${stateOf(metric, last, today)}; expected one ${isPast ? `within ${within} days before ${by}` : `in the last ${within} days`}`,
        suggestion: 'Get the number from the platform, and add a row with its date',
      }
    }
  },
})

function stateOf(metric: string, last: Measurement | undefined, today: string): string {
  const name = metricInWords(metric)
  return last === undefined
    ? `No metrics file has a measurement of ${name}, which this goal needs`
    : `The last measurement of ${name} was on ${last.on}, ${daysBetween(last.on, today)} days ago`
}

type MetricGoal = Goal & { readonly metric: string }

/** Of the goals of each metric the one whose day comes last; one without a day holds for ever. */
function newestOfEach(goals: readonly Goal[]): MetricGoal[] {
  const newest: MetricGoal[] = []
  for (const goal of goals) {
    const { metric } = goal
    if (metric === undefined) continue
    const known = newest.findIndex((other) => isSameMetric(other.metric, metric))
    const before = newest[known]
    if (before === undefined) newest.push({ ...goal, metric })
    else if (endOf(goal) > endOf(before)) newest[known] = { ...goal, metric }
  }
  return newest
}

function endOf({ by = '9999-12-31' }: Goal): string {
  return by
}

/** Whether a measurement is of a metric, or of a part of it, such as that of one region. */
function isOf(
  { metric: name }: Measurement,
  metric: string,
  declared: readonly DeclaredMetric[],
): boolean {
  return isSameMetric(name, metric) || metricNamed(name, declared) === metric
}
