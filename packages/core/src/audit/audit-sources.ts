import type { Settings } from '../configuration/settings.ts'
import { linkSource } from '../lint/lint-file.ts'
import { usesOf } from '../lint/lint-groups.ts'
import type { ProgramIndex } from '../lint/program-index.ts'
import type { Facts } from '../program/facts.ts'
import { type LinkUse, shownAddress } from '../program/links.ts'
import {
  type ArchivingEntry,
  type Issued,
  isKept,
  isUnheardOf,
  type UnusedTemplate,
  unusedTemplates,
} from '../program/unused-templates.ts'
import { sortedOnce } from '../text/compare-text.ts'
import type { AuditRequest } from './audit-request.ts'

/** The rule that tells which templates might be archived. */
export const archiveRule = 'template/archive-candidate'

/** What an audit takes from the groups of an index. */
export interface AuditSources {
  /** Templates from which nothing was issued for long, those that are kept among them. */
  readonly unused: readonly UnusedTemplate[]
  /** Ids of active templates of which the ledger has no event, though it was kept when badges could be earned. */
  readonly unheardOf: readonly string[]
  /** The places that name an address that was dead at the last audit, by the address as it was recorded. */
  readonly recordedUses: ReadonlyMap<string, readonly NamedUse[]>
  /** Ids of templates, else files, that name a link without a certain answer; absent where none was asked. */
  readonly unanswered?: readonly string[]
}

/** A place that names an address, with the address as it is written there. */
export interface NamedUse extends LinkUse {
  readonly address: string
}

/** Takes what an audit needs of an index, which may be given back afterwards. */
export function auditSources(
  index: ProgramIndex,
  settings: Settings,
  facts: Facts,
  { previous }: AuditRequest,
): AuditSources {
  return {
    unused: [...unusedIn(index, settings, facts)],
    unheardOf: unheardOf(index, settings, facts),
    recordedUses: recordedUses(index, new Set(previous?.links.map(({ address }) => address))),
    ...(facts.links ? { unanswered: unanswered(index, facts.links) } : {}),
  }
}

function unanswered(index: ProgramIndex, links: NonNullable<Facts['links']>): readonly string[] {
  const subjects: string[] = []
  for (const address of index.keysOf(linkSource))
    if (links.get(address)?.verdict === 'unknown')
      for (const { template, at } of usesOf(index, address)) subjects.push(template ?? at.file)
  return sortedOnce(subjects)
}

function* unusedIn(
  index: ProgramIndex,
  settings: Settings,
  facts: Facts,
): Iterable<UnusedTemplate> {
  const days = restIn(settings)
  for (const group of archivingGroups(index)) yield* unusedTemplates(group, days, facts)
}

/** What its options say; infinite where the rule has no such option. */
function restIn(settings: Settings): number {
  const { days } = settings.optionsOf(archiveRule)
  return typeof days === 'number' ? days : Number.POSITIVE_INFINITY
}

function* archivingGroups(index: ProgramIndex): Iterable<readonly ArchivingEntry[]> {
  for (const key of index.keysOf(archiveRule))
    yield index.group(archiveRule, key) as readonly ArchivingEntry[] // what the rule put there
}

function unheardOf(index: ProgramIndex, settings: Settings, facts: Facts): readonly string[] {
  const days = restIn(settings)
  const isSilent = (template: Issued) =>
    !isKept(template, facts.today) &&
    isUnheardOf(template, days, facts.history?.get(template.at.file)?.addedOn, facts)
  const ids = Array.from(archivingGroups(index))
    .flat()
    .flatMap((entry) => (entry.kind === 'template' && isSilent(entry) ? entry.id : []))
  return sortedOnce(ids)
}

function recordedUses(
  index: ProgramIndex,
  recorded: ReadonlySet<string>,
): ReadonlyMap<string, readonly NamedUse[]> {
  const named = new Map<string, NamedUse[]>()
  if (recorded.size === 0) return named
  for (const address of index.keysOf(linkSource)) {
    const shown = shownAddress(address)
    if (!recorded.has(shown)) continue
    const uses = usesOf(index, address).map((use) => ({ ...use, address }))
    named.set(shown, [...(named.get(shown) ?? []), ...uses])
  }
  return named
}
