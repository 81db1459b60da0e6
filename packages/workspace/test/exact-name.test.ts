import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { check } from '../src/check.ts'
import { emptyFolder, lay } from './repository.ts'

/** A disk that does not tell case: what is opened or asked for is found under any, and listed under its own. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const spelled = (path: unknown): unknown => {
    if (typeof path !== 'string' || fs.existsSync(path) || dirname(path) === path) return path
    const folder = spelled(dirname(path))
    if (typeof folder !== 'string' || !fs.existsSync(folder)) return path
    const wanted = basename(path).toLowerCase()
    const name = fs.readdirSync(folder).find((other) => other.toLowerCase() === wanted)
    return name === undefined ? path : join(folder, name)
  }
  const caseless = <
    Name extends 'existsSync' | 'lstatSync' | 'openSync' | 'readFileSync' | 'statSync',
  >(
    name: Name,
  ) => {
    const real = fs[name] as (...args: unknown[]) => unknown
    return { [name]: (path: unknown, ...rest: unknown[]) => real(spelled(path), ...rest) }
  }
  return {
    ...fs,
    ...caseless('existsSync'),
    ...caseless('lstatSync'),
    ...caseless('openSync'),
    ...caseless('readFileSync'),
    ...caseless('statSync'),
  }
})

const flawed = 'name: Stream Keeper\ndescription: You learn.\n'

async function rulesIn(layout: Record<string, string>): Promise<string[]> {
  const folder = emptyFolder()
  lay(folder, { 'templates/a.yaml': flawed, ...layout })
  const { report } = await check({ workingDirectory: folder, today: '2026-01-01' })
  return report.findings
    .filter(({ file }) => file.startsWith('templates/'))
    .map(({ rule }) => rule)
    .sort()
}

describe('on a disk that does not tell case', () => {
  test('the disk is played', () => {
    const folder = emptyFolder()
    lay(folder, { 'A.txt': '' })
    expect(readdirSync(folder)).toEqual(['A.txt'])
  })

  test.each([
    ['Badgelint.yaml', 'rules: {template/earner-first: off, template/earner-voice: off}\n'],
    ['BADGELINT.YML', 'templates: []\n'],
    ['BADGELINT-BASELINE.yaml', 'findings: none\n'],
    ['Program.yaml', 'name: Somebody\nteam: [Anna Lee]\n'],
    ['.GITIGNORE', 'templates/\n'],
  ])('%s is not the file that has its name in small letters', async (name, text) => {
    const plain = await rulesIn({})
    expect(plain.length).toBeGreaterThan(0)
    expect(await rulesIn({ [name]: text })).toEqual(plain)
    // In small letters it would make a difference, or could not be used.
    const small = await rulesIn({ [name.toLowerCase()]: text }).catch(() => ['unusable'])
    expect(small).not.toEqual(plain)
  })
})
