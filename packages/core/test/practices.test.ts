import { describe, expect, test } from 'vitest'
import { rules as catalogue, lint } from '../src/index.ts'
import type { Finding, PracticeState, Rule } from '../src/internal.ts'
import { practiceNumbers, practiceStories, practiceTitles } from '../src/internal.ts'
import { sources } from '../src/practices/evidence/index.ts'
import type { PracticeInput, PracticeRule } from '../src/practices/practice-input.ts'
import { practiceStates } from '../src/practices/practice-states.ts'
import type { ProgramDocument } from '../src/program/document.ts'
import type { CalendarEntry, ProgramProfile, TeamMember } from '../src/program/facts.ts'
import {
  type Coverage,
  governanceTopics,
  type TopicCoverage,
} from '../src/program/governance/covered-topics.ts'
import type { Goal } from '../src/program/governance/goals.ts'
import type { LedgerFacts } from '../src/program/issuance.ts'

const at = { file: 'program.yaml', document: 0, pointer: '' }
const located = <T>(value: T) => ({ at, value })
const today = '2026-06-01'

/** Each practice with one rule of its own that it needs, of the severity that it has in the field. */
const infos = [10, 12, 13, 14]
const allOn: readonly PracticeRule[] = practiceNumbers.flatMap((practice) => {
  const { needs } = sources[practice]
  return (needs.length > 0 ? needs : [`practice/${practice}`]).map(
    (id): PracticeRule => ({
      id,
      practice,
      kind: 'guidance',
      severity: infos.includes(practice) ? 'info' : 'warning',
      options: {},
    }),
  )
})

const nothing: PracticeInput = {
  program: { documents: [] },
  facts: { today, templateIds: new Set() },
  coverage: undefined,
  goals: [],
  templates: [],
  addresses: 0,
  rules: allOn,
  findings: [],
  suppressed: [],
}

const member = (parts: Partial<TeamMember> = {}): TeamMember => ({
  name: located('Water lead'),
  otherNames: [],
  rights: [located('issue')],
  training: [{ at, name: 'Academy', on: '2026-01-10' }],
  ...parts,
})

const entry = (on: string, isDone: boolean): CalendarEntry => ({
  at,
  what: located('Newsletter'),
  on: located(on),
  isDone,
})

const profile: ProgramProfile = {
  at,
  contact: located('badges@example.org'),
  support: located('help@example.org'),
  team: [member(), member(), member({ until: located('2025-12-31'), training: [] })],
  calendar: [entry('2026-05-02', true), entry('2026-07-01', false), entry('2025-07-01', true)],
}

const page = (role: ProgramDocument['role']): ProgramDocument => ({
  role,
  at,
  fields: {},
  lead: [],
  sections: [],
  links: [],
  pages: [],
})

const coverage = (first: Coverage): TopicCoverage => ({
  language: 'en',
  topics: Object.fromEntries(
    governanceTopics.map((topic, index) => [topic, { coverage: index < 2 ? first : 'yes' }]),
  ) as unknown as TopicCoverage['topics'],
})

const goal: Goal = {
  text: located('80 % by December'),
  subject: 'acceptance',
  metric: 'acceptance',
}

const ledger: LedgerFacts = {
  at,
  since: '2024-06-01',
  until: '2026-05-31',
  recent: {
    since: '2025-06-01',
    waits: { known: 412, unknown: 8, median: 2, ninetieth: 6 },
    channels: { api: 315, manual: 105 },
  },
  unknownTemplates: [],
}

const full: PracticeInput = {
  ...nothing,
  program: { documents: [page('governance'), page('marketing')], profile },
  coverage: coverage('partly'),
  goals: [goal, { ...goal, metric: 'view' }],
  templates: [
    {
      id: 'stream-keeper',
      format: 'badgelint',
      at,
      platform: 'Credly',
      state: 'active',
      reviewedOn: '2026-01-01',
      createdOn: '2025-01-01',
      skills: 3,
      nextSteps: 1,
      hasCertificate: true,
    },
    { id: 'old', format: 'badgelint', at, platform: 'Credly', state: 'archived' },
  ],
  addresses: 2,
  facts: {
    ...nothing.facts,
    program: profile,
    ledger,
    links: new Map([
      ['https://example.org/a', { verdict: 'alive' }],
      ['https://example.org/b', { verdict: 'unknown' }],
    ]),
    issuance: new Map([
      [
        'stream-keeper',
        {
          count: 1420,
          firstIssued: '2025-02-01',
          firstPilot: '2025-01-20',
          months: [
            { month: '2025-02', issued: 1000, amended: { 'data-error': 3 } },
            { month: '2025-03', issued: 420, amended: {} },
          ],
        },
      ],
    ]),
    metrics: {
      files: ['metrics/metrics.csv'],
      measurements: [
        {
          metric: 'acceptance',
          on: '2026-05-01',
          value: 78,
          at: { file: at, line: 2, column: 1 },
        },
      ],
      problems: [],
    },
  },
}

