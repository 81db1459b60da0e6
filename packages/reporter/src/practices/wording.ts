import { fewNames, type PracticeState } from '@badgelint/core/internal'

/** What a state is called. */
export const stateNames: Readonly<Record<PracticeState['state'], string>> = {
  kept: 'kept',
  'not-kept': 'not kept',
  unknown: 'not known',
}

/** Whether there is a step to show: what is kept needs none. */
export function openStep({ state, next }: PracticeState): string | undefined {
  return state === 'kept' ? undefined : next
}

/** How many practices are in which state: `7 kept, 3 not kept, 5 not known`. */
export function countsOfStates(practices: readonly PracticeState[]): string {
  return (Object.keys(stateNames) as PracticeState['state'][]) // its keys
    .map((state) => {
      const count = practices.filter((one) => one.state === state).length
      return `${count} ${stateNames[state]}`
    })
    .join(', ')
}

/** So many rules are named. */
const maxRules = 4

/** The rules that serve a practice: those with findings say so. */
export function ruleLine({ rules, findings }: PracticeState): string {
  const counts = Object.entries(findings)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
  return [fewNames(rules, maxRules), ...(counts.length > 0 ? [`(${counts.join(', ')})`] : [])]
    .join(' ')
    .trim()
}
