import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { BadgelintError, type LintExtras, lint, type Report, type Source } from '../src/index.ts'
import {
  type Audit,
  type AuditRecord,
  type AuditRequest,
  type Configuration,
  type IssuanceFacts,
  type KnownFacts,
  type LedgerFacts,
  parseRecord,
  readMetrics,
  recordOf,
} from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

const today = '2026-06-01'

type Fields = Readonly<Record<string, unknown>>

/** A template in which nothing is found, with some fields set otherwise. */
function template(id: string, fields: Fields = {}): Source {
  const { level: _level, ...rest } = exemplary[0] ?? {}
  const own = { ...rest, level: 'Foundational', id, name: `Badge ${id}`, image: `${id}.svg` }
  return { path: `templates/${id}.yaml`, text: stringify({ ...own, ...fields }) }
}

const ledger: LedgerFacts = {
  at: { file: 'ledger/ledger.json', document: 0, pointer: '' },
  since: '2020-01-01',
  until: today,
  recent: {
    since: '2025-06-01',
    waits: { known: 0, unknown: 0 },
    channels: { api: 30, manual: 12 },
  },
  unknownTemplates: [],
}

/** Facts of a program that knows all: a ledger, a history, and links that are alive. */
function facts(
  issued: Readonly<Record<string, IssuanceFacts>> = {},
  more: KnownFacts = {},
): KnownFacts {
  return {
    ledger,
    issuance: new Map(Object.entries(issued)),
    history: new Map(),
    links: new Map(),
    ...more,
  }
}

interface Asked extends LintExtras {
  readonly configuration?: Configuration
}

/** Two rules that say something of many templates are quiet here, so that tests see what they are about. */
const quiet = { 'template/near-duplicate': 'off', 'template/distinct': 'off' } as const

async function reported(sources: readonly Source[], asked: Asked = {}): Promise<Report> {
  const { configuration = {}, ...extras } = asked
  const rules = { ...quiet, ...configuration.rules }
  return lint(sources, { ...configuration, rules }, { today, audit: {}, ...extras })
}

async function audited(sources: readonly Source[], asked: Asked = {}): Promise<Audit> {
  const { audit } = await reported(sources, asked)
  if (audit === undefined) throw new Error('No audit')
  return audit
}

const program = (fields: Fields): Source => ({ path: 'program.yaml', text: stringify(fields) })

const keysOf = ({ entries }: Audit) => entries.map(({ key }) => key)

const old: IssuanceFacts = { count: 12, lastIssued: '2024-07-01' }

describe('an audit', () => {
  test('is told only where it was asked for, with the practices', async () => {
    const sources = [template('a')]
    const { audit, practices } = await lint(sources, {}, { today })
    expect([audit, practices]).toEqual([undefined, undefined])
    const asked = await reported(sources)
    expect(asked.practices).toHaveLength(15)
    expect(asked.audit?.practices).toEqual(asked.practices)
  })

  test('needs a day', async () => {
    const asked = lint([template('a')], {}, { audit: {} })
    await expect(asked).rejects.toThrow(BadgelintError)
    await expect(asked).rejects.toThrow(/^An audit needs today’s date/)
  })

  test.each([
    ['a year before', {}, '2025-06-01', '2026-06-01'],
    ['the day after February on a leap day', {}, '2027-03-01', '2028-02-29'],
    ['the day that is asked for', { since: '2026-01-01' }, '2026-01-01', '2026-06-01'],
  ])('looks back to %s', async (_name, audit: AuditRequest, since, asOf) => {
    const made = await audited([template('a')], { audit, today: asOf })
    expect([made.since, made.asOf, made.year]).toEqual([since, asOf, Number(asOf.slice(0, 4))])
  })

  test('counts the program', async () => {
    const sources = [
      program({ issuer: 'Water School' }),
      template('a', { state: 'active' }),
      template('b'),
      template('c', { state: 'draft' }),
      template('d', { state: 'archived' }),
    ]
    const made = await audited(sources, { facts: facts({ a: { count: 3 } }) })
    const issuer = { issuer: 'Water School' }
    expect(made.program).toEqual({ ...issuer, active: 2, draft: 1, archived: 1, issued: 42 })
    expect(made.templates.map(({ id, state, issued }) => [id, state, issued])).toEqual([
      ['a', 'active', 3],
      ['b', undefined, 0],
      ['c', 'draft', 0],
      ['d', 'archived', 0],
    ])
  })

  test('knows what was issued since the first of a month, and of other days says nothing', async () => {
    const months = [
      { month: '2025-12', issued: 5, amended: {} },
      { month: '2026-01', issued: 7, amended: {} },
      { month: '2026-02', issued: 8, amended: {} },
    ]
    const known = facts({ a: { count: 20, months } })
    const issued = async (since: string) =>
      (await audited([template('a')], { facts: known, audit: { since } })).program.issued
    expect(await issued('2026-01-01')).toBe(15)
    expect(await issued('2026-01-02')).toBeUndefined()
    const later = facts({ a: { count: 20, lastIssued: '2026-07-01', months } })
    const past = { facts: later, audit: { since: '2026-01-01' } }
    expect((await audited([template('a')], past)).program.issued).toBeUndefined()
  })
})

