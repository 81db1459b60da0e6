import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lint } from '../src/internal.ts'

const pilots =
  'Earners have brought twelve ships into the harbour at night while an examiner watched, kept the log of each, and can tell a safe tide from a risky one, so that a master may leave the bridge to them.'
const narrative = 'Brought twelve ships in while an examiner watched.'
const badgeClass = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://harbour.example.org/pilot.json',
  name: 'Harbour Pilot',
  description: pilots,
  image: 'https://harbour.example.org/pilot.png',
  criteria: { narrative },
  issuer: 'https://harbour.example.org/issuer.json',
}
const mate = {
  ...badgeClass,
  id: 'https://harbour.example.org/mate.json',
  name: 'River Mate',
  description:
    'Holders can steer a ferry across the river in any current, load it so that it lies level, and tell passengers in time what to do when fog comes down over the landing.',
  image: 'https://harbour.example.org/mate.png',
}
const achievement = {
  type: ['Achievement'],
  id: 'https://harbour.example.org/pilot',
  name: 'Harbour Pilot',
  description: pilots,
  criteria: { narrative },
}
const subject = (fields: object) => ({ type: ['AchievementSubject'], ...fields })
const credential = (credentialSubject: unknown) => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: 'https://harbour.example.org',
  credentialSubject,
})
const assertion = (fields: object) => ({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'urn:uuid:1',
  recipient: { type: 'email', hashed: true, identity: 'sha256$00' },
  ...fields,
})

async function check(value: unknown, name = 'a.json') {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  const { findings, summary, templates } = await lint([{ path: `templates/${name}`, text }], {
    rules: { 'config/platform': 'off' },
  })
  return {
    summary,
    templates,
    told: findings.map(({ rule, severity, pointer }) => [rule, severity, pointer]),
    words: findings.map(({ message }) => message).join('\n'),
  }
}

describe('a credential whose achievement cannot be read is one error', () => {
  const at = '/credentialSubject/achievement'
  test.each([
    ['an address', subject({ achievement: 'https://harbour.example.org/pilot' }), at, /an address/],
    ['a text', subject({ achievement: 'Harbour Pilot' }), at, /a text, "Harbour Pilot"/],
    [
      'only a reference',
      subject({ name: 'Alex Example', achievement: { id: 'urn:a', type: ['Achievement'] } }),
      at,
      /only a reference/,
    ],
    ['empty', subject({ achievement: {} }), at, /is empty/],
    ['no list of any', subject({ achievement: [] }), at, /an empty list/],
    ['misspelt', subject({ achievment: achievement }), '/credentialSubject/achievment', /expected/],
    [
      'in a capital',
      subject({ Achievement: achievement }),
      '/credentialSubject/Achievement',
      /expected `achievement`/,
    ],
    [
      'more than one',
      subject({ achievements: [achievement] }),
      '/credentialSubject/achievements',
      /expected `achievement`/,
    ],
    ['not there', subject({}), '', /has no `achievement`/],
    ['named by the subject', 'did:example:1', '', /has no `achievement`/],
  ])('%s', async (_, credentialSubject, pointer, words) => {
    const { told, words: message, summary } = await check(credential(credentialSubject))
    expect(told.filter(([rule]) => rule !== 'template/no-personal-data')).toEqual([
      ['document/unread', 'error', pointer],
    ])
    expect(message).toMatch(words)
    expect(summary).toMatchObject({ templates: 0, skipped: 0 })
  })

  test('beside the subject, where nobody looks for it', async () => {
    const { told } = await check({ ...credential(subject({})), achievement })
    expect(told).toEqual([['document/unread', 'error', '/achievement']])
  })

  test('of a list of them, each by itself', async () => {
    const achievements = [achievement, 'urn:b', 'urn:c']
    const { told, summary } = await check(credential(subject({ achievement: achievements })))
    expect(told.map(([, , pointer]) => pointer)).toEqual([`${at}/1`, `${at}/2`])
    expect(summary.templates).toBe(1)
  })

  test('elsewhere than among templates nobody is told', async () => {
    const text = JSON.stringify(credential(subject({ achievement: 'urn:a' })))
    const { findings, summary } = await lint([{ path: 'notes/a.json', text }])
    expect(findings).toEqual([])
    expect(summary.templates).toBe(0)
  })

  test('the severity can be set', async () => {
    const text = JSON.stringify(credential(subject({ achievement: 'urn:a' })))
    const { findings } = await lint([{ path: 'templates/a.json', text }], {
      rules: { 'document/unread': 'info' },
    })
    expect(findings.map(({ severity }) => severity)).toEqual(['info'])
  })
})

