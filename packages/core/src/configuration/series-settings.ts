import { normalize } from '../text/normalize.ts'
import { truncate } from '../text/truncate.ts'
import type { SettingDefect } from './check-configuration.ts'
import type { SeriesConfiguration } from './configuration.ts'

/** A series that is configured, ready to be asked. */
export interface DeclaredSeries {
  readonly name: string
  /** Whether a file is among its files; absent where any may be. */
  readonly hasFile: ((path: string) => boolean) | undefined
  /** The parts of its names between the stars, as names are compared; absent where any will do. */
  readonly patterns: readonly (readonly string[])[] | undefined
}

export function declaredSeries(
  { name, match }: SeriesConfiguration,
  hasFile: ((path: string) => boolean) | undefined,
): DeclaredSeries {
  const patterns = match === undefined ? undefined : [match].flat()
  return { name, hasFile, patterns: patterns?.map((pattern) => formOf(pattern).split('*')) }
}

/** A name as it is compared: without case, with one blank for any white space. */
function formOf(name: string): string {
  return normalize(name).replace(/\s+/g, ' ').trim()
}

/** The first series that a template belongs to, by its file and its name. */
export function seriesOf(
  series: readonly DeclaredSeries[],
  path: string,
  name: string | undefined,
): string | undefined {
  if (series.length === 0) return undefined
  const form = formOf(name ?? '')
  return series.find(
    ({ hasFile, patterns }) =>
      (hasFile?.(path) ?? true) && (patterns?.some((parts) => fits(form, parts)) ?? true),
  )?.name
}

/** Whether a text consists of some parts, in their order, with anything between them. */
function fits(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const part of others) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return text.length - from >= last.length && text.endsWith(last)
}

/** What is wrong with series that have the right shape: those that say not which templates they have. */
export function seriesProblems(series: readonly SeriesConfiguration[]): SettingDefect[] {
  return series.flatMap(({ name, files, match }, index) =>
    files === undefined && match === undefined
      ? [
          {
            pointer: `/series/${index}`,
            message: `The series "${truncate(name, 60)}" has neither \`files\` nor \`match\`, so it would include every template; expected one of them`,
            suggestion:
              'List its files under `files`, or add a name pattern under `match`, such as `Cohort *`',
          },
        ]
      : [],
  )
}
