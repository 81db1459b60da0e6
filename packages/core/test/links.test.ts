import { describe, expect, test, vi } from 'vitest'
import { presetLayers } from '../src/configuration/settings.ts'
import { addressesIn, parseAddress } from '../src/documents/addresses.ts'
import {
  byFact,
  type Configuration,
  changedLink,
  type Finding,
  fixText,
  type Link,
  type LinkFact,
  lint,
  lintSources,
  listLinks,
  type Rule,
  rules,
  Settings,
  validateRules,
} from '../src/internal.ts'
import { linkName, shownAddress } from '../src/program/links.ts'
import { privateSiteOf } from '../src/program/private-sites.ts'

function settingsOf(configuration: Configuration = {}, own: readonly Rule[] = rules): Settings {
  const presets = presetLayers(configuration.extends, own)
  return new Settings([...presets, { origin: 'test', configuration }], own)
}

/** Each link of a text as address, field, pointer. */
async function linksOf(text: string, path = 'templates/a.yaml'): Promise<string[]> {
  const links = await listLinks([{ path, text }], settingsOf())
  return links.flatMap(({ address, uses }) =>
    uses.map(({ at, field }) => `${address} ${field} ${at.pointer}`),
  )
}

const dead: LinkFact = { verdict: 'dead', status: 404, reason: 'answers 404' }

/** What the rules about links find, where every address gives one answer. */
async function found(
  text: string,
  fact: LinkFact | undefined,
  { path = 'templates/a.yaml', configuration = {} as Configuration } = {},
): Promise<Finding[]> {
  const settings = settingsOf({ platform: 'open-badges', ...configuration })
  const answers = (addresses: Iterable<string>) =>
    new Map(fact ? [...addresses].map((address) => [address, fact]) : [])
  const providers = fact ? byFact([{ fact: 'links', provide: answers }]) : {}
  const run = { today: '2026-06-01', providers }
  const { findings } = await lintSources([{ path, text }], settings, run)
  return findings.filter(({ rule }) => rule.startsWith('links/') || rule.startsWith('config/un'))
}

/** The text at the range of each finding. */
function marked(text: string, findings: readonly Finding[]): string[] {
  const lines = text.split(/\r\n|\n/)
  return findings.map(({ range: { start, end } }) =>
    (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1),
  )
}

