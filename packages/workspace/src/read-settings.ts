import { decodeData, type Source } from '@badgelint/core'
import { type Overlay, readSource } from './read.ts'
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
): Promise<ReadSettings> {
  const source = readSource(absolute, path, overlay)
  if (!('text' in source))
    throw new UnusableConfiguration(
      `${path} cannot be read (${source.unreadable.reason}). Save it as a UTF-8 text file.`,
    )
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
