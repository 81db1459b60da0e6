import { defineConfig } from 'vitest/config'

// `.ci/run` names a file for the runner's own result.
const report = process.env.BADGELINT_TEST_REPORT

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
