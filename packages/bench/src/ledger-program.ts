import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventOf, Ledger, LedgerKey, type NewEvent } from '@badgelint/ledger'
import { varied, written } from './templates.ts'

const key = LedgerKey.parse('0123456789abcdef'.repeat(4)) ?? LedgerKey.create()
/** The command, as it was built. */
export const badgelint = join(import.meta.dirname, '../../cli/dist/cli.js')

/** A program of so many templates in a repository of its own; gives its folder. */
export function ledgerProgram(templates: number, configuration = ''): string {
  const folder = written(varied(templates, 1))
  writeFileSync(
    join(folder, 'badgelint.yaml'),
    `platform: credly\nextends: strict\ntoday: 2026-06-01\n${configuration}`,
  )
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  return folder
}

/** Gives a program a ledger of so many events, over two years. */
export async function addLedger(folder: string, events: number): Promise<void> {
  const check = [badgelint, 'check', folder, '--no-links', '--format', 'json', '--fail-on', 'never']
  const output = execFileSync(process.execPath, check, { encoding: 'utf8', maxBuffer: 1e9 })
  const found: { readonly findings: readonly { readonly template?: string }[] } = JSON.parse(output)
  const ids = [...new Set(found.findings.flatMap(({ template }) => template ?? []))]
  const ledger = await Ledger.create(join(folder, 'ledger'), [
    { id: key.id, valid_from: '2020-01-01' },
  ])
  for (let month = 0; month < 24; month++) {
    const name = `${2024 + Math.floor((month + 5) / 12)}-${String(((month + 5) % 12) + 1).padStart(2, '0')}`
    const size = Math.round(events / 24)
    await ledger.append(
      Array.from({ length: size }, (_, index) => {
        const number = month * size + index
        const day = `${name}-${String((number % 28) + 1).padStart(2, '0')}`
        const common = { template: ids[number % ids.length] ?? 'none', sequence: 1 }
        const amends = number % 50 === 49
        const event = amends
          ? {
              type: 'correct',
              ref: key.credentialRef(`${number - 1}`),
              on: day,
              field: 'name',
              reason: 'data-error',
            }
          : {
              type: 'issue',
              ref: key.credentialRef(`${number}`),
              issued_on: day,
              completed_on: `${name}-01`,
              channel: number % 3 === 0 ? 'manual' : 'api',
            }
        return eventOf({ ...common, ...event } as NewEvent)
      }),
    )
  }
}
