import type { ArchiveCandidate, Audit, AuditEntry } from '@badgelint/core/internal'
import {
  escapePlainMarkdown,
  escapePlainMarkdownMessage,
  plainMarkdownCode,
} from '../escape/plain-markdown.ts'
import {
  dueCounts,
  evidenceSentences,
  type OwnTasks,
  ownerName,
  ownersByTasks,
  placeOf,
  sentence,
  subjectOf,
} from './wording.ts'

/** What one owner has to do, for a mail. */
export interface OwnerPage {
  /** Name of the file, without a folder. */
  readonly file: string
  /** Markdown that reads well as plain text, too. */
  readonly text: string
}

/** Ends each page, so that a file which somebody else has written is known. */
export const ownerPageMark =
  'Made by `badgelint audit --per-owner`, which writes this page anew each time.\n'

/** A page for each owner who has something to do or to decide, those with most to do first. */
export function ownerPages(audit: Audit): OwnerPage[] {
  const names = new Set<string>()
  return ownersByTasks(audit).map((tasks) => ({
    file: fileName(tasks.owner.key, names),
    text: pageOf(audit, tasks),
  }))
}

function pageOf(audit: Audit, { owner, own, open }: OwnTasks): string {
  const { year, asOf, program } = audit
  const whose = program.issuer === undefined ? '' : ` of ${program.issuer}`
  const blocks = [
    `# ${escapePlainMarkdown(`Badge audit ${year}${whose}: ${ownerName(owner)}`)}`,
    `As of ${escapePlainMarkdown(asOf)}: ${dueCounts(own.length, open.length)}. ${whomToAsk(audit)}`,
    ...(own.length > 0 ? ['## To do', own.map(task).join('\n\n')] : []),
    ...(open.length > 0 ? [decisions(open, asOf)] : []),
    '---',
    ownerPageMark,
  ]
  return blocks.join('\n\n')
}

function whomToAsk({ program: { contact } }: Audit): string {
  const who = contact === undefined ? 'whoever sent you this page' : escapePlainMarkdown(contact)
  return `Questions go to ${who}.`
}

/** What, why, the one thing to do, and where. */
function task(entry: AuditEntry, index: number): string {
  const { what, why, action } = entry
  return numbered(index, `${boldSubject(entry)}${escapePlainMarkdownMessage(sentence(what))}`, [
    ...(why === '' ? [] : [`Why: ${escapePlainMarkdownMessage(why)}`]),
    `To do: ${escapePlainMarkdownMessage(sentence(action))}`,
    `Where: ${plainMarkdownCode(placeOf(entry))}`,
  ])
}

function decisions(open: readonly ArchiveCandidate[], asOf: string): string {
  return [
    '## Might be archived',
    open.length === 1
      ? 'Nobody has earned this badge lately. Choose one for it:'
      : 'Nobody has earned these badges lately. Choose one for each:',
    [
      `- Keep it: write the reason and a day into its file, such as \`audit: {keep: reason, until: ${nextYear(asOf)}}\`. The export of a platform has no place for that; then tell both to whoever sent you this page.`,
      '- Archive it: on the platform, and with `state: archived` in its file.',
      '- Plan to issue it again: say when people can earn it next and who tells them, and write that down as the reason to keep it.',
    ].join('\n'),
    open.map(candidate).join('\n\n'),
  ].join('\n\n')
}

function candidate(one: ArchiveCandidate, index: number): string {
  const evidence = evidenceSentences(one).map((text) => escapePlainMarkdownMessage(text))
  const where = plainMarkdownCode(placeOf(one))
  return numbered(index, `${boldSubject(one)}${evidence.join(' ')}`, [`Where: ${where}`])
}

/** An item of a numbered list, with a list below it. `index` is from 0. */
function numbered(index: number, text: string, below: readonly string[]): string {
  const number = `${index + 1}. `
  const indent = ' '.repeat(number.length)
  return [`${number}${text}`, ...below.map((line) => `${indent}- ${line}`)].join('\n')
}

/** The badge, before what is said of it; nothing where it is about none. */
function boldSubject(one: Parameters<typeof subjectOf>[0]): string {
  const subject = subjectOf(one)
  return subject === undefined ? '' : `**${escapePlainMarkdown(subject)}**: `
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
