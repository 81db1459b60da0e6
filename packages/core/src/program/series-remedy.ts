import type { Format } from './template.ts'

/** How templates of some formats are declared to be of one series: only our own can say it themselves. */
export function howToDeclare(formats: readonly Format[]): string {
  return formats.every((format) => format === 'badgelint')
    ? 'give both the same `series`'
    : 'declare them under `series` in the configuration'
}
