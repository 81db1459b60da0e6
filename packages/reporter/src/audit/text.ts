import type { Audit } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { type Colors, colorsFor } from '../formats/colors.ts'
import { type Layout, layoutFor } from '../formats/layout.ts'
import { practicesText } from '../practices/text.ts'
import { type AuditOutline, type OutlineItem, type OutlineSection, outlineOf } from './outline.ts'
import { areAllKept } from './wording.ts'

export interface AuditTextOptions {
  /** Columns to wrap at. */
  readonly width: number
  readonly color: boolean
}

interface Style {
  readonly width: number
  readonly colors: Colors
  readonly layout: Layout
}

/** An audit as text for people: what is not known first, the fifteen practices last. */
export async function auditText(audit: Audit, { width, color }: AuditTextOptions): Promise<string> {
  const outline = outlineOf(audit)
  const layout = await layoutFor(textsOf(outline))
  const style: Style = { width, colors: colorsFor(color), layout }
  const { colors } = style
  const blocks = [
    [
      ...block(outline.title, '', style).map(colors.bold),
      ...block(outline.lead.join(' '), '', style),
    ],
    outline.gaps.flatMap((gap) => block(`Not known: ${gap}`, '', style).map(colors.yellow)),
    ...outline.sections.map((section) => sectionLines(section, style)),
  ]
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
  if (areAllKept(audit)) return text
  const practices = await practicesText(audit.practices, { width, color, hasSteps: false })
  const more = block('`badgelint practices` says what helps each of them most.', '', style)
  return `${text}\n${colors.bold('The fifteen practices')}\n${practices}${more.join('\n')}\n`
}

function textsOf({ title, lead, gaps, sections }: AuditOutline): string[] {
  const shown = sections.flatMap(({ title, items }) => [
    title,
    ...items.flatMap(({ head = '', place = '', lines, note = '' }) => [
      head,
      place,
      ...lines,
      note,
    ]),
  ])
  return [title, ...lead, ...gaps, ...shown].map(escapeForTerminal)
}

function sectionLines({ title, items, more }: OutlineSection, style: Style): string[] {
  return [
    ...block(title, '', style).map(style.colors.bold),
    ...items.flatMap((item) => itemLines(item, style)),
    ...(more === undefined ? [] : block(more, '  ', style)),
  ]
}

function itemLines({ head, place, lines, note }: OutlineItem, style: Style): string[] {
  const { dim } = style.colors
  const [first = '', ...others] = [head ?? [], place ?? []].flat()
  return [
    ...block([first, ...others.map((one) => `(${one})`)].join(' '), '  ', style),
    ...lines.flatMap((line) => block(line, '    ', style)),
    ...(note === undefined ? [] : block(note, '    ', style).map(dim)),
  ]
}

/** A text within its width, each line with some room before it. */
function block(text: string, indent: string, { layout, width }: Style): string[] {
  return layout
    .wrap(escapeForTerminal(text), Math.max(20, width - indent.length))
    .map((line) => indent + line)
}
