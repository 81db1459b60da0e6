import { stdout } from 'node:process'
import { root, type VerifyProblem, verify } from '@badgelint/ledger'
import { escapeForTerminal } from '@badgelint/reporter'
import { pluralize } from '@badgelint/reporter/ledger'
import { baseLedger, findLedger, usableError } from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'

export interface LedgerVerifyOptions {
  readonly base?: string
  readonly strictSeal?: true
  readonly raw?: true
  readonly config?: string
}

/** `badgelint ledger verify`: says what was changed or lost; exit code 1 where there is something. */
export async function runLedgerVerify(options: LedgerVerifyOptions): Promise<number> {
  const { ledger, name } = await findLedger(process.cwd(), options.config)
  const problems = await verify(ledger, {
    content: options.raw ? 'raw' : 'full',
    strictSeal: options.strictSeal ?? false,
    ...(options.base === undefined ? {} : { base: baseLedger(ledger, options.base) }),
  }).catch((error: unknown) => {
    throw usableError(error, name)
  })
  const errors = problems.filter(({ kind }) => kind === 'error')
  for (const problem of problems) stdout.write(`${escapeForTerminal(lineOf(problem, name))}\n`)
  if (errors.length === 0) {
    const batches = ledger.batches().length
    stdout.write(
      `${pluralize(batches, 'batch', 'batches')} verified; nothing was changed or lost.\n`,
    )
    stdout.write(`Root: ${root(ledger)}\n`)
    return exitCodes.clean
  }
  stdout.write(`${pluralize(errors.length, 'error')}.\n`)
  return exitCodes.findings
}

function lineOf({ kind, file, line, message, suggestion }: VerifyProblem, name: string): string {
  const place = `${name}/${file}${line === undefined ? '' : `:${line}`}`
  return `${place}: ${kind === 'note' ? 'note: ' : ''}${message}. ${suggestion}.`
}