describe('owners', () => {
  const team = {
    team: [
      { name: 'Anna Lee', role: 'Water lead', email: 'anna@example.org', github: '@anna-lee' },
      { name: 'Ben Okafor', until: '2026-03-31' },
      { name: 'Archive team', since: '2027-01-01' },
      { name: 'Carla Diaz' },
    ],
  }

  const owner = async (word: unknown, extras: Asked & { readonly team?: Fields } = {}) => {
    const files = [template('a', { owner: word }), ...(extras.team ? [program(extras.team)] : [])]
    const { owners, templates } = await audited(files, extras)
    return owners.find(({ key }) => key === templates[0]?.owner)
  }

  test.each([
    ['by name', 'anna lee', 'Anna Lee'],
    ['by role', 'water-lead', 'Anna Lee'],
    ['by mail', 'ANNA@example.org', 'Anna Lee'],
    ['by name and mail', 'Anna Lee <anna@example.org>', 'Anna Lee'],
    ['by account', '@Anna-Lee', 'Anna Lee'],
    ['the first who is in the team', ['Nobody', 'Carla Diaz', 'Anna Lee'], 'Carla Diaz'],
    ['not who has left', 'Ben Okafor', 'the program'],
    ['not who is not there yet', 'Archive team', 'the program'],
    ['not who is not in the team', 'Nobody', 'the program'],
    ['the next where the first has left', ['Ben Okafor', 'Carla Diaz'], 'Carla Diaz'],
    ['nobody', undefined, 'the program'],
  ])('of a team: %s', async (_name, word, name) => {
    expect((await owner(word, { team }))?.name).toBe(name)
  })

  test.each([
    ['a name', 'Teaching lab', { key: 'teaching lab', name: 'Teaching lab' }],
    ['a name and mail', 'Anna Lee <a@b.org>', { key: 'anna lee', name: 'Anna Lee' }],
    ['a mail', '<a@b.org>', { key: '<a@b.org>', name: '<a@b.org>' }],
    ['an account', '@anna-lee', { key: '@anna lee', name: '@anna-lee', account: 'anna-lee' }],
    ['a team of GitHub', '@org/water', { key: '@org/water', name: '@org/water' }],
    ['the program', 'Program', { key: 'program', name: 'the program', from: 'program' }],
  ])('without a team: %s', async (_name, word, expected) => {
    expect(await owner(word)).toEqual({ from: 'template', ...expected })
  })

  test.each(['anna__lee', '@org/team', 'anna--lee', 7])(
    'have no account %j in the team',
    async (github) => {
      const { findings } = await reported([program({ team: [{ name: 'Anna Lee', github }] })])
      expect(findings.filter(({ rule }) => rule === 'program/schema')).toMatchObject([
        { message: expect.stringMatching(/^`github` is .*; expected /) },
      ])
    },
  )

  test('who are written in two ways are one, with the name of the first', async () => {
    const files = [
      template('b', { owner: 'teaching  Lab' }),
      template('a', { owner: 'Teaching lab' }),
      template('c', { owner: 'teaching-lab' }),
    ]
    const { owners } = await audited(files)
    expect(owners.map(({ key, name }) => [key, name])).toEqual([
      ['teaching lab', 'Teaching lab'],
      ['program', 'the program'],
    ])
  })

  test('come from CODEOWNERS where the template names none, then from the configuration', async () => {
    const asked = (words: readonly string[], configured?: string): Asked => ({
      audit: { codeOwners: (file) => (file === 'templates/a.yaml' ? words : []) },
      ...(configured ? { configuration: { audit: { owner: configured } } } : {}),
    })
    const without = { ...team, issuer: 'Water School' }
    expect(await owner(undefined, asked(['@anna-lee']))).toEqual({
      key: '@anna lee',
      name: '@anna-lee',
      account: 'anna-lee',
      from: 'codeowners',
    })
    expect(await owner(undefined, { ...asked(['@ANNA-LEE']), team })).toEqual({
      key: 'anna lee',
      name: 'Anna Lee',
      account: 'anna-lee',
      from: 'codeowners',
    })
    expect(await owner(undefined, { ...asked(['ben@example.org'], 'Carla Diaz'), team })).toEqual({
      key: 'ben@example.org',
      name: 'ben@example.org',
      from: 'codeowners',
    })
    expect(await owner(undefined, { ...asked([], 'Carla Diaz'), team })).toMatchObject({
      name: 'Carla Diaz',
      from: 'default',
    })
    expect(await owner(undefined, { ...asked([], 'Ben Okafor'), team: without })).toEqual({
      key: 'program',
      name: 'Water School',
      from: 'program',
    })
    expect(await owner('Dora', asked(['@anna-lee'], 'Carla Diaz'))).toMatchObject({ name: 'Dora' })
  })

  test.each([
    ['by name', { 'anna lee': '@anna' }],
    ['by role', { 'Water lead': 'anna' }],
    ['by mail', { 'anna@example.org': 'anna' }],
  ])('have the account that is configured %s, before that of the team', async (_name, accounts) => {
    const configuration: Configuration = { audit: { accounts } }
    expect((await owner('Anna Lee', { team, configuration }))?.account).toBe('anna')
  })

  test('of CODEOWNERS are those whose account is configured', async () => {
    const configuration: Configuration = { audit: { accounts: { 'Teaching lab': 'lab-lead' } } }
    const audit: AuditRequest = { codeOwners: () => ['@Lab-Lead'] }
    expect(await owner(undefined, { configuration, audit })).toEqual({
      key: 'teaching lab',
      name: 'Teaching lab',
      account: 'lab-lead',
      from: 'codeowners',
    })
  })

  test('of a file that cannot be read are those of CODEOWNERS, and what is of the program is its own', async () => {
    const files = [
      { path: 'templates/broken.yaml', text: 'name: a: b' },
      program({ team: [{ name: 'Anna Lee', until: 'soon' }] }),
    ]
    const { entries } = await audited(files, { audit: { codeOwners: () => ['@ben'] } })
    const owned = entries.map(({ rule, owner }) => [rule, owner])
    expect(owned).toContainEqual(['document/syntax', '@ben'])
    expect(owned).toContainEqual(['program/schema', 'program'])
  })
})

