import { resolve } from 'node:path'
import { isInside, pathFrom } from '../files/paths.ts'
import { realPathOf } from '../files/stat.ts'
import type { CommittedFiles } from '../git/committed-files.ts'
import { type CodePolicy, CodeRefusedError } from './code-policy.ts'

/**
 * Code of a commit alone may run: files that the commit has and that are unchanged on the disk, and
 * packages from a `node_modules` beside or above the configuration and inside of the repository.
 * `installed` says why packages that the commit does not have may not run; absent where they may.
 */
export function committedCode(
  files: CommittedFiles,
  top: string,
  installed?: string,
): CodePolicy & { readonly kind: 'judged' } {
  const realTop = realPathOf(top) ?? top
  const sourceOf = (file: string, configurationFolder: string): Uint8Array | undefined => {
    const real = realPathOf(file)
    const path = real === undefined ? undefined : pathFrom(realTop, real)
    if (real === undefined || path === undefined || !isInside(path))
      throw new CodeRefusedError(`${file} lies outside of the repository`)
    const link = files.changedLink(file)
    if (link !== undefined)
      throw new CodeRefusedError(
        `${link} is a symbolic link that is not in the commit of this event`,
      )
    if (files.has(real)) {
      const bytes = files.unchanged(real)
      if (bytes) return bytes
      throw new CodeRefusedError(`${path} is not as the commit of this event has it`)
    }
    const owner = /^(.*?\/)?node_modules\//.exec(path)
    if (!owner) throw new CodeRefusedError(`${path} is not in the commit of this event`)
    if (
      !isInside(
        pathFrom(
          resolve(realTop, owner[1] ?? ''),
          realPathOf(configurationFolder) ?? configurationFolder,
        ),
      )
    )
      throw new CodeRefusedError(
        `${path} lies in a node_modules that is neither beside nor above the configuration`,
      )
    if (installed !== undefined)
      throw new CodeRefusedError(`${path} was installed, and ${installed}`)
    return undefined
  }
  return { kind: 'judged', sourceOf }
}
