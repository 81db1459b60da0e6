import './seed.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import {
  builtInChecks,
  type Configuration,
  isContract as isContractRule,
  type Report,
  rules,
} from '../src/internal.ts'
import {
  changed,
  documents,
  type Fields,
  files,
  nameOf,
  ofSeveral,
  type Program,
  team,
  whole,
} from './changing.ts'

/** What a stranger's hand may do to a template beside its words. */
const spoils: fc.Arbitrary<Fields> = fc.record(
  {
    name: fc.constantFrom<unknown[]>({ en: 'Keeper' }, { en: 'Lamp' }, 2024, null),
    description: fc.constantFrom<unknown[]>(['a'], ['b'], ''),
    skills: fc.constantFrom<unknown[]>(
      ['Data Entry', { title: 'x' }],
      ['Data Entry', ['y']],
      ['Data entry', 'Cataloguing', 1],
    ),
    skils: fc.constantFrom<unknown[]>(['Data Entry'], 'Rewiring'),
    colour: fc.constantFrom('red', 'blue'),
    reporting_tags: fc.constantFrom<unknown[]>([1], [2, 'water'], 'water'),
    recommendations: fc.constantFrom<unknown[]>([['t9']], 't9', [{ id: 't9' }]),
    seasonal: fc.boolean(),
    level: fc.constantFrom('Beginner', 'beginner', ['x']),
    image: fc.constantFrom<unknown[]>({ url: 'images/a.svg', alt: 1 }, { alt: 'A' }, 5),
    platform_ids: fc.constantFrom<unknown[]>({ credly: 1 }, { credly: ['x'] }),
  },
  { requiredKeys: [] },
)

const rulesOff = [
  ...ofSeveral,
  'template/schema',
  'template/earner-voice',
  'skills/duplicate',
  'links/private',
  'document/syntax',
]

/** A comment over a file or over the first line below it, or none. */
const comment = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('file', 'next-line'), fc.subarray(rulesOff, { minLength: 1 }))
      .map(([kind, rules]) => `# badgelint-disable-${kind} ${rules.join(', ')} -- a charter\n`),
  },
)

const damage = fc.constantFrom('', '', '', '', '', '<<<<<<< HEAD\n', 'x: [\n')

/** One file in some state: templates, spoilt here and there, below a comment; or broken. */
function fileOf(templates: readonly Fields[]): fc.Arbitrary<string> {
  const spoilt = templates.map((fields) =>
    fc
      .oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: spoils })
      .map((more) => ({ ...fields, ...more })),
  )
  return fc
    .tuple(comment, fc.tuple(...spoilt), damage)
    .map(
      ([head, all, broken]) => `${head}${broken}${documents(...all.map((one) => stringify(one)))}`,
    )
}

const configurations = fc.constantFrom<Configuration[]>(
  { platform: 'credly' },
  { platform: 'credly', rules: { 'skills/many': 'off' } },
  {
    platform: 'credly',
    ignores: [{ rule: 'template/schema', path: 'templates/f0.yaml', reason: 'a charter' }],
  },
  {
    platform: 'credly',
    overrides: [{ files: 'templates/f1.yaml', rules: { 'template/near-duplicate': 'off' } }],
  },
)

/** States of one program, each with some of its files as they were, and some of them under other names. */
const histories = fc.tuple(files, configurations).chain(([all, configuration]) => {
  const texts = fc.tuple(...all.map(fileOf))
  const flags = fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length })
  const moves = fc.oneof(flags, fc.constant(all.map(() => false)))
  return fc
    .tuple(texts, fc.array(fc.tuple(texts, flags, moves), { minLength: 1, maxLength: 3 }))
    .map(([first, next]) => {
      const states: { readonly program: Program; readonly renamed: Record<string, string> }[] = []
      let [now, names]: [readonly string[], string[]] = [
        first,
        all.map((_, index) => nameOf(index)),
      ]
      for (const [fresh, keeps, moved] of [[first, [], []] as const, ...next]) {
        const earlier = names
        now = now.map((text, index) => (keeps[index] ? text : (fresh[index] ?? text)))
        names = names.map((name, index) => (moved[index] ? `${name}.yaml` : name))
        const renamed = names.flatMap((name, index) =>
          name === earlier[index] ? [] : [[name, earlier[index] ?? ''] as const],
        )
        states.push({
          program: {
            'program.yaml': team,
            ...Object.fromEntries(now.map((text, index) => [names[index], text])),
          },
          renamed: Object.fromEntries(renamed),
        })
      }
      return { states, configuration }
    })
})

