import { env, stdin, stdout } from 'node:process'
import { buffer } from 'node:stream/consumers'
import { firstFew } from '@badgelint/core/internal'
import { type Batch, dayOf, type LedgerEvent } from '@badgelint/ledger'
import { escapeForTerminal } from '@badgelint/reporter'
import { formatNumber, pluralize } from '@badgelint/reporter/ledger'
import {
  type FoundLedger,
  findLedger,
  LedgerKeys,
  ledgerKeys,
  usableError,
} from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import { completeDraft } from './append/complete.ts'
import { type Draft, readDraft } from './append/draft.ts'
import { readJsonLines } from './append/json-lines.ts'
import type { MemberProblem } from './append/members.ts'
import { namedEvents } from './append/named-events.ts'

export interface LedgerAppendOptions {
  readonly config?: string
  readonly type?: string
  readonly [flag: string]: unknown
}

/** Something that somebody wrote, with the place that messages name. */
interface Written {
  readonly place: string
  readonly value: Readonly<Record<string, unknown>> | MemberProblem
}

/** Ids are printed of so many events; of more only their number. */
const mostIds = 10

/** `badgelint ledger append`: all of what was written goes in, or none of it. Throws {@link UsageError}. */
export async function runLedgerAppend(options: LedgerAppendOptions): Promise<number> {
  const { config, ...flags } = options
  const isByFlags = flags.type !== undefined
  const written = isByFlags ? [ofFlags(flags)] : await ofStandardInput(flags)
  const nameOf = isByFlags ? flagOf : (member: string) => `\`${member}\``
  const found = await findLedger(process.cwd(), config)
  const drafts = await asDrafts(written, nameOf)
  const events = await asEvents(drafts, found, nameOf)
  const batches = await found.ledger.append(events).catch((error: unknown) => {
    throw usableError(error, found.name)
  })
  print(events, batches, found.name)
  return exitCodes.clean
}

function flagOf(member: string): string {
  return `--${member.replaceAll('_', '-')}`
}

function ofFlags(flags: Readonly<Record<string, unknown>>): Written {
  const entries = Object.entries(flags).map(
    ([flag, value]) =>
      [flag.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value] as const,
  )
  return { place: '', value: Object.fromEntries(entries) }
}

async function ofStandardInput(flags: Readonly<Record<string, unknown>>): Promise<Written[]> {
  const [flag] = Object.keys(flags)
  if (flag !== undefined)
    throw new UsageError(
      '--type is missing. Say what happened, such as --type issue, or use JSON lines on standard input without options.',
    )
  if (stdin.isTTY)
    throw new UsageError(
      'There is nothing to add; expected --type with other options, or JSON lines on standard input. See `badgelint ledger append --help`.',
    )
  const lines = readJsonLines(textOf(await buffer(stdin)))
  if (lines.length === 0)
    throw new UsageError(
      'Standard input is empty; expected one event on each line, as JSON. See `badgelint ledger append --help`.',
    )
  return lines.map(({ line, value }) => ({ place: `standard input:${line}: `, value }))
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(
      'Standard input is not UTF-8; expected JSON lines in UTF-8. Save the file as UTF-8.',
    )
  }
}

interface PlacedDraft {
  readonly place: string
  readonly draft: Draft
}

async function asDrafts(
  written: readonly Written[],
  nameOf: (member: string) => string,
): Promise<PlacedDraft[]> {
  const read = written.map(({ place, value }) => ({
    place,
    draft: isProblem(value) ? value : readDraft(value, nameOf),
  }))
  return withoutProblems(read)
}

async function asEvents(
  drafts: readonly PlacedDraft[],
  found: FoundLedger,
  nameOf: (member: string) => string,
): Promise<LedgerEvent[]> {
  const { ledger, root } = found
  const ids = new Set(drafts.flatMap(({ draft: { of } }) => (of === undefined ? [] : [of])))
  let own: LedgerKeys | undefined
  const keys = () => {
    own ??= new LedgerKeys(
      ledger,
      ledgerKeys({ root, workingDirectory: process.cwd(), environment: env }),
    )
    return own
  }
  const completion = { ledger, keys, named: await namedEvents(ledger, ids), nameOf }
  return withoutProblems(
    drafts.map(({ place, draft }) => ({ place, draft: completeDraft(draft, completion) })),
  ).map(({ draft }) => draft)
}

/** Throws {@link UsageError} with the first few problems where there are some. */
function withoutProblems<T extends object>(
  all: readonly { readonly place: string; readonly draft: T | MemberProblem }[],
): { readonly place: string; readonly draft: T }[] {
  const problems: string[] = []
  const good: { readonly place: string; readonly draft: T }[] = []
  for (const { place, draft } of all)
    if (isProblem(draft)) problems.push(`${place}${inWords(draft)}`)
    else good.push({ place, draft })
  const [only] = problems
  if (only === undefined) return good
  if (all.length === 1) throw new UsageError(`${only} Nothing was written.`)
  throw new UsageError(
    `${pluralize(problems.length, 'line')} of ${formatNumber(all.length)} cannot be used, and nothing was written.`,
    firstFew(problems, (count) => `And ${count} more.`),
  )
}

function isProblem(value: object): value is MemberProblem {
  return 'message' in value && 'suggestion' in value
}

function inWords({ message, suggestion }: MemberProblem): string {
  const end = /[?.]$/.test(suggestion) ? '' : '.'
  return suggestion === '' ? `${message}.` : `${message}. ${suggestion}${end}`
}

function print(events: readonly LedgerEvent[], batches: readonly Batch[], name: string): void {
  const lines =
    events.length > mostIds
      ? []
      : events.map((event) => `${event.id} ${event.type} of ${event.template}, ${dayOf(event)}`)
  const files = firstFew(
    batches.map(({ file }) => `${name}/${file}`).sort(),
    (count) => `And ${count} more.`,
  )
  const all = [
    ...lines,
    `${pluralize(events.length, 'event')} written to ${pluralize(batches.length, 'new file')}:`,
    ...files,
  ]
  for (const line of all) stdout.write(`${escapeForTerminal(line)}\n`)
}
