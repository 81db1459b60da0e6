import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type BadgeTemplate, type Format, lint, templateGroupRule } from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

const keepsBees =
  'Earners have kept two hives of bees through a winter, harvested and sold their honey, and can tell a hungry hive from a sick one, so that a neighbour may leave a hive to them for a season.'

/** What a template says, as rules see it, caught by a rule that keeps everything. */
async function modelsOf(
  value: unknown,
  path = 'templates/a.json',
): Promise<readonly BadgeTemplate[]> {
  const models: BadgeTemplate[] = []
  const witness = templateGroupRule({
    id: 'template/witness',
    practice: 4,
    kind: 'contract',
    severity: 'error',
    reads: [],
    summary: 'Sees templates.',
    why: 'A test looks at them.',
    source: { title: 'A test', address: 'https://example.org' },
    mistakes: 'None.',
    examples: { good: [], bad: [] },
    *extract(template: BadgeTemplate) {
      yield { key: '', value: template }
    },
    checkGroup(group) {
      models.push(...group)
      return []
    },
  })
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  await lint([{ path, text }], {}, { rules: [witness] })
  return models
}

const activities = [
  {
    activity_type: 'Assessment',
    title: 'Kept bees for a year.',
    activity_url: 'https://example.org/bees',
  },
]
const credlyWrite = {
  name: 'Bee Keeper',
  description: keepsBees,
  image: { remote_upload_url: 'https://example.org/bee.png' },
  skills: ['Bees', 'Honey', 'Wax'],
  global_activity_url: 'https://example.org/criteria',
  badge_template_activities: activities,
  alignments: [{ name: 'Bee standard', url: 'https://example.org/standard' }],
  reporting_tags: ['garden'],
}
const ours = {
  id: 'bee-keeper',
  name: 'Bee Keeper',
  description: keepsBees,
  language: 'en',
  state: 'archived',
  series: 'keepers',
  image: { url: 'images/bee.svg', alt: 'A bee' },
  skills: ['Bees', { name: 'Honey' }],
  global_activity_url: 'https://example.org/criteria',
  earn_this_badge_url: 'https://example.org/start',
  badge_template_activities: activities,
  alignments: [{ name: 'Bee standard', url: 'https://example.org/standard' }],
  reporting_tags: ['garden'],
  owner: 'garden team',
}
const credlyRead = {
  ...credlyWrite,
  id: '3c1d',
  state: 'active',
  language: 'en',
  vanity_slug: 'bee',
  owner_vanity_slug: 'garden',
  recipient_type: 'User',
  owner: { id: 'x', name: 'Garden' },
  image: { id: 'y', url: 'https://example.org/bee.png' },
  skills: [
    { id: '1', name: 'Bees' },
    { id: '2', name: 'Honey' },
    { id: '3', name: 'Wax' },
  ],
  badge_template_activities: [
    { id: '4', title: 'Kept bees for a year.', url: 'https://example.org/bees' },
  ],
}
const badgr = {
  entityType: 'BadgeClass',
  entityId: 'Ab3',
  name: 'Bee Keeper',
  description: keepsBees,
  image: 'https://example.org/bee.png',
  criteriaUrl: null,
  criteriaNarrative: 'Kept bees for a year.',
  alignments: [{ targetName: 'Bee standard', targetUrl: 'https://example.org/standard' }],
  tags: ['garden'],
}
const ob1 = {
  name: 'Bee Keeper',
  description: keepsBees,
  image: 'https://example.org/bee.png',
  criteria: 'https://example.org/criteria',
  issuer: 'https://example.org/issuer.json',
  alignment: [{ name: 'Bee standard', url: 'https://example.org/standard' }],
  tags: ['garden'],
}
const ob2 = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://example.org/bee.json',
  name: 'Bee Keeper',
  description: keepsBees,
  image: { id: 'https://example.org/bee.png', caption: 'A bee' },
  criteria: { id: 'https://example.org/criteria', narrative: 'Kept bees for a year.' },
  issuer: 'https://example.org/issuer.json',
  alignment: [{ targetName: 'Bee standard', targetUrl: 'https://example.org/standard' }],
  tags: ['garden'],
}
const achievement = {
  type: ['Achievement'],
  id: 'urn:uuid:bee',
  name: 'Bee Keeper',
  description: keepsBees,
  image: { id: 'https://example.org/bee.png', type: 'Image' },
  criteria: { id: 'https://example.org/criteria', narrative: 'Kept bees for a year.' },
  alignment: [
    { type: 'Alignment', targetName: 'Bee standard', targetUrl: 'https://example.org/standard' },
  ],
  tag: ['garden'],
  inLanguage: 'en',
}
const credential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Issued to somebody',
  issuer: {
    type: 'Profile',
    id: 'https://example.org',
    name: 'Garden',
    url: 'https://example.org',
  },
  credentialSubject: { type: 'AchievementSubject', achievement },
}
const group = {
  id: 17,
  name: 'internal',
  course_name: 'Bee Keeper',
  course_description: keepsBees,
  course_link: 'https://example.org/criteria',
  learning_outcomes: ['Bees', 'Honey'],
  language: 'en',
}
const accredibleCredential = {
  id: 4711,
  group_id: 17,
  name: 'Bee Keeper',
  description: keepsBees,
  course_link: 'https://example.org/criteria',
  learning_outcomes: ['Bees', 'Honey'],
  language: 'en',
  recipient: { name: 'somebody' },
}

