import { type ListedLink, listLinks as linksOf } from '@badgelint/core/internal'
import { type CheckRequest, readFiles } from './check.ts'

export interface ListedLinks {
  /** Each address once, in the order in which files name them. */
  readonly links: readonly ListedLink[]
  /** What was named and matches no file that badgelint reads. */
  readonly unmatched: readonly string[]
}

/** Lists the links of a repository and asks none. Throws {@link UnusableConfigurationError}. */
export async function listLinks(request: CheckRequest): Promise<ListedLinks> {
  const { sources, configuration, unmatched } = await readFiles(request)
  return { links: await linksOf(sources, configuration.settings), unmatched }
}
