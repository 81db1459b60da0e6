import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint } from './command.ts'
import {
  credlyBadge,
  credlyPage,
  events,
  key,
  keyId,
  ledgerImport,
  otherKey,
  otherKeyId,
  program,
  told,
} from './ledger-program.ts'

/** Runs an import that is expected to go well. */
function imported(cwd: string, ...args: readonly string[]): string {
  const { code, stdout, stderr } = ledgerImport(cwd, ...args)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}

describe('pages of Credly', () => {
  test('become issues, acceptances and revocations, without a word about people', () => {
    const cwd = program({
      'october.json': credlyPage([
        credlyBadge('b1', { state: 'accepted' }),
        credlyBadge('b2', {
          state: 'revoked',
          issued_at: '2026-09-01T00:00:00Z',
          expires_at: '2028-09-01T00:00:00Z',
          revocation_reason: 'Issued in error to Somebody Somewhere.',
        }),
        credlyBadge('b3', { state: 'rejected' }),
        credlyBadge('b4', {
          accepted_at: '2026-10-08',
          revoked_at: '2026-10-20',
          state: 'revoked',
        }),
      ]),
    })
    const said = imported(cwd, 'october.json')
    expect(told(cwd)).toEqual([
      'accept 2026-10-08 bee-keeper',
      'accept 2026-10-09 bee-keeper',
      'issue unknown 2028-09-01 2026-09-01 bee-keeper',
      ...Array(3).fill('issue unknown none 2026-10-05 bee-keeper'),
      'revoke 2026-10-09 issued-in-error bee-keeper',
      'revoke 2026-10-20 unknown bee-keeper',
    ])
    expect(said).toContain(
      'Added 8 events (4 issues, 2 acceptances, 2 revocations) in 2026-09, 2026-10.',
    )
    expect(said).toContain('Dropped, and kept nowhere: issued_to, recipient_email.\n')
    expect(JSON.stringify(events(cwd))).not.toMatch(/example|Somebody|"b1"/)
  })

  test('that are imported again, or overlap, add nothing; what happened since is added', () => {
    const cwd = program({
      'a.json': credlyPage([credlyBadge('b1'), credlyBadge('b2')]),
      'b.json': credlyPage([credlyBadge('b2', { state: 'accepted' }), credlyBadge('b3')]),
    })
    imported(cwd, 'a.json')
    expect(imported(cwd, 'a.json')).toContain(
      'Nothing is new. 2 events were in the ledger already.',
    )
    expect(imported(cwd, 'a.json', 'b.json')).toContain(
      'Added 2 events (1 issue, 1 acceptance) in 2026-10. 2 events were in the ledger already.',
    )
    expect(events(cwd)).toHaveLength(4)
  })

  test('say by name that a date may be that of completion, and are read so only where it is asked for', () => {
    const same = { created_at: '2026-10-05T20:00:00Z' }
    const files = { 'a.json': credlyPage([credlyBadge('b1'), credlyBadge('b2', same)]) }
    const [usual, asked] = [program(files), program(files)]
    expect(imported(usual, 'a.json')).toContain(
      'both are the same day for 50 % of 2 badges. To read them so, import with `--completed issued_at --issued created_at`.',
    )
    expect(told(usual)).toEqual(Array(2).fill('issue unknown none 2026-10-05 bee-keeper'))
    const said = imported(asked, 'a.json', '--completed', 'issued_at', '--issued', 'created_at')
    expect(said).not.toContain('The day of completion is unknown')
    expect(told(asked)).toEqual([
      'issue unknown 2026-10-05 none 2026-10-05 bee-keeper',
      'issue unknown 2026-10-05 none 2026-10-07 bee-keeper',
    ])
  })

  test('are read so for one template alone where its settings say it', () => {
    const cwd = program({
      'badgelint.yaml':
        'ledger:\n  templates:\n    bee-keeper: {completed: issued_at, issued: created_at, channel: manual}\n',
      'a.json': credlyPage([credlyBadge('b1')]),
      'b.json': credlyPage([credlyBadge('b2', { badge_template: { id: 't-fox' } })]),
    })
    expect(imported(cwd, 'a.json')).not.toContain('The day of completion is unknown')
    expect(imported(cwd, 'b.json')).toContain('The day of completion is unknown')
    expect(told(cwd)).toEqual([
      'issue unknown none 2026-10-05 t-fox',
      'issue manual 2026-10-05 none 2026-10-07 bee-keeper',
    ])
  })

  test('leave a badge that was recorded as a pilot what it is', () => {
    const files = { 'a.json': credlyPage([credlyBadge('b1', { state: 'accepted' })]) }
    const first = program(files)
    imported(first, 'a.json')
    const [, issue] = events(first)
    const pilot = { channel: 'manual', issued_on: '2026-10-05', ref: issue?.ref, sequence: 1 }
    const fields = { ...pilot, template: 'bee-keeper', type: 'pilot' }
    const id = createHash('sha256').update(JSON.stringify(fields)).digest('hex')
    const name = createHash('sha256').update(id).digest('hex').slice(0, 40)
    const { channel, ...rest } = fields
    const cwd = program({
      ...files,
      [`ledger/events/2026-10/${name}.jsonl`]: `${JSON.stringify({ channel, id, ...rest })}\n`,
    })
    expect(imported(cwd, 'a.json')).toContain('Added 1 event (1 acceptance)')
    expect(told(cwd)).toEqual([
      'accept 2026-10-09 bee-keeper',
      'pilot manual 2026-10-05 bee-keeper',
    ])
  })

  test('that are read in another way than before are contradictions, in one line', () => {
    const badges = Array.from({ length: 30 }, (_, index) => credlyBadge(`b${index}`))
    const cwd = program({ 'a.json': credlyPage(badges) })
    imported(cwd, 'a.json')
    const { code, stdout } = ledgerImport(cwd, 'a.json', '--channel', 'api')
    expect(code).toBe(1)
    expect(stdout).toContain(
      'a.json:2: 30 issues differ from the ledger in channel (unknown there, api here), and are not added.',
    )
    expect(stdout.match(/differ/g)).toHaveLength(1)
    const moved = ledgerImport(cwd, 'a.json', '--issued', 'created_at')
    expect(moved.code).toBe(1)
    expect(moved.stdout).toContain('in issued_on (2026-10-05 there, 2026-10-07 here)')
    expect(events(cwd)).toHaveLength(30)
  })

  test('tell that a badge replaces another, in the same page, in the ledger or nowhere', () => {
    const cwd = program({
      'old.json': credlyPage([credlyBadge('b1', { issued_at: '2026-03-01' })]),
      'new.json': credlyPage([
        credlyBadge('b2', { replaces_badge_id: 'b1' }),
        credlyBadge('b3', { replaces_badge_id: 'b2' }),
        credlyBadge('b4', { replaces_badge_id: 'gone' }),
      ]),
    })
    imported(cwd, 'old.json')
    expect(imported(cwd, 'new.json')).toContain(
      '1 badge replaces one that is neither in the export nor in the ledger',
    )
    expect(imported(cwd, 'new.json')).toContain('Nothing is new. 5 events were')
    const all = events(cwd)
    const refs = new Set(all.filter(({ type }) => type === 'issue').map(({ ref }) => ref))
    const replaced = all.filter(({ type }) => type === 'replace')
    expect(replaced.map(({ on, reason }) => `${on} ${reason}`)).toEqual(
      Array(2).fill('2026-10-07 reissued'),
    )
    expect(replaced.every(({ ref, by }) => refs.has(ref) && refs.has(by) && ref !== by)).toBe(true)
  })

  test('are read from a folder that git ignores, with what lies beside them', () => {
    const cwd = program({
      '.gitignore': '*.json\nexports\n',
      'exports/2026/a.json': credlyPage([credlyBadge('b1')]),
      'exports/readme.txt': 'Exports of each month.',
    })
    execFileSync('git', ['init', '-q'], { cwd })
    expect(imported(cwd, 'exports')).toContain(
      "exports/2026/a.json: Credly's issued badges, 1 badge",
    )
  })

  test('say which pages are missing, and what does not fit', () => {
    const cwd = program({
      'a.json': credlyPage([credlyBadge('b1'), credlyBadge('b2', { state: 'lost' })], 60),
    })
    const said = imported(cwd, 'a.json')
    expect(said).toContain("Credly's issued badges: 58 more are on pages that were not imported.")
    expect(said).toContain('1 row does not fit and is left out:\n  a.json:3: The state "lost"')
    expect(events(cwd)).toHaveLength(1)
  })

  test('of templates say how many badges there are on a day', () => {
    const page = { data: [{ id: 't-bee', name: 'Bee Keeper', badges_count: 7, vanity_slug: 'x' }] }
    const cwd = program({ 'templates.json': JSON.stringify(page) })
    imported(cwd, 'templates.json', '--as-of', '2026-10-31')
    imported(cwd, 'templates.json', '--as-of', '2026-10-31')
    imported(cwd, 'templates.json')
    expect(told(cwd)).toEqual(['assert 7 2026-10-31 bee-keeper', 'assert 7 2026-11-30 bee-keeper'])
  })
})