describe('formats are recognised by content', () => {
  const cases: readonly (readonly [string, Format, unknown, string?])[] = [
    ['our YAML', 'badgelint', stringify(exemplary[0]), 'a.yaml'],
    ['our YAML as JSON', 'badgelint', exemplary[0]],
    [
      'our Markdown',
      'badgelint',
      `---\n${stringify({ ...exemplary[0], description: undefined })}---\n\n${keepsBees}\n`,
      'a.md',
    ],
    ['Credly, as it is written', 'credly', credlyWrite],
    ['Credly, as it is read', 'credly', credlyRead],
    ['Credly, converted to YAML', 'credly', stringify(credlyRead), 'a.yaml'],
    ['a page of Credly', 'credly', { data: [credlyRead], metadata: { count: 1 } }],
    ['one answer of Credly', 'credly', { data: credlyRead }],
    ['a Badgr BadgeClass', 'canvas-credentials', badgr],
    ['a page of Badgr', 'canvas-credentials', { status: { success: true }, result: [badgr] }],
    ['Open Badges 1.0, without a type', 'open-badges-1', ob1],
    [
      'Open Badges 1.1',
      'open-badges-1',
      {
        ...ob1,
        '@context': 'https://w3id.org/openbadges/v1',
        type: 'BadgeClass',
        id: 'https://example.org/b',
      },
    ],
    ['Open Badges 2.0', 'open-badges-2', ob2],
    ['Open Badges 3.0', 'open-badges-3', achievement],
    ['Open Badges 3.0 in a credential', 'open-badges-3', credential],
    [
      'an older file with its context spelled out',
      'open-badges-3',
      {
        ...credential,
        '@context': [
          'https://www.w3.org/2018/credentials/v1',
          { Achievement: { '@id': 'https://example.org/a' } },
        ],
      },
    ],
    [
      'a presentation of credentials',
      'open-badges-3',
      { type: 'VerifiablePresentation', verifiableCredential: [credential] },
    ],
    ['an Accredible group', 'accredible', group],
    ['an answer of Accredible', 'accredible', { group }],
    ['an Accredible credential', 'accredible', { credential: accredibleCredential }],
    ['Accredible credentials', 'accredible', { credentials: [accredibleCredential], meta: {} }],
  ]

  const rows = cases.map(([title, format, value, name = 'a.json']) => ({
    title,
    format,
    value,
    name,
  }))

  test.each(rows)('$title', async ({ format, value, name }) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    for (const path of [`templates/${name}`, `elsewhere/${name}`]) {
      const { summary } = await lint([{ path, text }])
      expect([path, summary.formats[format], summary.templates]).toEqual([path, 1, 1])
    }
  })

  test.each(rows)('$title, twice in a list', async ({ format, value }) => {
    if (typeof value === 'string') return
    const { summary } = await lint([{ path: 'a.json', text: JSON.stringify([value, value]) }])
    expect([summary.formats[format], summary.templates]).toEqual([2, 2])
  })
})

