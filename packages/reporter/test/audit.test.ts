import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Audit } from '@badgelint/core/internal'
import { Ajv } from 'ajv'
import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'
import {
  auditJson,
  auditMarkdown,
  auditText,
  candidatesCsv,
  ownerPageMark,
  ownerPages,
} from '../src/audit/index.ts'
import {
  audit,
  candidate,
  deadLink,
  entry,
  fullAudit,
  goal,
  hostile,
  practices,
} from './audit-parts.ts'

const plain = { width: 100, color: false }

/** An audit in which a stranger has written every text. */
function hostileAudit(): Audit {
  const names = { template: hostile, name: hostile, file: hostile }
  return audit({
    program: { issuer: hostile, active: 1, draft: 0, archived: 0 },
    gaps: [{ kind: 'templates', message: hostile }],
    owners: [{ key: hostile, name: hostile, from: 'template' }],
    entries: [entry({ ...names, owner: hostile, what: hostile, why: hostile, action: hostile })],
    candidates: [
      candidate({ ...names, owner: hostile, evidence: hostile, recommendedBy: [hostile] }),
      candidate({ ...names, decision: { keep: hostile, until: '2027-01-01' } }),
    ],
    links: [
      { ...deadLink, address: hostile, reason: hostile, places: [{ file: hostile, line: 1 }] },
    ],
    goals: [{ ...goal, metric: hostile, target: hostile, file: hostile }],
    changes: { added: [hostile], removed: [], changed: [], archived: [] },
  })
}

/** One thing of each kind. */
function shortAudit(): Audit {
  const made = fullAudit()
  return {
    ...made,
    changes: { ...made.changes, appeared: [entry().key] },
    entries: [entry({ findings: 3, since: '2025-11-30' })],
  }
}

test.each([
  ['text', (made: Audit) => auditText(made, plain)],
  ['Markdown', auditMarkdown],
] as const)('%s says why it is not known how a goal fares', async (_name, format) => {
  const why = 'one measurement only; add an earlier one'
  const text = await format(audit({ goals: [{ ...goal, state: 'unknown', why }] }))
  expect(text).toContain(`Not known: ${why}`)
  expect(text).toContain('Last measured: ')
})

