import type { Place } from '../documents/place.ts'
import { metricCalled } from '../program/known-metrics.ts'
import type { Measurement } from '../program/metrics.ts'
import type { DateOrder } from './cell-dates.ts'
import { type MetricsProblems, quoted } from './metrics-problems.ts'
import type { MetricsTable } from './metrics-table.ts'
import {
  type MeasuredNumber,
  mayBeFraction,
  type Read,
  readDays,
  readNumbers,
  valueFor,
} from './metrics-values.ts'

/** So many measurements of a metric are kept of the program, as many of all templates together, and of all metrics. */
const maxOfMetric = 5000
const maxOfAll = 50_000

/** Says what the rows of a table mean when all are known, since one cell tells how others of its column are written. */
export class MeasuredRows {
  readonly #table: MetricsTable
  readonly #problems: MetricsProblems
  readonly #days: readonly Read<string>[]
  readonly #numbers: readonly Read<MeasuredNumber>[]
  readonly #metrics: Named
  readonly #values: Float64Array

  constructor(table: MetricsTable, dates: DateOrder | undefined, problems: MetricsProblems) {
    this.#table = table
    this.#problems = problems
    this.#days = readDays(table.dates.texts, dates)
    this.#numbers = readNumbers(table.values.texts)
    this.#metrics = new Named(table.metrics.texts.map((text) => metricCalled(text) ?? text))
    this.#values = new Float64Array(table.count)
  }

  /** In the order of their days; of very many the latest. */
  measurements(file: Place): Measurement[] {
    const ranks = this.#ranks()
    const rankOf = (row: number) => ranks[this.#table.dates.of(row)] ?? 0
    const rows = this.#readable(rankOf).sort((a, b) => rankOf(a) - rankOf(b) || a - b)
    return this.#latest(rows).map((row) => this.#measurement(row, file))
  }

  /** The rows with a day and a number; of several of one metric, template and day the first. */
  #readable(rankOf: (row: number) => number): number[] {
    const unclear = this.#unclearMetrics()
    const firsts = new FirstRows()
    const rows: number[] = []
    for (let row = 0; row < this.#table.count; row++) {
      const value = this.#valueOf(row, unclear)
      if (value === undefined) continue
      this.#values[row] = value
      const { first, isNew } = firsts.add(
        this.#metricOf(row),
        this.#templateOf(row),
        rankOf(row),
        row,
      )
      if (isNew) rows.push(row)
      else if (this.#values[first] !== value) this.#addTwice(row, first)
    }
    return rows
  }

  /** What was measured; where a row does not say it, that is told. */
  #valueOf(row: number, unclear: ReadonlyMap<number, number>): number | undefined {
    const { dates, metrics, values } = this.#table
    const [day, number] = [this.#days[dates.of(row)], this.#numbers[values.of(row)]]
    const name = metrics.textOf(row)
    if (name === '')
      this.#problems.add(metrics.at(row), {
        message: 'The metric is empty; expected its name',
        suggestion: 'Enter what was measured, such as acceptance rate',
      })
    if (day && !('is' in day)) this.#problems.add(dates.at(row), day)
    if (number && !('is' in number)) this.#problems.add(values.at(row), number)
    if (name === '' || !(day && 'is' in day && number && 'is' in number)) return undefined
    const metric = this.#metricOf(row)
    const value = valueFor(this.#metrics.nameOf(metric), name, number.is)
    if (!('is' in value)) {
      this.#problems.add(values.at(row), value)
      return undefined
    }
    const first = unclear.get(metric)
    if (first === undefined || number.is.value === 0 || number.is.isPercent) return value.is
    if (first === row) this.#addUnclear(row)
    return undefined
  }

  /** The metrics in percent of which no number says whether it is one of percent or a part of 1, with the first row. */
  #unclearMetrics(): ReadonlyMap<number, number> {
    const first = new Map<number, number>()
    const clear = new Set<number>()
    for (let row = 0; row < this.#table.count; row++) {
      const number = this.#numbers[this.#table.values.of(row)]
      if (number === undefined || !('is' in number)) continue
      const metric = this.#metricOf(row)
      if (mayBeFraction(this.#metrics.nameOf(metric), number.is)) {
        if (!first.has(metric)) first.set(metric, row)
      } else if (!number.is.isPercent && number.is.value > 1) clear.add(metric)
    }
    for (const metric of clear) first.delete(metric)
    return first
  }

