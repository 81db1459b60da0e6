import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recognise } from '../src/formats/recognise.ts'
import {
  comparedWords,
  type Finding,
  hashesOf,
  isSeries,
  likeness,
  lint,
  type Source,
  shingles,
} from '../src/internal.ts'
import { everyRule, today } from './cases.ts'

/** Where the corpus lies, if it is present. */
export function findCorpus(): string | undefined {
  const folder =
    process.env.BADGELINT_CORPUS ?? join(import.meta.dirname, '../../../../shared/corpus')
  return existsSync(folder) ? folder : undefined
}

export function readCorpus(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:json|ya?ml|md)$/.test(path) && path !== 'SOURCES.md')
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** All that any rule has to say about the corpus. */
export async function lintCorpus(sources: readonly Source[]): Promise<readonly Finding[]> {
  const configuration = { ...everyRule, governance: ['governance-docs/**'] }
  return (await lint(sources, configuration, { today })).findings
}

/** Wording that two templates of a family share at the least. */
const leastShared = 0.5

/**
 * Puts each file into a family, known by the family's first file: templates of one folder of the
 * corpus that are a series, bear the same name, or share half of their wording.
 */
export async function familiesOf(sources: readonly Source[]): Promise<ReadonlyMap<string, string>> {
  const family = new Map<string, string>()
  const texts: Text[] = []
  for (const source of sources) {
    const text = await textOf(source)
    const like = text && texts.find((other) => isOfOneFamily(text, other))
    if (text) texts.push(text)
    family.set(source.path, (like && family.get(like.path)) ?? source.path)
  }
  return family
}

interface Text {
  readonly path: string
  readonly name: readonly string[]
  readonly words: readonly string[]
}

async function textOf(source: Source): Promise<Text | undefined> {
  if (!('text' in source) || !source.path.endsWith('.json')) return undefined
  const place = { file: source.path, document: 0, documents: 1, expected: false }
  try {
    const value: unknown = JSON.parse(source.text)
    const { templates } = await recognise(value, { ...place, syntax: 'json' })
    const [template] = templates
    if (template === undefined) return undefined
    return {
      path: source.path,
      name: comparedWords(template.name?.value ?? ''),
      words: comparedWords(template.description?.value ?? ''),
    }
  } catch {
    return undefined // a broken file is of no family
  }
}

function isOfOneFamily(a: Text, b: Text): boolean {
  const folder = ({ path }: Text) => path.split('/')[0]
  return (
    folder(a) === folder(b) &&
    (a.name.join(' ') === b.name.join(' ') ||
      isSeries(a.words, a.name, b.words, b.name) ||
      likeness(shingles(hashesOf(a.words)), shingles(hashesOf(b.words))) >= leastShared)
  )
}

/** Findings of one rule about the same thing in one family of templates belong together. */
export function groupByFamily<F extends Pick<Finding, 'rule' | 'file' | 'about'>>(
  findings: readonly F[],
  family: ReadonlyMap<string, string>,
): F[][] {
  const groups = Map.groupBy(findings, ({ rule, file, about }) =>
    [rule, family.get(file) ?? file, about].join('\0'),
  )
  return [...groups.values()]
}
