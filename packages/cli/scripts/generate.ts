import { changed as actionFiles } from '../../action/scripts/generate.ts'
import { changed as pages } from '../../reporter/scripts/generate.ts'

/** Writes all that is made from the code and kept in git, and says what is another now. */
const changed = [...pages, ...actionFiles].sort()
const lines =
  changed.length === 0
    ? ['Nothing has changed.']
    : ['Changed:', ...changed.map((file) => `  ${file}`)]
process.stdout.write(`${lines.join('\n')}\n`)
