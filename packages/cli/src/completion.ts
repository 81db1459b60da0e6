import { stdout } from 'node:process'
import { rules } from '@badgelint/core'
import { builtInChecks } from '@badgelint/core/internal'
import type { Complete } from '@bomb.sh/tab'
import addCompletion from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import { bashCompletion } from './bash-completion.ts'
import { completionSummary, formatNames } from './option-values.ts'

/**
 * Adds the commands that complete all others: `completion` prints a script, which calls `complete` at each press of the key. The library's
 * own script for bash is not used, since it runs what was typed, redirections included.
 */
export function completing(command: Command): Command {
  const shell = addCompletion(command, { completionCommandName: 'completion' })
  command.commands
    .find((one) => one.name() === 'completion')
    ?.description(completionSummary)
    .action((name: string) => {
      if (name === 'bash') stdout.write(bashCompletion)
      else shell.setup(command.name(), command.name(), name)
    })
  const check = shell.commands.get('check')?.options
  const ids = offering([...rules, ...builtInChecks].map(({ id }) => id))
  const formats = offering(formatNames)
  const [rule, format] = [check?.get('rule'), check?.get('format')]
  const explained = shell.commands.get('explain')?.arguments.get('rule')
  if (rule) rule.handler = ids
  if (format) format.handler = formats
  if (explained) explained.handler = ids
  return command
}

function offering(values: readonly string[]): (complete: Complete) => void {
  return (complete) => {
    for (const value of values) complete(value, '')
  }
}
