import type { ParsedFile, Prose } from '../documents/file.ts'
import { unreadFrontMatter } from '../documents/front-matter.ts'
import { type Syntax, syntaxOf, unreadSyntaxOf } from '../documents/media-type.ts'
import { type DocumentRole, parseText, withoutMark } from '../documents/parse.ts'
import type { Problem } from '../documents/problem.ts'
import type { Source } from '../documents/source.ts'
import type { SourceMap } from '../documents/source-map.ts'
import { unreadableInWords } from '../documents/unreadable.ts'
import type { ProgramDocument } from '../program/document.ts'
import {
  besideTemplates,
  isOwnFile,
  passedOverUnread,
  unreadFile,
  unreadPage,
} from './beside-templates.ts'
import { toProgramDocument } from './document.ts'
import type { FileModel, TemplatesFile } from './file-model.ts'
import { toProgramProfile } from './program.ts'
import { type Recognised, recognise } from './recognise.ts'
import type { Role } from './roles.ts'
import type { UnreadBadge } from './unread-badge.ts'

/** What says which role a file has by its path; undefined where it has none. */
export interface Roles {
  roleOf(path: string): Role | undefined
}

/** Badge formats leave these marks even in a file that does not parse. */
const badgeMarks = /openbadges|BadgeClass|badge_template/

/** A file, read, and what reading it left. */
export interface ReadFile {
  readonly model: FileModel
  /** What says where things stand in it; absent where it has no form, or none that can be read. */
  readonly map?: SourceMap
}

/** Reads one file into the model. What is wrong with its form is part of what it gives, never an exception. */
export async function readFile(source: Source, roles: Roles): Promise<FileModel> {
  return (await readWithMap(source, roles)).model
}

/** Reads one file whose findings are going to be located, so that it need not be parsed for that again. */
export async function readWithMap(source: Source, roles: Roles): Promise<ReadFile> {
  const file = source.path
  const role = roles.roleOf(file)
  const syntax = syntaxOf(file)
  const isExpected = source.expected ?? role !== undefined
  const ignored: ReadFile = { model: { kind: 'ignored', file } }
  const beside = isExpected && syntax === undefined ? besideTemplates(file) : undefined
  if (beside) return { model: { kind: 'ignored', file, as: beside } }
  if ('unreadable' in source) {
    const { unreadable } = source
    const isOurs = isExpected || ('head' in unreadable && badgeMarks.test(unreadable.head))
    if (!isOurs) return ignored
    const problem = ofFile(file, unreadableInWords(unreadable))
    return { model: { kind: 'unreadable', file, problem } }
  }
  const text = withoutMark(source.text)
  if (syntax === undefined) return isExpected ? { model: notReadAs(file, text) } : ignored
  const parsed = await parseText(text, syntax, documentRoleOf(role))
  if (parsed.kind === 'broken') {
    const [first] = parsed.problems
    const isOurs = isExpected || badgeMarks.test(text)
    return isOurs && first
      ? { model: { kind: 'broken', file, problem: ofFile(file, first) } }
      : ignored
  }
  if (parsed.kind === 'other') return isExpected ? { model: pageAt(file, text) } : ignored
  const { map } = parsed
  if (parsed.kind === 'prose') {
    const document = await readDocument(parsed.prose, file, role)
    return { model: { kind: 'document', file, document }, map }
  }
  if (role === 'program') return { model: await readProgramFile(file, parsed.values[0]), map }
  const model = await readTemplates(file, parsed, syntax, isExpected)
  return { model: isExpected ? withoutCompany(model, syntax) : model, map }
}

/** A file in a form of data that is not read, or of none. */
function notReadAs(file: string, text: string): FileModel {
  const form = unreadSyntaxOf(file)
  if (form === undefined) return { kind: 'ignored', file }
  const as = passedOverUnread(file, text)
  return as
    ? { kind: 'ignored', file, as }
    : { kind: 'unread', file, problem: unreadFile(file, form) }
}

/** A Markdown page among templates whose front matter, if it has any, is no YAML. */
function pageAt(file: string, text: string): FileModel {
  const form = besideTemplates(file) ? undefined : unreadFrontMatter(text)
  return form
    ? { kind: 'unread', file, problem: unreadPage(file, form) }
    : { kind: 'ignored', file, as: 'page' }
}

/** What lies among templates rightly, and pages that only have front matter, are no templates gone wrong. */
function withoutCompany(model: TemplatesFile, syntax: Syntax): FileModel {
  const { file, templates, values, unread, passedOver, unknown } = model
  if (templates.length > 0 || unread.length > 0 || passedOver.length > 0) return model
  if (syntax === 'markdown' && besideTemplates(file)) return { kind: 'ignored', file, as: 'page' }
  if (values.length > 0 && values.every((value) => isOwnFile(file, value)))
    return { kind: 'ignored', file, as: 'own-file' }
  if (syntax !== 'markdown') return model
  const [problem = emptyFrontMatter(file)] = unknown
  return { ...model, unread: [problem], unknown: [] }
}

function emptyFrontMatter(file: string): UnreadBadge {
  return {
    at: { file, document: 0, pointer: '' },
    about: 'format',
    message: 'The front matter of this page is empty, so nothing was checked; expected a template',
    suggestion:
      'Add the fields of the template there, or move this page out of the templates folder',
  }
}

/** The vocabulary with which governance documents are read is loaded only where there is one. */
async function readDocument(
  prose: Prose,
  file: string,
  role: Role | undefined,
): Promise<ProgramDocument> {
  if (role === 'marketing') return toProgramDocument(prose, file, 'marketing')
  const document = toProgramDocument(prose, file, 'governance')
  const { statedIn } = await import('../program/governance/stated.ts')
  return { ...document, stated: statedIn(document) }
}

export function documentRoleOf(role: Role | undefined): DocumentRole | undefined {
  return role === 'governance' || role === 'marketing' ? role : undefined
}

/** What is wrong with a file as a whole. */
function ofFile(
  file: string,
  { message, suggestion, start = 0, end = start, line }: FileFlaw,
): Problem {
  return {
    at: { file, document: 0, pointer: '' },
    about: 'file',
    message,
    suggestion,
    offsets: [start, end],
    ...(line === undefined ? {} : { line }),
  }
}

interface FileFlaw {
  readonly message: string
  readonly suggestion: string
  readonly start?: number
  readonly end?: number
  readonly line?: number
}

async function readProgramFile(file: string, value: unknown): Promise<FileModel> {
  const at = { file, document: 0, pointer: '' }
  return { kind: 'program', file, value, ...(await toProgramProfile(value, at)) }
}

async function readTemplates(
  file: string,
  { values }: Extract<ParsedFile, { kind: 'data' }>,
  syntax: Syntax,
  isExpected: boolean,
): Promise<TemplatesFile> {
  const context = { file, documents: values.length, syntax, expected: isExpected }
  const found: Recognised[] = []
  for (const [document, value] of values.entries())
    found.push(await recognise(value, { ...context, document }))
  return {
    kind: 'templates',
    file,
    templates: found.flatMap((one) => one.templates),
    values,
    passedOver: found.flatMap((one) => one.passedOver),
    issuers: found.flatMap((one) => one.issuers),
    credentials: found.flatMap((one) => one.credentials),
    unread: found.flatMap((one) => one.unread),
    unknown: found.flatMap((one) => one.unknown),
    isExpected,
  }
}
