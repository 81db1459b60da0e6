import { escapeMarkdown, markdownCodeSpan } from '../escape/github.ts'
import { byteLength } from '../github/fit-to-budget.ts'
import { pluralize } from '../wording/english.ts'
import { type Choice, choices, type IssueEntry, type IssueHeader } from './issue-body.ts'
import { choiceMark, endMark, entryMark, issueMark, writeMark } from './markers.ts'
import { lineHash, normalizedLines } from './read-body.ts'

/** An entry with what only a new text of it needs. */
export interface WrittenEntry extends IssueEntry {
  /** The template's file, as findings name it. */
  readonly file?: string
}

/** All that an issue says. */
export interface IssueContent {
  readonly header: IssueHeader
  readonly ownerName: string
  /** Whether it is that of the program rather than that of an owner of badges. */
  readonly isProgram: boolean
  /** The day on which the issue was made, `YYYY-MM-DD`. */
  readonly createdOn: string
  /** The last day on which a decision of this audit holds. */
  readonly decideUntil: string
  readonly entries: readonly WrittenEntry[]
  /** Entries for which there is no room. */
  readonly deferred: number
  /** Number of the owner's issue of the year before. */
  readonly lastYear?: number
  /** How many of the fifteen practices are in which state, for the program: `9 kept, 4 not kept, 2 not known`. */
  readonly practices?: string
  /** What people wrote. */
  readonly above: string
  readonly below: string
}

/** GitHub takes 65,536 characters; what people add later needs room, too. */
export const maxBodyBytes = 60_000

/** Bytes of an issue before people's own words. */
export function bodySize(content: IssueContent): number {
  return byteLength(writeBody(content))
}

/** The body of an issue. */
export function writeBody(content: IssueContent): string {
  const region = regionOf(content)
  const { key, owner, year, reminded, reopened, isDone } = content.header
  const hashes = region.filter((line) => line.trim() !== '').map(lineHash)
  const mark = writeMark(issueMark, {
    key,
    owner,
    year: String(year),
    reminded: reminded === 0 ? undefined : String(reminded),
    reopened,
    done: isDone || undefined,
    lines: [...new Set(hashes)].join(','),
  })
  const body = [mark, ...region, endMark].join('\n')
  return [content.above, body, content.below].filter((part) => part !== '').join('\n\n')
}

/**
 * What is worth a write: the body without its numbers, addresses and hashes of lines. Two bodies with the same
 * signature say the same thing of the same entries.
 */
export function signatureOf(body: string): string {
  return normalizedLines(body)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.lastIndexOf('<!-- ')
      if (at < 0) return folded(line)
      return `${folded(line.slice(0, at))}${line.slice(at).replace(/ lines=[\da-f,]*/, '')}`
    })
    .join('\n')
}

function folded(text: string): string {
  return text
    .replace(/\]\([^()]*\)/g, ']()')
    .replace(/\d[\d.,:]*/g, '0')
    .trimEnd()
}

function regionOf(content: IssueContent): string[] {
  const { entries } = content
  const open = entries.filter(({ status }) => status === 'open')
  const settled = entries.filter(({ status }) => status !== 'open')
  return [
    ...introduction(content, open.length, settled),
    ...toDo(open.filter(({ isArchive }) => !isArchive)),
    ...mightBeArchived(
      open.filter(({ isArchive }) => isArchive),
      content,
    ),
    ...(settled.length > 0 ? ['', '### Settled', '', ...settled.map(settledLine)] : []),
    ...closing(content, open.length > 0),
  ]
}

function introduction(
  { header, ownerName, isProgram, createdOn, practices }: IssueContent,
  open: number,
  settled: readonly IssueEntry[],
): string[] {
  const whose = isProgram
    ? 'what concerns the program as a whole, and badges that nobody in particular looks after'
    : `the badges that ${escapeMarkdown(ownerName, { maxLength: 100 })} looks after`
  const counts = countsOf(settled)
  const state =
    open === 0
      ? `**All of it is settled**: ${counts}.`
      : `**${pluralize(open, 'thing')} to do**${counts === '' ? '' : `; ${counts}`}.`
  return [
    '',
    `The yearly audit that began on ${createdOn} has looked at ${whose}. ${state}`,
    ...(header.reopened !== undefined && open > 0
      ? [
          '',
          `It was closed while the repository still had what is listed here, and opened again on ${header.reopened}. Close it as *not planned* to leave the rest until next year.`,
        ]
      : []),
    ...(practices === undefined ? [] : ['', `Of the fifteen practices: ${practices}.`]),
  ]
}

