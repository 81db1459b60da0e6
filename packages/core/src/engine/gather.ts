import type { FactName, Facts, ProgramProfile } from '../program/facts.ts'
import type { Extracts } from './extracts.ts'
import type { JudgedFile } from './judge-file.ts'
import { type Links, wantedAddresses } from './judge-links.ts'
import type { Settings } from './settings.ts'

/** What the rules that ran would like to know. */
export interface Wanted {
  readonly program: ProgramProfile | undefined
  /** For each kind of fact the keys that are asked for: image keys, words, addresses. */
  readonly keys: ReadonlyMap<FactName, ReadonlySet<string>>
}

/** Facts that do not follow from the files that are checked. */
export type GatheredFacts = Omit<Facts, 'templateIds' | 'hardSentences' | 'isSelection'>

/** Gathers facts: reads images, looks words up, asks the clock. */
export type Gather = (wanted: Wanted) => GatheredFacts | Promise<GatheredFacts>

/** Asks for what the rules want to know, and adds what the files themselves say. */
export async function gatherFacts(
  judged: readonly JudgedFile[],
  extracts: Extracts,
  links: Links,
  settings: Settings,
  gather: Gather,
  /** What is known of files that were not read. */
  rest?: { readonly templateIds: Iterable<string>; readonly isPartial: boolean },
): Promise<Facts> {
  const checked = judged.find((file) => file.program !== undefined)?.program
  const keys = wantedKeys(extracts, links, settings)
  const gathered = await gather({ program: checked, keys })
  const program = checked ?? gathered.program
  let templateIds: ReadonlySet<string> | undefined
  return {
    ...gathered,
    ...(await readability(keys.get('readability'))),
    ...ofProgram(program),
    isSelection: gathered.isPartial === true,
    isPartial: gathered.isPartial === true || rest?.isPartial === true || judged.some(isUnread),
    // Seldom asked for, and a long list.
    get templateIds() {
      templateIds ??= new Set([...(rest?.templateIds ?? []), ...judged.flatMap(idsOf)])
      return templateIds
    },
  }
}

export function ofProgram(
  program: ProgramProfile | undefined,
): Pick<Facts, 'program' | 'skillList'> | undefined {
  if (program === undefined) return undefined
  const { skills } = program
  if (!Array.isArray(skills)) return { program }
  const names = skills.map(({ value }) => value)
  return { program, skillList: { file: program.at.file, names } }
}

/** The formulas are loaded only where a rule asks. */
async function readability(
  keys: ReadonlySet<string> | undefined,
): Promise<Pick<Facts, 'hardSentences'> | undefined> {
  if (keys === undefined) return undefined
  const { hardSentences } = await import('../text/readability.ts')
  return { hardSentences: hardSentences(keys) }
}

function idsOf({ templates }: JudgedFile): string[] {
  return templates.map(({ id }) => id)
}

/** Whether a file could not be read, so that nobody knows which templates it holds. */
export function isUnread({ findings }: JudgedFile): boolean {
  return findings.some(({ rule }) => rule.startsWith('document/'))
}

/** Rules that ask for facts extract under the very keys by which they are known. */
function wantedKeys(
  extracts: Extracts,
  links: Links,
  settings: Settings,
): ReadonlyMap<FactName, ReadonlySet<string>> {
  const addresses = wantedAddresses(links, settings)
  const keys = new Map<FactName, Set<string>>(addresses.size > 0 ? [['links', addresses]] : [])
  for (const rule of settings.programRules)
    for (const fact of rule.facts ?? []) {
      const known = keys.get(fact) ?? new Set<string>()
      for (const key of extracts.keysOf(rule.id)) known.add(key)
      if (known.size > 0) keys.set(fact, known)
    }
  return keys
}
