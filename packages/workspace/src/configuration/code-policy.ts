import { BadgelintError } from '@badgelint/core'
/**
 * Which code of a repository may run: modules of rules (`plugins`) and packages that a configuration
 * extends. A policy of kind `judged` authorizes each file before it runs.
 */
export type CodePolicy =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'none'
      /** Why, as the end of a sentence that begins with "since". */
      readonly reason: string
    }
  | ({ readonly kind: 'judged' } & CodeAuthorizer)

export interface CodeAuthorizer {
  /**
   * What is to run for a file, given the folder of the configuration: the bytes that were authorized, or
   * undefined for whatever lies on the disk. Throws {@link CodeRefusedError} where it may not run.
   */
  sourceOf(file: string, configurationFolder: string): Uint8Array | undefined
}

/** A file may not run; the message says why, as the end of a sentence that begins with "since". */
export class CodeRefusedError extends BadgelintError {
  override readonly name = 'CodeRefusedError'
}
