import type { Digest, DigestGroup, DigestPart } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import {
  badgeInWords,
  digestHeadline,
  groupInWords,
  othersInWords,
  partCommand,
  partHeading,
} from '../wording/digest-wording.ts'
import { formatNumber } from '../wording/english.ts'
import { cutTo, padTo, type TextStyle, wrapIndented } from './text-style.ts'

/** So many kinds of errors have a line each; those behind them share one. */
const maxKindsWithLine = 6

/** So many lines name the kinds of warnings, and as many those that can wait. */
const maxLinesOfKinds = 3

/** Commands end here where the terminal is wider: further away nobody would see to what they belong. */
const maxCommandColumn = 100

/** A digest for people: its headline, then a heading for each part with the kinds of findings in it. */
export function digestLines(digest: Digest, style: TextStyle): string[] {
  return [
    ...wrapIndented(digestHeadline(digest), [0, 0], style).map(style.colors.bold),
    ...(digest.parts.length > 0 ? [''] : []),
    ...digest.parts.flatMap((part) => partLines(part, digest, style)),
  ]
}

function partLines(part: DigestPart, digest: Digest, style: TextStyle): string[] {
  const heading = partHeading(part, digest)
  if (part.urgency === 'later') return laterLines(heading, part.groups, style)
  const isFirst = part.urgency === 'refused' || part.urgency === 'required'
  const command = partCommand(part)
  const before = digest.parts[digest.parts.indexOf(part) - 1]
  const isSaid = before !== undefined && partCommand(before) === command
  return [
    headingLine(heading, isSaid ? '' : command, style),
    ...(isFirst ? kindsWithBadges(part.groups, style) : kindsInColumns(part.groups, style)),
  ]
}

/** A heading, with a command at the right where there is room. */
function headingLine(heading: string, command: string, style: TextStyle): string {
  const { colors, layout } = style
  const shown = colors.bold(cutTo(escapeForTerminal(heading), style.width, style))
  const column = Math.min(style.width, maxCommandColumn)
  const room = column - layout.width(heading) - layout.width(command)
  return command === '' || room < 4 ? shown : `${shown}${' '.repeat(room)}${colors.dim(command)}`
}

/** A line for each kind: how many, what, and the badges that most people have. */
function kindsWithBadges(groups: readonly DigestGroup[], style: TextStyle): string[] {
  const isCut = groups.length > maxKindsWithLine
  const shown = isCut ? groups.slice(0, maxKindsWithLine - 1) : groups
  const others = othersInWords(groups.slice(shown.length))
  const labels = shown.map(({ label }) =>
    cutTo(escapeForTerminal(label), Math.floor(style.width / 2), style),
  )
  const labelWidth = Math.max(...labels.map((label) => style.layout.width(label)))
  return [
    ...shown.map((group, index) => {
      const start = `${countCell(group)}  ${padTo(labels[index] ?? '', labelWidth, style)}  `
      return `${start}${whereInWords(group, style.width - style.layout.width(start), style)}`.trimEnd()
    }),
    ...(others === '' ? [] : [`     ${others}`]),
  ]
}

function countCell({ findings }: DigestGroup): string {
  return formatNumber(findings.length).padStart(3)
}

/** The badges of a group, or its files where it is about none, as many as there is room for. */
function whereInWords(group: DigestGroup, columns: number, style: TextStyle): string {
  const names = group.badges.length > 0 ? badgeNames(group) : fileNames(group, style)
  let text = ''
  let count = 0
  for (const name of names) {
    count += 1
    const isLast = count === names.length
    const longer = text === '' ? name : `${text}, ${name}`
    const room = isLast ? columns : columns - ', …'.length
    if (style.layout.width(longer) > room)
      return text === '' ? cutTo(name, Math.max(0, columns), style) : `${text}, …`
    text = longer
  }
  return text
}

/** No line has room for more names. */
const maxNames = 40

function badgeNames({ badges }: DigestGroup): string[] {
  return badges
    .slice(0, maxNames)
    .map((badge, index) => escapeForTerminal(badgeInWords(badge, index === 0)))
}

function fileNames({ findings }: DigestGroup, { path }: TextStyle): string[] {
  return [...new Set(findings.map(({ file }) => file))].slice(0, maxNames).map(path)
}

/** Kinds next to each other, as many in a line as there is room for. */
function kindsInColumns(groups: readonly DigestGroup[], style: TextStyle): string[] {
  const items = groups.map((group) => `${countCell(group)}  ${escapeForTerminal(group.label)}`)
  for (let count = Math.min(items.length, maxNames); count > 1; count -= 1) {
    const others = othersInWords(groups.slice(count))
    const lines = packed([...items.slice(0, count), ...(others === '' ? [] : [others])], style)
    if (lines.length <= maxLinesOfKinds) return lines
  }
  return packed(items, style).slice(0, maxLinesOfKinds)
}

/** Items in as few lines as their order allows; one that is longer than a line is cut. */
function packed(items: readonly string[], style: TextStyle): string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const longer = last === undefined ? undefined : `${last}    ${item.trimStart()}`
    if (longer !== undefined && style.layout.width(longer) <= style.width)
      lines[lines.length - 1] = longer
    else lines.push(cutTo(item, style.width, style))
  }
  return lines
}

/** What can wait as one paragraph. */
function laterLines(heading: string, groups: readonly DigestGroup[], style: TextStyle): string[] {
  const items = groups.map((group) => escapeForTerminal(groupInWords(group)))
  for (let count = Math.min(items.length, maxNames); count > 0; count -= 1) {
    const others = othersInWords(groups.slice(count))
    const list = [...items.slice(0, count), ...(others === '' ? [] : [others])].join(', ')
    const lines = wrapIndented(`${heading}: ${list}`, [0, 2], style)
    if (lines.length <= maxLinesOfKinds || count === 1)
      return lines.map((line, index) =>
        index === 0 ? line.replace(heading, style.colors.bold) : line,
      )
  }
  return []
}
