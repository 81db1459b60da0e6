import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Day } from './days.ts'

/** A key in hex, as `BADGELINT_LEDGER_KEY` and `.badgelint/ledger.key` hold it: 32 random bytes. */
const keyPattern = /^[\da-f]{64}$/i

/** A key with which a ledger makes pseudonyms, and the day from which it holds. */
export interface KeyPeriod {
  readonly id: string
  readonly valid_from: Day
}

/**
 * The secret of a ledger. Without it nobody can tell by trying whether a badge or a person is in the ledger,
 * as anybody could with plain digests: there are only so many addresses.
 */
export class LedgerKey {
  /** Names the key without giving it away, in 8 hex digits. */
  readonly id: string
  readonly #bytes: Buffer

  private constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.id = createHash('sha256')
      .update('badgelint ledger key|')
      .update(bytes)
      .digest('hex')
      .slice(0, 8)
  }

  /** A new one, drawn at random. */
  static create(): LedgerKey {
    return new LedgerKey(randomBytes(32))
  }

  /** Undefined where the text is no key. */
  static parse(text: string): LedgerKey | undefined {
    const hex = text.trim()
    return keyPattern.test(hex) ? new LedgerKey(Buffer.from(hex, 'hex')) : undefined
  }

  /** For the file that is never committed. */
  toHex(): string {
    return this.#bytes.toString('hex')
  }

  /** The `ref` of a badge by its id on the platform. */
  credentialRef(id: string): string {
    return `cred-${this.id}-${this.#digest('credential', id)}`
  }

  /** The `ref` of a row that has no id, with its number among equal rows, from 1. */
  rowRef(row: string, number: number): string {
    return `row-${this.id}-${this.#digest('row', row)}-${number}`
  }

  /** The pseudonym of a person. With a salt of the person's own it can be unlinked by deleting that. */
  recipient(address: string, salt = ''): string {
    return `${this.id}-${this.#digest('recipient', `${salt}|${normalAddress(address)}`)}`
  }

  /** Under which a private list has the salt of a person. */
  saltName(address: string): string {
    return this.#digest('salt', normalAddress(address))
  }

  /** One purpose tells nothing of another. 32 hex digits. */
  #digest(purpose: string, text: string): string {
    return createHmac('sha256', this.#bytes).update(`${purpose}|${text}`).digest('hex').slice(0, 32)
  }
}

/** Two spellings of one address are one person; in this form since format 1. */
function normalAddress(address: string): string {
  return address.normalize('NFC').trim().toLowerCase()
}

/**
 * Which of a ledger's keys holds for a badge: the last one that was valid on the day on which it was issued, so
 * that an old export imported again gives the same pseudonyms; for one before all of them the first.
 */
export function keyFor(keys: readonly KeyPeriod[], issuedOn: Day): KeyPeriod | undefined {
  const inOrder = keys.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
  return inOrder.findLast(({ valid_from }) => valid_from <= issuedOn) ?? inOrder[0]
}
