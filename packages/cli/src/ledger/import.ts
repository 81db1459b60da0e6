import { stdout } from 'node:process'
import { isChannel } from '@badgelint/ledger'
import { escapeForTerminal } from '@badgelint/reporter'
import { importIntoLedger } from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage-error.ts'
import { importLines } from './import-text.ts'
import { proposalLines } from './proposal-text.ts'

export interface LedgerImportOptions {
  readonly dryRun?: boolean
  readonly strict?: boolean
  readonly channel?: string
  readonly completed?: string
  readonly issued?: string
  readonly asOf?: string
  readonly dates?: string
  readonly recipients?: boolean
  readonly today?: string
  readonly config?: string
}

/** `badgelint ledger import`: reads exports into the ledger, and says what is new and what did not fit. */
export async function runLedgerImport(
  files: readonly string[],
  options: LedgerImportOptions,
): Promise<number> {
  const { completed, issued, asOf, today, config } = options
  const result = await importIntoLedger({
    workingDirectory: process.cwd(),
    environment: process.env,
    paths: files,
    isDryRun: options.dryRun ?? false,
    isStrict: options.strict ?? false,
    wantsRecipients: options.recipients ?? false,
    ...channelOf(options),
    ...orderOf(options),
    ...(completed === undefined ? {} : { completed }),
    ...(issued === undefined ? {} : { issued }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(today === undefined ? {} : { today }),
    ...(config === undefined ? {} : { config }),
  })
  const lines = result.kind === 'proposal' ? proposalLines(result) : importLines(result)
  for (const line of lines) stdout.write(`${escapeForTerminal(line)}\n`)
  if (result.kind === 'proposal') return exitCodes.usage
  return result.contradictions.length > 0 ? exitCodes.findings : exitCodes.clean
}

function channelOf({ channel }: LedgerImportOptions) {
  if (channel === undefined) return {}
  if (isChannel(channel)) return { channel }
  throw new UsageError(
    `"${channel}" is not a channel; expected manual, bulk, api, unknown, or integration: with a name, such as integration:moodle. Correct \`--channel\`.`,
  )
}

function orderOf({ dates }: LedgerImportOptions) {
  if (dates === undefined) return {}
  if (dates === 'dmy' || dates === 'mdy') return { order: dates } as const
  throw new UsageError(
    `"${dates}" is not a date order; expected dmy (day first) or mdy (month first). Correct \`--dates\`.`,
  )
}
