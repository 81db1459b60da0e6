import type { Settings } from '../configuration/settings.ts'
import type { Range } from '../documents/lines.ts'
import type { Source } from '../documents/source.ts'
import { readFile } from '../formats/read-file.ts'
import { limitSize } from '../lint/limit-size.ts'
import type { Link, LinkUse } from '../program/links.ts'
import { link as linkSubject, nonAddressesIn } from '../subjects/link.ts'
import { Locators } from './locate.ts'

/** An address and the places that name it, with their lines. */
export interface ListedLink extends Link {
  readonly uses: readonly (LinkUse & { readonly range: Range })[]
  /** Whether it stands in a field for a link and is no address. */
  readonly isNoAddress?: true
}

/** The links that files name, and what stands in place of one, each address once with all its places, whatever rules are on. */
export async function listLinks(
  sources: readonly Source[],
  settings: Settings,
): Promise<ListedLink[]> {
  const locators = new Locators(sources, settings)
  const listed = new Map<string, ListedLink & { readonly uses: ListedLink['uses'][number][] }>()
  const list = async (address: string, use: LinkUse, isNoAddress?: true) => {
    const located = { ...use, range: await locators.rangeOf(use.at) }
    const known = listed.get(address)
    if (known) known.uses.push(located)
    else listed.set(address, { address, uses: [located], ...(isNoAddress ? { isNoAddress } : {}) })
  }
  for (const source of sources) {
    if (settings.isExcluded(source.path) || !('text' in source)) continue
    const { model } = limitSize(await readFile(source, settings), settings.bounds)
    for (const { address, use } of linkSubject.itemsIn(model)) await list(address, use)
    for (const { address, use } of nonAddressesIn(model)) await list(address, use, true)
  }
  return [...listed.values()]
}