describe('entries', () => {
  test('are one for a rule and a template, with the first place and how many there are', async () => {
    const { entries } = await audited([template('a', { nmae: 1, levl: 2 })])
    const [first] = entries
    expect(first).toEqual({
      key: 'template/schema a',
      kind: 'finding',
      rule: 'template/schema',
      practice: 4,
      severity: 'error',
      owner: 'water team',
      template: 'a',
      name: 'Badge a',
      file: 'templates/a.yaml',
      line: first?.line,
      what: expect.stringMatching(/^The key `nmae` is not known/),
      why: 'A field that is missing, misspelled or of the wrong kind never reaches the badge: the earner gets a credential without it, or the platform rejects the template.',
      action: 'Rename it to `name`',
      findings: 2,
      since: today,
    })
  })

  test('stand in the order in which they serve earners', async () => {
    const dead = 'https://example.org/badges/gone'
    const files = [
      template('a', { reviewed_on: '2020-01-01' }),
      template('b', { reviewed_on: '2020-01-01' }),
      template('c', { reviewed_on: '2020-01-01' }),
      template('d', { global_activity_url: dead }),
      template('e', { nmae: 1 }),
      template('f', { state: 'active' }),
    ]
    const issued = {
      a: { count: 5, held: 1, lastIssued: today },
      b: { count: 7, held: 1, lastIssued: today },
      c: { count: 5, held: 4, lastIssued: today },
      f: old,
    }
    const links = new Map([[dead, { verdict: 'dead' as const, reason: 'answers 404' }]])
    const rules = { 'template/review-due': 'warning' as const }
    const made = await audited(files, { facts: facts(issued, { links }), configuration: { rules } })
    expect(
      keysOf(made).filter((key) => !/^(?:governance|program|metrics|marketing)\//.test(key)),
    ).toEqual([
      'template/schema e',
      'links/dead d',
      'template/review-due b',
      'template/review-due c',
      'template/review-due a',
      'template/archive-candidate f',
    ])
  })

  test('put what is wrong with files of the ledger behind what is wrong with templates', async () => {
    const files = [template('a', { nmae: 1, reviewed_on: '2020-01-01' })]
    const at = { file: 'ledger/checkpoints/1.json', document: 0, pointer: '' }
    const problem = (kind: 'integrity' | 'private') => ({
      kind,
      at,
      message: `It is ${kind}`,
      suggestion: 'Mend it',
    })
    const problems = [problem('integrity'), problem('private')]
    const rules = { 'template/review-due': 'warning' as const }
    const known = facts({}, { ledger: { ...ledger, problems } })
    const keys = keysOf(await audited(files, { facts: known, configuration: { rules } }))
    const order = [
      'template/schema a',
      'ledger/integrity ledger/checkpoints/1.json',
      'ledger/private ledger/checkpoints/1.json',
      'template/review-due a',
    ]
    expect(keys.filter((key) => order.includes(key))).toEqual(order)
  })

  test('leave out hints about single badges, unless they are of practice 8', async () => {
    const { audit, findings } = await reported([template('a', { state: 'active' })], {
      facts: facts({ a: old }),
      configuration: { rules: { 'template/details': 'info' } },
    })
    const hints = findings.filter(({ severity, template }) => severity === 'info' && template)
    const kept = audit?.entries.filter(({ severity, template }) => severity === 'info' && template)
    expect(new Set(kept?.map(({ practice }) => practice))).toEqual(new Set([8]))
    expect(hints.filter(({ practice }) => practice === 8)).toHaveLength(kept?.length ?? -1)
  })

  test('leave out what is suppressed, and say why', async () => {
    const ignores = [{ rule: 'template/schema', path: '**', reason: 'Kept for the old platform.' }]
    const made = await audited([template('a', { nmae: 1 })], { configuration: { ignores } })
    expect(keysOf(made)).not.toContain('template/schema a')
    expect(made.accepted).toEqual([{ key: 'template/schema a', why: 'Kept for the old platform.' }])
  })

  test('name the rules that are on', async () => {
    const { rules = [] } = await audited([template('a')])
    expect(rules).toContain('template/schema')
    expect(rules).toContain('document/syntax')
    expect(rules).not.toContain('template/distinct')
  })
})

describe('archive candidates', () => {
  const keep = { keep: 'The course is held every other year.', until: '2026-06-01' }

  test('have their evidence', async () => {
    const files = [
      template('a', { state: 'active', state_changed_on: '2023-02-01' }),
      template('b', { recommendations: ['a'] }),
      template('c', {
        badge_template_activities: [{ title: 'Passed a review.', required_badge_template_id: 'a' }],
      }),
    ]
    const { candidates } = await audited(files, { facts: facts({ a: old }) })
    expect(candidates).toEqual([
      {
        template: 'a',
        name: 'Badge a',
        file: 'templates/a.yaml',
        line: expect.any(Number),
        owner: 'water team',
        evidence:
          'The last of 12 badges was issued on 2024-07-01, the template has been active since 2023-02-01, and it is recommended by "b" and required by "c"; expected at least one badge a year',
        lastIssued: '2024-07-01',
        issued: 12,
        activeSince: '2023-02-01',
        recommendedBy: ['b'],
        requiredBy: ['c'],
      },
    ])
  })

  test('stand with those first from which nothing was issued for longest', async () => {
    const files = ['a', 'b', 'c'].map((id) => template(id, { state: 'active' }))
    const issued = {
      a: { count: 1, lastIssued: '2024-01-01' },
      b: { count: 1, lastIssued: '2022-01-01' },
      c: { count: 1, lastIssued: '2023-01-01' },
    }
    const { candidates } = await audited(files, { facts: facts(issued) })
    expect(candidates.map((one) => one.template)).toEqual(['b', 'c', 'a'])
  })

  test('that are kept have the decision, and no entry', async () => {
    const files = [
      template('a', { state: 'active', audit: keep }),
      template('b', { state: 'active', audit: { ...keep, until: '2026-05-31' } }),
    ]
    const made = await audited(files, { facts: facts({ a: old, b: old }) })
    const decided = made.candidates.map((one) => [one.template, one.decision, one.line > 1])
    expect(decided).toEqual([
      ['a', keep, true],
      ['b', undefined, true],
    ])
    expect(keysOf(made).filter((key) => key.startsWith('template/archive'))).toEqual([
      'template/archive-candidate b',
    ])
  })

  test('tell of a decision whose day is over', async () => {
    const audit = { keep: 'The course is on leave.', until: '2026-05-31' }
    const files = [template('a', { state: 'active', audit })]
    const { candidates } = await audited(files, { facts: facts({ a: old }) })
    expect(candidates).toMatchObject([
      {
        expired: audit,
        evidence: expect.stringContaining(
          'the decision to keep the template expired on 2026-05-31 (The course is on leave)',
        ),
      },
    ])
    expect(candidates[0]).not.toHaveProperty('decision')
  })

  test('are none where they are suppressed, or where the rule is off', async () => {
    const files = [template('a', { state: 'active' })]
    const ignores = [{ rule: 'template/archive-candidate', path: '**', reason: 'Known.' }]
    const known = facts({ a: old })
    const off: Configuration = { rules: { 'template/archive-candidate': 'off' } }
    const { candidates } = await audited(files, { facts: known, configuration: { ignores } })
    expect(candidates).toEqual([])
    expect((await audited(files, { facts: known, configuration: off })).candidates).toEqual([])
  })
})

describe('a decision of the audit in a template', () => {
  test.each([
    ['a word', 'audit: kept', '`audit` is "kept"; expected a section'],
    ['no reason', 'audit: {until: 2027-01-01}', '`audit` has no `keep`; expected one'],
    ['no day', 'audit: {keep: A course}', '`audit` has no `until`; expected one'],
    ['a word for a day', 'audit: {keep: A, until: soon}', '`until` is "soon"; expected a day'],
    ['more', 'audit: {keep: A, until: 2027-01-01, by: me}', 'The key `by` is not known here'],
  ])(
    'is refused where it has %s, and then no other rule goes by it',
    async (_name, line, words) => {
      const { text } = template('a', { state: 'active' }) as { readonly text: string }
      const known = { facts: facts({ a: old }) }
      const { findings } = await reported([{ path: 'templates/a.yaml', text: text + line }], known)
      const about = findings.filter(({ template: id }) => id === 'a')
      expect(about.map(({ rule }) => rule)).toEqual(['template/schema'])
      expect(about[0]?.message).toContain(words)
    },
  )

  test('is read from front matter too, and a blank one is none', async () => {
    const kept = (audit: string) => {
      const { text } = template('a', { state: 'active' }) as { readonly text: string }
      return [{ path: 'templates/a.md', text: `---\n${text}audit: ${audit}\n---\n` }]
    }
    const known = { facts: facts({ a: old }) }
    const { candidates } = await audited(kept('{keep: A course, until: 2026-12-31}'), known)
    expect(candidates[0]?.decision).toEqual({ keep: 'A course', until: '2026-12-31' })
    const made = await audited(kept(''), known)
    expect(keysOf(made)).toContain('template/archive-candidate a')
    expect(keysOf(made)).not.toContain('template/schema a')
  })
})

describe('the configuration', () => {
  const problem = (audit: unknown) =>
    lint([], { audit } as Configuration, { today }).then(
      () => 'none',
      (error: Error) => error.message,
    )

  test.each([
    [{ folder: 'records', owner: 'Anna Lee', label: 'audit', maxEntries: 10 }],
    [{ accounts: { 'Anna Lee': '@anna-lee', Ben: 'b3n' }, mention: ['@anna-lee'] }],
    [{ mention: 'anna-lee' }],
    [{}],
  ])('%j can be used', async (audit) => {
    expect(await problem(audit)).toBe('none')
  })

  test.each([
    [{ max_entries: 3 }, 'The key `max_entries` is not known; expected `maxEntries`'],
    [{ folders: 'a' }, 'The key `folders` is not known; expected `folder`'],
    [{ account: {} }, 'The key `account` is not known; expected `accounts`'],
    [{ accounts: { A: 'anna__lee' } }, 'expected a GitHub account such as anna-lee'],
    [{ accounts: { A: 'anna--lee' } }, 'expected a GitHub account'],
    [{ accounts: { A: '-anna' } }, 'expected a GitHub account'],
    [{ accounts: { A: '@org/team' } }, 'expected a GitHub account'],
    [{ accounts: { A: 'a'.repeat(40) } }, 'expected a GitHub account'],
    [{ mention: ['a b'] }, 'expected a GitHub account'],
    [{ label: 'a, b' }, 'expected a label of at most 50 characters'],
    [{ label: 'a'.repeat(51) }, 'expected a label'],
    [{ maxEntries: 0 }, 'expected at least 1'],
    [{ folder: ' ' }, 'expected text'],
  ])('%j is refused', async (audit, words) => {
    expect(await problem(audit)).toContain(words)
  })

  test('keeps the records from being checked, and nothing else', async () => {
    const files = async (configuration: Configuration, paths: readonly string[]) => {
      const sources = paths.map((path) => ({ path, text: '{"name": "a"}', expected: true }))
      return (await lint(sources, configuration, { today })).summary.files
    }
    expect(await files({}, ['audits/2025.json', 'audits/notes/a.yaml', 'auditsb/a.json'])).toBe(1)
    const records: Configuration = { audit: { folder: './records/audits/' } }
    expect(await files(records, ['records/audits/2025.json', 'audits/2025.json'])).toBe(1)
    const here: Configuration = { audit: { folder: '.' } }
    expect(await files(here, ['2025.json', 'a.json'])).toBe(1)
  })
})

describe('links', () => {
  const gone = 'https://user:secret@example.org/badges/gone'
  const shown = 'https://example.org/badges/gone'
  const other = 'https://example.org/badges/other'
  const dead = { verdict: 'dead' as const, reason: 'answers 404' }
  const record = (parts: Partial<AuditRecord> = {}): AuditRecord => ({
    version: 1,
    asOf: '2025-06-01',
    practices: [],
    templates: [{ id: 'a', file: 'templates/a.yaml' }],
    entries: [{ key: 'links/dead a', what: 'It was dead', since: '2024-06-01' }],
    candidates: [],
    links: [{ address: other, since: '2024-06-01' }],
    ...parts,
  })
  const files = [
    template('a', { global_activity_url: other }),
    template('b', { global_activity_url: other, earn_this_badge_url: other }),
  ]
  const links = (known: KnownFacts['links'], audit: AuditRequest = {}, sources = files) =>
    audited(sources, { facts: facts({}, known ? { links: known } : {}), audit })

  test('are told once, with their places and templates', async () => {
    const made = await links(new Map([[other, dead]]))
    expect(made.links).toEqual([
      {
        address: other,
        reason: 'answers 404',
        since: today,
        from: 'first seen today',
        places: [
          { file: 'templates/a.yaml', line: expect.any(Number) },
          { file: 'templates/b.yaml', line: expect.any(Number) },
          { file: 'templates/b.yaml', line: expect.any(Number) },
        ],
        templates: ['a', 'b'],
      },
    ])
    expect(made.entries.filter(({ kind }) => kind === 'link')).toMatchObject([
      { key: 'links/dead a', findings: 1 },
      { key: 'links/dead b', findings: 2 },
    ])
  })

  test('are told without a password', async () => {
    const made = await links(new Map([[shown, dead]]), {}, [
      template('a', { global_activity_url: shown }),
      template('b', { global_activity_url: gone }),
    ])
    expect(made.links.map(({ address }) => address)).toEqual([shown])
    expect(JSON.stringify(made)).not.toContain('secret')
  })

  test('that say that they are not found are dead as well', async () => {
    const known = facts(
      {},
      { links: new Map([[other, { verdict: 'alive', isSoftMissing: true }]]) },
    )
    const rules = { 'links/soft-404': 'info' } as const
    const made = await audited(files, { facts: known, configuration: { rules } })
    expect(made.links.map(({ reason }) => reason)).toEqual([
      'answers with a page that says it is not found',
    ])
    expect(made.entries.filter(({ kind }) => kind === 'link')).toHaveLength(2)
  })

  test.each([
    ['the last audit', '2026-01-01', '2024-06-01', 'last audit'],
    ['the cache where that knows an earlier day', '2023-01-01', '2023-01-01', 'cache'],
  ])('are dead since the day of %s', async (_name, failing, since, from) => {
    const fact = { ...dead, failing: { since: failing, last: today } }
    const made = await links(new Map([[other, fact]]), { previous: record() })
    expect(made.links).toMatchObject([{ since, from }])
  })

  test('have the day of the cache where no audit was recorded', async () => {
    const fact = { ...dead, failing: { since: '2026-05-01', last: today } }
    expect((await links(new Map([[other, fact]]))).links).toMatchObject([
      { since: '2026-05-01', from: 'cache' },
    ])
  })

  test.each([
    ['nobody asked', undefined, 'was not checked'],
    [
      'the answer is not certain',
      new Map([[other, { verdict: 'unknown' as const }]]),
      'gave no clear answer',
    ],
  ])('that were dead stay where %s', async (_name, known, words) => {
    const audit: AuditRequest = {
      previous: record(),
      gaps: [{ kind: 'links', message: 'The links were not asked.' }],
    }
    const { links: _links, ...rest } = facts()
    const made = await audited(files, { facts: known ? facts({}, { links: known }) : rest, audit })
    expect(made.links).toMatchObject([{ address: other, since: '2024-06-01', from: 'last audit' }])
    expect(made.entries.filter(({ kind }) => kind === 'link')).toMatchObject([
      {
        key: 'links/dead a',
        what: `The link to the criteria, ${other}, was dead at the last audit and ${words} this time; expected a page that exists`,
        since: '2024-06-01',
        line: made.links[0]?.places[0]?.line,
      },
    ])
    expect(made.changes.settled).toEqual([])
    expect(recordOf(made).links).toEqual(record().links)
  })

  test('that were dead are settled where they answer, or are named no more', async () => {
    const settled = async (known: KnownFacts['links'], sources: readonly Source[]) =>
      (await links(known, { previous: record() }, [...sources])).changes.settled
    const entry = [{ key: 'links/dead a', what: 'It was dead' }]
    expect(await settled(new Map([[other, { verdict: 'alive' }]]), files)).toEqual(entry)
    expect(await settled(new Map(), [template('a')])).toEqual(entry)
  })
})

describe('goals', () => {
  const goal = async (line: string, rows: readonly string[], day = today) => {
    const text = `# Governance\n\n## Goals\n\n- ${line}, the program lead\n`
    const metrics = await readMetrics(`date,metric,value\n${rows.join('\n')}\n`, 'metrics/m.csv')
    const { goals } = await audited([{ path: 'GOVERNANCE.md', text }], {
      today: day,
      facts: { metrics },
    })
    return goals
  }

  test.each([
    ['met', ['2026-03-31,acceptance rate,70 %', '2026-05-31,acceptance rate,82 %']],
    ['on-course', ['2025-12-31,acceptance rate,60 %', '2026-05-31,acceptance rate,69 %']],
    ['behind', ['2025-12-31,acceptance rate,60 %', '2026-05-31,acceptance rate,61 %']],
    ['unknown', ['2026-05-31,acceptance rate,61 %']],
    ['unknown', ['2026-05-25,acceptance rate,60 %', '2026-05-31,acceptance rate,61 %']],
    ['unknown', []],
  ])('are %s by %j', async (state, rows) => {
    const [first] = await goal('Acceptance rate of 80 % by December 2026', rows)
    expect(first).toMatchObject({ metric: 'acceptance rate', target: '80 %', state, line: 5 })
    expect(first?.by).toBe('2026-12-31')
    expect(first?.last?.on).toBe(rows.at(-1)?.slice(0, 10))
  })

  test.each([
    ['missed', ['2026-01-31,share rate,20 %', '2026-03-31,share rate,24 %']],
    ['met', ['2026-01-31,share rate,20 %', '2026-03-31,share rate,31 %']],
    ['met', ['2026-01-31,share rate,20 %', '2026-04-15,share rate,31 %']],
    ['unknown', ['2026-01-31,share rate,20 %']],
  ])('are %s once their day is past by %j', async (state, rows) => {
    expect((await goal('Share rate of 30 % by March 2026', rows))[0]?.state).toBe(state)
  })

  test.each([
    ['nothing was measured; add what the platform shows to the metrics', []],
    ['one measurement only; add an earlier one', ['2026-05-31,acceptance rate,61 %']],
    [
      'the measurements lie fewer than 30 days apart; add an earlier one',
      ['2026-05-25,acceptance rate,60 %', '2026-05-31,acceptance rate,61 %'],
    ],
    [
      'it was measured in parts of 1, and the target is in percent; write 0.8 as 80',
      ['2025-12-31,acceptance rate,0.6 %', '2026-05-31,acceptance rate,0.61 %'],
    ],
    [
      'the last measurement is 517 days old, and those from 2025-12-30 on count; measure it again',
      ['2024-12-31,acceptance rate,60 %'],
    ],
  ])('say why they are not known: %s', async (why, rows) => {
    const [first] = await goal('Acceptance rate of 80 % by December 2026', rows)
    expect(first).toMatchObject({ state: 'unknown', why })
  })

  test('say nothing of why where they are known', async () => {
    const rows = ['2025-12-31,acceptance rate,60 %', '2026-05-31,acceptance rate,61 %']
    const [first] = await goal('Acceptance rate of 80 % by December 2026', rows)
    expect(first).not.toHaveProperty('why')
  })

  test('are told as people write numbers', async () => {
    const [first] = await goal('2,000 badges issued by December 2026', ['2026-05-31,issued,1500'])
    expect(first).toMatchObject({ target: '2,000', last: { on: '2026-05-31', value: '1,500' } })
  })
})

describe('what changed', () => {
  const commit = 'c'.repeat(40)

  test('is told by the history where no audit was recorded', async () => {
    const history = new Map([
      ['templates/a.yaml', { lastChanged: '2025-01-01', addedOn: '2024-01-01', commit }],
      ['templates/b.yaml', { lastChanged: '2026-02-01', addedOn: '2024-01-01', commit }],
      ['templates/c.yaml', { lastChanged: '2026-03-01', addedOn: '2026-01-01', commit }],
    ])
    const files = [
      template('a'),
      template('b'),
      template('c'),
      template('d', { state: 'archived', state_changed_on: '2026-04-01' }),
      template('e', { state: 'archived', state_changed_on: '2024-04-01' }),
    ]
    const { changes, templates } = await audited(files, { facts: facts({}, { history }) })
    expect(changes).toEqual({ added: ['c'], removed: [], changed: ['b'], archived: ['d'] })
    expect(templates[1]).toMatchObject({ id: 'b', commit, changedOn: '2026-02-01' })
    expect(templates[3]).not.toHaveProperty('commit')
  })

  test('is told by the last record', async () => {
    const before = await audited(
      [
        template('a'),
        template('b'),
        template('c', { nmae: 1 }),
        template('d', { nmae: 1 }),
        template('f', { nmae: 1 }),
      ],
      { facts: facts(), today: '2025-06-01' },
    )
    const files = [
      template('a'),
      template('b', { name: 'Another name' }),
      template('c', { state: 'archived' }),
      template('e', { nmae: 1 }),
      template('f', { nmae: 1 }),
    ]
    const made = await audited(files, {
      facts: facts({}, { history: new Map([['templates/a.yaml', { lastChanged: '2026-01-01' }]]) }),
      audit: { previous: recordOf(before) },
    })
    expect(made.previous).toEqual({ asOf: '2025-06-01' })
    expect(made.since).toBe('2025-06-01')
    const { added, removed, changed, archived, appeared, settled } = made.changes
    expect({ added, removed, changed, archived }).toEqual({
      added: ['e'],
      removed: ['d'],
      changed: ['a', 'b', 'c'],
      archived: ['c'],
    })
    const isOfSchema = (key: string) => key.startsWith('template/schema')
    expect(appeared?.filter(isOfSchema)).toEqual(['template/schema e'])
    expect(settled?.map(({ key }) => key).filter(isOfSchema)).toEqual([
      'template/schema c',
      'template/schema d',
    ])
    const since = new Map(made.entries.map((entry) => [entry.key, entry.since]))
    expect(since.get('template/schema f')).toBe('2025-06-01')
    expect(since.get('template/schema e')).toBe(today)
    expect(made.unknown).toBeUndefined()
  })

  test('is told of practices', async () => {
    const audit = async (rest: readonly Source[], previous?: AuditRecord) =>
      audited([template('a'), ...rest], { facts: facts(), audit: previous ? { previous } : {} })
    const before = recordOf(await audit([]))
    const { practices = [] } = (await audit([program({ contact: 'a@b.org' })], before)).changes
    for (const { practice, before: was, after } of practices) {
      expect(was).not.toBe(after)
      expect(before.practices).toContainEqual({ practice, state: was })
    }
  })
})

describe('what is not known', () => {
  test('is told, each kind once', async () => {
    const files = [
      template('a'),
      { path: 'templates/b.yaml', text: 'name: a: b' },
      { path: 'templates/c.yaml', text: '- 1' },
    ]
    const { gaps } = await audited(files, { isSelection: true })
    expect(gaps.map(({ kind }) => kind)).toEqual([
      'templates',
      'links',
      'ledger',
      'history',
      'selection',
    ])
    expect(gaps[0]?.message).toBe(
      '2 files among the templates could not be read (templates/b.yaml, templates/c.yaml), so the audit leaves out what is in them; fix them and run the audit again.',
    )
    for (const { message } of gaps) expect(message).toMatch(/^[A-Z\d].*[^.]\.$/)
  })

  test('is nothing where all is there', async () => {
    const { gaps, unansweredRules } = await audited([template('a')], { facts: facts() })
    expect(gaps).toEqual([])
    expect(unansweredRules).not.toContain('template/meaning-changed')
    expect((await audited([template('a')])).unansweredRules).toContain('template/meaning-changed')
  })

  test('is told by whoever knows more', async () => {
    const gap = { kind: 'history' as const, message: 'The clone is shallow.' }
    const { gaps } = await audited([template('a')], { audit: { gaps: [gap] } })
    expect(gaps.filter(({ kind }) => kind === 'history')).toEqual([gap])
  })

  test('counts links without a certain answer', async () => {
    const known = new Map([
      [`${exemplary[0]?.global_activity_url}`, { verdict: 'unknown' as const }],
    ])
    const { gaps } = await audited([template('a')], { facts: facts({}, { links: known }) })
    expect(gaps).toEqual([
      {
        kind: 'links',
        message:
          '1 link gave no clear answer, so it is not known whether it is dead; run the audit again on another day.',
      },
    ])
  })

  test('has one story where there is no network', async () => {
    const offline = {
      verdict: 'unknown' as const,
      reason: 'was not checked, because there is no network connection',
      isOffline: true as const,
    }
    const known = new Map([['https://example.org/a', offline]])
    const { gaps } = await audited([template('a')], { facts: facts({}, { links: known }) })
    expect(gaps.map(({ message }) => message)).toEqual([
      '1 link could not be checked without a network connection, so it is not known whether it is dead; run the audit again online.',
    ])
  })

  test.each([
    ['2026-03-31', undefined],
    ['2026-03-30', 'The ledger ends on 2026-03-30, so badges issued since then are not known'],
  ])('is what was issued after a ledger that ends on %s', async (until, what) => {
    const ended = { ...ledger, until }
    const made = await audited([template('a')], { facts: facts({}, { ledger: ended }) })
    expect(made.gaps.map(({ kind, message }) => [kind, message])).toEqual(
      what === undefined
        ? []
        : [['ledger', `${what}; import what the platform has issued and run the audit again.`]],
    )
    expect(made.program.issued).toBe(what === undefined ? 42 : undefined)
  })

  test('settles nothing about badges whose ledger has ended', async () => {
    const files = [template('a', { state: 'active' })]
    const before = recordOf(await audited(files, { facts: facts({ a: old }) }))
    const [ended, issued] = [
      { ...ledger, until: '2026-05-20' },
      { count: 12, lastIssued: today },
    ]
    const later = (day: string) =>
      audited(files, {
        today: day,
        audit: { previous: before },
        facts: facts({ a: issued }, { ledger: ended }),
      })
    expect((await later('2026-07-01')).changes.settled).toMatchObject([
      { key: 'template/archive-candidate a' },
    ])
    const blind = await later('2026-09-01')
    expect(blind.changes.settled).toEqual([])
    expect(blind.unknown?.entries).toMatchObject([{ key: 'template/archive-candidate a' }])
  })

  test('is whether badges are earned of which the ledger has no event', async () => {
    const files = [
      template('a', { state: 'active', created_on: '2024-06-01', name: 'Open Access' }),
      template('b', { state: 'active', created_on: '2025-09-01' }),
      template('c', { state: 'active', created_on: '2024-06-01' }),
      template('d', { state: 'archived', created_on: '2024-06-01' }),
      template('e', { state: 'draft', created_on: '2024-06-01' }),
      template('f', { state: 'active', created_on: '2024-09-01', seasonal: true }),
      template('g', {
        state: 'active',
        created_on: '2024-06-01',
        audit: { keep: 'Held every other year', until: '2026-12-31' },
      }),
      template('h', { state: 'active' }),
    ]
    const added = { lastChanged: '2025-01-01', addedOn: '2024-01-01' }
    const history = new Map([['templates/h.yaml', added]])
    const about = async (more: KnownFacts) => {
      const known = facts({ c: { count: 3, lastIssued: today } }, { history, ...more })
      const { gaps } = await audited(files, { facts: known })
      return gaps.filter(({ kind }) => kind === 'issuance').map(({ message }) => message)
    }
    expect(await about({})).toEqual([
      'The ledger has no events for 2 badges (Open Access, Badge h), so it is not known whether anybody earns them; import them, or archive what is no longer issued.',
    ])
    expect(await about({ ledger: { ...ledger, since: '2025-09-01' } })).toEqual([])
  })

  test('a program file that cannot be read hides no template', async () => {
    const files = [template('a'), { path: 'program.yaml', text: 'a: b: c' }]
    const { gaps } = await audited(files, { facts: facts() })
    expect(gaps).toEqual([
      {
        kind: 'program',
        message:
          '1 file of the program could not be read (program.yaml), so the audit leaves out what is in it; fix it and run the audit again.',
      },
    ])
  })

  const lost = { at: ledger.at, unknownTemplates: [] }

  test.each([
    ['that is not there', undefined, 'There is no ledger of issued badges'],
    ['that cannot be read', lost, 'The ledger of issued badges could not be read'],
    ['without a badge', { ...lost, recent: ledger.recent }, 'The ledger has no badge'],
  ] as const)('a ledger %s is told, and settles nothing', async (_name, said, message) => {
    const previous = await before()
    const { ledger: _ledger, issuance: _issuance, ...rest } = facts()
    const files = [template('a'), template('b', { state: 'active' })]
    const known = { ...rest, ...(said ? { ledger: said as LedgerFacts } : {}) }
    const made = await audited(files, { facts: known, audit: { previous } })
    expect(made.gaps).toMatchObject([{ kind: 'ledger', message: expect.stringContaining(message) }])
    const settled = made.changes.settled?.map(({ key }) => key)
    expect(settled).toContain('template/schema b')
    expect(settled).not.toContain('template/archive-candidate b')
    expect(made.unansweredRules).toContain('template/archive-candidate')
  })

  test('what a file that cannot be read may say settles nothing', async () => {
    const next = { recommendations: ['c'] }
    const files = [template('a'), template('b', { ...next, nmae: 1 })]
    const configuration = { rules: { 'template/near-duplicate': 'warning' } } as const
    const own = program({ issuer: 7 })
    const first = await audited([...files, own], { facts: facts(), configuration })
    const previous = recordOf(first)
    const compared = ['program/schema program.yaml', 'template/recommendations b']
    expect(keysOf(first)).toEqual(expect.arrayContaining(compared))
    const broken = [
      { path: 'templates/a.yaml', text: 'name: a: b' },
      template('b'),
      { path: 'program.yaml', text: 'a: b: c' },
    ]
    const made = await audited(broken, { facts: facts(), configuration, audit: { previous } })
    expect(made.changes.settled?.map(({ key }) => key)).toEqual(['template/schema b'])
    expect(made.unknown?.entries.map(({ key }) => key)).toEqual(expect.arrayContaining(compared))
  })

  const before = async () =>
    recordOf(
      await audited([template('a', { nmae: 1 }), template('b', { nmae: 1, state: 'active' })], {
        facts: facts({ b: { count: 3, lastIssued: '2021-01-01' } }),
        today: '2025-06-01',
      }),
    )

  test('templates of a file that cannot be read are not gone, nor their entries settled', async () => {
    const previous = await before()
    const files = [template('a'), { path: 'templates/b.yaml', text: 'name: a: b' }]
    const made = await audited(files, { facts: facts(), audit: { previous } })
    expect(made.changes.removed).toEqual([])
    expect(made.changes.settled?.map(({ key }) => key)).toContain('template/schema a')
    expect(made.unknown?.templates.map(({ id }) => id)).toEqual(['b'])
    const left = made.unknown?.entries.map(({ key }) => key)
    expect(left).toContain('template/archive-candidate b')
    expect(left).toContain('template/schema b')
    // The next audit, which can read it, takes them up where they were.
    const next = await audited([template('a'), template('b', { nmae: 1, state: 'active' })], {
      facts: facts({ b: { count: 3, lastIssued: '2021-01-01' } }),
      audit: { previous: recordOf(made) },
    })
    expect(next.changes.added).toEqual([])
    expect(next.entries.map(({ key, since }) => [key, since])).toContainEqual([
      'template/archive-candidate b',
      '2025-06-01',
    ])
  })

  test('of some files alone nothing is settled', async () => {
    const previous = await before()
    const made = await audited([template('a')], {
      facts: facts(),
      isSelection: true,
      audit: { previous },
    })
    expect(made.changes.removed).toEqual([])
    expect(made.changes.settled).toEqual([])
    expect(made.unknown?.entries.map(({ key }) => key)).toContain('template/schema a')
  })

  test.each([
    ['is not settled without a ledger', 'active', undefined],
    ['is settled where the template is archived', 'archived', 'template/archive-candidate b'],
  ])('an archive candidate %s', async (_name, state, settled) => {
    const previous = await before()
    const { ledger: _ledger, issuance: _issuance, ...rest } = facts()
    const made = await audited([template('a'), template('b', { state })], {
      facts: rest,
      audit: { previous },
    })
    const isOfArchive = ({ key }: { readonly key: string }) => key.startsWith('template/archive-')
    expect(made.changes.settled?.find(isOfArchive)?.key).toBe(settled)
    expect(made.unknown?.entries.some(isOfArchive) ?? false).toBe(settled === undefined)
  })

  test('what nobody asks any more is neither settled nor kept', async () => {
    const previous = await before()
    const rules = { 'template/archive-candidate': 'off' as const }
    const made = await audited([template('a'), template('b', { state: 'active' })], {
      facts: facts(),
      configuration: { rules },
      audit: { previous },
    })
    const all = [...(made.changes.settled ?? []), ...(made.unknown?.entries ?? [])]
    expect(all.map(({ key }) => key)).not.toContain('template/archive-candidate b')
  })
})

describe('a record', () => {
  test('is read back as it was written', async () => {
    const record = recordOf(await audited([template('a', { nmae: 1 })], { facts: facts() }))
    expect(await parseRecord(JSON.stringify(record), 'audits/2026.json')).toEqual(record)
    expect(await parseRecord(`\uFEFF${JSON.stringify(record)}`, 'audits/2026.json')).toEqual(record)
  })

  test.each([
    ['no JSON', '{', 'It is not JSON'],
    ['empty', '', 'It is not JSON'],
    ['something else', '[]', 'This is a list; expected a section'],
    ['cut', '{"version": 1}', 'There is no `asOf`; expected one'],
    ['of no version', '{"version": "one"}', '`version` is "one"; expected the number 1'],
  ])('that is %s is refused with its name and what to do', async (_name, text, what) => {
    const read = parseRecord(text, 'audits/2025.json')
    await expect(read).rejects.toThrow(BadgelintError)
    await expect(read).rejects.toThrow(
      /^audits\/2025\.json cannot be read as the record of an audit\. .*\. Restore it from git, or delete it and run the audit without it\.$/s,
    )
    await expect(read).rejects.toThrow(what)
  })
})

test('a record of a later version is refused with what to do', async () => {
  await expect(parseRecord('{"version": 2}', 'audits/2025.json')).rejects.toThrow(
    new BadgelintError(
      'audits/2025.json was written by a newer badgelint, as a record of version 2; expected version 1. Update badgelint, and audit again.',
    ),
  )
})

describe('whatever a program is like,', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const day = fc.constantFrom('2022-01-01', '2024-07-01', '2026-05-01', '2026-06-01', '2027-01-01')
  const word = fc.constantFrom('Anna Lee', 'anna-lee', '@anna-lee', 'Ben', 'program', ' ', 'Dora')
  const link = fc.constantFrom('https://example.org/1', 'https://example.org/2')
  const one = fc.record({
    owner: fc.option(fc.oneof(word, fc.array(word, { maxLength: 3 })), { nil: null }),
    state: fc.constantFrom('active', 'draft', 'archived', null),
    reviewed_on: fc.option(day, { nil: null }),
    global_activity_url: link,
    audit: fc.option(fc.record({ keep: fc.constant('A course'), until: day }), { nil: null }),
    seasonal: fc.boolean(),
    isBroken: fc.boolean(),
    isSuppressed: fc.boolean(),
    isTwin: fc.boolean(),
    recommendations: fc.option(fc.array(fc.constantFrom(...ids), { maxLength: 2 }), { nil: null }),
  })
  const anyProgram = fc.record({
    templates: fc.array(one, { maxLength: ids.length }),
    team: fc.option(fc.subarray(['Anna Lee', 'Ben']), { nil: undefined }),
    issued: fc.dictionary(
      fc.constantFrom(...ids),
      fc.record({ count: fc.nat(20), lastIssued: day, held: fc.nat(9) }),
    ),
    hasLedger: fc.boolean(),
    verdicts: fc.option(
      fc.dictionary(link, fc.record({ verdict: fc.constantFrom('alive', 'dead', 'unknown') })),
      { nil: undefined },
    ),
    codeOwners: fc.array(fc.constantFrom('@anna-lee', '@org/team', 'ben@example.org')),
  })
  type Program = typeof anyProgram extends fc.Arbitrary<infer P> ? P : never

  function filesOf({ templates, team }: Program): Source[] {
    const files = templates.map(({ isBroken, isSuppressed, isTwin, ...fields }, index) => {
      const id = isTwin ? 'a' : (ids[index] ?? 'a')
      const { text } = template(id, fields) as { readonly text: string }
      const comment = '# badgelint-disable template/archive-candidate, links/dead -- Known\n'
      return {
        path: `templates/${index}.yaml`,
        text: isBroken ? 'name: a: b' : `${isSuppressed ? comment : ''}${text}`,
      }
    })
    const members = team?.map((name) => ({ name }))
    return [...files, ...(members ? [program({ team: members })] : [])]
  }

  function askedOf({ issued, hasLedger, verdicts, codeOwners }: Program): Asked {
    const links = verdicts && new Map(Object.entries(verdicts))
    return {
      audit: { codeOwners: () => codeOwners },
      facts: {
        ...(hasLedger ? { ledger, issuance: new Map(Object.entries(issued)) } : {}),
        ...(links ? { links: links as KnownFacts['links'] & object } : {}),
      },
    }
  }

  const runs = { numRuns: 30 }

  test('the same gives the same, in whatever order files come', async () => {
    await fc.assert(
      fc.asyncProperty(anyProgram, async (any) => {
        const [files, asked] = [filesOf(any), askedOf(any)]
        const text = JSON.stringify(await audited(files, asked))
        expect(JSON.stringify(await audited(files, asked))).toBe(text)
        expect(JSON.stringify(await audited(files.toReversed(), asked))).toBe(text)
      }),
      runs,
    )
  })

  test('each entry has one owner, who is there, and nothing suppressed is in one', async () => {
    await fc.assert(
      fc.asyncProperty(anyProgram, async (any) => {
        const { audit, suppressed, findings } = await reported(filesOf(any), askedOf(any))
        if (audit === undefined) throw new Error('No audit')
        const owners = audit.owners.map(({ key }) => key)
        expect(new Set(owners).size).toBe(owners.length)
        expect(owners.at(-1)).toBe('program')
        for (const { owner } of [...audit.entries, ...audit.candidates, ...audit.templates])
          expect(owners).toContain(owner)
        const keys = keysOf(audit)
        expect(new Set(keys).size).toBe(keys.length)
        const keyOf = (one: (typeof findings)[number]) => `${one.rule} ${one.template ?? one.file}`
        const shown = new Set(findings.map(keyOf))
        for (const key of keys) expect(shown).toContain(key)
        for (const { key } of audit.accepted ?? []) {
          expect(keys).not.toContain(key)
          expect(suppressed.map(keyOf)).toContain(key)
        }
        const entered = audit.entries.reduce((sum, entry) => sum + entry.findings, 0)
        const counted = findings.filter((one) => keys.includes(keyOf(one)))
        expect(entered).toBeLessThanOrEqual(counted.length)
      }),
      runs,
    )
  })

  test('compared with its own record nothing changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyProgram, async (any) => {
        const [files, asked] = [filesOf(any), askedOf(any)]
        const first = recordOf(await audited(files, asked))
        const previous = await parseRecord(JSON.stringify(first), 'audits/2026.json')
        const again = await audited(files, { ...asked, audit: { ...asked.audit, previous } })
        const { unknown } = again
        expect(again.changes).toEqual({
          added: [],
          removed: [],
          changed: [],
          archived: [],
          appeared: [],
          settled: [],
          practices: [],
        })
        expect(unknown).toBeUndefined()
        expect(recordOf(again)).toEqual(first)
      }),
      runs,
    )
  })
})
