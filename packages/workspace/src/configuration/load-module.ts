import { isBuiltin, registerHooks } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { realPathOf, statOf } from '../files/stat.ts'
import type { CodeAuthorizer } from './code-policy.ts'

/** A module by its address, the name that it goes by, and the file that names it. */
export interface NamedModule {
  readonly url: string
  readonly name: string
  readonly from: string
}

/** Who authorizes, and the folder of the configuration. */
export interface Authorization {
  readonly authorizer: CodeAuthorizer
  readonly configurationFolder: string
}

/** Authorizes a module and all that it names by a path, before anything of it runs. Throws {@link CodeRefusedError}. */
export function authorizeModule(
  { url, name, from }: NamedModule,
  authorization: Authorization,
): void {
  const file = fileAt(url, name, from)
  if (file !== undefined) authorizeImports(file, authorization, new Set())
}

/**
 * Imports a module, and authorizes all that it imports when it does, by whatever name: the bytes that were
 * authorized are what runs. Throws {@link CodeRefusedError}.
 */
export function importAuthorized(
  { url, name, from }: NamedModule,
  { authorizer, configurationFolder }: Authorization,
): Promise<unknown> {
  const authorized = new Map([[url, fileAt(url, name, from)]])
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      const { parentURL = '' } = context
      // What is itself no file, such as `data:`, may still import one.
      if (authorized.has(parentURL) && !isBuiltin(found.url))
        authorized.set(found.url, fileAt(found.url, specifier, authorized.get(parentURL)))
      return found
    },
    load(address, context, next) {
      const named = authorized.get(address)
      if (named === undefined) return next(address, context)
      const source = authorizer.sourceOf(named, configurationFolder)
      const loaded = next(address, context)
      // A library of the system's own kind cannot be handed over as bytes.
      return source === undefined || loaded.format === 'addon' ? loaded : { ...loaded, source }
    },
  })
  return import(url)
}

/** The file at an address, by the way that links take there from where it is named. */
function fileAt(url: string, specifier: string, from: string | undefined): string | undefined {
  if (!url.startsWith('file:')) return undefined
  const file = fileURLToPath(url)
  const named = from === undefined ? undefined : namedFile(specifier, from)
  return named !== undefined && realPathOf(named) === realPathOf(file) ? named : file
}

/** Authorizes a file and all that its text names by a path, in whatever way it imports that. */
function authorizeImports(file: string, authorization: Authorization, visited: Set<string>): void {
  if (visited.has(file)) return
  visited.add(file)
  const source = authorization.authorizer.sourceOf(file, authorization.configurationFolder)
  if (source === undefined || !/\.[cm]?[jt]s$/.test(file)) return
  for (const specifier of pathsIn(Buffer.from(source).toString())) {
    const named = namedFile(specifier, file)
    if (named !== undefined) authorizeImports(named, authorization, visited)
  }
}

/**
 * The paths that a module imports by. One in a comment counts as well, which does no harm: where it is
 * the path of no file, it is passed over.
 */
function pathsIn(text: string): string[] {
  const imports = /\b(?:from|import|require)\b[\s(]*(['"`])(\.{1,2}\/[^'"`\n]*)\1/g
  return Array.from(text.matchAll(imports), ([, , path = '']) => path)
}

/** What is tried after a path that a CommonJS module names. */
const endings = ['', '.js', '.json', '.node', '.cjs', '.mjs', '.ts', '/index.js', '/index.json']

/** The file that a path means in a module, by the way that links take there; undefined for a package. */
function namedFile(specifier: string, from: string): string | undefined {
  if (!/^\.{0,2}\//.test(specifier)) return undefined
  const [named = ''] = specifier.split(/[?#]/, 1)
  const path = resolve(dirname(from), decoded(named))
  return endings.map((ending) => `${path}${ending}`).find((file) => statOf(file)?.isFile())
}

function decoded(specifier: string): string {
  try {
    return decodeURIComponent(specifier)
  } catch {
    return specifier // no address, so a path as CommonJS has it
  }
}
