import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badgelint, folder, settings, teaching, template } from './command.ts'

const file = 'badgelint-baseline.yaml'

const entry = (fields: object) => `  - ${JSON.stringify({ about: 'description', ...fields })}\n`
const voice = 'template/earner-voice'

const files = {
  'badgelint.yaml': settings,
  'templates/stream.yaml': `id: stream\n${template({ description: teaching })}`,
  'templates/bridge.yaml': `id: bridge\n${template({ name: 'Bridge Keeper', description: teaching })}`,
  'templates/gate.yaml': `id: gate\n${template({ name: 'Gate Keeper', description: teaching })}`,
  [file]: `findings:\n${[
    entry({ rule: voice, template: 'stream', reason: 'Rewritten in spring' }),
    entry({
      rule: voice,
      template: 'gate',
      reason: 'Waits for the new course.',
      owner: 'Registrar',
      until: '2026-12-31',
    }),
    entry({ rule: voice, template: 'bridge', reason: 'Too old', until: '2026-01-31' }),
    entry({ rule: voice, template: 'long-gone', reason: 'Was there' }),
  ].join('')}`,
}

function list(...args: string[]) {
  const cwd = folder(files)
  return badgelint(['baseline', '--list', '--no-links', '--today', '2026-06-01', ...args], { cwd })
}

test('the list says badge by badge what is frozen, why, for whom and until when', () => {
  const { code, stdout, stderr } = list()
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('badgelint-baseline.yaml: 3 frozen findings about 3 badges.\n')
  const said = stdout.replace(/\s+/g, ' ')
  expect(said).toMatch(
    /Stream Keeper templates\/stream\.yaml 3:14 warning .* \[template\/earner-voice\] Rewritten in spring\./,
  )
  expect(said).toContain('Waits for the new course. Registrar, until 2026-12-31.')
})

test('an entry that has expired is marked, and one that matches nothing comes last', () => {
  const said = list().stdout.replace(/\s+/g, ' ')
  expect(said).toMatch(
    /Bridge Keeper.* EXPIRED 3:14 warning .*Too old\. Expired on 2026-01-31, so `badgelint check` shows it again\./,
  )
  expect(said).toMatch(
    /`badgelint baseline --prune` removes these entries template\/earner-voice: "description" in long-gone $/,
  )
})

test('nothing was written', () => {
  const cwd = folder(files)
  badgelint(['baseline', '--list', '--no-links'], { cwd })
  expect(readFileSync(join(cwd, file), 'utf8')).toBe(files[file])
})

test('badges that most people hold come first', () => {
  const credly = (id: string, name: string, count: number) =>
    JSON.stringify({
      id,
      name,
      description: teaching,
      badges_count: count,
      skills: [{ name: 'Water Sampling' }, { name: 'Data Entry' }, { name: 'Mapping' }],
      state: 'active',
      vanity_slug: id,
      recipient_type: 'User',
      global_activity_url: 'https://example.org/a',
      image: { url: 'https://images.example.org/a.png' },
    })
  const cwd = folder({
    'badgelint.yaml': settings,
    'templates/a.json': credly('7c1f0a3e-5d52-4a7e-9b1c-2f6d0c9a1e01', 'Harbor Pilot', 3),
    'templates/b.json': credly('7c1f0a3e-5d52-4a7e-9b1c-2f6d0c9a1e02', 'River Guide', 700),
  })
  badgelint(['baseline', '--no-links'], { cwd })
  const { stdout } = badgelint(['baseline', '--list', '--no-links'], { cwd })
  expect(stdout.match(/^\w+ \w+ \(\d+ issued\)/gm)).toEqual([
    'River Guide (700 issued)',
    'Harbor Pilot (3 issued)',
  ])
})

test('a program without a baseline has nothing on its list', () => {
  const cwd = folder({ 'templates/a.yaml': template() })
  const { code, stdout } = badgelint(['baseline', '--list', '--no-links'], { cwd })
  expect([code, stdout]).toEqual([0, `${file}: no findings are frozen.\n`])
})

test('--list changes nothing, so that it goes without what changes something', () => {
  const { code, stderr } = list('--add', '--until', '2026-12-31')
  expect(code).toBe(2)
  expect(stderr).toContain('Leave out --list, or leave out --add and --until.')
})
