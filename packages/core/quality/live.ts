import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Finding, lint, type Source } from '../src/internal.ts'
import { isOnByDefault, today } from './cases.ts'
import { familiesOf, readCorpus } from './corpus.ts'
import { type Verdict, verdicts } from './labels.ts'
import { sum, type Tally } from './statistics.ts'

/** Families that are drawn of a rule at the most, and of one program among them. */
const mostDrawn = { ofRule: 25, ofProgram: 2 } as const

/** One in so many verdicts is given by a second reader, too. */
const secondReads = 5

/** How many templates are drawn to be read before anything is said of them. */
const templatesRead = 120

/** A folder of a program's templates and what the recommended preset says of them, their paths below the sample. */
export interface Program {
  readonly name: string
  readonly sources: readonly Source[]
  readonly findings: readonly Finding[]
  /** The first file of the family of each. */
  readonly family: ReadonlyMap<string, string>
}

/** Where the live templates lie, if they are present. */
export function findLive(): string | undefined {
  const folder =
    process.env.BADGELINT_LIVE ?? join(import.meta.dirname, '../../../../shared/live/credly-sample')
  return existsSync(folder) ? folder : undefined
}

/** Checks each program by itself, as its own repository would be. */
export async function lintLive(folder: string): Promise<Program[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return await Promise.all(names.map((name) => lintProgram(folder, name)))
}

async function lintProgram(folder: string, name: string): Promise<Program> {
  const sources = readCorpus(join(folder, name)).map((source) => ({
    ...source,
    path: `${name}/${source.path}`,
  }))
  const configuration = { rules: { 'config/platform': 'off' } } as const
  const { findings } = await lint(sources, configuration, { today })
  return {
    name,
    sources,
    findings: findings.filter(({ rule }) => isOnByDefault(rule)),
    family: await familiesOf(sources),
  }
}

/** A draw that stays what it is when others are added: the order of digests. */
const digest = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\0')).digest('hex')

/** A finding that is to be judged, one of its family. */
export interface Drawn {
  readonly finding: Finding
  readonly program: string
  /** Digest of the sentence, by which a verdict knows what it was given on. */
  readonly said: string
  readonly isReadTwice: boolean
}

/** Draws families by rule, program and family, so that a rule that says less or more keeps the others. */
export function draw(programs: readonly Program[]): Drawn[] {
  const families = programs.flatMap(({ name, findings, family }) =>
    [...Map.groupBy(findings, ({ rule, file }) => `${rule}\0${family.get(file) ?? file}`)].map(
      ([key, members]) => ({ key: digest(key), program: name, members }),
    ),
  )
  const byRule = Map.groupBy(families, ({ members: [first] }) => first?.rule ?? '')
  return [...byRule.values()].flatMap((ofRule) => {
    const taken = new Map<string, number>()
    return ofRule
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .filter(({ program }) => {
        const count = (taken.get(program) ?? 0) + 1
        taken.set(program, count)
        return count <= mostDrawn.ofProgram
      })
      .slice(0, mostDrawn.ofRule)
      .flatMap(({ key, program, members }) => {
        const [finding] = members
          .map((member) => ({ member, order: digest(member.file, member.about) }))
          .sort((a, b) => (a.order < b.order ? -1 : 1))
        if (finding === undefined) return []
        const said = digest(finding.member.message).slice(0, 8)
        const isReadTwice = Number.parseInt(key.slice(0, 8), 16) % secondReads === 0
        return [{ finding: finding.member, program, said, isReadTwice }]
      })
  })
}

/** One line of `live/verdicts.yaml`: a finding by place, subject and digest of its sentence, and what readers say of it. */
export interface LiveVerdict extends Partial<Readonly<Record<Verdict, string>>> {
  readonly in: string
  readonly about: string
  readonly said: string
  /** The verdict of a second reader, who has not seen the first. */
  readonly second?: Verdict
}

/** The content of `live/verdicts.yaml`, by rule. */
export type LiveVerdicts = Readonly<Record<string, readonly LiveVerdict[]>>

const read = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, 'live', name), 'utf8')) ?? undefined

export const readVerdicts = () => (read('verdicts.yaml') ?? {}) as LiveVerdicts // our own file

