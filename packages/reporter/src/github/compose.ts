import { documentation, joinWithAnd } from '@badgelint/core/internal'
import { settledElsewhere } from '../wording/describe-settled.ts'
import { formatNumber, pluralize } from '../wording/english.ts'
import { byteLength, fitToBudget, type Section } from './fit-to-budget.ts'
import { groupByUrgency, type SummaryInput } from './summary-input.ts'

/** A section, how much of a document it may take, and what its items are called. */
export interface BudgetedSection {
  readonly section: Section
  /** In bytes of UTF-8; all that is left of the document's where absent. */
  readonly maxBytes?: number
  /** Absent where nothing is lost with an item that is left out. */
  readonly noun?: ItemNoun
}

type ItemNoun = 'note' | 'suppression' | 'changed badge' | 'new badge' | 'finding' | 'practice'

export interface DocumentParts {
  readonly sections: readonly BudgetedSection[]
  /** Says where the rest is: Markdown, empty where it is nowhere. */
  readonly whereRestIs: string
  /** Whether `whereRestIs` is said even where nothing is left out. */
  readonly isAlwaysSaid?: boolean
}

/**
 * A Markdown document of at most `maxBytes` bytes of UTF-8: the verdict as its title, the sections as far as
 * there is room, how many items were left out and where they are, and who looked at what.
 */
export function composeDocument(
  input: SummaryInput,
  maxBytes: number,
  { sections, whereRestIs, isAlwaysSaid = false }: DocumentParts,
): string {
  const title = `## ${verdict(input)}`
  const closing = closingLine(input)
  // And room for the line that says what is left out: six kinds of things with their numbers.
  let remaining = maxBytes - byteLength(title) - byteLength(closing) - byteLength(whereRestIs) - 240
  const texts: string[] = []
  const omitted = new Map<ItemNoun, number>([['finding', 0]])
  for (const { section, maxBytes: share = remaining, noun } of sections) {
    const fitted = fitToBudget(section, Math.min(share, remaining) - 2)
    if (noun !== undefined) omitted.set(noun, (omitted.get(noun) ?? 0) + fitted.omitted)
    if (fitted.text === '') continue
    texts.push(fitted.text)
    remaining -= byteLength(fitted.text) + 2
  }
  const left = omittedLine(omitted)
  const rest = left === '' && !isAlwaysSaid ? '' : whereRestIs
  const more = [left, rest].filter((text) => text !== '').join(' ')
  return `${[title, ...texts, more, closing].filter((text) => text !== '').join('\n\n')}\n`
}

function omittedLine(omitted: ReadonlyMap<ItemNoun, number>): string {
  const counts = [...omitted]
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => pluralize(count, noun, `${noun}s`))
  return counts.length === 0 ? '' : `Not shown here: ${joinWithAnd(counts)}.`
}

/** The outcome in a few words, without a full stop. */
function verdict(input: SummaryInput): string {
  const { mustFix, couldImprove } = groupByUrgency(input)
  const { newlySuppressed = [], summary } = input
  const { files, skipped } = summary
  if (mustFix.length > 0) {
    const things =
      mustFix.length === 1 ? '1 thing must be fixed' : `${mustFix.length} things must be fixed`
    const passes = input.failOn === 'never' ? ' (this check is set to pass all the same)' : ''
    return `${things}${passes}`
  }
  const count = newlySuppressed.length
  const elsewhere = settledElsewhere(input)
  const effects = [
    ...(count === 0 ? [] : [`switches off ${pluralize(count, 'finding', 'findings')}`]),
    ...(elsewhere === 0
      ? []
      : [
          `resolves ${pluralize(elsewhere, 'finding', 'findings')} in files that it does not touch`,
        ]),
  ]
  const effect = effects.length === 0 ? '' : `this change ${joinWithAnd(effects)}`
  if (couldImprove.length > 0) {
    const things = `${pluralize(couldImprove.length, 'thing', 'things')} would be better`
    return `Nothing must be fixed; ${joinWithAnd([things, ...(effect ? [effect] : [])])}`
  }
  if (effect) return `Nothing must be fixed; ${effect}`
  return files - skipped === 0 ? 'There was nothing to check' : 'All good'
}

/** Which tool speaks, what it looked at, and what it does not show. */
function closingLine({ summary, elsewhere, suppressed }: SummaryInput): string {
  const badges = pluralize(summary.templates, 'badge', 'badges')
  const files = pluralize(summary.files - summary.skipped, 'file', 'files')
  return [
    `[badgelint](${documentation}/action.md) checked ${badges} in ${files}.`,
    ...(elsewhere > 0
      ? [
          elsewhere === 1
            ? '1 older finding in a place that this change does not touch is not shown.'
            : `${formatNumber(elsewhere)} older findings in places that this change does not touch are not shown.`,
        ]
      : []),
    ...(suppressed > 0
      ? [`${pluralize(suppressed, 'finding is', 'findings are')} switched off; the files say why.`]
      : []),
  ].join(' ')
}