describe('other platforms', () => {
  const assertion = (fields: object) => ({
    entityType: 'Assertion',
    entityId: 'x1',
    badgeclass: 'bc1',
    issuedOn: '2026-10-05T00:00:00Z',
    createdAt: '2026-10-05T00:00:00Z',
    recipient: { plaintextIdentity: 'a@example.org', hashed: true },
    narrative: 'Kept bees with Somebody.',
    ...fields,
  })
  const page = (...result: readonly object[]) => JSON.stringify({ status: {}, result })

  test('Canvas Credentials: acceptance and revocation have no day', () => {
    const cwd = program({
      'a.json': page(
        assertion({ acceptance: 'Accepted' }),
        assertion({ entityId: 'x2', revoked: true, revocationReason: 'duplicate' }),
      ),
    })
    const said = imported(cwd, 'a.json')
    expect(said).toContain('1 badge was accepted, but the export does not say when')
    expect(said).toContain('recorded for 2026-11-30')
    expect(said).toContain('bc1 (2 badges)')
    expect(told(cwd)).toEqual([
      ...Array(2).fill('issue unknown 2026-10-05 bc1'),
      'revoke 2026-11-30 duplicate bc1',
    ])
    // A month later the same revocation is no second one.
    const later = badgelint(['ledger', 'import', 'a.json', '--today', '2026-12-30'], { cwd })
    expect(later.stdout).toContain('Nothing is new. 3 events were in the ledger already.')
  })

  test('Canvas Credentials: a day of issue that was changed is one correction', () => {
    const cwd = program({ 'a.json': page(assertion({})) })
    imported(cwd, 'a.json')
    writeFileSync(join(cwd, 'a.json'), page(assertion({ issuedOn: '2026-09-30T00:00:00Z' })))
    expect(imported(cwd, 'a.json')).toContain('1 day of issue was changed on the platform')
    expect(imported(cwd, 'a.json')).toContain('Nothing is new.')
    expect(told(cwd)).toEqual([
      'correct issued_on 2026-09-30 unknown bc1 of',
      'issue unknown 2026-10-05 bc1',
    ])
  })

  test('Open Badges 3: a day of issue that was changed is one correction, however far it was moved', () => {
    const credential = (validFrom: string) =>
      JSON.stringify([
        {
          type: ['VerifiableCredential', 'OpenBadgeCredential'],
          id: 'urn:uuid:1',
          validFrom,
          credentialSubject: { achievement: { id: 'https://example.org/bee', name: 'Bee Keeper' } },
        },
      ])
    const cwd = program({ 'a.json': credential('2026-01-30T00:00:00Z') })
    imported(cwd, 'a.json')
    writeFileSync(join(cwd, 'a.json'), credential('2026-06-02T00:00:00Z'))
    expect(imported(cwd, 'a.json')).toContain('Added 1 event (1 correction) in 2026-06.')
    expect(imported(cwd, 'a.json')).toContain('Nothing is new.')
    expect(badgelint(['ledger', 'verify'], { cwd }).code).toBe(0)
  })

  test('Open Badge Factory: one event is as many badges as it has recipients', () => {
    const event = {
      id: 'ev1',
      badge_id: 'ob1',
      name: 'Bee Keeper',
      issued_on: 1_790_000_000,
      recipient_count: 30,
      email_body: 'Dear Somebody',
      log_entry: JSON.stringify({ wwwroot: 'https://moodle.example.org', course_id: 4 }),
    }
    const api = { ...event, id: 'ev2', log_entry: '', api_consumer_id: 'c', recipient_count: 1 }
    const cwd = program({ 'a.json': JSON.stringify({ result: [event, api], total: 2 }) })
    expect(imported(cwd, 'a.json')).toContain('Added 31 events (31 issues)')
    expect(imported(cwd, 'a.json')).toContain('Nothing is new. 31 events')
    expect(new Set(told(cwd))).toEqual(
      new Set([
        'issue api 2026-09-21 bee-keeper',
        'issue integration:moodle 2026-09-21 bee-keeper',
      ]),
    )
  })

  test('Accredible: what is in progress or not published is not issued', () => {
    const credential = (id: number, fields: object = {}) => ({
      id,
      name: 'A course',
      recipient_name: 'Somebody',
      issued_on: '2026-10-05',
      expired_on: null,
      group_id: 12,
      group_name: 'Bee Keeper',
      approve: true,
      complete: true,
      ...fields,
    })
    const credentials = [
      credential(1),
      credential(2, { approve: false }),
      credential(3, { complete: false }),
    ]
    const cwd = program({ 'a.json': JSON.stringify({ credentials }) })
    expect(imported(cwd, 'a.json')).toContain(
      'Left out, since nothing was issued: 1 not published, 1 still in progress.',
    )
    expect(told(cwd)).toEqual(['issue unknown none 2026-10-05 bee-keeper'])
  })

  test('Open Badges 2 and 3, alone or many in a list', () => {
    const second = {
      type: 'Assertion',
      id: 'https://example.org/a/1',
      badge: { id: 'https://example.org/b/1', name: 'Bee Keeper' },
      issuedOn: '2026-10-05T00:00:00Z',
      recipient: { identity: 'sha256$aa', hashed: true },
    }
    const third = {
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: 'urn:uuid:1',
      awardedDate: '2026-10-01T00:00:00Z',
      validFrom: '2026-11-01T00:00:00Z',
      validUntil: '2027-10-01T00:00:00Z',
      credentialSubject: { achievement: { id: 'urn:a:1', name: 'Unheard Of' } },
    }
    const cwd = program({
      'one.json': JSON.stringify(second),
      'many.json': JSON.stringify([third, second]),
    })
    imported(cwd, 'one.json', 'many.json')
    expect(told(cwd)).toEqual([
      expect.stringMatching(/^issue unknown 2027-10-01 2026-10-01 urn-a-1-[\da-f]{8}$/),
      'issue unknown none 2026-10-05 bee-keeper',
    ])
  })
})

