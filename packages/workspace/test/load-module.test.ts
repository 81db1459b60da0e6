import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const addressOf = (module: string) =>
  pathToFileURL(join(import.meta.dirname, '../src/configuration', module)).href

/** A process of its own, since Vitest imports in a way of its own. Prints what was exported and judged. */
const host = `
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importAuthorized } from '${addressOf('load-module.ts')}'
import { CodeRefusedError } from '${addressOf('code-policy.ts')}'
const root = import.meta.dirname
const texts = JSON.parse(process.argv[2])
const asked = []
const judge = {
  sourceOf(file) {
    const name = relative(root, file)
    asked.push(name)
    if (texts[name] === null) throw new CodeRefusedError('it is another’s')
    return texts[name] === undefined ? undefined : Buffer.from(texts[name])
  },
}
const url = pathToFileURL(join(root, 'main.mjs')).href
const module = await importAuthorized({ url, name: './main.mjs', from: join(root, 'a.yaml') }, { authorizer: judge, configurationFolder: root })
console.log(JSON.stringify({ value: module.default, asked }))
`

/** Imports `main.mjs` of some files, where a judge gives other texts for some, and refuses null. */
function imported(
  files: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string | null>>,
): { readonly value: unknown; readonly asked: readonly string[] } {
  const root = mkdtempSync(join(tmpdir(), 'badgelint-module-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ ...files, 'host.mjs': host }))
    writeFileSync(join(root, path), text)
  const args = [join(root, 'host.mjs'), JSON.stringify(texts)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

test('what was judged runs, and not what lies on the disk by then', () => {
  const on = (place: string) => ({
    'main.mjs': `import common from './common.cjs'\nexport default ['${place}', ...common]\n`,
    'common.cjs': `module.exports = ['${place}', require('./data.json')]\n`,
    'data.json': `"${place}"\n`,
  })
  const { value } = imported(on('disk'), on('judged'))
  expect(value).toEqual(['judged', 'judged', 'judged'])
})

test('each module is judged, by whatever name it is imported', () => {
  const files = {
    'main.mjs': [
      "import { createRequire } from 'node:module'",
      "const part = '/b.mjs'",
      "await import('.' + part)",
      "await import(new URL('c.mjs', import.meta.url).href)",
      "createRequire(import.meta.url)('./d')",
      "await import('./%65.mjs')",
      "await import('#f')",
      'const address = JSON.stringify(new URL("g.mjs", import.meta.url))',
      "await import('data:text/javascript,import ' + address)",
      "await import('./h.mts')",
    ].join('\n'),
    'package.json': '{"imports": {"#f": "./f.mjs"}}\n',
    'b.mjs': '',
    'c.mjs': '',
    'd.js': '',
    'e.mjs': '',
    'f.mjs': '',
    'g.mjs': '',
    'h.mts': "const x: string = ''\nexport default x\n",
  }
  const { asked } = imported(files, {})
  expect(asked).toEqual(Object.keys(files).filter((name) => name !== 'package.json'))
})

test('what a module imports when it runs is refused then', () => {
  const main = "export default await import('.' + '/other.mjs').catch(({ name }) => name)\n"
  const files = { 'main.mjs': main, 'other.mjs': "throw new Error('It ran')\n" }
  expect(imported(files, { 'other.mjs': null }).value).toBe('CodeRefusedError')
})
