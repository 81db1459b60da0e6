import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventOf } from '@badgelint/ledger'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../ledger')

function read(path: string) {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

function compiled(name: string) {
  const ajv = new Ajv({ discriminator: true, strictRequired: false })
  return ajv.compile(read(`schemas/${name}.schema.json`))
}

test.each(['ledger', 'ledger-event', 'ledger-checkpoint', 'ledger-pack-index'])(
  'the schema of %s has an address that holds as long as its major version',
  (name) => {
    const [major] = read('package.json').version.split('.')
    expect(read(`schemas/${name}.schema.json`).$id).toBe(
      `https://cdn.jsdelivr.net/npm/@badgelint/ledger@${major}/schemas/${name}.schema.json`,
    )
  },
)

test('the published schema takes an event, and no name in it', () => {
  const fits = compiled('ledger-event')
  const issue = eventOf({
    type: 'issue',
    template: 'bee-keeper',
    ref: 'own-1',
    sequence: 1,
    issued_on: '2026-01-12',
    channel: 'api',
  })
  expect(fits(issue)).toBe(true)
  expect(fits({ ...issue, name: 'Somebody' })).toBe(false)
  expect(fits({ ...issue, template: 'a@example.org' })).toBe(false)
  expect(fits({ ...issue, ref: 'own-a b' })).toBe(false)
})

test('the published schema of a ledger takes format 1, and no other', () => {
  const fits = compiled('ledger')
  const ledger = {
    format: 1,
    id: '0123456789abcdef',
    keys: [{ id: '01234567', valid_from: '2026-01-01' }],
  }
  expect(fits(ledger)).toBe(true)
  expect(fits({ ...ledger, format: 2 })).toBe(false)
})
