import {
  type BadgeTemplate,
  type FormerMeaning,
  type Meaning,
  type MeaningKey,
  meaningFields,
  meaningKey,
  meaningOfTemplate,
  readFile,
} from '@badgelint/core/internal'
import type { Meaning as Digests } from '@badgelint/ledger'
import { pathFrom } from '../files/paths.ts'
import { gitAt } from '../git/git.ts'
import { meaningDigests } from '../ledger/meaning-digests.ts'
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
  const differing: { readonly key: MeaningKey; readonly former: readonly DigestedMeaning[] }[] = []
  for (const key of keys) {
    const former = await formerOf(key, ledger)
    if (former.length > 0) differing.push({ key, former })
  }
  const texts = earlierTexts(base, new Set(differing.map(({ key }) => key.file)))
  const found = new Map<string, readonly FormerMeaning[]>()
  for (const { key, former } of differing) {
    const states = await statesOf(key, texts.get(key.file) ?? [])
    found.set(
      meaningKey(key),
      former.map(({ digest, ...one }) => {
        const state = states.find(({ digests }) => digests[one.field] === digest)
        if (state === undefined) return one
        const { meaning, version } = state
        return { ...one, texts: meaning[one.field], ...(version === undefined ? {} : { version }) }
      }),
    )
  }
  return found
}

type DigestedMeaning = FormerMeaning & { readonly digest: string }

/** The other digests of each part, each with how many badges bear it. */
async function formerOf(
  { id, meaning }: MeaningKey,
  ledger: LedgerReader,
): Promise<DigestedMeaning[]> {
  const own = meaningDigests(meaning)
  const byDigest = new Map<string, DigestedMeaning>()
  for (const { digests, count, last } of await ledger.meaningsOf(id)) {
    const [criteria = '', level = '', name = '', skills = ''] = digests.split(' ')
    const issued: Digests = { criteria, level, name, skills }
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

/** What a template was once. */
interface FormerState {
  readonly digests: Digests
  readonly meaning: Meaning
  readonly version?: string
}

async function statesOf(
  { id, file }: MeaningKey,
  texts: readonly string[],
): Promise<FormerState[]> {
  const states: FormerState[] = []
  for (const text of texts) {
    const model = await readFile({ path: file, text }, { roleOf: () => 'template' })
    if (model.kind !== 'templates') continue
    for (const template of model.templates)
      if (template.id.value === id) states.push(stateOf(template))
  }
  return states
}

function stateOf(template: BadgeTemplate): FormerState {
  const { version } = template
  const meaning = meaningOfTemplate(template)
  return {
    digests: meaningDigests(meaning),
    meaning,
    ...(version === undefined ? {} : { version: version.value }),
  }
}

/** For some files the texts that they had in earlier commits, the latest first; none without a history. */
function earlierTexts(
  base: string,
  files: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const blobs = new Map<string, Set<string>>(Array.from(files, (file) => [file, new Set()]))
  const git = files.size === 0 ? undefined : gitAt(base)
  for (const { after } of git?.changesInHistory(base) ?? []) {
    const known = after && blobs.get(pathFrom(base, after.absolute))
    if (known && after.blob !== undefined && !after.kind && known.size < maxStates)
      known.add(after.blob)
  }
  const contents = git?.contents([...blobs.values()].flatMap((some) => [...some]))
  return new Map(
    Array.from(blobs, ([file, some]) => [
      file,
      [...some].flatMap((blob) => contents?.get(blob)?.toString() ?? []),
    ]),
  )
}
