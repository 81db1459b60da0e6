import { chunksOf } from '../chunks.ts'
import type { Day } from '../days.ts'
import { dayOf, type EventType, type IssueEvent, type LedgerEvent } from '../event.ts'
import type { Batch } from '../layout.ts'
import type { Ledger } from '../ledger.ts'
import { LedgerError, restore } from '../ledger-error.ts'
import { parseEvent } from '../parse-file.ts'

/** What a summary needs of an event. What its type does not have is undefined. */
export interface ScannedEvent {
  readonly id: string
  readonly type: EventType
  readonly template: string
  readonly ref: string
  readonly sequence: number
  /** The day on which it happened. */
  readonly day: Day
  readonly completed_on?: Day | undefined
  readonly channel?: string | undefined
  readonly field?: string | undefined
  readonly reason?: string | undefined
  readonly count?: number | undefined
  /** The four digests of an issue, in the order of {@link meaningMembers}, with a space between. */
  readonly meaning?: string | undefined
  /** Where it stands; lines from 1. */
  readonly file: string
  readonly line: number
}

/** The members of `meaning` in their canonical order. */
export const meaningMembers = ['criteria', 'level', 'name', 'skills'] as const

/**
 * A line in canonical form, whose members are in order and hold nothing that JSON would escape. A fifth of the
 * time that it takes to parse a line and hold it against the schema, which is what `verify` is for.
 */
const canonicalLine = new RegExp(
  [
    '\\{(?:"by":"[^"\\\\]*",)?',
    '(?:"channel":"([^"\\\\]*)",)?(?:"completed_on":"([^"\\\\]*)",)?(?:"count":(\\d+),)?',
    '(?:"expires_on":"[^"\\\\]*",)?(?:"field":"([^"\\\\]*)",)?"id":"([\\da-f]{64})",',
    '(?:"issued_on":"([^"\\\\]*)",)?(?:"meaning":(\\{[^}]*\\}),)?(?:"of":"[^"\\\\]*",)?',
    '(?:"on":"([^"\\\\]*)",)?(?:"reason":"([^"\\\\]*)",)?"ref":"([^"\\\\]*)",',
    '"sequence":(\\d+),"template":"([^"\\\\]*)","type":"([a-z]+)"(?:,"who":"[^"\\\\]*")?\\}\\r?\\n',
  ].join(''),
  'y',
)

/**
 * The events of all batches of some files; one that lies in two of them comes twice. Throws
 * {@link LedgerError} at a line that says no event.
 */
export function* scanEvents(
  { folder }: Ledger,
  batches: readonly Batch[],
): Generator<ScannedEvent> {
  for (const file of new Set(batches.map((batch) => batch.file))) {
    let line = 0
    for (const text of textsOf(folder, file))
      for (let start = 0; start < text.length; ) {
        line += 1
        canonicalLine.lastIndex = start
        const match = canonicalLine.exec(text)
        const end = match ? canonicalLine.lastIndex : endOfLine(text, start)
        yield match
          ? scanned(match, file, line)
          : parsed(Buffer.from(text.slice(start, end), 'latin1').toString(), file, line)
        start = end
      }
  }
}

/** Texts of some such length are the quickest to make, in bytes. */
const textLength = 65_536

/**
 * The text of a file in pieces of whole lines, one byte a character, which is fast: ids of templates are all
 * that may have others.
 */
function* textsOf(folder: string, file: string): Generator<string> {
  for (const chunk of chunksOf(folder, file))
    for (let start = 0; start < chunk.length; ) {
      const newline = chunk.indexOf(10, start + textLength)
      const end = newline < 0 ? chunk.length : newline + 1
      yield chunk.toString('latin1', start, end)
      start = end
    }
}

function endOfLine(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return newline < 0 ? text.length : newline + 1
}

function scanned(match: RegExpExecArray, file: string, line: number): ScannedEvent {
  const template = match[12] ?? ''
  return {
    id: match[5] ?? '',
    type: match[13] as EventType, // of another type nothing is counted
    template: isAscii(template) ? template : Buffer.from(template, 'latin1').toString(),
    ref: match[10] ?? '',
    sequence: Number(match[11]),
    day: match[6] ?? match[8] ?? '',
    completed_on: match[2],
    channel: match[1],
    field: match[4],
    reason: match[9],
    count: match[3] === undefined ? undefined : Number(match[3]),
    meaning: match[7] && digestsOf(match[7]),
    file,
    line,
  }
}

/** Of `{"criteria":"…","level":"…",…}`, with 16 hex digits each, the digests alone. */
function digestsOf(meaning: string): string {
  return meaning.replaceAll(/"[a-z]+":|["{}]/g, '').replaceAll(',', ' ')
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** A line in another form, such as one that an editor has written anew; or none at all. */
function parsed(line: string, file: string, number: number): ScannedEvent {
  const read = parseEvent(line)
  if ('reason' in read)
    throw new LedgerError('The ledger cannot be read.', [
      { file, line: number, message: read.reason, suggestion: restore },
    ])
  const { meaning, ...event } = read.event as LedgerEvent & Pick<IssueEvent, 'meaning'>
  const digests = meaning && meaningMembers.map((member) => meaning[member]).join(' ')
  return { ...event, meaning: digests, day: dayOf(read.event), file, line: number }
}
