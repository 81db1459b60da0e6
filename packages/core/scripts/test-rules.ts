import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { rules } from '../src/rules/catalogue.ts'

/**
 * What tells somebody who writes a rule whether it is right, in seconds: its types, its examples, and that it
 * imports nouns of the domain alone. An argument is the id of a rule, or a part of the ids of several.
 */
const top = join(import.meta.dirname, '../../..')
const [wanted = ''] = process.argv.slice(2)
const all = rules.map(({ id }) => id)
const ids = all.includes(wanted) ? [wanted] : all.filter((id) => id.includes(wanted))
if (ids.length === 0) {
  process.stderr.write(
    `No rule has \`${wanted}\` in its id; expected a part of one, such as ${all[0]}.\n`,
  )
  process.exit(2)
}

run('node_modules/typescript/bin/tsc', ['-b', 'packages/core'])
run('node_modules/@biomejs/biome/bin/biome', ['check', 'packages/core/src/rules'])
run('node_modules/vitest/vitest.mjs', [
  ...[
    'run',
    '--project',
    'short',
    ...(ids.length < all.length ? ['--reporter=verbose', '--hideSkippedTests'] : []),
  ],
  ...['packages/core/test/rules.test.ts', 'packages/cli/test/architecture.test.ts'],
  ...['--testNamePattern', `^(?:${ids.join('|')}) |has rules that import nouns`],
])

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(top, program), ...args], {
    cwd: top,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
