import { fewNames, firstFew } from '@badgelint/core/internal'
import type { EventType } from '@badgelint/ledger'
import { formatNumber, pluralize } from '@badgelint/reporter/ledger'
import type {
  FormerTemplate,
  ImportedFile,
  LedgerImportResult,
  LocatedProblem,
  ReadingOffer,
} from '@badgelint/workspace/ledger'
import { contradictionLines } from './contradiction-text.ts'

/** What an import says: what was read and is new, what to look at, and what was dropped. */
export function importLines(result: LedgerImportResult): string[] {
  return [
    ...firstFew(result.files.map(fileLine)),
    ...addedLines(result),
    ...unmatchedLines(result),
    ...result.formerTemplates.map(formerLine),
    ...leftOutLines(result),
    ...withoutIds(result),
    ...result.offers.map(offerLine),
    ...missingLines(result),
    ...problemLines(result.problems),
    ...contradictionLines(result.contradictions),
    ...droppedLines(result.files),
  ]
}

function fileLine({ file, title, how, badges, counts }: ImportedFile): string {
  const found = [
    ...(badges > 0 || counts === 0 ? [pluralize(badges, 'badge')] : []),
    ...(counts > 0 ? [pluralize(counts, 'template')] : []),
  ]
  return `${file}: ${title}, ${found.join(' and ')}${how === undefined ? '' : ` (${how})`}`
}

function withoutIds({ files, likeKnown, isDryRun }: LedgerImportResult): string[] {
  const names = files.flatMap(({ file, hasIds }) => (hasIds ? [] : [file]))
  if (names.length === 0) return []
  const one = names.length === 1
  return [
    `${fewNames(names, 3)} ${one ? 'has' : 'have'} no ids of badges, so that badges are told apart by what ${one ? 'it says' : 'they say'} of them. Import these badges from no other kind of export, or they count twice.`,
    ...(likeKnown === 0
      ? []
      : [
          `None of them was in the ledger, which has others of the same templates and days. If they are the same ones, and the file has other columns or words than last time, they ${isDryRun ? 'would count' : 'count'} twice: ${isDryRun ? '' : 'take this import back with `badgelint ledger undo`, and '}export as last time.`,
        ]),
  ]
}

const nouns = {
  issue: 'issue',
  pilot: 'pilot',
  accept: 'acceptance',
  share: 'share',
  correct: 'correction',
  replace: 'replacement',
  revoke: 'revocation',
  assert: 'count',
} as const

function addedLines({
  added,
  months,
  known,
  batches,
  folder,
  isDryRun,
}: LedgerImportResult): string[] {
  const all = [...added.values()].reduce((sum, count) => sum + count, 0)
  const parts = Object.entries(nouns).flatMap(([type, noun]) => {
    const count = added.get(type as EventType) // the keys of `nouns` are the types
    return count === undefined ? [] : [pluralize(count, noun)]
  })
  const already =
    known > 0
      ? ` ${pluralize(known, 'event')} ${known === 1 ? 'was' : 'were'} in the ledger already.`
      : ''
  if (all === 0) return [`Nothing is new.${already}`]
  const what = `${pluralize(all, 'event')} (${parts.join(', ')}) in ${fewNames(months, 12)}`
  if (isDryRun) return [`${what} would be added. Nothing was written.${already}`]
  return [
    `Added ${what}.${already}`,
    ...writtenLines(batches.map(({ file }) => `${folder}/${file}`).sort()),
  ]
}

/** All of them: whoever takes the import back needs each. */
function writtenLines(files: readonly string[]): string[] {
  const [only] = files
  if (files.length === 1) return [`Written, and to be committed: ${only}.`]
  return ['Written, and to be committed:', ...files.map((file) => `  ${file}`)]
}