describe('CSV files', () => {
  test("Credly's analytics: the state of the badge is `Status`, and `State` a province", () => {
    const cwd = program({
      'a.csv': [
        'Badge Name,Badge Template ID,Earner Badge ID,Issued to First Name,State,Issued to Email,Status,Issue Date,Record Created',
        'Bee Keeper,t-bee,e1,Some,Utah,a@example.org,Accepted,2026-10-05,2026-10-05',
        'Fox Friend,t-fox,e2,"Any, Body",Ohio,b@example.org,pending,2026-10-06,2026-10-08',
      ].join('\n'),
    })
    const said = imported(cwd, 'a.csv')
    expect(said).toContain("a.csv: Credly's analytics, 2 badges (commas, UTF-8)")
    expect(said).toContain('`--completed "Issue Date" --issued "Record Created"`')
    expect(said).toContain(
      'Dropped, and kept nowhere: Issued to Email, Issued to First Name, State.',
    )
    expect(told(cwd)).toEqual([
      'issue unknown 2026-10-05 bee-keeper',
      'issue unknown 2026-10-06 t-fox',
    ])
  })

  test("Credly's analytics, and its API later: nothing contradicts, and acceptances are added", () => {
    const cwd = program({
      'a.csv':
        'Badge Name,Badge Template ID,Earner Badge ID,Status,Issue Date\nBee Keeper,t-bee,b1,accepted,2026-10-05\n',
      'b.json': credlyPage([credlyBadge('b1', { state: 'accepted' })]),
    })
    imported(cwd, 'a.csv')
    expect(imported(cwd, 'b.json')).toContain(
      'Added 1 event (1 acceptance) in 2026-10. 1 event was in the ledger already.',
    )
    writeFileSync(
      join(cwd, 'b.json'),
      credlyPage([credlyBadge('b1', { state: 'accepted', expires_at: '2028-10-05' })]),
    )
    expect(ledgerImport(cwd, 'b.json').stdout).toContain('(nothing there, 2028-10-05 here)')
  })

  test("Credly's bulk file has its month first and says its channel", () => {
    const cwd = program({
      'a.csv': [
        'Badge Template ID,Recipient Email,Issued To First Name,Issued To Last Name,Issued At,Expires at',
        't-bee,a@example.org,Some,Body,03/04/26,',
        't-bee,a@example.org,Some,Body,2026-03-05,12/31/27',
      ].join('\r\n'),
    })
    expect(imported(cwd, 'a.csv')).toContain('a.csv has no ids of badges')
    expect(told(cwd)).toEqual([
      'issue bulk none 2026-03-04 bee-keeper',
      'issue bulk 2027-12-31 2026-03-05 bee-keeper',
    ])
  })

  const mapping = `ledger:
  columns: {template: Badge, issued_on: Awarded, completed_on: Done, channel: How, status: State}
  templates: {bee-keeper: {channel: manual}}
`

  test('of your own: by the columns in badgelint.yaml, and the settings of the template', () => {
    const cwd = program({
      'badgelint.yaml': mapping,
      'a.csv':
        'Badge;Awarded;Done;How;State;Who\nBee Keeper;31.10.2026;30.10.2026;;;Somebody\nBee Keeper;01.11.2026;;integration:moodle;revoked;Somebody\nBee Keeper;30.10.2026;31.10.2026;API;;Nobody\n',
    })
    const said = imported(cwd, 'a.csv')
    expect(said).toContain('(semicolons, UTF-8)')
    expect(said).toContain('Dropped, and kept nowhere: Who.')
    expect(told(cwd)).toEqual([
      'issue api 2026-10-31 2026-10-30 bee-keeper',
      'issue manual 2026-10-30 2026-10-31 bee-keeper',
      'issue integration:moodle 2026-11-01 bee-keeper',
      'revoke 2026-11-30 unknown bee-keeper',
    ])
  })

  test('thirty equal rows are thirty issues, and none more when they are imported again', () => {
    const rows = 'Bee Keeper,2026-10-31,,,\n'.repeat(30)
    const cwd = program({
      'badgelint.yaml': mapping,
      'a.csv': `Badge,Awarded,Done,How,State\n${rows}`,
    })
    expect(imported(cwd, 'a.csv')).toContain('Added 30 events (30 issues)')
    expect(imported(cwd, 'a.csv')).toContain(
      'Nothing is new. 30 events were in the ledger already.',
    )
    const moved = `State,Awarded,Badge,How,Done\n${',2026-10-31,Bee Keeper,,\n'.repeat(31)}`
    writeFileSync(join(cwd, 'a.csv'), moved)
    expect(imported(cwd, 'a.csv')).toContain('Added 1 event (1 issue)')
  })

  test('of a registrar get a mapping proposed that shows no name', () => {
    const cwd = program({
      'a.csv':
        'Student Name,Email,Name on Certificate,Credential,Date Awarded\nA B,a@example.org,A B,Bee Keeper,2026-10-01\n',
    })
    const { code, stdout } = ledgerImport(cwd, 'a.csv')
    expect(code).toBe(2)
    expect(stdout).toContain('    template: Credential\n')
    expect(stdout).toContain('  Credential: Bee Keeper\n')
    expect(stdout).not.toContain('A B')
  })

  test('with a new column are said to be much like those of last time', () => {
    const columns = 'ledger: {columns: {template: Course, issued_on: Day}}\n'
    const cwd = program({
      'badgelint.yaml': columns,
      'a.csv': 'Course,Day,Number\nbee-keeper,2026-10-01,1\nbee-keeper,2026-10-01,2\n',
    })
    expect(imported(cwd, 'a.csv')).not.toContain('twice: ')
    writeFileSync(
      join(cwd, 'a.csv'),
      'Course,Day,Number,Place\nbee-keeper,2026-10-01,1,Here\nbee-keeper,2026-10-01,2,Here\n',
    )
    expect(imported(cwd, 'a.csv', '--dry-run')).toContain('they would count twice: export as last')
    const said = imported(cwd, 'a.csv')
    expect(said).toContain('they count twice: take this import back with `badgelint ledger undo`')
    expect(events(cwd)).toHaveLength(4)
  })

  test('without a mapping get one proposed, and nobody is shown', () => {
    const cwd = program({
      'a.csv':
        'Award ID,Badge Class ID,Identifier,First Name,Issue Date,Note\n1,bc1,a@example.org,Some,2026-10-05,good\n',
    })
    const { code, stdout } = ledgerImport(cwd, 'a.csv')
    expect(code).toBe(2)
    expect(stdout).toContain(
      'ledger:\n  columns:\n    template: Badge Class ID\n    recipient: Identifier\n    issued_on: Issue Date\n    badge: Award ID\n',
    )
    expect(stdout).toContain(
      '  Badge Class ID: bc1\n  Identifier: ***\n  First Name: ***\n  Issue Date: 2026-10-05\n  Note: ***\n',
    )
    expect(events(cwd)).toEqual([])
    const [, yaml = ''] = /\n(ledger:\n(?: .*\n)+)/.exec(stdout) ?? []
    writeFileSync(join(cwd, 'badgelint.yaml'), yaml)
    imported(cwd, 'a.csv')
    expect(told(cwd)).toEqual(['issue unknown 2026-10-05 bc1'])
  })
})

