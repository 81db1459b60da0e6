/** A calendar day, `YYYY-MM-DD`. A ledger knows no hours. */
export type Day = string

/** A calendar month, `YYYY-MM`. */
export type Month = string

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): text is Day {
  const [, year, month, day] = form.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return Number(year) >= 1900 && date.toISOString().slice(0, 10) === text && day !== undefined
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** How many days lie between two days; negative where the second is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
