import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type {
  IssuanceFacts,
  LedgerFacts,
  LedgerProblem,
  Place,
  RecentIssuance,
  UnknownTemplate,
} from '@badgelint/core/internal'
import {
  type Batch,
  type FactsCache,
  type Issuance,
  Ledger,
  LedgerError,
  readIssuance,
  type TemplateIssuance,
  templateKey,
  type VerifyProblem,
  verify,
  type WrongDays,
} from '@badgelint/ledger'
import { pathFrom } from '../files/paths.ts'
import { existsAt, stampOf } from '../files/stat.ts'
import { gitAt } from '../git/git.ts'
import { type BaseLedger, baseLedger } from '../ledger/base-ledger.ts'
import { factsCacheFor } from '../ledger/facts-cache.ts'
import { secrets } from '../ledger/ledger-keys.ts'

/** Which ledger, and of what its facts are to be. */
export interface LedgerContext {
  /** Its folder, absolute. */
  readonly folder: string
  /** The folder to which paths of findings are relative. */
  readonly base: string
  /** Folder of the configuration, absolute. */
  readonly root: string
  /** `YYYY-MM-DD` */
  readonly today: string
  /** In a check of a change: what the ledger is compared with, and whether these are its facts. Default: none. */
  readonly change?: LedgerChange
}

export interface LedgerChange {
  /** Which of the two states is asked for. */
  readonly state: 'before' | 'after'
  /** The commit that is compared with; absent where there is none yet. */
  readonly commit?: string
  /** Whether a file of the ledger differs. Else there is nothing to verify. */
  readonly isChanged: boolean
}

/** Reads a ledger for rules: what it says of templates, of the program, and what is wrong with it. */
export class LedgerReader {
  readonly #context: LedgerContext
  readonly #opened: Ledger | LedgerError
  #issuance: Issuance | undefined | 'unreadable'
  #byKey: ReadonlyMap<string, TemplateIssuance> | undefined
  #cache: { readonly facts: FactsCache | undefined } | undefined

  constructor(context: LedgerContext) {
    this.#context = context
    this.#opened = opened(context.folder)
  }