describe('what embeds a template is opened', () => {
  const { '@context': _, type: __, ...untyped } = badgeClass
  const inner = credential(subject({ achievement }))
  const credly = {
    id: '22',
    name: 'Harbour Pilot',
    description: pilots,
    vanity_slug: 'harbour-pilot',
    recipient_type: 'User',
    skills: [{ name: 'Steering' }, { name: 'Night Watch' }, { name: 'Keeping a Log' }],
    badge_template_activities: [{ title: narrative }],
  }
  test.each([
    ['an assertion', assertion({ badge: badgeClass }), '/badge', 'open-badges-2'],
    [
      'an assertion, of a badge without type',
      assertion({ badge: untyped }),
      '/badge',
      'open-badges-2',
    ],
    [
      "Credly's page of an issued badge",
      { data: { id: '1', issued_at: '2026-01-01', badge_template: credly } },
      '/data/badge_template',
      'credly',
    ],
    [
      'a record of credentials',
      {
        type: ['VerifiableCredential', 'ClrCredential'],
        credentialSubject: {
          type: ['ClrSubject'],
          verifiableCredential: [inner],
          achievement: [achievement],
        },
      },
      '/credentialSubject/verifiableCredential/0/credentialSubject/achievement',
      'open-badges-3',
    ],
    [
      'a presentation',
      { type: ['VerifiablePresentation'], verifiableCredential: [inner] },
      '/verifiableCredential/0/credentialSubject/achievement',
      'open-badges-3',
    ],
    [
      'an answer of version 1 of the Badgr API',
      { name: 'Harbour Pilot', slug: 'pilot', criteria_text: narrative, json: badgeClass },
      '/json',
      'open-badges-2',
    ],
    [
      'the content of a token',
      { iss: 'https://harbour.example.org', vc: inner },
      '/vc/credentialSubject/achievement',
      'open-badges-3',
    ],
    ['a list of one', assertion({ badge: [badgeClass] }), '/badge/0', 'open-badges-2'],
    ['a graph', { '@graph': [badgeClass] }, '/@graph/0', 'open-badges-2'],
    ['a list under a key', { badges: [badgeClass], page: 1 }, '/badges/0', 'open-badges-2'],
    [
      'a list in each group of a list',
      {
        tracks: [
          { name: 'Sea', badges: [] },
          { name: 'Rivers', badges: [badgeClass] },
        ],
      },
      '/tracks/1/badges/0',
      'open-badges-2',
    ],
    [
      "a backpack's export",
      { userId: 1, badges: [{ imageUrl: 'a.png', assertion: { badge: badgeClass } }] },
      '/badges/0/assertion/badge',
      'open-badges-2',
    ],
  ])('%s', async (_title, value, pointer, format) => {
    const bad = JSON.parse(JSON.stringify(value).replaceAll(pilots, 'TODO'))
    const { told, templates } = await check(bad)
    expect(templates.map((one) => one.format)).toEqual([format])
    expect(told.filter(([rule]) => rule === 'template/placeholder')).toEqual([
      ['template/placeholder', 'warning', `${pointer}/description`],
    ])
  })

  test.each([
    ['a graph', { '@graph': [badgeClass] }, '/@graph', /`@graph`/],
    ['a list under a key', { badges: [badgeClass] }, '/badges', /a list under `badges`/],
    [
      'a list in each of two groups',
      {
        tracks: [{ name: 'Sea', badges: [badgeClass] }, { badges: [mate] }],
      },
      '/tracks/0/badges',
      /a list under `badges`/,
    ],
    ['Badgr', { slug: 'pilot', criteria_text: narrative, json: badgeClass }, '', /version 1/],
  ])(
    '%s is read, and one info says how it should be kept',
    async (_title, value, pointer, words) => {
      const { told, words: message } = await check(value)
      expect(told).toEqual([['document/format', 'info', pointer]])
      expect(message).toMatch(words)
    },
  )

  test('who an open assertion names is told of', async () => {
    const recipient = { type: 'email', hashed: false, identity: 'alex@example.org' }
    const { told } = await check(assertion({ recipient, badge: badgeClass }))
    expect(told).toEqual([['template/no-personal-data', 'warning', '/recipient/identity']])
  })

  const excerpt = { id: '1', name: 'Harbour Pilot', description: pilots }
  test.each([
    ['its texts alone', {}],
    ['a picture', { vanity_slug: 'pilot', image_url: 'https://harbour.example.org/a.png' }],
    ['skills', { skills: [{ name: 'Steering' }, { name: 'Tides' }, { name: 'Radio' }] }],
    ['some details', { level: 'Advanced', url: 'https://harbour.example.org/pilot' }],
    ['a page', { global_activity_url: 'https://harbour.example.org/criteria' }],
  ])('of an excerpt of a template is judged what is there: %s', async (_title, fields) => {
    const issued = (badge: object) => ({
      data: [{ issued_at: '2026-01-01', badge_template: badge }],
    })
    const { told, templates } = await check(issued({ ...excerpt, ...fields }))
    expect([told, templates.map(({ format }) => format)]).toEqual([[], ['credly']])
    const { told: cut } = await check(issued({ ...excerpt, ...fields, description: 'TODO' }))
    expect(cut.map(([rule]) => rule)).toContain('template/placeholder')
    const { told: short } = await check(issued({ ...excerpt, skills: ['Steering'] }))
    expect(short.map(([rule]) => rule)).toEqual(['skills/count'])
  })

  test('a template that is asked of Credly is whole', async () => {
    const { told, templates } = await check({ badge_template: { ...excerpt, skills: [] } })
    expect(templates.map(({ format }) => format)).toEqual(['credly'])
    expect(told.map(([rule]) => rule)).toContain('template/criteria-present')
  })

  test('but a badge in a form that nobody reads any more is not', async () => {
    const issuer = { origin: 'https://harbour.example.org', name: 'Harbour' }
    const old = { recipient: 'sha256$00', badge: { ...untyped, image: '/pilot.png', issuer } }
    const { told, summary } = await check(old)
    expect([told, summary.passedOver]).toEqual([[], { assertion: 1 }])
  })
})

