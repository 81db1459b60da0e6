import {
  type ArchiveCandidate,
  type Audit,
  type AuditEntry,
  type AuditedProgram,
  type AuditOwner,
  fewNames,
} from '@badgelint/core/internal'
import { truncate } from '../escape/truncate.ts'
import { formatNumber, pluralize } from '../wording/english.ts'

/** What an owner is called. What is nobody's in particular is the program's. */
export function ownerName({ name, from }: AuditOwner): string {
  return from === 'program' ? 'the program' : name
}

/** Gives the name of an owner by the key. */
export function ownerNames({ owners }: Audit): (key: string) => string {
  const names = new Map(owners.map((owner) => [owner.key, ownerName(owner)]))
  return (key) => names.get(key) ?? key
}

/** `Audit 2026 of Example College, from 2025-11-30 to 2026-11-30`. */
export function auditTitle({ year, since, asOf, program }: Audit): string {
  const whose = program.issuer === undefined ? '' : ` of ${program.issuer}`
  return `Audit ${year}${whose}, from ${since} to ${asOf}`
}

/** What the program is and which audit came before. */
export function leadSentences(audit: Audit): string[] {
  const { previous, since } = audit
  return [
    ...(isNothingDue(audit) ? [] : [`${programCounts(audit.program)}.`]),
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

/** What owners have to do, beside deciding on what might be archived; what is of one badge stands together. */
export function tasks({ entries }: Audit): AuditEntry[] {
  return sideBySide(entries.filter(({ kind }) => kind !== 'archive'))
}

/** The same with the entries of one badge side by side, as far as no lighter one comes before a heavier one. */
function sideBySide(entries: readonly AuditEntry[]): AuditEntry[] {
  const runs: AuditEntry[][] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run?.[0]?.severity === entry.severity) run.push(entry)
    else runs.push([entry])
  }
  return runs
    .flatMap((run) => [...Map.groupBy(run, ({ template, file }) => template ?? file).values()])
    .flat()
}

/** What one owner has to do and to decide. */
export interface OwnTasks {
  readonly owner: AuditOwner
  readonly own: readonly AuditEntry[]
  /** Badges that might be archived, on which nobody has decided. */
  readonly open: readonly ArchiveCandidate[]
}

/** Owners with something to do or to decide, those with most to do first, and the program last. */
export function ownersByTasks(audit: Audit): OwnTasks[] {
  const own = Map.groupBy(tasks(audit), ({ owner }) => owner)
  const open = Map.groupBy(openCandidates(audit), ({ owner }) => owner)
  return audit.owners
    .map((owner) => ({ owner, own: own.get(owner.key) ?? [], open: open.get(owner.key) ?? [] }))
    .filter((one) => one.own.length + one.open.length > 0)
    .sort((a, b) => placeAmong(a) - placeAmong(b) || b.own.length - a.own.length)
}

function placeAmong({ owner }: OwnTasks): number {
  return owner.from === 'program' ? 1 : 0
}

/** So many owners are named in the sum, beside the program; the others are counted. */
const maxOwners = 4

/**
 * All of it in one sentence: `15 things to do: Science office 9, the program 6; 2 badges to decide on; 2 of 15
 * practices kept.`
 */
export function sumSentence(audit: Audit): string {
  if (isNothingDue(audit)) return nothingDue(audit)
  const count = tasks(audit).length
  const open = openCandidates(audit).length
  return `${[
    count === 0 ? 'Nothing to do' : `${pluralize(count, 'thing')} to do${byOwner(audit)}`,
    ...(open === 0 ? [] : [`${pluralize(open, 'badge')} to decide on`]),
    `${keptCount(audit)} practices kept`,
  ].join('; ')}.`
}

/** Who has how much to do. */
function byOwner(audit: Audit): string {
  const all = ownersByTasks(audit).filter(({ own }) => own.length > 0)
  const [only, second] = all
  if (only && second === undefined) return ` for ${ownerName(only.owner)}`
  const people = all.filter(({ owner }) => owner.from !== 'program')
  const isLong = people.length > maxOwners
  const named = isLong ? people.slice(0, maxOwners - 1) : people
  const others = people.slice(named.length)
  const counts = [
    ...named.map(countOf),
    ...(isLong ? [`${others.length} others ${formatNumber(countIn(others))}`] : []),
    ...all.filter((one) => !people.includes(one)).map(countOf),
  ]
  return `: ${counts.join(', ')}`
}

function countOf(one: OwnTasks): string {
  return `${ownerName(one.owner)} ${formatNumber(countIn([one]))}`
}

function countIn(owners: readonly OwnTasks[]): number {
  return owners.reduce((sum, { own }) => sum + own.length, 0)
}

/** `2 of 15`. */
function keptCount({ practices }: Audit): string {
  return `${practices.filter(({ state }) => state === 'kept').length} of ${practices.length}`
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

function nothingDue(audit: Audit): string {
  const { gaps, program } = audit
  const { active, issued } = program
  const known = gaps.length === 0 ? '' : ' as far as is known'
  const kept = areAllKept(audit)
    ? ', and all fifteen practices are kept'
    : `; ${keptCount(audit)} practices kept`
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
