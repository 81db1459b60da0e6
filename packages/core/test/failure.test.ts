import { failureOf } from '@badgelint/core/internal'
import { expect, test } from 'vitest'

test.each([
  [{ errors: 8 }, {}, 'This check fails: 8 errors.'],
  [{ errors: 1 }, {}, 'This check fails: 1 error.'],
  [{ warnings: 9, infos: 9 }, {}, undefined],
  [
    { warnings: 12 },
    { maxWarnings: 10 },
    'This check fails: 12 warnings, more than the 10 of --max-warnings.',
  ],
  [{ warnings: 10 }, { maxWarnings: 10 }, undefined],
  [
    { errors: 1, warnings: 2 },
    { failOn: 'warning' },
    'This check fails: 3 findings at or above --fail-on warning.',
  ],
  [{ infos: 1 }, { failOn: 'info' }, 'This check fails: 1 finding at or above --fail-on info.'],
  [{ errors: 4, warnings: 4 }, { failOn: 'never' }, undefined],
  [
    { errors: 4, warnings: 1 },
    { failOn: 'never', maxWarnings: 0 },
    'This check fails: 1 warning, more than the 0 of --max-warnings.',
  ],
  [
    { errors: 2, warnings: 3 },
    { maxWarnings: 1 },
    'This check fails: 2 errors; 3 warnings, more than the 1 of --max-warnings.',
  ],
] as const)('%j with %j fails since: %s', (counts, tolerance, why) => {
  const summary = { errors: 0, warnings: 0, infos: 0, ...counts }
  expect(failureOf({ summary }, tolerance)).toBe(why)
})
