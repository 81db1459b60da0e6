import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { presetLayers } from '../src/configuration/settings.ts'
import { lint, listLinks, rules, Settings } from '../src/internal.ts'

const description =
  'Earners have dredged a stretch of harbour with a crew of three, sounded its depth before and after, and charted what they found, so that a pilot may trust the chart. They can plan the work of a week around the tides.'
const done =
  'Dredged forty metres of harbour; two pilots held the chart of it against their own soundings.'

const ours = {
  name: 'Harbour Dredger',
  description,
  skills: ['Dredging', 'Harbour Charting', 'Tides'],
  badge_template_activities: [{ title: done }],
}
const credly = {
  id: 'harbour-dredger',
  vanity_slug: 'harbour-dredger',
  badges_count: 3,
  ...ours,
  skills: ['Dredging', 'Harbour Charting', 'Tides'],
  global_activity_url: 'https://example.org/dredger',
  level: 'Advanced',
  cost: 'Paid',
  time_to_earn: 'Months',
  type_category: 'Experience',
}
const canvas = {
  entityType: 'BadgeClass',
  entityId: 'harbour-dredger',
  name: 'Harbour Dredger',
  description,
  image: 'https://example.org/dredger.png',
  criteriaNarrative: done,
}
const ob2 = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://example.org/dredger.json',
  name: 'Harbour Dredger',
  description,
  image: 'https://example.org/dredger.png',
  criteria: { narrative: done },
  issuer: 'https://example.org/issuer.json',
}
const ob3 = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['Achievement'],
  id: 'https://example.org/dredger',
  name: 'Harbour Dredger',
  description,
  criteria: { narrative: done },
}

type Badge = Readonly<Record<string, unknown>>

function sourceOf(badge: Badge) {
  return badge.badge_template_activities !== undefined && badge.vanity_slug === undefined
    ? { path: 'templates/a.yaml', text: stringify(badge) }
    : { path: 'templates/a.json', text: JSON.stringify(badge, null, 2) }
}

/** What is found of one badge, but for what concerns the program as a whole. */
async function found(badge: Badge, configuration: object = {}) {
  const { findings } = await lint([sourceOf(badge)], {
    ...configuration,
    rules: { 'config/platform': 'off' },
  })
  return findings
}

async function rulesAt(badge: Badge, configuration: object = {}) {
  const findings = await found(badge, configuration)
  return findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
}

/** A badge with a text in one of its fields for a link, and the field's pointer. */
const linkFields: readonly (readonly [string, (link: string) => Badge])[] = [
  ['/global_activity_url', (link) => ({ ...ours, global_activity_url: link })],
  ['/earn_this_badge_url', (link) => ({ ...ours, earn_this_badge_url: link })],
  [
    '/badge_template_activities/0/activity_url',
    (link) => ({ ...ours, badge_template_activities: [{ title: done, activity_url: link }] }),
  ],
  ['/alignments/0/url', (link) => ({ ...ours, alignments: [{ name: 'Ports', url: link }] })],
  [
    '/recommendations/0/activity_url',
    (link) => ({ ...ours, recommendations: [{ title: 'Piloting', activity_url: link }] }),
  ],
  ['/global_activity_url', (link) => ({ ...credly, global_activity_url: link })],
  ['/earn_this_badge_url', (link) => ({ ...credly, earn_this_badge_url: link })],
  [
    '/badge_template_activities/0/url',
    (link) => ({ ...credly, badge_template_activities: [{ title: done, url: link }] }),
  ],
  ['/alignments/0/url', (link) => ({ ...credly, alignments: [{ name: 'Ports', url: link }] })],
  ['/criteriaUrl', (link) => ({ ...canvas, criteriaUrl: link })],
  [
    '/alignments/0/targetUrl',
    (link) => ({ ...canvas, alignments: [{ targetName: 'Ports', targetUrl: link }] }),
  ],
  ['/image', (link) => ({ ...ob2, image: link })],
  ['/image/id', (link) => ({ ...ob2, image: { id: link } })],
  ['/criteria', (link) => ({ ...ob2, criteria: link })],
  ['/criteria/id', (link) => ({ ...ob2, criteria: { id: link, narrative: done } })],
  [
    '/alignment/0/targetUrl',
    (link) => ({ ...ob2, alignment: [{ targetName: 'Ports', targetUrl: link }] }),
  ],
  ['/image/id', (link) => ({ ...ob3, image: { id: link, type: 'Image' } })],
  ['/criteria/id', (link) => ({ ...ob3, criteria: { id: link, narrative: done } })],
  [
    '/alignment/0/targetUrl',
    (link) => ({
      ...ob3,
      alignment: [{ type: ['Alignment'], targetName: 'Ports', targetUrl: link }],
    }),
  ],
  [
    '/course_link',
    (link) => ({ course_name: 'Dredger', course_description: description, course_link: link }),
  ],
]

