import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSkillList } from '../src/facts/skill-list.ts'

test.each<[string, string, string[] | undefined]>([
  ['a.txt', '\ufeff# Ours\r\nC#\r\n\r\n  Data Entry \r\n#SQL\r\nR', ['C#', 'Data Entry', 'R']],
  ['a.txt', '', []],
  [
    'a.yaml',
    '- SQL\n- name: Data Entry\n  level: 3\n- 2024\n- level: 3\n- null\n',
    ['SQL', 'Data Entry', '2024'],
  ],
  ['a.yml', 'skills:\n  - SQL\n  - name: R\n', ['SQL', 'R']],
  ['a.json', '["SQL", {"name": " R "}]', ['SQL', 'R']],
  ['a.json', '{"skills": ["SQL"]}', ['SQL']],
  ['a.json', '[]', []],
  ['a.json', '{"tags": ["SQL"]}', undefined],
  ['a.json', '"SQL"', undefined],
  ['a.json', '[', undefined],
  ['a.yaml', 'skills: SQL\n', undefined],
  ['a.yaml', '', undefined],
  ['a.yaml', '- a\n---\n- b\n', undefined],
  [
    'a.csv',
    'Name,Level\nSQL,1\n"Reading, Writing",2\n"Say ""no""",3\n\n,4\nR',
    ['SQL', 'Reading, Writing', 'Say "no"', 'R'],
  ],
  ['a.csv', '\ufeffskill;level\r\nSQL;1\r\nReading, Writing;2\r\n', ['SQL', 'Reading, Writing']],
  ['a.csv', 'SQL\tname\nR\t2\n', ['SQL', 'R']],
  ['a.CSV', 'SQL\n"Two\nlines",1\n', ['SQL', 'Two\nlines']],
  ['a.csv', '', []],
])('%s: %j', async (name, text, names) => {
  const base = folder({ [`program/${name}`]: text })
  const list = await readSkillList(name, join(base, 'program'), { base, boundary: base })
  expect(list).toEqual({ file: `program/${name}`, names })
})

test('nothing is read that is not there, is a folder, or lies outside', async () => {
  const elsewhere = folder({ 'skills.txt': 'SQL' })
  const base = folder({ 'inner/skills.txt': 'R', 'skills.txt': 'SQL' })
  symlinkSync(join(elsewhere, 'skills.txt'), join(base, 'inner/link.txt'))
  const names = async (path: string, boundary = base) =>
    (await readSkillList(path, join(base, 'inner'), { base, boundary })).names
  expect(await names('../skills.txt')).toEqual(['SQL'])
  expect(await names('../skills.txt', join(base, 'inner'))).toBeUndefined()
  expect(await names('link.txt')).toBeUndefined()
  expect(await names(join(elsewhere, 'skills.txt'))).toBeUndefined()
  expect(await names('nothing.txt')).toBeUndefined()
  expect(await names('../inner')).toBeUndefined()
  expect(await names('\0.txt')).toBeUndefined()
})

test('a file that is not UTF-8 holds no list', async () => {
  const base = folder({ 'skills.txt': Buffer.from('Gr\xfcn', 'latin1') })
  const list = await readSkillList('skills.txt', base, { base, boundary: base })
  expect(list).toEqual({ file: 'skills.txt', names: undefined })
})

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true })
    writeFileSync(join(made, path), content)
  }
  return made
}
