import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { builtCommand, type MeasuredSet, Measures } from './measures.ts'
import { realExport, realTemplates, twice } from './real.ts'
import { stagedRepositories } from './staged.ts'
import { markdownTable, milliseconds, number, type Row, verdict } from './table.ts'
import { sets, written } from './templates.ts'
import { type TextRulesCost, textRulesCost } from './text-rules.ts'

/**
 * `npm run bench [-- --quick] [--only start,real,…] [--command CLI_JS]`: how fast badgelint's built command
 * is and how much memory it takes, against the bars that the project has set itself. `--quick` is a smoke
 * run on a tenth of the files, whose figures say little. `--only` names parts, of which the table is made
 * up. `--command` measures another built command, such as that of an earlier commit; the Action and the
 * rules that read texts are those of this one all the same.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    command: { type: 'string', default: builtCommand },
  },
})
const command = resolve(values.command)
if (!existsSync(command)) throw new Error(`no command ${command}`)

const count = values.quick ? 1000 : 10_000
const seed = 1
/** Rounds of what is measured within this process. */
const roundsInside = values.quick ? 2 : 7
const folders: string[] = []
/** Where the time of each set goes, by its title. */
const stages = new Map<string, Readonly<Record<string, number>>>()
let textRules: TextRulesCost | undefined

const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  start: () => measures.startUp(oneFile()),
  action: () => [measures.action(onDisk('varied', 1).folder)],
  staged: () => {
    const [fresh = { path: '', text: '' }] = sets.varied(1, seed + 1)
    const staged = stagedRepositories(sets.varied(count, seed), fresh)
    folders.push(...staged.map(({ folder }) => folder))
    return staged.map((one) => measures.staged(one, count))
  },
  real: realRows,
  varied: () => madeRows('varied'),
  pattern: () => madeRows('pattern'),
  spectral: () => measures.spectral(onDisk('varied', 1000)),
  texts: textRows,
}

const asked = values.only?.split(',') ?? Object.keys(parts)
const unknown = asked.filter((name) => parts[name] === undefined)
if (unknown.length > 0)
  throw new Error(
    `no part ${unknown.join(', ')}; expected some of ${Object.keys(parts).join(', ')}`,
  )

const measures = new Measures(command, values.quick ? 2 : 5)
try {
  const rows: Row[] = []
  for (const [name, measure] of Object.entries(parts)) {
    if (!asked.includes(name)) continue
    process.stderr.write(`${name} …\n`)
    rows.push(...(await measure()))
  }
  const heading = ['measure', 'badgelint', 'compared with', 'ratio (all pairs)', 'bar', 'met?']
  const cells = rows.map((row) => [
    row.measure,
    row.own,
    row.other,
    row.ratio,
    row.bar,
    row.verdict,
  ])
  process.stdout.write(markdownTable([heading, ...cells]))
  if (stages.size > 0) process.stdout.write(`\n${stagesTable()}`)
  if (textRules !== undefined) process.stdout.write(`\n${textRulesTable(textRules)}`)
} finally {
  measures.end()
  for (const folder of folders) rmSync(folder, { recursive: true })
}

function onDisk(name: keyof typeof sets, size: number): MeasuredSet {
  const folder = written(sets[name](size, seed))
  folders.push(folder)
  return { title: `${name} templates`, folder, count: size }
}

function oneFile(): string {
  return join(onDisk('varied', 1).folder, sets.varied(1, seed)[0]?.path ?? '')
}

function madeRows(name: keyof typeof sets): Row[] {
  const large = onDisk(name, count)
  stages.set(large.title, measures.stages(large))
  return [
    measures.speed(large, { most: 1.2, aim: 1 }),
    measures.memory(large, 400),
    measures.growth(large, onDisk(name, count / 10), oneFile()),
  ]
}

function realRows(): Row[] {
  const pages = realExport()
  if (pages === undefined) {
    process.stderr.write(
      'No real templates: shared/live/credly-export is not beside the repository.\n',
    )
    return []
  }
  const once = realTemplates(command, pages, values.quick ? 500 : undefined)
  const both = twice(once, seed)
  folders.push(once.folder, both.folder)
  process.stderr.write(
    `${once.count} real templates; ${once.leftOut} records left out, whose ids come again later.\n`,
  )
  const half = { title: 'real templates', ...once }
  const whole = { title: 'real templates, each twice', ...both }
  stages.set(half.title, measures.stages(half))
  return [
    measures.speed(half, { most: 2, aim: 1.5 }),
    measures.memory(whole, 350),
    measures.growth(whole, half, oneFile()),
  ]
}

async function textRows(): Promise<Row[]> {
  const cost = await textRulesCost(count / 5, roundsInside)
  textRules = cost
  const share = shareOfTextRules(cost)
  return [
    {
      measure: `rules that read texts, ${cost.templates.toLocaleString('en')} varied templates, in one process`,
      own: milliseconds(cost.all - cost.withoutTextRules),
      other: `${milliseconds(cost.all)} (whole check)`,
      ratio: number(share),
      bar: 'at most 0.5',
      verdict: verdict(share, { most: 0.5 }),
    },
  ]
}

function stagesTable(): string {
  const all = [...stages.values()]
  return markdownTable([
    ['where the time goes', ...stages.keys()],
    ...Object.keys(all[0] ?? {}).map((name) => [
      name,
      ...all.map((times) => milliseconds(times[name] ?? 0)),
    ]),
  ])
}

function textRulesTable(cost: TextRulesCost): string {
  const each = (time: number) => `${number((time * 1000) / cost.templates)} µs`
  const row = (what: string, time: number) => [what, each(time), number(time / cost.all)]
  return markdownTable([
    ['rules that read texts, in one process', 'a template', 'share of the check'],
    row('whole check, recommended', cost.all),
    row('without the rules that read texts', cost.withoutTextRules),
    row('all of them together', cost.all - cost.withoutTextRules),
    row('one by one, the sum', sum(cost.byRule.values())),
    ...[...cost.byRule]
      .sort(([, a], [, b]) => b - a)
      .map(([id, time]) => row(`\`${id}\` alone`, time)),
    row('whole check, strict', cost.strict),
  ])
}

function shareOfTextRules({ all, withoutTextRules }: TextRulesCost): number {
  return 1 - withoutTextRules / all
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0)
}
