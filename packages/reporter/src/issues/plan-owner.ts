import { type AuditOwner, daysBetween } from '@badgelint/core/internal'
import { breakReferences } from '../escape/github-references.ts'
import { toPlainLine } from '../escape/plain-line.ts'
import { truncate } from '../escape/truncate.ts'
import { pluralize } from '../wording/english.ts'
import type { IssueEntry, IssueHeader, ReadIssue } from './issue-body.ts'
import { auditDays, ContentWriter, type OwnedIssue, type PlanContext } from './issue-content.ts'
import { entryId, hexOf, issueKey, issueMark, writeMark } from './markers.ts'
import type { AddComment, ExistingIssue, IssuePlan, Operation, UpdateIssue } from './operation.ts'
import { reminderStage, reminderText } from './reminders.ts'
import {
  countsOf,
  type IssueContent,
  signatureOf,
  type WrittenEntry,
  writeBody,
} from './write-body.ts'

/** GitHub takes titles of so many characters. */
const maxTitleLength = 256

/** Whether the next audit may begin: an audit of a day to come makes an issue today, and none again for the same day. */
function isYearOver({ issue, content }: OwnedIssue, today: string): boolean {
  const isNextYear = Number(today.slice(0, 4)) > content.header.year
  return isNextYear && daysBetween(issue.createdOn, today) >= auditDays
}

const nothing: IssuePlan = { operations: [], deferred: 0, open: 0, settled: 0 }

/** Nothing to write, and what an issue says already. */
function asRead({ issue, content: { entries } }: OwnedIssue): IssuePlan {
  if (issue.state === 'closed') return nothing
  return { ...nothing, ...countsIn({ entries, deferred: 0 }) }
}

/** Plans the issues of one owner; `owner` is absent where an audit no longer knows of one. */
export function planOwner(
  owner: AuditOwner | undefined,
  issues: readonly OwnedIssue[],
  context: PlanContext,
): IssuePlan {
  const { single, duplicates } = withoutDuplicates(issues)
  const closing = duplicates.map(closeDuplicate)
  const current = single.toSorted((a, b) => a.content.header.year - b.content.header.year).at(-1)
  const plan = new OwnerPlanner(owner, current, single, context).plan()
  return { ...plan, operations: [...closing, ...plan.operations] }
}

/**
 * The oldest issue of each key, and the others, which two runs at once have made. One that a person has closed as a
 * duplicate makes way for a later one.
 */
function withoutDuplicates(issues: readonly OwnedIssue[]) {
  const isLast = ({ issue }: OwnedIssue) => issue.state === 'closed' && issue.reason === 'duplicate'
  const ranked = issues.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)))
  const byKey = Map.groupBy(ranked, ({ content }) => content.header.key)
  const groups = [...byKey.values()]
  return {
    single: groups.flatMap(([first]) => first ?? []),
    duplicates: groups.flatMap(([, ...others]) =>
      others.filter(({ issue }) => issue.state === 'open'),
    ),
  }
}

function closeDuplicate({ issue }: OwnedIssue): UpdateIssue {
  return {
    kind: 'update',
    number: issue.number,
    state: 'closed',
    reason: 'duplicate',
    why: 'made twice',
  }
}

class OwnerPlanner {
  readonly #owner: AuditOwner | undefined
  readonly #current: OwnedIssue | undefined
  readonly #issues: readonly OwnedIssue[]
  readonly #writer: ContentWriter
  readonly #context: PlanContext

  constructor(
    owner: AuditOwner | undefined,
    current: OwnedIssue | undefined,
    issues: readonly OwnedIssue[],
    context: PlanContext,
  ) {
    this.#owner = owner
    this.#current = current
    this.#issues = issues
    this.#context = context
    this.#writer = new ContentWriter(owner, issues, context)
  }

