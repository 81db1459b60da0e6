import { contradicts, idempotencyKey, type LedgerEvent } from '../event.ts'
import type { Ledger } from '../ledger.ts'
import { parseEvent } from '../parse-file.ts'
import type { Findings } from './findings.ts'

/** Of so many keys the events are held at once, some 100 MB at most; what is beyond is seen when these are mended. */
const maxKeys = 50_000

/**
 * Reads a ledger once more and says which events have one key and do not say the same, among those that may.
 * One that a correction names as its `of` is settled, and a note.
 */
export function contradictions(
  ledger: Ledger,
  mayContradict: (event: LedgerEvent) => boolean,
  findings: Findings,
): void {
  const settled = new Set<string>()
  const byKey = new Map<string, { event: LedgerEvent; place: string }[]>()
  const report: (() => void)[] = []
  for (const { file, number, line } of ledger.lines(ledger.batches())) {
    const parsed = parseEvent(line)
    if ('reason' in parsed) continue
    const { event } = parsed
    if (event.type === 'correct' && event.of !== undefined) settled.add(event.of)
    if (!mayContradict(event)) continue
    const key = idempotencyKey(event)
    const before = byKey.get(key) ?? []
    if (before.some((known) => known.event.id === event.id)) continue
    const other = before.find((known) => contradicts(known.event, event))
    if (other)
      report.push(() => {
        const isSettled = settled.has(event.id) || settled.has(other.event.id)
        findings[isSettled ? 'note' : 'error']({
          file,
          line: number,
          message: `The event contradicts ${other.place}, which has the same type, ref and sequence: ${differences(event, other.event)}`,
          suggestion: isSettled
            ? 'Nothing to do, because a correction settles it'
            : 'Find out which is right. If no checkpoint covers the batch of the wrong one, remove it with `badgelint ledger undo`; otherwise append a `correct` event with `--of` its id',
        })
      })
    if (byKey.size < maxKeys || byKey.has(key))
      byKey.set(key, [...before, { event, place: `${file}:${number}` }])
  }
  for (const say of report) say()
}

/** Members that differ, with their values: days, codes and pseudonyms, nothing of a person. */
function differences(one: object, other: object): string {
  const [here, there] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  const said = (value: unknown) => (value === undefined ? 'absent' : JSON.stringify(value))
  return [...new Set([...there.keys(), ...here.keys()])]
    .filter((name) => !['id', 'meaning'].includes(name) && here.get(name) !== there.get(name))
    .map((name) => `${name} is ${said(here.get(name))} here and ${said(there.get(name))} there`)
    .join(', ')
}
