import type { ProgramDocument } from './document.ts'
import type { ProgramProfile } from './facts.ts'
import type { ProgramReading } from './reading.ts'

/** A program as a whole: what it wrote down about itself. */
export interface Program {
  /** All pages that it writes, in the order of their files. */
  readonly documents: readonly ProgramDocument[]
  /** What `program.yaml` says; absent where there is none. */
  readonly profile?: ProgramProfile | undefined
  /** What is read out of the words of its pages; absent where it has none. */
  readonly reading?: ProgramReading | undefined
}
