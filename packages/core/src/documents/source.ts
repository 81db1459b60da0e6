/**
 * Why a file could not be read as text. Sizes are in bytes, lines count from 1. `head` is how the file
 * begins, as far as it can be read, so that the mark of a badge format can be seen in it.
 */
export type Unreadable =
  | {
      readonly reason: 'encoding'
      readonly line: number
      readonly encoding?: string
      readonly head: string
    }
  | {
      readonly reason: 'size'
      readonly bytes: number
      readonly limit: number
      readonly head: string
    }
  /** A symbolic link that leads out of the repository, to nothing in it, or round in a circle. */
  | { readonly reason: 'outside' | 'missing' | 'loop'; readonly target: string }
  /** A folder of another repository of which only the commit is known, or more links than are followed. */
  | { readonly reason: 'submodule' | 'links' }
  /** It is no regular file but what `kind` says, such as `a folder`. */
  | { readonly reason: 'kind'; readonly kind: string }
  | { readonly reason: 'refused'; readonly detail: string }

/**
 * One file, handed in. `path` uses forward slashes and is what findings name. `expected` says that
 * whoever handed it in takes it for a template (it was named itself, or lies under `templates/`),
 * so that a file which turns out to be something else is a finding and not merely skipped.
 */
export type Source = {
  readonly path: string
  readonly expected?: boolean
} & ({ readonly text: string } | { readonly unreadable: Unreadable })
