import { splitFrontMatter, type UnreadFrontMatter } from '../documents/front-matter.ts'
import {
  holdsData,
  isImagePath,
  mediaTypeOf,
  type UnreadSyntax,
  unreadSyntaxOf,
} from '../documents/media-type.ts'
import { fileName, fileStem } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { PassedOverKind } from '../program/passed-over.ts'
import { type Fields, hasOneOf, isFields, own } from './fields.ts'

/** Pages that lie in any folder of a repository, whatever they are written in. */
const pageNames =
  /^(?:readme|changelog|changes|history|license|licence|copying|notice|authors|contributors|contributing|code[-_]of[-_]conduct|security|codeowners|todo)(?![^-_.])[\w.-]*$/i

/** What a file is by its name alone, which nobody reads as a template. */
export function besideTemplates(path: string): 'image' | 'page' | undefined {
  if (isImagePath(path)) return 'image'
  const type = mediaTypeOf(path)
  const isData = holdsData(path) && type !== 'markdown' && type !== 'mdx'
  return !isData && pageNames.test(fileName(path)) ? 'page' : undefined
}

/** The settings of other tools, which lie where their tools look for them. */
const settingsOfTools =
  /^(?:\..*|(?:pyproject|cargo|netlify|wrangler|hugo|config|book|typos|rustfmt|clippy|ruff|mise|fly|lychee|tsconfig[\w.-]*|renovate|biome|deno|package)\.\w+)$/i

/** Where badgelint keeps its own files: a ledger, and what is read of platforms. */
const ownPlaces =
  /(?:^|\/)(?:\.badgelint\/|events\/\d{4}-\d{2}\/[\da-f]{40}\.|checkpoints\/[\da-f]{64}\.)/

/** No event of a ledger takes more characters. */
const maxLine = 2000

/** What a file in a form that is not read is, where nobody need be told of it. */
export function passedOverUnread(path: string, text: string): PassedOverKind | undefined {
  if (ownPlaces.test(path)) return 'own-file'
  const [first = ''] = text.slice(0, maxLine).split('\n', 1)
  if (['id', 'ref', 'template'].every((key) => first.includes(`"${key}":`))) return 'own-file'
  const type = unreadSyntaxOf(path)
  if (type === 'mdx' && !splitFrontMatter(text)) return 'page'
  if (type === 'xml' && !badgesInXml.test(text.slice(0, maxLine))) return 'other'
  return settingsOfTools.test(fileName(path)) ? 'other' : undefined
}

/** Words of badges at the top of an XML file, which else is anything. */
const badgesInXml = /badge|credential|achievement|europass|data\.europa\.eu\/snb/i

/** Whether a document is a file of badgelint itself: its configuration, a baseline, an audit, a program. */
export function isOwnFile(path: string, value: unknown): boolean {
  if (ownPlaces.test(path)) return true
  if (!isFields(value)) return false
  const stem = fileStem(path)
  if (stem === 'badgelint' || stem === 'badgelint-baseline') return true
  if (stem === 'program') return hasOneOf(value, programKeys)
  return isBaseline(value) || auditKeys.every((key) => Object.hasOwn(value, key))
}

const programKeys = ['issuer', 'contact', 'team', 'audiences', 'launched_on']
const auditKeys = ['asOf', 'practices', 'templates', 'entries']

function isBaseline(fields: Fields): boolean {
  const findings = own(fields, 'findings')
  return (
    Array.isArray(findings) &&
    findings.length > 0 &&
    findings.every((one) => isFields(one) && hasOneOf(one, ['rule']) && hasOneOf(one, ['reason']))
  )
}

/** What a file is, and what to do. */
type Words = readonly [there: string, suggestion: string]

const ofFiles: Readonly<Record<UnreadSyntax, Words>> = {
  'json-lines': [
    'The file contains JSON Lines (one value per line), which badgelint does not read',
    'Put the values in one list, in a .json file',
  ],
  json5: [
    'The file is written in JSON5, or JSON with comments, which badgelint does not read',
    'Write it as YAML, which has comments, or as JSON without them',
  ],
  toml: ['The file is written in TOML, which badgelint does not read', 'Write it as YAML or JSON'],
  xml: [
    'The file is written in XML, as European Digital Credentials often are, which badgelint does not read',
    'Keep the template as YAML or JSON',
  ],
  mdx: [
    'The page is written in MDX, whose front matter badgelint does not read',
    'Write the template as YAML, or as a Markdown page (.md)',
  ],
}

const ofFrontMatter: Readonly<Record<UnreadFrontMatter, Words>> = {
  toml: [
    'The front matter of this page is written in TOML, which badgelint does not read',
    'Write it as YAML, between two lines of ---',
  ],
  json: [
    'The front matter of this page is written in JSON, which badgelint does not read',
    'Write it as YAML, between two lines of ---',
  ],
  open: [
    'The front matter of this page has no closing line of ---',
    'Add a line of --- between the fields and the text',
  ],
  late: [
    'The front matter of this page does not begin on its first line',
    'Remove what comes before it',
  ],
}

/** Says that a file is in a form that is not read. */
export function unreadFile(file: string, syntax: UnreadSyntax): Problem {
  return unread(file, ofFiles[syntax])
}

/** Says why the front matter of a page is not read. */
export function unreadPage(file: string, frontMatter: UnreadFrontMatter): Problem {
  return unread(file, ofFrontMatter[frontMatter])
}

function unread(file: string, [there, suggestion]: Words): Problem {
  return {
    at: { file, document: 0, pointer: '' },
    about: 'file',
    message: `${there}, so nothing in it was checked`,
    suggestion,
    offsets: [0, 0],
  }
}
