import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { type Configuration, resolveSettings } from '@badgelint/core'
import { type GroupEntry, lintFile, readFile } from '@badgelint/core/internal'
import { median } from './processes.ts'
import { markdownTable } from './table.ts'

/** What one rule, or the links, keep of a template until all are read, in bytes. */
export interface ExtractWeight {
  readonly source: string
  /** Of templates of which it keeps something. */
  readonly median: number
  /** Of all templates. */
  readonly mean: number
  readonly templates: number
}

/** What is kept of each template for the checks across files, in bytes of its serialised form. */
export interface ExtractWeights {
  readonly templates: number
  readonly median: number
  readonly mean: number
  /** The heaviest first. */
  readonly bySource: readonly ExtractWeight[]
}

/** Weighs what rules keep of the templates below a folder, each in a YAML file of its own. */
export async function weighExtracts(
  folder: string,
  configuration: Configuration = {},
): Promise<ExtractWeights> {
  const settings = await resolveSettings(configuration)
  const all: number[] = []
  const bySource = new Map<string, number[]>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.yaml')) continue
    const source = { path, text: readFileSync(join(folder, path), 'utf8') }
    const { templates, entries } = lintFile(await readFile(source, settings), settings)
    if (templates.length === 0) continue
    all.push(weightOf(entries))
    for (const [name, own] of Map.groupBy(entries, ({ source }) => source)) {
      const weights = bySource.get(name)
      if (weights) weights.push(weightOf(own))
      else bySource.set(name, [weightOf(own)])
    }
  }
  return {
    templates: all.length,
    median: median(all),
    mean: mean(all),
    bySource: Array.from(bySource, ([source, weights]) => ({
      source,
      median: median(weights),
      mean: (mean(weights) * weights.length) / all.length,
      templates: weights.length,
    })).sort((a, b) => b.mean - a.mean),
  }
}

/** Of keys and values alone. What several entries share counts once. */
function weightOf(entries: readonly GroupEntry[]): number {
  return serialize(entries.map(({ key, value }) => [key, value])).length
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

// `npm run bench:extracts -- FOLDER [PRESET]`
if (import.meta.main) {
  const [folder = '.', preset = 'recommended'] = process.argv.slice(2)
  const weights = await weighExtracts(folder, { extends: preset })
  process.stdout.write(
    markdownTable([
      ['kept by', 'templates', 'bytes in the median', 'in the mean of all'],
      ...weights.bySource.map(({ source, templates, median, mean }) =>
        [source, templates, Math.round(median), Math.round(mean)].map(String),
      ),
      ['all', weights.templates, Math.round(weights.median), Math.round(weights.mean)].map(String),
    ]),
  )
}
