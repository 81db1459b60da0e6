import {
  type BaselineEntry,
  baselineProblems,
  locateIn,
  type PlacedBaseline,
  type Source,
} from '@badgelint/core/internal'
import { pathFrom } from '../files/paths.ts'
import { exists, type ReadBounds, type VirtualFiles } from '../files/read.ts'
import { configurationError, readSettings } from './read-settings.ts'

/** Name of the baseline, beside the configuration. */
export const baselineName = 'badgelint-baseline.yaml'

export interface LoadedBaseline extends PlacedBaseline {
  /** Where it stands, or would. */
  readonly absolute: string
  /** Its text, so that findings about it can be placed; absent where there is none. */
  readonly source?: Source & { readonly text: string }
}

interface BaselineOptions {
  /** As in {@link Folders}. */
  readonly base: string
  readonly virtualFiles?: VirtualFiles
  readonly bounds?: ReadBounds
}

/** Reads a baseline; none has no entries. Throws {@link UnusableConfigurationError}. */
export async function loadBaseline(
  absolute: string,
  { base, virtualFiles, bounds }: BaselineOptions,
): Promise<LoadedBaseline> {
  if (!exists(absolute, virtualFiles)) return { absolute, entries: [] }
  const path = pathFrom(base, absolute)
  const { source, value } = await readSettings(absolute, path, virtualFiles, bounds)
  const [problem] = await baselineProblems(value, path)
  if (problem) {
    const { start } = await locateIn(path, source.text, problem.at.pointer)
    throw configurationError(path, start.line, problem)
  }
  // `baselineProblems` has held it against the schema.
  const { findings } = value as { readonly findings: readonly BaselineEntry[] }
  return { absolute, file: path, entries: findings, source }
}
