import type { Settings } from '../configuration/settings.ts'
import { linkSource } from '../lint/lint-file.ts'
import { usesOf } from '../lint/lint-groups.ts'
import type { ProgramIndex } from '../lint/program-index.ts'
import type { Facts } from '../program/facts.ts'
import { type LinkUse, shownAddress } from '../program/links.ts'
import {
  type ArchivingEntry,
  type UnusedTemplate,
  unusedTemplates,
} from '../program/unused-templates.ts'
import { compareText } from '../text/compare-text.ts'
import type { AuditRequest } from './audit-request.ts'

/** The rule that tells which templates might be archived. */
export const archiveRule = 'template/archive-candidate'

/** What an audit takes from the groups of an index. */
export interface AuditSources {
  /** Templates from which nothing was issued for long, those that are kept among them. */
  readonly unused: readonly UnusedTemplate[]
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
    recordedUses: recordedUses(index, new Set(previous?.links.map(({ address }) => address))),
    ...(facts.links ? { unanswered: unanswered(index, facts.links) } : {}),
  }
}

function unanswered(index: ProgramIndex, links: NonNullable<Facts['links']>): readonly string[] {
  const subjects = new Set<string>()
  for (const address of index.keysOf(linkSource))
    if (links.get(address)?.verdict === 'unknown')
      for (const { template, at } of usesOf(index, address)) subjects.add(template ?? at.file)
  return [...subjects].sort(compareText)
}

function* unusedIn(
  index: ProgramIndex,
  settings: Settings,
  facts: Facts,
): Iterable<UnusedTemplate> {
  const { days } = settings.optionsOf(archiveRule)
  if (typeof days !== 'number') return
  for (const key of index.keysOf(archiveRule)) {
    const group = index.group(archiveRule, key) as readonly ArchivingEntry[] // what the rule put there
    yield* unusedTemplates(group, days, facts)
  }
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
