import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LedgerError } from './ledger-error.ts'

/** A pipe that nobody writes into must not block a run. Windows has none. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Opens a file of a ledger, which is to be closed. Throws {@link LedgerError} where it cannot be read. */
export function openFile(ledger: string, file: string): number {
  const descriptor = asLedgerError(ledger, file, () => openSync(join(ledger, file), flags))
  if (fstatSync(descriptor).isFile()) return descriptor
  closeSync(descriptor)
  throw new LedgerError('The ledger cannot be read.', [
    {
      file,
      message: 'It is not a file, or a link to nothing',
      suggestion: 'Restore the file from git',
    },
  ])
}

/** The bytes of a small file of a ledger. Throws {@link LedgerError}. */
export function readFile(ledger: string, file: string): Buffer {
  const descriptor = openFile(ledger, file)
  try {
    return asLedgerError(ledger, file, () => readFileSync(descriptor))
  } finally {
    closeSync(descriptor)
  }
}

/** Does something with a file or a folder, and says what the system has against it without the machine's paths. */
export function asLedgerError<T>(ledger: string, file: string, use: () => T): T {
  try {
    return use()
  } catch (error) {
    const { path = '' } = error as NodeJS.ErrnoException
    const place = path.startsWith(ledger)
      ? path.slice(ledger.length + 1).replaceAll('\\', '/')
      : file
    const message = `It cannot be read: ${systemWords(error)}`
    const suggestion = 'Check who owns the folder of the ledger and who may read it'
    throw new LedgerError('The ledger cannot be read.', [{ file: place, message, suggestion }])
  }
}

/** What the system says, without the path, which is of one machine. */
export function systemWords(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/, \w+(?: '.*)?$/s, '')
}
