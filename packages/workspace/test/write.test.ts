import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { replaceText } from '../src/files/write.ts'

function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'a.yaml')
  writeFileSync(path, text)
  return path
}

test('a text is replaced, byte-order mark and all', async () => {
  const path = file('\ufeffa\r\n')
  expect(await replaceText(path, '\ufeffa\r\n', '\ufeffb\r\n')).toBeUndefined()
  expect(readFileSync(path, 'utf8')).toBe('\ufeffb\r\n')
})

test('a file that somebody else has changed meanwhile is left alone', async () => {
  const path = file('mine')
  expect(await replaceText(path, 'yours', 'new')).toBe('it was changed by somebody else meanwhile')
  expect(readFileSync(path, 'utf8')).toBe('mine')
})

test('a file that is gone is not made again', async () => {
  const path = file('x')
  rmSync(path)
  expect(await replaceText(path, 'x', 'y')).toBe('it was changed by somebody else meanwhile')
  expect(() => readFileSync(path)).toThrow('ENOENT')
})
