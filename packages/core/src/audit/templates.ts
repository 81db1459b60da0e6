import type { TemplateEntry } from '../lint/lint-file.ts'
import type { Facts } from '../program/facts.ts'
import { compareText } from '../text/compare-text.ts'
import type { AuditedProgram, AuditedTemplate } from './audit.ts'
import type { Owners } from './owners.ts'

/** Templates in the order of their files; those of one file as they stand there. */
export function inOrder(templates: readonly TemplateEntry[]): readonly TemplateEntry[] {
  return templates.toSorted((a, b) => compareText(a.at.file, b.at.file))
}

/** What an audit tells of each template. `templates` are in their order. */
export function auditedTemplates(
  templates: readonly TemplateEntry[],
  owners: Owners,
  { history, issuance, ledger }: Facts,
): readonly AuditedTemplate[] {
  return templates.map((template) => {
    const { id, name, state, at } = template
    const changed = history?.get(at.file)
    return {
      id,
      ...(name === undefined ? {} : { name }),
      ...(state === undefined ? {} : { state }),
      file: at.file,
      owner: owners.ofTemplate(template),
      ...(changed?.commit === undefined ? {} : { commit: changed.commit }),
      ...(changed ? { changedOn: changed.lastChanged } : {}),
      ...(ledger && issuance ? { issued: issuance.get(id)?.count ?? 0 } : {}),
    }
  })
}

/** The program as a whole, in numbers. */
export function auditedProgram(
  templates: readonly TemplateEntry[],
  facts: Facts,
  since: string,
): AuditedProgram {
  const of = (wanted: TemplateEntry['state']) =>
    templates.filter(({ state = 'active' }) => state === wanted).length
  const issued = issuedSince(facts, since)
  const issuer = facts.program?.issuer?.value
  return {
    ...(issuer === undefined ? {} : { issuer }),
    active: of('active'),
    draft: of('draft'),
    archived: of('archived'),
    ...(issued === undefined ? {} : { issued }),
  }
}

/**
 * Badges issued since a day. The ledger's facts count the last twelve months, and whole months; of any other day
 * nobody knows.
 */
function issuedSince({ ledger, issuance }: Facts, since: string): number | undefined {
  if (ledger?.recent?.since === since) return sum(Object.values(ledger.recent.channels))
  const isFirst = since.endsWith('-01')
  if (ledger === undefined || issuance === undefined || !isFirst) return undefined
  const months = Array.from(issuance.values(), (one) => one.months ?? []).flat()
  const counted = months.filter(({ month }) => month >= since.slice(0, 7))
  return sum(counted.map(({ issued }) => issued))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
