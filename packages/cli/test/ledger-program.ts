import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { badgelint, folder } from './command.ts'

/** A key that everybody knows, and its id. */
export const key = '11'.repeat(32)
export const keyId = '5a07bd65'

/** Another one. */
export const otherKey = '22'.repeat(32)
export const otherKeyId = '070ef63e'

const template = `id: bee-keeper
name: Bee Keeper
description: Earners have kept two colonies of bees through a full year.
level: Advanced
skills: [Colony Inspection]
badge_template_activities: [{title: Kept bees.}]
platform_ids: {credly: t-bee}
`

/** A folder with one template, a ledger without events, and some files. */
export function program(
  files: Readonly<Record<string, string | Uint8Array>>,
  keys: readonly { readonly id: string; readonly valid_from: string }[] = [
    { id: keyId, valid_from: '2020-01-01' },
  ],
): string {
  return folder({
    'badgelint.yaml': 'templates: templates/**\n',
    'templates/bee.yaml': template,
    '.badgelint/ledger.key': `${key}\n`,
    'ledger/ledger.json': JSON.stringify({ format: 1, id: '0011223344556677', keys }),
    ...files,
  })
}

/** Runs `badgelint ledger import` on a fixed day. */
export function ledgerImport(cwd: string, ...args: readonly string[]) {
  return badgelint(['ledger', 'import', '--today', '2026-11-30', ...args], { cwd })
}

export type Event = Readonly<Record<string, unknown>> & { readonly type: string }

/** All events of a ledger, by type and day. */
export function events(cwd: string): Event[] {
  const names = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
  const all = names
    .filter((name) => /^ledger[/\\]events[/\\].*\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(join(cwd, name), 'utf8').trim().split('\n'))
    .map((line): Event => JSON.parse(line))
  const order = ({ type, issued_on, on }: Event) => `${type} ${issued_on ?? on}`
  return all.sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Events in one line each, without what chance or the key decides. */
export function told(cwd: string): string[] {
  return events(cwd).map(({ id: _, ref: __, sequence: ___, meaning: ____, by, who, of, ...rest }) =>
    Object.values({ ...rest, type: undefined })
      .filter((value) => value !== undefined)
      .map(String)
      .concat(by ? ['by'] : [], who ? ['who'] : [], of ? ['of'] : [])
      .reduce((line, value) => `${line} ${value}`, rest.type),
  )
}

/** An issued badge as Credly's API has it. */
export function credlyBadge(id: string, fields: object = {}): object {
  return {
    id,
    state: 'pending',
    issued_at: '2026-10-05T12:00:00.000Z',
    created_at: '2026-10-07T08:00:00.000Z',
    state_updated_at: '2026-10-09T10:00:00.000Z',
    expires_at: null,
    recipient_email: `${id}@example.org`,
    issued_to: 'Somebody Somewhere',
    badge_template: { id: 't-bee', name: 'Bee Keeper' },
    ...fields,
  }
}

/** A page of Credly's API, an item a line from line 2 on. */
export function credlyPage(badges: readonly object[], total = badges.length): string {
  const lines = badges.map((badge) => JSON.stringify(badge)).join(',\n')
  return `{"data": [\n${lines}\n],\n"metadata": {"total_count": ${total}}}\n`
}
