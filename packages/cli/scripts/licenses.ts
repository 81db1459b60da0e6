import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of the packages that are inside a bundle, given the files it was made from. */
export function licensesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []))
  const texts = new Map([...folders].map((folder) => [nameOf(folder), licenseText(folder)]))
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    'What lies here holds code of these packages, each under its own licence.\n',
    ...sorted.map(([name, text]) => `${'-'.repeat(80)}\n${name}\n\n${text.trim()}\n`),
  ].join('\n')
}

/** The folder of the foreign package that a file belongs to; undefined for our own files. */
function packageFolder(module: string): string | undefined {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? []
  return folder
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  /** As manifests had it long ago. */
  readonly licenses?: readonly { readonly type: string }[]
}

function manifestOf(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return manifest
}

function nameOf(folder: string): string {
  const { name, version, licenses = [], license = licenses[0]?.type } = manifestOf(folder)
  return `${name} ${version} (${license})`
}

/** The text in the package; for those few that bring none, the one of their repository, kept here. */
function licenseText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  const kept = join(
    import.meta.dirname,
    'licenses',
    `${manifestOf(folder).name?.replace('/', '+')}.txt`,
  )
  if (file === undefined && !existsSync(kept))
    throw new Error(
      `${nameOf(folder)} brings no licence text. Put that of its repository at ${kept}.`,
    )
  return readFileSync(file ? join(folder, file) : kept, 'utf8').replaceAll('\r\n', '\n')
}
