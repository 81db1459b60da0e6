import fc from 'fast-check'
import './seed.ts'
import { describe, expect, test } from 'vitest'
import {
  bandKeys,
  comparedWords,
  hashesOf,
  isSeries,
  likeness,
  shingles,
  skillForm,
} from '../src/internal.ts'

describe('skills that are the same', () => {
  test.each([
    ['Application Security', 'AppSec'],
    ['Data analysis', 'DATA ANALYSIS'],
    ['Firewall', 'Firewalls'],
    ['Problem-solving', 'Problem Solving'],
    ['Virtual Private Networks (VPN)', 'VPN'],
    ['Zero-Touch Provisioning (ZTP)', 'Zero Touch Provisioning'],
    ['Infrastructure as Code (IaC)', 'Infrastructure as Code'],
    ['Learning & Development', 'Learning and Development'],
    ['Node.js', 'NodeJS'],
    ['Policies', 'policy'],
    ['APIs', 'API'],
  ])('%s and %s', (a, b) => {
    expect(skillForm(a)).toBe(skillForm(b))
  })

  test.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['.NET', 'Net'],
    ['Go', 'Google'],
    ['Security', 'Security Fundamentals'],
    ['IP', 'IP Services'],
    ['R', 'RStudio'],
    ['Statistics (Bayesian)', 'Statistics'],
    ['AWS', 'AW'],
    ['Analysis', 'Analytics'],
    ['News', 'New'],
  ])('but not %s and %s', (a, b) => {
    expect(skillForm(a)).not.toBe(skillForm(b))
  })

  test('abbreviations of one’s own', () => {
    const own = { QMS: 'quality management system' }
    expect(skillForm('QMS', own)).toBe(skillForm('Quality Management System', own))
  })
})

describe('a series', () => {
  const series = (a: [string, string], b: [string, string]) =>
    isSeries(comparedWords(a[1]), comparedWords(a[0]), comparedWords(b[1]), comparedWords(b[0]))

  test.each([
    [
      ['Host in Peru', 'Hosted a family from Peru for two weeks.'],
      ['Host in Chile', 'Hosted a family from Chile for two weeks.'],
    ],
    [
      ['Guide, Czech Republic', 'Knows the Czech Republic. Passed the Czech Republic quiz.'],
      ['Guide, Malta', 'Knows Malta. Passed the Malta quiz.'],
    ],
    [
      ['Welding Level I', 'Passed the Level I weld test.'],
      ['Welding Level IV', 'Passed the Level IV weld test.'],
    ],
    [
      ['Excel Basics', 'Made an Excel sheet of their own.'],
      ['Word Basics', 'Made a Word sheet of their own.'],
    ],
    [
      ['Level 1', 'At level 1 of five.'],
      ['Level 2', 'At level 2 of five.'],
    ],
  ] as [[string, string], [string, string]][])('%j and %j', (a, b) => {
    expect(series(a, b)).toBe(true)
    expect(series(b, a)).toBe(true)
  })

  test.each([
    // The same text is a copy.
    [
      ['Team Lead', 'Led a team for a year.'],
      ['Crew Chief', 'Led a team for a year.'],
    ],
    // The slot is in no name.
    [
      ['Team Lead', 'Led a team of five.'],
      ['Crew Chief', 'Led a team of nine.'],
    ],
    // In the name of one alone.
    [
      ['Host in Peru', 'Hosted a family from Peru.'],
      ['Host', 'Hosted a family from Chile.'],
    ],
    // Two slots.
    [
      ['Peru Level 1', 'Knows Peru at level 1.'],
      ['Chile Level 2', 'Knows Chile at level 2.'],
    ],
    [
      ['Host in Peru', 'Hosted a family from Peru.'],
      ['Host in Chile', 'Hosted a family from Chile for a year.'],
    ],
  ] as [[string, string], [string, string]][])('but not %j and %j', (a, b) => {
    expect(series(a, b)).toBe(false)
    expect(series(b, a)).toBe(false)
  })
})

describe('likeness', () => {
  const text =
    'earners have measured stream near their home every week for three months and told their neighbours what they found there'
  const hashes = (words: string) => shingles(hashesOf(words.split(' ')))

  test('is 1 for the same text, 0 for one with nothing in common, the same both ways', () => {
    expect(likeness(hashes(text), hashes(text))).toBe(1)
    expect(likeness(hashes(text), hashes('something else entirely is said in this one'))).toBe(0)
    const other = hashes(text.replace('stream', 'river'))
    expect(likeness(hashes(text), other)).toBe(likeness(other, hashes(text)))
    expect(likeness(hashes(text), other)).toBeCloseTo(15 / 21, 5)
  })

  test('texts that are much alike share a band, others seldom do', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/)
    const sentence = fc.array(word, { minLength: 60, maxLength: 80 })
    let met = 0
    let strangersMet = 0
    const runs = 200
    fc.assert(
      fc.property(sentence, sentence, fc.nat(), word, (words, strangers, at, changed) => {
        const copy = words.with(at % words.length, changed)
        const keys = new Set(bandKeys(hashesOf(words)))
        if (bandKeys(hashesOf(copy)).some((key) => keys.has(key))) met += 1
        if (bandKeys(hashesOf(strangers)).some((key) => keys.has(key))) strangersMet += 1
      }),
      { numRuns: runs, seed: 1, endOnFailure: true },
    )
    expect(met / runs).toBeGreaterThan(0.97)
    expect(strangersMet / runs).toBeLessThan(0.02)
  })
})