test.each([
  ['Course;Awarded;Mail', 'template: Course|issued_on: Awarded|recipient: Mail'],
  [
    'Badge name,Date,Completion date',
    'template: Badge name|issued_on: Date|completed_on: Completion date',
  ],
  ['Group,Granted on,Issued by', 'template: Group|issued_on: Granted on'],
  ['badge,issued_on,expires', 'template: badge|issued_on: issued_on|expires_on: expires'],
  ['Name,Surname', 'template: # which column?|issued_on: # which column?'],
])('%j is proposed to be %j', (header, columns) => {
  const cwd = program({ 'a.csv': `${header}\n` })
  const { code, stdout } = ledgerImport(cwd, 'a.csv')
  expect(code).toBe(2)
  const lines = stdout.split('\n').flatMap((line) => /^ {4}(\w.*)/.exec(line)?.[1] ?? [])
  expect(lines.sort()).toEqual(columns.split('|').sort())
})

describe('a template', () => {
  test('had its meaning of today when a badge was issued after its last commit', () => {
    const cwd = program({
      'a.json': credlyPage([
        credlyBadge('b1', { issued_at: '2026-10-02' }),
        credlyBadge('b2', { issued_at: '2026-09-30' }),
      ]),
    })
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd,
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-10-01T12:00:00Z', TZ: 'UTC' },
        stdio: 'pipe',
      })
    git('init', '-q')
    git('add', 'templates')
    git('commit', '-q', '-m', 'x')
    imported(cwd, 'a.json')
    const issues = events(cwd).map(({ issued_on, meaning }) => [issued_on, meaning !== undefined])
    expect(issues).toEqual([
      ['2026-09-30', false],
      ['2026-10-02', true],
    ])
    // What was changed since and is imported again says nothing new.
    writeFileSync(
      join(cwd, 'templates/bee.yaml'),
      'id: bee-keeper\nname: Changed\nplatform_ids: {credly: t-bee}\n',
    )
    expect(imported(cwd, 'a.json')).toContain('Nothing is new. 2 events')
  })

  test('is found by the id on a platform, then its own, then its exact name', () => {
    const of = (id: string, template: object) => credlyBadge(id, { badge_template: template })
    const cwd = program({
      'templates/fox.yaml': 'id: t-fox\nname: Fox Friend\ndescription: x\n',
      'a.json': credlyPage([
        of('b1', { id: 't-bee', name: 'Fox Friend' }),
        of('b2', { id: 't-fox', name: 'Else' }),
        of('b3', { id: 'other', name: 'Fox Friend' }),
        of('b4', { id: 'https://example.org/x y', name: 'Fox friend' }),
      ]),
    })
    const said = imported(cwd, 'a.json')
    const names = events(cwd).map(({ template }) => String(template))
    expect(names.sort()).toEqual([
      'bee-keeper',
      expect.stringMatching(/^example\.org-x-y-[\da-f]{8}$/),
      't-fox',
      't-fox',
    ])
    expect(said).toContain('1 template of the export is not in the repository: example.org-x-y-')
  })
})