  plan(): IssuePlan {
    const current = this.#current
    const { today } = this.#context
    // Whose templates cannot be read may look after them all the same.
    if (current && this.#owner === undefined && this.#context.states.hidesTemplates)
      return asRead(current)
    const isOver = current !== undefined && isYearOver(current, today)
    const plan =
      current === undefined || (isOver && this.#writer.entries.length > 0)
        ? this.#begin(current)
        : current.issue.state === 'open'
          ? this.#update(current)
          : isOver
            ? nothing
            : this.#reopen(current)
    return { ...plan, operations: [...plan.operations, ...this.#supersede(plan)] }
  }

  /** The first issue of an owner, or that of the next year. */
  #begin(last: OwnedIssue | undefined): IssuePlan {
    const owner = this.#owner
    const entries = this.#writer.entries
    if (owner === undefined || entries.length === 0) return nothing
    const { options, today } = this.#context
    const year = Math.max(Number(today.slice(0, 4)), (last?.content.header.year ?? 0) + 1)
    const header: IssueHeader = {
      key: issueKey(owner.key, year),
      owner: hexOf(owner.key),
      year,
      reminded: 0,
      isDone: false,
      hasReturned: false,
    }
    const content = this.#writer.first(header, today)
    const name = breakReferences(toPlainLine(owner.name, 150))
    return {
      operations: [
        {
          kind: 'create',
          key: header.key,
          title: truncate(
            `Badge audit ${year}: ${owner.from === 'program' ? 'the program' : name}`,
            maxTitleLength,
          ),
          body: writeBody(content),
          label: options.settings.label,
          ...(owner.account === undefined ? {} : { assignee: owner.account }),
        },
      ],
      ...countsIn(content),
    }
  }

  /** What was left open in earlier years goes on in the new issue. */
  #supersede({ operations }: IssuePlan): UpdateIssue[] {
    const isNew = operations.some(({ kind }) => kind === 'create')
    return this.#issues
      .filter(({ issue }) => issue.state === 'open' && (isNew || issue !== this.#current?.issue))
      .map(({ issue: { number } }) => {
        const why = 'goes on in the audit of the next year'
        return { kind: 'update', number, state: 'closed', reason: 'not_planned', why }
      })
  }

  /**
   * One that a person has closed as completed is opened again once, if the repository still has what is open in it:
   * not for what came later, nor for what was not looked at. Where all is done, that is noted without a sound, so that
   * the issue stays closed.
   */
  #reopen({ issue, content: read }: OwnedIssue): IssuePlan {
    const { header } = read
    const isFinal = issue.reason !== 'completed' || header.isDone || header.reopened !== undefined
    if (isFinal) return nothing
    const { today } = this.#context
    const reminded = reminderStage(issue.createdOn, today, header.reminded) ?? header.reminded
    const content = this.#writer.now(issue, read, { ...header, reminded, reopened: today })
    const { open, settled, deferred } = countsIn(content)
    const still = this.#stillThere(read)
    if (still === 0)
      return open === 0 && deferred === 0
        ? { operations: this.#noteDone(issue, read), open, settled, deferred }
        : nothing
    const body = writeBody(content)
    const why = `opened again: ${pluralize(still, 'thing is', 'things are')} still there`
    return {
      operations: [{ kind: 'update', number: issue.number, body, state: 'open', why }],
      open,
      settled,
      deferred,
    }
  }

  /** How many entries are open in an issue, and in the audit as well. */
  #stillThere({ entries }: ReadIssue): number {
    const found = new Set(this.#writer.entries.map(({ key }) => entryId(key)))
    return entries.filter(({ id, status }) => status === 'open' && found.has(id)).length
  }

  #noteDone(issue: ExistingIssue, read: ReadIssue): UpdateIssue[] {
    const content = this.#writer.now(issue, read, { ...read.header, isDone: true })
    const why = `nothing is open: ${countsOf(content.entries)}`
    return [{ kind: 'update', number: issue.number, body: writeBody(content), why }]
  }

  #update({ issue, content: read }: OwnedIssue): IssuePlan {
    const { number } = issue
    const stage = reminderStage(issue.createdOn, this.#context.today, read.header.reminded)
    const first = this.#writer.now(issue, read, read.header)
    const counts = countsIn(first)
    const isDone = counts.open === 0 && counts.deferred === 0
    if (isDone) return { operations: this.#close(issue, read, first), ...counts }
    const returned = this.#returned(issue, read, first)
    const comments = [
      ...returned,
      ...(stage !== undefined && isWaiting(first)
        ? [this.#reminder(issue, read, first, stage)]
        : []),
    ]
    const header = returned.length > 0 ? { ...first.header, hasReturned: true } : first.header
    const content = afterReminder({ ...first, header }, stage)
    const body = writeBody(content)
    const isSame = signatureOf(body) === signatureOf(issue.body)
    const why = whatChanged(read.entries, content.entries)
    return {
      operations: [
        ...comments,
        ...(isSame ? [] : [{ kind: 'update', number, body, why } as const]),
      ],
      ...counts,
    }
  }

  /** Nothing is open any more. One that a person has opened again is left open. */
  #close({ number, body }: ExistingIssue, read: ReadIssue, content: IssueContent): Operation[] {
    const header = { ...content.header, isDone: true }
    const next = writeBody({ ...content, header })
    const why = `nothing is open: ${countsOf(content.entries)}`
    if (!read.header.isDone)
      return [{ kind: 'update', number, body: next, state: 'closed', reason: 'completed', why }]
    return signatureOf(next) === signatureOf(body)
      ? []
      : [{ kind: 'update', number, body: next, why }]
  }

  /**
   * Says what was done and is there again, once for an issue: links come and go. What comes back later counts as new,
   * and is named in the next reminder.
   */
  #returned({ number }: ExistingIssue, read: ReadIssue, { entries }: IssueContent): AddComment[] {
    const open = new Map(
      entries.filter(({ status }) => status === 'open').map((entry) => [entry.id, entry]),
    )
    const back = read.entries.filter(({ id, status }) => status === 'done' && open.has(id))
    if (back.length === 0 || read.header.hasReturned) return []
    const mark = writeMark(issueMark, { returned: read.header.key })
    const lines = back.slice(0, maxNamed).map(({ id }) => `- ${open.get(id)?.text}`)
    const more = back.length > maxNamed ? [`- and ${back.length - maxNamed} more`] : []
    const what =
      back.length === 1
        ? 'This was done, and is there again:'
        : 'These were done, and are there again:'
    const body = [mark, what, '', ...lines, ...more].join('\n')
    const why = `${pluralize(back.length, 'thing is', 'things are')} there again`
    return [{ kind: 'comment', number, mark, body, why }]
  }

  #reminder(
    { number }: ExistingIssue,
    { header }: ReadIssue,
    content: IssueContent,
    stage: number,
  ): AddComment {
    const mark = writeMark(issueMark, { reminder: `${header.key}-${stage}` })
    const { account } = this.#owner ?? {}
    const { mention } = this.#context.options.settings
    const isWelcome =
      account !== undefined && mention.some((one) => one.toLowerCase() === account.toLowerCase())
    const text = reminderText(content, stage, isWelcome ? account : undefined)
    return {
      kind: 'comment',
      number,
      mark,
      body: `${mark}\n${text}`,
      why: `reminder after ${stage} days`,
    }
  }
}

/** So many things are named in a comment. */
const maxNamed = 5

interface Counted {
  readonly entries: readonly IssueEntry[]
  readonly deferred: number
}

function countsIn({ entries, deferred }: Counted) {
  const open = entries.filter(({ status }) => status === 'open').length
  return { open, settled: entries.length - open, deferred }
}

/** Whether something is open that was there at the last reminder, or at the beginning: what came later has time yet. */
function isWaiting({ entries }: IssueContent): boolean {
  return entries.some(({ status, isNew }) => status === 'open' && !isNew)
}

/** What came since the last reminder was named in this one. */
function afterReminder(content: IssueContent, stage: number | undefined): IssueContent {
  if (stage === undefined) return content
  return {
    ...content,
    header: { ...content.header, reminded: stage },
    entries: content.entries.map((entry) => ({ ...entry, isNew: false })),
  }
}

function whatChanged(before: readonly IssueEntry[], after: readonly WrittenEntry[]): string {
  const open = (entries: readonly IssueEntry[]) =>
    new Set(entries.filter(({ status }) => status === 'open').map(({ id }) => id))
  const [was, is] = [open(before), open(after)]
  const appeared = [...is].filter((id) => !was.has(id)).length
  const settled = [...was].filter((id) => !is.has(id)).length
  const parts = [
    ...(appeared > 0 ? [`${appeared} new`] : []),
    ...(settled > 0 ? [`${settled} settled`] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : 'brought up to date'
}
