import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mediaTypeOf, unreadableInWords } from '@badgelint/core/internal'
import { readBytes } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'

/** A file that stands for a module cannot be used; the message says which and why. */
export class UnreadableModuleError extends Error {
  override readonly name = 'UnreadableModuleError'
}

/**
 * Address of the module that a name means in a file, by the rules for ES modules. Throws where there is none,
 * and {@link UnreadableModuleError} before Node would wait for a pipe or read from a device.
 */
export async function resolveModule(name: string, from: string): Promise<string> {
  for (const manifest of manifestsFor(name, from)) refuseUnreadable(manifest)
  const { resolve: resolveSpecifier } = await import('import-meta-resolve')
  const address = resolveSpecifier(name, pathToFileURL(from).href)
  if (address.startsWith('file:')) refuseUnreadable(fileURLToPath(address))
  return address
}

/** The YAML or JSON file that a package gives as its main entry; undefined where it is not installed. */
export async function packageFile(name: string, from: string): Promise<string | undefined> {
  try {
    const file = fileURLToPath(await resolveModule(name, from))
    const type = mediaTypeOf(file)
    return type === 'yaml' || type === 'json' ? file : undefined
  } catch (error) {
    if (error instanceof UnreadableModuleError) throw error
    return undefined
  }
}

/** The manifests that Node looks into for a name: those above the file, and those of the package. */
function* manifestsFor(name: string, from: string): Generator<string> {
  const [scope = '', below = ''] = name.split('/')
  const own = scope.startsWith('@') ? join(scope, below) : scope
  const isPackage = !/^(?:\.|\/|[a-z]+:)/i.test(name)
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    yield join(folder, 'package.json')
    if (isPackage) yield join(folder, 'node_modules', own, 'package.json')
    if (dirname(folder) === folder) return
  }
}

/** A manifest is small, and so is a module that people wrote. */
const maxModuleBytes = 10_000_000

function refuseUnreadable(file: string): void {
  if (!existsAt(file)) return
  const read = readBytes(file, { limit: maxModuleBytes })
  if ('bytes' in read) return
  const { message } = unreadableInWords(read.unreadable)
  throw new UnreadableModuleError(`${file}: ${message}`)
}