describe('a template that is called otherwise since', () => {
  test('keeps its badges, and what happens to them later, under what the ledger has', () => {
    const cwd = program({
      'templates/fox.yaml': 'id: fox\nname: Fox\ndescription: x\n',
      'a.json': credlyPage([
        credlyBadge('b1'),
        credlyBadge('b2', { badge_template: { id: 't-fox', name: 'As the platform has it' } }),
      ]),
    })
    imported(cwd, 'a.json')
    const renamed = 'name: Bee Keeper\ndescription: x\nplatform_ids: {credly: t-bee}\n'
    writeFileSync(join(cwd, 'templates/bee.yaml'), `id: keeper-of-bees\n${renamed}`)
    writeFileSync(
      join(cwd, 'templates/fox.yaml'),
      'id: fox\nname: Fox\ndescription: x\nplatform_ids: {credly: t-fox}\n',
    )
    const fox = { id: 't-fox', name: 'As the platform has it' }
    writeFileSync(
      join(cwd, 'a.json'),
      credlyPage([
        credlyBadge('b1', { state: 'accepted' }),
        credlyBadge('b2', { state: 'accepted', badge_template: fox }),
        credlyBadge('b3'),
      ]),
    )
    const said = imported(cwd, 'a.json')
    expect(said).toContain(
      '1 badge of keeper-of-bees is in the ledger as bee-keeper, and stays there; new ones are added as keeper-of-bees.\n1 badge of fox is in the ledger as t-fox, and',
    )
    expect(told(cwd).sort()).toEqual([
      'accept 2026-10-09 bee-keeper',
      'accept 2026-10-09 t-fox',
      'issue unknown none 2026-10-05 bee-keeper',
      'issue unknown none 2026-10-05 keeper-of-bees',
      'issue unknown none 2026-10-05 t-fox',
    ])
    expect(imported(cwd, 'a.json')).toContain('Nothing is new. 5 events')
  })

  test('is still a contradiction where the repository has both', () => {
    const cwd = program({ 'a.json': credlyPage([credlyBadge('b1')]) })
    imported(cwd, 'a.json')
    writeFileSync(
      join(cwd, 'templates/fox.yaml'),
      'id: fox\nname: Fox\ndescription: x\nplatform_ids: {credly: t-fox}\n',
    )
    const other = { badge_template: { id: 't-fox', name: 'Fox' } }
    writeFileSync(join(cwd, 'a.json'), credlyPage([credlyBadge('b1', other)]))
    const { code, stdout } = ledgerImport(cwd, 'a.json')
    expect(code).toBe(1)
    expect(stdout).toContain('differs from the ledger in template (bee-keeper there, fox here)')
  })
})

