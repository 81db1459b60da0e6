import { truncate } from '../text/truncate.ts'
import type { Measurement, MetricsFacts, MetricsProblem } from './metrics.ts'

/** What several files of metrics say together; a measurement that two have counts once. */
export function mergedMetrics(all: readonly MetricsFacts[]): MetricsFacts {
  const [only] = all
  if (only && all.length === 1) return only
  const firsts = new Map<string, Measurement>()
  const twice: MetricsProblem[] = []
  for (const measurement of all.flatMap(({ measurements }) => measurements)) {
    const { metric, template, on } = measurement
    const key = JSON.stringify([metric, template, on])
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, measurement)
    else if (first.value !== measurement.value && twice.length < maxTwice)
      twice.push(problemOf(measurement, first))
  }
  return {
    files: all.flatMap(({ files }) => files),
    measurements: [...firsts.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    problems: [...all.flatMap(({ problems }) => problems), ...twice],
  }
}

/** So many are told. */
const maxTwice = 100

function problemOf({ metric, template, on, value, at }: Measurement, first: Measurement) {
  const of = template === undefined ? '' : ` of ${truncate(template)}`
  const { file, line } = first.at
  return {
    at,
    message: `${truncate(metric)}${of} on ${on} is ${value} here and ${first.value} in ${file.file} on line ${line}; expected one value per day`,
    suggestion: 'Remove the wrong one',
  }
}