describe('a field for a link', () => {
  test.each(linkFields)(
    'at %s (%#) holds an address, or draws one error',
    async (pointer, made) => {
      for (const link of [
        'TODO',
        'www.example.org/a',
        'htps://example.org/a',
        'mailto:a@example.org',
      ])
        expect(await rulesAt(made(link)), link).toEqual([`error template/schema ${pointer}`])
      expect(await rulesAt(made('https://example.org/a'))).toEqual([])
    },
  )

  const web = (link: string) => ({ ...ours, global_activity_url: link })
  test.each([
    ['https://example.org/the harbour', 'https://example.org/the␣harbour', 'space'],
    ['https://example.org/a\u00a0b', 'https://example.org/a␣b', 'space'],
    [`https://example.org/${'harbour-'.repeat(9)} x`, '␣x', 'space'],
    ['https:// example.org', 'https://␣example.org', 'space'],
    ['https://example.org https://example.com', 'two addresses', ''],
    ['See https://example.org/a', 'words in front', 'Write https://example.org/a'],
    ['<https://example.org/a>', 'marks around', 'Write https://example.org/a'],
    ['[page](https://example.org/a)', 'marks around', 'Write https://example.org/a'],
    ['htps://example.org/a', '`htps://` instead of `https://`', 'Write https://example.org/a'],
    ['ttp://example.org/a', '`ttp://` instead of `http://`', 'Write http://example.org/a'],
    ['https:/example.org/a', '`https:/` instead of `https://`', 'Write https://example.org/a'],
    ['https//example.org/a', '`https//` instead of `https://`', 'Write https://example.org/a'],
    ['https:\\\\example.org\\a', 'instead of', 'Write https://example.org/a'],
    ['https://https://example.org/a', 'twice', 'once'],
    ['https://http://example.org/a', '`http://` in the middle', 'Write http://example.org/a'],
    ['https://example..org/a', 'two dots', 'Write https://example.org/a'],
    ['https://example.org/a,', 'comma at its end', 'Write https://example.org/a'],
    ['https://exam\u00adple.org/a', 'exam␣ple', ''],
    ['https://TODO', 'leads to no page', ''],
    ['https://', 'only the beginning', ''],
    ['www.example.org/a', 'without https://', 'Write https://www.example.org/a'],
    ['example.org/a', 'without https://', 'Write https://example.org/a'],
    ['//example.org/a', 'without https:', 'Write https://example.org/a'],
    ['anna@example.org', 'an email address', ''],
    ['urn:x:y', 'begins with `urn:`', ''],
    ['file:///C:/handbook.pdf', 'begins with `file:`', ''],
    ['handbook.pdf', 'a path', ''],
    ['../handbook/page.html', 'a path', ''],
    ['C:\\handbook.pdf', 'a path', ''],
    ['see the handbook', 'not an address', 'leave the field out'],
    ['n/a', 'not an address', ''],
    ['tbd', 'not an address', ''],
  ])('says what is wrong with %j', async (link, message, suggestion) => {
    const [finding, ...others] = await found(web(link))
    expect(others).toEqual([])
    expect(finding?.message).toContain(message)
    expect(`${finding?.message} ${finding?.suggestion}`).toContain(suggestion)
  })

  test.each([
    'https://example.org',
    'HTTPS://Example.org/Å',
    'https://example.org/{id}?q={7F}#a',
    'https://example.org/a,b/../c..d',
    'https://todo.example.org/a',
    'http://localhost:3000/x',
    'https://web.example.org/save/https://example.org/x',
    'https://user:pass@example.org:8080/x(y)',
  ])('takes %j', async (link) => {
    const schema = (await rulesAt(web(link))).filter((rule) => rule.includes('template/schema'))
    expect(schema).toEqual([])
  })

  test.each([
    ['null on Credly', { ...credly, earn_this_badge_url: null, alignments: null }],
    ['an empty text on Credly', { ...credly, earn_this_badge_url: '' }],
    ['an urn in Open Badges', { ...ob2, criteria: { id: 'urn:x:y', narrative: done } }],
    ['a did in Open Badges', { ...ob2, issuer: 'did:web:example.org' }],
    ['an image as data', { ...ob2, image: 'data:image/svg+xml;base64,PHN2Zy8+' }],
    [
      'an alignment of another kind',
      { ...ob2, alignment: [{ targetName: 'A', targetUrl: 'a:b' }] },
    ],
  ])('takes %s', async (_, badge) => {
    expect((await rulesAt(badge)).filter((rule) => rule.includes('template/schema'))).toEqual([])
  })

  test.each(['htps://me:secret@example.org/a', 'https://me:secret@example.org/a b'])(
    'keeps a password to itself: %j',
    async (link) => {
      expect(JSON.stringify(await found(web(link)))).not.toContain('secret')
    },
  )

  test('of an image of ours takes a path', async () => {
    for (const image of ['images/a.png', 'a.png', { url: '../images/a.png' }])
      expect(await rulesAt({ ...ours, image })).toEqual([])
    expect(await rulesAt({ ...ours, image: 'htps://example.org/a.png' })).toEqual([
      'error template/schema /image',
    ])
  })

  test('of an image on a platform takes no path from the top of a site', async () => {
    expect(await rulesAt({ ...canvas, image: '/media/a.png' })).toEqual([
      'error template/schema /image',
    ])
    expect(await rulesAt({ ...canvas, image: 'images/a.png' })).toEqual([])
    expect(await rulesAt({ ...canvas, image: `/9j/${'4AAQ'.repeat(600)}` })).toEqual([])
  })

  test('that holds words does not say how the badge is earned', async () => {
    const bare = { ...ours, badge_template_activities: [] }
    expect(await rulesAt({ ...bare, global_activity_url: 'see the handbook' })).toEqual([
      'error template/criteria-present ',
      'error template/schema /global_activity_url',
    ])
    expect(await rulesAt({ ...bare, global_activity_url: 'htps://example.org/a' })).toEqual([
      'error template/schema /global_activity_url',
    ])
  })

  test('leaves the rest of its list to be judged, and is listed', async () => {
    const badge = {
      ...ours,
      badge_template_activities: [{ title: '', activity_url: 'TODO' }, { title: done }],
      alignments: [
        { name: 'Ports', url: 'TODO' },
        { name: 'Tides', url: 'https://example.org/tides' },
      ],
    }
    const source = sourceOf({
      ...badge,
      badge_template_activities: [{ title: done, activity_url: 'TODO' }],
    })
    const settings = new Settings(presetLayers('recommended', rules), rules)
    const listed = await listLinks([source], settings)
    expect(
      listed.map(({ address, isNoAddress, uses }) => [
        address,
        isNoAddress ?? false,
        uses.map(({ field }) => field).join(),
      ]),
    ).toEqual([
      ['https://example.org/tides', false, 'alignment'],
      ['TODO', true, 'criterion,alignment'],
    ])
  })
})