describe('what was changed on the platform', () => {
  const day = { 'a.json': credlyPage([credlyBadge('b1', { expires_at: '2027-10-05' })]) }

  test('is settled by a correction, in whatever month that was made', () => {
    const cwd = program(day)
    imported(cwd, 'a.json')
    writeFileSync(
      join(cwd, 'a.json'),
      credlyPage([credlyBadge('b1', { expires_at: '2028-10-05' })]),
    )
    const { code, stdout } = ledgerImport(cwd, 'a.json')
    expect(code).toBe(1)
    expect(stdout).toContain(
      'differs from the ledger in expires_on (2027-10-05 there, 2028-10-05 here)',
    )
    expect(stdout).toContain(
      'settle with `badgelint ledger append --type correct --field expires_on`',
    )
    const correct = '--type correct --template bee-keeper --on 2026-12-01 --cred b1'.split(' ')
    badgelint(['ledger', 'append', ...correct, '--field', 'name', '--reason', 'data-error'], {
      cwd,
    })
    expect(ledgerImport(cwd, 'a.json').code).toBe(1)
    badgelint(['ledger', 'append', ...correct, '--field', 'expires_on', '--reason', 'other'], {
      cwd,
    })
    expect(imported(cwd, 'a.json')).toContain('Nothing is new. 1 event was in the ledger already.')
  })

  test('is no salt that was deleted', () => {
    const cwd = program(day)
    imported(cwd, 'a.json', '--recipients')
    badgelint(['ledger', 'forget', 'b1@example.org', '--yes'], { cwd })
    const { code, stdout } = ledgerImport(cwd, 'a.json', '--recipients')
    expect(code).toBe(1)
    expect(stdout).toContain('If the person was forgotten, leave the badge out of the export')
    expect(readFileSync(join(cwd, '.badgelint/ledger.salts.json'), 'utf8')).toBe('{}\n')
  })
})

