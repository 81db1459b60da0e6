import { type Document, isScalar, type Scalar, visit, type YAMLError } from 'yaml'
import { conflictIn } from './conflict.ts'
import type { SyntaxProblem } from './file.ts'
import { openQuote, tooDeepWords } from './yaml-defects.ts'

/** The words for each error code of the `yaml` package; `%` stands for what is written there. */
const words: Readonly<Record<string, readonly [message: string, suggestion: string]>> = {
  ALIAS_PROPS: [
    'A reference (`*name`) cannot have its own properties',
    'Remove what comes before it',
  ],
  BAD_ALIAS: [
    'The reference `%` points to nothing',
    'Put the text in quotes, or define the name with `&` first',
  ],
  BAD_DIRECTIVE: [
    'A line that begins with `%` is a YAML directive, and this one is unknown',
    'Put the text in quotes',
  ],
  BAD_DQ_ESCAPE: [
    '`%` is not a valid escape in YAML',
    'Write `\\\\` for a backslash, or use single quotes',
  ],
  BAD_INDENT: [
    'This line is not indented like the lines around it',
    'Start lines that belong together with the same number of spaces',
  ],
  BAD_PROP_ORDER: ['An anchor or tag is in the wrong place', 'Put it right before the value'],
  BAD_SCALAR_START: ['A text cannot begin with `%`', 'Put the text in quotes'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second `:` on this line makes the text look like a key',
    'Put the text in quotes',
  ],
  BLOCK_IN_FLOW: ['A text block cannot be inside brackets', 'Write it in quotes on one line'],
  KEY_OVER_1024_CHARS: [
    'A key is longer than 1024 characters',
    'Check for a missing quotation mark or colon above',
  ],
  MISSING_CHAR: [
    'A bracket, quotation mark, colon or comma is missing here',
    'Close what was opened above',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key continues over several lines; expected `key: value` on one line',
    'Look for a missing colon, or put the text in quotes',
  ],
  MULTIPLE_ANCHORS: ['A value has two anchors', 'Keep one `&name`'],
  MULTIPLE_DOCS: ['A second document begins here', 'Put `---` between documents'],
  MULTIPLE_TAGS: ['A value has two tags', 'Keep one'],
  NON_STRING_KEY: ['A key is not a text', 'Put the key in quotes'],
  RESOURCE_EXHAUSTION: tooDeepWords,
  TAB_AS_INDENT: [
    'A tab is used for indentation; YAML requires spaces',
    'Replace the tab with two spaces',
  ],
  TAG_RESOLVE_FAILED: ['The tag `%` is unknown', 'Put the text in quotes'],
  UNEXPECTED_TOKEN: [
    '`%` is not expected here',
    'Put the text in quotes, or look for a missing bracket or colon above',
  ],
}

const impossible = [
  'This cannot be read as YAML',
  'Put texts with special characters in quotes',
] as const

/** Says in plain words what keeps a document from being YAML, at the place where a reader would look. */
export function describeYamlError(
  error: YAMLError,
  document: Document,
  text: string,
): SyntaxProblem {
  const [start, stop] = error.pos
  return (
    conflictIn(text) ??
    causeAbove(error, document, text) ??
    problemAt(start, Math.max(start + 1, stop), words[error.code] ?? impossible, text)
  )
}

/** What is said of a text for which the library has no words. */
export function unreadable(text: string): SyntaxProblem {
  return conflictIn(text) ?? problemAt(0, 1, impossible, text)
}

type Words = readonly [message: string, suggestion: string]

/** A problem within one line, `%` in its words standing for what is written there. */
function problemAt(start: number, stop: number, [message, suggestion]: Words, text: string) {
  const rest = /[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  const word = /^(?:\\(?:[xuU][\da-fA-F]*|.)|[@`%]|[^\s,[\]{}]+)/.exec(rest)?.[0] ?? ''
  const end = Math.min(start + rest.length, Math.max(stop, start + word.length))
  const there = text.slice(start, end).trim()
  const shown = there.length > 40 ? `${there.slice(0, 40)}…` : there || 'the end of the file'
  return { message: message.replace('%', () => shown), suggestion, start, end }
}

/** Where the library speaks of the place at which it noticed, and the cause stands before that. */
function causeAbove(error: YAMLError, document: Document, text: string): SyntaxProblem | undefined {
  const [start] = error.pos
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (/^Missing closing/.test(error.message)) {
    const quote = quoteAround(document, start)
    return quote === undefined ? undefined : problemAt(quote, quote + 1, openQuote, text)
  }
  if (/end with a/.test(error.message)) return openBracket(document, start, text)
  if (/directives-end/.test(error.message)) {
    const percent = /^%/m.exec(text)?.index
    return percent === undefined
      ? undefined
      : problemAt(percent, percent + 1, words.BAD_DIRECTIVE ?? impossible, text)
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/^[^\r\n]*?:(?:\s|$)/.test(text.slice(start))) {
    const next = text.indexOf('\n', start) + 1
    const indented = next + (/^\s*/.exec(text.slice(next))?.[0].length ?? 0)
    return next === 0
      ? undefined
      : problemAt(indented, indented + 1, words.BAD_INDENT ?? impossible, text)
  }
  const key = /^[\w-]+:(?=[^\s/])/.exec(text.slice(lineStart).trimStart())?.[0]
  if (key && (error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR'))
    return problemAt(
      lineStart,
      lineStart + 1,
      ['The colon in `%` needs a space after it', `Write \`${key} \`, then the value`],
      text,
    )
  // `name: *bold* text` is meant as Markdown and read as a reference with something behind it.
  const star = /(?:^|[-:,[{]\s+)(\*[^\s,[\]{}]+)[ \t]+$/.exec(text.slice(lineStart, start))
  if (error.code === 'UNEXPECTED_TOKEN' && star) {
    const at = lineStart + star.index + star[0].indexOf('*')
    return problemAt(at, at + 1, words.BAD_ALIAS ?? impossible, text)
  }
  return undefined
}

/** Where the quoted text opens that goes on to an offset. */
function quoteAround(document: Document, offset: number): number | undefined {
  let found: Scalar | undefined
  visit(document, {
    Scalar(_, scalar) {
      const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
      if (isQuoted && scalar.range && scalar.range[0] < offset) found = scalar
    },
  })
  return isScalar(found) ? found.range?.[0] : undefined
}

/** The bracket that is still open at an offset. */
function openBracket(document: Document, offset: number, text: string): SyntaxProblem | undefined {
  let found: number | undefined
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range && range[0] < offset && range[1] >= offset) found = range[0]
    },
  })
  return found === undefined
    ? undefined
    : problemAt(
        found,
        found + 1,
        [
          `The bracket \`${text[found] ?? ''}\` that opens here is not closed`,
          'Close it, and indent the lines in between more than the line it is on',
        ],
        text,
      )
}
