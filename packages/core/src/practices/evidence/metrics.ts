import { counted, type Evidence, type PracticeInput } from '../practice-input.ts'

/** Whether goals are measured. */
export function metrics({ goals, facts }: PracticeInput): Evidence {
  const names = new Set(facts.metrics?.measurements.map(({ metric }) => metric))
  const measured = goals.filter(({ metric }) => metric !== undefined && names.has(metric)).length
  const text = `${counted(goals.length, 'goal')}, ${measured} measured`
  if (goals.length === 0)
    return {
      text: `${counted(goals.length, 'goal')}, ${counted(facts.metrics?.measurements.length ?? 0, 'measurement')}`,
      missing: 'Set goals with a number, a date and an owner in the governance document',
    }
  if (names.size === 0)
    return {
      text,
      missing: 'Add what you measure to metrics/metrics.csv, with date, metric and value',
    }
  return { text }
}