describe('an Achievement of Open Badges 3.0', () => {
  test.each([
    ['/image', 'Image', { image: { id: 'https://example.org/a.png' } }],
    ['/image', 'a section with that as `id`', { image: 'https://example.org/a.png' }],
    [
      '/alignment/0',
      'type',
      { alignment: [{ targetName: 'A', targetUrl: 'https://example.org' }] },
    ],
    ['/alignment', 'type', { alignment: { targetName: 'A', targetUrl: 'https://example.org' } }],
    [
      '/alignment/0/type',
      'Alignment',
      { alignment: [{ type: 'Aligned', targetName: 'A', targetUrl: 'https://example.org' }] },
    ],
    [
      '/alignment/0/type',
      'Alignment',
      { alignment: [{ type: ['A'], targetName: 'A', targetUrl: 'https://example.org' }] },
    ],
    [
      '/alignment/0/targetType',
      'expected CFItem, or a name that begins with `ext:`',
      {
        alignment: [
          {
            type: ['Alignment'],
            targetName: 'A',
            targetUrl: 'https://example.org',
            targetType: 'cfitem',
          },
        ],
      },
    ],
    ['/achievementType', 'expected MicroCredential,', { achievementType: 'Micro-Credential' }],
    ['/achievementType', 'expected Certificate,', { achievementType: 'certificate' }],
    ['/achievementType', 'begins with `ext:`', { achievementType: 'Sailing licence' }],
    ['/inLanguage', 'such as en or pt-BR', { inLanguage: 'english' }],
    ['/inLanguage', 'such as en or pt-BR', { inLanguage: 'en_GB' }],
    ['/version', 'expected text', { version: 2 }],
    ['/creditsAvailable', 'expected a number', { creditsAvailable: '3' }],
    [
      '/resultDescription/0',
      'has no `resultType`',
      { resultDescription: [{ id: 'urn:x:y', type: ['ResultDescription'], name: 'Grade' }] },
    ],
    [
      '/resultDescription/0',
      'has no `type`',
      { resultDescription: [{ id: 'urn:x:y', name: 'Grade', resultType: 'Status' }] },
    ],
    ['/name', 'expected text', { name: { english: 'Harbour Dredger' } }],
    ['/description', 'expected text', { description: [description] }],
    ['/criteria', 'with that as `id`', { criteria: 'https://example.org/a' }],
    ['/criteria', 'with that as `narrative`', { criteria: 'Dredged forty metres.' }],
  ])('has the shape that is asked of it (%#: %s)', async (pointer, message, fields) => {
    const findings = await found({ ...ob3, ...fields })
    expect(findings.map((one) => `${one.severity} ${one.rule} ${one.pointer}`)).toEqual([
      `error template/schema ${pointer}`,
    ])
    expect(`${findings[0]?.message} ${findings[0]?.suggestion}`).toContain(message)
  })

  test('without the type of an alignment is judged and listed all the same', async () => {
    const alignment = [
      { targetName: 'A', targetUrl: 'http://localhost/a' },
      { type: ['Alignment'], targetName: 'B' },
    ]
    expect(await rulesAt({ ...ob3, alignment })).toEqual([
      'error template/schema /alignment/0',
      'warning links/private /alignment/0/targetUrl',
      'error skills/alignment /alignment/1',
    ])
  })

  test('with a mistyped key in one alignment has the others judged', async () => {
    const alignment = [
      { type: ['Alignment'], targetName: 'A', targetURL: 'https://example.org/a' },
      { type: ['Alignment'], name: 'B', url: 'https://example.org/b' },
    ]
    expect(await rulesAt({ ...ob3, alignment })).toEqual([
      'error template/schema /alignment/0/targetURL',
      'error skills/alignment /alignment/1/name',
    ])
  })

  test('may have all of it', async () => {
    const badge = {
      ...ob3,
      image: { id: 'https://example.org/a.jpg', type: 'Image', caption: 'A dredger' },
      alignment: [
        { type: 'Alignment', targetName: 'A', targetUrl: 'urn:x:y', targetType: 'ext:Port' },
        { type: ['Alignment', 'x:Own'], targetName: 'B', targetUrl: 'urn:x:z', targetType: 'CTDL' },
      ],
      achievementType: 'ext:Dredging',
      inLanguage: 'en-GB',
      version: '2',
      creditsAvailable: 1.5,
      tag: ['harbour'],
      resultDescription: [
        { id: 'urn:x:y', type: ['ResultDescription'], name: 'Grade', resultType: 'Status' },
      ],
    }
    expect(await rulesAt(badge)).toEqual([])
    expect(await rulesAt({ ...ob3, image: { id: 'images/b.jpg', type: 'Image' } })).toEqual([
      'error template/schema /image/id',
    ])
  })
})