/** Says what is wrong with the verdicts themselves. */
export function verdictFlaws(lines: LiveVerdicts): string[] {
  const seen = new Set<string>()
  return Object.entries(lines).flatMap(([rule, ofRule]) =>
    ofRule.flatMap((line) => {
      const key = keyOf(rule, line)
      const isTwice = seen.has(key)
      seen.add(key)
      const place = `${rule}, ${line.in}, ${line.about}`
      return [
        ...(isTwice ? [`${place}: there are two verdicts on one sentence`] : []),
        ...(verdicts.filter((verdict) => line[verdict]).length === 1
          ? []
          : [`${place}: one verdict with a reason is due`]),
      ]
    }),
  )
}

const keyOf = (rule: string, line: Pick<LiveVerdict, 'in' | 'about' | 'said'>) =>
  [rule, line.in, line.about, line.said].join('\0')

/** What is known of each rule on the live templates. */
export interface LiveRow {
  readonly rule: string
  /** All that it says, which is its weight. */
  readonly findings: number
  readonly drawn: number
  readonly tally: Tally
  /** Drawn findings that nobody has judged; they count as wrong. */
  readonly missing: readonly Drawn[]
  /** Verdicts on what is no longer drawn, or no longer said so. */
  readonly past: number
}

export interface LivePrecision {
  readonly rows: readonly LiveRow[]
  readonly agreement: { readonly same: number; readonly all: number }
}

/**
 * Holds what was drawn against the verdicts. A warning or an error on a template that its reader called
 * good is wrong, whatever the verdict on it.
 */
export function judge(
  programs: readonly Program[],
  lines: LiveVerdicts,
  good: ReadonlySet<string>,
): LivePrecision {
  const labels = new Map(
    Object.entries(lines).flatMap(([rule, ofRule]) =>
      ofRule.map((line) => [keyOf(rule, line), line] as const),
    ),
  )
  const all = programs.flatMap(({ findings }) => findings)
  const byRule = Map.groupBy(draw(programs), ({ finding }) => finding.rule)
  const rules = new Set([...byRule.keys(), ...Object.keys(lines)])
  const second = [...labels.values()].filter((line) => line.second !== undefined)
  const rows = [...rules].sort().map((rule): LiveRow => {
    const drawn = byRule.get(rule) ?? []
    const judged = drawn.map((one) => {
      const { file, about } = one.finding
      return { one, line: labels.get(keyOf(rule, { in: file, about, said: one.said })) }
    })
    const missing = judged.filter(({ line }) => line === undefined).map(({ one }) => one)
    const verdictsGiven = judged.map(({ one, line }): Verdict => {
      const isHeld = one.finding.severity !== 'info' && good.has(one.finding.file)
      return line === undefined || isHeld ? 'wrong' : verdictOf(line)
    })
    const count = (verdict: Verdict) => verdictsGiven.filter((given) => given === verdict).length
    return {
      rule,
      findings: all.filter((finding) => finding.rule === rule).length,
      drawn: drawn.length,
      tally: { right: count('right'), wrong: count('wrong'), arguable: count('arguable') },
      missing,
      past: (lines[rule]?.length ?? 0) - (drawn.length - missing.length),
    }
  })
  const same = second.filter((line) => line.second === verdictOf(line)).length
  return { rows, agreement: { same, all: second.length } }
}

const verdictOf = (line: LiveVerdict): Verdict =>
  verdicts.find((verdict) => line[verdict] !== undefined) ?? 'wrong'

/** Share of what is right, what is arguable counting as wrong. */
export function strictly({ right, wrong, arguable }: Tally): number {
  return right / (right + wrong + arguable)
}

/** The same over several rules, each weighing as much as it says. */
export function weighted(rows: readonly LiveRow[]): number {
  const firing = rows.filter(({ drawn }) => drawn > 0)
  const weight = firing.reduce((total, { findings }) => total + findings, 0)
  const right = firing.reduce((total, { findings, tally }) => total + findings * strictly(tally), 0)
  return right / weight
}

export const overall = (rows: readonly LiveRow[]) => sum(rows.map(({ tally }) => tally))

