import { platformTitles } from '@badgelint/core/internal'
import { escapeForTerminal } from '@badgelint/reporter'
import type { ProposedFile } from '@badgelint/workspace/init'
import { confirm, isCancel, select } from '@clack/prompts'
import { fileContent, line, printLines } from './init-text.ts'

/** Asks for the platform; undefined where nobody knows it yet. All questions give null when cancelled. */
export async function askForPlatform(): Promise<string | undefined | null> {
  const open = ''
  const answer = await select({
    message: 'Which platform issues the badges?',
    options: [
      ...Object.entries(platformTitles).map(([value, label]) => ({ value, label })),
      { value: open, label: 'Another platform, or not decided yet' },
    ],
    initialValue: open,
  })
  if (isCancel(answer)) return null
  return answer === open ? undefined : answer
}

/** Asks whether a hook is wanted. */
export async function askForHook(): Promise<boolean | null> {
  const answer = await confirm({
    message: 'Also check every commit on your computer? This needs the tool pre-commit.',
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
        { value: 'write', label: 'Write this file' },
        { value: 'show', label: 'Show its contents' },
        { value: 'leave', label: 'Skip it' },
      ],
    })
    if (isCancel(answer)) return null
    if (answer !== 'show') return answer === 'write'
    await printLines([line('', 0), ...fileContent(file)])
  }
}
