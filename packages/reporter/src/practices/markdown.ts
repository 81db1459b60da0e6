import type { PracticeState } from '@badgelint/core/internal'
import { escapeMarkdown, escapeMarkdownMessage } from '../escape/github.ts'
import { countsOfStates, openStep, stateNames } from './wording.ts'

/** A table in GitHub's Markdown, row by row. */
export interface MarkdownTable {
  /** The two lines above the rows; empty where there is no row. */
  readonly header: string
  readonly rows: readonly string[]
}

const signs: Readonly<Record<PracticeState['state'], string>> = {
  kept: '✅',
  'not-kept': '❌',
  unknown: '❔',
}

/** The practices as a table: what was seen, and the next step where one is open. */
export function practicesTable(practices: readonly PracticeState[]): MarkdownTable {
  return {
    header: '| | Practice | | What was seen | Next step |\n| ---: | --- | --- | --- | --- |',
    rows: practices.map(rowOf),
  }
}

function rowOf(one: PracticeState): string {
  const step = openStep(one)
  const cells = [
    String(one.practice),
    escapeMarkdown(one.name),
    `${signs[one.state]} ${stateNames[one.state]}`,
    escapeMarkdownMessage(one.evidence, { maxLength: 300 }),
    step === undefined ? '' : escapeMarkdownMessage(withPlace(step, one), { maxLength: 400 }),
  ]
  return `| ${cells.join(' | ')} |`
}

function withPlace(step: string, { nextAt }: PracticeState): string {
  return nextAt === undefined ? step : `${step} (${nextAt.file}:${nextAt.line})`
}

/** The practices as a document in GitHub's Markdown. */
export function practicesMarkdown(practices: readonly PracticeState[]): string {
  const { header, rows } = practicesTable(practices)
  return `## The fifteen practices\n\n${header}\n${rows.join('\n')}\n\n${countsOfStates(practices)}.\n`
}
