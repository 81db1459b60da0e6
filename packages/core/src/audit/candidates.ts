import type { Finding } from '../lint/finding.ts'
import type { TemplateEntry } from '../lint/lint-file.ts'
import {
  expiredDecision,
  isKept,
  type Pointer,
  type UnusedTemplate,
} from '../program/unused-templates.ts'
import { compareText, sortedOnce } from '../text/compare-text.ts'
import type { ArchiveCandidate } from './audit.ts'
import type { AuditInput } from './audit-input.ts'
import { archiveRule } from './audit-sources.ts'
import type { Owners } from './owners.ts'

/** Templates that might be archived: those that the rule tells, and those that somebody has decided to keep. */
export async function candidatesOf(
  input: AuditInput,
  templates: readonly TemplateEntry[],
  owners: Owners,
): Promise<readonly ArchiveCandidate[]> {
  const told = new Set(input.findings.filter(({ rule }) => rule === archiveRule).map(placeOf))
  const { today } = input.facts
  const shown = input.unused.filter(
    ({ template }) => isKept(template, today) || told.has(placeOf(template.at)),
  )
  const made = shown.map(async (unused) => ({
    from: unused.from,
    candidate: await candidateOf(unused, input, templates, owners),
  }))
  const all = await Promise.all(made)
  all.sort(
    (a, b) =>
      compareText(a.from, b.from) ||
      compareText(a.candidate.file, b.candidate.file) ||
      a.candidate.line - b.candidate.line ||
      compareText(a.candidate.template, b.candidate.template),
  )
  return all.map(({ candidate }) => candidate)
}

function placeOf({ file, document, pointer }: Pick<Finding, 'file' | 'document' | 'pointer'>) {
  return JSON.stringify([file, document, pointer])
}

async function candidateOf(
  { template: unused, evidence, pointers }: UnusedTemplate,
  { facts, lineOf }: AuditInput,
  templates: readonly TemplateEntry[],
  owners: Owners,
): Promise<ArchiveCandidate> {
  const { id, at, activatedOn, decision } = unused
  const template = templates.find((one) => one.id === id && one.at.file === at.file)
  const known = facts.issuance?.get(id)
  const issued = known?.count ?? unused.count
  const expired = expiredDecision(unused, facts.today)
  return {
    template: id,
    ...(template?.name === undefined ? {} : { name: template.name }),
    file: at.file,
    line: await lineOf(at),
    owner: template ? owners.ofTemplate(template) : owners.ofFile(at.file),
    evidence,
    ...(known?.lastIssued === undefined ? {} : { lastIssued: known.lastIssued }),
    ...(issued === undefined ? {} : { issued }),
    ...(activatedOn === undefined ? {} : { activeSince: activatedOn }),
    recommendedBy: idsOf(pointers, 'recommends'),
    requiredBy: idsOf(pointers, 'requires'),
    ...(decision && isKept(unused, facts.today) ? { decision } : {}),
    ...(expired ? { expired } : {}),
  }
}

function idsOf(pointers: readonly Pointer[], wanted: Pointer['kind']): readonly string[] {
  const ids = pointers.filter(({ kind }) => kind === wanted).map(({ from }) => from)
  return sortedOnce(ids)
}