describe('links are found', () => {
  test('in our own format', async () => {
    const text = [
      'name: Weaver',
      'description: See https://example.org/d and <https://example.org/e>.',
      'image: https://example.org/i.png',
      'global_activity_url: https://example.org/c',
      'earn_this_badge_url: https://example.org/s',
      'skills: [A, B, C]',
      'badge_template_activities:',
      '  - {title: Wove (https://example.org/t)., activity_url: https://example.org/a}',
      'alignments: [{name: Weaving, url: https://example.org/f}]',
      'recommendations: [{activity_url: https://example.org/r}]',
    ].join('\n')
    expect(await linksOf(text)).toEqual([
      'https://example.org/c criteria /global_activity_url',
      'https://example.org/s earn /earn_this_badge_url',
      'https://example.org/i.png image /image',
      'https://example.org/a criterion /badge_template_activities/0/activity_url',
      'https://example.org/t text /badge_template_activities/0/title',
      'https://example.org/d text /description',
      'https://example.org/e text /description',
      'https://example.org/f alignment /alignments/0/url',
      'https://example.org/r recommendation /recommendations/0/activity_url',
    ])
  })

  const long = 'Earners have woven a rug of their own.'
  test.each([
    [
      'Credly',
      {
        data: [
          {
            id: '1',
            name: 'Weaver',
            description: long,
            vanity_slug: 'weaver',
            badges_count: 3,
            image: { url: 'https://example.org/i.png' },
            global_activity_url: 'https://example.org/c',
            badge_template_activities: [{ title: 'Wove', activity_url: 'https://example.org/a' }],
          },
        ],
      },
      [
        'https://example.org/c criteria /data/0/global_activity_url',
        'https://example.org/i.png image /data/0/image/url',
        'https://example.org/a criterion /data/0/badge_template_activities/0/activity_url',
      ],
    ],
    [
      'Canvas Credentials',
      {
        entityType: 'BadgeClass',
        entityId: 'x',
        name: 'Weaver',
        description: long,
        image: 'https://example.org/i.png',
        criteriaUrl: 'https://example.org/c',
        criteriaNarrative: 'Wove [a rug](https://example.org/n).',
        alignments: [{ targetName: 'Weaving', targetUrl: 'https://example.org/f' }],
      },
      [
        'https://example.org/c criteria /criteriaUrl',
        'https://example.org/i.png image /image',
        'https://example.org/n text /criteriaNarrative',
        'https://example.org/f alignment /alignments/0/targetUrl',
      ],
    ],
    [
      'Open Badges 1',
      {
        name: 'Weaver',
        description: long,
        image: 'https://example.org/i.png',
        criteria: 'https://example.org/c',
        issuer: 'https://example.org/issuer',
      },
      ['https://example.org/c criteria /criteria', 'https://example.org/i.png image /image'],
    ],
    [
      'Open Badges 2',
      {
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'BadgeClass',
        id: 'https://example.org/b',
        name: 'Weaver',
        description: long,
        image: { id: 'https://example.org/i.png' },
        criteria: { id: 'https://example.org/c', narrative: 'Wove.' },
        issuer: 'https://example.org/issuer',
        alignment: [{ targetName: 'Weaving', targetUrl: 'https://example.org/f' }],
      },
      [
        'https://example.org/c criteria /criteria/id',
        'https://example.org/i.png image /image/id',
        'https://example.org/f alignment /alignment/0/targetUrl',
      ],
    ],
    [
      'Open Badges 3',
      {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        credentialSubject: {
          type: ['AchievementSubject'],
          achievement: {
            id: 'urn:uuid:1',
            type: ['Achievement'],
            name: 'Weaver',
            description: long,
            criteria: { id: 'https://example.org/c', narrative: 'At https://example.org/n.' },
            image: { id: 'data:image/png;base64,iVBORw0KGgo=', type: 'Image' },
          },
        },
      },
      [
        'https://example.org/c criteria /credentialSubject/achievement/criteria/id',
        'https://example.org/n text /credentialSubject/achievement/criteria/narrative',
      ],
    ],
    [
      'Accredible',
      {
        name: 'weaver',
        course_name: 'Weaver',
        course_description: long,
        course_link: 'https://example.org/c',
        learning_outcomes: ['Weaving'],
      },
      ['https://example.org/c criteria /course_link'],
    ],
  ])('in %s', async (_, value, links) => {
    expect(await linksOf(JSON.stringify(value), 'templates/a.json')).toEqual(links)
  })

  test('in a Markdown template, whose body is the description', async () => {
    const text =
      '---\nname: Weaver\nskills: [A]\n---\n\nEarners wove, as [told](https://example.org/d).\n'
    expect(await linksOf(text, 'templates/a.md')).toEqual([
      'https://example.org/d text /description',
    ])
    const [finding] = await found(text, dead, { path: 'templates/a.md' })
    expect(marked(text, finding ? [finding] : [])).toEqual(['https://example.org/d'])
  })

  const prose = [
    '# Goals',
    '',
    'As [set out][plan] and [shown](https://example.org/shown "The show"), see <https://example.org/auto>,',
    'https://example.org/bare, and ![a rug](https://example.org/rug.png).',
    '',
    '- [![logo](https://example.org/logo.png)](https://example.org/home)',
    '',
    '> quoted: [it](https://example.org/it)',
    '',
    'None: `https://example.org/code`, [mail](mailto:a@example.org), [tel](tel:+1), [near](./near.md).',
    '',
    '<!-- https://example.org/comment -->',
    '',
    '<a href="https://example.org/html">html</a>',
    '',
    '[plan]: https://example.org/plan',
  ].join('\n')
  const named = [
    'https://example.org/shown {} /children/1/children/3/url',
    'https://example.org/auto {} /children/1/children/5/url',
    'https://example.org/bare {} /children/1/children/6',
    'https://example.org/rug.png {} /children/1/children/7/url',
    'https://example.org/home {} /children/2/children/0/children/0/children/0/url',
    'https://example.org/logo.png {} /children/2/children/0/children/0/children/0/children/0/url',
    'https://example.org/it {} /children/3/children/0/children/1/url',
    'https://example.org/html {} /children/6/children/0',
    'https://example.org/plan {} /children/7/url',
  ]
  const addresses = named.map((link) => link.split(' ')[0])

  test.each([
    ['GOVERNANCE.md', 'governance'],
    ['marketing/2026/spring.md', 'marketing'],
  ])('in %s, each at its address', async (path, field) => {
    expect(await linksOf(prose, path)).toEqual(named.map((link) => link.replace('{}', field)))
    const findings = await found(prose, dead, { path })
    const marks = marked(
      prose,
      findings.filter(({ rule }) => rule === 'links/dead'),
    )
    expect(marks.toSorted()).toEqual(addresses.toSorted())
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([])
  })

  test('in program.yaml, wherever they stand', async () => {
    const text =
      '$schema: https://example.org/schema\nissuer: {name: Looms, url: https://example.org/us}\nteam: [{name: Ann, pages: [&p https://example.org/ann, *p]}]\nnote: see https://example.org/no\n'
    expect(await linksOf(text, 'program.yaml')).toEqual([
      'https://example.org/us program /issuer/url',
      'https://example.org/ann program /team/0/pages/0',
      'https://example.org/ann program /team/0/pages/1',
    ])
  })

  test('but not where something else is written', async () => {
    const text = [
      'name: Weaver',
      'image: data:image/png;base64,iVBORw0KGgo=',
      'description: To mailto:a@example.org, urn:x:y, did:web:example.org, www.example.org, https://, https://example.org/{id} and https://example.org/lo...',
      'skills: [A, B, C]',
      'global_activity_url: ./criteria.html',
      'earn_this_badge_url: ftp://example.org/x',
    ].join('\n')
    // What stands in a field for a link is listed all the same.
    expect(await linksOf(text)).toEqual([
      './criteria.html criteria /global_activity_url',
      'ftp://example.org/x earn /earn_this_badge_url',
    ])
  })

  test('where a template names one address twice in a text, once', async () => {
    const text =
      'name: W\nskills: [A]\ndescription: At https://example.org/d, yes, https://example.org/d.\nglobal_activity_url: https://example.org/d\n'
    expect(await linksOf(text)).toEqual([
      'https://example.org/d criteria /global_activity_url',
      'https://example.org/d text /description',
    ])
  })
})

