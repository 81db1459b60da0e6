import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badgelint, folder } from './command.ts'

const many = 60

/** An answer of Credly's API with many templates, each with some fields of one's own. */
function pageOf(fields: (index: number) => object = () => ({})): string {
  const data = Array.from({ length: many }, (_, index) => ({
    id: `c${index}`,
    name: `Bee Keeper ${index}`,
    description: 'Earners have kept two colonies of bees through a full year.',
    vanity_slug: 'x',
    badges_count: 1,
    ...fields(index),
  }))
  return JSON.stringify({ data }, null, 1)
}

test('what an import and a comparison have to say of many files in the same way is said once', () => {
  const cwd = folder({ 'export.json': pageOf(), 'badgelint.yaml': 'platform: credly\n' })
  const first = badgelint(['import', 'credly', 'export.json'], { cwd })
  expect(first.code).toBe(0)
  expect(first.stdout).toContain(`And ${many - 10} more: new\n`)
  expect(first.stdout.match(/: new, "/g)).toHaveLength(10)
  writeFileSync(
    join(cwd, 'export.json'),
    pageOf(() => ({ level: 'Advanced' })),
  )
  const { stdout } = badgelint(['compare', 'export.json'], { cwd })
  expect(stdout.split('\n').length).toBeLessThan(60)
  expect(stdout).toContain(
    `And ${many - 10} more that differ in Level; --format json has them all.\n`,
  )
  const json = badgelint(['compare', 'export.json', '--format', 'json'], { cwd }).stdout
  expect(JSON.parse(json).different).toHaveLength(many)
  const second = badgelint(['import', 'credly', 'export.json', '--force'], { cwd })
  expect(second.stdout).toContain(`And ${many - 10} more: updated, Level\n`)
  expect(second.stdout.split('\n').length).toBeLessThan(20)
})

test.each(['import credly', 'compare'])('many faults of an export are told as one: %s', (words) => {
  const cwd = folder({
    'export.json': pageOf((index) => (index === 7 ? { name: 5 } : { description: ['x'] })),
  })
  const { code, stderr } = badgelint([...words.split(' '), 'export.json'], { cwd })
  expect(code).toBe(2)
  expect(stderr.split('\n').length).toBeLessThan(8)
  expect(stderr).toMatch(
    new RegExp(
      `export\\.json:\\d+: \`description\` is a list; .* ${many - 2} more of these: export\\.json:\\d+, .* and ${many - 5} more\\.\n`,
    ),
  )
  expect(stderr).toContain('`name` is the number 5')
})

test('a baseline names a few of many files that it could not look into', () => {
  const broken = Object.fromEntries(
    Array.from({ length: many }, (_, index) => [`templates/${index}.yaml`, 'a: [\n']),
  )
  const cwd = folder({ ...broken, 'badgelint.yaml': 'platform: credly\n' })
  writeFileSync(join(cwd, 'badgelint-baseline.yaml'), 'findings: []\n')
  const { stderr } = badgelint(['baseline', '--prune', '--no-links'], { cwd })
  expect(stderr).toMatch(
    new RegExp(`Not checked: (?:templates/\\d+\\.yaml, ){9}\\S+ and ${many - 10} more\\.`),
  )
  expect(readFileSync(join(cwd, 'badgelint-baseline.yaml'), 'utf8')).toBe('findings: []\n')
})
