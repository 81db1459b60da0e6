import { stdout } from 'node:process'
import { escapeForTerminal } from '@badgelint/reporter'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** How the text of a file changes; `before` is absent for a new one. */
export interface PatchedFile {
  readonly path: string
  readonly before?: string
  readonly after: string
}

/** A patch that `git apply` takes; on a terminal what could steer it is shown as a code. */
export function patch({ path, before, after }: PatchedFile): string {
  const from = before === undefined ? '/dev/null' : `a/${path}`
  const text = createTwoFilesPatch(from, `b/${path}`, before ?? '', after, '', '', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
  return stdout.isTTY ? `${text.split('\n').map(escapeForTerminal).join('\n')}` : text
}
