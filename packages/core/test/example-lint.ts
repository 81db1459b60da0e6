import { resolveSettings } from '../src/index.ts'
import {
  type Configuration,
  checkChange,
  type Facts,
  type Finding,
  type GoodExample,
  imageKey,
  type KnownFacts,
  lint,
  readMetrics,
  type Source,
  UnchangedFiles,
} from '../src/internal.ts'

/** What an example says is known beside its files. */
export type ExampleFacts = Pick<
  GoodExample,
  | 'images'
  | 'issuance'
  | 'ledger'
  | 'formerMeanings'
  | 'links'
  | 'today'
  | 'beside'
  | 'metrics'
  | 'configured'
>

/** One list for whatever is asked. */
class SameForAll<V> extends Map<string, V> {
  readonly #value: V

  constructor(value: V) {
    super()
    this.#value = value
  }

  override get(): V {
    return this.#value
  }
}

/** Finds what there is in files and those beside them, with what an example knows; in a change where there is a base. */
export async function lintExample(
  own: readonly Source[],
  configuration: Configuration,
  known: ExampleFacts,
  base?: readonly Source[],
): Promise<readonly Finding[]> {
  const { today = '2026-06-01', beside = {}, metrics } = known
  const others = Object.entries(beside).map(([path, text]) => ({ path, text }))
  const sources = [...own, ...others]
  const facts = {
    ...factsOf(known, sources),
    ...(metrics === undefined
      ? {}
      : { metrics: await readMetrics(metrics, 'metrics/metrics.csv') }),
  }
  if (base === undefined) return (await lint(sources, configuration, { today, facts })).findings
  const settings = await resolveSettings(configuration, {})
  const run = { today, facts }
  const change = { before: [...base, ...others], after: sources, renamed: new Map() }
  const unchanged = await UnchangedFiles.of([], settings)
  return (await checkChange(change, settings, { before: run, after: run }, unchanged)).findings
}

function factsOf(
  { images = {}, issuance = {}, ledger, configured, formerMeanings, links }: ExampleFacts,
  sources: readonly Source[],
): KnownFacts {
  const named = sources.flatMap(({ path }) =>
    Object.entries(images).map(([image, fact]) => [imageKey(path, image), fact] as const),
  )
  const meanings: Facts['formerMeanings'] = formerMeanings && new SameForAll(formerMeanings)
  return {
    images: new Map(named),
    issuance: new Map(Object.entries(issuance)),
    ...(ledger ? { ledger } : {}),
    ...(configured ? { configured } : {}),
    ...(meanings ? { formerMeanings: meanings } : {}),
    ...(links ? { links: new Map(Object.entries(links)) } : {}),
  }
}
