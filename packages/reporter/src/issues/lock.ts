import type { Pace } from './pace.ts'
import { isUncertain } from './request.ts'
import type { IssueTracker } from './tracker.ts'

/**
 * The label that a run makes for as long as it writes. GitHub refuses a second label of the same name, so that
 * only one of two runs has made it.
 */
export const lockName = 'badge-audit-running'

const minute = 60_000
/** A run that holds the lock stops writing after this time. */
export const maxHeld = 50 * minute
/** A lock that is older is of a run that was killed. */
const maxAge = 60 * minute
/** Two runs that find the same old lock may both remove it; so long after, the label tells which of them is last. */
const settling = 10_000

/** A lock that is ours. */
export interface Lock {
  readonly isHeld: true
  /** When it was taken, in milliseconds since 1970. */
  readonly since: number
  /** Gives it back, unless another run has taken it over. */
  release(): Promise<void>
}

/** The lock of another run. */
export interface ForeignLock {
  readonly isHeld: false
  /** Who holds it and since when, as the label says. */
  readonly text: string
}

/** Takes the lock, or says who has it; `who` tells people which run it is. */
export async function takeLock(
  tracker: IssueTracker,
  { clock }: Pace,
  who: string,
): Promise<Lock | ForeignLock> {
  const since = clock.now()
  const text = lockText(who, since)
  const lock: Lock = {
    isHeld: true,
    since,
    release: async () => {
      if ((await tracker.labelDescription(lockName)) === text) await tracker.deleteLabel(lockName)
    },
  }
  if (await makeLabel(tracker, text)) return lock
  const other = await tracker.labelDescription(lockName)
  if (other === text) return lock
  if (other !== undefined && !isAbandoned(other, since)) return { isHeld: false, text: other }
  // It was released just now, or is of a run that was killed.
  if (other !== undefined) await tracker.deleteLabel(lockName)
  const isMade = await makeLabel(tracker, text)
  if (isMade && other !== undefined) await clock.sleep(settling)
  const last = isMade && other === undefined ? text : await tracker.labelDescription(lockName)
  return last === text ? lock : { isHeld: false, text: last ?? 'another run' }
}

/** Unlike any other: two jobs of one run may begin in the same millisecond. */
function lockText(who: string, since: number): string {
  const name = who.replace(/[^\w .:/-]/g, '').slice(0, 40)
  const id = crypto.randomUUID().slice(0, 8)
  return `${name} (${id}) since ${new Date(since).toISOString()}`
}

/** Whether the label was made by us, also where GitHub's answer to that was lost. */
async function makeLabel(tracker: IssueTracker, description: string): Promise<boolean> {
  const label = { name: lockName, description, color: 'ededed' }
  try {
    return await tracker.createLabel(label)
  } catch (error) {
    if (!isUncertain(error)) throw error
    const found = await tracker.labelDescription(lockName)
    return found === undefined ? tracker.createLabel(label) : found === description
  }
}

/** Whether a lock is too old, or says no time, as one that a person made. */
function isAbandoned(text: string, now: number): boolean {
  const since = Date.parse(/ since (\S+)$/.exec(text)?.[1] ?? '')
  return Number.isNaN(since) || Math.abs(now - since) >= maxAge
}
