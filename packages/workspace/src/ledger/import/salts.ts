import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { LedgerKey } from '@badgelint/ledger'
import { pathFrom } from '../../files/paths.ts'
import { readSource } from '../../files/read.ts'
import { existsAt } from '../../files/stat.ts'
import { writeAtomic, writeNew } from '../../files/write.ts'
import { UnusableLedgerError } from '../find-ledger.ts'

/** The file with a salt for each person, absolute. Never committed: who deletes a salt unlinks the person. */
export function saltFile(root: string): string {
  return join(root, '.badgelint', 'ledger.salts.json')
}

/** A private salt for each person, under a name that only the key can make from an address. */
export class Salts {
  readonly #root: string
  readonly #file: string
  readonly #salts: Map<string, string>
  #isChanged = false

  private constructor(root: string, file: string, salts: Map<string, string>) {
    this.#root = root
    this.#file = file
    this.#salts = salts
  }

  /** Throws {@link UnusableLedgerError} where the file is there and cannot be read. */
  static open(root: string, workingDirectory: string): Salts {
    const file = saltFile(root)
    if (!existsAt(file)) return new Salts(root, file, new Map())
    const name = pathFrom(workingDirectory, file)
    const source = readSource(file, name)
    const salts = 'text' in source ? parsed(source.text) : undefined
    if (salts) return new Salts(root, file, salts)
    throw new UnusableLedgerError(
      `${name} is not a list of salts; expected JSON with 64 hex digits under each name. Restore it from a backup; without it people get other pseudonyms than before.`,
    )
  }

  /** The salt of a person, drawn where there is none yet. */
  of(address: string, key: LedgerKey): string {
    const name = key.saltName(address)
    const known = this.#salts.get(name)
    if (known !== undefined) return known
    const salt = randomBytes(32).toString('hex')
    this.#salts.set(name, salt)
    this.#isChanged = true
    return salt
  }

  /** The salt that a person has; undefined where there is none. */
  get(address: string, key: LedgerKey): string | undefined {
    return this.#salts.get(key.saltName(address))
  }

  /** Forgets the salt of a person. */
  delete(address: string, key: LedgerKey): void {
    if (this.#salts.delete(key.saltName(address))) this.#isChanged = true
  }

  /** Writes what has changed. To be done before the events that need them. */
  async save(): Promise<void> {
    if (!this.#isChanged) return
    const sorted = [...this.#salts].sort(([a], [b]) => (a < b ? -1 : 1))
    const text = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
    // One that is there keeps its mode.
    if (existsAt(this.#file)) await writeAtomic(this.#file, text, [this.#root])
    else await this.#create(text)
    this.#isChanged = false
  }

  async #create(text: string): Promise<void> {
    const written = await writeNew(this.#file, text, [this.#root], 0o600)
    if (written.kind === 'written') return
    throw new UnusableLedgerError(
      `${pathFrom(this.#root, this.#file)} cannot be written (${written.kind === 'failed' ? written.reason : 'somebody else made it meanwhile'}); nothing is added to the ledger. Check the folder, and import again.`,
    )
  }
}

function parsed(text: string): Map<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const entries = Object.entries(value)
    return entries.every(([, salt]) => typeof salt === 'string' && /^[\da-f]{64}$/.test(salt))
      ? new Map(entries)
      : undefined
  } catch {
    return undefined
  }
}
