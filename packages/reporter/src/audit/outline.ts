import {
  type Audit,
  type AuditChanges,
  type AuditEntry,
  type AuditedGoal,
  type BrokenLink,
  capitalized,
} from '@badgelint/core/internal'
import { stateNames } from '../practices/wording.ts'
import { formatNumber } from '../wording/english.ts'
import {
  auditTitle,
  badgeNames,
  dueCounts,
  evidenceSentences,
  ids,
  leadSentences,
  type OwnTasks,
  openCandidates,
  ownerName,
  ownerNames,
  ownersByTasks,
  placeOf,
  subjectOf,
  sumSentence,
} from './wording.ts'

/** What text and Markdown say alike. Nothing in it is escaped. */
export interface AuditOutline {
  readonly title: string
  /** All of it in one sentence. */
  readonly sum: string
  readonly lead: readonly string[]
  /** What could not be known, as sentences. */
  readonly gaps: readonly string[]
  /** None of them is empty. */
  readonly sections: readonly OutlineSection[]
}

export interface OutlineSection {
  readonly title: string
  readonly items: readonly OutlineItem[]
  /** How many more there are and where, as the end of the list. */
  readonly more?: string
}

export interface OutlineItem {
  /** What it is about; absent where that is the place. */
  readonly head?: string
  /** `file:line`. */
  readonly place?: string
  readonly lines: readonly string[]
  /** What matters less, in a line of its own. */
  readonly note?: string
}

/** So many things are told of an owner, and so many that are settled. */
const maxTasks = 10

/** What an audit says, in the order in which people read it; the practices stand apart. */
export function outlineOf(audit: Audit): AuditOutline {
  const { links, goals, gaps, since } = audit
  const sections: OutlineSection[] = [
    { title: `What changed since ${since}`, items: changeLines(audit).map(plainItem) },
    settledSection(audit),
    candidateSection(audit),
    { title: `Dead links (${formatNumber(links.length)})`, items: links.map(linkItem) },
    { title: `Goals (${goals.length})`, items: goals.map(goalItem) },
    ...ownersByTasks(audit).map((own) => ownerSection(own, audit)),
  ]
  return {
    title: auditTitle(audit),
    sum: sumSentence(audit),
    lead: leadSentences(audit),
    gaps: gaps.map(({ message }) => message),
    sections: sections.filter(({ items }) => items.length > 0),
  }
}

function plainItem(head: string): OutlineItem {
  return { head, lines: [] }
}

/** What an entry is about, and where that stands. */
function subject(
  one: Parameters<typeof subjectOf>[0] & Parameters<typeof placeOf>[0],
): Pick<OutlineItem, 'head' | 'place'> {
  const head = subjectOf(one)
  return { ...(head === undefined ? {} : { head }), place: placeOf(one) }
}

/** One line on templates, one on what is due, and one for each practice whose state is another. */
function changeLines(audit: Audit): string[] {
  const { changes } = audit
  const named = (ids: readonly string[]) => ids.map(badgeNames(audit))
  const templates = counted([
    [named(changes.added), 'added'],
    [changes.removed, 'removed'],
    [named(changes.archived), 'archived'],
    [named(changes.changed), 'changed'],
  ])
  return [
    ...(templates === '' ? [] : [`Templates: ${templates}`]),
    ...dueLine(changes),
    ...practiceLines(changes),
  ]
}

/** `2 added (a, b), 1 archived (c)`. */
function counted(lists: readonly (readonly [readonly string[], string])[]): string {
  return lists
    .filter(([list]) => list.length > 0)
    .map(([list, what]) => `${formatNumber(list.length)} ${what} (${ids(list)})`)
    .join(', ')
}

function dueLine({ appeared, settled }: AuditChanges): string[] {
  if (appeared === undefined || settled === undefined) return []
  if (appeared.length + settled.length === 0) return []
  return [
    `Things to do: ${formatNumber(appeared.length)} new, ${formatNumber(settled.length)} settled`,
  ]
}