describe('fields are mapped, each with the place it was read from', () => {
  const common = { name: 'Bee Keeper', description: keepsBees }
  test.each([
    [
      'Credly, written',
      credlyWrite,
      {
        criteria: '/badge_template_activities/0/title',
        activityLink: '/badge_template_activities/0/activity_url',
        criteriaLink: '/global_activity_url',
        alignmentLink: '/alignments/0/url',
        image: '/image/remote_upload_url',
        skills: '/skills/1',
        tags: '/reporting_tags/0',
        alignments: '/alignments/0/name',
      },
    ],
    [
      'Credly, read',
      { data: [credlyRead] },
      {
        id: '/data/0/id',
        name: '/data/0/name',
        language: '/data/0/language',
        activityLink: '/data/0/badge_template_activities/0/url',
        criteria: '/data/0/badge_template_activities/0/title',
        skills: '/data/0/skills/1/name',
        image: '/data/0/image/url',
        state: '/data/0/state',
      },
    ],
    [
      'Badgr',
      { result: [badgr] },
      {
        id: '/result/0/entityId',
        name: '/result/0/name',
        image: '/result/0/image',
        tags: '/result/0/tags/0',
        criteria: '/result/0/criteriaNarrative',
        alignments: '/result/0/alignments/0/targetName',
        alignmentLink: '/result/0/alignments/0/targetUrl',
      },
    ],
    [
      'Open Badges 1',
      ob1,
      {
        criteriaLink: '/criteria',
        image: '/image',
        tags: '/tags/0',
        alignments: '/alignment/0/name',
        alignmentLink: '/alignment/0/url',
      },
    ],
    [
      'Open Badges 2',
      ob2,
      {
        criteria: '/criteria/narrative',
        criteriaLink: '/criteria/id',
        id: '/id',
        image: '/image/id',
        tags: '/tags/0',
        alignments: '/alignment/0/targetName',
        alignmentLink: '/alignment/0/targetUrl',
      },
    ],
    [
      'Open Badges 3',
      credential,
      {
        id: '/credentialSubject/achievement/id',
        name: '/credentialSubject/achievement/name',
        image: '/credentialSubject/achievement/image/id',
        criteriaLink: '/credentialSubject/achievement/criteria/id',
        alignments: '/credentialSubject/achievement/alignment/0/targetName',
        criteria: '/credentialSubject/achievement/criteria/narrative',
        tags: '/credentialSubject/achievement/tag/0',
        language: '/credentialSubject/achievement/inLanguage',
      },
    ],
    [
      'Accredible',
      group,
      {
        id: '/id',
        name: '/course_name',
        description: '/course_description',
        criteriaLink: '/course_link',
        skills: '/learning_outcomes/1',
        language: '/language',
      },
    ],
    [
      'Accredible, issued',
      { credential: accredibleCredential },
      {
        id: '/credential/group_id',
        name: '/credential/name',
        skills: '/credential/learning_outcomes/1',
      },
    ],
    [
      'ours',
      ours,
      {
        id: '/id',
        name: '/name',
        description: '/description',
        language: '/language',
        state: '/state',
        series: '/series',
        image: '/image/url',
        criteria: '/badge_template_activities/0/title',
        activityLink: '/badge_template_activities/0/activity_url',
        criteriaLink: '/global_activity_url',
        earnLink: '/earn_this_badge_url',
        skills: '/skills/1/name',
        tags: '/reporting_tags/0',
        alignments: '/alignments/0/name',
        alignmentLink: '/alignments/0/url',
      },
    ],
  ] as const)('%s', async (_, value, pointers) => {
    const [model] = await modelsOf(value)
    expect(model?.name?.value).toBe(common.name)
    expect(model?.description?.value).toBe(common.description)
    const at = {
      id: model?.id,
      series: model?.series,
      earnLink: model?.earnLink,
      activityLink: model?.criteria[0]?.link,
      alignmentLink: model?.alignments[0]?.link,
      name: model?.name,
      description: model?.description,
      criteria: model?.criteria[0]?.text,
      criteriaLink: model?.criteriaLink,
      image: model?.image,
      skills: model?.skills?.[1],
      tags: model?.tags[0],
      alignments: model?.alignments[0]?.name,
      state: model?.state,
      language: model?.language,
    }
    for (const [field, pointer] of Object.entries(pointers)) {
      const located = at[field as keyof typeof at] // the fields of the table above
      expect([field, located?.at.pointer]).toEqual([field, pointer])
      // What stands there in the source is what the model says.
      let there: unknown = value
      for (const key of pointer.split('/').slice(1)) there = (there as Record<string, unknown>)[key]
      expect(typeof there === 'number' ? String(there) : there).toBe(located?.value)
    }
  })

  test('formats without skills have none, which is not an empty list', async () => {
    for (const value of [badgr, ob1, ob2, achievement])
      expect((await modelsOf(value))[0]?.skills).toBe(undefined)
    expect((await modelsOf({ ...credlyWrite, skills: null }))[0]?.skills).toEqual([])
  })
})