function finding(practice: Rule['practice'], parts: Partial<Finding> = {}): Finding {
  return {
    rule: allOn.find((rule) => rule.practice === practice)?.id ?? '',
    practice,
    severity: 'warning',
    message: 'There is one; expected two',
    suggestion: 'Do this',
    file: 'program.yaml',
    document: 0,
    pointer: '',
    about: 'it',
    range: { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } },
    related: [],
    ...parts,
  }
}

function stateOf(practice: Rule['practice'], input: PracticeInput): PracticeState {
  const found = practiceStates(input).find((one) => one.practice === practice)
  if (found === undefined) throw new Error(`No practice ${practice}`)
  return found
}

const declaring = (on: string, practice: Rule['practice'] = 13): PracticeInput => ({
  ...nothing,
  program: {
    documents: [],
    profile: {
      at,
      declarations: [{ at, practice, on, by: 'the board', why: 'The office does it.' }],
    },
  },
})

describe('the fifteen practices', () => {
  test('are all unknown where there is nothing, and each says what to do', () => {
    const states = practiceStates(nothing)
    expect(states.map(({ practice }) => practice)).toEqual(practiceNumbers)
    expect(states.map(({ state }) => state)).toEqual(practiceNumbers.map(() => 'unknown'))
    for (const { missing, next } of states) {
      expect(missing).toMatch(/^[A-Z]/)
      expect(next).toBe(missing)
    }
  })

  test('are kept where the data is there and nothing is found, with numbers', () => {
    const lines = practiceStates(full).map(
      ({ practice, name, state, evidence }) => `${practice} ${name}, ${state}: ${evidence}`,
    )
    expect(lines).toEqual([
      '1 Trained, kept: 2 of 2 people trained',
      '2 Account, kept: contact and support named, 2 people with rights',
      '3 Governance, kept: 11 of 13 topics covered, 2 partly, 2 goals',
      '4 Thorough, kept: 1 of 1 template without a finding',
      '5 Earner first, kept: 1 of 1 template without a finding',
      '6 Skills, kept: 1 of 1 template with skills, 1 of 1 template without a finding',
      '7 Features, kept: 1 of 1 template with a next step, 1 with a certificate',
      '8 Audited, kept: 1 of 1 template reviewed in the last 365 days, 1 link alive, 0 dead, 1 link unknown',
      '9 Timely, kept: 90 % within 6 days, 412 badges, limit 14',
      '10 Automated, kept: 75 % issued by a system, 420 badges',
      '11 Mistakes, kept: 3 of 1,420 badges corrected, replaced or revoked',
      '12 Experience, kept: 1 of 1 template tried out before the first badge',
      '13 Marketing, kept: 1 done in the last 90 days, 1 planned in the next 90',
      '14 Teaching, kept: 1 page for earners',
      '15 Metrics, kept: 2 goals, 1 measured',
    ])
  })

  test.each(practiceNumbers)('number %i is not kept where its rule finds something', (practice) => {
    const severity = infos.includes(practice) ? 'info' : 'warning'
    const state = stateOf(practice, { ...full, findings: [finding(practice, { severity })] })
    expect(state).toMatchObject({
      state: 'not-kept',
      next: 'Do this',
      nextAt: { file: 'program.yaml', line: 3 },
    })
    expect(state.findings[severity]).toBe(1)
  })

  test('names the rules that decide, those that found most first', () => {
    const by = (rule: string, more: Partial<Finding> = {}) => finding(11, { rule, ...more })
    const findings = [by('a/a'), by('b/b'), by('b/b'), by('c/c', { severity: 'error' })]
    const { evidence } = stateOf(11, { ...full, findings })
    expect(evidence).toMatch(/revoked; 2 warnings from b\/b and 1 warning from a\/a$/)
  })

  test('names no rule where the evidence counts what was found', () => {
    expect(stateOf(5, { ...full, findings: [finding(5)] }).evidence).not.toContain(' by ')
  })

  test('an info is no breach where the rules of the practice can say more', () => {
    const findings = [finding(4, { severity: 'info' })]
    expect(stateOf(4, { ...full, findings })).toMatchObject({ state: 'kept', next: 'Do this' })
  })

  test('the next step is that of the weightiest finding', () => {
    const findings = [
      finding(4, { severity: 'info', suggestion: 'Later' }),
      finding(4, { severity: 'error', suggestion: 'First' }),
      finding(4, { suggestion: 'Then' }),
    ]
    expect(stateOf(4, { ...full, findings }).next).toBe('First')
  })

  test('of the same weight what is found most often comes first', () => {
    const findings = [
      finding(4, { rule: 'a/a', suggestion: 'Once' }),
      finding(4, { rule: 'b/b', suggestion: 'Twice' }),
      finding(4, { rule: 'b/b', suggestion: 'Twice' }),
    ]
    expect(stateOf(4, { ...full, findings }).next).toBe('Twice')
  })

  test('nobody can say that it is kept where a rule that it takes is off', () => {
    const rules = allOn.map((rule) => ({ ...rule, severity: 'off' as const }))
    expect(stateOf(1, { ...full, rules })).toMatchObject({
      state: 'unknown',
      missing: 'Switch on `program/training` in badgelint.yaml',
    })
  })

  test('numbers speak for themselves where a rule is silent', () => {
    const facts = { ...full.facts, stated: { issuingLimit: located(5) } }
    expect(stateOf(9, { ...full, facts })).toMatchObject({
      state: 'not-kept',
      evidence: '90 % within 6 days, 412 badges, limit 5',
    })
  })

  test('a limit that is configured holds in place of the one that a document states, as in the rule', () => {
    const facts = { ...full.facts, stated: { issuingLimit: located(5) } }
    const rules = full.rules.map((rule) =>
      rule.id === 'ledger/timeliness' ? { ...rule, options: { days: 30 } } : rule,
    )
    expect(stateOf(9, { ...full, facts, rules })).toMatchObject({
      state: 'kept',
      evidence: '90 % within 6 days, 412 badges, limit 30',
    })
  })

  test('what is suppressed is said', () => {
    expect(stateOf(5, { ...full, suppressed: [finding(5), finding(5)] }).evidence).toContain(
      ', 2 findings suppressed',
    )
  })

  test('one person of whom nobody told the training leaves it open', () => {
    const team = [member(), member({ training: undefined })]
    const program = { documents: [], profile: { ...profile, team } }
    expect(stateOf(1, { ...full, program })).toMatchObject({
      state: 'unknown',
      evidence: '1 of 2 people trained',
    })
  })

  test('of some files alone nobody can say what all of them hold', () => {
    const facts = { ...full.facts, isSelection: true }
    const open = practiceStates({ ...full, facts }).filter(({ state }) => state === 'unknown')
    expect(open.map(({ practice }) => practice)).toEqual([3, 4, 5, 6, 7, 8, 14, 15])
  })

  test('a governance document elsewhere, or in another language, is unread', () => {
    const configured = { file: 'badgelint.yaml', governanceAddress: 'https://example.org/g' }
    expect(stateOf(3, { ...nothing, facts: { ...nothing.facts, configured } }).evidence).toBe(
      'a document elsewhere, not read',
    )
    expect(stateOf(3, { ...full, coverage: undefined })).toMatchObject({ state: 'unknown' })
  })
})

