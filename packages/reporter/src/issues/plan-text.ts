import { createTwoFilesPatch, OMIT_HEADERS } from 'diff'
import { escapeForTerminal } from '../escape/terminal.ts'
import { oneLine } from '../wording/one-line.ts'
import type { ExistingIssue, IssuePlan, Operation } from './operation.ts'

/** Unchanged lines around a change. */
const context = 2

/** What would be written, for people who try it: a heading for each operation, and how bodies change. */
export function planText(plan: IssuePlan, existing: readonly ExistingIssue[]): string {
  const { operations, deferred } = plan
  const bodies = new Map(existing.map(({ number, body }) => [number, body]))
  const parts = operations.map((operation) => operationText(operation, bodies))
  const text = [
    operations.length === 0 ? 'Nothing would be written.' : parts.join('\n\n'),
    ...(deferred === 0 ? [] : [`Deferred, since there is no room for more: ${deferred}`]),
  ].join('\n\n')
  return text.split('\n').map(escapeForTerminal).join('\n')
}

function operationText(operation: Operation, bodies: ReadonlyMap<number, string>): string {
  switch (operation.kind) {
    case 'create': {
      const { title, label, assignee, body } = operation
      const assigned = assignee === undefined ? '' : `, assigned to ${assignee} if that can be`
      return `create "${oneLine(title)}" with the label ${oneLine(label)}${assigned}\n${bodyDiff('', body)}`
    }
    case 'update': {
      const { number, title, state, reason, body, why } = operation
      const heads = [
        `update #${number}: ${oneLine(why)}`,
        ...(title === undefined ? [] : [`title: ${oneLine(title)}`]),
        ...(state === undefined ? [] : [`state: ${state}${reason ? ` as ${reason}` : ''}`]),
      ]
      const diff = body === undefined ? [] : [bodyDiff(bodies.get(number) ?? '', body)]
      return [...heads, ...diff].join('\n')
    }
    case 'comment': {
      const { number, body, why } = operation
      return `comment on #${number}: ${oneLine(why)}\n${bodyDiff('', body)}`
    }
  }
}

/** How a body changes, as a unified diff without its headers. */
function bodyDiff(before: string, after: string): string {
  const [from, to] = [before, after].map((text) => (text === '' ? '' : `${text.trimEnd()}\n`))
  return createTwoFilesPatch('', '', from ?? '', to ?? '', '', '', {
    context,
    headerOptions: OMIT_HEADERS,
  }).trimEnd()
}
