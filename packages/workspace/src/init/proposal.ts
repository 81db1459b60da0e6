import type { FolderInspection } from './inspect-folder.ts'

/** What somebody has decided about what is to be written. */
export interface Choices {
  /** The platform that the badges are issued on. */
  readonly platform?: string
  /** Whether a hook for pre-commit is wanted, where no tool for hooks is in use. */
  readonly preCommit?: boolean
  /** Whether a workflow for the yearly audit is wanted. */
  readonly audit?: boolean
}

/** What is the same in every repository. */
export interface TemplateAssets {
  /** The workflow of `examples/workflows/pull-request.yml`. */
  readonly workflow: string
  /** The workflow of `examples/workflows/audit.yml`. */
  readonly auditWorkflow: string
  /** Version of badgelint. */
  readonly version: string
}

export interface ProposedFile {
  readonly absolute: string
  /** Relative to the folder that is set up. */
  readonly path: string
  readonly text: string
  /** What it is for, in one line. */
  readonly why: string
}

export interface Proposal {
  readonly files: readonly ProposedFile[]
  /** Files that are there already and stay as they are, with what they are in place of. */
  readonly existing: readonly { readonly path: string; readonly what: string }[]
  /** What people have to know or to do themselves; lines to add somewhere stand below. */
  readonly advice: readonly { readonly text: string; readonly lines?: readonly string[] }[]
}

/** Where the pages of badgelint are for people who have only the command. */
export { documentation as pages } from '@badgelint/core/internal'

/** The platform that holds: the chosen one, else the only one that the templates speak for. */
export function platformFor(
  inspection: FolderInspection,
  { platform }: Choices,
): string | undefined {
  const [only, ...others] = inspection.platforms
  return platform ?? (others.length === 0 ? only : undefined)
}