describe('a declaration', () => {
  test('answers what is unknown', () => {
    expect(stateOf(13, declaring('2026-02-01'))).toMatchObject({
      state: 'kept',
      evidence: 'declared by the board on 2026-02-01: The office does it',
      declaration: { on: '2026-02-01', by: 'the board' },
    })
  })

  test.each(['2025-05-01', '2026-06-02'])('of %s does not hold', (on) => {
    expect(stateOf(13, declaring(on)).state).toBe('unknown')
  })

  test('outweighs no finding', () => {
    const input = { ...declaring('2026-02-01'), findings: [finding(13, { severity: 'info' })] }
    expect(stateOf(13, input).state).toBe('not-kept')
  })

  test('holds for its practice alone', () => {
    expect(stateOf(14, declaring('2026-02-01')).state).toBe('unknown')
  })
})

describe('a check', () => {
  test('says them only where it is asked', async () => {
    const files = [{ path: 'GOVERNANCE.md', text: '# Program\n\n## Goals\n\nMany.\n' }]
    expect((await lint(files)).practices).toBeUndefined()
    const { practices = [] } = await lint(files, {}, { practices: true, today })
    expect(practices).toHaveLength(15)
    expect(practices[2]?.evidence).toContain('document')
  })
})

test('each practice has a story', () => {
  for (const practice of practiceNumbers) {
    const { why, looksAt, toDo } = practiceStories[practice]
    for (const text of [why, ...looksAt, ...toDo]) expect(text).toMatch(/^\S.*\.$/)
    expect(practiceTitles[practice].name.length).toBeLessThanOrEqual(12)
  }
})

test('rules that stories name are there', () => {
  const known = catalogue.map(({ id }) => id)
  const named = Object.values(practiceStories)
    .flatMap(({ looksAt, toDo }) => [...looksAt, ...toDo])
    .flatMap((text) => [...text.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, id = '']) => id))
  expect(named.filter((id) => !known.includes(id))).toEqual([])
})