describe('a key of another version', () => {
  const alignment = [{ type: ['Alignment'], targetName: 'Ports', targetUrl: 'https://example.org' }]
  test.each([
    ['alignments', { alignments: alignment }, '`alignment`'],
    ['tags', { tags: ['a'] }, '`tag`'],
    ['issuer', { issuer: 'https://example.org/issuer.json' }, '`creator`'],
    ['criteriaNarrative', { criteria: undefined, criteriaNarrative: done }, '`narrative` within'],
    ['criteria_url', { criteria: undefined, criteria_url: 'https://example.org' }, '`id` within'],
    ['image_url', { image_url: 'https://example.org/a.png' }, '`image`'],
    ['@language', { '@language': 'en' }, '`inLanguage`'],
    ['@id', { id: undefined, '@id': ob3.id }, '`id`'],
    ['@type', { type: undefined, '@type': ob3.type }, '`type`'],
    [
      'alignment/@type',
      { alignment: { ...alignment[0], type: undefined, '@type': 'x' } },
      '`type`',
    ],
    ['skills', { skills: ['Dredging'] }, '`alignment`'],
    ['title', { name: undefined, title: ob3.name }, '`name`'],
    ['url', { url: 'https://example.org/a' }, '`id` within `criteria`'],
    ['descripton', { description: undefined, descripton: description }, '`description`'],
    ['criterias', { criteria: undefined, criterias: { narrative: done } }, '`criteria`'],
    ['criteria/narative', { criteria: { narative: done } }, '`narrative`'],
    ['creator', { creator: 'https://example.org/issuer' }, 'as `id`'],
    ['creator', { creator: 'Harbour School' }, 'as `name`'],
  ])('`%s` is one error in Open Badges 3', async (key, fields, message) => {
    const findings = await found({ ...ob3, ...fields })
    expect(findings.map((one) => `${one.severity} ${one.rule} ${one.pointer}`)).toEqual([
      `error template/schema /${key}`,
    ])
    expect(findings[0]?.message).toContain(message)
  })

  test.each([
    ['alignments', { alignments: alignment }, 'warning template/key'],
    ['tag', { tag: ['a'] }, 'warning template/key'],
    ['criteriaNarrative', { criteriaNarrative: done }, undefined],
    [
      'criteriaNarrative',
      { criteria: undefined, criteriaNarrative: done },
      'error template/schema',
    ],
    ['creator', { issuer: undefined, creator: 'https://example.org/i' }, 'error template/schema'],
    ['image/url', { image: { url: 'https://example.org/a.png' } }, 'error template/schema'],
    ['criteria/url', { criteria: { url: 'https://example.org/a' } }, 'error template/schema'],
    [
      'criteria/url',
      { criteria: { narrative: done, url: 'https://example.org/a' } },
      'warning template/key',
    ],
    ['achievementType', { achievementType: 'Badge' }, 'warning template/key'],
    ['alignments', { alignments: null }, undefined],
    ['criterias', { criteria: undefined, criterias: done }, 'error template/schema'],
  ])('`%s` in Open Badges 2 (%#)', async (key, fields, expected) => {
    expect(await rulesAt({ ...ob2, ...fields })).toEqual(expected ? [`${expected} /${key}`] : [])
  })

  const terms = 'https://example.org/terms'
  test.each([
    ['that a context in the file defines', { tags: `${terms}/tags` }, undefined],
    ['where a context in the file defines any', { '@vocab': `${terms}/` }, undefined],
    [
      'that a context defines for a type',
      { Achievement: { '@id': terms, '@context': { tags: `${terms}/tags` } } },
      undefined,
    ],
    ['beside a context of other terms', { colour: `${terms}/colour` }, 'error template/schema'],
    ['beside a context elsewhere', terms, 'warning template/key'],
    [
      'beside a context for examples',
      'https://www.w3.org/ns/credentials/examples/v2',
      'warning template/key',
    ],
  ])('%s', async (_, context, expected) => {
    const badge = { ...ob3, '@context': [...ob3['@context'], context], tags: ['a'] }
    const findings = await found(badge)
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      expected ? [expected] : [],
    )
    expect(findings.every(({ fix }) => fix === undefined)).toBe(true)
  })

  test('that the context of a credential may define is a warning', async () => {
    const credential = {
      '@context': [...ob3['@context'], terms],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: 'urn:x:y',
      issuer: { id: 'https://example.org/i', type: ['Profile'], name: 'Harbour' },
      credentialSubject: { type: ['AchievementSubject'], achievement: { ...ob3, tags: ['a'] } },
    }
    expect(await rulesAt(credential)).toContain(
      'warning template/key /credentialSubject/achievement/tags',
    )
  })

  test.each([
    [{ ...canvas, alignment }, 'warning template/key /alignment', '`alignments`'],
    [
      { ...canvas, image: undefined, imageUrl: canvas.image },
      'warning template/key /imageUrl',
      '`image`',
    ],
    [{ ...canvas, criteria: done }, undefined, ''],
    [
      { ...canvas, criteriaNarrative: undefined, criteriaNarative: done },
      'error template/schema /criteriaNarative',
      '`criteriaNarrative`',
    ],
    [{ ...canvas, criteriaNarrative: null, criteriaUrl: 'https://example.org/a' }, undefined, ''],
    [
      { ...canvas, criteriaNarrative: null, criteria: { narrative: done } },
      'error template/schema /criteria',
      '`criteriaNarrative`',
    ],
    [
      { ...canvas, alignments: [{ target_name: 'Ports', targetUrl: 'https://example.org' }] },
      'warning template/key /alignments/0/target_name',
      '`targetName`',
    ],
    [{ ...credly, tags: ['a'] }, 'warning template/key /tags', '`reporting_tags`'],
    [{ ...credly, alignment: null }, undefined, ''],
    [{ ...credly, alignment }, 'warning template/key /alignment', '`alignments`'],
    [
      { ...credly, badge_template_activities: [], global_activity_url: null, criteria: done },
      'error template/schema /criteria',
      '`badge_template_activities`',
    ],
  ])('in what a platform answers (%#)', async (badge, expected, message) => {
    const findings = await found(badge)
    expect(findings.map((one) => `${one.severity} ${one.rule} ${one.pointer}`)).toEqual(
      expected ? [expected] : [],
    )
    expect(findings[0]?.message ?? '').toContain(message)
  })

  test.each([
    ['tags: [a]', 'tags', '`reporting_tags`'],
    ['image_url: https://example.org/a.png', 'image_url', '`image`'],
    ['imageUrl: https://example.org/a.png', 'imageUrl', '`image`'],
    ['criteria_url: https://example.org', 'criteria_url', '`global_activity_url`'],
    ['title: Dredger', 'title', '`name`'],
    ['narrative: Dredged.', 'narrative', '`badge_template_activities`'],
    ['Criteria: [Dredged.]', 'Criteria', '`badge_template_activities`'],
    ['issuer: Harbour', 'issuer', 'program.yaml'],
    ['alignment: [{name: A}]', 'alignment', '`alignments`'],
    ['expires: 2 years', 'expires', '`expires_after`'],
    ['x-tags: [a]', undefined, ''],
  ])('`%s` in our own format is explained once', async (line, key, message) => {
    const findings = await lint([
      { path: 'templates/a.yaml', text: `${stringify(ours)}${line}\n` },
    ]).then(({ findings: all }) => all.filter(({ rule }) => rule !== 'config/platform'))
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(
      key === undefined ? [] : [`template/schema /${key}`],
    )
    expect(findings[0]?.message ?? '').toContain(message)
  })
})

