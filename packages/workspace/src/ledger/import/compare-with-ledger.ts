import {
  type CorrectEvent,
  contradicts,
  eventOf,
  type IssueEvent,
  idempotencyKey,
  type Ledger,
  type LedgerEvent,
  type Month,
} from '@badgelint/ledger'
import type { PlannedEvent } from './convert-badges.ts'
import type { ExportPlace } from './exported-badge.ts'

/** Two events that are one by their key and do not say the same. */
export interface Contradiction {
  readonly at: ExportPlace
  /** Where the other one stands in the exports; absent where it is in the ledger. */
  readonly other?: ExportPlace
  readonly type: LedgerEvent['type']
  /** The members that differ, with what each says; a pseudonym is not shown. */
  readonly differences: readonly {
    readonly member: string
    readonly before: string
    readonly now: string
  }[]
}

export interface Comparison {
  /** What the ledger does not have yet. */
  readonly added: readonly LedgerEvent[]
  /** How many events it has already. */
  readonly known: number
  readonly contradictions: readonly Contradiction[]
  /** How many days of issue were changed on the platform. */
  readonly moved: number
}

/** What is in a ledger already of what an import wants to add. */
export class LedgerContents {
  readonly #byKey = new Map<string, LedgerEvent>()
  /** Which field of which badge is corrected, as `REF FIELD`. */
  readonly #corrected = new Set<string>()
  /** Templates and days of issues without an id of the badge, as `TEMPLATE DAY`. */
  readonly #rows = new Set<string>()

  /** Reads the batches of some months, and keeps what is of these badges. */
  static async of(
    ledger: Ledger,
    isRead: (month: Month) => boolean,
    keys: ReadonlySet<string>,
  ): Promise<LedgerContents> {
    const contents = new LedgerContents()
    const batches = ledger.batches().filter(({ month }) => isRead(month))
    for await (const event of ledger.read(batches)) {
      contents.#note(event)
      if (isRowIssue(event)) contents.#rows.add(`${event.template} ${event.issued_on}`)
      const key = idempotencyKey(event)
      if (keys.has(key)) contents.#byKey.set(key, event)
    }
    return contents
  }

  get(key: string): LedgerEvent | undefined {
    return this.#byKey.get(key)
  }

  /** Whether there is a badge without an id of the same template and day. */
  hasRowLike({ template, issued_on }: IssueEvent): boolean {
    return this.#rows.has(`${template} ${issued_on}`)
  }

  /** Looks for corrections in all months: one may have been made long after the issue. */
  async findCorrections(ledger: Ledger): Promise<void> {
    for await (const event of ledger.read(ledger.batches())) this.#note(event)
  }

  #note(event: LedgerEvent): void {
    if (event.type === 'correct') this.#corrected.add(`${event.ref} ${event.field}`)
  }

  /** Whether a member of a badge's events is known to be wrong, so that another value of it is no surprise. */
  isCorrected(ref: string, member: string): boolean {
    return this.#corrected.has(`${ref} ${member}`)
  }
}

/** Whether it is the issue of a badge of which the export has no id. */
export function isRowIssue(event: LedgerEvent): event is IssueEvent {
  return event.type === 'issue' && event.ref.startsWith('row-')
}

/** Leaves out what two exports say twice, and what they contradict each other in. */
export function withoutRepeated(planned: readonly PlannedEvent[]): {
  readonly single: readonly PlannedEvent[]
  readonly contradictions: readonly Contradiction[]
} {
  const byKey = new Map<string, PlannedEvent>()
  const refused = new Set<string>()
  const contradictions: Contradiction[] = []
  for (const one of planned) {
    const key = idempotencyKey(one.event)
    const other = byKey.get(key)
    if (other === undefined) byKey.set(key, one)
    else if (saysNoMore(other.event, one.event)) byKey.set(key, one)
    else if (!saysNoMore(one.event, other.event)) {
      refused.add(key)
      contradictions.push({ ...contradiction(one, other.event), other: other.at })
    }
  }
  return {
    single: [...byKey].flatMap(([key, one]) => (refused.has(key) ? [] : [one])),
    contradictions,
  }
}

/** Finds out what is new. `isUndated` tells revocations of which the platform names no day. */
export function compareWithLedger(
  planned: readonly PlannedEvent[],
  contents: LedgerContents,
  isUndated: (ref: string) => boolean,
): Comparison {
  const added: LedgerEvent[] = []
  const contradictions: Contradiction[] = []
  let known = 0
  let moved = 0
  for (const one of planned) {
    const { event } = one
    const existing = contents.get(idempotencyKey(event))
    if (existing === undefined && event.type === 'issue' && contents.get(pilotKey(event))) known++
    else if (existing === undefined) added.push(event)
    else if (saysNoMore(event, existing)) known++
    else if (event.type === 'revoke' && isUndated(event.ref)) known++
    else if (one.mayMoveIssue && isMoved(event, existing)) {
      known++
      if (contents.isCorrected(event.ref, 'issued_on')) continue
      moved++
      added.push(correctionOf(event, existing))
    } else if (isSettled(event, existing, contents)) known++
    else contradictions.push(contradiction(one, existing))
  }
  return { added, known, contradictions, moved }
}

/** Whether all that two events differ in has been corrected in the ledger. */
function isSettled(event: LedgerEvent, existing: LedgerEvent, contents: LedgerContents): boolean {
  return differing(event, existing).every(([member]) => contents.isCorrected(event.ref, member))
}

/** A platform does not know that a badge was a pilot; who has recorded that knows better. */
export function pilotKey({ ref, sequence }: LedgerEvent): string {
  return `pilot ${ref} ${sequence}`
}

/** Whether the first of two events with one key says nothing that the second does not say, too. */
function saysNoMore(one: LedgerEvent, other: LedgerEvent): boolean {
  if (!contradicts(one, other)) return true
  return differing(one, other).every(
    ([, now, before]) =>
      now === undefined ||
      now === 'unknown' ||
      // One kind of export has no column for an expiry, another has an empty one.
      (before === undefined && now === 'none'),
  )
}

function isMoved(event: LedgerEvent, existing: LedgerEvent): boolean {
  const members = differing(event, existing).map(([member]) => member)
  return event.type === 'issue' && members.length === 1 && members[0] === 'issued_on'
}

/** On the day that the platform names now: it does not say when it was changed, and this is the same in each import. */
function correctionOf(event: LedgerEvent, existing: LedgerEvent): LedgerEvent {
  const on = 'issued_on' in event ? event.issued_on : ''
  const correction: Omit<CorrectEvent, 'id'> = {
    type: 'correct',
    template: existing.template,
    ref: existing.ref,
    sequence: 1,
    on,
    field: 'issued_on',
    reason: 'unknown',
    of: existing.id,
  }
  return eventOf(correction)
}

function contradiction({ event, at }: PlannedEvent, existing: LedgerEvent): Contradiction {
  return {
    at,
    type: event.type,
    differences: differing(event, existing).map(([member, now, before]) => ({
      member,
      before: shown(member, before),
      now: shown(member, now),
    })),
  }
}

/** The members in which two events differ, apart from what we saw of the template. */
function differing(
  one: LedgerEvent,
  other: LedgerEvent,
): (readonly [member: string, one: unknown, other: unknown])[] {
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((member) => member !== 'id' && member !== 'meaning')
    .flatMap((member) =>
      a.get(member) === b.get(member) ? [] : [[member, a.get(member), b.get(member)] as const],
    )
}

function shown(member: string, value: unknown): string {
  if (value === undefined) return 'nothing'
  return member === 'who' || member === 'by' ? 'a pseudonym' : String(value)
}
