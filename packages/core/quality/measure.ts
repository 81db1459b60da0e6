import { builtInChecks, type Finding, type Rule, rules } from '../src/internal.ts'
import { governanceTopics } from '../src/program/governance/covered-topics.ts'
import { type Case, type CaseResult, isOnByDefault, readCases, tryCase } from './cases.ts'
import { familiesOf, findCorpus, groupByFamily, lintCorpus, readCorpus } from './corpus.ts'
import { type GoalSource, goalBars, measureGoals, type Share } from './goals.ts'
import {
  figuresOf,
  type GovernanceFigures,
  type Judgement,
  measureGovernance,
} from './governance.ts'
import { labelFlaws, match, readLabels, skeleton, type Verdict, verdicts } from './labels.ts'
import { findLive, lintLive } from './live.ts'
import { fewestShown, fewestTelling, median, precision, sum, type Tally } from './statistics.ts'
import { percent, table } from './table.ts'
import { liveSkeleton, tellLive } from './tell-live.ts'

/** Bars that are not met, each in a line. */
const missed: string[] = []

const aboutLikeness = ['template/near-duplicate', 'template/distinct', 'template/boilerplate']

const isGuidance = (id: string) => rules.find((rule) => rule.id === id)?.kind === 'guidance'

/** A rule that fails on a case is a bar that is missed, and the others are measured all the same. */
async function tryOrMiss(one: Case): Promise<CaseResult[]> {
  try {
    return [await tryCase(one)]
  } catch (error) {
    missed.push(`${one.why}: ${error}`)
    return []
  }
}

/** Our own cases: every one that must fire does, and where silence is due there is silence. */
function tellCases(results: readonly CaseResult[]): void {
  const expected = results.flatMap((result) =>
    [...result.expected].map(([rule, isFound]) => ({ rule, isFound, why: result.case.why })),
  )
  const broken = results.flatMap((result) =>
    result.broken.map((finding) => ({ ...finding, why: result.case.why })),
  )
  for (const { rule, why } of expected.filter(({ isFound }) => !isFound))
    missed.push(`${rule} does not fire: ${why}`)
  for (const { rule, message, why } of broken)
    missed.push(`${rule} is not silent: ${why}: ${message}`)
  const silent = results.filter((result) => result.case.silent !== undefined)
  const ids = [...new Set([...rules.map(({ id }) => id), ...expected.map(({ rule }) => rule)])]
  const rows = ids.map((id) => {
    const own = expected.filter(({ rule }) => rule === id)
    const found = own.filter(({ isFound }) => isFound).length
    const hard = silent.filter((result) => result.case.silent?.includes(id)).length
    const wrong = broken.filter(({ rule }) => rule === id).length
    return [id, `${found} of ${own.length}`, percent(found / own.length), `${hard}`, `${wrong}`]
  })
  const firing = results.filter((result) => result.expected.size > 0).length
  const brokenCases = silent.filter((result) => result.broken.length > 0).length
  console.log(`Our own cases: ${firing} must fire, ${silent.length} must stay silent.\n`)
  console.log(table([['rule', 'fires', 'recall', 'hard cases', 'broken'], ...rows]))
  console.log(`Silent cases broken: ${brokenCases} of ${silent.length}.`)
}

async function judgeCorpus(folder: string) {
  const sources = readCorpus(folder)
  const findings = await lintCorpus(sources)
  const labels = readLabels()
  return {
    sources,
    findings,
    family: await familiesOf(sources),
    flaws: labelFlaws(labels),
    ...match(findings, labels),
  }
}

/** What is known of one rule on the corpus. */
interface Row {
  readonly rule: Pick<Rule, 'id' | 'kind' | 'severity' | 'preset'> & { practice: number | null }
  readonly findings: number
  readonly families: number
  readonly tally: Tally
}

async function tellCorpus(folder: string): Promise<void> {
  const { sources, findings, family, flaws, judged, missing, stale } = await judgeCorpus(folder)
  const verdictOf = new Map(judged.map(({ finding, verdict }) => [finding, verdict]))
  const own = builtInChecks
    .filter(({ id }) => findings.some(({ rule }) => rule === id))
    .map((about) => ({ ...about, kind: 'contract' as const }))
  const rows = [...rules, ...own].map((rule): Row => {
    const ofRule = findings.filter((finding) => finding.rule === rule.id)
    const families = groupByFamily(ofRule, family)
    const tally = tallyOf(families, verdictOf)
    return { rule, findings: ofRule.length, families: families.length, tally }
  })
  console.log(`\nThe corpus, ${sources.length} files:\n`)
  tellRows(rows)
  console.log(
    `Against the labels: ${missing.length} findings have no verdict, ${stale.length} labels no finding.`,
  )
  if (missing.length > 0)
    missed.push(`${missing.length} findings have no verdict; see npm run quality -- --missing`)
  for (const label of stale) missed.push(`No finding bears out the label ${label}`)
  missed.push(...flaws)
  const files = sources.map(({ path }) => path)
  tellNoise(findings, files)
}

