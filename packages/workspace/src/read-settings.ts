import { decodeData, type Source, unreadableInWords } from '@badgelint/core/internal'
import { type Overlay, type ReadBounds, readSource } from './read.ts'
import { UnusableConfiguration } from './unusable-configuration.ts'

export interface ReadSettings {
  readonly source: Source & { readonly text: string }
  readonly value: unknown
}

/** Reads and decodes a file of settings: a configuration or a baseline. Throws {@link UnusableConfiguration}. */
export async function readSettings(
  absolute: string,
  path: string,
  overlay: Overlay | undefined,
  bounds?: ReadBounds,
): Promise<ReadSettings> {
  const source = readSource(absolute, path, overlay, bounds)
  if (!('text' in source)) {
    const { line = 1, ...words } = unreadableInWords(source.unreadable)
    throw unusable(path, line, words)
  }
  const decoded = await decodeData(path, source.text)
  if ('problem' in decoded) throw unusable(path, decoded.problem.line, decoded.problem)
  return { source, value: decoded.value }
}

/** Says what is wrong in a file of settings. The line counts from 1. */
export function unusable(
  path: string,
  line: number,
  { message, suggestion }: { readonly message: string; readonly suggestion: string },
): UnusableConfiguration {
  return new UnusableConfiguration(`${path}:${line}: ${message}. ${suggestion}.`)
}