/** How many entries are settled, and how: `5 done, 2 kept`. */
export function countsOf(entries: readonly IssueEntry[]): string {
  const words = { done: 'done', kept: 'kept by decision', gone: 'no longer asked' } as const
  return (Object.keys(words) as (keyof typeof words)[]) // its keys
    .map((status) => ({ status, count: entries.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${words[status]}`)
    .join(', ')
}

function toDo(entries: readonly WrittenEntry[]): string[] {
  if (entries.length === 0) return []
  const groups = Map.groupBy(entries, ({ why }) => why)
  return [
    '',
    '### To do',
    ...[...groups].flatMap(([why, group]) => [
      '',
      ...(why === '' ? [] : [why, '']),
      ...group.map(openLine),
    ]),
  ]
}

function openLine(entry: IssueEntry): string {
  return `- [${entry.isTicked ? 'x' : ' '}] ${entry.text} ${markOf(entry)}`
}

function markOf({ id, rule, template, isArchive, status, on, isNew }: IssueEntry): string {
  return writeMark(entryMark, {
    id,
    rule,
    template,
    archive: isArchive || undefined,
    status: status === 'open' ? undefined : status,
    on,
    new: isNew || undefined,
  })
}

const choiceTexts: Readonly<Record<Choice, string>> = {
  keep: 'Keep it, for a reason',
  archive: 'Archive it',
  plan: 'Issue it again: there is a plan',
}

function mightBeArchived(entries: readonly WrittenEntry[], content: IssueContent): string[] {
  if (entries.length === 0) return []
  return [
    '',
    '### Might be archived',
    '',
    'Nothing has been issued from these for long. Tick one choice for each; what then goes into the file of the template is shown below it.',
    '',
    ...entries.flatMap((entry) => [
      `- ${entry.text} ${markOf(entry)}`,
      ...choices.flatMap((choice) => choiceLines(choice, entry, content)),
    ]),
  ]
}

function choiceLines(of: Choice, entry: WrittenEntry, content: IssueContent): string[] {
  const isChosen = entry.chosen.includes(of)
  const mark = writeMark(choiceMark, { id: entry.id, of })
  return [
    `  - [${isChosen ? 'x' : ' '}] ${choiceTexts[of]} ${mark}`,
    ...(isChosen ? answerTo(of, entry, content) : []),
  ]
}

/** What to do once something is chosen. */
function answerTo(choice: Choice, { file }: WrittenEntry, { decideUntil }: IssueContent): string[] {
  const where = file === undefined ? "the template's file" : markdownCodeSpan(file)
  const lines = (...code: readonly string[]) => [
    '',
    '    ```yaml',
    ...code.map((one) => `    ${one}`),
    '    ```',
    '',
  ]
  if (choice === 'archive')
    return [
      `    Archive it on the platform, and put this into ${where}:`,
      ...lines('state: archived'),
    ]
  const keep = choice === 'keep' ? 'why it stays' : 'who issues it next, and when'
  return [
    `    Put this into ${where}, with the reason in your words:`,
    ...lines('audit:', `  keep: ${keep}`, `  until: ${decideUntil}`),
  ]
}

function settledLine(entry: IssueEntry): string {
  return `- [${entry.isTicked ? 'x' : ' '}] ${entry.text} ${markOf(entry)}`
}

function closing({ deferred, lastYear }: IssueContent, isOpen: boolean): string[] {
  const waiting =
    deferred === 0
      ? []
      : [
          '',
          `${pluralize(deferred, 'more thing waits', 'more things wait')} until there is room in this list.`,
        ]
  const before = lastYear === undefined ? '' : ` The list of the year before is #${lastYear}.`
  const what = isOpen
    ? 'This list is brought up to date by itself, and what the repository shows as done moves to *Settled*. Ticks stay as people set them. To leave the rest until next year, close this issue as *not planned*.'
    : 'The next list comes in a year, if there is something to do then.'
  return [
    ...waiting,
    '',
    '---',
    `${what}${before} Notes are safe in comments and below this line.`,
    '',
  ]
}