function unmatchedLines({ unmatched, batches, known }: LedgerImportResult): string[] {
  if (unmatched.size === 0) return []
  const names = [...unmatched]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => (count === 0 ? key : `${key} (${pluralize(count, 'badge')})`))
  const one = unmatched.size === 1
  const advice =
    known > 0
      ? 'take the imports that have them back with `badgelint ledger undo`, '
      : batches.length > 0
        ? 'take this import back with `badgelint ledger undo`, '
        : ''
  return [
    `${pluralize(unmatched.size, 'template')} of the export ${one ? 'is' : 'are'} not in the repository: ${fewNames(names)}. ${one ? 'Its badges are' : 'Their badges are'} kept under the id on the platform. To count them with a template of yours, write that id under its \`platform_ids\`, ${advice}and import again.`,
  ]
}

function formerLine({ before, now, badges }: FormerTemplate): string {
  const one = badges === 1
  return `${pluralize(badges, 'badge')} of ${now} ${one ? 'is' : 'are'} in the ledger as ${before}, and ${one ? 'stays' : 'stay'} there; new ones are added as ${now}.`
}

function leftOutLines(result: LedgerImportResult): string[] {
  const { passedOver, undatedAcceptances, undatedRevocations, noticedOn } = result
  const { unresolvedReplacements, movedIssues } = result
  const reasons = [...passedOver].map(([why, count]) => `${formatNumber(count)} ${why}`)
  const lines: (string | false)[] = [
    reasons.length > 0 && `Left out, since nothing was issued: ${reasons.join(', ')}.`,
    undatedAcceptances > 0 &&
      `${pluralize(undatedAcceptances, 'badge')} ${undatedAcceptances === 1 ? 'was' : 'were'} accepted, but the export does not say when, so no acceptance is recorded.`,
    undatedRevocations > 0 &&
      `${pluralize(undatedRevocations, 'badge')} ${undatedRevocations === 1 ? 'was' : 'were'} revoked, but the export does not say when; where that is new, it is recorded for ${noticedOn}.`,
    movedIssues > 0 &&
      `${pluralize(movedIssues, 'day')} of issue ${movedIssues === 1 ? 'was' : 'were'} changed on the platform since, which is recorded as a correction.`,
    unresolvedReplacements > 0 &&
      `${pluralize(unresolvedReplacements, 'badge')} ${unresolvedReplacements === 1 ? 'replaces one that is' : 'replace others that are'} neither in the export nor in the ledger, so that no replacement is recorded. Import the older pages, too.`,
  ]
  return lines.filter((line) => line !== false)
}

function offerLine({ title, completed, issued, all, equal }: ReadingOffer): string {
  const share = Math.round((100 * equal) / all)
  return `The day of completion is unknown. In ${title}, "${completed}" can be the day on which the earner qualified, and "${issued}" that on which the badge was made; both are the same day for ${share} % of ${pluralize(all, 'badge')}. To read them so, import with \`--completed ${shellWord(completed)} --issued ${shellWord(issued)}\`.`
}

function shellWord(text: string): string {
  return /^\w+$/.test(text) ? text : `"${text}"`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function missingLines({ missing }: LedgerImportResult): string[] {
  return missing.map(({ title, count }) =>
    count === undefined
      ? `${capital(title)}: there are more pages than were imported. Import them, too.`
      : `${capital(title)}: ${formatNumber(count)} more ${count === 1 ? 'is' : 'are'} on pages that were not imported. Import them, too.`,
  )
}

/** Problems of one kind are one line, with the first few places. */
function problemLines(problems: readonly LocatedProblem[]): string[] {
  if (problems.length === 0) return []
  const kinds = Map.groupBy(problems, ({ message, suggestion }) => `${message}. ${suggestion}.`)
  const lines = [...kinds].map(([words, all]) => {
    const [first, ...others] = all.map(({ place }) => place)
    return others.length === 0
      ? `${first}: ${words}`
      : `${first}: ${words} ${formatNumber(others.length)} more of these: ${fewNames(others, 3)}.`
  })
  return [
    `${pluralize(problems.length, 'row')} ${problems.length === 1 ? 'does not fit and is' : 'do not fit and are'} left out:`,
    ...firstFew(lines).map((line) => `  ${line}`),
  ]
}

function droppedLines(files: readonly ImportedFile[]): string[] {
  const names = [...new Set(files.flatMap(({ dropped }) => dropped))].sort()
  return names.length === 0 ? [] : [`Dropped, and kept nowhere: ${names.join(', ')}.`]
}
