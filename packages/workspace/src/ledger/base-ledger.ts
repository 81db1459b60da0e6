import { relative, sep } from 'node:path'
import {
  digestsIn,
  type Ledger,
  type LedgerDescription,
  listingOf,
  parseDescription,
} from '@badgelint/ledger'
import { realPathOf } from '../files/stat.ts'
import { fetchCommand } from '../git/fetch.ts'
import { gitAt } from '../git/git.ts'
import { UnusableLedgerError } from './find-ledger.ts'

/** What a ledger has in a commit, by digests. */
export interface BaseLedger {
  readonly batches: ReadonlySet<string>
  readonly checkpoints: readonly string[]
  /** What its `ledger.json` says; absent where there is none that can be read. */
  readonly description?: LedgerDescription
}

/**
 * Reads the names of a ledger's files in a commit, and of packs what their indexes say: in its folder, and wherever
 * else the commit has a ledger of that name. Where it has none there is nothing in it. Throws
 * {@link UnusableLedgerError} where there is no such commit.
 */
export function baseLedger({ folder, description }: Ledger, name: string): BaseLedger {
  const git = gitAt(folder)
  if (git === undefined)
    throw new UnusableLedgerError(
      '--base needs a git repository, and there is none here. Leave it out, or verify where the ledger is committed.',
    )
  const commit = git.commit(name)
  if (commit === undefined) {
    const fetch = fetchCommand(name, git)
    throw new UnusableLedgerError(
      `There is no commit ${name} in this repository. Check the name after --base${fetch ? `, or fetch it: ${fetch}` : '.'}`,
    )
  }
  const top = realPathOf(git.top) ?? git.top
  const own = realPathOf(folder) ?? folder
  const below = relative(top, own).replaceAll(sep, '/')
  const place = below === '' ? '' : `${below}/`
  const blobs = new Map(
    git
      .ask(['ls-tree', '-r', '-z', '--full-tree', commit])
      .toString()
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [head = '', path = ''] = line.split('\t')
        return [path, head.split(' ')[2] ?? ''] as const
      }),
  )
  const wanted = [...blobs].filter(([path]) => /(?:^|\/)ledger\.json$|\.index\.json$/.test(path))
  const contents = git.contents(wanted.map(([, blob]) => blob))
  const textOf = (path: string) => contents.get(blobs.get(path) ?? '')?.toString() ?? ''
  const places = wanted.flatMap(([path]) =>
    path.endsWith('ledger.json') && textOf(path).includes(`"${description.id}"`)
      ? path.slice(0, -'ledger.json'.length)
      : [],
  )
  const listings = [...new Set([place, ...places])].map((start) =>
    listingOf(
      [...blobs.keys()].flatMap((path) => (path.startsWith(start) ? path.slice(start.length) : [])),
      (path) => textOf(start + path),
    ),
  )
  const [first = place] = places
  const described = parseDescription(
    'ledger.json',
    textOf(`${blobs.has(`${place}ledger.json`) ? place : first}ledger.json`),
  )
  return {
    ...(described.value ? { description: described.value } : {}),
    batches: new Set(listings.flatMap((listing) => [...digestsIn(listing)])),
    checkpoints: listings.flatMap(({ checkpoints }) => checkpoints),
  }
}