function practiceLines({ practices = [] }: AuditChanges): string[] {
  return practices.map(
    ({ practice, before, after }) =>
      `Practice ${practice}: ${stateNames[before]} before, ${stateNames[after]} now`,
  )
}

/** What the last audit had and this one has not. */
function settledSection(audit: Audit): OutlineSection {
  const { settled = [] } = audit.changes
  const nameOf = badgeNames(audit)
  const left = settled.length - maxTasks
  return {
    title: `Settled (${formatNumber(settled.length)})`,
    items: settled.slice(0, maxTasks).map(({ key, what }) => ({
      // A rule, and the template's id or a file.
      head: nameOf(key.slice(key.indexOf(' ') + 1)),
      lines: [what],
    })),
    ...(left > 0
      ? {
          more: `and ${formatNumber(left)} more; \`badgelint audit --format json\` has all of them`,
        }
      : {}),
  }
}

function candidateSection(audit: Audit): OutlineSection {
  const { candidates } = audit
  const nameOf = ownerNames(audit)
  const open = openCandidates(audit).length
  const kept = candidates.length - open
  const counts =
    kept === 0
      ? formatNumber(open)
      : `${formatNumber(open)} to decide on, ${formatNumber(kept)} kept`
  return {
    title: `Might be archived (${counts})`,
    items: candidates.map((one) => ({
      ...subject(one),
      lines: evidenceSentences(one),
      ...(one.decision === undefined
        ? {
            note: `${capitalized(nameOf(one.owner))} decides: keep it, archive it, or plan to issue it again`,
          }
        : {}),
    })),
  }
}

function linkItem({ address, reason, since, from, places }: BrokenLink): OutlineItem {
  const known = {
    'last audit': `dead since ${since}, says the last audit`,
    cache: `dead since ${since}`,
    'first seen today': 'first seen dead today',
  }[from]
  return {
    head: address,
    lines: [`It ${reason}; ${known}`, `In ${ids(places.map(placeOf))}`],
  }
}

const goalStates: Readonly<Record<AuditedGoal['state'], string>> = {
  met: 'Met',
  'on-course': 'On course',
  behind: 'Behind',
  missed: 'Missed',
  unknown: 'Not known',
}

function goalItem(goal: AuditedGoal): OutlineItem {
  const { metric, target, by, state, last, why } = goal
  const measured = last === undefined ? 'nothing was measured' : `${last.value} on ${last.on}`
  const lines =
    why === undefined
      ? [`${goalStates[state]}: ${measured}`]
      : [
          `${goalStates[state]}: ${why}`,
          ...(last === undefined ? [] : [`Last measured: ${measured}`]),
        ]
  return {
    head: `${metric}: ${target} by ${by}`,
    place: placeOf(goal),
    lines,
  }
}

function ownerSection({ owner, own, open }: OwnTasks, audit: Audit): OutlineSection {
  const name = ownerName(owner)
  const { account } = owner
  const left = own.length - maxTasks
  const who =
    account === undefined || account === name.replace(/^@/, '') ? name : `${name} (${account})`
  return {
    title: `${capitalized(who)}: ${dueCounts(own.length, open.length)}`,
    items: own.slice(0, maxTasks).map((entry) => taskItem(entry, audit)),
    ...(left > 0
      ? {
          more: `and ${formatNumber(left)} more; \`badgelint audit --per-owner mails\` has all of them`,
        }
      : {}),
  }
}

function taskItem(entry: AuditEntry, { asOf, changes }: Audit): OutlineItem {
  const { key, what, action, rule, findings, since } = entry
  const note = [
    ...(changes.appeared?.includes(key) ? ['new'] : []),
    rule,
    ...(findings > 1
      ? [`the first of ${formatNumber(findings)} findings that \`badgelint check\` shows`]
      : []),
    ...(since < asOf ? [`due since ${since}`] : []),
  ]
  return {
    ...subject(entry),
    lines: [what, `→ ${action}`],
    note: note.join(', '),
  }
}