describe('an address in a text', () => {
  test.each([
    ['See https://example.org/a.', ['https://example.org/a']],
    ['(https://example.org/a)', ['https://example.org/a']],
    ['https://example.org/Rust_(language) is one', ['https://example.org/Rust_(language)']],
    ['(see https://example.org/Rust_(language))', ['https://example.org/Rust_(language)']],
    [
      '[https://example.org/a](https://example.org/b)',
      ['https://example.org/a', 'https://example.org/b'],
    ],
    [
      '**https://example.org/a**, _https://example.org/b_',
      ['https://example.org/a', 'https://example.org/b'],
    ],
    [
      "'https://example.org/a' and “https://example.org/b”",
      ['https://example.org/a', 'https://example.org/b'],
    ],
    ["https://example.org/Moore's_law", ["https://example.org/Moore's_law"]],
    ["https://example.org's pages", ['https://example.org']],
    [
      'https://example.org/a,https://example.org/b',
      ['https://example.org/a', 'https://example.org/b'],
    ],
    [
      'https://web.example.org/2020/https://example.org/',
      ['https://web.example.org/2020/https://example.org/'],
    ],
    ['<a href="https://example.org/?a=1&amp;b=2">x</a>', ['https://example.org/?a=1&b=2']],
    ['見る：https://example.org/a。次', ['https://example.org/a']],
    ['https://example.org/lo…', []],
    ['https://example.org/a\\_b', []],
    ['https://[::1]:80/x', ['https://[::1]:80/x']],
    ['HTTPS://Example.org/A?', ['HTTPS://Example.org/A']],
  ])('%s', (text, expected) => {
    const all = addressesIn(text)
    expect(all.map(({ address }) => address)).toEqual(expected)
    for (const { address, start, end, isEscaped } of all)
      if (!isEscaped) expect(text.slice(start, end)).toBe(address)
  })

  test('takes no time to speak of, however strange the text', () => {
    for (const unit of [
      'https://',
      'https://a)',
      'https://a.',
      'https://....',
      "https://a'",
      '(https://a&gt',
    ])
      addressesIn(unit.repeat(20_000))
  }, 2000)

  test('has a short name without a password', () => {
    expect(linkName('https://ann:loom@example.org/a@b')).toBe('https://example.org/a@b')
    expect(shownAddress('http:\\\\ann:loom@example.org')).toBe('http:\\\\example.org')
    const names = ['x', 'y'].map((end) => linkName(`https://example.org/${'a'.repeat(500)}${end}`))
    expect(new Set(names).size).toBe(2)
    expect(names.every(({ length }) => length <= 120)).toBe(true)
  })
})

