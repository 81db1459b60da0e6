import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from '@badgelint/core'
import { expect, test } from 'vitest'
import { factProviders } from '../src/facts/fact-providers.ts'
import { readHistory } from '../src/facts/history.ts'
import { emptyFolder, git } from './repository.ts'

/** Commits all that lies there, on a day. */
function commitOn(top: string, day: string): void {
  git(top, 'add', '-A')
  const date = `${day}T12:00:00Z`
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qm', day],
    { cwd: top, env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } },
  )
}

function repositoryOfThreeYears(): string {
  const top = emptyFolder()
  git(top, 'init', '-q')
  mkdirSync(join(top, 'program/templates'), { recursive: true })
  const write = (name: string, text: string) =>
    writeFileSync(join(top, 'program/templates', name), text)
  write('old.yaml', 'name: Old\n')
  write('ändern "1".yaml', 'name: Changed\n')
  write('gone.yaml', 'name: Gone\n')
  commitOn(top, '2023-03-01')
  write('ändern "1".yaml', 'name: Changed again\n')
  renameSync(join(top, 'program/templates/gone.yaml'), join(top, 'program/templates/moved.yaml'))
  commitOn(top, '2024-04-02')
  write('new.yaml', 'name: New\n')
  commitOn(top, '2025-05-03')
  write('old.yaml', 'name: Not committed\n')
  return top
}

test('says of each file when commits first and last changed it, from where findings name it', () => {
  const top = repositoryOfThreeYears()
  const base = join(top, 'program')
  const commits = git(top, 'log', '--reverse', '--format=%H').trim().split('\n')
  const [first, second, third] = commits
  expect(Object.fromEntries(readHistory({ base }) ?? [])).toEqual({
    'templates/old.yaml': { addedOn: '2023-03-01', lastChanged: '2023-03-01', commit: first },
    'templates/ändern "1".yaml': {
      addedOn: '2023-03-01',
      lastChanged: '2024-04-02',
      commit: second,
    },
    'templates/gone.yaml': { addedOn: '2023-03-01', lastChanged: '2024-04-02', commit: second },
    'templates/moved.yaml': { addedOn: '2024-04-02', lastChanged: '2024-04-02', commit: second },
    'templates/new.yaml': { addedOn: '2025-05-03', lastChanged: '2025-05-03', commit: third },
  })
})

test('is nothing without a repository, without a commit, and where the history is cut off', () => {
  const bare = emptyFolder()
  expect(readHistory({ base: bare })).toBeUndefined()
  git(bare, 'init', '-q')
  expect(readHistory({ base: bare })).toBeUndefined()
  const shallow = emptyFolder()
  git(shallow, 'clone', '-q', '--depth=1', `file://${repositoryOfThreeYears()}`, 'copy')
  expect(readHistory({ base: join(shallow, 'copy') })).toBeUndefined()
})

test('is asked once, and only where somebody wants it', async () => {
  const base = join(repositoryOfThreeYears(), 'program')
  const where = {
    base,
    root: base,
    boundary: base,
    programPath: 'program.yaml',
    ledgerFolder: 'ledger',
  }
  expect(factProviders(where).history).toBeUndefined()
  const provider = factProviders(where, { history: true }).history
  const history = await provider?.provide([], { today: '2026-06-01' })
  expect(await provider?.provide([], { today: '2026-06-01' })).toBe(history)
  const sources = [{ path: 'templates/old.yaml', text: 'id: old\nname: Old\nskills: [A, B, C]\n' }]
  const { findings } = await lint(
    sources,
    { platform: 'credly' },
    { today: '2026-06-01', facts: history ? { history } : {} },
  )
  expect(findings.find(({ rule }) => rule === 'template/review-due')?.message).toContain(
    'last changed on 2023-03-01',
  )
})