describe('an assertion without its badge', () => {
  test.each([
    ['misspelt', { bagde: badgeClass }, '/bagde'],
    ['of another name', { badgeClass }, '/badgeClass'],
    ['not there', {}, ''],
  ])('%s draws a warning', async (_, fields, pointer) => {
    expect((await check(assertion(fields))).told).toEqual([['document/unread', 'warning', pointer]])
  })

  test.each([
    ['the address of one', { badge: 'https://harbour.example.org/pilot.json' }],
    ['its id', { badge: { id: 'https://harbour.example.org/pilot.json', type: 'BadgeClass' } }],
    ['nothing, since it was revoked', { revoked: true }],
  ])('%s is enough', async (_, fields) => {
    const { told, summary } = await check(assertion(fields))
    expect([told, summary.passedOver]).toEqual([[], { assertion: 1 }])
  })
})

describe('a badge in a form that is not read is named', () => {
  test.each([
    [
      'European Digital Credential',
      {
        '@context': ['http://data.europa.eu/snb/model/context/edc-ap'],
        type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
        credentialSubject: {},
      },
    ],
    ['JWT', { type: ['EnvelopedVerifiableCredential'], id: 'data:application/vc+jwt,e' }],
    ['Comprehensive Learner Record', { type: 'Clr', assertions: [] }],
    ['CTDL', { '@type': 'ceterms:Certificate', 'ceterms:name': 'Harbour Pilot' }],
    [
      'CTDL',
      { '@context': 'https://credreg.net/ctdl/schema/context/json', '@graph': [{ '@id': 'x' }] },
    ],
    ['Moodle', { id: 1, name: 'Harbour Pilot', issuername: 'Harbour', criteria: [{ id: 1 }] }],
    [
      'Moodle',
      {
        badges: [
          { id: 1, issuername: 'A' },
          { id: 2, issuername: 'A' },
        ],
        warnings: [],
      },
    ],
    ['BadgeKit', { name: 'Harbour Pilot', criteriaUrl: 'x', earnerDescription: 'You' }],
    ['BadgeKit', { badge: { slug: 'pilot', name: 'Harbour Pilot', consumerDescription: 'She' } }],
    ['Open Badge Factory', { name: 'Harbour Pilot', criteria_html: '<p>Ships</p>', draft: 0 }],
    ['Badgr', { slug: 'pilot', criteria_url: 'x', criteria_text: 'Ships', name: 'Pilot' }],
    ['Badgr', { slug: 'pilot', criteria_text: 'Ships', name: 'Pilot', tags: [] }],
    ['edubadges', { name: 'Pilot', criteria_text: 'Ships', badge_class_type: 'regular' }],
  ])('%s', async (title, value) => {
    const { told, words, summary } = await check(value)
    expect(told.map(([rule, severity]) => [rule, severity])).toEqual([
      ['document/unread', 'warning'],
    ])
    expect(words).toContain(title)
    expect(summary.templates).toBe(0)
  })

  const toml = '+++\nname = "Harbour Pilot"\n+++\n\nText\n'
  test.each([
    ['JSON Lines', 'a.jsonl', `${JSON.stringify(badgeClass)}\n`],
    ['JSON Lines', 'a.ndjson', `${JSON.stringify(badgeClass)}\n`],
    ['JSON5', 'a.json5', "{name: 'Harbour Pilot'}"],
    ['XML', 'a.xml', '<?xml version="1.0"?>\n<europassCredential/>\n'],
    ['MDX', 'a.mdx', '---\nname: Harbour Pilot\n---\n\nText\n'],
    ['TOML', 'a.toml', 'name = "Harbour Pilot"\n'],
    ['front matter of this page is written in TOML', 'a.md', toml],
    ['front matter of this page is written in TOML', 'a.md', '---toml\nname = "A"\n---\n'],
    ['front matter of this page is written in JSON', 'a.md', '{\n  "name": "A"\n}\n\nText\n'],
    ['has no closing line of ---', 'a.md', '---\nname: Harbour Pilot\n\nText\n'],
    ['does not begin on its first line', 'a.md', '\n---\nname: Harbour Pilot\n---\n\nText\n'],
    ['front matter of this page contains no badge', 'a.md', '---\ntitle: Ships\n---\n\nText\n'],
    ['front matter of this page is empty', 'a.md', '---\n---\n\nText\n'],
    ['JWT', 'a.json', '"eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln"'],
  ])('%s', async (title, name, text) => {
    const { told, words } = await check(text, name)
    expect(told).toEqual([['document/unread', 'warning', '']])
    expect(words).toContain(title)
    const elsewhere = await lint([{ path: `notes/${name}`, text }])
    expect([elsewhere.findings, elsewhere.summary.passedOver]).toEqual([[], {}])
  })
})

