import type { Finding } from '../lint/finding.ts'
import { type LinkFact, linkName, linkNames, shownAddress } from '../program/links.ts'
import { compareText, sortedOnce } from '../text/compare-text.ts'
import { truncate } from '../text/truncate.ts'
import type { BrokenLink } from './audit.ts'
import type { AuditInput } from './audit-input.ts'
import type { NamedUse } from './audit-sources.ts'
import { entryKey, linkRules } from './entries.ts'

/** Dead links, with a finding for each place of those that were dead at the last audit and were not asked this time. */
export interface LinksOfAudit {
  readonly links: readonly BrokenLink[]
  readonly kept: readonly Finding[]
}

/** The links that are dead, as far as is known. */
export async function linksOf(input: AuditInput): Promise<LinksOfAudit> {
  const kept = await keptFindings(input)
  const all = [...deadLinks(input), ...keptLinks(kept, input)]
  all.sort((a, b) => compareText(a.since, b.since) || compareText(a.address, b.address))
  return { links: all, kept: kept.map(({ finding }) => finding) }
}

function deadLinks(input: AuditInput): BrokenLink[] {
  const { findings, facts } = input
  const dead = findings.filter(({ rule }) => linkRules.includes(rule))
  const facing = new Map<string, readonly [address: string, fact: LinkFact]>()
  for (const [address, fact] of facts.links ?? [])
    if (isDead(fact) || !facing.has(linkName(address)))
      facing.set(linkName(address), [address, fact])
  return Array.from(Map.groupBy(dead, nameOfLink), ([name, group]) => {
    const [address, fact] = facing.get(name) ?? [name, undefined]
    return brokenLink(shownAddress(address), reasonOf(fact), group, input, fact)
  })
}

/** What a finding calls its address; a number behind tells several in one template apart. */
function nameOfLink({ about }: Finding): string {
  return about.replace(/ \(\d+\)$/, '')
}

function isDead({ verdict, isSoftMissing }: LinkFact): boolean {
  return verdict === 'dead' || (verdict === 'alive' && isSoftMissing === true)
}

function reasonOf(fact: LinkFact | undefined): string {
  if (fact?.verdict === 'alive') return 'answers with a page that says it is not found'
  return shownAddress(fact?.reason ?? 'is gone')
}

function brokenLink(
  address: string,
  reason: string,
  findings: readonly Finding[],
  input: AuditInput,
  fact?: LinkFact,
): BrokenLink {
  const places = findings.map(({ file, range }) => ({ file, line: range.start.line }))
  const templates = findings.flatMap(({ template }) => template ?? [])
  return {
    address,
    reason,
    ...deadSince(address, input, fact),
    places: withoutTwins(places),
    templates: sortedOnce(templates),
  }
}

/** The earlier of what the last audit and what the cache say; else today. */
function deadSince(
  address: string,
  { request, facts }: AuditInput,
  fact: LinkFact | undefined,
): Pick<BrokenLink, 'since' | 'from'> {
  const recorded = request.previous?.links.find((link) => link.address === address)?.since
  const cached = fact?.failing?.since
  if (recorded !== undefined && (cached === undefined || recorded <= cached))
    return { since: recorded, from: 'last audit' }
  if (cached !== undefined && cached < facts.today) return { since: cached, from: 'cache' }
  return { since: facts.today, from: 'first seen today' }
}

function withoutTwins(places: BrokenLink['places']): BrokenLink['places'] {
  const sorted = places.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line)
  return sorted.filter(({ file, line }, index) => {
    const before = sorted[index - 1]
    return before?.file !== file || before.line !== line
  })
}

interface Kept {
  readonly address: string
  /** What is known of it, in words to stand behind "it". */
  readonly reason: string
  readonly finding: Finding
}

/** Findings for links that were dead at the last audit, are still named, and of which nobody knows today. */
async function keptFindings(input: AuditInput): Promise<readonly Kept[]> {
  const { request, recordedUses } = input
  const recorded = new Set(request.previous?.entries.map(({ key }) => key))
  const kept: Kept[] = []
  for (const [address, uses] of recordedUses)
    for (const use of uses) {
      const finding = isUnknown(use, input) ? await keptFinding(use, input, recorded) : undefined
      if (finding) kept.push({ address, reason: sinceLastAudit(use.address, input.facts), finding })
    }
  return kept
}

/** Whether nobody asked an address, or its answer is not certain. What is left out by configuration is no gap. */
function isUnknown({ address }: NamedUse, { facts }: AuditInput): boolean {
  if (facts.links === undefined) return true
  return facts.links.get(address)?.verdict === 'unknown'
}

async function keptFinding(
  use: NamedUse,
  { catalogue, rules, facts, lineOf }: AuditInput,
  recorded: ReadonlySet<string>,
): Promise<Finding | undefined> {
  const { at, field, template, address } = use
  const { file } = at
  const about = { file, ...(template === undefined ? {} : { template }) }
  const rule = catalogue.find(
    ({ id }) => linkRules.includes(id) && recorded.has(entryKey({ rule: id, ...about })),
  )
  const severity = rules.find(({ id }) => id === rule?.id)?.severity ?? 'off'
  if (rule === undefined || severity === 'off') return undefined
  const place = { line: await lineOf(at), column: 1 }
  const shown = truncate(shownAddress(address), 80)
  return {
    ...about,
    rule: rule.id,
    practice: rule.practice,
    severity,
    message: `${linkNames[field]}, ${shown}, ${sinceLastAudit(address, facts)}; expected ${field === 'image' ? 'an image' : 'a page'} that exists`,
    suggestion: 'Open it in a browser; if it is gone, link to its new address',
    document: at.document,
    pointer: at.pointer,
    about: linkName(address),
    range: { start: place, end: place },
    related: [],
  }
}

/** What is known of a link that was dead at the last audit and of which nobody knows today. */
function sinceLastAudit(address: string, { links }: AuditInput['facts']): string {
  const wasAsked = links?.has(address) === true
  return `was dead at the last audit and ${wasAsked ? 'gave no clear answer' : 'was not checked'} this time`
}

function keptLinks(kept: readonly Kept[], input: AuditInput): BrokenLink[] {
  const groups = Map.groupBy(kept, ({ address }) => address)
  return Array.from(groups, ([address, group]) =>
    brokenLink(
      address,
      group[0]?.reason ?? '',
      group.map(({ finding }) => finding),
      input,
    ),
  )
}
