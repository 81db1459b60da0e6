import type { Day } from '@badgelint/ledger'
import { dayFrom, orderOf } from './dates.ts'
import type { DateOrder, ExportedBadge, ExportFile } from './exported-badge.ts'

/** The dates of one file, of which each column has one order. */
export class FileDates {
  readonly #file: ExportFile
  readonly #given: DateOrder | undefined
  readonly #orders = new Map<string, DateOrder | undefined>()

  constructor(file: ExportFile, given: DateOrder | undefined) {
    this.#file = file
    this.#given = given
  }

  /** The day in a field of a badge; undefined where it is none. Throws where the order of the column is open. */
  day(badge: ExportedBadge, field: string): Day | undefined {
    const text = badge.dates[field]
    return text === undefined ? undefined : dayFrom(text, this.#orderOf(field))
  }

  /** All days of a badge that can be read as they are, whatever they mean. */
  plainDays({ dates }: ExportedBadge): Day[] {
    const order = this.#file.order ?? this.#given
    return Object.entries(dates).flatMap(
      ([field, text]) => dayFrom(text, this.#orders.get(field) ?? order) ?? [],
    )
  }

  #orderOf(field: string): DateOrder | undefined {
    if (!this.#orders.has(field)) {
      const written = this.#file.badges.flatMap(({ at, dates }) => {
        const text = dates[field]
        return text === undefined ? [] : [{ text, at }]
      })
      this.#orders.set(field, orderOf(field, written, this.#file.order ?? this.#given))
    }
    return this.#orders.get(field)
  }
}
