import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { baseConfiguration } from '../src/base-configuration.ts'

/** A disk that does not tell case: what is asked for is found under any, and listed under its own. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const spelled = (path: string): string => {
    if (fs.existsSync(path) || dirname(path) === path) return path
    const folder = spelled(dirname(path))
    if (!fs.existsSync(folder)) return path
    const wanted = basename(path).toLowerCase()
    const name = fs.readdirSync(folder).find((other) => other.toLowerCase() === wanted)
    return name === undefined ? path : join(folder, name)
  }
  const lstatSync = (path: string, options?: { readonly throwIfNoEntry?: boolean }) =>
    fs.lstatSync(spelled(path), options)
  return { ...fs, lstatSync }
})

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test.each([
  ['a file in another case', 'Badgelint.yaml', 'badgelint.yaml'],
  ['a folder in another case', 'Ci/strict.yaml', 'ci/strict.yaml'],
  ['a folder in another case, with a file in another', 'CI/STRICT.yaml', 'ci/strict.yaml'],
])('%s that a change puts there is none of the base', (_, added, asked) => {
  const top = folder()
  const absolute = join(top, added)
  mkdirSync(dirname(absolute), { recursive: true })
  writeFileSync(absolute, 'rules: {}\n')
  const change = {
    top,
    files: [{ after: { absolute, blob: undefined } }],
    contents: () => new Map(),
  }
  expect(baseConfiguration(change, top)(join(top, asked))).toBeNull()
})

test('a file that is the same as in the base is read from the disk', () => {
  const top = folder()
  writeFileSync(join(top, 'badgelint.yaml'), 'rules: {}\n')
  const before = baseConfiguration({ top, files: [], contents: () => new Map() }, top)
  expect(before(join(top, 'badgelint.yaml'))).toBeUndefined()
})

test('a link of the base that a change makes a file is none, whatever is in the file', () => {
  const top = folder()
  const absolute = join(top, 'badgelint.yaml')
  writeFileSync(absolute, 'rules: {}\n')
  const files = [
    {
      before: { absolute, blob: 'a link', kind: 'link' as const },
      after: { absolute, blob: undefined },
    },
  ]
  expect(baseConfiguration({ top, files, contents: () => new Map() }, top)(absolute)).toBeNull()
})

test('a link that a change does not touch is not followed either', () => {
  const top = folder()
  writeFileSync(join(top, 'other.yaml'), 'rules: {}\n')
  symlinkSync('other.yaml', join(top, 'badgelint.yaml'))
  const before = baseConfiguration({ top, files: [], contents: () => new Map() }, top)
  expect(before(join(top, 'badgelint.yaml'))).toBeNull()
})
