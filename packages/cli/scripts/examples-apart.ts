import type { Plugin } from 'rolldown'
import { ruleExamples } from '../../core/scripts/rule-examples.ts'
import { rules } from '../../core/src/rules/catalogue.ts'

/** Name of the module that reads the examples; there is no such file. */
const reader = '\0examples'

/**
 * Puts the examples of all rules, which are half of what the rules hold, into a file of their own beside the
 * code. It is read when somebody asks for a rule's page; a check never does, and starts faster.
 */
export const examplesApart: Plugin = {
  name: 'examples-apart',
  resolveId: { filter: { id: /^\0examples$/ }, handler: () => reader },
  load: {
    filter: { id: /^\0examples$/ },
    handler() {
      const all = Object.fromEntries(rules.map(({ id, examples }) => [id, examples]))
      const source = `${JSON.stringify(all, undefined, 1)}\n`
      const file = this.emitFile({ type: 'asset', fileName: 'examples.json', source })
      return readerOf(`import.meta.ROLLUP_FILE_URL_${file}`)
    },
  },
  transform: {
    filter: { id: /\/core\/src\/rules\/[^/]+\/[^/]+\.ts$/ },
    handler(code, path) {
      const [, id] = /\/rules\/(.*)\.ts$/.exec(path) ?? []
      const { start, end } = ruleExamples(code)
      return {
        code: [
          `import { examplesOf } from ${JSON.stringify(reader)}\n`,
          code.slice(0, start),
          `examplesOf(${JSON.stringify(id)})`,
          code.slice(end),
        ].join(''),
      }
    },
  },
}

/** The module that reads the file at an address, once, as soon as an example is looked at. */
function readerOf(address: string): string {
  return `
import { readFileSync } from 'node:fs'

let all
const read = (id) => (all ??= JSON.parse(readFileSync(new URL(${address}), 'utf8')))[id]

export const examplesOf = (id) => ({
  get good() { return read(id).good },
  get bad() { return read(id).bad },
})`
}