function tellRows(rows: readonly Row[]): void {
  const guidance = rows.filter(({ rule }) => rule.kind === 'guidance' && isOnByDefault(rule.id))
  const total = (key: 'findings' | 'families') =>
    `${guidance.reduce((count, row) => count + row[key], 0)}`
  const overall = sum(guidance.map(({ tally }) => tally))
  const heading = ['rule', 'practice', 'kind', 'severity', 'preset', 'findings', 'families']
  console.log(
    table([
      [...heading, ...verdicts, 'precision', '95 % interval'],
      ...rows.map(({ rule, tally, findings, families }) => [
        ...[rule.id, `${rule.practice ?? ''}`, rule.kind, rule.severity],
        ...[rule.preset ?? 'recommended', `${findings}`, `${families}`],
        ...figures(tally),
      ]),
      [
        ...['all guidance on by default', '', 'guidance', '', 'recommended'],
        ...[total('findings'), total('families'), ...figures(overall)],
      ],
    ]),
  )
  for (const { rule, tally } of rows)
    if (rule.severity === 'error' && tally.wrong > 0)
      missed.push(`${rule.id} is a contract and wrong ${tally.wrong} times`)
  for (const { rule, tally } of guidance)
    if (tally.right + tally.wrong >= fewestTelling && (precision(tally).plain ?? 1) < 0.9)
      missed.push(`${rule.id} is right in ${percent(precision(tally).plain)}; expected 90 %`)
  if ((precision(overall).plain ?? 1) < 0.95)
    missed.push(`Guidance is right in ${percent(precision(overall).plain)}; expected 95 %`)
}

/** The budget of noise: what the recommended preset says about templates that are good. */
function tellNoise(all: readonly Finding[], files: readonly string[]): void {
  const findings = all.filter(({ rule }) => isOnByDefault(rule))
  const countsIn = (folder: string, severity?: string) =>
    files
      .filter((file) => file.startsWith(folder))
      .map((file) => findings.filter((finding) => finding.file === file))
      .map((own) => own.filter((finding) => !severity || finding.severity === severity).length)
  const warnings = countsIn('credly-templates/', 'warning')
  const infos = countsIn('credly-templates/', 'info')
  console.log(
    `\nNoise: the median Credly template has ${median(warnings)} warnings (of ${warnings}) and ${median(infos)} infos (of ${infos}).`,
  )
  if (median(warnings) > 2) missed.push(`${median(warnings)} warnings; expected 2 at most`)
  if (median(infos) > 3) missed.push(`${median(infos)} infos; expected 3 at most`)
  for (const { rule, file, severity } of findings)
    if (file.startsWith('credly-templates/') && severity === 'error' && isGuidance(rule))
      missed.push(`${rule} is an error in ${file}, which the platform does not refuse`)
  const family = countsIn('discovereu-companion/badges/classes/')
  const most = Math.max(0, ...family)
  console.log(
    `Of the ${family.length} of discovereu-companion none has more than ${most} findings.`,
  )
  if (most > 2) missed.push(`${most} findings in a template of discovereu-companion; expected 2`)
  for (const { rule, file } of findings)
    if (file.startsWith('discovereu-companion/') && aboutLikeness.includes(rule))
      missed.push(`${rule} speaks of likeness in ${file}`)
}

/** A family counts once for each verdict that its findings drew. */
function tallyOf(
  families: readonly (readonly Finding[])[],
  verdictOf: ReadonlyMap<Finding, Verdict>,
): Tally {
  const of = (verdict: Verdict) =>
    families.filter((family) => family.some((finding) => verdictOf.get(finding) === verdict)).length
  return { right: of('right'), wrong: of('wrong'), arguable: of('arguable') }
}

