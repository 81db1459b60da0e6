import { BadgelintError } from '@badgelint/core'
import { decodeData, type Source, unreadableInWords } from '@badgelint/core/internal'
import { type ReadBounds, readSource, type VirtualFiles } from '../files/read.ts'

/** A configuration or a baseline that cannot be used, worded for a terminal: file, line, reason and remedy. */
export class UnusableConfigurationError extends BadgelintError {
  override readonly name = 'UnusableConfigurationError'
}

export interface ReadSettings {
  readonly source: Source & { readonly text: string }
  readonly value: unknown
}

/** Reads and decodes a file of settings: a configuration or a baseline. Throws {@link UnusableConfigurationError}. */
export async function readSettings(
  absolute: string,
  path: string,
  virtualFiles: VirtualFiles | undefined,
  bounds?: ReadBounds,
): Promise<ReadSettings> {
  const source = readSource(absolute, path, virtualFiles, bounds)
  if (!('text' in source)) {
    const { line = 1, ...words } = unreadableInWords(source.unreadable)
    throw configurationError(path, line, words)
  }
  const decoded = await decodeData(path, source.text)
  if ('problem' in decoded) throw configurationError(path, decoded.problem.line, decoded.problem)
  return { source, value: decoded.value }
}

/** Says what is wrong in a file of settings. The line counts from 1. */
export function configurationError(
  path: string,
  line: number,
  {
    message,
    suggestion,
    details = [],
  }: {
    readonly message: string
    readonly suggestion: string
    readonly details?: readonly string[]
  },
): UnusableConfigurationError {
  return new UnusableConfigurationError(`${path}:${line}: ${message}. ${suggestion}.`, details)
}
