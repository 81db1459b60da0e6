import type { Settings } from '../configuration/settings.ts'
import type { RawFinding } from './finding.ts'
import type { LintedFile } from './lint-file.ts'

/** One finding for the program while templates in our own format have no platform. */
export function unsetPlatform(
  files: readonly LintedFile[],
  settings: Settings,
): RawFinding | undefined {
  const without = files.flatMap(({ templates }) =>
    templates.filter(({ platform }) => platform === undefined),
  )
  const [first] = without
  if (first === undefined) return undefined
  const file = settings.file ?? first.at.file
  const severity = settings.builtInSeverity('config/platform', first.at.file)
  if (severity === 'off') return undefined
  const count = without.length === 1 ? 'One template has' : `${without.length} templates have`
  return {
    rule: 'config/platform',
    severity,
    at: { file, document: 0, pointer: '' },
    about: 'platform',
    message: `${count} no platform set; expected the platform that the badges are issued on, so that its limits apply`,
    suggestion: 'Add `platform: credly`, or your platform, to badgelint.yaml',
    related: [],
    offsets: [0, 0],
  }
}
