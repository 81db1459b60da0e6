import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { type CodeSplittingGroup, type Plugin, type RolldownOutput, rolldown } from 'rolldown'
import { examplesApart } from './examples-apart.ts'
import { licensesOf } from './licenses.ts'

/** A bundle that is kept in git, so that it runs without an install step. */
interface Bundle {
  /** Folder of the package, below `packages`. */
  readonly name: string
  /** Name of the entry in `dist`, and its source. */
  readonly entry: readonly [name: string, source: string]
  /** The oldest Node that runs it. */
  readonly target: string
  /**
   * Modules that are in one chunk with all that they need, since each file costs a start half a millisecond.
   * What two of them need is with the first, so that chunks need each other one way only.
   */
  readonly together: readonly string[]
}

const bundles: readonly Bundle[] = [
  // The command's entry can be parsed by any Node, which it tells when it is too old.
  {
    name: 'cli',
    entry: ['cli', 'src/cli.ts'],
    target: 'node22.12',
    together: ['src/main.ts', 'src/check.ts'],
  },
  { name: 'action', entry: ['index', 'src/index.ts'], target: 'node24', together: [] },
]

/** Libraries whose modules do nothing but export, so that what is not used is left out. */
const pure = /\/node_modules\/(?:@actions|@octokit|undici|tunnel)\//

/**
 * undici looks for Zstandard as it loads, which Node has from 22.15 on. Without this no link could be asked
 * on an older one that badgelint takes.
 */
const withoutZstandard: Plugin = {
  name: 'without-zstandard',
  transform: {
    filter: { id: /\/undici\/lib\/interceptor\/decompress\.js$/ },
    handler(code) {
      const changed = code.replace('createZstdDecompress.bind(', 'createZstdDecompress?.bind(')
      if (changed === code) throw new Error('undici has changed; see whether this is still needed.')
      return { code: changed }
    },
  },
}

/** Stands where the bundle names the state of its own code, by which it knows what it has kept. */
const codeMark = '__badgelint_code__'

/** What `badgelint init` writes for GitHub is the example itself. */
const workflow = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../examples/workflows', name), 'utf8')

for (const bundle of bundles) await build(bundle)
copySchemas()

/** Bundles an entry into `dist`, with chunks that are loaded when they are needed. */
async function build({ name, entry: [entry, source], target, together }: Bundle) {
  const root = join(import.meta.dirname, '../..', name)
  const dist = join(root, 'dist')
  const bundle = await rolldown({
    input: { [entry]: join(root, source) },
    platform: 'node',
    cwd: root,
    transform: {
      target,
      define: {
        BADGELINT_CODE: JSON.stringify(codeMark),
        BADGELINT_WORKFLOW: JSON.stringify(workflow('pull-request.yml')),
        BADGELINT_AUDIT_WORKFLOW: JSON.stringify(workflow('audit.yml')),
      },
    },
    plugins: [withoutZstandard, examplesApart],
    treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] },
  })
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    comments: { legal: true },
    minifyInternalExports: false,
    codeSplitting: {
      groups: together.map((module, index) => chunkOf(join(root, module), together.length - index)),
    },
  })
  await bundle.close()
  const code = digestOf(output)

  rmSync(dist, { recursive: true, force: true })
  for (const file of output) {
    const path = join(dist, file.fileName)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(
      path,
      file.type === 'chunk' ? inAscii(file.code).replaceAll(codeMark, code) : file.source,
    )
  }
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  writeFileSync(join(dist, 'LICENSES.txt'), licensesOf(modules))
  chmodSync(join(dist, `${entry}.js`), 0o755)
}

/** The chunk of a module and all that it needs and no chunk of a higher priority has. */
function chunkOf(module: string, priority: number): CodeSplittingGroup {
  return { name: parse(module).name, test: (id) => id === module, priority }
}

/**
 * Code with an escape for each character beyond ASCII. V8 keeps such a file in half the memory and reads it
 * faster. An escape means the same in texts and in regular expressions, and we take no text raw but for these.
 */
function inAscii(code: string): string {
  return code.replace(/\\?\P{ASCII}/gu, (found) => {
    if (found.startsWith('\\')) throw new Error(`The code has ${found}; leave the backslash out.`)
    return found.split('').map(escaped).join('')
  })
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** For editors of those who install the command alone; in git they are in core, and those of a ledger beside it. */
function copySchemas(): void {
  const packages = join(import.meta.dirname, '../..')
  const copies = join(packages, 'cli/schemas')
  rmSync(copies, { recursive: true, force: true })
  for (const owner of ['core', 'ledger'])
    cpSync(join(packages, owner, 'schemas'), copies, { recursive: true })
}

function digestOf(output: RolldownOutput['output']): string {
  const digest = createHash('sha256')
  for (const file of output) digest.update(file.type === 'chunk' ? file.code : file.source)
  return digest.digest('hex').slice(0, 16)
}