type Found = Report['findings'][number]

const placeOf = ({ rule, file, document, pointer, about }: Found) =>
  `${file} ${document}${pointer} ${rule} ${about}`

const contracts = new Set(
  [...rules, ...builtInChecks].map(({ id }) => id).filter((id) => isContractRule(id, rules)),
)

/** What a finding is called in both states. */
const nameIn = (renamed: Readonly<Record<string, string>>) => {
  return ({ rule, template, file, about }: Found) =>
    `${rule} ${template ?? renamed[file] ?? file} ${about}`
}

/** Those of now that are none of before. What several templates have in common may be told at any of them. */
function fresh<F extends Found>(
  now: readonly F[],
  before: readonly Found[],
  renamed: Readonly<Record<string, string>>,
): F[] {
  const old = new Set(before.map(nameIn({})))
  const wasFound = ({ rule, about }: Found) =>
    before.some((one) => one.rule === rule && one.about === about)
  // A template that names an address once more is not told of it again.
  const isMeant = (one: Found) =>
    !one.rule.startsWith('links/') && !(ofSeveral.includes(one.rule) && wasFound(one))
  return now.filter((one) => isMeant(one) && !old.has(nameIn(renamed)(one)))
}

/** Every step of random histories, with a full check of both of its states. */
async function everyStep(
  look: (step: {
    readonly before: Program
    readonly after: Program
    readonly earlier: Report
    readonly now: Report
    readonly around: {
      readonly configuration: Configuration
      readonly renamed: Readonly<Record<string, string>>
    }
  }) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(histories, async ({ states, configuration }) => {
      for (const [index, { program: after, renamed }] of states.entries()) {
        const before = states[index - 1]?.program
        if (before === undefined) continue
        await look({
          before,
          after,
          earlier: await whole(before, { configuration }),
          now: await whole(after, { configuration }),
          around: { configuration, renamed },
        })
      }
    }),
    { numRuns: 30 },
  )
}

describe('whatever happens to a program,', () => {
  test('what a full check finds and did not find before is shown', async () => {
    let seen = 0
    await everyStep(async ({ before, after, earlier, now, around }) => {
      // What files that stay as they are may need is said by a full check alone.
      const isOfOthers = ({ rule, about, file }: Found) =>
        rule === 'config/unused-suppression' &&
        (about.includes(' templates/') || before[file] === after[file])
      const found = fresh(now.findings, earlier.findings, around.renamed)
      const due = found.filter((one) => !isOfOthers(one)).map(placeOf)
      seen += due.length
      const shown = new Set((await changed(before, after, around)).findings.map(placeOf))
      expect(due.filter((name) => !shown.has(name))).toEqual([])
    })
    expect(seen).toBeGreaterThan(200)
  })

  test('what is suppressed and was not before is told as that', async () => {
    let seen = 0
    await everyStep(async ({ before, after, earlier, now, around }) => {
      const due = fresh(now.suppressed, earlier.suppressed, around.renamed).map(placeOf)
      seen += due.length
      const report = await changed(before, after, around)
      const shown = new Set(report.newlySuppressed.map(placeOf))
      expect(due.filter((name) => !shown.has(name))).toEqual([])
      expect(report.suppressed).toEqual(expect.arrayContaining([...report.newlySuppressed]))
    })
    expect(seen).toBeGreaterThan(30)
  })

  test("strangers' comments suppress no contract that was not suppressed before", async () => {
    const isContract = ({ rule }: Found) => contracts.has(rule)
    let seen = 0
    await everyStep(async ({ before, after, earlier, now, around }) => {
      const all = now.suppressed.filter((one) => isContract(one) && one.suppressed.by === 'comment')
      const due = fresh(all, earlier.suppressed, around.renamed).map(placeOf)
      seen += due.length
      const report = await changed(before, after, { ...around, isFromFork: true })
      const shown = new Set(report.findings.map(placeOf))
      expect(due.filter((name) => !shown.has(name))).toEqual([])
      expect(report.refusedSuppressions.map(placeOf)).toEqual(expect.arrayContaining(due))
      const errors = report.findings.filter(({ severity }) => severity === 'error')
      expect(report.summary.errors).toBe(errors.length)
      // Nothing else is shown than to people who are trusted.
      const trusted = new Set((await changed(before, after, around)).findings.map(placeOf))
      const more = report.findings.filter((one) => !trusted.has(placeOf(one)))
      expect(more.map(placeOf)).toEqual(report.refusedSuppressions.map(placeOf))
    })
    expect(seen).toBeGreaterThan(10)
  })
})
