import { BadgelintError } from '@badgelint/core'
import { toBadgelintError } from './failures.ts'
import { type Lock, lockName, maxHeld, takeLock } from './lock.ts'
import type {
  AddComment,
  CreateIssue,
  ExistingIssue,
  IssuePlan,
  Operation,
  UpdateIssue,
} from './operation.ts'
import { OutOfTimeError, type Pace } from './pace.ts'
import { planText } from './plan-text.ts'
import { readBody } from './read-body.ts'
import { isUncertain, requestFailure } from './request.ts'
import type { IssueTracker } from './tracker.ts'

/** How a plan is carried out. */
export interface CarryOutOptions {
  /** Label of the issues. */
  readonly label: string
  /** The same by which the tracker asks. */
  readonly pace: Pace
  /** Tells people how far it is. */
  readonly log: (message: string) => void
  /** Tells what would be done, and writes nothing. */
  readonly isDryRun: boolean
  /** Which run this is, for people: `run 123`. */
  readonly who: string
}

/** What was done with the issues. */
export interface FiledIssues {
  /** How many issues. */
  readonly created: number
  readonly updated: number
  readonly closed: number
  /** How many comments. */
  readonly commented: number
  /** Entries that have no place yet, that are open, and that are settled. */
  readonly deferred: number
  readonly open: number
  readonly settled: number
  /** Where people find the issues that were written to. */
  readonly urls: readonly string[]
  /** Requests that write. */
  readonly writes: number
  /** Why something was left for the next run, as a whole sentence; absent where all is done. */
  readonly unfinished?: string
}

/** Progress is told each time so many more are written. */
const logEvery = 10
/** Until a list has what was written just before, in milliseconds. */
const untilListed = 3000

/**
 * Plans by the issues that there are, and carries it out. Nothing is written where nothing is to be; else only
 * while no other run does, and after planning again by what there is then. Throws {@link BadgelintError}.
 */
export async function carryOut(
  tracker: IssueTracker,
  plan: (existing: readonly ExistingIssue[]) => IssuePlan,
  options: CarryOutOptions,
): Promise<FiledIssues> {
  const run = new Run(tracker, options)
  try {
    return await run.start(plan)
  } catch (error) {
    throw toBadgelintError(error, tracker.repository)
  }
}

class Run {
  readonly #tracker: IssueTracker
  readonly #options: CarryOutOptions
  readonly #counts = { created: 0, updated: 0, closed: 0, commented: 0 }
  readonly #numbers = new Set<number>()
  readonly #refused: string[] = []
  /** What the plan was made by. */
  #known: ReadonlyMap<number, ExistingIssue> = new Map()
  #changedMeanwhile = 0
  #hasLabel = false

  constructor(tracker: IssueTracker, options: CarryOutOptions) {
    this.#tracker = tracker
    this.#options = options
  }

  async start(plan: (existing: readonly ExistingIssue[]) => IssuePlan): Promise<FiledIssues> {
    const { label, isDryRun, log, pace, who } = this.#options
    let planned: IssuePlan = { operations: [], deferred: 0, open: 0, settled: 0 }
    try {
      const existing = await this.#tracker.list(label)
      planned = plan(existing)
      if (isDryRun) log(planText(planned, existing))
      if (isDryRun || planned.operations.length === 0) return this.#result(planned)
      const lock = await takeLock(this.#tracker, pace, who)
      if (!lock.isHeld) return this.#result(planned, heldSentence(lock.text))
      return await this.#underLock(lock, plan)
    } catch (error) {
      if (!(error instanceof OutOfTimeError)) throw error
      return this.#result(planned, `Nothing was written, since ${error.message}.`)
    }
  }

  async #underLock(
    lock: Lock,
    plan: (existing: readonly ExistingIssue[]) => IssuePlan,
  ): Promise<FiledIssues> {
    const { label, pace } = this.#options
    let planned: IssuePlan
    let unfinished: string | undefined
    try {
      pace.stopAt(lock.since + maxHeld)
      const existing = await this.#tracker.list(label)
      this.#known = new Map(existing.map((issue) => [issue.number, issue]))
      planned = plan(existing)
      unfinished = await this.#writeAll(planned.operations)
    } finally {
      pace.stopAt(undefined)
      await this.#release(lock)
    }
    if (this.#refused.length > 0) throw refusedError(this.#refused, this.#tracker.repository)
    return this.#result(planned, unfinished)
  }

  /** Carries out what it can; gives a sentence where something is left. */
  async #writeAll(operations: readonly Operation[]): Promise<string | undefined> {
    const { log } = this.#options
    for (const [done, operation] of operations.entries()) {
      try {
        await this.#writeOrRefuse(operation)
      } catch (error) {
        if (!(error instanceof OutOfTimeError)) throw error
        const left = operations.length - done
        return `${left} of ${operations.length} changes are left for the next run, since ${error.message}.`
      }
      const count = done + 1
      if (count % logEvery === 0 || count === operations.length)
        log(`${count} of ${operations.length} written`)
    }
    if (this.#changedMeanwhile === 0) return undefined
    return `${this.#changedMeanwhile} of ${operations.length} changes are left for the next run, since somebody changed the issues meanwhile.`
  }

  /** What GitHub does not take of one issue is no reason to leave the others. */
  async #writeOrRefuse(operation: Operation): Promise<void> {
    try {
      await this.#write(operation)
    } catch (error) {
      const failure = requestFailure(error)
      const isGone = failure?.status === 410 && operation.kind !== 'create'
      if (isGone) this.#options.log(`#${operation.number} was deleted, and is left alone`)
      else if (failure?.status === 422) this.#refused.push(refusal(operation, failure.message))
      else throw error
    }
  }

