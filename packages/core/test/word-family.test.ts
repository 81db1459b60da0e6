import { expect, test } from 'vitest'
import { wordForm } from '../src/text/word-form.ts'

const family = (word: string) => wordForm(word).family

test.each([
  'cite cited citation citations',
  'licence license licensing licensed',
  'analyse analyze analysis analytical analytics analysing',
  'communicate communication communicator communicating',
  'lead leader leading leadership',
  'manage manager management managerial',
  'secure security',
  'statistic statistics statistical',
  'innovate innovative innovation innovator',
  'decide decision deciding',
  'extend extension extensive',
  'plan planner planning',
  'behaviour behavior behavioural',
  'organise organize organisation organizational',
  'paediatric pediatrics',
  'strategy strategic strategist',
  'safe safety',
  'practise practice practical',
  'defend defence defense defensive',
  'program programme programming programmer',
  'adapt adaptable adaptability adaptation',
])('of one family: %s', (words) => {
  const [first = '', ...others] = words.split(' ')
  expect(others.filter((word) => family(word) !== family(first))).toEqual([])
})

test.each([
  'art article arithmetic',
  'present press president',
  'code cost coat',
  'man manage manual',
  'market mark marine',
  'intern interview internet',
  'C R Go',
])('of different families: %s', (words) => {
  const all = words.split(' ').map(family)
  expect(new Set(all).size).toBe(all.length)
})
