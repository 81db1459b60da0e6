import type { ProgramDocument } from './document.ts'
import type { ProgramProfile } from './facts.ts'

/** A program as a whole: what it wrote down about itself. */
export interface Program {
  /** All pages that it writes, in the order of their files. */
  readonly documents: readonly ProgramDocument[]
  /** What `program.yaml` says; absent where there is none. */
  readonly profile?: ProgramProfile | undefined
}