  async #write(operation: Operation): Promise<void> {
    switch (operation.kind) {
      case 'create':
        return this.#create(operation)
      case 'update':
        return this.#update(operation)
      case 'comment':
        return this.#comment(operation)
    }
  }

  async #create(operation: CreateIssue): Promise<void> {
    const { title, body, label, assignee } = operation
    await this.#ensureLabel(label)
    const isAssignable = assignee !== undefined && (await this.#tracker.canAssign(assignee))
    const issue = { title, body, label, ...(isAssignable ? { assignee } : {}) }
    const { number, labels } = await this.#attempt(
      () => this.#tracker.create(issue),
      () => this.#findCreated(operation),
    )
    this.#numbers.add(number)
    this.#counts.created++
    // Without it the next run would not find the issue, and create another.
    if (!labels.some((name) => name.toLowerCase() === label.toLowerCase()))
      throw new BadgelintError(
        `GitHub left out the label \`${label}\` of #${number} in ${this.#tracker.repository}, by which the next run finds it; put it on the issue, and use a token that may label.`,
      )
  }

  async #ensureLabel(name: string): Promise<void> {
    if (this.#hasLabel) return
    const description = 'What the yearly audit of the badge program asks for'
    await this.#tracker.ensureLabel({ name, description, color: '1d76db' })
    this.#hasLabel = true
  }

  async #findCreated({ key, label }: CreateIssue): Promise<ExistingIssue | undefined> {
    const existing = await this.#tracker.list(label)
    return existing.find(
      ({ isOwn, isPullRequest, body }) =>
        isOwn && !isPullRequest && readBody(body)?.header.key === key,
    )
  }

  async #update(operation: UpdateIssue): Promise<void> {
    const { number, title, body, state, reason } = operation
    if (await this.#isChanged(number)) {
      this.#options.log(`#${number} was changed meanwhile, and waits for the next run`)
      this.#changedMeanwhile++
      return
    }
    const change = {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
      ...(reason === undefined ? {} : { reason }),
    }
    await this.#attempt(() => this.#tracker.update(number, change))
    this.#numbers.add(number)
    this.#counts[state === 'closed' ? 'closed' : 'updated']++
  }

  /** Whether somebody wrote in an issue since the plan was made, whose words an update would undo. */
  async #isChanged(number: number): Promise<boolean> {
    const known = this.#known.get(number)
    if (known === undefined) return false
    const { body, state, title } = await this.#tracker.read(number)
    return body !== known.body || state !== known.state || title !== known.title
  }

  async #comment({ number, mark, body }: AddComment): Promise<void> {
    const find = async () => {
      const comments = await this.#tracker.comments(number)
      return comments.find((one) => one.trimStart().startsWith(mark))
    }
    if ((await find()) !== undefined) return
    await this.#attempt(() => this.#tracker.comment(number, body), find)
    this.#numbers.add(number)
    this.#counts.commented++
  }

  /** Writes; where it is not known whether that was done, it is looked for, and else written once more. */
  async #attempt<T, F = T>(
    write: () => Promise<T>,
    find: () => Promise<F | undefined> = async () => undefined,
  ): Promise<T | F> {
    try {
      return await write()
    } catch (error) {
      if (!isUncertain(error)) throw error
      await this.#options.pace.clock.sleep(untilListed)
      return (await find()) ?? write()
    }
  }

  /** A lock that stays is no reason to fail: it is taken over when it is old. */
  async #release(lock: Lock): Promise<void> {
    try {
      await lock.release()
    } catch (error) {
      const failure = error instanceof OutOfTimeError ? error : requestFailure(error)
      if (failure === undefined) throw error
      this.#options.log(
        `The label ${lockName} stays, since it could not be removed (${failure.message}). Runs of the next hour write nothing.`,
      )
    }
  }

  #result({ deferred, open, settled }: IssuePlan, unfinished?: string): FiledIssues {
    return {
      ...this.#counts,
      deferred,
      open,
      settled,
      urls: [...this.#numbers].map((number) => this.#tracker.url(number)),
      writes: this.#options.pace.writes,
      ...(unfinished === undefined ? {} : { unfinished }),
    }
  }
}

function heldSentence(text: string): string {
  return `Nothing was written, since another run is at work on the issues: ${text}. What it leaves is for the next run; if there is no such run, remove the label ${lockName}.`
}

function refusal(operation: Operation, message: string): string {
  const which = operation.kind === 'create' ? `"${operation.title}"` : `#${operation.number}`
  return `${which}: ${message}`
}

function refusedError([first = '', ...others]: readonly string[], repository: string) {
  const more = others.length === 0 ? '' : `, and so for ${others.length} more`
  return new BadgelintError(
    `GitHub does not take what is to be written to ${repository} (${first})${more}; all else is written.`,
    others,
  )
}
