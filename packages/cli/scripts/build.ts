import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { licensesOf } from './licenses.ts'

/** Bundles the command into `dist`: an entry that any Node can parse, and chunks loaded when needed. */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

const bundle = await rolldown({
  input: { cli: join(root, 'src/cli.ts') },
  platform: 'node',
  cwd: root,
  transform: { target: 'node22.12' },
  // The dictionaries read files that lie next to them; these are copied, and the addresses changed.
  experimental: { resolveNewUrlToAsset: true },
})
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  assetFileNames: 'dictionaries/[name]-[hash][extname]',
  comments: { legal: true },
})
await bundle.close()

rmSync(dist, { recursive: true, force: true })
for (const file of output) {
  const path = join(dist, file.fileName)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file.type === 'chunk' ? file.code : file.source)
}
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
writeFileSync(join(dist, 'LICENSES.txt'), licensesOf(modules))
chmodSync(join(dist, 'cli.js'), 0o755)
