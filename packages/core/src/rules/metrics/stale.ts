import { daysBetween } from '../../program/days.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'metrics/stale',
  practice: 15,
  kind: 'guidance',
  severity: 'info',
  readsMetrics: true,
  label: 'no recent measurements',
  summary: 'Something was measured in the last few months.',
  why: 'A program that does not look at its numbers notices too late that earners no longer accept or share what it issues.',
  source: {
    title: 'Best Practices for Credentialing, practice 15',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A program that measures once a year on purpose is reported unless `days` allows for it.',
  options: {
    days: {
      type: 'integer',
      description: 'Days within which something must be measured.',
      minimum: 1,
      default: 100 as number,
    },
  },
  examples: {
    good: [
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        caption: 'There are no files of metrics.',
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,metric,value\n',
        caption: 'Nothing was measured yet.',
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,metric,value\n2026-03-31,acceptance rate,71 %\n',
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,metric,value\n2025-12-31,acceptance rate,71 %\n',
        options: { days: 366 },
      },
    ],
    bad: [
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics:
          'date,metric,value\n2025-12-31,acceptance rate,71 %\n2025-09-30,acceptance rate,64 %\n',
        findings: [
          {
            about: 'newest measurement',
            file: 'metrics/metrics.csv',
            at: '2:28-2:28',
            marks: '',
            message:
              'The newest measurement is from 2025-12-31, 152 days ago; expected one in the last 100 days',
          },
        ],
      },
      {
        text: '# Governance\n\nThe program lead reads the numbers each month.',
        metrics: 'date,metric,value\n2026-04,issued,120\n2026-05,issued,140\n',
        today: '2026-06-30',
        options: { days: 14 },
        findings: [
          {
            about: 'newest measurement',
            file: 'metrics/metrics.csv',
            at: '3:16-3:16',
            marks: '',
            message:
              'The newest measurement is from 2026-05-31, 30 days ago; expected one in the last 14 days',
          },
        ],
      },
    ],
  },

  *check(_program, { days }, { metrics, today }) {
    if (metrics === undefined || today === '') return
    // A day that is yet to come is a slip.
    const newest = metrics.measurements.findLast(({ on }) => on <= today)
    if (newest === undefined || daysBetween(newest.on, today) <= days) return
    const { file, line, column } = newest.at
    yield {
      at: file,
      line,
      column,
      about: 'newest measurement',
      message: `The newest measurement is from ${newest.on}, ${daysBetween(newest.on, today)} days ago; expected one in the last ${days} days`,
      suggestion: 'Get the numbers for the last month from the platform, and add a row for each',
    }
  },
})