describe('findings about links', () => {
  const page = 'https://example.org/c'
  const text = `name: Weaver
description: Earners have woven at ${page} a rug.
skills: [A, B, C]
global_activity_url: ${page}
earn_this_badge_url: '${page}'
`

  test('stand at each place, each with a name of its own', async () => {
    const findings = await found(text, dead)
    expect(marked(text, findings)).toEqual([page, page, `'${page}'`])
    expect(findings.map(({ pointer, about, template }) => [pointer, about, template])).toEqual([
      ['/description', `${page} (3)`, 'a'],
      ['/global_activity_url', page, 'a'],
      ['/earn_this_badge_url', `${page} (2)`, 'a'],
    ])
  })

  test('need answers, and are none without', async () => {
    const without = await found(`${text}image: http://192.168.0.1/i.png\n`, undefined)
    expect(without.map(({ rule }) => rule)).toEqual(['links/private'])
    expect(await found(text, { verdict: 'unknown', status: 503 })).toEqual([])
  })

  test('are told of archived templates by contracts alone', async () => {
    const archived = `${text}state: archived\n`
    expect((await found(archived, dead)).map(({ rule }) => rule)).toEqual(
      Array(3).fill('links/dead'),
    )
    const moved = { verdict: 'alive', movedTo: 'https://example.org/new' } as const
    expect(await found(archived, moved)).toEqual([])
    const links = await listLinks([{ path: 'a.yaml', text: archived }], settingsOf())
    expect(links.flatMap(({ uses }) => uses).every(({ isArchived }) => isArchived)).toBe(true)
  })

  test('are fixed where they stand, and nothing else is', async () => {
    const moved = { verdict: 'alive', movedTo: 'https://example.org/new' } as const
    const fixed = await fixText('templates/a.yaml', text, await found(text, moved))
    expect(fixed.refused).toEqual([])
    expect(fixed.text).toBe(text.replaceAll(page, 'https://example.org/new'))
    const secure = { verdict: 'alive', secure: 'https://example.org/x' } as const
    const plain = text.replaceAll(page, 'http://example.org/x#part')
    const made = await fixText('templates/a.yaml', plain, await found(plain, secure))
    expect(made.text).toBe(text.replaceAll(page, 'https://example.org/x#part'))
  })

  test.each([
    [
      'in a program file',
      `issuer: {name: L, url: ${page}}\n`,
      'program.yaml',
      'https://example.org/new',
      true,
    ],
    [
      'to the front page',
      `name: W\nskills: [A]\nglobal_activity_url: ${page}\n`,
      'templates/a.yaml',
      'https://example.org',
      false,
    ],
    [
      'to a page of one visit',
      `name: W\nskills: [A]\nglobal_activity_url: ${page}\n`,
      'templates/a.yaml',
      'https://example.org/x?sid=1',
      false,
    ],
    ['in prose', `[x](${page})\n`, 'marketing/a.md', 'https://example.org/new', false],
    [
      'written with escapes',
      `name: W\nskills: [A]\ndescription: At ${page}?a=1&amp;b=2 here\n`,
      'templates/a.yaml',
      'https://example.org/new',
      false,
    ],
  ])('move %s', async (_, source, path, movedTo, isFixed) => {
    const findings = await found(source, { verdict: 'alive', movedTo }, { path })
    expect(findings.map(({ rule }) => rule)).toEqual(['links/moved'])
    expect(findings.map(({ fix }) => fix !== undefined)).toEqual([isFixed])
  })

  test('never show a password, and nobody is asked', async () => {
    const secret = text.replaceAll(page, 'http://ann:loom@localhost/c')
    const provide = vi.fn(() => new Map())
    const { findings } = await lintSources(
      [{ path: 'templates/a.yaml', text: secret }],
      settingsOf(),
      { today: '2026-06-01', providers: byFact([{ fact: 'links', provide }]) },
    )
    expect(provide).not.toHaveBeenCalled()
    const own = findings.filter(({ rule }) => rule.startsWith('links/'))
    expect(own.filter(({ rule }) => rule === 'links/credentials')).toHaveLength(3)
    expect(JSON.stringify(own)).not.toMatch(/ann|loom@/)
  })

  test('follow the overrides of the files that name the link', async () => {
    const configuration: Configuration = {
      overrides: [
        { files: 'templates/quiet/**', rules: { 'links/dead': 'off' } },
        { files: 'templates/low/**', rules: { 'links/dead': 'warning' } },
      ],
    }
    const sources = ['quiet', 'low', 'a'].map((name) => ({
      path: `templates/${name}/x.yaml`,
      text: `name: W${name}\nskills: [A]\nglobal_activity_url: ${page}\n`,
    }))
    const { findings } = await lint(sources, configuration, {
      facts: { links: new Map([[page, dead]]) },
    })
    const own = findings.filter(({ rule }) => rule === 'links/dead')
    expect(own.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      'templates/a/x.yaml error',
      'templates/low/x.yaml warning',
    ])
    await expect(
      lint([], { overrides: [{ files: 'a', rules: { 'links/private': { hosts: ['x'] } } }] }),
    ).rejects.toThrow('checks each link once')
  })

  test.each([
    ['that is needed', dead, []],
    ['that is not', { verdict: 'alive' } as const, ['config/unused-suppression']],
    ['while it is not sure', { verdict: 'unknown' } as const, []],
    ['while nobody asks', undefined, []],
  ])('are switched off by a comment %s', async (_, fact, expected) => {
    const quiet = `name: W\nskills: [A]\n# badgelint-disable-next-line links/dead -- the page is built\nglobal_activity_url: ${page}\n`
    expect((await found(quiet, fact)).map(({ rule }) => rule)).toEqual(expected)
  })
})