describe('what lies beside templates is passed over and counted', () => {
  test.each([
    ['README.md', '# Ships', 'page'],
    ['readme.md', '---\ntitle: Ships\n---\n', 'page'],
    ['CHANGELOG.md', '# Changes', 'page'],
    ['LICENSE', 'MIT', 'page'],
    ['LICENSE-CC-BY', 'CC', 'page'],
    ['notes.md', '# Ships', 'page'],
    ['rule.md', '---\n\nNote: ships\n', 'page'],
    ['pilot.PNG', '', 'image'],
    ['pilot.svg', '', 'image'],
    ['badgelint-baseline.yaml', 'findings: []\n', 'own-file'],
    ['program.yaml', 'issuer: Harbour\n', 'own-file'],
    ['a.jsonl', '{"id":"1","ref":"row-1","template":"pilot"}\n', 'own-file'],
    ['notes.mdx', '# Ships', 'page'],
    ['readme.mdx', '---\ntitle: Ships\n---\n', 'page'],
    ['layout.xml', '<?xml version="1.0"?>\n<layout/>\n', 'other'],
    ['pyproject.toml', '[project]\n', 'other'],
    ['issuer.json', '{"name": "Harbour", "url": "https://harbour.example.org"}', 'issuer'],
    [
      'issuer.json',
      '{"name": "Harbour", "url": "https://harbour.example.org", "twitter": "@h", "founded": 1904}',
      'issuer',
    ],
    ['a.yaml', 'name: Harbour\nurl: https://harbour.example.org\nphone: "1"\n', 'issuer'],
    [
      'badgr.json',
      JSON.stringify({
        slug: 'harbour',
        name: 'Harbour',
        json: { type: 'Issuer', name: 'Harbour', url: 'https://harbour.example.org' },
      }),
      'issuer',
    ],
  ])('%s', async (name, text, kind) => {
    const { told, summary } = await check(text, name)
    expect(told).toEqual([])
    expect(summary).toMatchObject({
      files: 1,
      skipped: 1,
      passedOverFiles: 1,
      passedOver: { [kind]: 1 },
    })
  })

  test('a template that is called like one is read', async () => {
    const text = stringify({ name: 'Harbour Pilot', skills: ['Steering'] })
    expect((await check(text, 'program.yaml')).summary.templates).toBe(1)
  })

  test.each(['criteria_link', 'skills', 'level', 'version'])(
    'a name and a url are no issuer beside %s',
    async (key) => {
      const { summary } = await check({
        name: 'Pilot',
        url: 'https://harbour.example.org',
        [key]: 1,
      })
      expect(summary.passedOver).toEqual({})
    },
  )

  test('in YAML a name and a url are no issuer but a badge that was begun', async () => {
    const { told } = await check('name: Pilot\nurl: https://harbour.example.org\n', 'a.yaml')
    expect(told).toEqual([['document/format', 'error', '']])
  })
})

