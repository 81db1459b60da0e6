import type { Settings } from '../configuration/settings.ts'
import type { Range } from '../documents/lines.ts'
import type { Source } from '../documents/source.ts'
import { readFile } from '../formats/read-file.ts'
import { limitSize } from '../lint/limit-size.ts'
import type { Link, LinkUse } from '../program/links.ts'
import { link as linkSubject } from '../subjects/link.ts'
import { Locators } from './locate.ts'

/** An address and the places that name it, with their lines. */
export interface ListedLink extends Link {
  readonly uses: readonly (LinkUse & { readonly range: Range })[]
}

/** The links that files name, each address once with all its places, whatever rules are on. */
export async function listLinks(
  sources: readonly Source[],
  settings: Settings,
): Promise<ListedLink[]> {
  const locators = new Locators(sources, settings)
  const uses = new Map<string, ListedLink['uses'][number][]>()
  for (const source of sources) {
    if (settings.isExcluded(source.path) || !('text' in source)) continue
    const { model } = limitSize(await readFile(source, settings), settings.bounds)
    for (const { address, use } of linkSubject.itemsIn(model)) {
      const located = { ...use, range: await locators.rangeOf(use.at) }
      const known = uses.get(address)
      if (known) known.push(located)
      else uses.set(address, [located])
    }
  }
  return Array.from(uses, ([address, own]) => ({ address, uses: own }))
}