  /** What was issued from templates, by their ids; undefined where the ledger cannot be read. */
  async issuance(ids: readonly string[]): Promise<ReadonlyMap<string, IssuanceFacts> | undefined> {
    const issuance = await this.#read()
    if (issuance === undefined) return undefined
    return new Map(
      ids.flatMap((id) => {
        const found = this.#byKey?.get(templateKey(id))
        return found ? [[id, this.#factsOf(found, issuance)] as const] : []
      }),
    )
  }

  /** What it says of the program, whose templates have these ids; and what is wrong with it, if that is asked. */
  async facts(templateIds: readonly string[], verifies: boolean): Promise<LedgerFacts> {
    const issuance = await this.#read()
    const has = new Set(templateIds.map(templateKey))
    const verified = verifies ? await this.#problems() : undefined
    const committed = verifies ? this.#committedSecrets() : []
    const problems =
      verified || committed.length > 0 ? [...committed, ...(verified ?? [])] : undefined
    return {
      at: this.#placeOf('ledger.json'),
      ...(issuance?.since ? { since: issuance.since } : {}),
      ...(issuance?.until ? { until: issuance.until } : {}),
      ...(issuance ? { recent: recentOf(issuance.recent, issuance) } : {}),
      ...(problems ? { problems } : {}),
      unknownTemplates: (issuance?.templates ?? [])
        .filter(([key]) => !has.has(key))
        .map(
          ([key, { issued, lastEvent = '' }]): UnknownTemplate => ({
            key,
            issued,
            last: lastEvent,
          }),
        )
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    }
  }

  /** With which meanings badges of a template were issued; none where it has no events. */
  async meaningsOf(id: string): Promise<TemplateIssuance['meanings']> {
    await this.#read()
    return this.#byKey?.get(templateKey(id))?.meanings ?? []
  }

  async #read(): Promise<Issuance | undefined> {
    if (this.#opened instanceof LedgerError || this.#issuance === 'unreadable') return undefined
    if (this.#issuance) return this.#issuance
    try {
      const batches = this.#batches(this.#opened)
      this.#issuance = await this.#issuanceOf(this.#opened, batches)
      this.#byKey = new Map(this.#issuance.templates)
      return this.#issuance
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      // Verifying says at which line.
      this.#issuance = 'unreadable'
      return undefined
    }
  }

  /** Of the state before a change those batches that it had: no batch is ever changed. */
  #batches(ledger: Ledger): readonly Batch[] {
    const { change } = this.#context
    const all = ledger.batches()
    if (change?.state !== 'before' || !change.isChanged) return all
    const { batches } = this.#base(ledger) ?? { batches: new Set() }
    return all.filter(({ digest }) => batches.has(digest))
  }

  #base(ledger: Ledger): BaseLedger | undefined {
    const commit = this.#context.change?.commit
    return commit === undefined ? undefined : baseLedger(ledger, commit)
  }

  /** Facts of the same batches and the same day are the same. */
  #issuanceOf(ledger: Ledger, batches: readonly Batch[]): Promise<Issuance> {
    const { today, change } = this.#context
    const places = batches.map(
      ({ digest, file, lines }) => `${digest} ${file} ${lines?.first ?? 1}`,
    )
    // Those of a state before hold for one change; the others are asked for again and again.
    const name = change?.state === 'before' && change.isChanged ? 'issuance-before' : 'issuance'
    return this.#kept(`${name}.json`, [today, ...places.sort()], () =>
      readIssuance(ledger, { today, batches }),
    )
  }

  /** What was worked out last from the same things, or works it out and keeps it. */
  async #kept<T>(name: string, from: readonly string[], make: () => T | Promise<T>): Promise<T> {
    if (this.#cache === undefined && this.#opened instanceof Ledger)
      this.#cache = { facts: factsCacheFor(this.#opened) }
    const cache = this.#cache?.facts
    const key = createHash('sha256')
      .update([version, ...from].join('\n'))
      .digest('hex')
    const known = cache && parsed<T>(cache, name, key)
    if (known !== undefined) return known
    const value = await make()
    await cache?.write(name, Buffer.from(JSON.stringify({ key, value })))
    return value
  }

  /** Undefined where nobody verified: in the state before a change, and where the ledger did not change. */
  async #problems(): Promise<readonly LedgerProblem[] | undefined> {
    const { change } = this.#context
    if (change && (change.state === 'before' || !change.isChanged)) return undefined
    if (this.#opened instanceof LedgerError)
      return this.#opened.problems.map((problem) => this.#problemOf({ kind: 'error', ...problem }))
    const ledger = this.#opened
    const base = this.#base(ledger)
    const stamps = stampsOf(ledger)
    const verified = () => verify(ledger, { content: 'full', ...(base ? { base } : {}) })
    const found = stamps
      ? await this.#kept(
          'verified.json',
          [...stamps, JSON.stringify(base?.description ?? null), ...namesOf(base)],
          verified,
        )
      : await verified()
    return found.filter(({ kind }) => kind === 'error').map((problem) => this.#problemOf(problem))
  }

  /** Keys that git keeps, of the state that is there now. */
  #committedSecrets(): LedgerProblem[] {
    const { root, base, change } = this.#context
    const there = secrets.map((name) => join(root, name)).filter(existsAt)
    if (change?.state === 'before' || there.length === 0) return []
    const git = gitAt(root)
    return there
      .filter((path) => git?.askIf(['ls-files', '--error-unmatch', '--', path]) !== undefined)
      .map((path) => ({
        kind: 'private',
        at: { file: pathFrom(base, path), document: 0, pointer: '' },
        message:
          'The file is in git, and with it anybody can find people in the ledger; expected it to be kept out of git',
        suggestion:
          'Take it out with `git rm --cached`, and where it was pushed begin a second key with `badgelint ledger init --new-key`',
      }))
  }

  #problemOf({ file, line, message, suggestion, isPrivate }: VerifyProblem): LedgerProblem {
    return {
      kind: isPrivate ? 'private' : 'integrity',
      at: this.#placeOf(file),
      ...(line === undefined ? {} : { line }),
      message,
      suggestion,
    }
  }

  #factsOf(
    {
      issued,
      held,
      first,
      last,
      firstPilot,
      recent,
      months,
      asserted,
      wrongDays,
    }: TemplateIssuance,
    issuance: Issuance,
  ): IssuanceFacts {
    return {
      count: issued,
      held,
      ...(first ? { firstIssued: first } : {}),
      ...(last ? { lastIssued: last } : {}),
      ...(firstPilot ? { firstPilot } : {}),
      recent: recentOf(recent, issuance),
      months,
      ...(asserted ? { asserted } : {}),
      wrongDays: wrongDays.map((one) => this.#wrongDayOf(one)),
    }
  }

  #wrongDayOf({ kind, count, first }: WrongDays) {
    const { file, line, id, issued_on, completed_on } = first
    return {
      kind,
      count,
      first: {
        at: this.#placeOf(file),
        line,
        id,
        issuedOn: issued_on,
        ...(completed_on ? { completedOn: completed_on } : {}),
      },
    }
  }

  #placeOf(file: string): Place {
    const { folder, base } = this.#context
    return { file: pathFrom(base, join(folder, file)), document: 0, pointer: '' }
  }
}

function recentOf(
  { waits, channels }: TemplateIssuance['recent'],
  { recentSince: since }: Issuance,
): RecentIssuance {
  const { known, unknown, median, ninth } = waits
  return {
    since,
    waits: {
      known,
      unknown,
      ...(median === null ? {} : { median }),
      ...(ninth === null ? {} : { ninetieth: ninth }),
    },
    channels,
  }
}

function opened(folder: string): Ledger | LedgerError {
  try {
    return Ledger.open(folder)
  } catch (error) {
    if (error instanceof LedgerError) return error
    throw error
  }
}

function namesOf(base: BaseLedger | undefined): string[] {
  return base ? [...base.batches, ...base.checkpoints].sort() : []
}

/** For each file of a ledger what changes with its content; undefined where one of them tells nothing. */
function stampsOf(ledger: Ledger): string[] | undefined {
  const stamps: string[] = []
  for (const file of ledger.files()) {
    const stamp = stampOf(join(ledger.folder, file))
    if (stamp === undefined) return undefined
    stamps.push(`${file} ${stamp}`)
  }
  return stamps
}

/** Grows when what is kept changes its form or meaning. */
const version = 2

function parsed<T>(cache: FactsCache, name: string, key: string): T | undefined {
  const bytes = cache.read(name)
  if (bytes === undefined) return undefined
  try {
    const found: { key: string; value: T } = JSON.parse(Buffer.from(bytes).toString())
    return found.key === key ? found.value : undefined
  } catch {
    return undefined // it broke off, and is written anew
  }
}