describe('identity', () => {
  const ids = async (value: unknown, path?: string) =>
    (await modelsOf(value, path)).map(({ id, identity }) => [id.value, identity])

  test('our format goes by its own id, else by the stem of the file', async () => {
    expect(await ids(stringify(exemplary[0]), 'templates/x/a.yaml')).toEqual([
      ['stream-keeper', 'stated'],
    ])
    const without = stringify({ ...exemplary[0], id: undefined })
    expect(await ids(without, 'templates/x/a.b.yaml')).toEqual([['a.b', 'from-file']])
    expect(await ids(`${without}---\n${without}`, 'templates/a.yaml')).toEqual([
      ['a', 'from-file'],
      ['a-2', 'from-file'],
    ])
  })

  test('others by the id of the format, else by path and index', async () => {
    expect(await ids(ob2)).toEqual([['https://example.org/bee.json', 'stated']])
    expect(await ids(ob1)).toEqual([['templates/a.json', 'from-file']])
    expect(await ids([ob1, ob1])).toEqual([
      ['templates/a.json#0', 'from-file'],
      ['templates/a.json#1', 'from-file'],
    ])
    expect(await ids(credential)).toEqual([['urn:uuid:bee', 'from-credential']])
    expect(await ids({ credential: accredibleCredential })).toEqual([['17', 'from-credential']])
  })

  test('credentials that share one achievement are no duplicates', async () => {
    const sources = ['a', 'b'].map((name) => ({
      path: `issued/${name}.json`,
      text: JSON.stringify(credential),
    }))
    expect((await lint(sources)).findings).toEqual([])
  })
})

test.each([
  [
    'an issuer of Open Badges 1',
    { name: 'Garden', url: 'https://example.org', email: 'a@example.org' },
  ],
  [
    'an issuer of Open Badges 1.1',
    { type: 'Issuer', id: 'https://example.org/i', name: 'Garden', url: 'https://example.org' },
  ],
  [
    'a profile of Open Badges 3',
    { type: ['Profile'], id: 'https://example.org/i', name: 'Garden' },
  ],
  [
    'an assertion of Open Badges 1',
    {
      uid: '1',
      recipient: { hashed: true, identity: 'sha256$1a2b' },
      badge: 'https://example.org/b',
      issuedOn: '2020-01-01',
    },
  ],
  ['an assertion of Open Badges 2', { type: 'Assertion', recipient: {}, badge: ob2.id }],
  [
    'an endorsement',
    {
      type: ['VerifiableCredential', 'EndorsementCredential'],
      credentialSubject: { type: 'EndorsementSubject' },
    },
  ],
  ['an issued badge of Credly', { data: [{ id: '1', badge_template: { id: '2', name: 'Bee' } }] }],
  ['an assertion of Badgr', { entityType: 'Assertion', badgeclass: 'x' }],
  ['a list of revocations', { type: 'RevocationList', revokedAssertions: [] }],
])('%s is skipped and counted, even among the templates', async (_, value) => {
  const { findings, summary } = await lint([
    { path: 'templates/a.json', text: JSON.stringify(value) },
  ])
  expect(findings).toEqual([])
  expect(summary).toMatchObject({ files: 1, skipped: 1, templates: 0 })
})

