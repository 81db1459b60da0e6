import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// `.ci/run` names a file for the runner's own result.
const report = process.env.BADGELINT_TEST_REPORT

const tests = 'packages/*/test/**/*.test.ts'
/**
 * What plays whole runs of others with many processes, each of them for half a second and more: GitHub's runner,
 * hooks, an installation. `npm run test:runs` runs it, and CI beside `npm test`.
 */
const runs = [
  'packages/action/test/!(audit-life).test.ts',
  'packages/cli/test/{audit,cache,first-hour,hooks,ledger-killed,monday-page,old-node,release,shallow,smoke,staged}.test.ts',
  'packages/core/test/adding-a-rule.test.ts',
  'packages/ledger/test/{histories,kills}.test.ts',
]
/** What plays many attacks with real processes and takes minutes: `npm run test:long`. */
const long = 'packages/*/test/**/*.long.test.ts'

export default defineConfig({
  test: {
    // Two more than there are processors, since many tests wait for a process or a server of theirs.
    maxWorkers: availableParallelism() + 2,
    // Three times what the longest takes on a busy machine of two cores: what hangs is found, what waits is not failed.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'short', include: [tests], exclude: [long, ...runs] } },
      { extends: true, test: { name: 'runs', include: runs, exclude: [long] } },
      { extends: true, test: { name: 'long', include: [long] } },
    ],
  },
})