describe('what is asked', () => {
  async function askedBy(text: string, configuration: Configuration): Promise<readonly string[]> {
    let asked: readonly string[] = []
    const provide = (addresses: readonly string[]) => {
      asked = addresses
      return undefined
    }
    await lintSources([{ path: 'templates/a.yaml', text }], settingsOf(configuration), {
      today: '',
      providers: byFact([{ fact: 'links', provide }]),
    })
    return asked
  }
  const off = Object.fromEntries(
    rules.filter(({ id }) => id.startsWith('links/')).map(({ id }) => [id, 'off' as const]),
  )
  const text = 'name: W\nskills: [A]\nglobal_activity_url: https://example.org/c\n'

  test('is each address once, where a rule wants to know', async () => {
    const twice = `${text}earn_this_badge_url: https://example.org/c\n`
    expect(await askedBy(twice, {})).toEqual(['https://example.org/c'])
    expect(await askedBy(text, { rules: off })).toEqual([])
    expect(await askedBy(text, { rules: { ...off, 'links/credentials': 'warning' } })).toEqual([])
    expect(await askedBy(text, { rules: { ...off, 'links/fragment': 'info' } })).toHaveLength(1)
  })

  test('is nothing of an archived template that only guidance is on for', async () => {
    const archived = `${text}state: archived\n`
    expect(await askedBy(archived, {})).toHaveLength(1)
    expect(await askedBy(archived, { rules: { 'links/dead': 'off' } })).toEqual([])
  })
})

describe('a page to earners', () => {
  test('is checked, and held against no other rule', async () => {
    const text = '---\ntitle: "broken\n---\n\n# Spring\n\n## Empty\n'
    const { findings, summary } = await lint([{ path: 'marketing/a.md', text }])
    expect([findings, summary.skipped]).toEqual([[], 0])
  })

  test('of quotations within quotations does no harm', async () => {
    const text = `${'> '.repeat(900)}https://example.org/a\n\n[b](https://example.org/b)\n`
    expect(await linksOf(text, 'marketing/a.md')).toEqual([
      'https://example.org/b marketing /children/1/children/0/url',
    ])
    expect((await lint([{ path: 'GOVERNANCE.md', text }])).findings).toEqual([])
  })

  test('is where the configuration says, and no template', async () => {
    const settings = settingsOf({ marketing: ['news/*.md', 'templates/**'] })
    const paths = ['news/a.md', 'news/a.yaml', 'marketing/a.md', 'templates/a.md', 'GOVERNANCE.md']
    expect(paths.filter((path) => settings.roleOf(path) === 'marketing')).toEqual(['news/a.md'])
    expect(settingsOf().roleOf('marketing/2026/a.md')).toBe('marketing')
  })
})