describe('what is no template is told what it is', () => {
  const { type: _, ...typeless } = badgeClass
  test.each([
    ['a type in small letters', { ...badgeClass, type: 'badgeclass' }, '/type', /"BadgeClass"/],
    ['the other key of a type', { ...typeless, '@type': 'BadgeClas' }, '/@type', /"BadgeClass"/],
    ['a type with a prefix', { ...badgeClass, type: ['ob:BadgeClass'] }, '/type', /"BadgeClass"/],
    ['an achievement', { ...achievement, type: 'achievement' }, '/type', /"Achievement"/],
    ['a word for it', { ...badgeClass, type: 'Badge' }, '/type', /"BadgeClass"/],
    [
      'a type of a credential in other letters',
      {
        ...credential(subject({ achievement })),
        type: ['VerifiableCredential', 'OpenBadgecredential'],
      },
      '/type',
      /"OpenBadgecredential".*"OpenBadgeCredential"/,
    ],
    [
      'a type of a credential that holds nothing',
      { ...credential({ id: 'urn:a' }), type: ['VerifiableCredential', 'AchievmentCredential'] },
      '/type',
      /"AchievementCredential"/,
    ],
    [
      "a platform's collection",
      { badge_templates: [{ id: '1', name: 'Pilot' }] },
      '/badge_templates',
      /a Credly badge template, which also needs `description`, `skills`/,
    ],
    [
      "a site's own data",
      { id: 1, slug: 'pilot', name: 'Pilot', criteria_url: 'x' },
      '',
      /also needs/,
    ],
    ['an unknown type', { ...badgeClass, type: 'Medal' }, '', /its type is "Medal"/],
    ['no type, in version 2', typeless, '', /Open Badges 2\.0 BadgeClass, which also needs `type`/],
    ['a graph of other things', { '@graph': [{ '@type': 'Course' }] }, '', /`@graph`/],
    ['a badge under a key', { badge: badgeClass }, '/badge', /under `badge`.*at the top/],
    ['a map', { pilot: badgeClass, mate: badgeClass }, '', /2 badge templates.*`pilot`.*list/],
    ['a map under a key', { all: { pilot: badgeClass, mate: 1 } }, '/all/pilot', /under `pilot`/],
    ['a list of what was begun', { badges: [{ title: 'Pilot' }] }, '/badges', /list.*`badges`/],
    ['an empty list', [], '', /an empty list/],
    ['an empty page of an API', { data: [] }, '', /an empty list/],
    ['a mixed list', { badges: [badgeClass, { a: 1 }] }, '/badges', /list under `badges`/],
  ])('%s', async (_title, value, pointer, words) => {
    const { told, words: message } = await check(value)
    expect(told).toEqual([['document/format', 'error', pointer]])
    expect(message).toMatch(words)
  })

  const line = JSON.stringify(badgeClass)
  test.each([
    ['on lines', `${line}\n${line}\n`, /several JSON values, one per line/],
    ['on lines with commas', `${line},\n${line}\n`, /several JSON values, one per line/],
    [
      'over lines',
      JSON.stringify([badgeClass], null, 2).repeat(2),
      /several JSON values, the second/,
    ],
  ])('several values %s', async (_title, text, words) => {
    const { told, words: message } = await check(text)
    expect(told.map(([rule]) => rule)).toEqual(['document/syntax'])
    expect(message).toMatch(words)
  })
})

