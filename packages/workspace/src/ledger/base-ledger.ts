import { relative, sep } from 'node:path'
import { digestsIn, listingOf } from '@badgelint/ledger'
import { realPathOf } from '../files/stat.ts'
import { fetchCommand } from '../git/fetch.ts'
import { gitAt } from '../git/git.ts'
import { UnusableLedgerError } from './find-ledger.ts'

/** What a ledger has in a commit, by digests. */
export interface BaseLedger {
  readonly batches: ReadonlySet<string>
  readonly checkpoints: readonly string[]
}

/**
 * Reads the names of a ledger's files in a commit, and of packs what their indexes say. Where the commit has no
 * ledger there is nothing in it. Throws {@link UnusableLedgerError} where there is no such commit.
 */
export function baseLedger(folder: string, name: string): BaseLedger {
  const git = gitAt(folder)
  if (git === undefined)
    throw new UnusableLedgerError(
      '--base needs a git repository, and there is none here. Leave it out, or verify where the ledger is committed.',
    )
  const commit = git.commit(name)
  if (commit === undefined) {
    const fetch = fetchCommand(name, git)
    throw new UnusableLedgerError(
      `There is no commit ${name} in this repository. Check the name behind --base${fetch ? `, or fetch it: ${fetch}` : '.'}`,
    )
  }
  const top = realPathOf(git.top) ?? git.top
  const own = realPathOf(folder) ?? folder
  const place = relative(top, own).replaceAll(sep, '/')
  const answer = git.ask(['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${place}/`])
  const blobs = new Map(
    answer
      .toString()
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [head = '', path = ''] = line.split('\t')
        return [path.slice(place.length + 1), head.split(' ')[2] ?? ''] as const
      }),
  )
  const indexes = [...blobs].filter(([path]) => path.endsWith('.index.json'))
  const contents = git.contents(indexes.map(([, blob]) => blob))
  const listing = listingOf(
    blobs.keys(),
    (path) => contents.get(blobs.get(path) ?? '')?.toString() ?? '',
  )
  return { batches: digestsIn(listing), checkpoints: listing.checkpoints }
}
