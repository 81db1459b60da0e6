import { setImmediate } from 'node:timers/promises'
import type { Audit, AuditEntry, AuditOwner } from '@badgelint/core/internal'
import {
  type Clock,
  type FiledIssues,
  type FileOptions,
  fileIssues,
  type GitHubRequest,
  GitHubTracker,
  type IssueTracker,
  Pace,
  type PlanOptions,
} from '@badgelint/reporter/issues'
import { auditSettings, entry, quietAudit } from '../../reporter/test/audits.ts'
import { requestInProcess } from './github-in-process.ts'
import { Issues } from './github-issues.ts'

export { entry } from '../../reporter/test/audits.ts'

export const day = 86_400_000

/** A clock that goes on by what is waited for, and by nothing else. */
export class TestClock implements Clock {
  #now: number
  readonly sleeps: number[] = []

  constructor(today = '2026-06-01') {
    this.#now = Date.parse(`${today}T05:17:00Z`)
  }

  now(): number {
    return this.#now
  }

  async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds)
    this.#now += milliseconds
    await setImmediate()
  }

  /** Goes on to the morning of a day. */
  goTo(today: string): void {
    this.#now = Date.parse(`${today}T05:17:00Z`)
  }

  get today(): string {
    return new Date(this.#now).toISOString().slice(0, 10)
  }
}

/** An audit with some entries on some day; whoever is named in one is an owner with an account of that name. */
export function auditWith(entries: readonly AuditEntry[], asOf = '2026-06-01'): Audit {
  const keys = [...new Set(entries.map(({ owner }) => owner))].filter((key) => key !== 'program')
  const owners: readonly AuditOwner[] = keys
    .toSorted()
    .map((key) => ({ key, name: `Owner ${key}`, account: key, from: 'template' }))
  const templates = new Map(
    entries.flatMap(({ template, owner, file }) =>
      template === undefined ? [] : [[template, { id: template, owner, file }] as const],
    ),
  )
  return {
    ...quietAudit,
    year: Number(asOf.slice(0, 4)),
    asOf,
    owners: [...owners, ...quietAudit.owners.filter(({ from }) => from === 'program')],
    entries,
    templates: [...templates.values()],
  }
}

/** Things to do for so many owners, so many for each. */
export function entriesOf(owners: number, each: number): AuditEntry[] {
  return Array.from({ length: owners * each }, (_, index) => {
    const template = `badge-${index}`
    const owner = `owner-${index % owners}`
    return entry({ template, owner, name: `Badge ${index}`, file: `templates/${template}.yaml` })
  })
}

/** The issues of a repository without a server, and runs of audits on them. */
export class Program {
  readonly clock: TestClock
  readonly issues: Issues
  readonly options: PlanOptions

  constructor({
    owners = 3,
    today = '2026-06-01',
    settings = {},
  }: {
    owners?: number
    today?: string
    settings?: Partial<PlanOptions['settings']>
  } = {}) {
    this.clock = new TestClock(today)
    const users = Array.from({ length: owners }, (_, index) => `owner-${index}`)
    this.issues = new Issues('octo-org/badges', ['octo-org', 'octocat', ...users])
    this.issues.now = () => this.clock.now()
    this.options = { settings: { ...auditSettings, ...settings } }
  }

  /** Files an audit as one run does; `change` may come between, such as to kill it. */
  run(
    audit: Audit,
    { change = (request) => request, ...more }: RunOptions = {},
  ): Promise<FiledIssues> {
    return file(audit, change(requestInProcess(this.issues)), {
      clock: this.clock,
      today: this.clock.today,
      options: this.options,
      ...more,
    })
  }

  /** What people see. */
  get state(): unknown {
    return this.issues.all
      .map(({ number, title, body, state, reason, labels, assignees, comments }) => ({
        number,
        title,
        body,
        state,
        reason: state === 'closed' ? reason : null,
        labels,
        assignees,
        comments: comments.map(({ login, body: text }) => `${login}: ${text}`),
      }))
      .toSorted((one, other) => (one.title < other.title ? -1 : 1))
  }
}

export interface RunOptions extends Partial<Pick<FileOptions, 'isDryRun' | 'log' | 'who'>> {
  readonly change?: (request: GitHubRequest) => GitHubRequest
}

/** Files an audit by a function that asks. */
export function file(
  audit: Audit,
  request: GitHubRequest,
  {
    clock,
    today,
    options = { settings: auditSettings },
    ...more
  }: {
    readonly clock: Clock
    readonly today: string
    readonly options?: PlanOptions
  } & Omit<RunOptions, 'change'>,
): Promise<FiledIssues> {
  const { tracker, pace } = trackerOf(request, clock)
  const how = { log: () => {}, isDryRun: false, who: 'run 1', ...more }
  return fileIssues(audit, tracker, { today, options, pace, ...how })
}

/** A tracker at the pace of a clock. */
export function trackerOf(
  request: GitHubRequest,
  clock: Clock,
): { readonly tracker: IssueTracker; readonly pace: Pace } {
  const pace = new Pace(clock)
  const repository = { owner: 'octo-org', repo: 'badges', serverUrl: 'https://github.com' }
  return { tracker: new GitHubTracker(pace.paced(request), repository), pace }
}

/** The process is gone: nothing it asks for arrives any more. */
export class Killed extends Error {}

/** Kills a run at its write number `at`: after it arrived, or before. Nothing is asked after that. */
export function killedAt(
  at: number,
  isArrived: boolean,
): (request: GitHubRequest) => GitHubRequest {
  let writes = 0
  let isDead = false
  return (request) => async (route, parameters) => {
    if (isDead) throw new Killed()
    if (route.startsWith('GET ') || ++writes < at) return request(route, parameters)
    isDead = true
    if (isArrived) await request(route, parameters)
    throw new Killed()
  }
}

/** Lets the requests of runs at the same time come in any order. */
export function shuffled(random: () => number): (request: GitHubRequest) => GitHubRequest {
  const wait = async () => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns--) await setImmediate()
  }
  return (request) => async (route, parameters) => {
    await wait()
    const answer = await request(route, parameters)
    await wait()
    return answer
  }
}

/** A source of chance that is the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
