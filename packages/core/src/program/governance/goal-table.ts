import type { Located } from '../../documents/place.ts'
import { plainLetters } from '../../text/normalize.ts'
import { textDays } from '../../text/text-day.ts'
import type { TableBlock } from '../document.ts'
import { metricNamed } from '../known-metrics.ts'
import { type GoalNumbers, numbersIn } from './goal-numbers.ts'
import { byDayOf } from './goal-parts.ts'
import { columnWords, otherColumn } from './goal-words.ts'
import type { Goal, GoalSetting, GoalTarget } from './goals.ts'

/** What a column says of a goal, and its index. */
type Columns = { readonly [kind in keyof typeof columnWords]?: number }

type Row = readonly Located<string>[]

/** The goals of a table: those in which the header names a target, or that stand under a heading of goals. */
export function goalsInTable({ rows }: TableBlock, setting: GoalSetting): Goal[] {
  const [header = [], ...below] = rows
  const heads = header.map(({ value }) => plainLetters(value).trim())
  if (heads.some((head) => otherColumn.test(head))) return []
  const columns = columnsOf(heads, below, setting)
  if (!isOfGoals(columns, heads, below, setting)) return []
  const by = byDayOf(header[columns.target ?? -1]?.value ?? '')?.day ?? setting.by
  const startedOn = textDays(header[columns.start ?? -1]?.value ?? '')[0]?.day
  return below.flatMap((row) => {
    const goal = goalInRow(row, columns, { ...setting, by }, startedOn)
    return goal === undefined ? [] : [goal]
  })
}

function columnsOf(heads: readonly string[], rows: readonly Row[], setting: GoalSetting): Columns {
  const found: { -readonly [kind in keyof Columns]: Columns[kind] } = {}
  for (const [index, head] of heads.entries()) {
    const kind = kindOf(head, index, rows)
    if (kind !== undefined) found[kind] ??= index
  }
  const isAll = found.target !== undefined && found.measure === undefined
  // "When | What we want to see": the numbers stand with what they are of.
  if (isAll && found.goal === undefined && Object.keys(found).length === heads.length) {
    const { target: goal, ...others } = found
    return goal === undefined ? found : { ...others, goal }
  }
  const dated = datedColumn(heads, rows)
  if (found.target === undefined && found.start !== undefined && dated !== undefined)
    return { ...found, target: dated }
  const years = heads.flatMap((head, index) => (/^20\d\d$/.test(head) ? [index] : []))
  const last = years.at(-1)
  // Under a heading of goals the last of several years is the one that is aimed at.
  if (setting.heading === 'goals' && found.target === undefined && years.length > 1)
    return { ...found, ...(last === undefined ? {} : { target: last }) }
  return found
}

/** "Now | End of 2027": the last column of numbers that a day heads. */
function datedColumn(heads: readonly string[], rows: readonly Row[]): number | undefined {
  const index = heads.findLastIndex((head) => textDays(head).length > 0)
  const before = heads.findIndex((head) => columnWords.start.test(head))
  const isLater = before >= 0 && before !== index && !/20\d\d/.test(heads[before] ?? '')
  const isOfNumbers = areNumbers(rows.map((row) => row[index]?.value ?? ''))
  return index >= 0 && isOfNumbers && (isLater || byDayOf(heads[index] ?? '')?.isSaid)
    ? index
    : undefined
}

function kindOf(head: string, index: number, rows: readonly Row[]): keyof Columns | undefined {
  const cells = rows.map((row) => row[index]?.value ?? '')
  for (const kind of ['by', 'owner', 'measure', 'start', 'target'] as const) {
    if (!columnWords[kind].test(head)) continue
    // "Until 2027" over numbers says by when those are to be reached.
    const isTarget = kind === 'by' && textDays(head).length > 0 && areNumbers(cells)
    return isTarget ? 'target' : kind
  }
  if (!columnWords.goal.test(head)) return undefined
  return areNumbers(cells) ? 'target' : 'goal'
}

/** Whether most cells are short and say how much. */
function areNumbers(cells: readonly string[]): boolean {
  return sayHowMuch(
    cells.map((cell) => (cell.length < mostInCell ? cell : '')),
    true,
  )
}

