import { type Day, daysBetween } from './days.ts'

const dayNumbers = new Map<Day, number>()

/** Days since 1970. There are few, and of each many events. */
export function dayNumber(day: Day): number {
  const known = dayNumbers.get(day)
  if (known !== undefined) return known
  const number = daysBetween('1970-01-01', day)
  dayNumbers.set(day, number)
  return number
}
