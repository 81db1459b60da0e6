import {
  type Finding,
  isContract,
  type NewlySuppressed,
  type Rule,
  type Severity,
  type Summary,
  type TemplateChange,
} from '@badgelint/core/internal'
import { counted, listed, number } from './counted.ts'
import { inCode, inLink, inSentence, inText } from './harmless.ts'
import { bytes, type Part, written } from './room.ts'
import { practices } from './rule-page.ts'
import { findingItem, type ItemInput, subjectOf, suppressionItem } from './summary-items.ts'
import { changeInWords, changeMarkdown } from './template-changes.ts'
import { isAtLeast, worstFirst } from './worst-first.ts'

/** The least severity for which a run fails. */
export type FailOn = Severity | 'never'

/** What a summary tells. All texts are taken for untrusted. */
export interface SummaryInput extends ItemInput {
  /** The findings to tell. */
  readonly findings: readonly Finding[]
  /** How many findings lie in places that the change does not touch. */
  readonly elsewhere: number
  /** How many were switched off by a comment or by the configuration. */
  readonly suppressed: number
  /** What the change switches off, contracts first. */
  readonly newlySuppressed?: readonly NewlySuppressed[]
  readonly summary: Summary
  /** What happened to templates; absent where everything was checked. */
  readonly changes?: readonly TemplateChange[]
  /** Sentences that the run wants said, with their full stops. */
  readonly notes: readonly string[]
  readonly failOn: FailOn
  /** Address of a picture that lies in the repository. */
  readonly pictureOf?: (image: string, file: string) => string | undefined
  /** Where the full report is; for a comment where the summary is. */
  readonly reportAddress?: string
  readonly rules: readonly Rule[]
  /** Most bytes of UTF-8. */
  readonly most?: number
}

/** The runner drops a summary of more than 1,048,576 bytes whole (its FileCommandManager.cs). */
const mostOfSummary = 1_048_576 - 16_384
/** GitHub refuses a comment of more than 65,536; those who write there leave room for a mark. */
const mostOfComment = 60_000
/** In a comment, of the things that must be fixed and of the others. */
const mostInComment = 20
/** From so many things on a list is folded. */
const mostOpen = 20

/** The summary of a job, in GitHub's Markdown, for people who write no code. */
export function summaryMarkdown(input: SummaryInput): string {
  const { must, better } = sorted(input)
  const most = input.most ?? mostOfSummary
  return composed(input, most, {
    pieces: [
      { part: notesPart(input), most: most / 8, noun: 'note' },
      ...suppressionPieces(input, most),
      // What must be fixed is not pushed out by a long list of changes.
      { part: changesPart(input), most: most / 3, noun: 'changed badge' },
      { part: findingsPart('Must be fixed', must, input), noun: 'finding' },
      { part: findingsPart('Would be better', better, input), noun: 'finding' },
      { part: practicesPart(input), noun: 'practice' },
    ],
  })
}

/** The comment on a pull request: the verdict, what must be fixed, some of what would be better. */
export function commentMarkdown(input: SummaryInput): string {
  const { must, better } = sorted(input)
  const most = input.most ?? mostOfComment
  const firsts = (findings: readonly Finding[]) => findings.slice(0, mostInComment)
  const beyond = (findings: readonly Finding[]) => Math.max(0, findings.length - mostInComment)
  return composed(input, most, {
    pieces: [
      { part: notesPart(input), most: most / 8, noun: 'note' },
      ...suppressionPieces(input, most),
      { part: findingsPart('Must be fixed', firsts(must), input), noun: 'finding' },
      { part: findingsPart('Would be better', firsts(better), input), noun: 'finding' },
    ],
    beyond: beyond(must) + beyond(better),
    ...(input.changes === undefined || input.changes.length === 0
      ? {}
      : { reportName: 'The full report, with what changes for the earner' }),
  })
}

interface Sorted {
  readonly must: readonly Finding[]
  readonly better: readonly Finding[]
}

