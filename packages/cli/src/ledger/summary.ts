import { stdout } from 'node:process'
import { didYouMean } from '@badgelint/core/internal'
import { type LedgerFacts, summarise } from '@badgelint/ledger'
import { escapeForTerminal } from '@badgelint/reporter'
import {
  type SummaryTable,
  summaryCsv,
  summaryJson,
  summaryMarkdown,
  summaryTable,
  summaryText,
} from '@badgelint/reporter/ledger'
import { factsCacheFor, findLedger, usableError } from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import { checkSpan } from './span.ts'

export interface LedgerSummaryOptions {
  readonly since?: string
  readonly until?: string
  readonly by: 'template' | 'month'
  readonly template?: string
  readonly smallCells?: true
  readonly format: 'text' | 'json' | 'csv' | 'markdown'
  readonly config?: string
  readonly color?: boolean
}

/** `badgelint ledger`: says what was issued; `commandNames` are what else it can do. Throws {@link UsageError}. */
export async function runLedgerSummary(
  options: LedgerSummaryOptions,
  [unknown]: readonly string[],
  commandNames: readonly string[],
): Promise<number> {
  if (unknown !== undefined) throw unknownCommand(unknown, commandNames)
  const { since, until, template, color } = options
  checkSpan(options)
  const { ledger, name } = await findLedger(process.cwd(), options.config)
  const cache = factsCacheFor(ledger)
  const facts = await summarise(ledger, {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(cache === undefined ? {} : { cache }),
  }).catch((error: unknown) => {
    throw usableError(error, name)
  })
  if (template !== undefined && facts.months.size > 0) checkTemplate(template, facts)
  const table = summaryTable(facts, options)
  const isTerminal = stdout.isTTY === true
  const text =
    options.format === 'text' && table.templates === 0
      ? `${emptySentence(options)}\n`
      : await laidOut(table, options.format, {
          columns: isTerminal ? Math.max(40, stdout.columns) : 80,
          color: color ?? (isTerminal && stdout.hasColors()),
        })
  stdout.write(text)
  return exitCodes.clean
}

function laidOut(
  table: SummaryTable,
  format: LedgerSummaryOptions['format'],
  terminal: { readonly columns: number; readonly color: boolean },
): string | Promise<string> {
  if (format === 'json') return summaryJson(table)
  if (format === 'csv') return summaryCsv(table)
  if (format === 'markdown') return summaryMarkdown(table)
  return summaryText(table, terminal)
}

function emptySentence({ since, until }: LedgerSummaryOptions): string {
  if (since === undefined && until === undefined)
    return 'There is nothing in the ledger yet. Add what was issued: `badgelint ledger import` reads exports of a platform, `badgelint ledger append` takes single events.'
  const span = [since && `from ${since}`, until && `up to ${until}`].filter(Boolean).join(' ')
  return `There is nothing in the ledger ${span}.`
}

/** Throws {@link UsageError} where the ledger has no event of a template. */
function checkTemplate(template: string, { months }: LedgerFacts): void {
  const known = [...new Set([...months.values()].flatMap((month) => [...month.keys()]))]
  if (known.includes(template)) return
  const nearest = didYouMean(template, known)
  throw new UsageError(
    `The ledger contains no event of the template "${escapeForTerminal(template)}" in the ledger. ${nearest === undefined ? 'Check its id; `badgelint ledger` lists all templates.' : `Did you mean "${escapeForTerminal(nearest)}"?`}`,
  )
}

function unknownCommand(name: string, commandNames: readonly string[]): UsageError {
  const nearest = didYouMean(name, commandNames)
  return new UsageError(
    `There is no command "ledger ${escapeForTerminal(name)}"; expected one of ${commandNames.join(', ')}, or no command. ${nearest === undefined ? 'See `badgelint ledger --help`.' : `Did you mean "ledger ${nearest}"?`}`,
  )
}
