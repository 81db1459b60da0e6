import type { SyntaxProblem } from './file.ts'

/**
 * What a document for people has at most. The parser's time grows with the square of these numbers, or
 * with a higher power, so that a stranger's small document could stop a run for minutes.
 */
const maxCounts = {
  characters: 1_000_000,
  lines: 10_000,
  items: 1500,
  quotations: 1000,
  underlined: 300,
  marks: 50_000,
  cells: 20_000,
} as const

/**
 * Each mark of emphasis and each bracket is compared with the others of its paragraph. So many
 * comparisons are made: 4,000 marks in one paragraph, or 400 in each of a hundred.
 */
const maxComparisons = 4000 ** 2

const counted = ['lines', 'items', 'quotations', 'underlined', 'marks', 'cells'] as const

const listMarkers = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))+/
const listMarker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/g
const quoteMarkers = /^[ \t>]*/
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/
/** A line that ends the paragraph before it, wherever it stands. */
const opening = /^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t])/
const marks = /[\\`<&!\][*_]/g
const cellMarks = /\|/g
const compared = /\*+|_+|\[/g

/**
 * What a Markdown text has too much of, at the line where that shows; undefined where it can be parsed
 * in a time to speak of.
 */
export function passedLimit(text: string): SyntaxProblem | undefined {
  if (text.length > maxCounts.characters) return problem('characters', 0)
  const counts = { lines: 0, items: 0, quotations: 0, underlined: 0, marks: 0, cells: 0 }
  let comparisons = 0
  let inParagraph = 0
  let isBehindText = false
  let quoted = 0
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+/g)) {
    const written = line.trimEnd()
    const quotes = quoteMarkers.exec(written)?.[0] ?? ''
    const depth = quotes.replace(/[^>]/g, '').length
    const isBlank = quotes.length === written.length
    if (isBlank || opening.test(written)) inParagraph = 0
    counts.lines += 1
    counts.items += listMarkers.exec(written)?.[0].match(listMarker)?.length ?? 0
    counts.quotations += Math.max(0, depth - quoted)
    if (isBehindText && underline.test(written)) counts.underlined += 1
    counts.marks += written.match(marks)?.length ?? 0
    counts.cells += written.match(cellMarks)?.length ?? 0
    const added = written.match(compared)?.length ?? 0
    comparisons += added * (2 * inParagraph + added)
    inParagraph += added
    quoted = depth
    isBehindText = !isBlank
    for (const what of counted) if (counts[what] > maxCounts[what]) return problem(what, index)
    if (comparisons > maxComparisons)
      return at(
        index,
        'This paragraph has too many emphasis marks and brackets',
        'Split it with blank lines, or remove the marks',
      )
  }
  return undefined
}

const messages: Readonly<
  Record<keyof typeof maxCounts, readonly [subject: string, noun: string, suggestion: string]>
> = {
  characters: ['This document has', 'characters', 'Split it into several documents'],
  lines: ['This document has', 'lines', 'Split it into several documents'],
  items: ['The lists of this document have', 'items', 'Move long lists to a separate file'],
  quotations: ['This document has', 'quotations', 'Move long quotations to a separate file'],
  underlined: [
    'This document has',
    'underlined headings',
    'Split it into several documents, or write headings with `#`',
  ],
  marks: [
    'This document has',
    'marks such as brackets and stars',
    'Split it into several documents',
  ],
  cells: ['The tables of this document have', 'cells', 'Move long tables to a separate file'],
}

function problem(what: keyof typeof maxCounts, start: number): SyntaxProblem {
  const [subject, noun, suggestion] = messages[what]
  return at(start, `${subject} more than ${maxCounts[what]} ${noun}`, suggestion)
}

function at(start: number, message: string, suggestion: string): SyntaxProblem {
  return {
    message: `${message}; expected a document for people to read`,
    suggestion,
    start,
    end: start + 1,
  }
}
