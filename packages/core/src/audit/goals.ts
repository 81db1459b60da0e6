import { numberOption } from '../practices/practice-input.ts'
import { type DatedGoal, datedGoals, progressOf } from '../program/goal-progress.ts'
import { metricInWords, valueInWords } from '../program/metric-in-words.ts'
import type { AuditedGoal } from './audit.ts'
import type { AuditInput } from './audit-input.ts'

/** Percent of the way by which a goal may be behind, where the rule is not there. */
const usualTolerance = 10

/** The goals that have a number and a day, held against what was measured. */
export async function goalsOf(input: AuditInput): Promise<readonly AuditedGoal[]> {
  const { goals, facts } = input
  const tolerance = numberOption(input, 'metrics/goal', 'tolerance', usualTolerance) / 100
  const how = { today: facts.today, tolerance }
  const measurements = facts.metrics?.measurements ?? []
  const audited = datedGoals(goals, facts.today).map(async (goal) => {
    const { state, last } = progressOf(goal, measurements, how)
    const { file } = goal.text.at
    return {
      metric: metricInWords(goal.metric),
      target: inWords(goal.target.value, goal),
      by: goal.by,
      state,
      ...(last ? { last: { on: last.on, value: inWords(last.value, goal) } } : {}),
      file,
      line: await input.lineOf(goal.text.at),
    }
  })
  return Promise.all(audited)
}

function inWords(value: number, { target: { unit } }: DatedGoal): string {
  return unit === 'count' ? Math.round(value).toLocaleString('en-US') : valueInWords(value, unit)
}
