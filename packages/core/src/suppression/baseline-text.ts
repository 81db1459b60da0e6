import type { Document, Node } from 'yaml'
import { type SettingDefect, toProblem } from '../configuration/check-configuration.ts'
import { syntaxOf } from '../documents/media-type.ts'
import { withoutMark } from '../documents/parse.ts'
import { childPointer } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import { mismatches } from '../formats/shape.ts'
import { builtInChecks } from '../rules/built-in-checks.ts'
import { sortedEntries } from './baseline-entries.ts'
import type { BaselineEntry } from './baseline-entry.ts'

/**
 * What is wrong with the content of a baseline, which its problems call `file`. A rule that does not exist is no problem here: it may
 * have gone with an update, and is told as an entry that applies to nothing.
 */
export async function baselineProblems(value: unknown, file: string): Promise<Problem[]> {
  return (await defectsOf(value)).map((defect) => toProblem(file, defect))
}

async function defectsOf(value: unknown): Promise<SettingDefect[]> {
  const { validate } = await import('../schemas/validators/baseline.ts')
  const all = mismatches(validate, value)
  const isSubject = ({ kind, about }: (typeof all)[number]) =>
    kind === 'missing' && (about === 'template' || about === 'file')
  const own = all.filter((mismatch) => !isSubject(mismatch))
  if (own.length > 0) return own
  const nameless = all.filter(isSubject).slice(0, 1)
  if (nameless.length > 0)
    return nameless.map(({ pointer }) => ({
      pointer,
      message: 'The entry has neither `template` nor `file`; expected one of them',
      suggestion: 'Add the id of the template, or the file if the finding has no template',
    }))
  const { findings } = value as { readonly findings: readonly BaselineEntry[] } // it fits the schema
  return findings.flatMap(({ rule }, index) =>
    builtInChecks.some(({ id }) => id === rule)
      ? [
          {
            pointer: childPointer(childPointer('/findings', index), 'rule'),
            message: `\`${rule}\` cannot be frozen, because problems with files and settings hide others; expected a rule about badges`,
            suggestion: 'Fix the problem, and delete the entry',
          },
        ]
      : [],
  )
}

/** A baseline that is to be written. */
export interface BaselineText {
  /** Its name says whether it is YAML or JSON. */
  readonly path: string
  /** What is there now, which has no problems; absent where there is nothing. */
  readonly text?: string
  /** Which of the entries that are there stay. */
  readonly keeps: (index: number) => boolean
  readonly added: readonly BaselineEntry[]
}

/** Without marks that would keep the fast parser from a file of thousands of entries. */
const empty = `# Known findings that are not shown, one entry for each; see docs/suppressing.md of badgelint.
# Run "badgelint baseline --prune" to delete entries whose findings are gone. Nothing is added automatically.
findings: []
`

/**
 * Writes a baseline: what stays of it, with its comments, and what is added; sorted, so that the same
 * findings give the same text.
 */
export async function baselineText({ path, text, keeps, added }: BaselineText): Promise<string> {
  const isJson = syntaxOf(path) === 'json'
  const before = text ?? (isJson ? '{"findings": []}' : empty)
  const bare = withoutMark(before)
  const mark = before.slice(0, before.length - bare.length)
  const written = isJson ? changedJson(bare, keeps, added) : await changedYaml(bare, keeps, added)
  return `${mark}${bare.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written}`
}

function jsonText(content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

function changedJson(
  text: string,
  keeps: BaselineText['keeps'],
  added: readonly BaselineEntry[],
): string {
  const content: { readonly findings: readonly BaselineEntry[] } = JSON.parse(text)
  const findings = sortedEntries([...content.findings.filter((_, index) => keeps(index)), ...added])
  return jsonText({ ...content, findings })
}

/** Long texts are not folded, so that a change of one word is a change of one line. */
const layout = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const

async function changedYaml(
  text: string,
  keeps: BaselineText['keeps'],
  added: readonly BaselineEntry[],
): Promise<string> {
  const yaml = await import('yaml')
  const document = yaml.parseDocument(text)
  const list = document.get('findings')
  const entries: readonly BaselineEntry[] = document.toJS().findings
  const made = (entry: BaselineEntry) => quoted(document.createNode(entry), yaml)
  const hasAliases = holdsAlias(document, yaml)
  // `findings` itself may stand for a list elsewhere.
  if (!yaml.isSeq(list)) {
    const kept = entries.filter((_, index) => keeps(index))
    return changedYaml(empty, () => true, [...kept, ...added])
  }
  const [first] = list.items
  // A comment above the first entry is its own, and goes where that goes.
  if (yaml.isNode(first) && list.commentBefore) {
    first.commentBefore = list.commentBefore
    list.commentBefore = null
  }
  const nodes = new Map<BaselineEntry, unknown>()
  for (const [index, entry] of entries.entries())
    if (keeps(index)) nodes.set(entry, hasAliases ? made(entry) : list.items[index])
  for (const entry of added) nodes.set(entry, made(entry))
  list.items = sortedEntries([...nodes.keys()]).map((entry) => nodes.get(entry))
  list.flow = list.items.length === 0
  return document.toString(layout)
}

type Yaml = typeof import('yaml')

/** Puts texts of several lines in quotes: as blocks, some would be read as others. */
function quoted(node: Node, { visit }: Yaml): Node {
  visit(node, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && /[\r\n]/.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE'
    },
  })
  return node
}

/** Whether an entry stands in part for another one, which then cannot go alone. */
function holdsAlias(document: Document, { visit }: Yaml): boolean {
  let isFound = false
  visit(document, {
    Alias() {
      isFound = true
    },
  })
  return isFound
}
