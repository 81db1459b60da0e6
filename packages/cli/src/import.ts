import { stderr, stdout } from 'node:process'
import { type Platform, platformTitle } from '@badgelint/core/exchange'
import { countPassedOver, fewNames, firstFew, passedOverInWords } from '@badgelint/core/internal'
import { escapeForTerminal } from '@badgelint/reporter'
import { describeChange } from '@badgelint/reporter/github'
import {
  type ImportedFile,
  type ImportResult,
  importTemplates,
} from '@badgelint/workspace/exchange'
import { exitCodes } from './exit-codes.ts'
import { patch } from './patch.ts'

export interface ImportOptions {
  readonly into: string
  readonly config?: string
  readonly dryRun?: boolean
  readonly force?: boolean
}

/** `badgelint import`: turns exports into templates, and lists what changed. */
export async function runImport(
  platformName: 'credly' | 'badgr' | 'open-badges' | 'accredible',
  paths: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const platform: Platform = platformName === 'badgr' ? 'canvas-credentials' : platformName
  const result = await importTemplates({
    workingDirectory: process.cwd(),
    platform,
    paths,
    into: options.into,
    isDryRun: options.dryRun ?? false,
    isForced: options.force ?? false,
    ...(options.config === undefined ? {} : { configuration: options.config }),
  })
  if (options.dryRun) for (const file of result.files) stdout.write(patch(file))
  const out = options.dryRun ? stderr : stdout
  for (const line of fileLines(result.files, platform)) out.write(`${escapeForTerminal(line)}\n`)
  for (const line of summaryLines(result, platform, options))
    out.write(`${escapeForTerminal(line)}\n`)
  return exitCodes.clean
}

/** One line on each file, of the first few of those to which the same has happened. */
function fileLines(files: readonly ImportedFile[], platform: Platform): string[] {
  const kinds = Map.groupBy(files, (file) => outcomeOf(file, platform))
  return [...kinds].flatMap(([what, all]) =>
    firstFew(
      all.map((file) =>
        file.before === undefined
          ? `${file.path}: new, "${nameOf(file)}"`
          : `${file.path}: ${what}`,
      ),
      (count) => `And ${count} more: ${what}`,
    ),
  )
}

function nameOf({ changes: [first] }: ImportedFile): string {
  return first === undefined ? '' : describeChange(first).name
}

/** What has changed in a file, in the words of the pull request's summary. */
function outcomeOf({ before, changes, changedOnBoth }: ImportedFile, platform: Platform): string {
  if (before === undefined) return 'new'
  const labels = changes
    .map(describeChange)
    .flatMap(({ fields, metadataFields }) => [
      ...fields.map(({ label }) => label),
      ...metadataFields,
    ])
  const what = labels.length > 0 ? labels.join(', ') : "nothing but the platform's own fields"
  const both =
    changedOnBoth.length > 0
      ? ` (changed here too: ${changedOnBoth.join(', ')}; the version on ${platformTitle(platform)} was kept)`
      : ''
  return `updated, ${what}${both}`
}

function summaryLines(
  result: ImportResult,
  platform: Platform,
  { dryRun, config, into }: ImportOptions,
) {
  const {
    files,
    templates,
    unchanged,
    pictures,
    others,
    missing,
    unmappedKeys,
    partlyMappedKeys,
    isRead,
  } = result
  const title = platformTitle(platform)
  const created = files.filter(({ before }) => before === undefined).length
  const count = `${templates} ${templates === 1 ? 'template' : 'templates'}: ${created} new, ${templates - created - unchanged} updated, ${unchanged} as before.`
  return [
    dryRun ? `${count} Nothing was written.` : count,
    ...(pictures.length > 0 ? [`Pictures: ${fewNames(pictures)}.`] : []),
    ...(created > 0 && unmappedKeys.length > 0
      ? [
          `Kept under \`platform_fields\`, because badgelint's format has no field for it: ${unmappedKeys.join(', ')}.`,
        ]
      : []),
    ...(created > 0 && partlyMappedKeys.length > 0
      ? [`Also kept: ${title}'s ids and other extra values of ${partlyMappedKeys.join(', ')}.`]
      : []),
    ...(others.length > 0
      ? [`Skipped, because it is not a template: ${passedOverInWords(countPassedOver(others))}.`]
      : []),
    ...(missing > 0
      ? [`${title} has ${missing} more on other pages. Export them, and import all pages together.`]
      : []),
    ...(isRead
      ? []
      : [
          `${into} is not among the \`templates\` of ${config ?? 'badgelint.yaml'}, so new templates are not checked. Add it there.`,
        ]),
    ...(created > 0 && !result.hasPlatform
      ? [
          `To have the limits of ${title} checked, write \`platform: ${platform}\` into badgelint.yaml.`,
        ]
      : []),
  ]
}
