import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventOf, Ledger, LedgerKey, type NewEvent } from '@badgelint/ledger'
import { badgelint, folder, type Outcome } from './command.ts'
import { commit, git } from './git-program.ts'

/** A key that is no secret. */
export const testKey = '0123456789abcdef'.repeat(4)

/** Runs `badgelint ledger` in a folder. */
export function ledger(
  cwd: string,
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv } = {},
): Outcome {
  return badgelint(['ledger', ...args], { cwd, ...options })
}

/** The same, where it must end well. */
export function done(cwd: string, args: readonly string[], input?: string): string {
  const { code, stdout, stderr } = ledger(cwd, args, input === undefined ? {} : { input })
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}${stdout}`)
  return stdout
}

/** The ids of keys and the days from which they hold, as `ledger.json` has them. */
export function periodsOf(keys: Readonly<Record<string, string>>): object[] {
  return Object.entries(keys).map(([key, valid_from]) => ({
    id: LedgerKey.parse(key)?.id,
    valid_from,
  }))
}

/** A folder with an empty ledger that has a key of 2026, gone when the test is over. */
export function programWithLedger(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const description = {
    format: 1,
    id: '0123456789abcdef',
    keys: periodsOf({ [testKey]: '2026-01-01' }),
  }
  return folder({
    '.gitignore': '.badgelint\n',
    '.badgelint/ledger.key': `${testKey}\n`,
    'ledger/ledger.json': `${JSON.stringify(description, null, 2)}\n`,
    ...files,
  })
}

/** The same as a git repository, committed. */
export function repositoryWithLedger(): string {
  const cwd = programWithLedger()
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  commit(cwd, {})
  return cwd
}

/** What may be said of an event, without its id. */
export interface Line {
  readonly type: string
  readonly [member: string]: unknown
}

/** Adds events by standard input, as one batch a month. */
export function appendByCommand(cwd: string, lines: readonly Line[]): void {
  done(cwd, ['append'], lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** The same without a process, for what a test begins with. */
export async function append(cwd: string, lines: readonly Line[]): Promise<void> {
  const key = LedgerKey.parse(testKey)
  const events = lines.map(({ cred, ...line }) =>
    eventOf({
      sequence: 1,
      ...(line.type === 'issue' || line.type === 'pilot' ? { channel: 'unknown' } : {}),
      ...(line.type === 'assert' ? { ref: `own-${line.template}-${line.on}` } : {}),
      ...(cred === undefined ? {} : { ref: key?.credentialRef(String(cred)) }),
      ...line,
    } as NewEvent),
  )
  await Ledger.open(join(cwd, 'ledger')).append(events)
}

/** So many issues of a template on a day, each with an id of its own that begins with a word. */
export function issues(count: number, word: string, fields: object): Line[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'issue',
    template: 'bee-keeper',
    issued_on: '2026-01-12',
    cred: `${word}-${index}`,
    ...fields,
  }))
}

/** All events that the ledger exports. */
export function exported(cwd: string, ...args: readonly string[]): Record<string, unknown>[] {
  return done(cwd, ['export', ...args])
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** Paths of the files with events, sorted. */
export function eventFiles(cwd: string): string[] {
  const events = join(cwd, 'ledger/events')
  if (!existsSync(events)) return []
  return readdirSync(events, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .map((name) => join('ledger/events', name))
    .sort()
}

export function read(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), 'utf8')
}
