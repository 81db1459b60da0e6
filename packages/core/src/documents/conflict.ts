import type { SyntaxProblem } from './file.ts'

/** The mark that git leaves where it could not merge two versions of a file. */
export function conflictIn(text: string): SyntaxProblem | undefined {
  const mark = /^<{7} .*/m.exec(text)
  if (!mark || !/^={7}\r?$/m.test(text)) return undefined
  return {
    message: 'Git could not merge two versions of the file and marked where they differ',
    suggestion: 'Keep one of the two versions and remove the lines of <<<<<<<, ======= and >>>>>>>',
    start: mark.index,
    end: mark.index + mark[0].trimEnd().length,
  }
}
