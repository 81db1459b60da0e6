import type { Range } from '../documents/lines.ts'
import { withoutMark } from '../documents/parse.ts'
import type { Source } from '../documents/source.ts'
import type { Link, LinkUse } from '../program/links.ts'
import { judgeFile } from './judge-file.ts'
import { Links } from './judge-links.ts'
import { FileLocator } from './locate.ts'
import type { Settings } from './settings.ts'

/** An address and the places that name it, with their lines. */
export interface ListedLink extends Link {
  readonly uses: readonly (LinkUse & { readonly range: Range })[]
}

/** The links that files name, each address once with all its places, whatever rules are on. */
export async function linksIn(
  sources: readonly Source[],
  settings: Settings,
): Promise<ListedLink[]> {
  const links = new Links()
  const locators = new Map<string, FileLocator>()
  for (const source of sources) {
    if (settings.isExcluded(source.path) || !('text' in source)) continue
    const { links: named } = await judgeFile(source, settings, { collectsLinks: true })
    links.add(named)
    if (named.length > 0)
      locators.set(
        source.path,
        await FileLocator.of(source.path, withoutMark(source.text), settings.proseOf(source.path)),
      )
  }
  return Array.from(links.all, ({ address, uses }) => ({
    address,
    uses: uses.flatMap((use) => {
      const locator = locators.get(use.at.file)
      if (locator === undefined) return []
      const [start, end] = locator.offsetsOf(use.at)
      return [{ ...use, range: locator.rangeOfOffsets(start, end) }]
    }),
  }))
}
