import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { LedgerError } from './ledger-error.ts'
import { systemWords } from './read-file.ts'

/** A temporary file of another machine that is older has been left behind, in milliseconds. */
const maxTemporaryAge = 3_600_000

/** Two machines may write in one folder, and know nothing of each other's processes. */
const machine = crc32(hostname()).toString(16)

const temporaryName = /^\.badgelint-([\da-f]{1,8})-(\d{1,10})-[\da-f]{16}\.tmp$/

/**
 * Writes a file of a ledger whole or not at all, and is over when the disk has it: temporary file, fsync,
 * rename, fsync of the folder. All temporary files lie at the top of the ledger, so that looking for what
 * killed processes have left takes no longer in a large one. Throws {@link LedgerError} with what the system
 * says.
 */
export async function writeDurably(
  ledger: string,
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const name = `.badgelint-${machine}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`
  const temporary = join(ledger, name)
  const folder = dirname(join(ledger, file))
  try {
    await makeFolder(ledger)
    await refuseLinks(ledger, file)
    await removeLeftovers(ledger)
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await makeFolder(folder)
    await rename(temporary, join(ledger, file))
    await syncFolder(folder)
  } catch (error) {
    const message = `${file} was not written: ${reasonOf(error)}.`
    throw new LedgerError(message, [], { cause: error })
  } finally {
    await rm(temporary, { force: true }).catch(() => {})
  }
}

/** Removes files of a ledger; that they are gone is on the disk when this is over. */
export async function removeDurably(ledger: string, files: readonly string[]): Promise<void> {
  for (const file of files)
    await rm(join(ledger, file), { force: true }).catch((error: unknown) => {
      throw new LedgerError(`${file} was not removed: ${reasonOf(error)}.`, [], { cause: error })
    })
  for (const folder of new Set(files.map((file) => dirname(join(ledger, file)))))
    await syncFolder(folder)
}

/** What is written through a link is not in the ledger, and nobody has asked for it there. */
async function refuseLinks(ledger: string, file: string): Promise<void> {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    if ((await lstat(join(ledger, folder)).catch(() => undefined))?.isSymbolicLink())
      throw new Error(`${folder} is a link; expected a folder. Replace it with the folder`)
}

/** A new folder is only there for good when the one above it says so on the disk. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made))
    await syncFolder(dirname(made))
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder, and keeps names without being asked.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Removes temporary files whose process has ended: at once those of this machine, others after a while. */
async function removeLeftovers(ledger: string): Promise<void> {
  for (const name of await readdir(ledger)) {
    const [, host, id] = temporaryName.exec(name) ?? []
    if (host === undefined) continue
    const path = join(ledger, name)
    const isOver =
      host === machine
        ? !isRunning(Number(id))
        : Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0) > maxTemporaryAge
    // Somebody else may have removed it meanwhile, or own it.
    if (isOver) await rm(path, { force: true }).catch(() => {})
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOSPC':
      return 'the disk is full. Make room and run it again; what was written before is not written twice'
    case 'EDQUOT':
      return 'your quota on this disk is used up. Make room and run it again; what was written before is not written twice'
    case 'EACCES':
    case 'EPERM':
      return 'you are not allowed to write here. Check who owns the folder of the ledger'
    case 'EROFS':
      return 'the disk is read-only'
    case 'EEXIST':
    case 'ENOTDIR':
      return 'there is a file in place of a folder. Rename the file'
    default:
      return systemWords(error)
  }
}
