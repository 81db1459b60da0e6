import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeAtomic } from '../src/files/write.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** A process that has written its temporary file, and has not yet given it its name. */
async function atWork(at: string) {
  const code = `
    import { withTemporary } from ${JSON.stringify(join(import.meta.dirname, '../src/files/temporary.ts'))}
    const forEver = setInterval(() => {}, 1000)
    await withTemporary(${JSON.stringify(at)}, 'half', undefined, () => {
      console.log('written')
      return new Promise(() => {})
    })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

test('what a killed run has left behind is removed when something is written there again', async () => {
  const at = folder()
  const kill = await atWork(at)
  const [left = ''] = readdirSync(at)
  expect(left).toMatch(/^\.badgelint-.*\.tmp$/)
  await kill()
  expect(readdirSync(at)).toEqual([left])
  await writeAtomic(join(at, 'a.yaml'), 'whole')
  expect(readdirSync(at)).toEqual(['a.yaml'])
})

test('the temporary file of a run that is at work stays', async () => {
  const at = folder()
  const kill = await atWork(at)
  const [left = ''] = readdirSync(at)
  await writeAtomic(join(at, 'a.yaml'), 'whole')
  expect(readdirSync(at)).toEqual([left, 'a.yaml'])
  await kill()
})

test('what looks like it and is somebody’s own stays, and so does what another machine is writing', async () => {
  const at = folder()
  const kill = await atWork(at)
  const [left = ''] = readdirSync(at)
  await kill()
  const [, machine = '', process = ''] = left.split('-')
  const other = machine === '0' ? '1' : '0'
  const kept = [
    'a.yaml.123456789',
    '.a.yaml.4711',
    'badgelint.tmp',
    '.badgelint-notes.tmp',
    `${left}.yaml`,
    `x${left}`,
    `.badgelint-${other}-${process}-0123456789abcdef.tmp`,
  ]
  for (const name of kept) writeFileSync(join(at, name), name)
  const folderName = `.badgelint-${machine}-${process}-1111111111111111.tmp`
  mkdirSync(join(at, folderName))
  const linkName = `.badgelint-${machine}-${process}-2222222222222222.tmp`
  symlinkSync('a.yaml', join(at, linkName))
  const old = `.badgelint-${other}-${process}-3333333333333333.tmp`
  writeFileSync(join(at, old), '')
  utimesSync(join(at, old), 1, 1)
  await writeAtomic(join(at, 'a.yaml'), 'whole')
  expect(existsSync(join(at, left))).toBe(false)
  expect(existsSync(join(at, old))).toBe(false)
  expect(readdirSync(at).sort()).toEqual([...kept, folderName, linkName, 'a.yaml'].sort())
  for (const name of kept) expect(readFileSync(join(at, name), 'utf8')).toBe(name)
})

test('a write that fails leaves nothing behind', async () => {
  const at = folder()
  await expect(writeAtomic(at, 'x')).rejects.toThrow('is a folder')
  await expect(writeAtomic(join(at, 'x'.repeat(300)), 'x')).rejects.toThrow('ENAMETOOLONG')
  expect(readdirSync(at)).toEqual([])
})
