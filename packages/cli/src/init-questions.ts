import { platformTitles } from '@badgelint/core/internal'
import { escapeForTerminal } from '@badgelint/reporter'
import type { ProposedFile } from '@badgelint/workspace/init'
import { confirm, isCancel, select } from '@clack/prompts'
import { fileContent, line, printLines } from './init-text.ts'

/** Asks for the platform; undefined where nobody knows it yet. All questions give null when cancelled. */
export async function askForPlatform(): Promise<string | undefined | null> {
  const open = ''
  const answer = await select({
    message: 'Which platform are the badges issued on?',
    options: [
      ...Object.entries(platformTitles).map(([value, label]) => ({ value, label })),
      { value: open, label: 'Another one, or not known yet' },
    ],
    initialValue: open,
  })
  if (isCancel(answer)) return null
  return answer === open ? undefined : answer
}

/** Asks whether a hook is wanted. */
export async function askForHook(): Promise<boolean | null> {
  const answer = await confirm({
    message: 'Check each commit on your own machine too? It needs the tool pre-commit.',
    initialValue: false,
  })
  return isCancel(answer) ? null : answer
}

/** Asks whether to write a file, and shows what is in it when asked. */
export async function askForFile(file: ProposedFile): Promise<boolean | null> {
  for (;;) {
    const answer = await select({
      message: `${escapeForTerminal(file.path)}: ${escapeForTerminal(file.why)}`,
      options: [
        { value: 'write', label: 'Write it' },
        { value: 'show', label: 'Show what is in it' },
        { value: 'leave', label: 'Leave it out' },
      ],
    })
    if (isCancel(answer)) return null
    if (answer !== 'show') return answer === 'write'
    await printLines([line('', 0), ...fileContent(file)])
  }
}
