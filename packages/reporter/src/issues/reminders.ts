import { daysBetween } from '@badgelint/core/internal'
import { pluralize } from '../wording/english.ts'
import type { IssueContent } from './write-body.ts'

/** Days after which somebody is reminded; then there is silence until the next audit. */
const stages = [14, 45, 90] as const

/** The reminder that is due, in days; undefined where none is. One that was missed is not made up for. */
export function reminderStage(
  createdOn: string,
  today: string,
  reminded: number,
): number | undefined {
  const age = daysBetween(createdOn, today)
  const due = stages.findLast((days) => days <= age)
  return due !== undefined && due > reminded ? due : undefined
}

/** So many new things are named. */
const maxNamed = 5

/** What a reminder says; `account` is mentioned. */
export function reminderText(
  { entries }: IssueContent,
  stage: number,
  account: string | undefined,
): string {
  const open = entries.filter(({ status }) => status === 'open')
  const ticked = open.filter(({ isTicked, chosen }) => isTicked || chosen.length > 0)
  const appeared = open.filter(({ isNew }) => isNew)
  const call = account === undefined ? '' : `@${account}: `
  const first = `${call}${pluralize(open.length, 'thing is', 'things are')} still to do in this list.`
  const sentences = [
    first,
    ...(ticked.length > 0
      ? [
          `${ticked.length} of them ${ticked.length === 1 ? 'is' : 'are'} ticked here, and the repository does not show it yet.`,
        ]
      : []),
    stage === stages.at(-1)
      ? 'This is the last reminder of this audit.'
      : 'To leave the rest until next year, close this issue as *not planned*.',
  ]
  const lines = appeared.slice(0, maxNamed).map(({ text }) => `- ${text}`)
  const more = appeared.length - lines.length
  return [
    sentences.join(' '),
    ...(lines.length > 0 ? ['', 'New in the list:', '', ...lines] : []),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n')
}
