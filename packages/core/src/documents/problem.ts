import type { PatchOperation } from './patch.ts'
import type { Place } from './place.ts'

/** What is wrong at one place: with the shape of a file, with its form, or with what a template says. */
export interface Problem {
  readonly at: Place
  /**
   * Short stable name of what it is about (the skill, the field), so that rule, template and `about`
   * together name the finding whatever happens to lines.
   */
  readonly about: string
  /**
   * In a few words what is wrong, where that is not what the rule's own `label` says: the rule has several things
   * to say. In the same form, without values.
   */
  readonly label?: string
  /** What is there, what was expected, with the values. No full stop. */
  readonly message: string
  /** What to do. No full stop. */
  readonly suggestion: string
  /** Other places that show the cause. */
  readonly related?: readonly Place[]
  /** A change of the document that would settle it. */
  readonly fix?: PatchOperation
  /** Guidance may be quieter, or a little louder, in a single case. A contract's is always error. */
  readonly severity?: 'warning' | 'info'
  /** Where it is about text that has no pointer: offsets in the text of the file in UTF-16 units, … */
  readonly offsets?: readonly [start: number, end: number]
  /** … or, where the file is no text that is kept, the line, from 1, … */
  readonly line?: number
  /** … and its column, from 1; 1 where it is absent. */
  readonly column?: number
}
