import { isAscii } from 'node:buffer'
import { hash } from 'node:crypto'
import { chunksOf } from '../chunks.ts'
import { type EventType, lineOf, monthOfEvent } from '../event.ts'
import { type EventFile, isPack } from '../layout.ts'
import { restore } from '../ledger-error.ts'
import { parseEvent } from '../parse-file.ts'
import { BatchDigest } from './batch-digest.ts'
import { canonicalPatterns, isRightDay } from './canonical-pattern.ts'
import type { CrossCheck } from './cross-check.ts'
import type { Findings } from './findings.ts'

/**
 * The beginning of a line up to its id, with the comma after it. What is cut out of a line is held to its place
 * byte by byte: else a changed byte just there would go unseen.
 */
const frame = /\{(?:"[bcef][a-z_]*":(?:"[^"\\\n]*"|\d+),)*"id":"([\da-f]{64})",(?="(?:is|o))/y
const idMember = '"id":"'
/** Bytes of the id's member, with its comma. */
const idBytes = idMember.length + 64 + 2

/**
 * Reads files with events and checks all that can be seen in each alone: lines against their ids, the ids
 * against the name of their batch. With `crossCheck` also what each event says, and hands it on.
 */
export class EventCheck {
  readonly #folder: string
  readonly #findings: Findings
  readonly #crossCheck: CrossCheck | undefined
  readonly #ids = new BatchDigest()
  #file: EventFile = { file: '', month: '', batches: [] }
  #line = 0
  #batch = 0
  /** Lines that the batch still has; of a file of its own, without end. */
  #left = 0
  #lastId = ''
  /** A batch with a bad line is not its name either; that is said once. */
  #isSound = true

  constructor(folder: string, findings: Findings, crossCheck?: CrossCheck) {
    this.#folder = folder
    this.#findings = findings
    this.#crossCheck = crossCheck
  }

  run(file: EventFile): void {
    this.#file = file
    this.#line = 0
    this.#begin(0)
    for (const chunk of chunksOf(this.#folder, file.file)) this.#check(chunk)
    if (this.#line === 0) this.#error('The file is empty; expected events')
    else if (!isPack(file)) this.#endBatch()
    else if (this.#batch < file.batches.length || this.#lastId !== '')
      this.#error('The pack has more or fewer lines than its index says')
    this.#ids.take()
  }

  #begin(batch: number): void {
    this.#batch = batch
    this.#left = this.#file.batches[batch]?.lines ?? Number.POSITIVE_INFINITY
    this.#lastId = ''
    this.#isSound = true
  }

  #check(chunk: Buffer): void {
    // In a text of other letters the places would not be those of the bytes.
    const hasOnlyAscii = isAscii(chunk)
    const text = chunk.toString(hasOnlyAscii ? 'utf8' : 'latin1')
    for (let start = 0, newline = 0; start < text.length; start = newline + 1) {
      newline = text.indexOf('\n', start)
      this.#line++
      if (newline < 0) {
        this.#error('The line is cut off; expected an event and a line break')
        break
      }
      // A copy that git has made for Windows is the same ledger.
      const end = text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
      const isRead = this.#crossCheck !== undefined && hasOnlyAscii && this.#read(text, start, end)
      if (isRead) this.#checkId(chunk, text, start, text.indexOf(idMember, start) + idBytes, end)
      else if (this.#crossCheck === undefined || this.#parse(chunk.toString('utf8', start, end))) {
        const after = endOfId(text, start, end)
        if (after > 0) this.#checkId(chunk, text, start, after, end)
        else this.#error('The line has no id in the expected place, or several; expected an event')
      }
      if (--this.#left === 0) this.#endBatch()
    }
  }

  /** Holds a line against its id, which ends with its comma at `after`. */
  #checkId(chunk: Buffer, text: string, start: number, after: number, end: number): void {
    const id = text.slice(after - 66, after - 2)
    if (id === this.#lastId) this.#error('The event is in the batch twice; expected it once')
    if (id < this.#lastId)
      this.#error('The event comes after one with a higher id; expected them in order')
    this.#lastId = id
    this.#ids.add(chunk, after - 66)
    chunk.copyWithin(start + idBytes, start, after - idBytes)
    if (hash('sha256', chunk.subarray(start + idBytes, end), 'hex') !== id)
      this.#error('The event does not match its id: one of them was changed')
  }

  /** Whether a line is known to be an event in canonical form; hands it on. */
  #read(text: string, start: number, end: number): boolean {
    for (const { expression, groups } of canonicalPatterns) {
      expression.lastIndex = start
      const match = expression.exec(text)
      if (match === null || expression.lastIndex !== end) continue
      const day = match[groups.day]
      const isRight =
        day?.startsWith(this.#file.month) &&
        isRightDay(day) &&
        isRightDay(match[groups.completed_on]) &&
        isRightDay(match[groups.expires_on])
      if (!isRight) return false
      const event = {
        id: match[groups.id] ?? '',
        type: match[groups.type] as EventType,
        ref: match[groups.ref] ?? '',
        sequence: Number(match[groups.sequence]),
        of: match[groups.of],
      }
      this.#crossCheck?.add(event, this.#file.file, this.#line)
      return true
    }
    return false
  }

  /** Says what is wrong with a line that is not known to be right; whether it is an event. Hands it on. */
  #parse(line: string): boolean {
    const parsed = parseEvent(line)
    if ('reason' in parsed) {
      this.#error(parsed.reason, parsed.isPrivate)
      return false
    }
    const { event } = parsed
    const month = monthOfEvent(event)
    if (month !== this.#file.month)
      this.#error(
        `The event is from ${month}; expected only events from ${this.#file.month} in this folder`,
      )
    if (lineOf(event) !== line)
      this.#error('The fields of the event are not in canonical order and form (RFC 8785)')
    this.#crossCheck?.add(event, this.#file.file, this.#line)
    return true
  }

  #endBatch(): void {
    const { digest = '' } = this.#file.batches[this.#batch] ?? {}
    const name = this.#ids.take()
    if (this.#isSound && name !== digest)
      this.#findings.error({
        file: this.#file.file,
        message: `The events in the batch ${digest} do not match its name: some were added, changed or removed, or the file was renamed`,
        suggestion: restore,
      })
    this.#begin(this.#batch + 1)
  }

  #error(message: string, isPrivate?: true): void {
    this.#isSound = false
    this.#findings.error({
      file: this.#file.file,
      line: this.#line,
      message,
      suggestion: restore,
      ...(isPrivate && { isPrivate }),
    })
  }
}

/** Where the only id of a line ends, with its comma; 0 where it is not where it belongs. */
function endOfId(text: string, start: number, end: number): number {
  frame.lastIndex = start
  if (!frame.test(text) || frame.lastIndex > end) return 0
  const again = text.indexOf(idMember, frame.lastIndex)
  return again >= 0 && again < end ? 0 : frame.lastIndex
}
