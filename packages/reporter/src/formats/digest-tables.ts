import { type Digest, practiceTitles } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { formatNumber, pluralize } from '../wording/english.ts'
import { cutTo, padTo, type TextStyle } from './text-style.ts'

/** So many owners have a line; those with the fewest findings are left out. */
const maxOwners = 12

/** Who has findings, and which practices they touch, as two short tables; a blank line before each. */
export function digestTables(digest: Digest, style: TextStyle): string[] {
  return [...ownerLines(digest, style), ...practiceLines(digest, style)]
}

function ownerLines({ owners }: Digest, style: TextStyle): string[] {
  if (owners.length === 0) return []
  const shown = owners.slice(0, maxOwners)
  const names = shown.map(({ owner }) =>
    cutTo(escapeForTerminal(owner), Math.max(12, style.width - 44), style),
  )
  const nameWidth = Math.max('Owner'.length, ...names.map((name) => style.layout.width(name)))
  const omitted = owners.length - shown.length
  return [
    '',
    style.colors.bold(`${padTo('Owner', nameWidth, style)}  errors  warnings    info  badges`),
    ...shown.map(({ errors, warnings, infos, badges }, index) =>
      [
        padTo(names[index] ?? '', nameWidth, style),
        formatNumber(errors).padStart(8),
        formatNumber(warnings).padStart(10),
        formatNumber(infos).padStart(8),
        formatNumber(badges).padStart(8),
      ].join(''),
    ),
    ...(omitted > 0 ? [`and ${pluralize(omitted, 'other owner')}`] : []),
  ]
}

function practiceLines({ practices }: Digest, style: TextStyle): string[] {
  if (practices.length === 0) return []
  return [
    '',
    style.colors.bold('Practices touched'),
    ...practices.map(({ practice, count }) =>
      cutTo(
        `${formatNumber(count).padStart(3)}  ${practiceTitles[practice].title} (practice ${practice})`,
        style.width,
        style,
      ),
    ),
  ]
}