describe('texts in several languages', () => {
  const dutch =
    'Deelnemers hebben met drie man een stuk haven uitgebaggerd, de diepte ervoor en erna gepeild en in kaart gebracht wat zij vonden. Zij kunnen het werk van een week naar de getijden plannen.'
  const spoken = {
    ...ob3,
    name: { nl: 'Havenbaggeraar', en: 'Harbour Dredger' },
    description: { nl: dutch, en: description },
    criteria: {
      narrative: [
        { '@value': done, '@language': 'en' },
        {
          '@value': 'Veertig meter haven gebaggerd; twee loodsen keurden de kaart.',
          '@language': 'nl',
        },
      ],
    },
  }

  test('draw one warning', async () => {
    expect(await rulesAt(spoken)).toEqual(['warning template/language-map /name'])
    expect(await rulesAt({ ...ob3, name: { en: 'Harbour Dredger' } })).toEqual([
      'warning template/language-map /name',
    ])
  })

  test('are judged each as itself, at its own place', async () => {
    const thin = { ...spoken, description: { nl: 'Een mooie badge.', en: description } }
    expect(await rulesAt(thin)).toEqual([
      'warning template/language-map /name',
      'warning template/description-thin /description/nl',
    ])
    const both = await found({ ...spoken, description: { nl: 'Mooi.', en: 'Nice.' } })
    const about = both.flatMap(({ rule, about: one }) =>
      rule === 'template/description-thin' ? [one] : [],
    )
    expect(new Set(about).size).toBe(2)
  })

  test('in a field that is missing in one of them is not missed there', async () => {
    const { nl: _, ...name } = spoken.name
    expect(await rulesAt({ ...spoken, name })).toEqual(['warning template/language-map /name'])
  })
})

