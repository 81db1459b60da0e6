import type { Settings } from '../configuration/settings.ts'
import type { Facts } from '../program/facts.ts'
import type { LinkFact } from '../program/links.ts'
import { type LintedFile, linkSource } from './lint-file.ts'
import { RulesAtUses, usesOf } from './lint-groups.ts'
import type { ProgramIndex } from './program-index.ts'

/**
 * The files with the rules on links that were held against them. A rule that needs answers was held only
 * where each link of a file has a sure one, so that nothing else finds a suppression unneeded.
 */
export function withLinkRules<F extends LintedFile>(
  files: readonly F[],
  index: ProgramIndex,
  settings: Settings,
  facts: Facts,
): readonly F[] {
  const uses = new RulesAtUses(settings)
  const unsure = facts.links && filesWithUnsure(index, facts.links)
  return files.map((file) => {
    if (file.outcome !== 'checked' || settings.for(file.file).active.link.length === 0) return file
    const isAnswered = unsure !== undefined && !unsure.has(file.file)
    const held = settings.byShape.link.filter(
      (rule) =>
        uses.isOn(rule, file.file) && (isAnswered || !(rule.needsAnswer || rule.usesAnswer)),
    )
    return held.length === 0
      ? file
      : { ...file, rules: [...file.rules, ...held.map(({ id }) => id)] }
  })
}

function filesWithUnsure(
  index: ProgramIndex,
  answers: ReadonlyMap<string, LinkFact>,
): ReadonlySet<string> {
  const files = new Set<string>()
  for (const address of index.keysOf(linkSource))
    if (!isSure(answers.get(address)))
      for (const { at } of usesOf(index, address)) files.add(at.file)
  return files
}

function isSure(fact: LinkFact | undefined): boolean {
  return fact !== undefined && fact.verdict !== 'unknown'
}
