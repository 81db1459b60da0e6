/**
 * Plays lives of audits: three years of weekly runs on 300 templates with 12 owners, undisturbed, with kills and two
 * runs at once, and with kills that are left for a week. Says what each took, and fails where something is not as it
 * should be:
 *
 *     node packages/action/scripts/lives.ts [--count 200] [--from 1]
 */
import { parseArgs } from 'node:util'
import { type Outcome, problemsOf } from '../test/audit-life.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
  },
})
const count = Number(values.count)
const from = Number(values.from)
if (!Number.isInteger(count) || !Number.isInteger(from) || count < 1)
  throw new Error('--count and --from are whole numbers')

const outcomes: Outcome[] = []
let failed = 0
for (let seed = from; seed < from + count; seed++) {
  const { calm, rough, problems } = await problemsOf(seed)
  outcomes.push(calm, rough)
  if (problems.length > 0) failed++
  for (const problem of problems.slice(0, 3)) process.stdout.write(`${problem}\n`)
  if ((seed - from + 1) % 10 === 0)
    process.stdout.write(
      `${seed - from + 1} of ${count} lives played, ${failed} not as they should be\n`,
    )
}

const calm = outcomes.filter((_, index) => index % 2 === 0)
const rough = outcomes.filter((_, index) => index % 2 === 1)
const mean = (all: readonly Outcome[], of: (one: Outcome) => number) =>
  (all.reduce((sum, one) => sum + of(one), 0) / all.length).toFixed(1)
const most = (of: (one: Outcome) => number) => Math.max(...outcomes.map(of))
process.stdout.write(
  `${[
    `lives: ${count}, of which ${failed} are not as they should be`,
    `kills: ${rough.reduce((sum, { kills }) => sum + kills, 0)}; two runs at once: ${rough.reduce((sum, { overlaps }) => sum + overlaps, 0)}`,
    `in a life, undisturbed: ${mean(calm, ({ issues }) => issues)} issues, ${mean(calm, ({ comments }) => comments)} comments, ${mean(calm, ({ writes, runs }) => writes / runs)} requests that write per run`,
    `most notices to a person within 365 days: ${most(({ notices }) => notices.idle)} who does nothing, ${most(({ notices }) => notices.prompt)} who does all at once, ${most(({ notices }) => notices.mixed)} of all others`,
  ].join('\n')}\n`,
)
if (failed > 0) process.exitCode = 1
