import type { Practice } from '../rules/rule.ts'

/** Whether a program keeps one of the fifteen practices, as far as its files show. */
export interface PracticeState {
  readonly practice: Practice
  /** A word or two, for tables. */
  readonly name: string
  /** What the practice asks for. */
  readonly title: string
  /** `unknown`: what it takes to say so is not there. */
  readonly state: 'kept' | 'not-kept' | 'unknown'
  /** What was seen, in numbers. One clause, no full stop. */
  readonly evidence: string
  /** What to do so that it can be known; there only where it is unknown. No full stop. */
  readonly missing?: string
  /** Ids of the rules that serve it and are on; those that found most stand first. */
  readonly rules: readonly string[]
  /** What these rules found. */
  readonly findings: {
    readonly error: number
    readonly warning: number
    readonly info: number
  }
  /** The one step that helps most; absent where there is nothing to do. No full stop. */
  readonly next?: string
  /** Where that step is taken; absent where it is about no place. */
  readonly nextAt?: { readonly file: string; readonly line: number }
  /** What people state of it; there only where that is what makes it known. */
  readonly declaration?: {
    readonly on: string
    readonly by?: string
    readonly why: string
  }
}
