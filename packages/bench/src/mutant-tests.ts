import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * How Vitest runs the tests of core for `mutants.ts`, which copies this file to where they run. A mutant is
 * done with at the first test that fails, so quick tests that see much come first.
 */
const first = ['rules', 'suppressions', 'baseline', 'settings', 'session', 'links']
const last = ['change', 'change-malformed', 'change-histories']

function rank({ moduleId }: TestSpecification): number {
  const name = basename(moduleId, '.test.ts')
  if (first.includes(name)) return first.indexOf(name) - first.length
  return last.indexOf(name) + 1
}

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

export default defineConfig({
  cacheDir: '.vite',
  test: {
    include: ['packages/core/test/**/*.test.ts'],
    exclude: [
      // Installs packages and runs other tests.
      '**/adding-a-rule.test.ts',
      // Bundles the whole package, and checks types.
      '**/published.test.ts',
      // A third of all the time, for documents that are broken by chance.
      '**/robust.test.ts',
      // Hold thousands of documents against code that is not mutated: edits, exports, the parsers of YAML.
      '**/{edit,exchange,yaml-differential}.test.ts',
    ],
    sequence: { sequencer: QuickFirst },
    // Where a test lets itself be told how many cases to try, 60 of them see what 600 do but for a few.
    env: { BADGELINT_RUNS: '60' },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