describe('keys and people', () => {
  const page = { 'a.json': credlyPage([credlyBadge('b1')]) }

  test('people get pseudonyms where they are asked for, each with a private salt', () => {
    const cwd = program(page)
    imported(cwd, 'a.json', '--recipients', '--dry-run')
    imported(cwd, 'a.json', '--recipients')
    expect(told(cwd)).toEqual(['issue unknown none 2026-10-05 bee-keeper who'])
    const file = join(cwd, '.badgelint/ledger.salts.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"[\da-f]{32}": "[\da-f]{64}"\n\}\n$/)
    expect(imported(cwd, 'a.json', '--recipients')).toContain('Nothing is new.')
  })

  test('a dry run writes nothing', () => {
    const cwd = program(page)
    expect(imported(cwd, 'a.json', '--dry-run')).toContain(
      '1 event (1 issue) in 2026-10 would be added. Nothing was written.',
    )
    expect(events(cwd)).toEqual([])
  })

  test('an old badge has the key of its own time, whatever holds now', () => {
    const cwd = program(page, [
      { id: keyId, valid_from: '2020-01-01' },
      { id: otherKeyId, valid_from: '2026-10-06' },
    ])
    imported(cwd, 'a.json')
    expect(events(cwd)[0]?.ref).toMatch(new RegExp(`^cred-${keyId}-`))
    writeFileSync(join(cwd, 'a.json'), credlyPage([credlyBadge('b2', { issued_at: '2026-10-06' })]))
    const { code, stderr } = ledgerImport(cwd, 'a.json')
    expect(code).toBe(2)
    expect(stderr).toContain(`need the ledger's key ${otherKeyId}, which is not among ours`)
    const env = { BADGELINT_LEDGER_KEY: `${key},${otherKey}` }
    expect(badgelint(['ledger', 'import', 'a.json'], { cwd, env }).code).toBe(0)
    expect(events(cwd)[1]?.ref).toMatch(new RegExp(`^cred-${otherKeyId}-`))
  })

  test.each([
    ['no key', { '.badgelint/ledger.key': '' }, {}, 'There is no key; expected 64 hex digits'],
    ['no hex', { '.badgelint/ledger.key': 'abc\n' }, {}, 'ledger.key:1: 3 characters are no key'],
    [
      'another key',
      {},
      { BADGELINT_LEDGER_KEY: otherKey },
      "is not this ledger's; expected the key",
    ],
  ])('%s is refused', (_, files, env, words) => {
    const cwd = program({ ...page, ...files })
    const { code, stderr } = badgelint(['ledger', 'import', 'a.json'], { cwd, env })
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(events(cwd)).toEqual([])
  })
})

test('rows that are alike but for what is known later add nothing in another order', () => {
  const rows = [
    'b,2026-06-01,2026-05-01,',
    'b,2026-06-01,2026-05-03,2026-07-01',
    'b,2026-06-01,2026-05-02,',
    'b,2026-06-01,2026-05-02,2026-07-02',
  ]
  const file = (some: readonly string[]) => `What,Day,Done,Revoked\n${some.join('\n')}\n`
  const cwd = program({
    'badgelint.yaml':
      'ledger: {columns: {template: What, issued_on: Day, completed_on: Done, revoked_on: Revoked}}\n',
    'a.csv': file(rows),
    'b.csv': file(rows.toReversed()),
  })
  ledgerImport(cwd, 'a.csv')
  const { code, stdout } = ledgerImport(cwd, 'b.csv')
  expect(stdout).toContain('Nothing is new. 6 events were in the ledger already.')
  expect(code).toBe(0)
})
