import type { Settings } from '../configuration/settings.ts'
import type { RawFinding, Suppressed } from '../lint/finding.ts'
import type { LintedFile } from '../lint/lint-file.ts'
import type { Facts } from '../program/facts.ts'
import { BaselineSuppressor, type BaselineUse } from '../suppression/baseline-suppressor.ts'
import { CommentSuppressor } from '../suppression/comment-suppressor.ts'
import { IgnoreSuppressor } from '../suppression/ignore-suppressor.ts'
import type { Suppressor } from '../suppression/suppressor.ts'
import type { TextLocators } from '../suppression/text-locators.ts'
import { limitFindings } from './limit-findings.ts'

/** Findings, those apart that are suppressed. */
export interface Separated {
  readonly findings: readonly RawFinding[]
  readonly suppressed: readonly (RawFinding & { readonly suppressed: Suppressed })[]
  /** What was found out about the entries of the baseline; absent of a check of some files alone. */
  readonly baseline?: BaselineUse
}

interface Context {
  readonly settings: Settings
  readonly locators: TextLocators
  readonly facts: Facts
}

/**
 * Sets findings apart that a comment, the configuration or the baseline suppresses, the first of these that
 * does, and adds findings about suppressions that nothing needs.
 */
export async function applySuppressions(
  all: readonly RawFinding[],
  run: { readonly files: readonly LintedFile[]; readonly others?: readonly LintedFile[] },
  { settings, locators, facts }: Context,
): Promise<Separated> {
  const { files } = run
  const comments = new CommentSuppressor(settings, locators, files)
  const ignores = new IgnoreSuppressor(settings, files, facts.today)
  const baseline = new BaselineSuppressor(settings, files, facts)
  const suppressors: readonly Suppressor[] = [comments, ignores, baseline]
  let open: readonly RawFinding[] = [...Map.groupBy(all, ({ at }) => at.file).values()].flat()
  const suppressed: Separated['suppressed'][number][] = []
  for (const suppressor of suppressors) {
    const before = suppressed.length
    const rest: RawFinding[] = []
    for (const finding of open) {
      const answer = suppressor.suppress(finding)
      // Nearly always nothing does, and nothing is waited for then.
      const by = answer === undefined ? undefined : await answer
      if (by) suppressed.push({ ...finding, suppressed: by })
      else rest.push(finding)
    }
    for (const finding of suppressed.slice(0, before)) suppressor.passOver?.(finding)
    open = rest
  }
  const findings = limitFindings([...open, ...(await comments.unused())], settings)
  // Of a check of some files alone nobody can say that nothing needs what is configured.
  if (run.others) return { findings, suppressed }
  findings.push(...ignores.unused(), ...baseline.unused())
  return { findings, suppressed, baseline: baseline.use() }
}
