import type { ProgramDocument } from '../program/document.ts'
import type {
  Facts,
  HistoryFacts,
  ImageFacts,
  ImageKey,
  ProgramProfile,
  SkillList,
} from '../program/facts.ts'
import type { FormerMeaning, IssuanceFacts, LedgerFacts, MeaningKey } from '../program/issuance.ts'
import type { LinkFact } from '../program/links.ts'
import type { MetricsFacts } from '../program/metrics.ts'

/** For each fact by what its parts are asked for, and what is given. */
export interface ProvidedFacts {
  readonly images: { readonly key: ImageKey; readonly gives: ReadonlyMap<string, ImageFacts> }
  /** Addresses. */
  readonly links: { readonly key: string; readonly gives: ReadonlyMap<string, LinkFact> }
  /** Ids of templates. */
  readonly issuance: { readonly key: string; readonly gives: ReadonlyMap<string, IssuanceFacts> }
  readonly formerMeanings: {
    readonly key: MeaningKey
    readonly gives: ReadonlyMap<string, readonly FormerMeaning[]>
  }
  /** Ids of all templates that there are. */
  readonly ledger: { readonly key: string; readonly gives: LedgerFacts }
  /** Asked for as a whole: what `program.yaml` says, where it is not among the files that are checked. */
  readonly program: { readonly key: never; readonly gives: ProgramProfile }
  readonly skillList: { readonly key: never; readonly gives: SkillList }
  /** Paths, as findings name them. What is no page, or lies outside of the repository, is left out. */
  readonly linkedPages: { readonly key: string; readonly gives: readonly ProgramDocument[] }
  readonly metrics: { readonly key: never; readonly gives: MetricsFacts }
  readonly history: { readonly key: never; readonly gives: ReadonlyMap<string, HistoryFacts> }
}

export type ProvidedFact = keyof ProvidedFacts

/** What a provider is told beside the keys. */
export interface FactContext {
  /** The day that counts as today, `YYYY-MM-DD`; empty where none does. */
  readonly today: string
  /** What `program.yaml` says; absent where there is none. */
  readonly program?: ProgramProfile
  /** Whether a rule may ask what is wrong with the ledger. Default: no. */
  readonly verifiesLedger?: boolean
}

/**
 * Provides one of the facts that do not follow from the files that are checked: reads images, looks words
 * up, asks the network. core declares what is asked; whoever composes it hands the providers in.
 */
export interface FactProvider<F extends ProvidedFact = ProvidedFact> {
  readonly fact: F
  /**
   * Gives the fact for some keys; undefined where it cannot be had, as without a network. A fact that has
   * keys is asked for only where a rule asks for one.
   */
  provide(
    keys: readonly ProvidedFacts[F]['key'][],
    context: FactContext,
  ): Given<F> | Promise<Given<F>>
  /** In a check of a change: whether what it gives for a key may be another one than before. Default: no. */
  mayDiffer?(key: ProvidedFacts[F]['key']): boolean
}

type Given<F extends ProvidedFact> = ProvidedFacts[F]['gives'] | undefined

/** At most one provider for each fact. */
export type FactProviders = { readonly [F in ProvidedFact]?: FactProvider<F> }

/** Sorts providers by what they provide; of two for one fact the last holds. */
export function byFact(providers: readonly AnyProvider[]): FactProviders {
  return Object.fromEntries(providers.map((provider) => [provider.fact, provider]))
}

export type AnyProvider = { readonly [F in ProvidedFact]: FactProvider<F> }[ProvidedFact]

/** Facts that are at hand, and are given as they are. */
export type KnownFacts = Partial<Pick<Facts, ProvidedFact | 'configured'>>
