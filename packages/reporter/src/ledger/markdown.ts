import { columnGroups, groupTitles } from './columns.ts'
import { channelSentence, headline, notes } from './sentences.ts'
import type { SummaryTable } from './summary-table.ts'
import { rowsOf } from './text.ts'

/** The summary for a page in a repository, or a comment on GitHub. */
export function summaryMarkdown(table: SummaryTable): string {
  const rows = rowsOf(table)
  const tables = columnGroups(table).map((group, at) => [
    ...(groupTitles[at] ? [`${groupTitles[at]}:`, ''] : []),
    `| ${group.map(({ title }) => title).join(' | ')} |`,
    `| ${group.map(({ align }) => (align === 'right' ? '--:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${group.map(({ text }) => escaped(text(row))).join(' | ')} |`),
    '',
  ])
  const channels = channelSentence(table)
  const closing = [...(channels === undefined ? [] : [channels]), ...notes(table)]
  return [`${headline(table)}.`, '', ...tables.flat(), closing.join('\n'), ''].join('\n')
}

/** Ids of templates have no white space; what Markdown would take for its own is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
}
