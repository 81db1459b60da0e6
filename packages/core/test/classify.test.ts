import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { classifyFile, rules, Settings } from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

const settings = new Settings([], rules)
const classify = (path: string, text: string) => classifyFile({ path, text }, settings)
const ours = stringify({
  ...exemplary[0],
  platform_ids: { credly: '1b7c4d3e-0000-4000-8000-000000000001', elsewhere: '7' },
})

test('a template tells its format, its platforms, its language and its issuer', async () => {
  expect(await classify('templates/a.yaml', ours)).toEqual({
    kind: 'templates',
    templates: [{ format: 'badgelint', platforms: ['credly'], language: 'en' }],
  })
})

test('the format of a template speaks for its platform, and what issues it is told', async () => {
  const badge = { '@context': 'https://w3id.org/openbadges/v2', type: 'BadgeClass', id: 'urn:a' }
  const issuer = { type: 'Issuer', name: 'River School' }
  const file = await classify('badge.json', JSON.stringify({ ...badge, name: '42', issuer }))
  expect(file).toEqual({
    kind: 'templates',
    templates: [{ format: 'open-badges-2', platforms: ['open-badges'], issuer: 'River School' }],
  })
})

test('a governance document is one wherever it lies, and the program has a file of its own', async () => {
  const document = '# Governance\n\nThe badge council approves each badge.\n'
  expect(await classify('GOVERNANCE.md', document)).toEqual({ kind: 'governance' })
  expect(await classify('GOVERNANCE.md', '')).toEqual({ kind: 'governance' })
  expect(await classify('program.yaml', 'team: []\n')).toEqual({ kind: 'program' })
})

test('what is broken among templates is unusable, and what is none may fit there or not', async () => {
  expect(await classify('templates/a.yaml', 'name: [\n')).toEqual({ kind: 'unusable' })
  expect(await classify('notes/a.yaml', 'name: [\n')).toEqual({ kind: 'other', fits: false })
  expect(await classify('notes/a.txt', 'Nothing\n')).toEqual({ kind: 'other', fits: true })
})
