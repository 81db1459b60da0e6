import type { Audit, AuditEntry, AuditOwner } from '@badgelint/core/internal'
import { entry, quietAudit } from '../../reporter/test/audits.ts'
import { Killed, killedAt, Program, seeded, shuffled } from './audits.ts'
import { bot } from './github-emulated.ts'
import type { Issue } from './github-issues.ts'

/** How long a life is, and how large its program is unless it is said. */
const size = { weeks: 157, owners: 12, templates: 300 }
const start = Date.parse('2026-01-05')
const week = 7 * 86_400_000

/** What owners do: nothing; all that comes, within a week; or what comes into their heads. */
type Habit = 'idle' | 'prompt' | 'mixed'

interface Person {
  readonly key: string
  readonly habit: Habit
  /** The week in which the account is deleted, and others take over. */
  readonly leaves?: number
}

/** The audits of three years and what people do in each week, the same each time for a seed. */
export interface Life {
  readonly seed: number
  readonly people: readonly Person[]
  /** One for each week. */
  readonly audits: readonly Audit[]
}

/** What a life looks like in the end, and what it took. */
export interface Outcome {
  readonly state: unknown
  readonly issues: number
  readonly comments: number
  /** Runs that were asked for, and requests that write in them. */
  readonly runs: number
  readonly writes: number
  readonly kills: number
  readonly overlaps: number
  /** Most notices that one person got by us within 365 days. */
  readonly notices: Readonly<Record<Habit, number>>
  /** What should not be, as sentences. */
  readonly problems: readonly string[]
}

/** `calm`: each run as it should be. `rough`: killed and started twice, and repaired on the same day. `left`: killed, and left until the next week. */
export type Course = 'calm' | 'rough' | 'left'

const rules: readonly (readonly [rule: string, kind: AuditEntry['kind']])[] = [
  ['template/length', 'finding'],
  ['template/earner-voice', 'finding'],
  ['skills/count', 'finding'],
  ['links/dead', 'link'],
  ['template/archive-candidate', 'archive'],
]

/** Makes a life. */
export function makeLife(seed: number, templates = size.templates): Life {
  const random = seeded(seed)
  const people = Array.from({ length: size.owners }, (_, index): Person => {
    const key = `owner-${index}`
    if (index < 2) return { key, habit: 'idle' }
    if (index < 4) return { key, habit: 'prompt' }
    const leaves = random() < 0.2 ? Math.floor(random() * size.weeks) : undefined
    return { key, habit: 'mixed', ...(leaves === undefined ? {} : { leaves }) }
  })
  const truth = new Truth(people, random, templates)
  const audits = Array.from({ length: size.weeks }, (_, index) => truth.next(index))
  return { seed, people, audits }
}

interface LiveTemplate {
  readonly id: string
  owner: string
  changedIn: number
  readonly entries: Map<string, { readonly kind: AuditEntry['kind']; readonly since: string }>
}

/** What is wrong with a program from week to week. */
class Truth {
  readonly #people: readonly Person[]
  readonly #random: () => number
  #templates: LiveTemplate[]
  readonly #accepted = new Map<string, string>()
  /** A rule that is switched off from some week on. */
  readonly #offFrom: number

