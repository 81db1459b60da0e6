import type { MemberProblem } from './members.ts'

/** One line of standard input. */
export interface InputLine {
  /** From 1. */
  readonly line: number
  readonly value: Readonly<Record<string, unknown>> | MemberProblem
}

/** Reads JSON lines; empty ones count, and are left out. */
export function readJsonLines(text: string): InputLine[] {
  return text.split('\n').flatMap((line, index): InputLine[] => {
    const trimmed = (index === 0 ? line.replace(/^\ufeff/, '') : line).trim()
    return trimmed === '' ? [] : [{ line: index + 1, value: valueIn(trimmed) }]
  })
}

function valueIn(line: string): InputLine['value'] {
  const noObject = {
    message:
      'This is not a JSON object; expected one event on each line, such as {"type": "issue", …}',
    suggestion: 'Write each event on its own line',
  }
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return noObject
    return Object.fromEntries(Object.entries(value))
  } catch {
    return noObject
  }
}
