import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { eventOf, Ledger, type LedgerEvent, LedgerKey, type NewEvent } from '../src/index.ts'

export const key = LedgerKey.parse('0123456789abcdef'.repeat(4)) as LedgerKey

/** A folder, gone when the test is over. */
export function emptyFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-ledger-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

export async function newLedger(folder = join(emptyFolder(), 'ledger')): Promise<Ledger> {
  return Ledger.create(folder, [{ id: key.id, valid_from: '2020-01-01' }])
}

/** A badge that was issued; `badge` is its id on the platform. */
export function issue(badge: string, day = '2026-09-01', more: object = {}): LedgerEvent {
  return eventOf({
    type: 'issue',
    template: 'data-analysis',
    ref: key.credentialRef(badge),
    sequence: 1,
    issued_on: day,
    channel: 'api',
    ...more,
  } as NewEvent)
}

/** Something that happened to it later. */
export function later(
  type: 'accept' | 'share' | 'correct' | 'revoke' | 'replace',
  badge: string,
  on: string,
  more: object = {},
): LedgerEvent {
  const { template, ref, sequence } = issue(badge)
  const reason = type === 'accept' || type === 'share' ? {} : { reason: 'data-error' }
  return eventOf({ type, template, ref, sequence, on, ...reason, ...more } as NewEvent)
}

/** All files of a folder by their paths. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Changes the text of a file of a ledger. */
export function edit(ledger: Ledger, file: string, change: (text: string) => string): void {
  const path = join(ledger.folder, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after === before) throw new Error('Nothing was changed')
  writeFileSync(path, after)
}

/** The ids of all events, each once, in order. */
export async function idsOf(ledger: Ledger): Promise<string[]> {
  const ids = new Set<string>()
  for await (const { id } of ledger.read(ledger.batches())) ids.add(id)
  return [...ids].sort()
}
