import { type Audit, type AuditEntry, type AuditOwner, dayAfter } from '@badgelint/core/internal'
import { countsOfStates } from '../practices/wording.ts'
import type { EntryStates } from './entry-states.ts'
import type { IssueEntry, IssueHeader, ReadIssue } from './issue-body.ts'
import { entryId } from './markers.ts'
import type { ExistingIssue } from './operation.ts'
import type { PlanOptions } from './plan-issues.ts'
import { bodySize, type IssueContent, maxBodyBytes } from './write-body.ts'

/** An issue of an audit, and what its body says. */
export interface OwnedIssue {
  readonly issue: ExistingIssue
  readonly content: ReadIssue
}

export interface PlanContext {
  readonly audit: Audit
  readonly today: string
  readonly options: PlanOptions
  /** Entries of the audit by the key of their owner. */
  readonly entries: ReadonlyMap<string, readonly AuditEntry[]>
  readonly states: EntryStates
}

/** So many days after an owner's last issue was made, the next audit begins for that owner. */
export const auditDays = 365

/** Works out what the issues of one owner say. */
export class ContentWriter {
  readonly #owner: AuditOwner | undefined
  readonly #issues: readonly OwnedIssue[]
  readonly #context: PlanContext
  /** What the audit has for the owner, in its order. */
  readonly entries: readonly AuditEntry[]

  constructor(owner: AuditOwner | undefined, issues: readonly OwnedIssue[], context: PlanContext) {
    this.#owner = owner
    this.#issues = issues
    this.#context = context
    this.entries = (owner && context.entries.get(owner.key)) ?? []
  }

  /** What an issue says that is made on a day. */
  first(header: IssueHeader, createdOn: string): IssueContent {
    return this.#fitted({ header, createdOn, before: [], above: '', below: '' })
  }

  /** What an issue says now. */
  now(issue: ExistingIssue, read: ReadIssue, header: IssueHeader): IssueContent {
    const { above, below, between, entries: before } = read
    const notes = between.length === 0 ? '' : `Notes from within the list:\n\n${between.join('\n')}`
    return this.#fitted({
      header,
      createdOn: issue.createdOn,
      before,
      above,
      below: [below, notes].filter((part) => part !== '').join('\n\n'),
    })
  }

  /** As many entries as there may be, and as fit into an issue: rather fewer that are settled than fewer that are open. */
  #fitted(known: Known): IssueContent {
    const { maxEntries } = this.#context.options.settings
    const fits = (content: IssueContent) => bodySize(content) <= maxBodyBytes
    for (const mostSettled of mostSettledTried) {
      const content = this.#contentOf(known, maxEntries, mostSettled)
      if (fits(content)) return content
    }
    let [fitting, tooMany] = [1, maxEntries]
    while (tooMany - fitting > 1) {
      const middle = Math.floor((fitting + tooMany) / 2)
      if (fits(this.#contentOf(known, middle, 0))) fitting = middle
      else tooMany = middle
    }
    return this.#contentOf(known, fitting, 0)
  }

  #contentOf(known: Known, mostOpen: number, mostSettled: number): IssueContent {
    const { header, createdOn, before, above, below } = known
    const { audit } = this.#context
    const owner = this.#owner
    const found = new Set(this.entries.map(({ key }) => entryId(key)))
    const others = before
      .filter(({ id }) => !found.has(id))
      .map((entry) => this.#context.states.settled(entry, owner, createdOn))
    const unknown = others.filter(({ status }) => status === 'open')
    const settled = others.filter(({ status }) => status !== 'open')
    const { shown, deferred } = this.#open(before, mostOpen, unknown)
    const isProgram = owner?.from === 'program'
    const lastYear = this.#issues.find(({ content }) => content.header.year === header.year - 1)
    return {
      header,
      ownerName: owner?.name ?? 'somebody who is no longer an owner',
      isProgram,
      createdOn,
      decideUntil: dayAfter(createdOn, auditDays),
      // What was settled last stands first.
      entries: [...shown, ...unknown, ...settled.slice(0, mostSettled)],
      deferred: deferred.length,
      ...(lastYear === undefined ? {} : { lastYear: lastYear.issue.number }),
      ...(isProgram ? { practices: countsOfStates(audit.practices) } : {}),
      above,
      below,
    }
  }

  /**
   * Entries of the audit that have a place: those that had one keep it, as far as there is room beside those of which
   * nobody knows, which keep theirs.
   */
  #open(before: readonly IssueEntry[], most: number, unknown: readonly IssueEntry[]) {
    const room = (isArchive: boolean) =>
      Math.max(0, most - unknown.filter((entry) => entry.isArchive === isArchive).length)
    const byId = new Map(before.map((entry) => [entry.id, entry]))
    const isFirst = before.length === 0
    const all = this.entries
    const ranked = all.toSorted((a, b) => placeOf(b, byId) - placeOf(a, byId))
    const isArchive = ({ kind }: (typeof all)[number]) => kind === 'archive'
    const chosen = new Set([
      ...ranked.filter((entry) => !isArchive(entry)).slice(0, room(false)),
      ...ranked.filter(isArchive).slice(0, room(true)),
    ])
    const shown = all
      .filter((entry) => chosen.has(entry))
      .map((entry) => this.#context.states.written(entry, byId.get(entryId(entry.key)), isFirst))
    return { shown, deferred: all.filter((entry) => !chosen.has(entry)) }
  }
}

/** How much an entry has a place: most where a person has ticked something, whose tick would go with it. */
function placeOf({ key }: AuditEntry, byId: ReadonlyMap<string, IssueEntry>): number {
  const before = byId.get(entryId(key))
  if (before?.status !== 'open') return 0
  return before.isTicked || before.chosen.length > 0 ? 2 : 1
}

/** What is known of an issue before its entries are chosen. */
interface Known {
  readonly header: IssueHeader
  readonly createdOn: string
  readonly before: readonly IssueEntry[]
  readonly above: string
  readonly below: string
}

/** So many settled entries are shown, or fewer where there is no room. */
const mostSettledTried = [60, 30, 15, 7, 3, 0] as const
