import { dirname, join } from 'node:path'
import {
  type Facts,
  type Gather,
  type LinkFact,
  type ProgramProfile,
  readProgramProfile,
  type Wanted,
} from '@badgelint/core'
import { isThereExactly } from './exact-name.ts'
import { isInside, pathFrom } from './paths.ts'
import { type Overlay, readSource } from './read.ts'

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
  /** Whether only some of the program's files are checked. */
  readonly isPartial: boolean
  /** The state of files, where that is not the disk's. */
  readonly overlay?: Overlay
}

/** Gathers what rules ask for from the file system. What nothing asks for is not even loaded. */
export function gatherer(today: string, where: Where, ask?: AskLinks): Gather {
  const beside = once(() => programBeside(where))
  return async ({ keys, program: checked }: Wanted) => {
    const program = checked ?? (await beside())
    return {
      today,
      isPartial: where.isPartial,
      ...(program ? { program } : {}),
      ...(await imagesAmong(keys.get('images'), where)),
      ...(await misspellingsAmong(keys.get('misspellings'))),
      ...(await skillListOf(program, where)),
      ...(await answersTo(keys.get('links'), ask)),
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
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
  return 'text' in source ? readProgramProfile(source) : undefined
}

/** Asks addresses whether they are alive; absent where links are not asked. */
export type AskLinks = (addresses: ReadonlySet<string>) => Promise<ReadonlyMap<string, LinkFact>>

async function answersTo(
  addresses: ReadonlySet<string> | undefined,
  ask: AskLinks | undefined,
): Promise<Gathered<'links'>> {
  if (addresses === undefined || ask === undefined) return undefined
  return { links: await ask(addresses) }
}

type Gathered<K extends keyof Facts> = Pick<Facts, K> | undefined

async function imagesAmong(
  keys: ReadonlySet<string> | undefined,
  where: Where,
): Promise<Gathered<'images'>> {
  const isLocal = (key: string) => !/\0https?:/.test(key)
  if (keys === undefined || ![...keys].some(isLocal)) return undefined
  const { readImages } = await import('./images.ts')
  return { images: readImages(keys, where) }
}

async function misspellingsAmong(
  words: ReadonlySet<string> | undefined,
): Promise<Gathered<'misspellings'>> {
  if (words === undefined) return undefined
  const { misspellings } = await import('./spelling.ts')
  return { misspellings: await misspellings(words, []) }
}

/** The list in the file that `program.yaml` names; one that stands in it is known already. */
async function skillListOf(
  program: ProgramProfile | undefined,
  where: Where,
): Promise<Gathered<'skillList'>> {
  const { at, skills } = program ?? {}
  if (at === undefined || skills === undefined || !('value' in skills)) return undefined
  const { readSkillList } = await import('./skill-list.ts')
  const root = dirname(join(where.base, at.file))
  return { skillList: await readSkillList(skills.value, { ...where, root }) }
}
