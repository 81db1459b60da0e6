import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import { checkpoint, type Ledger, pack, root, verify } from '../src/index.ts'
import { emptyFolder, idsOf, issue, later, newLedger } from './ledgers.ts'

/** A repository with a ledger, and what has been written on each of its branches. */
interface Repository {
  readonly ledger: Ledger
  readonly git: (...args: readonly string[]) => string
  readonly chance: (below: number) => number
  /** The ids that each branch must have. */
  readonly written: Map<string, Set<string>>
}

const branches = ['main', 'one', 'two', 'three']

/**
 * Plays a random history with real git: appends, packs and checkpoints on several branches, merged in any
 * order. No merge may conflict, no event be lost or appear; in the end all branches, merged in two orders, are
 * the same ledger.
 */
export async function playHistory(seed: number): Promise<void> {
  const repository = await begin(seed)
  const { git, chance, written } = repository
  for (let step = 0; step < 24; step++) {
    const branch = branches[chance(branches.length)] ?? 'main'
    git('checkout', '--quiet', branch)
    const kind = chance(10)
    if (kind < 5) await append(repository, branch, step)
    else if (kind < 6) await checkpoint(repository.ledger)
    else if (kind < 7) await pack(repository.ledger, chance(2) === 0 ? '2026-09-01' : '2026-11-01')
    else merge(repository, branch, branches[chance(branches.length)] ?? 'main')
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', `step ${step}`)
    expect(await idsOf(repository.ledger)).toEqual([...(written.get(branch) ?? [])].sort())
  }
  const roots = []
  for (const order of [branches, branches.toReversed()]) {
    git('checkout', '--quiet', '-B', 'all', order[0] ?? '')
    for (const branch of order.slice(1)) git('merge', '--quiet', '--no-edit', branch)
    roots.push(root(repository.ledger))
    const problems = await verify(repository.ledger, { content: 'full' })
    expect(problems.filter(({ kind }) => kind === 'error')).toEqual([])
  }
  expect(roots[1]).toBe(roots[0])
  const all = new Set(Array.from(written.values(), (ids) => [...ids]).flat())
  expect(await idsOf(repository.ledger)).toEqual([...all].sort())
}

async function begin(seed: number): Promise<Repository> {
  const folder = emptyFolder()
  const ledger = await newLedger(join(folder, 'ledger'))
  const settings = ['user.name=A', 'user.email=a@example.org', 'commit.gpgsign=false', 'gc.auto=0']
  const git = (...args: readonly string[]) => {
    const all = [...settings.flatMap((one) => ['-c', one]), ...args]
    const { status, stdout, stderr } = spawnSync('git', all, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args.join(' ')} (seed ${seed}): ${stdout}${stderr}`)
    return stdout
  }
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'begin')
  for (const branch of branches.slice(1)) git('branch', branch)
  const chance = chanceOf(seed)
  return { ledger, git, chance, written: new Map(branches.map((name) => [name, new Set()])) }
}

/** Badges that two branches may both issue, as overlapping exports do, and what happened to them. */
async function append({ ledger, chance, written }: Repository, branch: string, step: number) {
  const events = Array.from({ length: 1 + chance(4) ** 3 }, () => {
    const badge = `${chance(60)}`
    const month = `2026-${String(7 + (Number(badge) % 4)).padStart(2, '0')}`
    return chance(4) === 0
      ? later('accept', badge, `${month}-20`)
      : issue(badge, `${month}-0${1 + (Number(badge) % 9)}`, {
          template: `a-template-with-a-long-name-${step % 3}`,
        })
  })
  await ledger.append(events)
  for (const { id } of events) written.get(branch)?.add(id)
}

function merge({ git, written }: Repository, branch: string, other: string): void {
  git('merge', '--quiet', '--no-edit', other)
  for (const id of written.get(other) ?? []) written.get(branch)?.add(id)
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
