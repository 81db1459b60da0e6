import { parseArgs } from 'node:util'
import type { Configuration } from '@badgelint/core'
import fc from 'fast-check'
import { Laboratory } from './laboratory.ts'
import { reduced } from './reduction.ts'
import type { Specimen } from './specimens.ts'
import { strangeDocuments } from './strange-documents.ts'

/**
 * `npm run fuzz -- --seconds 60 [--seed N]`: lints strange files for as long as told, and fails where
 * one throws, takes more than five seconds, has a finding outside of itself, or changes what is
 * found in a known bad template beside it.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const seconds = Number(values.seconds)
const firstSeed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
if (!(seconds > 0) || !Number.isInteger(firstSeed)) {
  process.stderr.write('--seconds takes a number above 0, --seed a whole number\n')
  process.exit(2)
}

const configurations: readonly Configuration[] = [
  {},
  { platform: 'credly' },
  { extends: 'strict', platform: 'canvas-credentials' },
  { extends: 'strict', platform: 'open-badges', language: 'en', today: '2026-03-31' },
]

/** Files that are made from one seed, which a failure names. */
const batch = 50

/** No call may take longer, in milliseconds. */
const longest = 5000

const laboratory = await Laboratory.open()
const until = performance.now() + seconds * 1000
let seed = firstSeed
let tried = 0
let failure: string | undefined
for (; performance.now() < until && failure === undefined; seed++) failure = await tryBatch(seed)
await laboratory.end()
process.stdout.write(
  `${tried} files, seeds ${firstSeed} to ${seed - 1}: ${failure ?? 'all is well'}\n`,
)
if (failure !== undefined) process.exitCode = 1

/** Tries the files of one seed; says what goes wrong with the first that fails. */
async function tryBatch(batchSeed: number): Promise<string | undefined> {
  const cases = fc.tuple(strangeDocuments, fc.constantFrom(...configurations))
  for (const [document, configuration] of fc.sample(cases, { seed: batchSeed, numRuns: batch })) {
    tried += 1
    const complaint = await laboratory.complaint(document, configuration, longest)
    if (complaint === undefined) continue
    const text = await smallest(document, configuration)
    return [
      complaint,
      `Seed: ${batchSeed}`,
      `File: ${document.path}`,
      `Configuration: ${JSON.stringify(configuration)}`,
      `Text, made smaller from ${document.text.length} characters: ${JSON.stringify(text)}`,
    ].join('\n')
  }
  return undefined
}

/** The smallest text found in a minute that fails too; a slow one counts from a second on. */
function smallest({ path, text }: Specimen, configuration: Configuration): Promise<string> {
  const fails = async (shorter: string) =>
    (await laboratory.complaint({ path, text: shorter }, configuration, 1000)) !== undefined
  return reduced(text, fails, 60_000)
}
