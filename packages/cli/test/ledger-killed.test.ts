import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { entry, folder } from './command.ts'
import { done, exported, ledger, programWithLedger } from './ledger-folder.ts'

const badges = 2000

/** Issued badges over six months, as Credly's API gives them. */
function issuedBadges(): string {
  const data = Array.from({ length: badges }, (_, index) => ({
    id: `badge-${index}`,
    state: index % 2 === 0 ? 'accepted' : 'pending',
    issued_at: `2026-0${(index % 6) + 1}-10T00:00:00Z`,
    created_at: `2026-0${(index % 6) + 1}-12T00:00:00Z`,
    state_updated_at: `2026-0${(index % 6) + 1}-14T00:00:00Z`,
    badge_template: { id: 'bee-keeper', name: 'Bee Keeper' },
  }))
  return JSON.stringify({ data, metadata: { total_pages: 1 } })
}

test('an import that is killed leaves nothing half written, and is completed by the next', async () => {
  const cwd = programWithLedger()
  const file = join(folder({ 'badges.json': issuedBadges() }), 'badges.json')
  const env = { PATH: process.env.PATH, NO_COLOR: '1' }
  let killed = 0
  for (let run = 0; run < 8; run++) {
    const child = spawn(process.execPath, [entry, 'ledger', 'import', file], { cwd, env })
    const ended = once(child, 'close')
    await Promise.race([pause(100 + 90 * run), ended])
    child.kill('SIGKILL')
    await ended
    if (child.signalCode === 'SIGKILL') killed += 1
    const { code, stdout } = ledger(cwd, ['verify'])
    expect(code, stdout).toBe(0)
  }
  expect(killed).toBeGreaterThan(2)

  const imports = [1, 2].map(async () => {
    const child = spawn(process.execPath, [entry, 'ledger', 'import', file], { cwd, env })
    const [code] = await once(child, 'close')
    return code
  })
  expect(await Promise.all(imports)).toEqual([0, 0])
  expect(done(cwd, ['import', file])).toContain('Nothing is new.')
  expect(done(cwd, ['verify'])).toContain('nothing was changed or lost')
  const events = exported(cwd)
  expect(events.filter(({ type }) => type === 'issue')).toHaveLength(badges)
  expect(events.filter(({ type }) => type === 'accept')).toHaveLength(badges / 2)
}, 120_000)