describe('skills of Open Badges', () => {
  const aligned = (fields: Badge) => ({
    type: ['Alignment'],
    targetName: 'Welding',
    targetUrl: 'https://example.org/1',
    ...fields,
  })
  const skillsOf = async (...alignment: readonly Badge[]) => {
    const { report } = { report: await lint([sourceOf({ ...ob3, alignment })]) }
    return report.templates[0]?.skills
  }

  test.each([
    ['ESCO', 1, { targetUrl: 'http://data.europa.eu/esco/skill/2b92a5b2' }],
    ['ESCO by name', 1, { targetFramework: 'ESCO v1.2' }],
    ['an occupation of ESCO', undefined, { targetUrl: 'http://data.europa.eu/esco/occupation/2b' }],
    ['O*NET', 1, { targetFramework: 'O*NET', targetCode: '2.A.1.a' }],
    ['an occupation of O*NET', undefined, { targetFramework: 'O*NET', targetCode: '53-7031.00' }],
    ['CASE', 1, { targetUrl: 'https://case.example.org/ims/case/v1p0/CFItems/2b92' }],
    ['an item of CASE', 1, { targetType: 'CFItem' }],
    ['a competency', 1, { targetType: 'ceasn:Competency' }],
    ['a credential', undefined, { targetType: 'ceterms:Credential', targetFramework: 'ESCO' }],
    ['a page', undefined, {}],
    ['a code', undefined, { targetType: 'CFItem', targetName: 'SL.6.1' }],
    ['a code with hyphens', undefined, { targetType: 'CFItem', targetName: 'MS-LS2-4' }],
    ['a number', undefined, { targetType: 'CFItem', targetName: 'Indicator 4a' }],
    ['its own code', undefined, { targetType: 'CFItem', targetName: 'W4', targetCode: 'W4' }],
    ['a name with a digit', 1, { targetType: 'CFItem', targetName: 'Python 3' }],
    ['a long statement', undefined, { targetType: 'CFItem', targetName: 'Weld '.repeat(20) }],
  ])('%s', async (_, count, fields) => {
    expect(await skillsOf(aligned(fields))).toBe(count)
  })

  test('keep the words of their framework', async () => {
    const targetName = 'Understand how silt settles in a basin'
    expect(
      await rulesAt({ ...ob3, alignment: aligned({ targetType: 'ceasn:Competency', targetName }) }),
    ).not.toContain('info skills/meaningful /alignment/targetName')
  })

  test('are held to no number, and said twice once', async () => {
    const skill = aligned({ targetType: 'ceasn:Competency', targetName: 'Dredging' })
    expect(await rulesAt({ ...ob3, alignment: [skill] }, { platform: 'credly' })).not.toContain(
      'error skills/count /skills',
    )
    expect(await rulesAt({ ...ob3, alignment: [skill, skill] })).toEqual([
      'warning skills/duplicate /alignment/1/targetName',
    ])
  })
})

