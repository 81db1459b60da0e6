import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { checkpoint, type Ledger, pack, root, verify } from '../src/index.ts'
import { emptyFolder, idsOf, issue, later, newLedger } from './ledgers.ts'

const run = promisify(execFile)

/** A repository with a ledger. */
export interface Repository {
  readonly ledger: Ledger
  readonly git: (...args: readonly string[]) => Promise<unknown>
}

/** One with an empty ledger on its branch `main`. */
export async function newRepository(): Promise<Repository> {
  const folder = emptyFolder()
  const ledger = await newLedger(join(folder, 'ledger'))
  const settings = [
    'user.name=A',
    'user.email=a@example.org',
    'commit.gpgsign=false',
    'maintenance.auto=false',
  ]
  const git = (...args: readonly string[]) =>
    run('git', [...settings.flatMap((one) => ['-c', one]), ...args], { cwd: folder })
  await git('init', '--quiet', '--initial-branch', 'main')
  await commit({ ledger, git })
  return { ledger, git }
}

export async function commit({ git }: Repository): Promise<void> {
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', '--message', 'step')
}

const branches = ['main', 'one', 'two']

/**
 * Plays random histories with real git: appends, packs and checkpoints on several branches, merged in any
 * order. No merge may conflict, no event be lost or appear; in the end all branches, merged in two orders, are
 * the same ledger. In every other history the branches import exports that overlap, and one of them packs; in
 * the others all of them pack.
 */
export async function playHistories(count: number): Promise<void> {
  const seeds = Array.from({ length: count }, (_, index) => index + 1)
  const player = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift())
      await playHistory(seed).catch((error: unknown) => {
        throw new Error(`The history of seed ${seed} fails`, { cause: error })
      })
  }
  await Promise.all([player(), player(), player()])
}

async function playHistory(seed: number): Promise<void> {
  const repository = await newRepository()
  const { ledger, git } = repository
  const chance = chanceOf(seed)
  const overlaps = seed % 2 === 0
  const all = new Set<string>()
  const written = new Map(branches.map((name) => [name, new Set<string>()]))
  for (const branch of branches.slice(1)) await git('branch', branch)
  for (let turn = 0; turn < 6; turn++) {
    const branch = branches[chance(branches.length)] ?? 'main'
    const own = written.get(branch) ?? new Set()
    await git('checkout', '--quiet', branch)
    const other = branches[chance(branches.length)] ?? 'main'
    if (turn > 1 && other !== branch) {
      await git('merge', '--quiet', '--no-edit', other)
      for (const id of written.get(other) ?? []) own.add(id)
    }
    for (let step = 0; step < 3; step++) {
      const kind = chance(8)
      if (kind === 0) await checkpoint(ledger)
      else if (kind < 3 && (!overlaps || branch === 'main'))
        await pack(ledger, kind === 1 ? '2026-09-01' : '2026-11-01')
      else {
        const ids = await append(ledger, chance, overlaps ? own : all)
        for (const set of [own, all]) for (const id of ids) set.add(id)
      }
    }
    await commit(repository)
    expect(await idsOf(ledger)).toEqual([...own].sort())
  }
  const roots = []
  for (const order of [branches, branches.toReversed()]) {
    await git('checkout', '--quiet', '-B', 'all', order[0] ?? '')
    for (const branch of order.slice(1)) await git('merge', '--quiet', '--no-edit', branch)
    roots.push(root(ledger))
    const problems = await verify(ledger, { content: 'full' })
    expect(problems.filter(({ kind }) => kind === 'error')).toEqual([])
  }
  expect(roots[1]).toBe(roots[0])
  expect(await idsOf(ledger)).toEqual([...all].sort())
}

/**
 * Writes what is not there yet, as an import does: badges that two branches may both issue, as overlapping
 * exports have them, and what happened to them.
 */
async function append(
  ledger: Ledger,
  chance: (below: number) => number,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const events = Array.from({ length: 1 + chance(4) ** 3 }, () => {
    const badge = chance(200)
    const month = `2026-${String(7 + (badge % 4)).padStart(2, '0')}`
    return chance(4) === 0
      ? later('accept', `${badge}`, `${month}-20`)
      : issue(`${badge}`, `${month}-0${1 + (badge % 9)}`, { template: `template-${badge % 3}` })
  }).filter(({ id }) => !known.has(id))
  await ledger.append(events)
  return events.map(({ id }) => id)
}

/** Numbers that look drawn by chance and are the same for one seed (mulberry32). */
function chanceOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
