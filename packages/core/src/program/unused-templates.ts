import type { Located, Place } from '../documents/place.ts'
import { fewNames } from '../text/first-few.ts'
import { truncate } from '../text/truncate.ts'
import { daysBetween } from './days.ts'
import type { Facts } from './facts.ts'
import type { IssuanceFacts, LedgerFacts } from './issuance.ts'
import type { BadgeTemplate } from './template.ts'

/** A template that might be archived. Plain data. */
export interface Issued {
  readonly kind: 'template'
  readonly at: Place
  readonly id: string
  readonly createdOn: string | undefined
  /** When it became active, where that is known. */
  readonly activatedOn: string | undefined
  /** How many badges a platform's export counts. */
  readonly count: number | undefined
  /** Whether it rests for long by what it says of itself. */
  readonly isSeasonal?: true
  /** What an audit has decided of it. */
  readonly decision?: { readonly keep: string; readonly until: string }
}

/** Another template that leads people to one. */
export interface Pointer {
  readonly kind: 'recommends' | 'requires'
  readonly at: Place
  /** Id of the other template. */
  readonly from: string
}

/** What a template says of its own archiving and of that of others. */
export type ArchivingEntry = Issued | Pointer

/** A template from which nothing was issued for long. */
export interface UnusedTemplate {
  readonly template: Issued
  /** The days between which nothing was issued. */
  readonly from: string
  readonly until: string
  /** As a message says it: with what was expected, without a full stop. */
  readonly evidence: string
  readonly suggestion: string
  /** Where the templates that are named point to it. */
  readonly places: readonly Place[]
  readonly pointers: readonly Pointer[]
}

/** What a template says under the ids of the templates that it is about. */
export function* archivingEntries(
  template: BadgeTemplate,
): Iterable<{ readonly key: string; readonly value: ArchivingEntry }> {
  const { id, record, identity, state, audit } = template
  if (state?.value === 'draft' || identity === 'from-credential') return
  yield* pointersOf(template)
  const { createdOn, stateChangedOn, issuedCount } = record
  const value: Issued = {
    kind: 'template',
    at: placeOf(template),
    id: id.value,
    createdOn: createdOn?.value,
    activatedOn: state?.value === 'active' ? stateChangedOn?.value : undefined,
    count: issuedCount?.value,
    ...(template.isSeasonal ? { isSeasonal: true } : {}),
    ...(audit ? { decision: { keep: audit.keep.value, until: audit.until.value } } : {}),
  }
  yield { key: id.value, value }
}

/**
 * The templates of one id from which nothing was issued for more than `days`, or twice as many where they are seasonal;
 * those that are kept among them.
 */
export function* unusedTemplates(
  group: readonly ArchivingEntry[],
  days: number,
  facts: Facts,
): Iterable<UnusedTemplate> {
  if (facts.today === '') return
  const pointers = group.filter((entry) => entry.kind !== 'template')
  const [ways, places] = [inWords(pointers), shown(pointers).map(({ at }) => at)]
  const suggestion = `Archive the template if it is no longer needed${alsoRemove(pointers)}, or tell people how it can be earned`
  for (const template of group) {
    if (template.kind !== 'template') continue
    const issued = facts.issuance?.get(template.id)
    const unused = isInLedger(issued)
      ? unusedByLedger(template, issued, facts)
      : neverIssued(template, issued, facts)
    const longest = longestRest(template, days)
    if (unused === undefined || daysBetween(unused.from, unused.until) <= longest) continue
    const { from, until, words } = unused
    const said = [...words, ...formerDecision(template, facts.today), ...ways]
    const evidence = `${joined(said)}; expected at least one badge ${everySoOften(longest)}`
    yield { template, from, until, evidence, suggestion, places, pointers }
  }
}

/** How often a badge is expected, in words. */
function everySoOften(days: number): string {
  if (days === 365) return 'a year'
  return days === 730 ? 'every two years' : `every ${days} days`
}

/** Whether somebody has decided to keep a template, and that still holds. */
export function isKept({ decision }: Issued, today: string): boolean {
  return decision !== undefined && decision.until >= today
}

/** A decision to keep a template whose day is over; undefined where there is none. */
export function expiredDecision({ decision }: Issued, today: string): Issued['decision'] {
  return decision !== undefined && decision.until < today ? decision : undefined
}

/**
 * Whether a template is old enough, and the ledger kept long enough, that badges would be in it, and it has no event of
 * the template. `addedOn`: the day on which its file came, where that is known.
 */
export function isUnheardOf(
  template: Issued,
  days: number,
  addedOn: string | undefined,
  { today, ledger, issuance }: Facts,
): boolean {
  const { id, createdOn = addedOn, activatedOn, count } = template
  if (ledger?.since === undefined || issuance === undefined || issuance.has(id)) return false
  // Of a count of zero the rule speaks.
  if (createdOn === undefined || count === 0) return false
  const from = later(later(createdOn, activatedOn), ledger.since)
  return daysBetween(from, knownUntil(ledger, today)) > longestRest(template, days)
}

/** So many days may pass without a new badge. */
function longestRest({ isSeasonal }: Issued, days: number): number {
  return isSeasonal ? 2 * days : days
}

/** Characters of a reason that are told at the most. */
const maxReason = 100