/** Errors must be fixed, and whatever else makes the run fail. */
function sorted({ findings, failOn }: SummaryInput): Sorted {
  const least = failOn === 'never' ? 'error' : failOn
  const isMust = ({ severity }: Finding) => isAtLeast(severity, least)
  return {
    must: worstFirst(findings.filter(isMust)),
    better: worstFirst(findings.filter((finding) => !isMust(finding))),
  }
}

/** What a document is made of: a part, how much room it may take, and what its items are called. */
interface Piece {
  readonly part: Part
  readonly most?: number
  readonly noun: Noun
}

type Noun = 'note' | 'suppression' | 'changed badge' | 'finding' | 'practice'

interface Contents {
  readonly pieces: readonly Piece[]
  /** Findings that are left out whatever room there is. */
  readonly beyond?: number
  /** What the link to the full report says. */
  readonly reportName?: string
}

function composed(input: SummaryInput, most: number, contents: Contents): string {
  const { pieces, beyond = 0, reportName = 'The full report' } = contents
  const head = `## ${verdict(input)}`
  const closing = closingLines(input)
  const report = reportLink(input, reportName)
  // And room for the line that says what is left out: six kinds of things with their numbers.
  let room = most - bytes(head) - bytes(closing) - bytes(report) - 200
  const texts: string[] = []
  const left = new Map<Noun, number>([['finding', beyond]])
  for (const { part, most: share = room, noun } of pieces) {
    const { text, items } = written(part, Math.min(share, room) - 2)
    left.set(noun, (left.get(noun) ?? 0) + part.items.length - items)
    if (text === '') continue
    texts.push(text)
    room -= bytes(text) + 2
  }
  const more = [leftOut(left), report].filter((text) => text !== '').join(' ')
  return `${[head, ...texts, more, closing].filter((text) => text !== '').join('\n\n')}\n`
}

function leftOut(left: ReadonlyMap<Noun, number>): string {
  const counts = [...left]
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => counted(count, noun, `${noun}s`))
  return counts.length === 0 ? '' : `Not shown here: ${listed(counts)}.`
}

function reportLink({ reportAddress }: SummaryInput, name: string): string {
  const address = reportAddress === undefined ? undefined : inLink(reportAddress)
  return address === undefined ? '' : `[${name}](${address})`
}

function verdict(input: SummaryInput): string {
  const { must, better } = sorted(input)
  const { newlySuppressed = [], summary } = input
  const { files, skipped } = summary
  if (must.length > 0) {
    const things =
      must.length === 1 ? '1 thing must be fixed' : `${must.length} things must be fixed`
    const passes = input.failOn === 'never' ? ' (this check is set to pass all the same)' : ''
    return `${things}${passes}`
  }
  const off = newlySuppressed.length
  const hidden = off === 0 ? '' : `this change switches ${counted(off, 'finding', 'findings')} off`
  if (better.length > 0) {
    const things = `${counted(better.length, 'thing', 'things')} would be better`
    return `Nothing must be fixed; ${listed([things, ...(hidden ? [hidden] : [])])}`
  }
  if (hidden) return `Nothing must be fixed; ${hidden}`
  return files - skipped === 0 ? 'There was nothing to check' : 'All good'
}

function notesPart({ notes }: SummaryInput): Part {
  return { head: '', items: notes.map((note) => `- ${inSentence(note)}`), between: '\n' }
}

/** What a change switches off must not be read over, so it stands before all findings. */
function suppressionPieces(input: SummaryInput, most: number): Piece[] {
  const { newlySuppressed = [], rules } = input
  const [contracts, guidance] = [true, false].map((wanted) =>
    newlySuppressed
      .filter(({ rule }) => isContract(rule, rules) === wanted)
      .map((finding) => suppressionItem(finding, input)),
  )
  return [
    {
      part: list('Required, and switched off by this change', contracts ?? []),
      most: most / 4,
      noun: 'suppression',
    },
    {
      part: list('Switched off by this change', guidance ?? [], true),
      most: most / 8,
      noun: 'suppression',
    },
  ]
}