describe('other tools’ files', () => {
  const files: readonly (readonly [string, string])[] = [
    ['tsconfig.json', '{\n  // comments\n  "compilerOptions": {"strict": true},\n}'],
    ['package.json', '{"name": "x", "description": "y", "version": "1.0.0", "scripts": {}}'],
    ['Chart.yaml', 'apiVersion: v2\nname: x\ndescription: A chart\nversion: 1.0.0\n'],
    ['deployment.yaml', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\n'],
    ['ci.yml', 'name: CI\non: [push]\njobs:\n  a:\n    runs-on: x\n'],
    ['compose.yaml', 'name: x\nservices:\n  web:\n    image: nginx\n'],
    ['openapi.yaml', 'openapi: 3.0.0\ninfo: {title: x, description: y}\npaths: {}\n'],
    ['playbook.yml', '- name: Install\n  hosts: all\n  tasks: []\n'],
    ['numbers.json', '[1, 2, 3]'],
    ['text.json', '"only a text"'],
    [
      'course.json',
      '{"name": "Welding", "description": "A course", "url": "https://example.org", "skills_taught": 3}',
    ],
  ]

  test.each(files)('%s draws nothing', async (path, text) => {
    expect((await lint([{ path, text }])).findings).toEqual([])
  })

  test.each(files.slice(1))(
    '%s among the templates draws one finding, with the nearest format and what is missing',
    async (name, text) => {
      const { findings } = await lint([{ path: `templates/${name}`, text }], { platform: 'credly' })
      expect(findings.map(({ rule }) => rule)).toEqual(['document/format'])
      expect(findings[0]?.message).toMatch(/closest is .*also needs `/)
    },
  )

  test('a BadgeClass that forgot its type is told so', async () => {
    const { type: _, criteria: __, ...rest } = ob2
    const { findings } = await lint([{ path: 'templates/a.json', text: JSON.stringify(rest) }])
    expect(findings[0]?.message).toMatch(
      /closest is an Open Badges 2\.0 BadgeClass.*`type`.*`criteria`/,
    )
  })
})

describe('one cause, one finding', () => {
  test.each([
    ['an empty description', stringify({ ...exemplary[0], description: '' }), 'a.yaml'],
    ['a description of white space', JSON.stringify({ ...ob2, description: ' ' }), 'a.json'],
    ['no description', JSON.stringify({ ...ob2, description: undefined }), 'a.json'],
    [
      'an image given as a text',
      JSON.stringify({ ...achievement, image: 'https://example.org/bee.png' }),
      'a.json',
    ],
    [
      'criteria given as a text',
      JSON.stringify({ ...achievement, criteria: 'Kept bees.' }),
      'a.json',
    ],
    ['criteria that are no address', JSON.stringify({ ...ob2, criteria: 'Kept bees.' }), 'a.json'],
    ['skills given as a text', stringify({ ...exemplary[0], skills: 'Bees, Honey' }), 'a.yaml'],
    [
      'a mistyped key',
      stringify({ ...exemplary[0], description: undefined, descripton: keepsBees }),
      'a.yaml',
    ],
    ['a name that is a number', stringify({ ...exemplary[0], name: 2024 }), 'a.yaml'],
  ])('%s', async (_, text, name) => {
    const { findings } = await lint([{ path: `templates/${name}`, text }], {
      rules: { 'config/platform': 'off' },
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['template/schema'])
  })
})
