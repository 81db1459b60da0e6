import type { Settings } from '../configuration/settings.ts'
import type { Source } from '../documents/source.ts'
import type { Finding, RawFinding, SuppressedFinding } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import type { Facts } from '../program/facts.ts'
import { compareText } from '../text/compare-text.ts'
import { applySuppressions, type Separated } from './apply-suppressions.ts'
import { deduplicate } from './deduplicate.ts'
import { Locators, locate, practicesOf, type SourceMaps } from './locate.ts'
import { byPlace } from './order.ts'
import type { Report } from './report.ts'
import { reportedRules } from './reported-rules.ts'
import { summarise, templatesOf } from './summarise.ts'

/** All that a run found. */
export interface Run {
  readonly files: readonly LintedFile[]
  /** Findings that were made from many files. */
  readonly program: readonly RawFinding[]
  /**
   * Of a check of some files alone, others that findings name. Then nothing is said of suppressions that
   * nothing needs there, nor of those in the configuration, since files that were left alone may need them.
   */
  readonly others?: readonly LintedFile[]
}

/** Findings of a run, those apart that are suppressed. Their lines are not worked out yet. */
export interface SeparatedFindings extends Separated {
  readonly locators: Locators
}

/**
 * Builds the report of a run: one finding for each cause, with lines and columns, those apart that are
 * suppressed, in the order of files and places.
 */
export async function buildReport(
  run: Run,
  sources: readonly Source[],
  settings: Settings,
  facts: Facts,
  maps?: SourceMaps,
): Promise<Report> {
  return toReport(await separateFindings(run, sources, settings, facts, maps), run, settings, facts)
}

/** The first half: one finding for each cause, those apart that are suppressed. */
export async function separateFindings(
  run: Run,
  sources: readonly Source[],
  settings: Settings,
  facts: Facts,
  maps?: SourceMaps,
): Promise<SeparatedFindings> {
  const locators = new Locators(sources, settings, maps)
  const all = deduplicate([...run.files.flatMap(({ findings }) => findings), ...run.program])
  return { ...(await applySuppressions(all, run, { settings, locators, facts })), locators }
}

/** The second half: works out where findings stand, and counts them. */
export async function toReport(
  { findings: raw, suppressed: off, locators, baseline }: SeparatedFindings,
  { files, others = [] }: Run,
  settings: Settings,
  facts: Pick<Facts, 'issuance'>,
): Promise<Report> {
  const practices = practicesOf(settings)
  const findings: Finding[] = []
  for (const finding of raw.toSorted(byFile))
    findings.push(await locate(finding, locators, practices))
  const suppressed: SuppressedFinding[] = []
  for (const finding of off.toSorted(byFile))
    suppressed.push({
      ...(await locate(finding, locators, practices)),
      suppressed: finding.suppressed,
    })
  findings.sort(byPlace)
  suppressed.sort(byPlace)
  return {
    findings,
    suppressed,
    summary: summarise(files, findings, suppressed),
    templates: templatesOf(files, findings, suppressed, facts.issuance),
    rules: reportedRules(
      [...findings, ...suppressed].map(({ rule }) => rule),
      settings.rules,
    ),
    ...(baseline ? { baseline } : {}),
    names: namesIn([...files, ...others], [...findings, ...suppressed]),
  }
}

/** File by file, so that each file is taken apart once. */
function byFile(a: RawFinding, b: RawFinding): number {
  return compareText(a.at.file, b.at.file)
}

function namesIn(
  files: readonly LintedFile[],
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const wanted = new Set(findings.map(({ template }) => template))
  return new Map(
    files.flatMap(({ templates }) =>
      templates.flatMap(({ id, name }) => (name && wanted.has(id) ? [[id, name] as const] : [])),
    ),
  )
}
