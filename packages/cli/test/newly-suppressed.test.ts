import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewlySuppressed } from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import { badgelint, teaching, template } from './command.ts'
import { commit, type Files, repositoryOf, stage } from './git-program.ts'

/** What JSON says of what a change switches off. */
function suppressedBy(cwd: string, how: string): NewlySuppressed[] {
  const args = ['check', how, '--format', 'json', '--fail-on', 'never']
  const { code, stdout, stderr } = badgelint(args, { cwd })
  expect([code, stderr.replace(/^badgelint: This change turns .*\n/, '')]).toEqual([0, ''])
  const report: { newlySuppressed?: NewlySuppressed[] } = JSON.parse(stdout)
  return report.newlySuppressed ?? []
}

const inWords = ({ rule, suppressed: { by, reason }, loweredTo }: NewlySuppressed) =>
  [rule, by, ...(reason === null ? [] : [reason]), ...(loweredTo ? [loweredTo] : [])].join(' ')

const stream = 'templates/stream.yaml'
const flawed = template({ description: teaching, level: 'Beginner' })
const platform = 'platform: credly\n'
const both = ['template/schema', 'template/earner-voice']
const entry = (rule: string) =>
  `  - rule: ${rule}\n    template: stream\n    about: ${rule === 'template/schema' ? 'level' : 'description'}\n    reason: Later\n`

const changes: Record<string, readonly [change: Files, told: readonly string[]]> = {
  'a comment': [
    { [stream]: `# badgelint-disable-file ${both.join(', ')} -- a charter\n${flawed}` },
    both.map((rule) => `${rule} comment a charter`),
  ],
  'a rule that is off': [
    { 'badgelint.yaml': `${platform}rules: {template/schema: off}\n` },
    ['template/schema configuration'],
  ],
  'a lower severity': [
    { 'badgelint.yaml': `${platform}rules: {template/earner-voice: info}\n` },
    ['template/earner-voice configuration info'],
  ],
  'an entry under ignores': [
    {
      'badgelint.yaml': `${platform}ignores: [{rule: template/schema, path: templates/**, reason: a law}]\n`,
    },
    ['template/schema configuration a law'],
  ],
  'a file that is excluded': [
    { 'badgelint.yaml': `${platform}exclude: [templates/stream.yaml]\n` },
    both.map((rule) => `${rule} configuration`),
  ],
  'an override': [
    {
      'badgelint.yaml': `${platform}overrides: [{files: templates/s*, rules: {template/schema: off}}]\n`,
    },
    ['template/schema configuration'],
  ],
  'a glob that does not reach a template': [
    { 'badgelint.yaml': `${platform}templates: badges/**\n` },
    both.map((rule) => `${rule} configuration`),
  ],
  'what is extended': [
    { 'rules.yaml': 'rules: {template/schema: off}\n' },
    ['template/schema configuration'],
  ],
  'a baseline': [
    { 'badgelint-baseline.yaml': `findings:\n${both.map(entry).join('')}` },
    both.map((rule) => `${rule} baseline Later`),
  ],
}

describe.each(['--staged', '--changed'])('what a change switches off is told, %s:', (how) => {
  test.each(Object.entries(changes))('%s', (_, [change, told]) => {
    const cwd = repositoryOf({
      'badgelint.yaml': platform,
      'rules.yaml': 'rules: {}\n',
      [stream]: flawed,
      'templates/other.yaml': template({ name: 'Other' }),
    })
    if ('rules.yaml' in change)
      commit(cwd, { 'badgelint.yaml': `extends: [recommended, ./rules.yaml]\n${platform}` })
    stage(cwd, change)
    const shown = suppressedBy(cwd, how)
    expect(shown.map(inWords)).toEqual(told)
    const text = badgelint(['check', how, '--fail-on', 'never'], { cwd }).stdout
    expect(text).toContain('\nSwitched off by this change\n')
    for (const { rule, message } of shown) {
      expect(text).toContain(rule)
      expect(text).toContain(message)
    }
    // What is committed is no news.
    commit(cwd, {})
    stage(cwd, { [stream]: `${readFileSync(join(cwd, stream), 'utf8')}x-own: 1\n` })
    expect(suppressedBy(cwd, how)).toEqual([])
  })
})

test('what a change of the configuration mends is not called switched off', () => {
  const cwd = repositoryOf({
    'badgelint.yaml': `${platform}ignores: [{rule: skills/count, path: templates/**, reason: x}]\n`,
    [stream]: template(),
  })
  stage(cwd, { 'badgelint.yaml': `${platform}rules: {template/earner-voice: error}\n` })
  expect(suppressedBy(cwd, '--staged')).toEqual([])
})

test('a rule that has nothing to say yet, and is turned down, is named', () => {
  const cwd = repositoryOf({ 'badgelint.yaml': platform, [stream]: template() })
  stage(cwd, { 'badgelint.yaml': `${platform}rules: {links/dead: off, skills/count: info}\n` })
  const { stderr } = badgelint(['check', '--staged'], { cwd })
  expect(stderr).toContain(
    'This change turns rules down: `links/dead` from error to off, `skills/count` from error to info.',
  )
})

test('a configuration of before that cannot be used is said', () => {
  const cwd = repositoryOf({ 'badgelint.yaml': 'ruls: {}\n', [stream]: template() })
  stage(cwd, { 'badgelint.yaml': platform })
  const { stderr, code } = badgelint(['check', '--staged'], { cwd })
  expect(stderr).toMatch(/switches off cannot be told, .*badgelint\.yaml:1: The key `ruls`/)
  expect(code).toBe(0)
})
