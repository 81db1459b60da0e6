import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the tests of core read, and what is made there and not kept by git. */
const parts = ['packages/core', 'examples', 'docs', 'package.json', 'tsconfig.base.json']
const made = ['packages/core/src/rules/catalogue.ts', 'packages/core/src/schemas/validators']

/** The configuration of Vitest for core's tests alone, in a folder that `mutantFolder` has made. */
export const vitestConfiguration = 'vitest.mutants.config.ts'

/**
 * A copy of a tree, outside of it, in which Stryker may put mutants; it goes with the process. The tree
 * needs what `npm run setup` installs and `npm run prepare:core` makes.
 */
export function mutantFolder(tree: string): string {
  for (const path of [...made, 'node_modules'])
    if (!existsSync(join(tree, path)))
      throw new Error(`${tree} has no ${path}; run there: npm run setup && npm run prepare:core`)
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'badgelint-mutants-')))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...parts]
  const kept = execFileSync('git', args, { cwd: tree, encoding: 'utf8' }).split('\0')
  for (const path of [...new Set([...kept, ...made])])
    if (path !== '' && existsSync(join(tree, path)))
      cpSync(join(tree, path), join(folder, path), { recursive: true })
  for (const path of ['node_modules', 'packages/core/node_modules'])
    symlinkSync(join(tree, path), join(folder, path))
  copyFileSync(join(import.meta.dirname, 'mutant-tests.ts'), join(folder, vitestConfiguration))
  // The first counterexample is enough: to look for the smallest takes minutes, for each mutant killed.
  writeFileSync(
    join(folder, 'packages/core/test/seed.ts'),
    "import fc from 'fast-check'\n\nfc.configureGlobal({ seed: 1, endOnFailure: true })\n",
  )
  return folder
}
