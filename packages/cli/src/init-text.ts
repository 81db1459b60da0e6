import { stdout } from 'node:process'
import { platformTitles } from '@badgelint/core/internal'
import { escapeForTerminal, layoutFor } from '@badgelint/reporter'
import {
  type FolderInspection,
  formatTitles,
  type Proposal,
  type ProposedFile,
} from '@badgelint/workspace/init'

/** A line of output: its first row begins at column `first`, rows that follow at column `rest`, both from 0. */
export interface Line {
  readonly text: string
  readonly first: number
  readonly rest: number
  /** It is a line of a file, and is not wrapped. */
  readonly isContent?: true
}

/** Writes lines to standard output, wrapped at the width of the terminal. */
export async function printLines(lines: readonly Line[]): Promise<void> {
  const layout = await layoutFor(lines.map(({ text }) => text))
  const width = Math.min(stdout.columns || 100, 100)
  for (const { text, first, rest, isContent } of lines) {
    const shown = escapeForTerminal(text)
    const rows = isContent ? [shown] : layout.wrap(shown, Math.max(20, width - rest))
    for (const [index, row] of rows.entries())
      stdout.write(`${' '.repeat(index === 0 ? first : rest)}${row}`.trimEnd().concat('\n'))
  }
}

export function heading(text: string): Line[] {
  return [line('', 0), line(text, 0)]
}

export function line(text: string, first = 2, rest = first): Line {
  return { text, first, rest }
}

/** What an inspection found in a folder, one line a subject. */
export function inspectionLines(inspection: FolderInspection): Line[] {
  const { templates, images, issuers, governance, git } = inspection
  const subjects: (readonly [subject: string, text: string | undefined])[] = [
    ['templates', templatesText(inspection)],
    ['folders', templates.count === 0 ? undefined : listed(templates.folders)],
    ['broken', brokenText(inspection)],
    ['platform', platformText(inspection)],
    ['languages', languagesText(inspection)],
    ['issuer', listed(issuers)],
    ['governance', listed(governance) ?? 'no document'],
    ['images', images.count === 0 ? 'none' : `${images.count}, in ${listed(images.folders)}`],
    ['git', gitText(inspection)],
    ['hooks', listed(git?.hooks.map(({ tool }) => tool) ?? [])],
  ]
  const shown = subjects.flatMap(([subject, text]) =>
    text === undefined ? [] : [line(`${subject.padEnd(12)}${text}`, 2, 14)],
  )
  return [line('Found here', 0), ...shown]
}

/** Files that are there already. */
export function existingLines({ existing }: Proposal): Line[] {
  if (existing.length === 0) return []
  const shown = existing.map(({ path, what }) => line(`${path} (${what})`))
  return [...heading('Already there, not changed'), ...shown]
}

/** Files that would be written. */
export function proposedLines({ files }: Proposal): Line[] {
  if (files.length === 0) return heading('There is nothing to write.')
  const shown = files.flatMap(({ path, why }) => [line(path), line(why, 4)])
  return [...heading('Files to write'), ...shown]
}

/** The same, with what is in them. */
export function contentLines({ files }: Proposal): Line[] {
  if (files.length === 0) return heading('There is nothing to write.')
  return files.flatMap((file) => [
    ...heading(`File to write: ${file.path}`),
    line(file.why),
    line('', 0),
    ...fileContent(file),
  ])
}

/** The lines of a file, indented. */
export function fileContent({ text }: ProposedFile): Line[] {
  return asContent(text.trimEnd().split('\n'))
}

function asContent(rows: readonly string[]): Line[] {
  return rows.map((text) => ({ text, first: 4, rest: 4, isContent: true }))
}

/** What is left to people. */
export function adviceLines({ advice }: Proposal): Line[] {
  if (advice.length === 0) return []
  const shown = advice.flatMap(({ text, lines = [] }) => [
    line(`- ${text}`, 0, 2),
    ...asContent(lines),
  ])
  return [...heading('Left to you'), ...shown]
}

function templatesText({ templates }: FolderInspection): string {
  const { count, files, formats } = templates
  if (count === 0) return 'none'
  const shown = [...formats].map(([format, number]) =>
    formats.size === 1 ? formatTitles[format] : `${number} ${formatTitles[format]}`,
  )
  return `${count} in ${counted(files.length, 'file')}: ${shown.join(', ')}`
}

function brokenText({ templates: { unusable } }: FolderInspection): string | undefined {
  return unusable === 0 ? undefined : `${counted(unusable, 'file')}; \`badgelint check\` says why`
}

function platformText({ platforms, templates }: FolderInspection): string {
  if (platforms.length > 0)
    return platforms.map((platform) => platformTitles[platform] ?? platform).join(', ')
  return templates.count > 0 ? 'not stated in the templates' : 'not known yet'
}

function languagesText({ templates: { languages } }: FolderInspection): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
  const shown = [...languages].map(([language, number]) => {
    // A template may say anything as its language.
    const name = /^[a-z]{2,3}$/.test(language) ? names.of(language) : undefined
    return `${name ?? language} (${number})`
  })
  return shown.length === 0 ? undefined : shown.join(', ')
}

function gitText({ git }: FolderInspection): string {
  if (git === undefined) return 'no repository'
  const from = git.host === undefined ? 'a repository' : `on ${git.host}`
  if (git.history === undefined) return `${from}; no commit has templates yet`
  const { commits, people, since } = git.history
  const who = people.length === 0 ? '' : ` by ${counted(people.length, 'person', 'people')}`
  return `${from}; ${counted(commits, 'commit')} of templates${who} since ${since}`
}

/** The first few of several, and how many more there are; undefined for none. */
function listed(items: readonly string[]): string | undefined {
  if (items.length === 0) return undefined
  const shown = items.slice(0, 4).map((item) => (item === '.' ? 'this folder' : item))
  const more = items.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
