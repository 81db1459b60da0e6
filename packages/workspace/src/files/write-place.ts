import { readlinkSync } from 'node:fs'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import { isInside, pathFrom } from './paths.ts'
import { entryOf } from './stat.ts'

/** So many links are followed on one way, as the system does. */
const maxLinks = 40

/** A link of the repository leads to where nothing of it may be written; the message says which. */
export class LinkOutsideError extends BadgelintError {
  override readonly name = 'LinkOutsideError'
}

/**
 * The place without links that is written where a path is to be, there or not yet. A link to a place in the
 * same folder of `within` is followed. Throws {@link LinkOutsideError} for one that leads out of a folder of
 * `within` in which it lies, or to what git keeps for itself.
 */
export function placeToWrite(path: string, within: readonly string[] = []): string {
  const folders = within.map((folder) => wayTo(folder).real)
  const { real, links } = wayTo(path)
  for (const folder of folders) {
    const link = links.find((one) => isInside(pathFrom(folder, one)))
    if (link === undefined) continue
    const seen = pathFrom(folder, real)
    if (isInside(seen) && !`/${seen}/`.includes('/.git/')) continue
    const where = isInside(seen) ? "into git's own folder" : `out of ${basename(folder)}`
    throw new LinkOutsideError(`${pathFrom(folder, link)} is a link that leads ${where}`)
  }
  return real
}

/** A path with its links followed, and the links, absolute. Throws what the system says of too many. */
function wayTo(path: string): { readonly real: string; readonly links: readonly string[] } {
  const links: string[] = []
  const { root } = parse(resolve(path))
  const open = partsOf(resolve(path))
  let real = root
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (name === '..') {
      real = dirname(real)
      continue
    }
    const next = join(real, name)
    if (!entryOf(next)?.isSymbolicLink()) {
      real = next
      continue
    }
    links.push(next)
    if (links.length > maxLinks) throw new Error('its links lead round in a circle (ELOOP)')
    const target = readlinkSync(next)
    if (parse(target).root !== '') real = parse(target).root
    open.unshift(...partsOf(target))
  }
  return { real, links }
}

function partsOf(path: string): string[] {
  const below = path.slice(parse(path).root.length)
  return below.split(sep === '/' ? /\// : /[\\/]/).filter((part) => part !== '' && part !== '.')
}
