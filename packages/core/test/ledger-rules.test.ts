import { expect, test } from 'vitest'
import type { Facts } from '../src/internal.ts'
import knownTemplate from '../src/rules/ledger/known-template.ts'

const known: Facts = {
  today: '2026-06-01',
  templateIds: new Set(['bee-keeper', 'honey-judge']),
  ledger: {
    at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
    unknownTemplates: [{ key: 'bee-keper', issued: 2, last: '2026-05-01' }],
  },
}

function suggestions(facts: Facts): string[] {
  return [...knownTemplate.check({ documents: [] }, {}, facts)].map(({ suggestion }) => suggestion)
}

test('a template that the ledger has under a similar id is suggested', () => {
  expect(suggestions(known)).toEqual([
    'If "bee-keeper" is the same template, restore its earlier id "bee-keper"; otherwise restore "bee-keper" with `state: archived`',
  ])
})

test('where not all files are at hand, no template counts as gone', () => {
  expect(suggestions({ ...known, isPartial: true })).toEqual([])
  expect(suggestions({ ...known, isSelection: true })).toEqual([])
})
