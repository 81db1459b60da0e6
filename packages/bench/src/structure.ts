import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { endingLists } from './ending-lists.ts'
import { errorNames } from './error-names.ts'
import { entriesOf } from './exported-names.ts'
import { kindQuestions } from './kind-questions.ts'
import { type Coverage, linesOf, without } from './ran.ts'
import { ranForChange, ranForOne, ranForOneStaged } from './ran-for.ts'
import { type Place, sourceFiles } from './sources.ts'

/**
 * `npm run structure [-- --tree FOLDER] [--list]`: how the code is built, in figures that can be held against
 * those of another checkout, whatever its folders are called. `--list` shows what each figure counts. The
 * other checkout needs what `npm run build` installs and makes; nothing is written there.
 *
 * - Files that run: those below `packages/<name>/src` of which V8 counted a call of at least one function
 *   beside the module itself, with the command run from its sources; see `ran-for.ts` for what is checked.
 *   Functions that a module calls while it loads count, and so do files that are made (validators).
 *   Commit bf97b73 has 126 and 135.
 * - Lines of a change check: of the files of which functions ran for a change, and none for anything else
 *   that was done with the same program; and, since a file that shares one function falls out of that, of
 *   all functions, wherever they stand, that ran for a change alone. Commit bf97b73 has 2,396 in 15 files,
 *   where a person counted 2,484 in 13: with `linked-change.ts`, of which a full check runs one function, and
 *   without three small ones.
 * - The others are read from the syntax: see `kind-questions.ts`, `ending-lists.ts`, `exported-names.ts` and
 *   `error-names.ts`. Tests, this package and what is made are left out.
 */
const { values } = parseArgs({
  options: {
    tree: { type: 'string', default: join(import.meta.dirname, '../../..') },
    list: { type: 'boolean', default: false },
  },
})
const tree = realpathSync(values.tree)

interface Figure {
  readonly figure: string
  readonly value: number
  readonly bar?: number
  /** What was counted. */
  readonly list: readonly string[]
}

const files = sourceFiles(tree)
const figures = [
  ran('files that run for one template', ranForOne(tree), 80),
  ran('files that run for one staged template', ranForOneStaged(tree), 90),
  ...ofChange(),
  ...ofKinds(),
  places('lists of file endings', endingLists(files), 1),
  ...exported(),
  places('errors of ours that are known by their names', errorNames(files), 0),
]
const wide = Math.max(...figures.map(({ figure }) => figure.length))
for (const cells of [['figure', 'value', 'bar'], ...figures.map(cellsOf)])
  process.stdout.write(`${row(cells)}\n`)
if (values.list)
  for (const { figure, value, list } of figures)
    if (list.length > 0)
      process.stdout.write(`\n${figure}: ${value}\n${list.map((line) => `  ${line}\n`).join('')}`)

function cellsOf({ figure, value, bar }: Figure): string[] {
  return [figure, value.toLocaleString('en'), bar === undefined ? '-' : String(bar)]
}

function row([figure = '', value = '', bar = '']: readonly string[]): string {
  return `${figure.padEnd(wide)} | ${value.padStart(5)} | ${bar.padStart(3)}`
}

function ran(figure: string, coverage: Coverage, bar: number): Figure {
  const list = [...coverage.keys()].sort()
  return { figure, value: list.length, bar, list }
}

function places(figure: string, found: readonly Place[], bar: number): Figure {
  const list = found.map(({ path, line, text }) => `${path}:${line}  ${text}`)
  return { figure, value: list.length, bar, list }
}

function ofKinds(): Figure[] {
  const { byFunction, byField } = kindQuestions(files)
  return [
    places('places that ask for the kind of a rule', [...byFunction, ...byField], 1),
    { figure: 'of these by a function for it', value: byFunction.length, list: [] },
    { figure: 'of these by a field of it', value: byField.length, list: [] },
  ]
}

function ofChange(): Figure[] {
  const { change, others } = ranForChange(tree)
  const text = (path: string) => readFileSync(join(tree, path), 'utf8')
  const alone = [...change.keys()].filter((path) => !others.has(path)).sort()
  const whole = alone.map((path) => ({ path, lines: text(path).split('\n').length - 1 }))
  const functions = [...without(change, others)]
    .map(([path, runs]) => ({ path, lines: linesOf(runs, text(path)) }))
    .sort((a, b) => b.lines - a.lines)
  const figure = (name: string, counted: typeof whole): Figure => ({
    figure: name,
    value: counted.reduce((sum, { lines }) => sum + lines, 0),
    list: counted.map(({ path, lines }) => `${String(lines).padStart(4)}  ${path}`),
  })
  return [
    figure('lines of files that run for a change alone', whole),
    { figure: 'such files', value: whole.length, list: alone },
    figure('lines of functions that run for a change alone', functions),
  ]
}

function exported(): Figure[] {
  return entriesOf(tree, 'packages/core').map(({ name, names }) => ({
    figure: `names that core exports as "${name}"`,
    value: names.length,
    ...(name === '.' ? { bar: 45 } : {}),
    list: names,
  }))
}
