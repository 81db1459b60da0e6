import { dirname, join } from 'node:path'
import {
  byFact,
  type FactProviders,
  type ImageKey,
  type LinkFact,
  type ProgramProfile,
  readFile,
} from '@badgelint/core/internal'
import { isThereExactly } from '../files/exact-name.ts'
import { isInside, pathFrom } from '../files/paths.ts'
import { type Overlay, readSource } from '../files/read.ts'

/** Folders that facts are looked for in. */
export interface Where {
  /** Folder from which findings tell paths. */
  readonly base: string
  /** Folder of the configuration. */
  readonly root: string
  /** Folder outside of which nothing is read. */
  readonly outermost: string
  /** Path of the program's own file below that folder. */
  readonly programPath: string
  /** The state of files, where that is not the disk's. */
  readonly overlay?: Overlay
}

/** Asks addresses whether they are alive. */
export type AskLinks = (addresses: ReadonlySet<string>) => Promise<ReadonlyMap<string, LinkFact>>

/** What may be provided beside what lies in the repository's files. */
export interface FactOptions {
  /** Absent where links are not asked. */
  readonly ask?: AskLinks | undefined
  /** In a check of a change: whether an image that a template names may be another one now. */
  readonly mayDiffer?: (image: string) => boolean
  /** Whether the repository's history is asked for, which only an audit does. Default: no. */
  readonly history?: boolean
}

/** Provides what rules ask for from the file system. What nothing asks for is not even loaded. */
export function factProviders(
  where: Where,
  { ask, mayDiffer, history = false }: FactOptions = {},
): FactProviders {
  const program = once(() => programBeside(where))
  return byFact([
    { fact: 'program', provide: program },
    {
      fact: 'images',
      provide: async (keys) => {
        if (!keys.some(isLocal)) return undefined
        const { readImages } = await import('./images.ts')
        return readImages(keys, where)
      },
      ...(mayDiffer ? { mayDiffer: ({ image }: ImageKey) => mayDiffer(image) } : {}),
    },
    {
      fact: 'misspellings',
      provide: async (words) => {
        const { misspellings } = await import('./spelling.ts')
        return misspellings(words, [])
      },
    },
    { fact: 'skillList', provide: (_keys, context) => skillListOf(context.program, where) },
    ...(ask
      ? [
          {
            fact: 'links' as const,
            provide: (addresses: readonly string[]) => ask(new Set(addresses)),
          },
        ]
      : []),
    ...(history
      ? [
          {
            fact: 'history' as const,
            provide: once(async () => {
              const { readHistory } = await import('./history.ts')
              return readHistory(where)
            }),
          },
        ]
      : []),
  ])
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function isLocal({ image }: ImageKey): boolean {
  return !/^https?:/.test(image)
}

/** What the program's own file says, where it is not among the files that are checked. */
async function programBeside({
  base,
  root,
  outermost,
  programPath,
  overlay,
}: Where): Promise<ProgramProfile | undefined> {
  const absolute = join(root, programPath)
  if (!isInside(programPath) || !isThereExactly(absolute, overlay)) return undefined
  const source = readSource(absolute, pathFrom(base, absolute), overlay, { within: outermost })
  const model = await readFile(source, { roleOf: () => 'program' })
  return model.kind === 'program' ? model.profile : undefined
}

/** The list in the file that `program.yaml` names; one that stands in it is known already. */
async function skillListOf(program: ProgramProfile | undefined, where: Where) {
  const { at, skills } = program ?? {}
  if (at === undefined || skills === undefined || !('value' in skills)) return undefined
  const { readSkillList } = await import('./skill-list.ts')
  const root = dirname(join(where.base, at.file))
  return readSkillList(skills.value, { ...where, root })
}
