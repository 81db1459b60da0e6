import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type MeasuredSet, Measures } from './measures.ts'
import { stagedRepositories } from './staged.ts'
import { markdownTable, milliseconds, number, type Row } from './table.ts'
import { sets, type TemplateFile, written } from './templates.ts'
import { textRulesCost } from './text-rules.ts'

/**
 * `npm run bench`: how fast badgelint's built command is and how much memory it takes, against the
 * bars that the project has set itself. `--quick` is a smoke run on a tenth of the files, whose
 * figures say little.
 */
const isQuick = process.argv.includes('--quick')
const count = isQuick ? 1000 : 10_000
const measures = new Measures(isQuick ? 2 : 5)
const seed = 1
/** Rounds of what is measured within this process. */
const measuresInside = isQuick ? 2 : 7
const folders: string[] = []

function onDisk(name: keyof typeof sets, size: number): MeasuredSet {
  const files: TemplateFile[] = sets[name](size, seed)
  const folder = written(files)
  folders.push(folder)
  return { name, folder, count: size }
}

function step<T>(title: string, measure: () => T): T {
  process.stderr.write(`${title} …\n`)
  return measure()
}

try {
  const large = [onDisk('varied', count), onDisk('pattern', count)]
  const small = [onDisk('varied', count / 10), onDisk('pattern', count / 10)]
  const rival = onDisk('varied', 1000)
  const alone = written(sets.varied(1, seed))
  folders.push(alone)
  const oneFile = join(alone, sets.varied(1, seed)[0]?.path ?? '')
  const fresh = sets.varied(1, seed + 1)[0] ?? { path: '', text: '' }
  const staged = stagedRepositories(sets.varied(count, seed), fresh)
  folders.push(...staged.map(({ folder }) => folder))
  const rows: Row[] = [
    ...step('start-up', () => measures.startUp(oneFile)),
    step('the Action', () => measures.action(alone)),
    ...staged.map((one) => step(`staged, ${one.what}`, () => measures.staged(one, count))),
    ...large.map((set) => step(`speed, ${set.name}`, () => measures.speed(set))),
    ...large.map((set) => step(`memory, ${set.name}`, () => measures.memory(set))),
    ...large.flatMap((set, index) => {
      const tenth = small[index]
      return tenth ? step(`growth, ${set.name}`, () => measures.growth(set, tenth, oneFile)) : []
    }),
    ...step('Spectral', () => measures.spectral(rival)),
  ]
  const heading = ['measure', 'badgelint', 'compared with', 'ratio', 'bar', 'met?']
  const cells = rows.map((row) => [
    row.measure,
    row.own,
    row.other,
    row.ratio,
    row.bar,
    row.verdict,
  ])
  process.stdout.write(`${markdownTable([heading, ...cells])}\n`)
  const parts = large.map((set) => step(`parts, ${set.name}`, () => measures.parts(set)))
  const names = Object.keys(parts[0] ?? {})
  process.stdout.write(
    markdownTable([
      ['where the time goes', ...large.map(({ name }) => name)],
      ...names.map((name) => [name, ...parts.map((times) => milliseconds(times[name] ?? 0))]),
    ]),
  )
  process.stderr.write('text rules …\n')
  const cost = await textRulesCost(count / 5, measuresInside)
  const each = (time: number) => `${number((time * 1000) / cost.templates)} µs`
  process.stdout.write(
    `\n${markdownTable([
      ['rules that read texts, in one process', 'a template', 'share of the check'],
      ['whole check, recommended', each(cost.all), '1.00'],
      [
        'without the rules that read texts',
        each(cost.withoutTextRules),
        number(cost.withoutTextRules / cost.all),
      ],
      [
        'all of them together',
        each(cost.all - cost.withoutTextRules),
        number(1 - cost.withoutTextRules / cost.all),
      ],
      [
        'one by one, the sum',
        each(sum(cost.byRule.values())),
        number(sum(cost.byRule.values()) / cost.all),
      ],
      ...[...cost.byRule]
        .sort(([, a], [, b]) => b - a)
        .map(([id, time]) => [`\`${id}\` alone`, each(time), number(time / cost.all)]),
      ['whole check, strict', each(cost.strict), number(cost.strict / cost.all)],
    ])}`,
  )
} finally {
  measures.end()
  for (const folder of folders) rmSync(folder, { recursive: true })
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0)
}