test('the fewest skills are a contract for a new template and guidance for one on Credly', async () => {
  const one = { skills: ['Dredging'] }
  const count = (rules: readonly string[]) => rules.filter((rule) => rule.includes(' skills/'))
  expect(count(await rulesAt({ ...ours, ...one }, { platform: 'credly' }))).toEqual([
    'error skills/count /skills',
  ])
  const known = { ...ours, ...one, platform_ids: { credly: '59876d7c' } }
  expect(count(await rulesAt(known, { platform: 'credly' }))).toEqual([
    'warning skills/few /skills',
  ])
  expect(count(await rulesAt({ ...credly, ...one }))).toEqual(['warning skills/few /skills'])
  expect(count(await rulesAt({ ...credly, ...one, id: undefined }))).toEqual([
    'error skills/count /skills',
  ])
})

describe('an id of Open Badges', () => {
  test.each([
    ['TODO', true, true],
    ['lock keeper', true, true],
    ['htps://example.org/b', true, true],
    ['https://example.org/b x', true, true],
    ['www.example.org/b', true, true],
    ['/badges/dredger', false, true],
    ['dredger.json', false, true],
    ['urn:uuid:5d3a9f0e', false, false],
    ['did:web:example.org', false, false],
    ['mailto:badges@example.org', false, false],
    ['isbn:978', false, false],
    ['http://localhost:3000/b', false, false],
  ])('`%s`', async (id, isWrong2, isWrong3) => {
    const wrong = ['error template/schema /id']
    expect(await rulesAt({ ...ob2, id })).toEqual(isWrong2 ? wrong : [])
    expect(await rulesAt({ ...ob3, id })).toEqual(isWrong3 ? wrong : [])
  })
})

