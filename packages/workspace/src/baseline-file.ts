import {
  type BaselineEntry,
  baselineProblems,
  decodeData,
  locateIn,
  type PlacedBaseline,
  type Source,
} from '@badgelint/core'
import { pathFrom } from './paths.ts'
import { isThere, type Overlay, readSource } from './read.ts'
import { UnusableConfiguration } from './unusable-configuration.ts'

/** Name of the baseline, beside the configuration. */
export const baselineName = 'badgelint-baseline.yaml'

export interface LoadedBaseline extends PlacedBaseline {
  /** Where it stands, or would. */
  readonly absolute: string
  /** Its text, so that findings about it can be placed; absent where there is none. */
  readonly source?: Source & { readonly text: string }
}

interface From {
  /** Folder from which paths are told. */
  readonly base: string
  readonly overlay?: Overlay
}

/** Reads a baseline; none has no entries. Throws {@link UnusableConfiguration}. */
export async function loadBaseline(
  absolute: string,
  { base, overlay }: From,
): Promise<LoadedBaseline> {
  if (!isThere(absolute, overlay)) return { absolute, entries: [] }
  const path = pathFrom(base, absolute)
  const source = readSource(absolute, path, overlay)
  if (!('text' in source))
    throw new UnusableConfiguration(
      `${path} cannot be read (${source.unreadable.reason}). Save it as a UTF-8 text file.`,
    )
  const decoded = await decodeData(path, source.text)
  if ('problem' in decoded) throw unusable(path, decoded.problem.line, decoded.problem)
  const [problem] = await baselineProblems(decoded.value)
  if (problem) {
    const { start } = await locateIn(path, source.text, problem.pointer)
    throw unusable(path, start.line, problem)
  }
  // `baselineProblems` has held it against the schema.
  const { findings } = decoded.value as { readonly findings: readonly BaselineEntry[] }
  return { absolute, file: path, entries: findings, source }
}

function unusable(
  path: string,
  line: number,
  { message, suggestion }: { readonly message: string; readonly suggestion: string },
): UnusableConfiguration {
  return new UnusableConfiguration(`${path}:${line}: ${message}. ${suggestion}.`)
}
