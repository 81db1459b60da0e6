import type { FileSettings, Settings } from '../configuration/settings.ts'
import type { Place } from '../documents/place.ts'
import type { Facts } from '../program/facts.ts'
import type { Link, LinkUse } from '../program/links.ts'
import { filesIn } from '../rules/files-in.ts'
import type { LinkRule, Rule } from '../rules/rule.ts'
import { collected } from '../rules/rule-error.ts'
import { type ProgramPart, programOf } from '../subjects/program.ts'
import type { RawFinding } from './finding.ts'
import {
  type LintedFile,
  linkSource,
  programSource,
  type TemplateEntry,
  toRawFinding,
} from './lint-file.ts'
import type { ProgramIndex } from './program-index.ts'

/**
 * Holds the rules that judge many files together against the groups of an index. `done` is called with each
 * source whose groups are needed no more.
 */
export function lintGroups(
  files: readonly Pick<LintedFile, 'templates'>[],
  index: ProgramIndex,
  settings: Settings,
  facts: Facts,
  {
    done = () => {},
    base,
  }: {
    readonly done?: (source: string) => void
    /** The index of the state that a change is compared with. */
    readonly base?: ProgramIndex
  } = {},
): RawFinding[] {
  const templates = new TemplatesByPlace(files)
  const findings: RawFinding[] = []
  for (const rule of settings.byShape.group) {
    const options = settings.optionsOf(rule.id)
    for (const [key, group] of index.groupsOf(rule.id, rule.minGroup ?? 1)) {
      const where = () => filesIn(group)
      const before = rule.comparesBase ? base?.group(rule.id, key) : undefined
      for (const problem of collected(rule, where, () =>
        rule.checkGroup(group, options, facts, before),
      )) {
        const own = settings.activeFor(rule, problem.at.file)
        if (own) findings.push(toRawFinding(rule, own, problem, templates.idAt(problem.at)))
      }
    }
    done(rule.id)
  }
  findings.push(...lintProgram(index, settings, facts), ...lintLinks(index, settings, facts))
  done(programSource)
  done(linkSource)
  return findings
}

/** Holds the rules on the program as a whole against what its files say of it. */
function lintProgram(index: ProgramIndex, settings: Settings, facts: Facts): RawFinding[] {
  const [key] = index.keysOf(programSource)
  const isLeftAlone = index.isPart === true && key === undefined
  const rules = settings.byShape.program.filter(({ readsLedger, readsMetrics }) => {
    if (readsMetrics) return facts.metrics !== undefined
    return readsLedger ? facts.ledger !== undefined : !isLeftAlone
  })
  if (rules.length === 0) return []
  const parts = index.group(programSource, '') as readonly ProgramPart[] // what files put there
  // Where some files were named, the program's own is told of only if it is one of them.
  const beside = facts.isSelection ? undefined : facts.program
  const program = programOf(parts, beside, facts.linkedPages, facts.reading)
  return rules.flatMap((rule) =>
    collected(
      rule,
      () => 'the program',
      () => rule.check(program, settings.optionsOf(rule.id), facts),
    ).flatMap((problem) => {
      const own = settings.activeFor(rule, problem.at.file)
      return own ? [toRawFinding(rule, own, problem, undefined)] : []
    }),
  )
}

/** Adds to findings the templates of other files that they stand at. */
export function withTemplates(
  findings: readonly RawFinding[],
  files: readonly Pick<LintedFile, 'templates'>[],
): RawFinding[] {
  const templates = new TemplatesByPlace(files)
  return findings.map((finding) => {
    const id = finding.template ?? templates.idAt(finding.at)
    return id === undefined ? finding : { ...finding, template: id }
  })
}

/** Finds the template that a place lies in. */
class TemplatesByPlace {
  readonly #byPlace = new Map<string, TemplateEntry>()

  constructor(files: readonly Pick<LintedFile, 'templates'>[]) {
    for (const { templates } of files)
      for (const template of templates) {
        const key = placeKey(template.at)
        if (!this.#byPlace.has(key)) this.#byPlace.set(key, template)
      }
  }

  idAt({ file, document, pointer }: Place): string | undefined {
    let outer = pointer
    let found = this.#byPlace.get(placeKey({ file, document, pointer }))
    while (found === undefined && outer !== '') {
      outer = outer.slice(0, Math.max(0, outer.lastIndexOf('/')))
      found = this.#byPlace.get(placeKey({ file, document, pointer: outer }))
    }
    return found?.id
  }
}

function placeKey({ file, document, pointer }: Place): string {
  return `${document} ${pointer} ${file}`
}

/** Holds the rules on links against each address, with all the places that name it. */
function lintLinks(index: ProgramIndex, settings: Settings, facts: Facts): RawFinding[] {
  const uses = new RulesAtUses(settings)
  return settings.byShape.link.flatMap((rule) =>
    rule.needsAnswer && facts.links === undefined
      ? []
      : lintLinksWith(rule, uses.linksFor(rule, index), settings, facts),
  )
}

function lintLinksWith(
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
    const where = () => filesIn(link.uses)
    for (const problem of collected(rule, where, () =>
      rule.check(link, options, { fact, today }),
    )) {
      const { at, about } = problem
      const own = settings.activeFor(rule, at.file)
      if (own === undefined) continue
      templates ??= new Map(link.uses.map((use) => [use.at, use.template]))
      const template = templates.get(at) ?? templateAt(link, at)
      // A template that names one address twice has two findings, each with a name of its own.
      const key = [at.file, at.document, template ?? '', about].join('\0')
      const number = (numbers.get(key) ?? 0) + 1
      numbers.set(key, number)
      const named = number === 1 ? problem : { ...problem, about: `${about} (${number})` }
      findings.push(toRawFinding(rule, own, named, template))
    }
  }
  return findings
}

/** The template of a place that is not the very one of a use. */
function templateAt({ uses }: Link, place: Place): string | undefined {
  const use = uses.find(
    ({ at }) =>
      at.file === place.file && at.document === place.document && at.pointer === place.pointer,
  )
  return use?.template
}

/** Which rules on links hold at which places, by what is configured for a place's file. */
export class RulesAtUses {
  readonly #settings: Settings
  readonly #known = new Map<string, FileSettings>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** The links of an index, each with the places at which a rule holds; those without any left out. */
  *linksFor(rule: LinkRule, index: ProgramIndex): Iterable<Link> {
    for (const address of index.keysOf(linkSource)) {
      const all = usesOf(index, address)
      const uses = all.filter((use) => this.holds(rule, use))
      if (uses.length > 0) yield { address, uses }
    }
  }

  holds(rule: LinkRule, use: LinkUse): boolean {
    return isFor(rule, use) && this.isOn(rule, use.at.file)
  }

  isOn({ id }: Rule, file: string): boolean {
    return (this.#of(file).rules.get(id)?.severity ?? 'off') !== 'off'
  }

  #of(file: string): FileSettings {
    const known = this.#known.get(file)
    if (known) return known
    const found = this.#settings.for(file)
    this.#known.set(file, found)
    return found
  }
}

/** The places that name an address. */
export function usesOf(index: ProgramIndex, address: string): readonly LinkUse[] {
  return index.group(linkSource, address) as readonly LinkUse[] // what links put there
}

/** Whether a rule has to do with a place, by the life of the template that it is in. */
function isFor(rule: LinkRule, { isArchived }: LinkUse): boolean {
  return !isArchived || rule.kind === 'contract' || rule.archived === true
}