function formerDecision(template: Issued, today: string): string[] {
  const expired = expiredDecision(template, today)
  if (expired === undefined) return []
  const reason = truncate(expired.keep.trim().replace(/\.$/, ''), maxReason)
  return [`the decision to keep the template expired on ${expired.until} (${reason})`]
}

/** Of the templates that recommend or require one, no more are named. */
const maxPointers = 3

/** How long nothing was issued, as far as that is known, and the words for it. */
interface Unused {
  readonly from: string
  readonly until: string
  readonly words: readonly string[]
}

function* pointersOf(
  template: BadgeTemplate,
): Iterable<{ readonly key: string; readonly value: Pointer }> {
  const from = template.id.value
  const recommended = template.recommendations?.flatMap((one) => one.template ?? []) ?? []
  const told = (kind: Pointer['kind'], ids: readonly Located<string>[]) =>
    ids
      .filter(({ value }) => value !== from)
      .map(({ value, at }) => ({ key: value, value: { kind, at, from } }))
  yield* told('recommends', recommended)
  yield* told('requires', template.requires)
}

function placeOf({ at, state, record }: BadgeTemplate): Place {
  return record.issuedCount?.at ?? state?.at ?? at
}

/** Whether the ledger knows a badge of the template, and so speaks alone. */
function isInLedger(issued: IssuanceFacts | undefined): issued is IssuanceFacts {
  return issued !== undefined && (issued.count > 0 || issued.lastIssued !== undefined)
}

function unusedByLedger(
  template: Issued,
  issued: IssuanceFacts,
  { today, ledger }: Facts,
): Unused | undefined {
  const { count, lastIssued } = issued
  if (lastIssued === undefined) return undefined
  const which = count === 1 ? 'The only badge' : `The last of ${count} badges`
  return {
    from: later(lastIssued, template.activatedOn),
    until: knownUntil(ledger, today),
    words: [`${which} was issued on ${lastIssued}`, ...sinceWhen(template, issued)],
  }
}

/** Since when badges could be earned, as far as that is known. */
function sinceWhen(
  { createdOn, activatedOn }: Issued,
  { firstIssued, lastIssued }: IssuanceFacts,
): string[] {
  if (activatedOn !== undefined) return [`the template has been active since ${activatedOn}`]
  if (createdOn !== undefined) return [`the template was created on ${createdOn}`]
  const isOther = firstIssued !== undefined && firstIssued !== lastIssued
  return isOther ? [`the first on ${firstIssued}`] : []
}

/**
 * Only a count of zero says when nothing was issued: that of an export, or that of a ledger that is as old as
 * the template.
 */
function neverIssued(
  { count, createdOn, activatedOn }: Issued,
  issued: IssuanceFacts | undefined,
  { today, ledger }: Facts,
): Unused | undefined {
  if (createdOn === undefined || (count ?? issued?.count) !== 0) return undefined
  const isByLedger = count === undefined
  if (isByLedger && (ledger?.since === undefined || ledger.since > createdOn)) return undefined
  const from = later(createdOn, activatedOn)
  const what = from === createdOn ? 'was created' : 'became active'
  return {
    from: later(from, issued?.firstPilot),
    until: isByLedger ? knownUntil(ledger, today) : today,
    words: [`No badge has been issued since the template ${what} on ${from}`],
  }
}

/** The last day of which the ledger can know anything. */
function knownUntil(ledger: LedgerFacts | undefined, today: string): string {
  const until = ledger?.until
  return until !== undefined && until < today ? until : today
}

function later(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day
}

/** Where the templates that are named point here. */
function shown(pointers: readonly Pointer[]): readonly Pointer[] {
  const named = (kind: Pointer['kind']) => [...fromOf(pointers, kind)].slice(0, maxPointers)
  const names = { recommends: named('recommends'), requires: named('requires') }
  return pointers.filter(({ kind, from }) => names[kind].includes(from))
}

function inWords(pointers: readonly Pointer[]): string[] {
  const ways = pointersInWords(pointers, { recommends: 'recommended by', requires: 'required by' })
  return ways === '' ? [] : [`it is ${ways}`]
}

function alsoRemove(pointers: readonly Pointer[]): string {
  const places = pointersInWords(pointers, {
    recommends: 'the recommendations of',
    requires: 'the requirements of',
  })
  return places === '' ? '' : `, and remove it from ${places}`
}

/** The templates that point here in each way, with some words before; empty where none does. */
function pointersInWords(
  pointers: readonly Pointer[],
  words: Readonly<Record<Pointer['kind'], string>>,
): string {
  return (['recommends', 'requires'] as const)
    .map((kind) => ({ kind, names: namesOf(pointers, kind) }))
    .filter(({ names }) => names !== '')
    .map(({ kind, names }) => `${words[kind]} ${names}`)
    .join(' and ')
}

/** Ids of the first few templates that point here in one way; empty where none does. */
function namesOf(pointers: readonly Pointer[], kind: Pointer['kind']): string {
  return fewNames(
    Array.from(fromOf(pointers, kind), (name) => `"${name}"`),
    maxPointers,
  )
}

function fromOf(pointers: readonly Pointer[], kind: Pointer['kind']): ReadonlySet<string> {
  return new Set(pointers.filter((one) => one.kind === kind).map(({ from }) => from))
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`
}