describe('Open Badges 2', () => {
  test.each([
    ['null for what is absent', { tags: null, alignment: null }, []],
    ['null within criteria', { criteria: { narrative: done, id: null } }, []],
    ['null for an id', { id: null }, ['error template/schema /id']],
    ['the keyword for an id', { id: undefined, '@id': ob2.id }, []],
    ['the keyword for a type', { type: undefined, '@type': 'BadgeClass' }, []],
    ['the keyword in an image', { image: { '@id': ob2.image } }, []],
    ['no id', { id: undefined }, ['error template/schema ']],
    ['an image without id', { image: { caption: 'A quay' } }, ['error template/schema /image']],
    ['criteria without any', { criteria: {} }, ['error template/criteria-present ']],
  ])('with %s', async (_, fields, expected) => {
    expect(await rulesAt({ ...ob2, ...fields })).toEqual(expected)
  })
})

test.each([
  ['en-GB-oed', ''],
  ['de-u-co-phonebk', ''],
  ['x-klingon', ''],
  ['English', 'a language'],
  ['en_GB', 'a language'],
])('`inLanguage` %s', async (inLanguage, message) => {
  const findings = await found({ ...ob3, inLanguage })
  expect(findings.flatMap((one) => (one.rule === 'template/schema' ? [one.message] : []))).toEqual(
    message ? [expect.stringContaining(message)] : [],
  )
})

test.each([
  ['achievementType', { achievementType: 'Badge ' }, '"Badge␣"'],
  ['achievementType', { achievementType: 'MicroCredentials' }, 'expected MicroCredential, or'],
  [
    'alignment/targetType',
    { alignment: { type: 'Alignment', targetName: 'A', targetUrl: ob3.id, targetType: 'CTDL ' } },
    '"CTDL␣"',
  ],
])('a name of a list at `%s` that is nearly right', async (key, fields, message) => {
  const findings = await found({ ...ob3, ...fields })
  expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    `template/schema /${key}`,
  ])
  expect(findings[0]?.message).toContain(message)
})

test('what Canvas answers today is read', async () => {
  const badge = { ...canvas, description: 'Dredged.', archived: true }
  expect(await rulesAt(badge)).toEqual([])
  expect(await rulesAt({ ...badge, archived: false })).toEqual([
    'warning template/description-thin /description',
  ])
  for (const value of [canvas, { ...ob2, image: { id: ob2.image } }])
    expect(
      await rulesAt({ ...value, imageAltText: 'A dredger below a crane' }, { extends: 'strict' }),
    ).not.toContain(expect.stringContaining('template/image-text'))
})