describe('what people write in YAML first is our own format', () => {
  const first = { name: 'Harbour Pilot', description: pilots }
  test.each([
    ['criteria', { criteria: 'Brought ships in', issuer: 'Harbour', image: 'a.png' }, 'badgelint'],
    ['a list of criteria', { criteria: ['Brought ships in'], tags: ['ships'] }, 'badgelint'],
    ['an issuer', { issuer: 'Harbour', category: 'Ships' }, 'badgelint'],
    ['a criterion among words of their own', { criteria: 'Ships', pier: 3 }, 'badgelint'],
    ['everyday words', { tags: ['ships'], url: 'https://harbour.example.org' }, 'badgelint'],
    [
      'what is linked data',
      {
        image: 'https://harbour.example.org/a.png',
        criteria: 'https://harbour.example.org/criteria',
        issuer: 'https://harbour.example.org/issuer.json',
      },
      'open-badges-1',
    ],
    [
      'addresses beside skills',
      {
        image: 'https://harbour.example.org/a.png',
        criteria: 'https://harbour.example.org/criteria',
        issuer: 'https://harbour.example.org/issuer.json',
        skills: ['Steering'],
      },
      'badgelint',
    ],
  ])('%s', async (_, fields, format) => {
    const { templates } = await check(stringify({ ...first, ...fields }), 'a.yaml')
    expect(templates.map((one) => one.format)).toEqual([format])
  })

  test.each([
    ['a page', { criteria_url: 'https://harbour.example.org/c' }, ['criteria_url']],
    ['a narrative', { criteria_narrative: 'Brought ships in' }, ['criteria_narrative']],
    ['how to earn it', { how_to_earn: 'Brought ships in', tags: ['sea'] }, ['how_to_earn', 'tags']],
    ['an address', { criteria: 'https://harbour.example.org/c' }, ['criteria']],
  ])('whose keys are explained: %s', async (_title, fields, keys) => {
    const { told } = await check(stringify({ ...first, ...fields }), 'a.yaml')
    expect(told).toEqual(keys.map((key) => ['template/schema', 'error', `/${key}`]))
  })

  test.each([
    ['Brought ships in', /`badge_template_activities`, one entry/],
    ['https://harbour.example.org/c', /expected `global_activity_url`$/],
    [{ id: 'https://harbour.example.org/c' }, /expected its `id` as `global_activity_url`$/],
    [
      { id: 'https://harbour.example.org/c', narrative: 'Brought ships in' },
      /its `id` as `global_activity_url` and its `narrative` in `badge_template_activities`$/,
    ],
    [{ narrative: 'Brought ships in' }, /`badge_template_activities`, one entry/],
  ])('what `criteria: %s` means follows from the value', async (criteria, words) => {
    expect((await check(stringify({ ...first, criteria }), 'a.yaml')).words).toMatch(words)
  })

  test.each([
    [{ Name: 'Pilot', Description: pilots, Skills: ['Tides'] }, /`Name`.*`skills`/],
    [
      { 'Badge Name': 'Pilot', description: pilots, Criteria: 'Ships' },
      /expected `name` and `badge/,
    ],
    [{ NAME: 'Pilot', DESCRIPTION: pilots }, /`NAME` and `DESCRIPTION`/],
  ])('keys in other letters are named', async (value, words) => {
    const { told, words: message } = await check(stringify(value), 'a.yaml')
    expect(told).toEqual([['document/format', 'error', '']])
    expect(message).toMatch(words)
  })

  test('but a name and an id in capitals are anything', async () => {
    const { words } = await check({ Id: 1, Name: 'Gull' })
    expect(words).toMatch(/This is not a badge template/)
  })

  test.each([
    ['criteria in a group', { criteria: { narrative }, issuer: { name: 'Harbour' } }],
    [
      'an issuer by its address',
      { criteria: { narrative }, issuer: 'https://harbour.example.org' },
    ],
  ])('JSON of version 2 without a type lacks that: %s', async (_title, fields) => {
    const { told, words } = await check({ ...first, image: 'a.png', ...fields })
    expect(told).toEqual([['document/format', 'error', '']])
    expect(words).toMatch(/Open Badges 2\.0 BadgeClass, which also needs `@context`, `type`/)
  })

  test.each([
    ['words', 'Brought ships in', 'Harbour Board', 'badgelint'],
    ['an address', 'https://harbour.example.org/criteria', 'Harbour Board', 'open-badges-1'],
    ['a mistyped one', 'Brought ships in', 'htps://harbour.example.org/i.json', 'open-badges-1'],
    ['an issuer in place', 'Brought ships in', { name: 'Harbour Board' }, 'open-badges-1'],
  ])('in JSON, with %s', async (_, criteria, issuer, format) => {
    const { templates } = await check({ ...first, image: 'a.png', criteria, issuer })
    expect(templates.map((one) => one.format)).toEqual([format])
  })
})

describe('what stands in a list is a template only where it surely is one', () => {
  const levels = [
    { id: 1, name: 'Deck' },
    { id: 2, name: 'Bridge' },
  ]
  test.each([
    ['levels', { title: 'Ships', levels }, ''],
    ['staff', { staff: [{ name: 'Bo', description: 'Keeps the boats' }] }, ''],
    ['a list alone', levels, '/0'],
    ['groups of skills', [{ name: 'Steering', skills: ['Tides', 'Currents'] }], '/0'],
    ["a platform's collection", { data: { id: 'c', badge_templates: levels } }, ''],
    ['an owner', { ship: 'Gull', owner: { id: 1, name: 'Bo' } }, ''],
  ])('%s', async (_title, value, place) => {
    for (const [name, text] of [
      ['a.json', JSON.stringify(value)],
      ['a.yaml', stringify(value)],
    ]) {
      const { told, summary } = await check(text, name)
      expect(told.map(([rule]) => rule)).toEqual(['document/format'])
      expect(summary.templates).toBe(0)
      if (!Object.hasOwn(value, 'data')) expect(told[0]?.[2]).toBe(place)
    }
  })

  test('a thousand of them are one finding', async () => {
    const many = Array.from({ length: 1000 }, (_, id) => ({ id, name: `Ship ${id}` }))
    expect((await check({ ships: many })).told).toHaveLength(1)
    expect((await check(many)).told).toHaveLength(1)
  })

  test.each([
    ['with skills', { skills: ['Steering'] }],
    ['with criteria', { criteria: 'Brought ships in' }],
    ['with a review', { reviewed_on: '2026-01-01' }],
  ])('but a template is, %s, and then what stands beside it', async (_title, fields) => {
    const list = [
      { id: 'mate', name: 'Mate' },
      { name: 'Harbour Pilot', description: pilots, ...fields },
    ]
    for (const value of [list, { badges: list }])
      expect((await check(stringify(value), 'a.yaml')).summary.templates).toBe(2)
  })
})