  #metricOf(row: number): number {
    return this.#metrics.of(this.#table.metrics.of(row))
  }

  /** Less than 0 where it is about the program. */
  #templateOf(row: number): number {
    const { templates } = this.#table
    return templates.textOf(row) === '' ? -1 : templates.of(row)
  }

  /** For each text of the column of dates the number of its day among all days. */
  #ranks(): number[] {
    const days = this.#days.map((day) => ('is' in day ? day.is : ''))
    const ranks = new Map([...new Set(days)].sort().map((day, rank) => [day, rank]))
    return days.map((day) => ranks.get(day) ?? 0)
  }

  /** Of rows in the order of their days those that are kept. */
  #latest(rows: readonly number[]): readonly number[] {
    if (rows.length <= maxOfMetric) return rows
    const counts = new Map<number, number>()
    const kept: number[] = []
    for (const row of rows.toReversed()) {
      const group = this.#metricOf(row) * 2 + (this.#templateOf(row) < 0 ? 0 : 1)
      const count = counts.get(group) ?? 0
      counts.set(group, count + 1)
      if (count < maxOfMetric && kept.push(row) === maxOfAll) break
    }
    return kept.reverse()
  }

  #measurement(row: number, file: Place): Measurement {
    const { dates, templates, values } = this.#table
    const day = this.#days[dates.of(row)]
    const template = templates.textOf(row)
    return {
      metric: this.#metrics.nameOf(this.#metricOf(row)),
      ...(template === '' ? {} : { template }),
      on: day && 'is' in day ? day.is : '',
      value: this.#values[row] ?? 0,
      at: { file, ...values.at(row) },
    }
  }

  #addTwice(row: number, first: number): void {
    const { metrics, templates, values, dates } = this.#table
    this.#problems.add(values.at(row), () => {
      const template = quoted(templates.textOf(row))
      const name = `${quoted(metrics.textOf(row))}${template === '' ? '' : ` of ${template}`}`
      const there = `${quoted(values.textOf(first))} on line ${values.at(first).line}`
      return {
        message: `${name} on ${quoted(dates.textOf(row))} is ${quoted(values.textOf(row))} here and ${there}; expected one value per day`,
        suggestion: 'Remove the wrong one',
      }
    })
  }

  #addUnclear(row: number): void {
    const { metrics, values } = this.#table
    const text = quoted(values.textOf(row))
    this.#problems.add(values.at(row), {
      message: `${quoted(metrics.textOf(row))} is ${text} and never more than 1, which could mean ${text} % or a fraction of 1; expected percent`,
      suggestion: 'Write percentages with a percent sign, such as 71 %',
    })
  }
}

/** The names that texts stand for; several may stand for one. */
class Named {
  readonly #names: readonly string[]
  readonly #firsts: readonly number[]

  constructor(names: readonly string[]) {
    this.#names = names
    const known = new Map<string, number>()
    this.#firsts = names.map((name, index) => {
      const first = known.get(name) ?? index
      known.set(name, first)
      return first
    })
  }

  /** The number of the name that a text stands for. */
  of(text: number): number {
    return this.#firsts[text] ?? 0
  }

  nameOf(number: number): string {
    return this.#names[number] ?? ''
  }
}

/** Finds the first row of a metric, template and day. */
class FirstRows {
  readonly #series = new Map<number, number>()
  readonly #rows = new Map<number, number>()

  add(metric: number, template: number, day: number, row: number) {
    // There are fewer rows than 2 ** 25 in a file of 100 MB.
    const pair = metric * 2 ** 26 + template + 1
    const series = this.#series.get(pair) ?? this.#series.size
    this.#series.set(pair, series)
    const key = series * 2 ** 26 + day
    const first = this.#rows.get(key) ?? row
    this.#rows.set(key, first)
    return { first, isNew: first === row }
  }
}