describe('a rule of one’s own about links', () => {
  const rule = {
    id: 'house/own-site',
    practice: 8,
    kind: 'guidance',
    severity: 'info',
    summary: 'Own pages.',
    why: 'Others go.',
    source: { title: 'House', address: 'https://example.org' },
    mistakes: 'None.',
    examples: { good: [], bad: [] },
    on: 'link',
    *check({ address, uses }: Link) {
      for (const use of uses) {
        const fix = changedLink(use, 'https://own.example.org/')
        const words = { about: address, message: 'Not ours; expected ours', suggestion: 'Move it' }
        yield { at: use.at, ...words, ...(fix ? { fix } : {}) }
      }
    },
  } as const

  test('is a rule like any other', async () => {
    expect(await validateRules([rule])).toEqual([])
    const text = 'name: W\nskills: [A]\nglobal_activity_url: https://example.org/c\n'
    const configuration = { extends: [], rules: { 'house/own-site': 'info' } } as const
    const { findings } = await lint([{ path: 'templates/a.yaml', text }], configuration, {
      rules: [rule],
    })
    expect(findings.filter(({ rule: id }) => id === rule.id)).toMatchObject([
      { template: 'a', range: { start: { line: 3, column: 22 } }, fix: { kind: 'set' } },
    ])
  })

  test('is looked over', async () => {
    const wordsFor = async (other: object) => (await validateRules([other]))[0]?.message
    expect(await wordsFor({ ...rule, on: 'links' })).toContain('`on` is "links"')
    expect(await wordsFor({ ...rule, needAnswer: true })).toContain('expected `needsAnswer`')
    const template = { ...rule, on: 'template', reads: [], needsAnswer: true }
    expect(await wordsFor(template)).toContain('`on` is "template"; expected `needsAnswer` where')
  })
})

test.each([
  ...['http://localhost/x', 'http://a.localhost', 'http://intranet/x', 'http://db.internal'],
  ...[
    'http://127.1',
    'http://2130706433/',
    'http://10.0.0.1',
    'http://172.20.1.1',
    'http://0.0.0.0',
  ],
  ...['http://169.254.169.254/latest', 'http://100.64.0.1', 'http://[::1]/', 'http://[fd00::1]/'],
  ...[
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]',
    'http://nas.local.',
    'http://intranet.a.edu',
  ],
  ...['https://a.instructure.com/courses/1', 'https://canvas.a.edu/courses/1/pages/x'],
  ...['https://a.edu/moodle/mod/page/view.php?id=3', 'https://a.sharepoint.com/:w:/s/x'],
  ...['https://app.slack.com/client/T1', 'https://team.slack.com/archives/C1'],
  ...['https://classroom.google.com/c/1', 'https://a.atlassian.net/browse/X-1'],
  ...['https://drive.google.com/file/d/1/view', 'https://docs.google.com/forms/d/1/edit'],
  ...['https://www.credly.com/mgmt/organizations/1', 'https://a.edu/wp-admin/post.php?post=1'],
])('strangers cannot open %s', (address) => {
  const parsed = parseAddress(address)
  expect(parsed && privateSiteOf(parsed)).toBeDefined()
})

test.each([
  ...['https://example.org/', 'http://172.32.0.1', 'http://8.8.8.8/', 'http://[2001:db8::1]/'],
  ...['https://local.example.org', 'https://www.instructure.com/canvas', 'https://slack.com/help'],
  ...['https://docs.google.com/document/d/e/1/pub', 'https://docs.google.com/forms/d/e/1/viewform'],
  ...['https://drive.google.com/file/d/1/preview', 'https://join.slack.com/t/x'],
  ...['https://www.credly.com/org/x/badge/y', 'https://teams.microsoft.com/l/meetup-join/1'],
  ...['https://canvas.a.edu/enroll/1', 'https://www.dropbox.com/s/1/x.pdf', 'https://1drv.ms/b/x'],
  ...['https://eu.badgr.com/public/badges/1', 'https://atlassian.net', 'https://homes.home.pl/x'],
])('strangers may open %s', (address) => {
  const parsed = parseAddress(address)
  expect(parsed && privateSiteOf(parsed)).toBeUndefined()
})
