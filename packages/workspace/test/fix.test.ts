import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fix } from '../src/fix.ts'

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'badgelint-fix-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

test('goes on until nothing is left, however many places one skill has', async () => {
  const again = '  - Water Sampling\n'
  const base = folder({
    'templates/a.yaml': `name: Stream Keeper\nskills:\n  - Data Entry\n${again.repeat(30)}`,
  })
  const { files, notes } = await fix({ workingDirectory: base, paths: ['.'] })
  expect(readFileSync(join(base, 'templates/a.yaml'), 'utf8')).toBe(
    `name: Stream Keeper\nskills:\n  - Data Entry\n${again}`,
  )
  expect(files[0]?.applied).toHaveLength(29)
  expect(notes).toEqual([])
})

test('fixes that undo each other end, and it is said', async () => {
  const base = folder({
    'badgelint.yaml': 'plugins: [./flip.js]\n',
    'package.json': '{"type": "module"}',
    'flip.js': `export default [{
      id: 'own/flip', practice: 4, kind: 'guidance', severity: 'info', on: 'template', reads: ['name'],
      summary: 'A name is another.', why: 'It shows that fixes end.',
      source: { title: 'None', address: 'https://example.org' }, mistakes: 'None.',
      examples: { good: [], bad: [] },
      *check({ name }) {
        const value = name.value === 'This' ? 'That' : 'This'
        yield { at: name.at, about: 'name', message: 'It is so', suggestion: 'Turn it', fix: { kind: 'set', pointer: name.at.pointer, value } }
      },
    }]`,
    'templates/a.yaml': 'name: This\nskills: [Data Entry, Writing, Sampling]\n',
  })
  const { notes } = await fix({ workingDirectory: base, paths: ['.'], isDryRun: true })
  expect(notes).toEqual([expect.stringContaining('Fixing stopped after 200 rounds')])
})
