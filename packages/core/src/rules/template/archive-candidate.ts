import type { Located, Place } from '../../documents/place.ts'
import { daysBetween } from '../../program/days.ts'
import type { Facts } from '../../program/facts.ts'
import type { IssuanceFacts, LedgerFacts } from '../../program/issuance.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { fewNames } from '../../text/first-few.ts'
import { type Extract, templateGroupRule } from '../rule.ts'

interface Issued {
  readonly kind: 'template'
  readonly at: Place
  readonly id: string
  readonly createdOn: string | undefined
  /** When it became active, where that is known. */
  readonly activatedOn: string | undefined
  /** How many badges a platform's export counts. */
  readonly count: number | undefined
}

/** Another template that leads people to this one. */
interface Pointer {
  readonly kind: 'recommends' | 'requires'
  readonly at: Place
  /** Id of the other template. */
  readonly from: string
}

export default templateGroupRule({
  id: 'template/archive-candidate',
  practice: 8,
  kind: 'guidance',
  severity: 'info',
  reads: ['id', 'state', 'recommendations'],
  facts: ['issuance'],
  summary: 'A template from which nothing has been issued for a year is archived.',
  why: 'Badges that nobody can earn in practice crowd the list in which people look for the next one, and make those that are alive harder to find.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'An export counts badges but does not say when they were issued, so only a count of zero shows anything. Where an export says when a template was created and not when it became active, one that was a draft for a year is reported too. A ledger is taken to hold all badges up to its last event. A badge for a rare event is reported unless it says `seasonal`. Templates that recommend or require another one by its id on a platform are not named.',
  options: {
    days: {
      type: 'integer',
      description: 'Days without a new badge after which a template might be archived.',
      minimum: 1,
      default: 365 as number,
    },
  },
  examples: {
    good: [
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z',
        caption: 'Forty badges, which may all be of last week.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2026-02-03T10:00:00.000Z',
        caption: 'Still new.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: draft',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: archived',
      },
      {
        text: 'state: active\nseasonal: true',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2024-07-01' } },
      },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2025-07-01' } },
      },
      { text: 'state: active', caption: 'Nobody knows what was issued.' },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z',
        issuance: { 'stream-keeper': { count: 0 } },
        caption: 'The ledger has begun later than the badge.',
      },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2024-12-01' } },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2023-01-01',
          until: '2025-10-01',
          unknownTemplates: [],
        },
        caption: 'The ledger ends eight months before today, and what came after is not known.',
      },
      {
        text: 'state: active\nstate_changed_on: 2026-02-01',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2023-05-31' } },
        caption: 'It was made active again four months ago.',
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2026-05-01' } },
        caption: 'The ledger knows badges that the export does not count.',
      },
      {
        text: 'state: active\ncreated_on: 2019-02-03',
        issuance: { 'stream-keeper': { count: 0, firstPilot: '2025-02-01' } },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2025-01-01',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'What was issued before the ledger began is not known.',
      },
    ],
    bad: [
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2024-02-03T10:00:00.000Z',
        findings: [
          {
            about: 'issuance',
            at: '2:15-2:16',
            marks: '0',
            message:
              'No badge has been issued since the template was created on 2024-02-03; expected one within 365 days',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'state: active',
        issuance: { 'stream-keeper': { count: 12, lastIssued: '2025-05-31' } },
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message: 'The last of 12 badges was issued on 2025-05-31; expected one within 365 days',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: active',
        issuance: { 'stream-keeper': { count: 40, lastIssued: '2023-05-31' } },
        caption: 'The ledger says when, where the export does not.',
        findings: [
          {
            about: 'issuance',
            at: '2:15-2:17',
            marks: '40',
            message:
              'The last of 40 badges was issued on 2023-05-31, and the template was created on 2019-02-03; expected one within 365 days',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'state: active\ncreated_on: 2023-02-03',
        issuance: { 'stream-keeper': { count: 0, firstPilot: '2023-04-01' } },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2022-01-01',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'It was tried out, and never issued.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'No badge has been issued since the template was created on 2023-02-03; expected one within 365 days',
            suggestion:
              'Archive the template if it is no longer needed, or tell people how it can be earned',
          },
        ],
      },
      {
        text: 'state: active\nstate_changed_on: 2023-03-01\nrecommendations: [archive-guide]\n---\nid: archive-guide\nrecommendations: [stream-keeper]\nbadge_template_activities: [{activity_type: Assessment, title: Passed a review of forty entries by the archivist with source criticism., required_badge_template_id: stream-keeper}]',
        issuance: {
          'stream-keeper': { count: 1, firstIssued: '2023-05-31', lastIssued: '2023-05-31' },
          'archive-guide': { count: 8, lastIssued: '2026-05-01' },
        },
        ledger: {
          at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
          since: '2023-01-01',
          until: '2026-05-20',
          unknownTemplates: [],
        },
        caption: 'Another one leads people there.',
        findings: [
          {
            about: 'issuance',
            at: '1:8-1:14',
            marks: 'active',
            message:
              'The only badge was issued on 2023-05-31, the template is active since 2023-03-01, and it is recommended by "archive-guide" and required by "archive-guide"; expected one within 365 days',
            suggestion:
              'Archive the template if it is no longer needed, and take it out of the recommendations of "archive-guide" and the requirements of "archive-guide", or tell people how it can be earned',
            related: [
              { at: '6:19-6:32', marks: 'stream-keeper' },
              { at: '7:166-7:179', marks: 'stream-keeper' },
            ],
          },
        ],
      },
    ],
  },

  *extract(template): Iterable<Extract<Issued | Pointer>> {
    const { id, record, identity, state } = template
    if (state?.value === 'draft' || identity === 'from-credential') return
    yield* pointersOf(template)
    if (template.isSeasonal) return
    const { createdOn, stateChangedOn, issuedCount } = record
    const value: Issued = {
      kind: 'template',
      at: placeOf(template),
      id: id.value,
      createdOn: createdOn?.value,
      activatedOn: state?.value === 'active' ? stateChangedOn?.value : undefined,
      count: issuedCount?.value,
    }
    yield { key: id.value, value }
  },

  *checkGroup(group, { days }, facts) {
    if (facts.today === '') return
    const pointers = group.filter((entry) => entry.kind !== 'template')
    const [ways, places] = [inWords(pointers), shown(pointers).map(({ at }) => at)]
    const suggestion = `Archive the template if it is no longer needed${alsoTakeOut(pointers)}, or tell people how it can be earned`
    for (const template of group) {
      if (template.kind !== 'template') continue
      const issued = facts.issuance?.get(template.id)
      const unused = isInLedger(issued)
        ? unusedByLedger(template, issued, facts)
        : neverIssued(template, issued, facts)
      if (unused === undefined || daysBetween(unused.from, unused.until) <= days) continue
      yield {
        at: template.at,
        about: 'issuance',
        message: `${joined([...unused.words, ...ways])}; expected one within ${days} days`,
        suggestion,
        ...(places.length > 0 ? { related: places } : {}),
      }
    }
  },
})

/** Of the templates that recommend or require one, no more are named. */
const maxPointers = 3

/** How long nothing was issued, as far as that is known, and the words for it. */
interface Unused {
  readonly from: string
  readonly until: string
  readonly words: readonly string[]
}

function* pointersOf(template: BadgeTemplate): Iterable<Extract<Pointer>> {
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
  if (activatedOn !== undefined) return [`the template is active since ${activatedOn}`]
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

function alsoTakeOut(pointers: readonly Pointer[]): string {
  const places = pointersInWords(pointers, {
    recommends: 'the recommendations of',
    requires: 'the requirements of',
  })
  return places === '' ? '' : `, and take it out of ${places}`
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
