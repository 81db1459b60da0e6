import { BadgelintError } from '@badgelint/core'
import { CommanderError } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { completed, program } from './program.ts'

/** Runs the command with the arguments of a process and sets its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  // `badgelint check | head` closes the pipe early, which is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    await (await completed(program(argv), argv)).parseAsync([...argv])
  } catch (error) {
    process.exitCode = await reportFailure(error)
  }
}

async function reportFailure(error: unknown): Promise<number> {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
  if (error instanceof BadgelintError) {
    const { escapeForTerminal } = await import('@badgelint/reporter')
    const lines = [
      `badgelint: ${escapeForTerminal(error.message)}`,
      ...error.details.map((one) => `  ${escapeForTerminal(one)}`),
    ]
    process.stderr.write(`${lines.join('\n')}\n`)
    return exitCodes.usage
  }
  const { unexpectedInWords } = await import('./unexpected.ts')
  process.stderr.write(unexpectedInWords(error))
  return exitCodes.internal
}
