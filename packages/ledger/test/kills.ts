import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { checkpoint, pack, verify } from '../src/index.ts'
import { filesOf, idsOf, issue, newLedger } from './ledgers.ts'

/** Writers that share the ledger. */
const atOnce = 5

/**
 * Kills processes that append to one ledger, some at a time, each at a moment of its own. What they have
 * acknowledged must all be there, nothing half written, and what is left over must be gone in the end.
 */
export async function survivesKills(kills: number): Promise<void> {
  const ledger = await newLedger()
  const acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill += atOnce) {
    const lists = await Promise.all(
      Array.from({ length: atOnce }, (_, index) =>
        killedAppender(ledger.folder, `${kill + index}`),
      ),
    )
    acknowledged.push(...lists.flat())
    if (kill % 40 === 0) await pack(ledger, '2026-09-01')
    if (kill % 40 === 10) await checkpoint(ledger)
  }
  const ids = new Set(await idsOf(ledger))
  const days = ['2026-07-01', '2026-08-01', '2026-09-01']
  const lost = acknowledged.filter((badge) => !ids.has(issue(badge, days[Number(badge.at(-1))]).id))
  expect(acknowledged.length).toBeGreaterThan(kills)
  expect(lost).toEqual([])
  expect(await verify(ledger, { content: 'full' })).toEqual([])
  await ledger.append([issue('last')])
  expect(filesOf(ledger.folder).filter((file) => file.endsWith('.tmp'))).toEqual([])
}

/** The badges that a process said were on the disk before it was killed. */
async function killedAppender(folder: string, prefix: string): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'appender.ts'), folder, prefix],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await firstWord(child)
  await wait(Math.random() * 40)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  // A line that was cut off was not said.
  return said
    .slice(0, said.lastIndexOf('\n') + 1)
    .split(/\s+/)
    .filter((word) => word !== '')
}

function firstWord(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.stdout?.once('data', resolve)
    child.once('close', resolve)
  })
}