function list(title: string, items: readonly string[], mayFold = false): Part {
  const head = `### ${title}\n\n`
  if (!mayFold || items.length <= mostOpen) return { head, items, between: '\n' }
  const count = counted(items.length, 'finding', 'findings')
  return {
    head: `${head}<details><summary>${count}</summary>\n\n`,
    items,
    between: '\n',
    foot: '\n\n</details>',
  }
}

function changesPart({ changes = [], addressOf, pictureOf }: SummaryInput): Part {
  const isFolded = changes.length > 5
  return {
    head: '### What changes for the earner\n\n',
    items: changes.map((change) => {
      const block = changeMarkdown(change, {
        ...(addressOf === undefined ? {} : { addressOf }),
        ...(pictureOf === undefined ? {} : { pictureOf }),
      })
      return isFolded ? folded(changeTitle(change), block) : block
    }),
    between: '\n\n',
  }
}

function changeTitle(change: TemplateChange): string {
  const { name, kind, fields, record } = changeInWords(change)
  const labels = fields.map(({ label }) => label.toLowerCase())
  const what = kind === 'changed' ? `changed: ${listed([...labels, ...record])}` : wordOf[kind]
  return `<b>${inText(name, { most: 200 }) || 'Unnamed'}</b> ${what}`
}

const wordOf = { added: 'is new', removed: 'is removed', moved: 'has moved', changed: 'changed' }

/** A folded block. The empty lines make GitHub read Markdown within. */
function folded(title: string, block: string): string {
  return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`
}

function findingsPart(title: string, findings: readonly Finding[], input: SummaryInput): Part {
  const isFolded = findings.length > mostOpen
  const items = [...Map.groupBy(findings, (finding) => subjectOf(finding, input))].flatMap(
    ([subject, group]) =>
      group.map((finding, index) => {
        const item = findingItem(finding, input)
        return index === 0 ? `\n${subject}\n\n${item}` : item
      }),
  )
  const heading = `### ${title}\n`
  return isFolded
    ? {
        head: `${heading}\n<details><summary>${counted(findings.length, 'thing', 'things')}</summary>\n`,
        items,
        between: '\n',
        foot: '\n\n</details>',
      }
    : { head: heading, items, between: '\n' }
}

function practicesPart({ findings, rules }: SummaryInput): Part {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  const byPractice = Map.groupBy(findings, ({ practice }) => practice ?? 0)
  const items = [...byPractice]
    .filter(([practice]) => practice !== 0)
    .sort(([a], [b]) => a - b)
    .map(([practice, group]) => {
      const ids = [...new Set(group.map(({ rule }) => rule))].sort()
      const told = ids.map((id) => {
        const summary = summaries.get(id)
        return `  - ${inCode(id)}${summary === undefined ? '' : `: ${inSentence(summary)}`}`
      })
      const name = `Practice ${practice}, ${practices[practice] ?? ''}`
      return [`- ${name}: ${counted(group.length, 'finding', 'findings')}`, ...told].join('\n')
    })
  return { head: '### Practices touched\n\n', items, between: '\n' }
}

function closingLines({ summary, elsewhere, suppressed }: SummaryInput): string {
  const badges = counted(summary.templates, 'badge', 'badges')
  const files = counted(summary.files - summary.skipped, 'file', 'files')
  return [
    `Looked at ${badges} in ${files}.`,
    ...(elsewhere > 0
      ? [
          elsewhere === 1
            ? '1 older finding in a place that this change does not touch is not shown.'
            : `${number(elsewhere)} older findings in places that this change does not touch are not shown.`,
        ]
      : []),
    ...(suppressed > 0
      ? [
          `${counted(suppressed, 'finding is', 'findings are')} switched off, with the reasons in the files.`,
        ]
      : []),
  ].join(' ')
}