/** What a reader calls the main flaw of a template, and the rules that say it. */
export const flaws = {
  none: [],
  thin: ['template/description-thin', 'template/description-substance'],
  course: ['template/description-substance', 'template/earner-first'],
  completion: ['template/description-substance', 'template/description-thin'],
  promotion: ['template/no-promotion', 'template/description-substance', 'template/earner-first'],
  'issuer-voice': ['template/earner-voice', 'template/description-substance'],
  placeholder: [
    'template/placeholder',
    'template/another-name',
    'template/reserved-link',
    'template/description-substance',
    'template/name',
    'skills/meaningful',
  ],
  'broken-text': [
    'template/spelling',
    'template/cut-off',
    'template/encoding',
    'template/plain-text',
    'template/name',
  ],
  'criteria-missing': ['template/criteria-present'],
  'criteria-say-nothing': ['template/criteria-specific', 'template/criteria-present'],
  'skills-unshown': ['skills/backed'],
  'skills-wording': ['skills/meaningful', 'skills/consistent', 'skills/duplicate', 'skills/backed'],
  'skills-missing': ['skills/few', 'skills/count'],
  'skills-many': ['skills/many'],
  name: ['template/name', 'template/distinct'],
  language: ['template/language', 'template/language-map'],
  link: [
    'links/private',
    'template/criteria-page',
    'template/reserved-link',
    'template/criteria-present',
  ],
  duplicate: ['template/near-duplicate', 'template/distinct', 'template/boilerplate'],
  other: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Flaw = keyof typeof flaws

/** One line of `live/flaws-open.yaml` or `live/flaws-closed.yaml`. */
export interface FlawLabel {
  readonly in: string
  readonly flaw: Flaw
  /** Pointer of the field that has it; empty where there is none. */
  readonly at: string
  /** What it is, in the reader's words. */
  readonly why: string
  /** What a second reader calls it, who has not seen the first. */
  readonly second?: Flaw
}

export const halves = ['open', 'closed'] as const
export type Half = (typeof halves)[number]

export const readFlaws = (half: Half) => (read(`flaws-${half}.yaml`) ?? []) as FlawLabel[] // our own file

/** The templates that are read, by half: the closed one is not looked at while rules are written. */
export function drawTemplates(programs: readonly Program[]): ReadonlyMap<string, Half> {
  return new Map(
    programs
      .flatMap(({ sources }) => sources.map(({ path }) => path))
      .map((path) => ({ path, order: digest('recall', '1', path) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .slice(0, templatesRead)
      .map(({ path }) => [path, isClosed(path) ? 'closed' : 'open']),
  )
}

const isClosed = (path: string) => Number.parseInt(digest('half', '1', path).slice(0, 1), 16) >= 8

export interface LiveRecall {
  /** Templates with a flaw, and those of them of which it is said. */
  readonly flawed: number
  readonly found: number
  readonly missed: readonly FlawLabel[]
  /** How many findings each of those that were called good draws. */
  readonly onGood: readonly number[]
  readonly agreement: { readonly same: number; readonly all: number }
}

/** Whether the main flaw of each template is said at its field. */
export function recall(programs: readonly Program[], labels: readonly FlawLabel[]): LiveRecall {
  const byFile = Map.groupBy(
    programs.flatMap(({ findings }) => findings),
    ({ file }) => file,
  )
  const flawed = labels.filter(({ flaw }) => flaw !== 'none')
  const missed = flawed.filter(
    (label) => !byFile.get(label.in)?.some((finding) => says(finding, label)),
  )
  const twice = labels.filter(({ second }) => second !== undefined)
  return {
    flawed: flawed.length,
    found: flawed.length - missed.length,
    missed,
    onGood: labels
      .filter(({ flaw }) => flaw === 'none')
      .map((label) => byFile.get(label.in)?.length ?? 0),
    agreement: {
      same: twice.filter(({ flaw, second }) => flaw === second).length,
      all: twice.length,
    },
  }
}

function says({ rule, pointer }: Finding, { flaw, at }: FlawLabel): boolean {
  const rules: readonly string[] = flaws[flaw]
  const [field = ''] = at.split('/').slice(1)
  return rules.includes(rule) && (pointer === '' || pointer.split('/')[1] === field)
}
