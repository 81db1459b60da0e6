import { daysBetween } from '../../program/days.ts'
import { counted, type Evidence, type PracticeInput } from '../practice-input.ts'

/** So far the calendar is looked at, back and ahead, in days. */
const days = 90

/** What is told to whom and when. */
export function marketing({ program: { profile }, facts: { today } }: PracticeInput): Evidence {
  const calendar = profile?.calendar
  if (calendar === undefined)
    return {
      text: 'no marketing calendar',
      missing: 'Keep a calendar of your marketing under `marketing` in program.yaml',
    }
  if (today === '') return { text: counted(calendar.length, 'entry', 'entries') }
  const ages = calendar.flatMap(({ on, isDone }) =>
    on === undefined ? [] : [{ age: daysBetween(on.value, today), isDone }],
  )
  const done = ages.filter(({ age, isDone }) => isDone && age >= 0 && age <= days).length
  const planned = ages.filter(({ age, isDone }) => !isDone && age <= 0 && age >= -days).length
  return {
    text: `${done} done in the last ${days} days, ${planned} planned in the next ${days}`,
  }
}

/** What earners are told. */
export function teaching({ program: { documents } }: PracticeInput): Evidence {
  const pages = documents.filter(({ role }) => role === 'marketing').length
  return pages === 0
    ? {
        text: 'no pages for earners',
        missing:
          'Keep what you send to earners in marketing/, such as the message that comes with the badge',
      }
    : { text: counted(pages, 'page for earners', 'pages for earners') }
}
