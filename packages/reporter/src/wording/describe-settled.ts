import {
  joinWithAnd,
  type Report,
  type SettledFindings,
  type StatedChange,
  type StatedValue,
} from '@badgelint/core/internal'
import { truncate } from '../escape/truncate.ts'
import { formatNumber, pluralize } from './english.ts'

type Settled = Pick<Report, 'settled' | 'statedChanges'>

/**
 * Sentences on what governance documents state differently than before a change, and on the findings that it
 * resolves. Names of files and levels are untrusted and not escaped; what is between backticks is code.
 */
export function describeSettled({ settled = [], statedChanges = [] }: Settled): string[] {
  const here = counted(settled, ({ count, elsewhere }) => count - elsewhere)
  const elsewhere = counted(settled, (one) => one.elsewhere)
  return [
    ...statedChanges.map(describeStated),
    ...(here.total === 0 ? [] : [settledSentence(here, '')]),
    ...(elsewhere.total === 0
      ? []
      : [settledSentence(elsewhere, ' in files that it does not touch')]),
  ]
}

/** How many findings a change resolves in files that it does not touch. */
export function settledElsewhere({ settled = [] }: Settled): number {
  return counted(settled, ({ elsewhere }) => elsewhere).total
}

interface Counted {
  readonly total: number
  readonly byRule: readonly (readonly [rule: string, count: number])[]
}

function counted(
  settled: readonly SettledFindings[],
  countOf: (one: SettledFindings) => number,
): Counted {
  const byRule = settled
    .map((one) => [one.rule, countOf(one)] as const)
    .filter(([, count]) => count > 0)
  return { total: byRule.reduce((sum, [, count]) => sum + count, 0), byRule }
}

/** So many rules are named; the whole list is in the JSON output. */
const maxRules = 8

function settledSentence({ total, byRule }: Counted, where: string): string {
  const named = byRule
    .slice(0, maxRules)
    .map(([rule, count]) => `${formatNumber(count)} of \`${rule}\``)
  const left = byRule.slice(maxRules).reduce((sum, [, count]) => sum + count, 0)
  const parts = left === 0 ? named : [...named, `${formatNumber(left)} of other rules`]
  return `This change resolves ${pluralize(total, 'finding')}${where}: ${joinWithAnd(parts)}.`
}

/** "GOVERNANCE.md:14 now allows 30 days to issue a badge (before: 7 days)." */
function describeStated({ fact, before, placeBefore, after, place }: StatedChange): string {
  const line = place && `${place.file}:${place.range.start.line}`
  const { now, gone } = wording[fact]
  if (after === undefined || line === undefined)
    return `${placeBefore?.file ?? 'The governance document'} no longer ${gone} (before: ${described(before)}).`
  return `${line} now ${now(described(after))} (before: ${described(before)}).`
}

const wording: Readonly<
  Record<StatedChange['fact'], { readonly now: (value: string) => string; readonly gone: string }>
> = {
  issuingLimit: {
    now: (value) => `allows ${value} to issue a badge`,
    gone: 'says how soon a badge must be issued',
  },
  expiry: {
    now: (value) => `sets the validity of badges to ${value}`,
    gone: 'says how long badges are valid',
  },
  levels: { now: (value) => `lists the levels ${value}`, gone: 'lists levels' },
  types: { now: (value) => `lists the types ${value}`, gone: 'lists types' },
  namePattern: {
    now: (value) => `says that badges are named ${value}`,
    gone: 'says how badges are named',
  },
}

/** So many names of a list are shown. */
const maxNames = 12

function described(value: StatedValue | undefined): string {
  if (value === undefined) return 'not stated'
  if (value === 'never') return 'unlimited'
  if (typeof value === 'number') return inTime(value)
  const names = value.slice(0, maxNames).map((name) => `"${truncate(name, 60)}"`)
  const left = value.length - maxNames
  return joinWithAnd(left > 0 ? [...names, `${left} more`] : names)
}

/** Whole years where it is such a time. */
function inTime(days: number): string {
  const years = days / 365
  return Number.isInteger(years) ? pluralize(years, 'year') : pluralize(days, 'day')
}
