import type { Finding } from '@badgelint/core'
import type { Colors } from './colors.ts'
import type { Layout } from './layout.ts'
import { visible } from './visible.ts'

/**
 * Shows the line of a finding with a mark below it. A line that is too long for `width` columns is
 * cut on both sides of the mark.
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
  const room = Math.max(20, width - gutter.length)
  const from = start.column - 1
  const to = end.line === start.line ? Math.max(from + 1, end.column - 1) : source.length
  const cut = window(source, from, to, room)
  const shown = visible(source.slice(cut.from, cut.to))
  const before = visible(source.slice(cut.from, from))
  const marked = visible(source.slice(from, Math.min(to, cut.to)))
  const lead = cut.from > 0 ? '…' : ''
  const tail = cut.to < source.length ? '…' : ''
  const indent = ' '.repeat(layout.width(lead + before))
  const mark = '^'.repeat(Math.max(1, Math.min(layout.width(marked), room)))
  return [
    `${colors.dim(gutter)}${lead}${shown}${tail}`,
    `${colors.dim(`${' '.repeat(gutter.length - 2)}│ `)}${indent}${colors.yellow(mark)}`,
  ]
}

/** The lines of a text, without a byte-order mark. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
}

/** The part of a line to show so that what is marked can be seen with some text before it. */
function window(
  source: string,
  from: number,
  to: number,
  room: number,
): { from: number; to: number } {
  if (source.length <= room) return { from: 0, to: source.length }
  const start = to <= room - 2 ? 0 : Math.max(0, from - Math.floor(room / 4))
  return { from: start, to: Math.min(source.length, start + room - 2) }
}
