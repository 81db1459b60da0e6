import { join } from 'node:path'
import {
  type BadgeTemplate,
  type FormerMeaning,
  type MeaningKey,
  meaningFields,
  meaningKey,
  readFile,
} from '@badgelint/core/internal'
import { type Meaning, meaningOf } from '@badgelint/ledger'
import { type Git, gitAt } from '../git/git.ts'
import type { LedgerReader } from './ledger.ts'

/** So many earlier states of a file are read, the latest first. */
const maxStates = 50

/**
 * For each template the meanings with which badges were issued, where those are not its own, with what the
 * template said then where git's history has such a state.
 */
export async function readFormerMeanings(
  keys: readonly MeaningKey[],
  ledger: LedgerReader,
  base: string,
): Promise<ReadonlyMap<string, readonly FormerMeaning[]>> {
  const found = new Map<string, readonly FormerMeaning[]>()
  for (const key of keys) {
    const former = await formerOf(key, ledger)
    if (former.length === 0) continue
    const states = await statesOf(key, base)
    found.set(
      meaningKey(key),
      former.map(({ digest, ...one }) => {
        const state = states.find(({ meaning }) => meaning[one.field] === digest)
        if (state === undefined) return one
        const { texts, version } = state
        return { ...one, texts: texts[one.field], ...(version === undefined ? {} : { version }) }
      }),
    )
  }
  return found
}

/** The other digests of each part, each with how many badges bear it. */
async function formerOf(
  { id, meaning }: MeaningKey,
  ledger: LedgerReader,
): Promise<(FormerMeaning & { readonly digest: string })[]> {
  const own = digestsOf(meaning)
  const byDigest = new Map<string, FormerMeaning & { readonly digest: string }>()
  for (const { digests, count, last } of await ledger.meaningsOf(id)) {
    const [criteria = '', level = '', name = '', skills = ''] = digests.split(' ')
    const issued: Meaning = { criteria, level, name, skills }
    for (const field of meaningFields) {
      const digest = issued[field]
      if (digest === own[field]) continue
      const key = `${field} ${digest}`
      const known = byDigest.get(key)
      byDigest.set(key, {
        field,
        digest,
        count: (known?.count ?? 0) + count,
        lastIssued: known && known.lastIssued > last ? known.lastIssued : last,
      })
    }
  }
  return [...byDigest.values()]
}

function digestsOf({ name, criteria, level, skills }: MeaningKey['meaning']): Meaning {
  return meaningOf({ name: name[0] ?? '', criteria, level: level[0] ?? '', skills })
}

/** What a template was once. */
interface FormerState {
  readonly meaning: Meaning
  readonly texts: MeaningKey['meaning']
  readonly version?: string
}

async function statesOf({ id, file }: MeaningKey, base: string): Promise<FormerState[]> {
  const git = gitAt(base)
  if (git === undefined) return []
  const states: FormerState[] = []
  for (const text of textsOf(git, join(base, file))) {
    const model = await readFile({ path: file, text }, { roleOf: () => 'template' })
    if (model.kind !== 'templates') continue
    for (const template of model.templates)
      if (template.id.value === id) states.push(stateOf(template))
  }
  return states
}

/** The texts that a file had in earlier commits, the latest first. */
function textsOf(git: Git, absolute: string): string[] {
  const log = git.askIf([
    'log',
    `--max-count=${maxStates}`,
    '--format=',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--',
    absolute,
  ])
  if (log === undefined) return []
  const blobs = log
    .toString()
    .split('\n')
    .flatMap((line) => /^:\d+ \d+ [\da-f]+ ([\da-f]+) [AM]/.exec(line)?.[1] ?? [])
  const contents = git.contents([...new Set(blobs)])
  return [...new Set(blobs)].flatMap((blob) => contents.get(blob)?.toString() ?? [])
}

function stateOf({ name, criteria, level, skills, version }: BadgeTemplate): FormerState {
  const texts = {
    name: name ? [name.value] : [],
    criteria: criteria.map(({ text }) => text.value),
    level: level ? [level.value] : [],
    skills: (skills ?? []).map(({ value }) => value),
  }
  return {
    meaning: digestsOf(texts),
    texts,
    ...(version === undefined ? {} : { version: version.value }),
  }
}
