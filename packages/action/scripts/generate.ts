import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stringify } from 'yaml'
import { inputs, outputs } from '../src/inputs.ts'

/**
 * Writes `action.yml`, and the tables of its page, from the inputs and outputs in the code. With
 * `--check` writes nothing and fails where a file differs.
 */
const top = join(import.meta.dirname, '../../..')
const page = join(top, 'docs/action.md')

const manifest = {
  name: 'badgelint',
  description:
    'Checks digital badge templates and the program around them against fifteen best practices.',
  author: 'badgelint',
  branding: { icon: 'award', color: 'blue' },
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, { description, default: value }]) => [
      name,
      { description, required: false, default: value },
    ]),
  ),
  outputs: Object.fromEntries(
    Object.entries(outputs).map(([name, { description }]) => [name, { description }]),
  ),
  runs: { using: 'node24', main: 'packages/action/dist/index.js' },
}

const generated = new Map([
  [
    join(top, 'action.yml'),
    `# Made from packages/action/src/inputs.ts by \`npm run generate\`.\n${stringify(manifest, { lineWidth: 0 })}`,
  ],
  [page, withTables(readFileSync(page, 'utf8'))],
])

const stale = [...generated].filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
)
const isCheck = process.argv.includes('--check')

/** What was written, as paths from the top. */
export const changed = isCheck ? [] : stale.map(([file]) => relative(top, file))

if (!isCheck) for (const [file, text] of stale) writeFileSync(file, text)
else if (stale.length > 0) {
  const names = stale.map(([file]) => relative(top, file)).join(', ')
  process.stderr.write(`Not what the inputs say now: ${names}. Run \`npm run generate\`.\n`)
  process.exitCode = 1
}

/** The page with its tables in place of what stands between their markers. */
function withTables(text: string): string {
  return text
    .replace(sectionPattern('inputs'), `$1\n\n${inputTable()}\n\n$2`)
    .replace(sectionPattern('outputs'), `$1\n\n${outputTable()}\n\n$2`)
}

function sectionPattern(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`)
}

function inputTable(): string {
  const rows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`,
  )
  return ['| input | default | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputTable(): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |`,
  )
  return ['| output | what it is |', '| --- | --- |', ...rows].join('\n')
}
