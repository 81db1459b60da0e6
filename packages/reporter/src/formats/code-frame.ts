import type { Finding } from '@badgelint/core'
import { escapeForTerminal } from '../escape/terminal.ts'
import type { Colors } from './colors.ts'
import type { Layout } from './layout.ts'

/**
 * The first line of a finding with a mark below it, as two lines for a terminal; none where that line is
 * blank. A line that is too long for `width` columns is cut on both sides of the mark.
 */
export function codeFrame(
  { range }: Finding,
  lines: readonly string[],
  width: number,
  { colors, layout }: { readonly colors: Colors; readonly layout: Layout },
): string[] {
  const { start, end } = range
  const source = lines[start.line - 1]
  if (source === undefined || source.trim() === '') return []
  const gutter = `${start.line} │ `
  const availableWidth = Math.max(20, width - gutter.length)
  const markStart = start.column - 1
  const markEnd = end.line === start.line ? Math.max(markStart + 1, end.column - 1) : source.length
  const excerpt = excerptAround(source, markStart, markEnd, availableWidth)
  const shown = escapeForTerminal(source.slice(excerpt.start, excerpt.end))
  const before = escapeForTerminal(source.slice(excerpt.start, markStart))
  const marked = escapeForTerminal(source.slice(markStart, Math.min(markEnd, excerpt.end)))
  const lead = excerpt.start > 0 ? '…' : ''
  const tail = excerpt.end < source.length ? '…' : ''
  const indent = ' '.repeat(layout.width(lead + before))
  const mark = '^'.repeat(Math.max(1, Math.min(layout.width(marked), availableWidth)))
  return [
    `${colors.dim(gutter)}${lead}${shown}${tail}`,
    `${colors.dim(`${' '.repeat(gutter.length - 2)}│ `)}${indent}${colors.yellow(mark)}`,
  ]
}

/** The lines of a text without their ends, and without a byte-order mark. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
}

/** The part of a line, as UTF-16 offsets, that shows what is marked with some text before it. */
function excerptAround(
  source: string,
  markStart: number,
  markEnd: number,
  maxLength: number,
): { start: number; end: number } {
  if (source.length <= maxLength) return { start: 0, end: source.length }
  const start = markEnd <= maxLength - 2 ? 0 : Math.max(0, markStart - Math.floor(maxLength / 4))
  return { start, end: Math.min(source.length, start + maxLength - 2) }
}
