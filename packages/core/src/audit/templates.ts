import type { TemplateEntry } from '../lint/lint-file.ts'
import { reachOf } from '../program/contact-address.ts'
import type { Facts } from '../program/facts.ts'
import { compareText } from '../text/compare-text.ts'
import type { AuditedProgram, AuditedTemplate } from './audit.ts'
import { isLedgerCurrent } from './ledger-reach.ts'
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
  const contact = facts.program?.contact?.value.trim()
  const isReached = contact !== undefined && reachOf(contact) === 'reached'
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(isReached ? { contact } : {}),
    active: of('active'),
    draft: of('draft'),
    archived: of('archived'),
    ...(issued === undefined ? {} : { issued }),
  }
}

/**
 * Badges issued since a day. The ledger's facts count the last twelve months, and whole months; of any other day
 * nobody knows, nor of an audit of the past, after which more was issued, nor after the end of the ledger.
 */
function issuedSince(facts: Facts, since: string): number | undefined {
  const { ledger, issuance, today } = facts
  if (!isLedgerCurrent(facts)) return undefined
  if (ledger?.recent?.since === since) return sum(Object.values(ledger.recent.channels))
  const isFirst = since.endsWith('-01')
  if (ledger === undefined || issuance === undefined || !isFirst) return undefined
  const all = [...issuance.values()]
  if (all.some(({ lastIssued = '' }) => lastIssued > today)) return undefined
  const months = all.flatMap((one) => one.months ?? [])
  const counted = months.filter(({ month }) => month >= since.slice(0, 7))
  return sum(counted.map(({ issued }) => issued))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
