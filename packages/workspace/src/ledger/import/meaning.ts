import { resolve } from 'node:path'
import type { Day, Meaning } from '@badgelint/ledger'
import { readHistory } from '../../facts/history.ts'
import { GitError } from '../../git/git.ts'
import { uncommitted } from '../../git/uncommitted.ts'
import { type MatchedTemplate, meaningNow } from './template-matching.ts'

/**
 * What a template meant when a badge was issued, as far as its text of that day is known: its file is committed as
 * it is, and the last commit that touched it is not younger than the badge. Where git cannot tell, that is
 * so for badges that are issued today or later alone.
 */
export function meanings(
  base: string,
  templates: readonly string[],
  today: Day,
): (template: MatchedTemplate, day: Day) => Meaning | undefined {
  const since = new Map<string, Day>()
  let known: Map<string, Day> | undefined
  const lastChanges = () => {
    known ??= lastChangesOf(base, templates)
    return known
  }
  const cache = new Map<string, Meaning>()
  return ({ key, own }, day) => {
    if (own === undefined) return undefined
    const { file } = own.template.at
    const from = since.get(file) ?? lastChanges().get(file) ?? today
    since.set(file, from)
    if (day < from) return undefined
    const meaning = cache.get(key) ?? meaningNow(own)
    cache.set(key, meaning)
    return meaning
  }
}

/** For each file that is as it was committed the day of its last commit. */
function lastChangesOf(base: string, files: readonly string[]): Map<string, Day> {
  try {
    const history = readHistory({ base })
    if (history === undefined) return new Map()
    const open = new Set(uncommitted(files.map((file) => resolve(base, file))))
    return new Map(
      files.flatMap((file) => {
        const day = history.get(file)?.lastChanged
        return day === undefined || open.has(resolve(base, file)) ? [] : [[file, day] as const]
      }),
    )
  } catch (error) {
    if (error instanceof GitError) return new Map()
    throw error
  }
}
