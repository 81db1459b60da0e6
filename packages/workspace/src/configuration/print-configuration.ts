import { dirname, resolve } from 'node:path'
import { pathFrom } from '../files/paths.ts'
import { loadConfiguration } from './load-configuration.ts'

/** What holds for one file, and which layer of the configuration decided it. */
export interface PrintedConfiguration {
  readonly file: string
  readonly platform: { readonly value: string | null; readonly from: string }
  readonly language: { readonly value: string | null; readonly from: string }
  readonly rules: Readonly<
    Record<
      string,
      {
        readonly severity: string
        readonly options: Readonly<Record<string, unknown>>
        readonly from: string
      }
    >
  >
}

/** Resolves the configuration for one file. Throws {@link UnusableConfigurationError}. */
export async function printConfiguration(
  file: string,
  workingDirectory: string,
  configuration?: string,
): Promise<PrintedConfiguration> {
  const absolute = resolve(workingDirectory, file)
  const { settings } = await loadConfiguration({
    base: workingDirectory,
    searchFrom: dirname(absolute),
    code: { kind: 'all' },
    ...(configuration === undefined ? {} : { file: resolve(workingDirectory, configuration) }),
  })
  const path = pathFrom(workingDirectory, absolute)
  const { rules, platform, platformOrigin, language, languageOrigin } = settings.for(path)
  const sorted = [...rules].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    file: path,
    platform: { value: platform ?? null, from: platformOrigin ?? 'the format of the template' },
    language: { value: language ?? null, from: languageOrigin ?? 'the text itself' },
    rules: Object.fromEntries(
      sorted.map(([id, { severity, options, origin }]) => [
        id,
        { severity, options, from: origin },
      ]),
    ),
  }
}