  constructor(people: readonly Person[], random: () => number, templates: number) {
    this.#people = people
    this.#random = random
    this.#offFrom = Math.floor(random() * size.weeks * 2)
    this.#templates = Array.from({ length: templates }, (_, index) => ({
      id: `badge-${index}`,
      owner: `owner-${index % size.owners}`,
      changedIn: 0,
      entries: new Map(),
    }))
  }

  next(index: number): Audit {
    const asOf = dayOf(index)
    for (const person of this.#people) if (person.leaves === index) this.#handOver(person.key)
    if (this.#random() < 0.03) this.#remove()
    for (const template of this.#templates) this.#live(template, index, asOf)
    return this.#audit(asOf, index)
  }

  #handOver(from: string): void {
    const others = this.#people.filter(({ habit, leaves }) => habit === 'mixed' && !leaves)
    const to = this.#pick(others)?.key ?? 'owner-0'
    for (const template of this.#templates) if (template.owner === from) template.owner = to
  }

  #remove(): void {
    const mixed = this.#templates.filter(({ owner }) => this.#habitOf(owner) === 'mixed')
    const gone = this.#pick(mixed)
    this.#templates = this.#templates.filter((one) => one !== gone)
  }

  #live(template: LiveTemplate, index: number, asOf: string): void {
    const habit = this.#habitOf(template.owner)
    const settling = { idle: 0, prompt: 1, mixed: 0.06 }[habit]
    for (const [rule, { kind }] of template.entries) {
      if (this.#random() >= settling) continue
      template.entries.delete(rule)
      template.changedIn = index
      const key = `${rule} ${template.id}`
      if (kind === 'archive' && this.#random() < 0.5) this.#accepted.set(key, 'A plan is there')
    }
    const appearing = index === 0 ? 0.4 : 0.012
    if (this.#random() >= appearing) return
    // Who does all at once is done before something is due again, in the next month.
    if (habit === 'prompt' && index % 4 !== 0) return
    const [rule, kind] = this.#pick(rules) ?? ['template/length', 'finding']
    if (rule === 'skills/count' && index >= this.#offFrom) return
    this.#accepted.delete(`${rule} ${template.id}`)
    template.entries.set(rule, { kind, since: asOf })
  }

  #audit(asOf: string, index: number): Audit {
    const isOff = asOf >= dayOf(this.#offFrom)
    // Never in two weeks that follow each other.
    const mayFail = index % 2 === 1
    const hasNoLinks = this.#random() < 0.1 && mayFail
    const isBroken = this.#random() < 0.06 && mayFail
    const isLost = (id: string) => isBroken && Number(id.slice('badge-'.length)) % 5 === 0
    const templates = this.#templates.filter(({ id }) => !isLost(id))
    const isAsked = (rule: string) =>
      !(hasNoLinks && rule.startsWith('links/')) && !(isOff && rule === 'skills/count')
    const entries = templates.flatMap(({ id, owner, entries: own }) =>
      [...own]
        .filter(([rule]) => isAsked(rule))
        .map(([rule, { kind, since }]) =>
          entry({
            rule,
            kind,
            owner,
            template: id,
            name: `Badge ${id}`,
            file: `t/${id}.yaml`,
            since,
          }),
        ),
    )
    const owners = new Set(templates.map(({ owner }) => owner))
    return {
      ...quietAudit,
      year: Number(asOf.slice(0, 4)),
      asOf,
      entries,
      gaps: [
        ...(hasNoLinks ? [{ kind: 'links', message: 'Links were not asked.' } as const] : []),
        ...(isBroken ? [{ kind: 'templates', message: 'Some were not read.' } as const] : []),
      ],
      accepted: [...this.#accepted].map(([key, why]) => ({ key, why })),
      rules: rules.map(([rule]) => rule).filter((rule) => !(isOff && rule === 'skills/count')),
      owners: [
        ...this.#people.filter(({ key }) => owners.has(key)).map(ownerOf),
        ...quietAudit.owners.filter(({ from }) => from === 'program'),
      ],
      templates: templates.map(({ id, owner, changedIn }) => ({
        id,
        owner,
        file: `t/${id}.yaml`,
        changedOn: dayOf(changedIn),
        commit: `${changedIn}`.padStart(40, 'a'),
      })),
    }
  }

  #habitOf(owner: string): Habit {
    return this.#people.find(({ key }) => key === owner)?.habit ?? 'mixed'
  }

  #pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.#random() * all.length)]
  }
}

function ownerOf({ key }: Person): AuditOwner {
  return { key, name: nameOf(key), account: key, from: 'template' }
}

const nameOf = (key: string): string => `Team of ${key}.`

function dayOf(index: number): string {
  return new Date(start + index * week).toISOString().slice(0, 10)
}

/** Plays a life. */
export async function playLife(life: Life, course: Course): Promise<Outcome> {
  const player = new Player(life, course)
  for (const [index, audit] of life.audits.entries()) await player.week(index, audit)
  return player.outcome()
}

class Player {
  readonly #life: Life
  readonly #course: Course
  readonly #program = new Program({ owners: size.owners, today: dayOf(0) })
  /** What people do, the same on each course. */
  readonly #deeds: () => number
  /** What goes wrong. */
  readonly #trouble: () => number
  readonly #words: string[] = []
  readonly #problems: string[] = []
  #counts = { runs: 0, writes: 0, kills: 0, overlaps: 0 }

  constructor(life: Life, course: Course) {
    this.#life = life
    this.#course = course
    this.#deeds = seeded(life.seed + 1_000_000)
    this.#trouble = seeded(life.seed + 2_000_000)
  }

  async week(index: number, audit: Audit): Promise<void> {
    this.#program.clock.goTo(dayOf(index))
    for (const { key, leaves } of this.#life.people)
      if (leaves === index) this.#program.issues.deleteUser(key)
    const ticked = this.#tickedIds()
    const isRough = await this.#run(audit)
    const isSeen = this.#course === 'calm' || (this.#course === 'rough' && isRough)
    if (isSeen) await this.#expectQuiet(audit, index)
    this.#expectNoDoubles(index)
    this.#expectTicks(ticked, index)
    for (const person of this.#life.people) this.#act(person, index)
  }

  /** Gives whether something went wrong. */
  async #run(audit: Audit): Promise<boolean> {
    const kind = this.#course === 'calm' ? 1 : this.#trouble()
    if (kind < 0.25) await this.#killed(audit)
    else if (kind < 0.5) await this.#twice(audit)
    else await this.#once(audit)
    return kind < 0.5
  }

  async #once(audit: Audit): Promise<void> {
    const { writes } = await this.#program.run(audit)
    this.#count({ runs: 1, writes })
  }

  async #killed(audit: Audit): Promise<void> {
    const at = 1 + Math.floor(this.#trouble() * 16)
    try {
      const change = killedAt(at, this.#trouble() < 0.5)
      const { writes } = await this.#program.run(audit, { change })
      this.#count({ runs: 1, writes })
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      this.#count({ runs: 1, kills: 1 })
      if (this.#course === 'left') return
      await this.#program.clock.sleep(60 * 60_000)
      await this.#once(audit)
    }
  }

  async #twice(audit: Audit): Promise<void> {
    const change = shuffled(this.#trouble)
    const run = () => this.#program.run(audit, { change })
    const results = await Promise.all([run(), run()])
    this.#count({
      runs: 2,
      writes: results.reduce((sum, { writes }) => sum + writes, 0),
      overlaps: 1,
    })
  }

  #count(more: Partial<Record<'runs' | 'writes' | 'kills' | 'overlaps', number>>): void {
    const { runs, writes, kills, overlaps } = this.#counts
    this.#counts = {
      runs: runs + (more.runs ?? 0),
      writes: writes + (more.writes ?? 0),
      kills: kills + (more.kills ?? 0),
      overlaps: overlaps + (more.overlaps ?? 0),
    }
  }

  /** The second of two equal runs writes nothing. */
  async #expectQuiet(audit: Audit, index: number): Promise<void> {
    const { writes } = await this.#program.run(audit)
    if (writes > 0) this.#problem(index, `the second of two equal runs made ${writes} writes`)
  }

  #expectNoDoubles(index: number): void {
    const keys = new Set<string>()
    for (const { state, body, number, login } of this.#program.issues.all) {
      const key =
        login === bot ? /<!-- badgelint-audit:1 key=([\da-f]+)/.exec(body)?.[1] : undefined
      if (key === undefined || state === 'closed') continue
      if (keys.has(key)) this.#problem(index, `#${number} is a second open issue with its key`)
      keys.add(key)
    }
  }

  /** Ids of entries by the numbers of their issues, where a person has ticked the box and nothing has settled it. */
  #tickedIds(): ReadonlyMap<number, ReadonlySet<string>> {
    return new Map(
      this.#program.issues.all
        .filter(({ state }) => state === 'open')
        .map(({ number, body }) => [number, new Set(idsIn(body, /^- \[x\].*<!-- entry id=(\w+)/))]),
    )
  }

  #expectTicks(before: ReadonlyMap<number, ReadonlySet<string>>, index: number): void {
    for (const { number, state, body } of this.#program.issues.all) {
      if (state === 'closed') continue
      const returned = /status=done/.test(body) ? undefined : before.get(number)
      for (const id of idsIn(body, /^- \[ \].*<!-- entry id=(\w+)/))
        if (returned?.has(id)) this.#problem(index, `#${number} has lost the tick of ${id}`)
    }
  }

  #problem(index: number, what: string): void {
    this.#problems.push(`life ${this.#life.seed}, ${this.#course}, week ${index}: ${what}`)
  }

  /** What a person does in a week. Chance is asked the same number of times whatever there is to do it with. */
  #act({ key, habit, leaves = size.weeks }: Person, index: number): void {
    if (habit !== 'mixed' || index >= leaves) return
    const [whether, what, where] = [this.#deeds(), this.#deeds(), this.#deeds()]
    const issue = this.#program.issues.all.findLast(({ title }) => title.endsWith(nameOf(key)))
    if (issue === undefined || whether > 0.2) return
    const word = `word ${index} of ${key}`
    const acts = Object.values(deeds)
    const act = acts[Math.floor(what * acts.length)]
    if (act?.(this.#program, issue, { key, word, where })) this.#words.push(word)
  }

  outcome(): Outcome {
    const { issues } = this.#program
    const text = JSON.stringify(issues.all.map(({ body, comments }) => [body, comments]))
    for (const word of this.#words)
      if (!text.includes(word)) this.#problem(size.weeks, `"${word}" is lost`)
    if (this.#course !== 'left' && issues.labels.has('badge-audit-running'))
      this.#problem(size.weeks, 'the lock is still there')
    return {
      state: this.#program.state,
      issues: issues.all.length,
      comments: issues.notices.filter(({ kind, login }) => kind === 'commented' && login === bot)
        .length,
      ...this.#counts,
      notices: {
        idle: this.#mostNotices('idle'),
        prompt: this.#mostNotices('prompt'),
        mixed: this.#mostNotices('mixed'),
      },
      problems: this.#problems,
    }
  }

  /** Most notices by us within 365 days to one person, of their own issues. */
  #mostNotices(habit: Habit): number {
    const people = this.#life.people.filter((person) => person.habit === habit)
    return Math.max(
      0,
      ...people.map(({ key }) => {
        const own = new Set(
          this.#program.issues.all
            .filter(({ title }) => title.endsWith(nameOf(key)))
            .map(({ number }) => number),
        )
        const times = this.#program.issues.notices
          .filter(({ number, login }) => own.has(number) && login === bot)
          .map(({ at }) => Date.parse(at))
        const within = (from: number) =>
          times.filter((time) => time >= from && time < from + 365 * 86_400_000).length
        return Math.max(0, ...times.map(within))
      }),
    )
  }
}

function idsIn(body: string, pattern: RegExp): string[] {
  return body.split(/\r?\n/).flatMap((line) => {
    const id = pattern.exec(line)?.[1]
    return id === undefined || line.includes(' status=') ? [] : [id]
  })
}

interface Deed {
  readonly key: string
  readonly word: string
  /** From 0 to 1. */
  readonly where: number
}

/** What people do with an issue. Each gives whether it has left a word. */
const deeds: Readonly<Record<string, (program: Program, issue: Issue, deed: Deed) => boolean>> = {
  tick: (program, { number, body }, { where }) => {
    const boxes = body.split('\n').flatMap((line, at) => (/^ *- \[ \]/.test(line) ? [at] : []))
    const at = boxes[Math.floor(where * boxes.length)]
    program.issues.edit(number, (text) =>
      text
        .split('\n')
        .map((line, index) => (index === at ? line.replace('[ ]', '[x]') : line))
        .join('\n'),
    )
    return false
  },
  below: (program, { number }, { word }) => {
    program.issues.edit(number, (body) => `${body}\n\n${word}`)
    return true
  },
  above: (program, { number }, { word }) => {
    program.issues.edit(number, (body) => `${word}\n\n${body}`)
    return true
  },
  between: (program, { number }, { word, where }) => {
    program.issues.edit(number, (body) => {
      const lines = body.split('\n')
      return lines.toSpliced(1 + Math.floor(where * (lines.length - 1)), 0, word).join('\n')
    })
    return true
  },
  within: (program, { number, body }, { word, where }) => {
    const lines = body.split('\n')
    const entries = lines.flatMap((line, at) => (line.includes('<!-- entry ') ? [at] : []))
    const at = entries[Math.floor(where * entries.length)]
    if (at === undefined) return false
    program.issues.edit(number, () =>
      lines
        .map((line, index) =>
          index === at ? line.replace(' <!-- entry', ` ${word} <!-- entry`) : line,
        )
        .join('\n'),
    )
    return true
  },
  browser: (program, { number }) => {
    program.issues.edit(number, (body) => body.replaceAll(/\r?\n/g, '\r\n'))
    return false
  },
  comment: (program, { number }, { word, key }) => {
    program.issues.comment(number, word, key)
    return true
  },
  complete: (program, { number, state }, { where }) => {
    if (state === 'open' && where < 0.5) program.issues.close(number, 'completed')
    return false
  },
  waive: (program, { number, state }, { where }) => {
    if (state === 'open' && where < 0.3) program.issues.close(number, 'not_planned')
    return false
  },
  reopen: (program, { number, state }) => {
    if (state === 'closed') program.issues.reopen(number)
    return false
  },
}

/** Most notices that a person may get within 365 days. */
const bars = { idle: 6, prompt: 2 }

/** Plays a life on all courses; gives what is not as it should be, and what two of them took. */
export async function problemsOf(
  seed: number,
  templates?: number,
): Promise<{ readonly calm: Outcome; readonly rough: Outcome; readonly problems: string[] }> {
  const life = makeLife(seed, templates)
  const calm = await playLife(life, 'calm')
  const rough = await playLife(life, 'rough')
  const left = await playLife(life, 'left')
  const isSame = JSON.stringify(calm.state) === JSON.stringify(rough.state)
  const loud = (['idle', 'prompt'] as const).filter((habit) => calm.notices[habit] > bars[habit])
  return {
    calm,
    rough,
    problems: [
      ...[calm, rough, left].flatMap(({ problems }) => problems),
      ...(isSame ? [] : [`life ${seed}: kills and two runs at once have changed its end`]),
      ...loud.map((habit) => `life ${seed}: ${calm.notices[habit]} notices to who is ${habit}`),
    ],
  }
}