/** Whether most of the first cells say how much. */
function sayHowMuch(cells: readonly string[], isCell = false): boolean {
  const first = cells.slice(0, mostAsked).map((cell) => cell.slice(0, mostInText))
  const numbers = first.filter(
    (cell) => numbersIn(cell, { declared: [], isCell })[0].target !== undefined,
  )
  return numbers.length * 2 > first.length
}

/** So many rows show what a column holds, and so many characters what a cell says. */
const mostAsked = 50
const mostInText = 400

/** More characters than a number with its unit and day has. */
const mostInCell = 40

/** Whether a table is one of goals: it has targets, and something beside them says what they are. */
function isOfGoals(
  columns: Columns,
  heads: readonly string[],
  rows: readonly Row[],
  { heading, declared }: GoalSetting,
): boolean {
  const isUnderGoals = heading === 'goals' || heading === 'goal'
  if (columns.target === undefined && columns.goal !== undefined && columns.by !== undefined)
    return (
      heading === 'goals' || sayHowMuch(rows.map((row) => row[columns.goal ?? -1]?.value ?? ''))
    )
  if (columns.target === undefined)
    return heading === 'goals' && (columns.goal !== undefined || columns.measure !== undefined)
  if (isUnderGoals || heading === 'measures') return true
  if (columns.measure !== undefined || columns.goal !== undefined) return true
  if (columns.start !== undefined && columns.by !== undefined) return true
  if (
    columns.by !== undefined &&
    areNumbers(rows.map((row) => row[columns.target ?? -1]?.value ?? ''))
  )
    return true
  const named = rows.filter(([cell]) => cell && metricNamed(cell.value, declared) !== undefined)
  return (
    named.length * 2 > rows.length &&
    (columns.by !== undefined || /20\d\d/.test(heads[columns.target] ?? ''))
  )
}

function goalInRow(
  row: Row,
  columns: Columns,
  { by, declared }: GoalSetting,
  startedOn: string | undefined,
): Goal | undefined {
  const cell = (kind: keyof Columns) => filled(row[columns[kind] ?? -1])
  const named = cell('goal') ?? cell('measure') ?? filled(firstOther(row, columns))
  if (named === undefined) return undefined
  const measure = cell('measure') ?? named
  const targetText = cell('target')?.value ?? (columns.target === undefined ? named.value : '')
  const texts = [measure.value, named.value]
  const read = (text: string, isCell: boolean) =>
    numbersIn(text, { declared, named: texts, isCell })[0]
  const { metric, target, start }: GoalNumbers = read(targetText, columns.target !== undefined)
  const startCell = cell('start')?.value
  const from = startCell === undefined ? start : read(startCell, true).target?.value
  const day =
    byDayOf(cell('by')?.value ?? '')?.day ??
    byDayOf(targetText)?.day ??
    byDayOf(named.value)?.day ??
    by
  const owner = cell('owner')?.value
  return {
    text: named,
    ...(metric === undefined ? {} : { metric }),
    subject: measure.value,
    ...(target === undefined
      ? {}
      : { target: metric === undefined ? towards(target, from) : target }),
    ...(from === undefined
      ? {}
      : { start: { value: from, ...(startedOn ? { on: startedOn } : {}) } }),
    ...(day === undefined ? {} : { by: day }),
    ...(owner === undefined ? {} : { owner }),
  }
}

/** The same target; one below its start is better the lower. */
function towards(target: GoalTarget, from: number | undefined): GoalTarget {
  return from !== undefined && from > target.value ? { ...target, better: 'lower' } : target
}

/** The first cell of a column that the header says nothing of. */
function firstOther(row: Row, columns: Columns): Located<string> | undefined {
  const taken = new Set(Object.values(columns))
  return row.find((_cell, index) => !taken.has(index))
}

/** A cell in which something is written. */
function filled(cell: Located<string> | undefined): Located<string> | undefined {
  return cell !== undefined && /[\p{L}\p{N}]/u.test(cell.value) && !isOpen(cell.value)
    ? cell
    : undefined
}

/** "TBD", "n/a", "[target]": nothing is decided. */
function isOpen(text: string): boolean {
  return /^(?:tbd|tbc|todo|n\/a|none|open|offen|nn|[[<{].*[\]>}])\.?$/i.test(text.trim())
}
