import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check, corpus, told, top } from './command.ts'

test.runIf(existsSync(corpus))('real templates are recognised, each as what it is', () => {
  const { findings, summary } = check([corpus], top)
  expect(summary.formats).toEqual({
    badgelint: 0,
    credly: 12,
    'canvas-credentials': 0,
    'open-badges-1': 5,
    'open-badges-2': 36,
    'open-badges-3': 17,
    accredible: 0,
  })
  const errors = findings.filter(({ severity }) => severity === 'error')
  const training = 'small-ob2/incubator-training/site/src/site/resources/badges/test-badge'
  expect(told(errors)).toEqual([
    'small-ob2/calrec/badges/issuer.json:4 document/syntax',
    `${training}/issuer.json:1 issuer/schema`,
  ])
})
