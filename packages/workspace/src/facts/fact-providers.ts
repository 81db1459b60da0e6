import { dirname, join } from 'node:path'
import {
  type AnyProvider,
  byFact,
  type FactProvider,
  type FactProviders,
  type ImageKey,
  type LinkFact,
  type MetricsFacts,
  mayBeFile,
  type ProgramDocument,
  type ProgramProfile,
  readFile,
  type Settings,
} from '@badgelint/core/internal'
import { leadsOut } from '../files/named-files.ts'
import { isInside, pathFrom } from '../files/paths.ts'
import { existsExactly, readSource } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'
import type { HistoryRequest } from './history.ts'
import type { LedgerChange, LedgerReader } from './ledger.ts'
import { type MetricsContext, metricsStarts } from './metrics-files.ts'

/** The folders and the state of files that facts are read from. */
export interface FactContext extends MetricsContext {
  /** Path of the program's own file, relative to `root`. */
  readonly programPath: string
  /** Folder of the ledger, relative to `root`. */
  readonly ledgerFolder: string
}

/** What a configuration says of where facts are read from. */
export function factSettings({ programPath, ledger, metrics, isExcluded }: Settings) {
  return { programPath, ledgerFolder: ledger.folder ?? 'ledger', metrics, isExcluded }
}

/** Asks addresses whether they are alive. */
export type LinkChecker = (addresses: ReadonlySet<string>) => Promise<ReadonlyMap<string, LinkFact>>

/** What may be provided beside what lies in the repository's files. */
export interface FactOptions {
  /** Absent where links are not asked. */
  readonly checkLinks?: LinkChecker | undefined
  /** In a check of a change: whether an image that a template names may be another one now. */
  readonly mayDiffer?: (image: string) => boolean
  /** Which part of the repository's history is asked for, which only an audit does. Default: none. */
  readonly history?: HistoryRequest | undefined
  /** What reads the ledger; absent where there is none. Default: what {@link openLedger} gives. */
  readonly ledger?: LedgerSource | undefined
  /** What reads the files of metrics; absent where there are none. Default: what {@link openMetrics} gives. */
  readonly metrics?: MetricsSource | undefined
}

/** Provides what rules ask for from the file system. What nothing asks for is not even loaded. */
export function factProviders(context: FactContext, options: FactOptions = {}): FactProviders {
  const { checkLinks, mayDiffer, history } = options
  const ledger = 'ledger' in options ? options.ledger : openLedger(context)
  const metrics = 'metrics' in options ? options.metrics : openMetrics(context)
  const program = memoized(() => readProgram(context))
  return byFact([
    { fact: 'program', provide: program },
    {
      fact: 'images',
      provide: async (keys) => {
        if (!keys.some(({ image }) => mayBeFile(image))) return undefined
        const { readImages } = await import('./images.ts')
        return readImages(keys, context)
      },
      ...(mayDiffer ? { mayDiffer: ({ image }: ImageKey) => mayDiffer(image) } : {}),
    },
    { fact: 'linkedPages', provide: (paths) => readPages(paths, context) },
    { fact: 'skillList', provide: (_keys, { program }) => readSkills(program, context) },
    ...(checkLinks
      ? [
          {
            fact: 'links' as const,
            provide: (addresses: readonly string[]) => checkLinks(new Set(addresses)),
          },
        ]
      : []),
    ...(history
      ? [
          {
            fact: 'history' as const,
            provide: memoized(async () => {
              const { readHistory } = await import('./history.ts')
              return readHistory(context, history)
            }),
          },
        ]
      : []),
    ...(ledger ? ledgerProviders(ledger, context) : []),
    ...(metrics ? [metricsProvider(metrics)] : []),
  ])
}

/** Reads a ledger once, whichever of its facts are asked for. */
export interface LedgerSource {
  /** In a check of a change: what that has to do with the ledger. */
  readonly change: LedgerChange | undefined
  open(today: string): Promise<LedgerReader>
}

