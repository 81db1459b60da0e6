import type { ArchiveCandidate, Audit, AuditEntry, AuditOwner } from '@badgelint/core/internal'
import { escapeMarkdown, escapeMarkdownMessage, markdownCodeSpan } from '../escape/github.ts'
import {
  dueCounts,
  evidenceSentences,
  openCandidates,
  placeOf,
  sentence,
  subjectOf,
  tasks,
} from './wording.ts'

/** What one owner has to do, for a mail. */
export interface OwnerPage {
  /** Name of the file, without a folder. */
  readonly file: string
  /** Markdown. */
  readonly text: string
}

/** Begins each page, so that a file which somebody else has written is known. */
export const ownerPageMark = '<!-- badgelint audit -->'

/** A page for each owner who has something to do or to decide, in the order of the owners. */
export function ownerPages(audit: Audit): OwnerPage[] {
  const own = Map.groupBy(tasks(audit), ({ owner }) => owner)
  const open = Map.groupBy(openCandidates(audit), ({ owner }) => owner)
  const names = new Set<string>()
  return audit.owners.flatMap((owner) => {
    const page = pageOf(audit, owner, own.get(owner.key) ?? [], open.get(owner.key) ?? [])
    return page === undefined ? [] : [{ file: fileName(owner.key, names), text: page }]
  })
}

function pageOf(
  { year, asOf }: Audit,
  { name }: AuditOwner,
  own: readonly AuditEntry[],
  open: readonly ArchiveCandidate[],
): string | undefined {
  if (own.length + open.length === 0) return undefined
  const blocks = [
    `${ownerPageMark}\n# ${escapeMarkdown(`Badge audit ${year}: ${name}`)}`,
    `As of ${escapeMarkdown(asOf)}: ${dueCounts(own.length, open.length)}.`,
    ...(own.length > 0 ? ['## To do', own.map(task).join('\n')] : []),
    ...(open.length > 0 ? [decisions(open, asOf)] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What, why, the one thing to do, and where. */
function task(entry: AuditEntry, index: number): string {
  const { what, why, action } = entry
  return [
    `${index + 1}. ${boldSubject(entry)}${escapeMarkdownMessage(sentence(what))}`,
    ...(why === '' ? [] : [`Why: ${escapeMarkdownMessage(why)}`]),
    `To do: ${escapeMarkdownMessage(sentence(action))}`,
    `Where: ${markdownCodeSpan(placeOf(entry))}`,
  ].join('<br>')
}

function decisions(open: readonly ArchiveCandidate[], asOf: string): string {
  const isOne = open.length === 1
  return [
    `## ${isOne ? 'One badge that nobody has earned lately' : 'Badges that nobody has earned lately'}`,
    `Choose one for ${isOne ? 'it' : 'each'}:`,
    [
      `- Keep it: write the reason and a day into its file, such as \`audit: {keep: reason, until: ${nextYear(asOf)}}\`. The export of a platform has no place for that; then tell both to whoever sent you this page.`,
      '- Archive it: on the platform, and with `state: archived` in its file.',
      '- Plan to issue it: say when people can earn it next, and who tells them.',
    ].join('\n'),
    open.map(candidate).join('\n'),
  ].join('\n\n')
}

function candidate(one: ArchiveCandidate, index: number): string {
  const evidence = evidenceSentences(one).map((text) => escapeMarkdownMessage(text))
  const where = markdownCodeSpan(placeOf(one))
  return `${index + 1}. ${boldSubject(one)}${evidence.join(' ')}<br>Where: ${where}`
}

/** The badge, before what is said of it; nothing where it is about none. */
function boldSubject(one: Parameters<typeof subjectOf>[0]): string {
  const subject = subjectOf(one)
  return subject === undefined ? '' : `**${escapeMarkdown(subject)}**: `
}

/** The end of the year that follows a day. */
function nextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}-12-31`
}

/** Characters of a name that come from the key. */
const maxNameLength = 50

/** Names that Windows keeps for devices. */
const deviceName = /^(?:aux|con|nul|prn|com\d|lpt\d)$/

/** A name for a file that all file systems take, and that no other page has. */
function fileName(key: string, taken: Set<string>): string {
  const words =
    key
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const plain = Array.from(words.join('-')).slice(0, maxNameLength).join('')
  const base = plain === '' || deviceName.test(plain) ? `owner${plain && '-'}${plain}` : plain
  let name = base
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}`
  taken.add(name)
  return `${name}.md`
}
