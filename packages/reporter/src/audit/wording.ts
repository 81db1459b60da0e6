import {
  type ArchiveCandidate,
  type Audit,
  type AuditEntry,
  type AuditedProgram,
  fewNames,
} from '@badgelint/core/internal'
import { truncate } from '../escape/truncate.ts'
import { pluralize } from '../wording/english.ts'

/** Gives the name of an owner by the key. */
export function ownerNames({ owners }: Audit): (key: string) => string {
  const names = new Map(owners.map(({ key, name }) => [key, name]))
  return (key) => names.get(key) ?? key
}

/** `Audit 2026 of Example College, from 2025-11-30 to 2026-11-30`. */
export function auditTitle({ year, since, asOf, program }: Audit): string {
  const whose = program.issuer === undefined ? '' : ` of ${program.issuer}`
  return `Audit ${year}${whose}, from ${since} to ${asOf}`
}

/** What the program is and which audit came before; where nothing is to be done, that alone. */
export function leadSentences(audit: Audit): string[] {
  const { previous, since } = audit
  return [
    isNothingDue(audit) ? nothingDue(audit) : `${programCounts(audit.program)}.`,
    ...(previous === undefined ? ['No earlier audit is on record.'] : []),
    ...(previous && previous.asOf !== since ? [`The last audit was on ${previous.asOf}.`] : []),
  ]
}

/** `12 active templates, 1 draft, 2 archived; 1,204 badges issued`; the last in the time that the title says. */
function programCounts({ active, draft, archived, issued }: AuditedProgram): string {
  const states = [
    pluralize(active, 'active template'),
    ...(draft > 0 ? [pluralize(draft, 'draft')] : []),
    ...(archived > 0 ? [`${archived} archived`] : []),
  ].join(', ')
  return issued === undefined ? states : `${states}; ${pluralize(issued, 'badge')} issued`
}

/** Candidates on which nobody has decided. */
export function openCandidates({ candidates }: Audit): ArchiveCandidate[] {
  return candidates.filter(({ decision }) => decision === undefined)
}

/** What owners have to do, beside deciding on archive candidates. */
export function tasks({ entries }: Audit): AuditEntry[] {
  return entries.filter(({ kind }) => kind !== 'archive')
}

/** `3 things to do, 1 badge to decide on`. */
export function dueCounts(own: number, open: number): string {
  return [
    ...(own > 0 ? [`${pluralize(own, 'thing')} to do`] : []),
    ...(open > 0 ? [`${pluralize(open, 'badge')} to decide on`] : []),
  ].join(', ')
}

function isNothingDue(audit: Audit): boolean {
  return (
    audit.entries.length === 0 && audit.links.length === 0 && openCandidates(audit).length === 0
  )
}

function nothingDue({ gaps, practices, program: { active, issued } }: Audit): string {
  const known = gaps.length === 0 ? '' : ' as far as is known'
  const kept = areAllKept({ practices }) ? ', and all fifteen practices are kept' : ''
  const badges = issued === undefined ? '' : `, ${pluralize(issued, 'badge')} issued`
  return `${pluralize(active, 'active template')}${badges}; nothing is due${known}${kept}.`
}

export function areAllKept({ practices }: Pick<Audit, 'practices'>): boolean {
  return practices.every(({ state }) => state === 'kept')
}

/** `file:line`, as editors take it. */
export function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`
}

/** A message as a sentence. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** Gives the name of a badge by its template's id. */
export function badgeNames({ templates }: Audit): (id: string) => string {
  const names = new Map(templates.map(({ id, name = id }) => [id, truncate(name, maxNameLength)]))
  return (id) => names.get(id) ?? id
}

/** So many names stand in a list before the others are counted. */
const maxNames = 3

/** The first few of some ids. */
export function ids(all: readonly string[]): string {
  return fewNames(all, maxNames)
}

/** Characters of a name that are shown at the most, so that a heading stays one. */
const maxNameLength = 80

/** The name of a badge, else the id of its template; undefined where it is about none. */
export function subjectOf({
  name,
  template,
}: Pick<AuditEntry, 'name' | 'template'>): string | undefined {
  const subject = name ?? template
  return subject === undefined ? undefined : truncate(subject, maxNameLength)
}

/** The sentences that speak for archiving a template: when, how many, who leads people there. */
export function evidenceSentences(one: ArchiveCandidate): string[] {
  // The rule names those who lead there where it speaks; a list of our own would say it twice.
  const isNamed = (id: string) => one.evidence.includes(`"${id}"`)
  const left = [
    { way: 'recommended', by: one.recommendedBy.filter((id) => !isNamed(id)) },
    { way: 'required', by: one.requiredBy.filter((id) => !isNamed(id)) },
  ].filter(({ by }) => by.length > 0)
  const ways = left.map(({ way, by }) => `${way} by ${ids(by)}`).join(', and ')
  return [
    sentence(one.evidence),
    ...(ways === '' ? [] : [`It is ${ways}.`]),
    ...(one.decision === undefined
      ? []
      : [`Kept until ${one.decision.until}: ${sentence(one.decision.keep)}`]),
  ]
}
