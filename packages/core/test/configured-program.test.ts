import { expect, test } from 'vitest'
import { presetLayers } from '../src/configuration/settings.ts'
import { type Configuration, lintSources, rules, Settings } from '../src/internal.ts'
import { yaml } from './changing.ts'

const file = 'badgelint.yaml'
const text = `rules:\n  ledger/timeliness:\n    days: 30\n`
const document =
  '# Governance\n\n## Issuing\n\nBadges are issued within seven days of the last test.\n'

/** The findings of governance/consistent with the places that they name. */
async function found(
  rulesOf: Configuration['rules'],
  origin: { readonly file?: string } = { file },
) {
  const layers = [
    ...presetLayers(undefined, rules),
    { origin: 'test', configuration: { ...(rulesOf ? { rules: rulesOf } : {}) }, ...origin },
  ]
  const sources = [
    { path: file, text },
    { path: 'GOVERNANCE.md', text: document },
    { path: 'templates/stream-keeper.yaml', text: yaml() },
  ]
  const settings = new Settings(layers, rules)
  const { findings } = await lintSources(sources, settings, { today: '2026-06-01' })
  return findings
    .filter(({ rule }) => rule === 'governance/consistent')
    .map((one) => [one, ...one.related].map((at) => `${at.file}:${at.range.start.line}`))
}

test('a longer time to issue than the document gives is told at both places', async () => {
  expect(await found({ 'ledger/timeliness': { days: 30 } })).toEqual([
    ['GOVERNANCE.md:5', 'badgelint.yaml:3'],
  ])
})

test('a time that is shorter, the usual one, of a rule that is off, or of no file is not told', async () => {
  expect(await found({ 'ledger/timeliness': { days: 5 } })).toEqual([])
  expect(await found({ 'ledger/timeliness': { days: 14 } })).toEqual([])
  expect(await found({ 'ledger/timeliness': { severity: 'off', days: 30 } })).toEqual([])
  expect(await found({ 'ledger/timeliness': { days: 30 } }, {})).toEqual([])
  expect(await found(undefined)).toEqual([])
})