function figures(tally: Tally): string[] {
  const { plain, strict, interval } = precision(tally)
  const both = plain === strict ? percent(plain) : `${percent(plain)} (strict ${percent(strict)})`
  const isShown = tally.right + tally.wrong >= fewestShown
  const between = interval ? `${percent(interval[0])} to ${percent(interval[1])}` : ''
  return [
    ...verdicts.map((verdict) => `${tally[verdict]}`),
    both,
    isShown || !interval ? between : `${between}, not shown`,
  ]
}

/** Which topics governance documents cover, held against what readers say. */
async function tellGovernance(): Promise<void> {
  const { rows, halves, agreement, ...all } = await measureGovernance()
  const line = (name: string, figures: GovernanceFigures) => [
    ...[name, `${figures.found} of ${figures.expected}`, `${figures.wrong}`],
    ...[percent(figures.precision), percent(figures.recall)],
  ]
  const documents = new Set(rows.map(({ document }) => document)).size
  console.log(`\nGovernance documents: ${documents}, of ${governanceTopics.length} topics each.\n`)
  console.log(
    table([
      ['topic', 'covered and found', 'wrongly found', 'precision', 'recall'],
      ...governanceTopics.map((topic) =>
        line(topic, figuresOf(rows.filter((row) => row.topic === topic))),
      ),
      line('all', all),
      line('open from the start', halves.open),
      line('shown after the first figures', halves.closed),
    ]),
  )
  console.log(`Two readers agree on ${agreement.same} of ${agreement.all} topics.`)
  missGovernance(rows)
  for (const [what, share] of Object.entries({ right: all.precision, found: all.recall }))
    if (share < 0.95) missed.push(`"Covered" is ${what} in ${percent(share)}; expected 95 %`)
}

function missGovernance(rows: readonly Judgement[]): void {
  for (const { document, topic, expected, got, evidence } of rows) {
    if (got !== 'no' && evidence === undefined)
      missed.push(`${document} covers ${topic}, and nothing shows it`)
    if ((expected === 'yes') !== (got === 'yes'))
      console.log(`- ${document}, ${topic}: ${got}; expected ${expected}: ${evidence ?? 'nothing'}`)
  }
}

/** Goals and times to issue in, held against what readers say. */
async function tellGoals(): Promise<void> {
  const { shares, errors } = await measureGoals()
  const names: Readonly<Record<GoalSource, string>> = {
    open: 'open passages',
    closed: 'closed passages',
    documents: 'documents',
  }
  const rows = (['open', 'closed', 'documents'] as const).flatMap((source) =>
    (['goals', 'limits'] as const).map((what) => {
      const share = shares[source][what]
      const { right, expected, found } = share
      missShare(`${what} of ${names[source]}`, share, goalBars[source][what])
      return [
        ...[names[source], what, `${right} of ${expected}`, `${found - right}`],
        ...[percent(right / found), percent(right / expected)],
      ]
    }),
  )
  console.log('\nGoals and times to issue in:\n')
  console.log(table([['texts', 'what', 'found', 'wrongly found', 'precision', 'recall'], ...rows]))
  for (const error of errors) console.log(`- ${error}`)
}

function missShare(
  name: string,
  { right, found, expected }: Share,
  bar: { readonly right: number; readonly found: number },
): void {
  if (right / found < bar.right)
    missed.push(`${name} are right in ${percent(right / found)}; expected ${percent(bar.right)}`)
  if (right / expected < bar.found)
    missed.push(`${name} are found in ${percent(right / expected)}; expected ${percent(bar.found)}`)
}

const corpus = findCorpus()
const live = findLive()
if (process.argv.includes('--missing')) {
  if (corpus === undefined) throw new Error('The corpus is not present; see the README')
  const { missing, family } = await judgeCorpus(corpus)
  process.stdout.write(skeleton(groupByFamily(missing, family)))
  if (live !== undefined) process.stdout.write(liveSkeleton(await lintLive(live)))
} else {
  tellCases((await Promise.all(readCases().map(tryOrMiss))).flat())
  await tellGovernance()
  await tellGoals()
  if (corpus === undefined)
    console.log('\nThe corpus is not present (see the README): our own cases alone are measured.')
  else await tellCorpus(corpus)
  if (live === undefined) console.log('\nThe live templates are not present (see the README).')
  else missed.push(...tellLive(await lintLive(live)))
  if (missed.length > 0) console.log(`\nMissed:\n${missed.map((line) => `- ${line}`).join('\n')}`)
  else console.log('\nEvery bar is met.')
  process.exitCode = missed.length > 0 ? 1 : 0
}
