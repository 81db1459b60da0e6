import { parseArgs } from 'node:util'
import { rules } from '@badgelint/core'
import { alphabets } from './alphabets.ts'
import { filledFields } from './hostile-fields.ts'
import { type Growth, mostGrowth, Stopwatch } from './stopwatch.ts'

/**
 * `npm run test:growth [-- --rule ID] [--field NAME] [--alphabet TEXT]`: holds every rule, without
 * bounds, against a template with 16, 32 and 64 KB of each alphabet in each field that it reads. Fails
 * where the time of the processor grows faster than the length to the power of 1.3. Node is to compile
 * expressions at once, since one that is interpreted now and compiled then takes four times as long now.
 */
const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    field: { type: 'string' },
    alphabet: { type: 'string' },
  },
})

interface Measured extends Growth {
  readonly rule: string
  readonly field: string
  readonly alphabet: string
}

/** How many of the slowest are shown. */
const shown = 10

const measured: Measured[] = []
for (const rule of [undefined, ...rules]) {
  const name = rule?.id ?? 'no rule'
  if (!isAsked('rule', name)) continue
  const stopwatch = new Stopwatch(rule)
  for (const [field, filled] of Object.entries(filledFields)) {
    if (!isAsked('field', field) || !stopwatch.concerns(filled)) continue
    for (const [alphabet, write] of alphabets) {
      if (!isAsked('alphabet', alphabet)) continue
      const growth = await stopwatch.growth((length) => filled.fill(write(length)))
      const one = { rule: name, field, alphabet, ...growth }
      measured.push(one)
      if (growth.exponent > mostGrowth) process.stderr.write(`${row(one)}\n`)
    }
  }
}
const tooSlow = measured.filter(({ exponent }) => exponent > mostGrowth)
const worst = measured.toSorted(
  (a, b) => b.exponent - a.exponent || (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0),
)
process.stdout.write(
  [
    '| rule | field | made of | KB | ms | n^ |',
    '| --- | --- | --- | --- | --- | --- |',
    ...worst.slice(0, shown).map(row),
    '',
    `${measured.length} measured, ${tooSlow.length} grow faster than n^${mostGrowth}.`,
    '',
  ].join('\n'),
)
if (tooSlow.length > 0 || measured.length === 0) process.exitCode = 1

function isAsked(option: keyof typeof values, name: string): boolean {
  return values[option] === undefined || values[option] === name
}

function row({ rule, field, alphabet, sizes, times, exponent }: Measured): string {
  const cells = [rule, field, `\`${alphabet.replaceAll('|', '\\|')}\``, sizes.join(', ')]
  const shownTimes = times.map((time) => Math.round(time)).join(', ')
  return `| ${[...cells, shownTimes, exponent.toFixed(2)].join(' | ')} |`
}
