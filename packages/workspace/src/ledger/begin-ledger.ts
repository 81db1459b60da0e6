import { join } from 'node:path'
import { type Day, Ledger, LedgerKey } from '@badgelint/ledger'
import { isInside, pathFrom, repositoryTop } from '../files/paths.ts'
import { readSource } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'
import { writeAtomic, writeNew } from '../files/write.ts'
import { gitAt } from '../git/git.ts'
import {
  asUsable,
  type LedgerPlace,
  placeOfLedger,
  UnusableLedgerError,
  usableError,
} from './find-ledger.ts'
import { keyFile, keyVariable, ledgerKeys, secrets } from './ledger-keys.ts'

export interface BeginRequest {
  readonly workingDirectory: string
  readonly config?: string
  /** The first day on which the key holds. */
  readonly keyFrom: Day
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A file that was written, or left as it was; its path is relative to the working directory. */
export interface BegunFile {
  readonly path: string
  readonly what: 'ledger' | 'key' | 'ignored' | 'attributes'
  readonly isNew: boolean
}

export interface BegunLedger {
  readonly ledger: Ledger
  /** Its folder, relative to the working directory. */
  readonly place: string
  /** Whether it was there before, and nothing was written. */
  readonly wasThere: boolean
  readonly keyIn: 'variable' | 'file' | 'nowhere'
  readonly files: readonly BegunFile[]
}

/**
 * Begins the ledger of a program: keeps its secrets out of git, makes its key where we have none, and then its
 * first file. One that is there is left as it is. Throws {@link UnusableLedgerError}.
 */
export async function beginLedger(request: BeginRequest): Promise<BegunLedger> {
  const { workingDirectory, config, environment, keyFrom } = request
  const place = await placeOfLedger(workingDirectory, config)
  const { root, folder, name } = place
  const hasKey = Boolean(environment[keyVariable]?.trim())
  const keyIn = hasKey ? 'variable' : existsAt(keyFile(root)) ? 'file' : 'nowhere'
  if (existsAt(join(folder, 'ledger.json'))) {
    const ledger = asUsable(() => Ledger.open(folder), name)
    return { ledger, place: name, wasThere: true, keyIn, files: [] }
  }
  const path = (absolute: string) => pathFrom(workingDirectory, absolute)
  const ignore = join(root, '.gitignore')
  const attributes = join(root, '.gitattributes')
  const files: BegunFile[] = [
    { path: path(ignore), what: 'ignored', isNew: await addLines(ignore, secrets, place) },
  ]
  for (const secret of secrets) refuseWhereCommitted(secret, place)
  const [key = LedgerKey.create()] =
    keyIn === 'nowhere' ? [] : ledgerKeys({ root, workingDirectory, environment })
  if (keyIn === 'nowhere') {
    await writeSecret(keyFile(root), `${key.toHex()}\n`, place)
    files.push({ path: path(keyFile(root)), what: 'key', isNew: true })
  }
  const ledger = await create(place, key.id, keyFrom)
  files.push({ path: path(join(folder, 'ledger.json')), what: 'ledger', isNew: true })
  const below = pathFrom(root, folder)
  if (isInside(below)) {
    const line = `${patternBelow(below)} -text linguist-generated`
    const isNew = await addLines(attributes, [line], place)
    files.push({ path: path(attributes), what: 'attributes', isNew })
  }
  return { ledger, place: name, wasThere: false, keyIn: hasKey ? 'variable' : 'file', files }
}

/** A line of another `.gitignore`, or one that was there, may bring a file back; and git keeps what it has. */
function refuseWhereCommitted(secret: string, { root }: LedgerPlace): void {
  const git = gitAt(root)
  if (git === undefined) return
  const path = join(root, secret)
  if (git.askIf(['ls-files', '--error-unmatch', '--', path]) !== undefined)
    throw new UnusableLedgerError(
      `${secret} is in git, and what it contains must never be committed. Remove it with \`git rm --cached ${secret}\`, make another key where it was pushed, and run \`badgelint ledger init\` again.`,
    )
  if (git.askIf(['check-ignore', '--quiet', '--', path]) === undefined)
    throw new UnusableLedgerError(
      `Git does not ignore ${secret}, although .gitignore names it; expected it to be kept out of git. Look for a line that begins with ! in .gitignore and in .badgelint/.gitignore, and run \`badgelint ledger init\` again.`,
    )
}

async function create(place: LedgerPlace, keyId: string, keyFrom: Day): Promise<Ledger> {
  try {
    return await Ledger.create(place.folder, [{ id: keyId, valid_from: keyFrom }])
  } catch (error) {
    throw usableError(error, place.name)
  }
}

export async function writeSecret(
  absolute: string,
  text: string,
  place: LedgerPlace,
): Promise<void> {
  const written = await writeNew(absolute, text, withinOf(place), 0o600)
  if (written.kind === 'written') return
  const why =
    written.kind === 'failed' ? written.reason : 'somebody else has written it in the meantime'
  throw new UnusableLedgerError(
    `${pathFrom(place.root, absolute)} cannot be written: ${why}. Make sure that you may write there, and run \`badgelint ledger init\` again.`,
  )
}

/** Adds those of some lines that a file does not have at its end; whether there were any. */
async function addLines(
  absolute: string,
  lines: readonly string[],
  place: LedgerPlace,
): Promise<boolean> {
  const name = pathFrom(place.root, absolute)
  const source = existsAt(absolute) ? readSource(absolute, name) : { text: '' }
  if (!('text' in source))
    throw new UnusableLedgerError(
      `${name} cannot be read; expected a text file to which lines can be added. Check it, and run \`badgelint ledger init\` again.`,
    )
  const has = new Set(source.text.split(/\r?\n/).map((line) => line.trim()))
  const missing = lines.filter((line) => !has.has(line))
  if (missing.length === 0) return false
  const end = source.text === '' || source.text.endsWith('\n') ? '' : '\n'
  try {
    await writeAtomic(absolute, `${source.text}${end}${missing.join('\n')}\n`, withinOf(place))
  } catch (error) {
    throw new UnusableLedgerError(
      `${name} cannot be written: ${error instanceof Error ? error.message : String(error)}. Make sure that you may write there, and run \`badgelint ledger init\` again.`,
    )
  }
  return true
}

export function withinOf({ root }: LedgerPlace): string[] {
  return [repositoryTop(root) ?? root]
}

/** A pattern of git for all that lies in a folder, and nothing else. */
function patternBelow(folder: string): string {
  const pattern = `${folder.replace(/[\\*?[\]!#]/g, '\\$&')}/**`
  return /[\s"]/.test(pattern) ? JSON.stringify(pattern) : pattern
}
