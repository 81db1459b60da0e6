import type { Place } from '../documents/place.ts'
import type { Facts } from '../program/facts.ts'
import {
  hasUserInfo,
  type Link,
  type LinkFact,
  type LinkUse,
  type NamedLink,
} from '../program/links.ts'
import type { LinkRule } from '../rules/rule.ts'
import type { RawFinding } from './finding.ts'
import { type JudgedFile, toRawFinding } from './judge-file.ts'
import { collected } from './rule-failure.ts'
import type { FileSettings, Settings } from './settings.ts'

/** The links of a run, by address, in the order in which files name them. */
export class Links {
  readonly #links = new Map<string, { readonly address: string; readonly uses: LinkUse[] }>()

  add(links: readonly NamedLink[]): void {
    for (const { address, use } of links) {
      const known = this.#links.get(address)
      if (known) known.uses.push(use)
      else this.#links.set(address, { address, uses: [use] })
    }
  }

  get all(): Iterable<Link> {
    return this.#links.values()
  }
}

/** What holds for files, looked up once for each. */
class SettingsByFile {
  readonly #settings: Settings
  readonly #known = new Map<string, FileSettings>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  of(file: string): FileSettings {
    const known = this.#known.get(file)
    if (known) return known
    const found = this.#settings.for(file)
    this.#known.set(file, found)
    return found
  }
}

/** What a rule is to judge: its links, each with the places at which it speaks. */
function* linksFor(rule: LinkRule, links: Links, settings: SettingsByFile): Iterable<Link> {
  for (const link of links.all) {
    const uses = link.uses.filter(
      (use) => speaks(rule, use) && isOn(rule, settings.of(use.at.file)),
    )
    if (uses.length === link.uses.length) yield link
    else if (uses.length > 0) yield { address: link.address, uses }
  }
}

/** Whether a rule has to do with a place, by the life of the template that it is in. */
function speaks(rule: LinkRule, { isArchived }: Pick<LinkUse, 'isArchived'>): boolean {
  return !isArchived || rule.kind === 'contract' || rule.archived === true
}

function isOn({ id }: LinkRule, { rules }: FileSettings): boolean {
  return (rules.get(id)?.severity ?? 'off') !== 'off'
}

/**
 * The addresses of which a rule wants to know what they answer. What holds a user name or a password
 * is asked by nobody.
 */
export function wantedAddresses(links: Links, settings: Settings): Set<string> {
  const wanted = new Set<string>()
  const asking = settings.linkRules.filter((rule) => rule.needsAnswer || rule.usesAnswer)
  if (asking.length === 0) return wanted
  const byFile = new SettingsByFile(settings)
  const asks = new Map<FileSettings, Record<'archived' | 'living', boolean>>()
  for (const { address, uses } of links.all) {
    const isWanted = uses.some(({ at, isArchived }) => {
      const own = byFile.of(at.file)
      const known = asks.get(own) ?? {
        archived: asking.some((rule) => isOn(rule, own) && speaks(rule, { isArchived: true })),
        living: asking.some((rule) => isOn(rule, own)),
      }
      asks.set(own, known)
      return known[isArchived ? 'archived' : 'living']
    })
    if (isWanted && !hasUserInfo(address)) wanted.add(address)
  }
  return wanted
}

/** What rules have to say about links. */
export function judgeLinks(links: Links, settings: Settings, facts: Facts): RawFinding[] {
  const byFile = new SettingsByFile(settings)
  return settings.linkRules.flatMap((rule) =>
    rule.needsAnswer && facts.links === undefined
      ? []
      : judgeWith(rule, linksFor(rule, links, byFile), settings, facts),
  )
}

function judgeWith(
  rule: LinkRule,
  links: Iterable<Link>,
  settings: Settings,
  facts: Facts,
): RawFinding[] {
  const { today } = facts
  const options = settings.optionsOf(rule.id)
  const findings: RawFinding[] = []
  const numbers = new Map<string, number>()
  for (const link of links) {
    const fact = facts.links?.get(link.address)
    if (rule.needsAnswer && fact === undefined) continue
    let templates: ReadonlyMap<Place, string | undefined> | undefined
    for (const judgement of collected(rule.id, link.uses[0]?.at.file ?? '', () =>
      rule.check(link, options, { fact, today }),
    )) {
      const { at, about } = judgement
      const own = settings.for(at.file).rules.get(rule.id)
      if (own === undefined || own.severity === 'off') continue
      templates ??= templatesOf(link)
      const template = templates.get(at) ?? templateAt(link, at)
      // A template that names one address twice has two findings, each with a name of its own.
      const key = [at.file, at.document, template ?? '', about].join('\0')
      const number = (numbers.get(key) ?? 0) + 1
      numbers.set(key, number)
      const named = number === 1 ? judgement : { ...judgement, about: `${about} (${number})` }
      findings.push(toRawFinding(rule, own, named, template))
    }
  }
  return findings
}

/** The templates of a link's places, which rules mostly hand back as they are. */
function templatesOf({ uses }: Link): ReadonlyMap<Place, string | undefined> {
  return new Map(uses.map(({ at, template }) => [at, template]))
}

function templateAt({ uses }: Link, place: Place): string | undefined {
  const use = uses.find(
    ({ at }) =>
      at.file === place.file && at.document === place.document && at.pointer === place.pointer,
  )
  return use?.template
}

/**
 * The files with the rules about links that were held against them. A rule that needs answers was
 * only where each link of a file has a sure one, so that nothing else finds a suppression unneeded.
 */
export function withLinkRules(
  files: readonly JudgedFile[],
  links: Links,
  settings: Settings,
  facts: Facts,
): readonly JudgedFile[] {
  const byFile = new SettingsByFile(settings)
  const { linkRules } = settings
  const unsure = facts.links && filesWithUnsure(links, facts.links)
  return files.map((file) => {
    if (file.outcome !== 'checked') return file
    const own = byFile.of(file.file)
    if (!own.judgesLinks) return file
    const isAnswered = unsure !== undefined && !unsure.has(file.file)
    const held = linkRules.filter(
      (rule) => isOn(rule, own) && (isAnswered || !(rule.needsAnswer || rule.usesAnswer)),
    )
    return held.length === 0
      ? file
      : { ...file, rules: [...file.rules, ...held.map(({ id }) => id)] }
  })
}

function filesWithUnsure(
  links: Links,
  answers: ReadonlyMap<string, LinkFact>,
): ReadonlySet<string> {
  const files = new Set<string>()
  for (const { address, uses } of links.all)
    if (!isSure(answers.get(address))) for (const { at } of uses) files.add(at.file)
  return files
}

function isSure(fact: LinkFact | undefined): boolean {
  return fact !== undefined && fact.verdict !== 'unknown'
}
