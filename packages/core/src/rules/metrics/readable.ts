import { expectedInstead } from '../../program/impossible-values.ts'
import { isSameMetric } from '../../program/known-metrics.ts'
import type { DeclaredMetric, MetricsFacts, MetricsProblem } from '../../program/metrics.ts'
import { truncate } from '../../text/truncate.ts'
import { type Problem, programRule } from '../rule.ts'

const declared = `issuer: Lakeside
metrics:
  - name: share of earners without a degree
    unit: percent
  - name: people at the open day
    unit: count
  - name: growth of earners
    unit: percent
`

export default programRule({
  id: 'metrics/readable',
  practice: 15,
  kind: 'contract',
  severity: 'error',
  readsMetrics: true,
  label: 'unreadable or impossible metric value',
  summary: 'Every number in the metrics files can be read in only one way.',
  why: 'A number that is misread is worse than none: a program that reads 1.234 as one and a bit decides on something that never happened. So nothing is guessed, and each cell that cannot be read is reported.',
  source: {
    title: 'Best Practices for Credentialing, practice 15',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A cell left empty on purpose because nothing was measured is reported; leave that row out instead.',
  examples: {
    good: [
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        caption: 'There are no files of metrics.',
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,metric,value\n2026-03-31,acceptance rate,71 %\n2026-04,share rate,23.5\n',
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'Day;KPI;Result\n31.3.2026;Badges issued;1.204\n30.4.2026;Views per share;3,2\n',
        caption: 'One decimal comma shows how to read the others.',
      },
      {
        file: 'program.yaml',
        text: declared,
        metrics:
          'date,metric,value\n2026-03-31,share of earners without a degree,100 %\n2026-03-31,people at the open day,0\n2026-03-31,growth of earners,140 %\n2026-04-30,growth of earners,-12 %\n',
        caption: 'Growth may exceed 100 % and may be negative.',
      },
    ],
    bad: [
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,metric,value\n2026-02-30,acceptance rate,71\n2026-03-31,share rate,n/a\n',
        findings: [
          {
            about: '2:1',
            file: 'metrics/metrics.csv',
            at: '2:1-2:1',
            marks: '',
            message:
              'The date "2026-02-30" is not a valid date; expected a date such as 2026-03-31',
            suggestion: 'Write it as YYYY-MM-DD',
          },
          {
            about: '3:23',
            file: 'metrics/metrics.csv',
            at: '3:23-3:23',
            marks: '',
            message: 'The value "n/a" is not a number; expected a number such as 412, 3.5 or 71 %',
            suggestion: 'Enter only the number, or remove the row',
          },
        ],
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,metric,value\n03/04/2026,issued,120\n2026-05-01,issued,"1,204"\n',
        caption:
          'Nothing says what comes first in the date, and whether the comma is one of decimals.',
        findings: [
          {
            about: '2:1',
            file: 'metrics/metrics.csv',
            at: '2:1-2:1',
            marks: '',
            message:
              'The date "03/04/2026" may be 2026-04-03 or 2026-03-04; expected a date that can be read in only one way',
            suggestion:
              'Write it as YYYY-MM-DD, or set in the configuration with `metrics.dates` what comes first',
          },
          {
            about: '3:19',
            file: 'metrics/metrics.csv',
            at: '3:19-3:19',
            marks: '',
            message:
              'The value "1,204" may be 1.204 or 1204; expected a number that can be read in only one way',
            suggestion: 'Write whole numbers without a thousands separator',
          },
        ],
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics:
          'date,metric,value\n2026-03-31,acceptance rate,130 %\n2026-04-30,issued,-4\n2026-05-31,issued,12\n2026-05-31,Badges issued,14\n',
        caption: 'Impossible values.',
        findings: [
          {
            about: '2:28',
            file: 'metrics/metrics.csv',
            at: '2:28-2:28',
            marks: '',
            message: 'acceptance rate is 130 %; expected 100 % or less',
          },
          {
            about: '3:19',
            file: 'metrics/metrics.csv',
            at: '3:19-3:19',
            marks: '',
            message: 'issued is -4; expected 0 or more',
          },
          {
            about: '5:26',
            file: 'metrics/metrics.csv',
            at: '5:26-5:26',
            marks: '',
            message:
              'Badges issued on 2026-05-31 is 14 here and 12 on line 4; expected one value per day',
            suggestion: 'Remove the wrong one',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: declared,
        metrics:
          'date,metric,value\n2026-03-31,Share of earners without a degree,146 %\n2026-03-31,people at the open day,-3\n',
        caption: 'Impossible values of metrics that the program declares.',
        findings: [
          {
            about: '2:46',
            file: 'metrics/metrics.csv',
            at: '2:46-2:46',
            marks: '',
            message:
              'Share of earners without a degree is 146 %; expected 100 % or less, since it is a share',
          },
          {
            about: '3:35',
            file: 'metrics/metrics.csv',
            at: '3:35-3:35',
            marks: '',
            message: 'people at the open day is -3; expected 0 or more, since it is a count',
          },
        ],
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,rate\n2026-03-31,71 %\n',
        findings: [
          {
            about: '1:1',
            file: 'metrics/metrics.csv',
            at: '1:1-1:1',
            marks: '',
            message: 'The headers are "date", "rate"; expected also "metric" and "value"',
            suggestion:
              'Name the columns date, metric, value and template, or map your names with `metrics.columns` in the configuration',
          },
        ],
      },
    ],
  },

  *check({ profile }, _options, { metrics }) {
    if (metrics === undefined) return
    for (const problem of metrics.problems) yield told(problem)
    for (const problem of impossible(metrics, profile?.metrics ?? [])) yield told(problem)
  },
})

function told({ at: { file, line, column }, message, suggestion }: MetricsProblem): Problem {
  return { at: file, line, column, about: `${line}:${column}`, message, suggestion }
}

/** Numbers that the metrics which a program declares cannot have. */
function* impossible(
  { measurements }: MetricsFacts,
  declared: readonly DeclaredMetric[],
): Iterable<MetricsProblem> {
  if (declared.length === 0) return
  const known = new Map<string, DeclaredMetric | undefined>()
  for (const { metric, value, at } of measurements) {
    if (!known.has(metric))
      known.set(
        metric,
        declared.find(({ name }) => isSameMetric(name, metric)),
      )
    const own = known.get(metric)
    const expected = own && expectedInstead(own, value)
    if (expected === undefined) continue
    yield {
      at,
      message: `${truncate(metric)} is ${value}${own?.unit === 'percent' ? ' %' : ''}; expected ${expected}`,
      suggestion: 'Check the number, and which metric it belongs to',
    }
  }
}