/** What reads the ledger of a program; undefined where there is none, or where it leads out of the repository. */
export function openLedger(
  { root, base, boundary, ledgerFolder }: FactContext,
  change?: LedgerChange,
): LedgerSource | undefined {
  const folder = join(root, ledgerFolder)
  if (!existsAt(join(folder, 'ledger.json')) || leadsOut(folder, boundary)) return undefined
  let reader: Promise<LedgerReader> | undefined
  return {
    change,
    open(today) {
      reader ??= import('./ledger.ts').then(
        ({ LedgerReader }) =>
          new LedgerReader({ folder, base, root, today, ...(change ? { change } : {}) }),
      )
      return reader
    },
  }
}

function ledgerProviders(ledger: LedgerSource, { base }: FactContext): AnyProvider[] {
  const { change } = ledger
  const formerMeanings: FactProvider<'formerMeanings'> = {
    fact: 'formerMeanings',
    provide: async (keys, { today }) => {
      const { readFormerMeanings } = await import('./former-meanings.ts')
      return readFormerMeanings(keys, await ledger.open(today), base)
    },
  }
  return [
    {
      fact: 'issuance',
      provide: async (ids, { today }) => (await ledger.open(today)).issuance(ids),
      ...(change?.isChanged ? { mayDiffer: () => true } : {}),
    },
    {
      fact: 'ledger',
      provide: async (ids, { today, verifiesLedger = false }) =>
        (await ledger.open(today)).facts(ids, verifiesLedger),
    },
    // A check of a change compares with its base.
    ...(change ? [] : [formerMeanings]),
  ]
}

/** Reads the files of metrics once, however often they are asked for. */
export interface MetricsSource {
  /** In a check of a change: whether it changes one of them. */
  readonly isChanged: boolean
  read(): Promise<MetricsFacts | undefined>
}

/** What reads the files of metrics of a program; undefined where there is nothing that may hold any. */
export function openMetrics(context: FactContext, isChanged = false): MetricsSource | undefined {
  if (metricsStarts(context).length === 0) return undefined
  const read = memoized(async () => {
    const { readMetricsFiles } = await import('./metrics.ts')
    return readMetricsFiles(context)
  })
  return { isChanged, read }
}

function metricsProvider({ isChanged, read }: MetricsSource): FactProvider<'metrics'> {
  return { fact: 'metrics', provide: read, ...(isChanged ? { mayDiffer: () => true } : {}) }
}

function memoized<T>(make: () => T): () => T {
  let memo: { readonly value: T } | undefined
  return () => {
    memo ??= { value: make() }
    return memo.value
  }
}

/** What the program's own file says, where it is not among the files that are checked. */
async function readProgram({
  base,
  root,
  boundary,
  programPath,
  virtualFiles,
}: FactContext): Promise<ProgramProfile | undefined> {
  const absolute = join(root, programPath)
  if (!isInside(programPath) || !existsExactly(absolute, virtualFiles)) return undefined
  const source = readSource(absolute, pathFrom(base, absolute), virtualFiles, { within: boundary })
  const model = await readFile(source, { roleOf: () => 'program' })
  return model.kind === 'program' ? model.profile : undefined
}

/** Pages of the repository, as far as they can be read; those of the ledger and others are not asked for. */
async function readPages(
  paths: readonly string[],
  { base, boundary, virtualFiles }: FactContext,
): Promise<ProgramDocument[]> {
  const pages: ProgramDocument[] = []
  for (const path of paths) {
    const absolute = join(base, path)
    if (!existsExactly(absolute, virtualFiles)) continue
    const source = readSource(absolute, path, virtualFiles, { within: boundary })
    const model = await readFile(source, { roleOf: () => 'governance' })
    if (model.kind === 'document') pages.push(model.document)
  }
  return pages
}

/** The list in the file that `program.yaml` names; one that stands in it needs no reading. */
async function readSkills(program: ProgramProfile | undefined, context: FactContext) {
  const { at, skills } = program ?? {}
  if (at === undefined || skills === undefined || !('value' in skills)) return undefined
  const { readSkillList } = await import('./skill-list.ts')
  return readSkillList(skills.value, dirname(join(context.base, at.file)), context)
}
