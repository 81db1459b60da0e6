import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes the list of all rule modules, so that adding a rule is adding its file. */
const folder = join(import.meta.dirname, '../src/rules')
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((subject) =>
    readdirSync(join(folder, subject.name))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${subject.name}/${name}`),
  )
  .sort()

const lines = [
  '// Made by `npm run build` from the files in this folder. Not kept in git.',
  "import type { Rule } from './rule.ts'",
  ...files.map((file, index) => `import rule${index + 1} from './${file}'`),
  '',
  '/** All rules, in the order of their ids. */',
  `export const rules: readonly Rule[] = [${files.map((_, index) => `rule${index + 1}`).join(', ')}]`,
  '',
]
writeFileSync(join(folder, 'catalogue.ts'), lines.join('\n'))
