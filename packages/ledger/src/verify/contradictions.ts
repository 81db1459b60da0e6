import { contradicts, idempotencyKey, type LedgerEvent } from '../event.ts'
import type { Ledger } from '../ledger.ts'
import { parseEvent } from '../parse-file.ts'
import type { Findings } from './findings.ts'

/** So many keys are held at once, with their events; some 100 MB at most. */
const maxKeys = 50_000

interface Placed {
  readonly event: LedgerEvent
  readonly place: string
}

/**
 * Reads a ledger once more and says which events have one key and do not say the same, among those that may.
 * One that a correction names as its `of` is settled, and a note.
 */
export function contradictions(
  ledger: Ledger,
  isCandidate: (event: LedgerEvent) => boolean,
  findings: Findings,
): void {
  const batches = ledger.batches()
  const settled = new Set<string>()
  const done = new Set<string>()
  for (let isFirst = true, isFull = true; isFull; isFirst = false) {
    const byKey = new Map<string, Placed[]>()
    const found: { one: Placed; other: Placed; file: string; number: number }[] = []
    isFull = false
    for (const { file, number, line } of ledger.lines(batches)) {
      const parsed = parseEvent(line)
      if ('reason' in parsed) continue
      const { event } = parsed
      if (isFirst && event.type === 'correct' && event.of !== undefined) settled.add(event.of)
      if (!isCandidate(event)) continue
      const key = idempotencyKey(event)
      if (done.has(key)) continue
      const before = byKey.get(key)
      if (before === undefined && byKey.size === maxKeys) {
        isFull = true
        continue
      }
      const one = { event, place: `${file}:${number}` }
      const other = before?.find((known) => contradicts(known.event, event))
      if (other) found.push({ one, other, file, number })
      if (before?.some(({ event: { id } }) => id === event.id)) continue
      byKey.set(key, [...(before ?? []), one])
    }
    for (const key of byKey.keys()) done.add(key)
    for (const { one, other, file, number } of found) {
      const isSettled = settled.has(one.event.id) || settled.has(other.event.id)
      findings[isSettled ? 'note' : 'error']({
        file,
        line: number,
        message: `The event contradicts ${other.place}, which has the same type, ref and sequence: ${differences(one.event, other.event)}`,
        suggestion: isSettled
          ? 'A correction names one of them, so that nothing is to be done'
          : 'Find out which is true. Take the batch of the other back with `badgelint ledger undo` while no checkpoint covers it; else append a `correct` event with `--of` its id',
      })
    }
  }
}

/** Members that differ, with their values: days, codes and pseudonyms, nothing of a person. */
function differences(one: LedgerEvent, other: LedgerEvent): string {
  const [here, there] = [
    { ...one } as Record<string, unknown>,
    { ...other } as Record<string, unknown>,
  ]
  const said = (value: unknown) => (value === undefined ? 'absent' : JSON.stringify(value))
  return Object.keys({ ...there, ...here })
    .filter((name) => !['id', 'meaning'].includes(name) && here[name] !== there[name])
    .map((name) => `${name} is ${said(here[name])} here and ${said(there[name])} there`)
    .join(', ')
}
