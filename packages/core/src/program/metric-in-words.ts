import type { MetricUnit } from './metrics.ts'

/** The name of a metric in a sentence: known ones have dashes between their words. */
export function metricInWords(name: string): string {
  if (name === 'issued') return 'badges issued'
  return /^[a-z-]+$/.test(name) ? name.replaceAll('-', ' ') : name
}

/** A number with its unit, rounded to what a reader asks for. */
export function valueInWords(value: number, unit: MetricUnit): string {
  const rounded = Math.round(value * 100) / 100
  const short = Math.abs(value) >= 10 ? Math.round(value * 10) / 10 : rounded
  if (unit === 'percent') return `${short} %`
  if (unit === 'days') return short === 1 ? '1 day' : `${short} days`
  return unit === 'count' ? String(Math.round(value)) : String(rounded)
}
