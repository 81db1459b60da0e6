/** Days from one day to another, both `YYYY-MM-DD`; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day so many days after another, both `YYYY-MM-DD`; before it where they are less than 0. */
export function dayAfter(day: string, days: number): string {
  const number = dayNumber(day) + days
  // A year has 365.2425 days on average, so that this is the year or the one after it.
  let year = Math.floor(number / 365.2425) + 1
  while (dayNumber(`${year}-01-01`) > number) year -= 1
  let month = 12
  while (dayNumber(`${year}-${month}-01`) > number) month -= 1
  return written(year, month, number - dayNumber(`${year}-${month}-01`) + 1)
}

/** How many days a month has, from 1. */
export function daysInMonth(year: number, month: number): number {
  const [next, ofYear] = month === 12 ? [1, year + 1] : [month + 1, year]
  return dayNumber(`${ofYear}-${next}-01`) - dayNumber(`${year}-${month}-01`)
}

function written(year: number, month: number, date: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** Number of a day in the calendar. Years are taken to begin in March, so that a leap day is the last. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const isBeforeMarch = month < 3
  const years = isBeforeMarch ? year - 1 : year
  const months = isBeforeMarch ? month + 9 : month - 3
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + date
}

/** The same day of the month so many months before, for comparing: it may be one that the month does not have. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  const earlier = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
  return `${earlier}${day.slice(7)}`
}
