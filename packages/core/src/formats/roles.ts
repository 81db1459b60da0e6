import { type MediaType, mediaTypeOf } from '../documents/media-type.ts'

/** What a file is to a program. */
export type Role = 'program' | 'governance' | 'template' | 'marketing'

/** One kind of file that a program keeps. */
export interface RoleDescription {
  readonly role: Role
  /** The key in the configuration under which its globs stand. */
  readonly key: 'program' | 'governance' | 'templates' | 'marketing'
  /** The globs that hold where the configuration has none. */
  readonly globs: string
  /** Where it is given, its globs mean files that are written in one of these, and no others. */
  readonly media?: readonly MediaType[]
}

/** All roles. A file that the globs of several match has the first of them. A new kind of file is a line here. */
export const roles: readonly RoleDescription[] = [
  { role: 'program', key: 'program', globs: 'program.yaml' },
  { role: 'governance', key: 'governance', globs: 'GOVERNANCE.md' },
  { role: 'template', key: 'templates', globs: 'templates/**' },
  // Whatever lies beside the pages, such as pictures, is none.
  { role: 'marketing', key: 'marketing', globs: 'marketing/**/*.md', media: ['markdown'] },
]

/** The globs that hold for a role where the configuration has none. */
export function defaultGlobs(wanted: Role): string {
  return roles.find(({ role }) => role === wanted)?.globs ?? ''
}

/** Whether a file's name says that it is written in what the files of a role are written in. */
export function isWrittenFor({ media }: RoleDescription, path: string): boolean {
  if (media === undefined) return true
  const type = mediaTypeOf(path)
  return type !== undefined && media.includes(type)
}
