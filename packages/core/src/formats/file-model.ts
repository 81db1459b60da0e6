import type { Problem } from '../documents/problem.ts'
import type { IssuedCredential } from '../program/credential.ts'
import type { ProgramDocument } from '../program/document.ts'
import type { ProgramProfile } from '../program/facts.ts'
import type { IssuerProfile } from '../program/issuer.ts'
import type { PassedOverKind } from '../program/passed-over.ts'
import type { BadgeTemplate } from '../program/template.ts'
import type { UnreadBadge } from './unread-badge.ts'

/**
 * What one file holds, before any rule is held against it: plain data that follows from its text and its
 * role alone, so that it can be kept by content and handed to another thread.
 */
export type FileModel =
  | TemplatesFile
  | DocumentFile
  | ProgramFile
  | BrokenFile
  | UnreadableFile
  | UnreadFile
  | IgnoredFile

interface AnyFile {
  /** Path as findings name it. */
  readonly file: string
}

/** Data in which badge templates stand, or should. */
export interface TemplatesFile extends AnyFile {
  readonly kind: 'templates'
  readonly templates: readonly BadgeTemplate[]
  /** The decoded documents of the file, one value each, in which the pointers of places lead. */
  readonly values: readonly unknown[]
  /** Badge objects that are no templates. */
  readonly passedOver: readonly PassedOverKind[]
  readonly issuers: readonly IssuerProfile[]
  /** Issued badges in which no template stands. */
  readonly credentials: readonly IssuedCredential[]
  /** Badge objects in which a template should stand that cannot be read, and why. */
  readonly unread: readonly UnreadBadge[]
  /** What stands there and is no badge object at all. */
  readonly unknown: readonly Problem[]
  /** Whether somebody expects templates there: by the configuration, or by naming the file. */
  readonly isExpected: boolean
}

/** A Markdown page of the program. */
export interface DocumentFile extends AnyFile {
  readonly kind: 'document'
  readonly document: ProgramDocument
}

/** The program's own file, `program.yaml`. */
export interface ProgramFile extends AnyFile {
  readonly kind: 'program'
  readonly profile: ProgramProfile
  /** The decoded document. */
  readonly value: unknown
  /** Where its shape differs from what is read. */
  readonly problems: readonly Problem[]
}

/** A file of the program that does not parse. */
export interface BrokenFile extends AnyFile {
  readonly kind: 'broken'
  readonly problem: Problem
}

/** A file of the program that cannot be read as text. */
export interface UnreadableFile extends AnyFile {
  readonly kind: 'unreadable'
  readonly problem: Problem
}

/** A file that somebody expects templates in, in a syntax that badgelint does not read. */
export interface UnreadFile extends AnyFile {
  readonly kind: 'unread'
  readonly problem: Problem
}

/** A file that has nothing to do with badges, as far as anybody can tell, or lies beside templates rightly. */
export interface IgnoredFile extends AnyFile {
  readonly kind: 'ignored'
  /** What it is, where it lies among templates and is known. */
  readonly as?: PassedOverKind
}

/** Whether there is something to check in a file: else it has nothing to do with the program. */
export function hasContent(model: FileModel): boolean {
  if (model.kind === 'ignored') return false
  if (model.kind !== 'templates' || model.templates.length > 0) return true
  const { unread, issuers, passedOver, isExpected } = model
  if (unread.length > 0 || issuers.some(({ problems }) => problems.length > 0)) return true
  return misfits(model).length > 0 || (isExpected && passedOver.length === 0)
}

/** What a file holds, or is, that is known and is no template. */
export function passedOverIn(model: FileModel): readonly PassedOverKind[] {
  if (model.kind === 'templates') return model.passedOver
  return model.kind === 'ignored' && model.as !== undefined ? [model.as] : []
}

/** What stands where templates are expected, and is none. */
export function misfits({
  file,
  templates,
  unread,
  unknown,
  passedOver,
  values,
  isExpected,
}: TemplatesFile): Problem[] {
  if (!isExpected) return []
  // A file that holds no template at all is one mistake, however many things it holds.
  const told = templates.length === 0 ? unknown.slice(0, 1) : [...unknown]
  if ([templates, unread, unknown, passedOver].some((found) => found.length > 0)) return told
  const there = values.some((value) => value !== null) ? 'contains an empty list' : 'is empty'
  return [
    {
      at: { file, document: 0, pointer: '' },
      about: 'format',
      message: `The file ${there}; expected a badge template`,
      suggestion: 'Write the template, or delete the file',
    },
  ]
}

/** What findings are about that say how templates should be kept which are read all the same. */
export const keptOtherwise = 'layout'
