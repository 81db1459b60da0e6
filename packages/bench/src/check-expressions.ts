import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AttackPattern, check, type Diagnostics } from 'recheck'
import { type Expression, expressionsOf } from './expressions.ts'
import { bounded, madeLater } from './known-expressions.ts'

/**
 * `npm run test:expressions [-- --all]`: holds each regular expression of the built packages against
 * recheck, and fails where a text makes one slow: in more than proportion to its length. What was
 * found safe is noted with `--note` in `checked-expressions.txt`, and not checked again unless all are
 * asked for.
 */
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    note: { type: 'boolean', default: false },
  },
})
const noteFile = join(import.meta.dirname, '../checked-expressions.txt')

/** A slower machine gives the same answers: nothing is given up on for the time that it takes. */
const parameters = { randomSeed: 0, timeout: 600_000, maxNFASize: 5000, recallTimeout: -1 } as const

/** A power of the length above which a text makes an expression slow; its times are those of one machine. */
const mostGrowth = 1.5

const complaints: string[] = []
const { known, unknown } = await expressionsOf()
for (const { file, line } of unknown)
  if (!madeLater.some((made) => made.file === file))
    complaints.push(`${file}:${line} puts an expression together that nobody has checked`)
for (const { file } of madeLater)
  if (!unknown.some((made) => made.file === file))
    complaints.push(`${file} makes no expression any more, and is still in known-expressions.ts`)
for (const { file, part } of bounded)
  if (!known.some((one) => one.file === file && one.source.includes(part)))
    complaints.push(`${file} has no /${part} any more, which is still in known-expressions.ts`)

const noted = new Set(
  existsSync(noteFile) && !values.all ? readFileSync(noteFile, 'utf8').split('\n') : [],
)
const samples = madeLater.flatMap(({ file, sample }) =>
  sample ? [{ file, line: 0, ...sample }] : [],
)
const safe = new Set<string>()
let checked = 0
for (const expression of [...known, ...samples]) {
  if (isBounded(expression)) continue
  const digest = digestOf(expression)
  if (safe.has(digest)) continue
  if (!noted.has(digest)) {
    checked += 1
    const complaint = complaintOf(await diagnosed(expression), expression)
    if (complaint !== undefined) {
      const { file, line, source, flags } = expression
      complaints.push(`${file}:${line} /${source}/${flags}\n  ${complaint}`)
      continue
    }
  }
  safe.add(digest)
}
if (values.note) writeFileSync(noteFile, `${[...safe].sort().join('\n')}\n`)
process.stdout.write(
  `${known.length + samples.length} expressions, ${checked} checked now, ${bounded.length} bounded by what they are given: ${complaints.length === 0 ? 'none is slow' : `${complaints.length} complaints`}\n`,
)
for (const complaint of complaints) process.stdout.write(`${complaint}\n`)
process.exit(complaints.length === 0 ? 0 : 1)

function isBounded({ file, source }: Expression): boolean {
  return bounded.some((one) => one.file === file && source.includes(one.part))
}

function digestOf({ source, flags }: Expression): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
}

/** What is too large for the theory of automata is searched for slow texts. */
async function diagnosed({ source, flags }: Expression): Promise<Diagnostics> {
  const found = await check(source, flags, parameters)
  return found.status === 'unknown'
    ? check(source, flags, { ...parameters, checker: 'fuzz' })
    : found
}

function complaintOf(found: Diagnostics, expression: Expression): string | undefined {
  if (found.status === 'safe') return undefined
  if (found.status === 'unknown') return `cannot be checked: ${found.error.kind}`
  const told = `takes ${found.complexity.summary} for ${found.attack.pattern}`
  if (found.complexity.type === 'exponential') return told
  return growthFor(found.attack, expression) > mostGrowth ? told : undefined
}

/**
 * How the time for the text that recheck found grows with its length. It counts steps of an engine of its
 * own, which takes some for more than the one that runs our expressions does.
 */
function growthFor({ pumps, suffix }: AttackPattern, { source, flags }: Expression): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
  const time = (length: number) => {
    const size = Math.ceil(length / Math.max(1, pumps.map(({ pump }) => pump).join('').length))
    const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(size)).join('') + suffix
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      const start = process.threadCpuUsage()
      pattern.test(text)
      const { user, system } = process.threadCpuUsage(start)
      least = Math.min(least, (user + system) / 1000)
    }
    return Math.max(5, least)
  }
  const first = time(8_192)
  return Math.log2(time(32_768) / first) / 2
}