describe('text', () => {
  test('of a clean audit is two lines', async () => {
    expect(await auditText(audit(), plain)).toBe(
      [
        'Audit 2026 of Riverbend College, from 2025-11-30 to 2026-11-30',
        '12 active templates, 1,204 badges issued; nothing is due, and all fifteen practices are kept.',
        '',
      ].join('\n'),
    )
  })

  test('tells all parts in the order in which people read them', async () => {
    const text = await auditText(shortAudit(), plain)
    expect(text.slice(0, text.indexOf('The fifteen practices')).split('\n')).toEqual([
      'Audit 2026 of Riverbend College, from 2025-11-30 to 2026-11-30',
      '1 thing to do for Teaching lab; 1 badge to decide on; 0 of 15 practices kept.',
      '12 active templates, 1 draft, 2 archived; 1,204 badges issued.',
      '',
      'Not known: The history of this clone is cut off. Run `git fetch --unshallow`.',
      '',
      'What changed since 2025-11-30',
      '  Templates: 1 added (Bee Keeper), 1 archived (old), 4 changed (a, b, c and 1 more)',
      '  Things to do: 1 new, 1 settled',
      '  Practice 9: not kept before, kept now',
      '',
      'Settled (1)',
      '  y',
      '    It was dead',
      '',
      'Might be archived (1 to decide on, 1 kept)',
      '  Stream Keeper (templates/stream-keeper.yaml:1)',
      '    The last of 12 badges was issued on 2024-05-31; expected at least one badge a year.',
      '    It is recommended by bee-keeper, wasp-keeper, and required by hive.',
      '    Teaching lab decides: keep it, archive it, or plan to issue it again',
      '  Stream Keeper (templates/stream-keeper.yaml:1)',
      '    The last of 12 badges was issued on 2024-05-31; expected at least one badge a year.',
      '    Kept until 2027-12-31: Needed in 2028.',
      '',
      'Dead links (1)',
      '  https://example.org/gone',
      '    It answers 404; dead since 2025-11-30, says the last audit',
      '    In templates/bee-keeper.yaml:7',
      '',
      'Goals (1)',
      '  acceptance rate: 80 % by 2026-12-31 (GOVERNANCE.md:12)',
      '    Behind: 62 % on 2026-10-01',
      '',
      'Teaching lab (teaching): 1 thing to do, 1 badge to decide on',
      '  Bee Keeper (templates/bee-keeper.yaml:3)',
      '    The description speaks to the reader ("you"); expected the earner as its subject',
      '    → Begin with "Earners"',
      '    new, template/earner-voice, the first of 3 findings that `badgelint check` shows, due since',
      '    2025-11-30',
      '',
      '',
    ])
    expect(text).toMatch(
      /\n 1 Name 1 .*\n(?:.*\n)+0 kept, 15 not kept, 0 not known\.\n`badgelint practices` says .*\n$/,
    )
  })

  test.each([80, 120])('keeps to %i columns', async (width) => {
    const text = await auditText(fullAudit(), { width, color: false })
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  test('names no more than ten things of an owner', async () => {
    const text = await auditText(fullAudit(), plain)
    expect(text).toContain('Teaching lab (teaching): 12 things to do')
    expect(text).toContain('\n  and 2 more; `badgelint audit --per-owner mails` has all of them\n')
    expect(text.match(/Bee Keeper \(templates/g)).toHaveLength(11)
  })

  test('says that nothing is due only as far as is known', async () => {
    const gaps = [{ kind: 'links', message: 'Links were not asked.' } as const]
    const text = await auditText(audit({ gaps, practices: practices('unknown') }), plain)
    expect(text).toContain(
      'nothing is due as far as is known; 0 of 15 practices kept.\n\nNot known: Links were not asked.',
    )
  })

  test('obeys nothing that a stranger wrote', async () => {
    expect(await auditText(hostileAudit(), plain)).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('is coloured where that is wanted', async () => {
    const text = await auditText(fullAudit(), { width: 100, color: true })
    expect(text).toContain('\u001b[1mAudit 2026')
    expect(text).toContain('\u001b[33mNot known: ')
  })
})

describe('the sum', () => {
  const team = (count: number) =>
    Array.from({ length: count }, (_, at) => `team ${at}`).map(
      (name) => ({ key: name, name, from: 'template' }) as const,
    )
  const program = { key: 'program', name: 'Riverbend College', from: 'program' } as const

  async function sumOf(own: Partial<Audit>): Promise<string | undefined> {
    return (await auditText(audit(own), { width: 200, color: false })).split('\n')[1]
  }

  test('names owners by what they have to do, and the program last', async () => {
    const entries = ['program', 'program', 'program', 'team 1', 'team 1', 'team 0'].map((owner) =>
      entry({ owner }),
    )
    expect(await sumOf({ owners: [...team(3), program], entries })).toBe(
      '6 things to do: team 1 2, team 0 1, the program 3; 15 of 15 practices kept.',
    )
    const candidates = [candidate({ owner: 'program' })]
    expect(await sumOf({ owners: [program], candidates })).toBe(
      'Nothing to do; 1 badge to decide on; 15 of 15 practices kept.',
    )
  })

  test('counts owners where there are many', async () => {
    const owners = [...team(7), program]
    const entries = owners.map(({ key }) => entry({ owner: key }))
    expect(await sumOf({ owners, entries })).toBe(
      '8 things to do: team 0 1, team 1 1, team 2 1, 4 others 4, the program 1; 15 of 15 practices kept.',
    )
  })
})

test('what is of one badge stands together, as far as nothing lighter comes first', async () => {
  const made = ['a error', 'b error', 'a error', 'b warning', 'a warning', 'b warning']
  const entries = made.map((one, line) => {
    const [template = '', severity = ''] = one.split(' ')
    const file = `${template}.yaml`
    return entry({
      template,
      name: template,
      file,
      line,
      severity: severity === 'error' ? 'error' : 'warning',
    })
  })
  const text = await auditText(audit({ entries }), plain)
  expect(Array.from(text.matchAll(/\((.\.yaml:\d)\)/g), ([, place]) => place)).toEqual([
    'a.yaml:0',
    'a.yaml:2',
    'b.yaml:1',
    'b.yaml:3',
    'b.yaml:5',
    'a.yaml:4',
  ])
})

describe('Markdown', () => {
  test('has the same parts', () => {
    const text = auditMarkdown(shortAudit())
    expect(text.slice(0, text.indexOf('## The fifteen practices')).split('\n')).toEqual([
      '# Audit 2026 of Riverbend College, from 2025-11-30 to 2026-11-30',
      '',
      '1 thing to do for Teaching lab; 1 badge to decide on; 0 of 15 practices kept.',
      '',
      '12 active templates, 1 draft, 2 archived; 1,204 badges issued.',
      '',
      '- **Not known:** The history of this clone is cut off. Run <code>git fetch --unshallow</code>.',
      '',
      '## What changed since 2025-11-30',
      '',
      '- Templates: 1 added (Bee Keeper), 1 archived (old), 4 changed (a, b, c and 1 more)',
      '- Things to do: 1 new, 1 settled',
      '- Practice 9: not kept before, kept now',
      '',
      '## Settled (1)',
      '',
      '- **y**<br>It was dead',
      '',
      '## Might be archived (1 to decide on, 1 kept)',
      '',
      '- **Stream Keeper** (`templates/stream-keeper.yaml:1`)<br>The last of 12 badges was issued on 2024-05-31; expected at least one badge a year.<br>It is recommended by bee-keeper, wasp-keeper, and required by hive.<br><sub>Teaching lab decides: keep it, archive it, or plan to issue it again</sub>',
      '- **Stream Keeper** (`templates/stream-keeper.yaml:1`)<br>The last of 12 badges was issued on 2024-05-31; expected at least one badge a year.<br>Kept until 2027-12-31: Needed in 2028.',
      '',
      '## Dead links (1)',
      '',
      '- **https:​//example.org/gone**<br>It answers 404; dead since 2025-11-30, says the last audit<br>In templates/bee-keeper.yaml:7',
      '',
      '## Goals (1)',
      '',
      '- **acceptance rate: 80 % by 2026-12-31** (`GOVERNANCE.md:12`)<br>Behind: 62 % on 2026-10-01',
      '',
      '## Teaching lab (teaching): 1 thing to do, 1 badge to decide on',
      '',
      '- **Bee Keeper** (`templates/bee-keeper.yaml:3`)<br>The description speaks to the reader (&quot;you&quot;); expected the earner as its subject<br>→ Begin with &quot;Earners&quot;<br><sub>new, template/earner-voice, the first of 3 findings that <code>badgelint check</code> shows, due since 2025-11-30</sub>',
      '',
      '',
    ])
  })

  test('has no markup of a stranger', () => {
    const text = auditMarkdown(hostileAudit())
    expect(text).not.toMatch(/@octocat|#12|(?!\n)\p{Cc}/u)
    // In code nothing else is markup.
    expect(text.replace(/(`+).*?\1(?!`)/g, '')).not.toMatch(/<b>|\]\(https/)
    expect(text.match(/^# /gm)).toHaveLength(1)
  })
})

describe('JSON', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../schemas/audit.schema.json'), 'utf8'),
  )
  const validate = new Ajv({ formats: { date: true } }).compile(schema)

  test.each([
    ['a clean audit', audit()],
    ['a full audit', fullAudit()],
    ['a hostile audit', hostileAudit()],
  ])('of %s has the shape of the published schema', (_, one) => {
    validate(JSON.parse(auditJson(one)))
    expect(validate.errors).toBeNull()
    expect(JSON.parse(auditJson(one))).toEqual(one)
  })

  test('has no field that the schema does not describe', () => {
    expect(undescribed(schema, JSON.parse(auditJson(fullAudit())))).toEqual([])
  })
})

interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** What a schema refers to, among the definitions. */
function nameOf({ $ref = '' }: Schema): string {
  return $ref.replace('#/definitions/', '')
}

/** Paths of what a value has and a schema does not describe. */
function undescribed(
  root: Schema & { readonly definitions: Readonly<Record<string, Schema>> },
  value: unknown,
): string[] {
  const walk = (schema: Schema, one: unknown, path: string): string[] => {
    const { $ref } = schema
    const named = $ref === undefined ? schema : root.definitions[nameOf(schema)]
    if (named === undefined) return [path]
    if (Array.isArray(one)) return one.flatMap((item) => walk(named.items ?? {}, item, `${path}[]`))
    if (typeof one !== 'object' || one === null) return []
    return Object.entries(one).flatMap(([key, inner]) => {
      const own = named.properties?.[key]
      if (own === undefined) return [`${path}.${key}`]
      const { description = root.definitions[nameOf(own)]?.description } = own
      const isDescribed = description !== undefined
      return [...(isDescribed ? [] : [`${path}.${key}`]), ...walk(own, inner, `${path}.${key}`)]
    })
  }
  return [...new Set(walk(root, value, ''))]
}

describe('CSV', () => {
  test('has a row for each candidate, and an empty cell for the decision', () => {
    expect(candidatesCsv(fullAudit()).split('\n')).toEqual([
      'template,name,file,owner,last_issued,issued,active_since,recommended_by,required_by,decision,until,decide (keep/archive/plan)',
      'stream-keeper,Stream Keeper,templates/stream-keeper.yaml,Teaching lab,2024-05-31,12,2021-02-01,"bee-keeper, wasp-keeper",hive,,,',
      'kept,Stream Keeper,templates/stream-keeper.yaml,Teaching lab,2024-05-31,12,2021-02-01,,,keep: Needed in 2028,2027-12-31,',
      '',
    ])
  })

  test('has no formula and no second line of a stranger', () => {
    const rows = candidatesCsv(hostileAudit()).trimEnd().split('\n')
    expect(rows).toHaveLength(3)
    expect(rows[1]?.startsWith(`'=1+1`)).toBe(true)
    expect(candidatesCsv(audit({ candidates: [candidate({ name: '\t=2+2' })] }))).toContain(
      ",'=2+2,",
    )
  })
})

describe('a page for each owner', () => {
  test('says what, why, what to do and where, and lets candidates be decided on', () => {
    expect(ownerPages(fullAudit()).map(({ file }) => file)).toEqual([
      'teaching-lab.md',
      'program.md',
    ])
    const [page] = ownerPages(shortAudit())
    expect(page?.text.split('\n')).toEqual([
      '# Badge audit 2026 of Riverbend College: Teaching lab',
      '',
      'As of 2026-11-30: 1 thing to do, 1 badge to decide on. Questions go to whoever sent you this page.',
      '',
      '## To do',
      '',
      '1. **Bee Keeper**: The description speaks to the reader ("you"); expected the earner as its subject.',
      '   - Why: Employers read the description, and want to know what the earner can do.',
      '   - To do: Begin with "Earners".',
      '   - Where: `templates/bee-keeper.yaml:3`',
      '',
      '## Might be archived',
      '',
      'Nobody has earned this badge lately. Choose one for it:',
      '',
      '- Keep it: write the reason and a day into its file, such as `audit: {keep: reason, until: 2027-12-31}`. The export of a platform has no place for that; then tell both to whoever sent you this page.',
      '- Archive it: on the platform, and with `state: archived` in its file.',
      '- Plan to issue it again: say when people can earn it next and who tells them, and write that down as the reason to keep it.',
      '',
      '1. **Stream Keeper**: The last of 12 badges was issued on 2024-05-31; expected at least one badge a year. It is recommended by bee-keeper, wasp-keeper, and required by hive.',
      '   - Where: `templates/stream-keeper.yaml:1`',
      '',
      '---',
      '',
      'Made by `badgelint audit --per-owner`, which writes this page anew each time.',
      '',
    ])
    expect(page?.text.endsWith(ownerPageMark)).toBe(true)
  })

  test('names whom to ask', () => {
    const { program } = audit()
    const contact = 'badges_office@example.org'
    const [page] = ownerPages(audit({ program: { ...program, contact }, entries: [entry()] }))
    expect(page?.text).toContain(`. Questions go to ${contact}.\n`)
  })

  test('has no markup of a stranger', () => {
    const [page] = ownerPages(hostileAudit())
    const html = micromark(page?.text ?? '', { allowDangerousHtml: true })
    const tags = new Set(Array.from(html.matchAll(/<\/?([^\s>]+)/g), ([, tag]) => tag))
    expect([...tags].sort()).toEqual(['code', 'h1', 'h2', 'hr', 'li', 'ol', 'p', 'strong', 'ul'])
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(page?.text).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('is left out where nothing is due', () => {
    const decision = { keep: 'x', until: '2027-12-31' }
    expect(ownerPages(audit({ candidates: [candidate({ decision })] }))).toEqual([])
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd.md'],
    ['CON', 'owner-con.md'],
    ['…', 'owner.md'],
    ['Ålesund  kommune', 'ålesund-kommune.md'],
    ['x'.repeat(300), `${'x'.repeat(50)}.md`],
  ])('%s has a safe file name', (key, file) => {
    const owners = [{ key, name: key, from: 'template' } as const]
    expect(ownerPages(audit({ owners, entries: [entry({ owner: key })] }))[0]?.file).toBe(file)
  })

  test('has a name of its own', () => {
    const keys = ['a b', 'a-b', 'A.B']
    const owners = keys.map((key) => ({ key, name: key, from: 'template' }) as const)
    const pages = ownerPages(audit({ owners, entries: keys.map((owner) => entry({ owner })) }))
    expect(pages.map(({ file }) => file)).toEqual(['a-b.md', 'a-b-2.md', 'a-b-3.md'])
  })
})
