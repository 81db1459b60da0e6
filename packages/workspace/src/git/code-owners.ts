import { join } from 'node:path'
import ignore from 'ignore'
import { isInside, pathFrom } from '../files/paths.ts'
import { existsExactly, readSource } from '../files/read.ts'

/** Where GitHub looks for it; the first that there is holds. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** GitHub reads no larger one, in bytes. */
const maxBytes = 3_000_000

/** Who looks after files, as CODEOWNERS says. */
export interface CodeOwners {
  /** The file itself, from the top of the repository. */
  readonly file: string
  /** Owners of a file, absolute, as they stand there: `@login`, `@org/team`, a mail address. */
  ownersOf(absolute: string): readonly string[]
}

/** Reads CODEOWNERS of the repository whose top is given; undefined where there is none that can be read. */
export function readCodeOwners(top: string): CodeOwners | undefined {
  const file = places.find((place) => existsExactly(join(top, place)))
  if (file === undefined) return undefined
  const source = readSource(join(top, file), file, undefined, { within: top, limit: maxBytes })
  if (!('text' in source)) return undefined
  const owners = parseCodeOwners(source.text)
  return {
    file,
    ownersOf(absolute) {
      const path = pathFrom(top, absolute)
      return isInside(path) && path !== '.' ? owners(path) : []
    },
  }
}

/** One line: which paths, and whose they are. */
interface Pattern {
  readonly matches: (path: string) => boolean
  readonly owners: readonly string[]
}

/**
 * Reads the text of a CODEOWNERS file as GitHub does: the last pattern that matches a path wins, and one without
 * owners leaves it to nobody. Lines that GitHub does not understand are left out, headings of sections among them.
 */
export function parseCodeOwners(text: string): (path: string) => readonly string[] {
  const patterns = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .flatMap(readLine)
    .reverse()
  return (path) => patterns.find(({ matches }) => matches(path))?.owners ?? []
}

function readLine(line: string): Pattern[] {
  const [pattern = ''] = /^(?:\\.|[^\s\\])+/.exec(line) ?? []
  // GitHub has no comments behind `\#`, no negation and no ranges; `^[` begins a section elsewhere.
  if (pattern === '' || /^[#!^]|^\\#|\[/.test(pattern)) return []
  const words = line
    .slice(pattern.length)
    .split(/\s+/)
    .filter((word) => word !== '')
  const comment = words.findIndex((word) => word.startsWith('#'))
  const owners = comment < 0 ? words : words.slice(0, comment)
  if (owners.some((owner) => !isOwner(owner))) return []
  return [{ matches: matcherOf(pattern), owners }]
}

/** `@login`, `@org/team` or a mail address. */
function isOwner(word: string): boolean {
  return /^(?:@[\w-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/.test(word)
}

function matcherOf(pattern: string): Pattern['matches'] {
  const files = ignore({ ignorecase: false }).add(pattern)
  if (!pattern.endsWith('/*')) return (path) => files.ignores(path)
  // Unlike for git, what lies deeper in a folder than the star does not count.
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return files.ignores(path) && (folder === '' || !files.ignores(folder))
  }
}
