import {
  type Comparison,
  type Drifted,
  type Lone,
  type Platform,
  platformTitle,
} from '@badgelint/core/exchange'
import { firstFew } from '@badgelint/core/internal'
import { escapeForTerminal, escapeJsonForTerminal } from '../escape/terminal.ts'
import { type ChangeDescription, describeChange } from '../wording/describe-change.ts'

/** Version of the shape that `comparison.schema.json` describes; grows when a reader could break. */
export const comparisonVersion = 1

/** A comparison, and what else is known of the export. */
export interface ExportComparison extends Comparison {
  /** How many templates are on pages that were not exported. */
  readonly missing: number
  readonly platforms: readonly Platform[]
}

/** A comparison as a JSON text for programs, in the shape of `schemas/comparison.schema.json`. */
export function comparisonJson(result: ExportComparison): string {
  const { onlyHere, onlyThere, different, same, missing } = result
  const lone = ({ id, name, at }: Lone) => ({
    id,
    ...(name === undefined ? {} : { name }),
    file: at.file,
    document: at.document,
    pointer: at.pointer,
  })
  const document = {
    version: comparisonVersion,
    onlyHere: onlyHere.map(lone),
    onlyThere: onlyThere.map(lone),
    different: different.map((one) => ({
      ...lone(one),
      there: { file: one.there.file, document: one.there.document, pointer: one.there.pointer },
      fields: one.fields.map(({ field, before, after }) => ({ field, here: before, there: after })),
    })),
    summary: {
      onlyHere: onlyHere.length,
      onlyThere: onlyThere.length,
      different: different.length,
      same,
      notExported: missing,
    },
  }
  return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`
}

/** A comparison as text for people, field by field, in the words of a pull request's summary. */
export function comparisonText(result: ExportComparison): string {
  const { onlyHere, onlyThere, different, same, missing } = result
  const there = platformName(result)
  const lines = [
    ...differenceBlocks(different, there),
    ...listLines('Only here', onlyHere),
    ...listLines(`Only on ${there}`, onlyThere),
    ...(missing > 0
      ? [
          `${there} has ${missing} more on other pages, so what is only here is not listed. Export all pages, and compare them together.`,
          '',
        ]
      : []),
    `${different.length} ${different.length === 1 ? 'differs' : 'differ'}, ${onlyHere.length} only here, ${onlyThere.length} only on ${there}, ${same} the same.`,
  ]
  return `${lines.map(escapeForTerminal).join('\n')}\n`
}

function platformName({ platforms }: ExportComparison): string {
  const [first, ...others] = platforms
  if (first === undefined || others.length > 0) return 'the platform'
  return platformTitle(first)
}

/** Templates that differ in the same fields are of one kind, of which the first few are shown whole. */
function differenceBlocks(different: readonly Drifted[], there: string): string[] {
  const kinds = Map.groupBy(different, ({ fields }) => fields.map(({ field }) => field).join(' '))
  return [...kinds.values()].flatMap((all) => {
    const labels = new Set(all.flatMap((one) => labelsOf(describeDrift(one))))
    return firstFew(
      all.map((one) => `${differenceLines(one, there).join('\n')}\n`),
      (count) =>
        `And ${count} more that differ in ${[...labels].join(', ')}; --format json has them all.\n`,
    ).flatMap((block) => block.split('\n'))
  })
}

/** One template that differs: its file and name, and both sides of each field. */
function differenceLines(one: Drifted, there: string): string[] {
  const change = describeDrift(one)
  const width = Math.max('here'.length, there.length) + 1
  const side = (label: string, texts: readonly string[]) =>
    (texts.length === 0 ? ['nothing'] : texts).map(
      (value, index) => `    ${(index === 0 ? `${label}:` : '').padEnd(width)} ${value}`,
    )
  return [
    `${change.file}: ${change.name}`,
    ...change.fields.flatMap(({ label, before, after, note }) => [
      `  ${label}${note === undefined ? '' : ` (${note})`}`,
      ...side('here', before),
      ...side(there, after),
    ]),
    ...(change.metadataFields.length > 0 ? [`  Also: ${change.metadataFields.join(', ')}`] : []),
  ]
}

function describeDrift({ id, name, at, fields }: Drifted): ChangeDescription {
  return describeChange({
    kind: 'changed',
    id,
    ...(name === undefined ? {} : { name }),
    file: at.file,
    fields,
  })
}

function labelsOf({ fields, metadataFields }: ChangeDescription): string[] {
  return [...fields.map(({ label }) => label), ...metadataFields]
}

function listLines(title: string, all: readonly Lone[]): string[] {
  if (all.length === 0) return []
  const lines = all.map(({ name, id, at }) => `  ${name?.trim() || id || 'unnamed'} (${at.file})`)
  return [
    title,
    ...firstFew(lines, (count) => `  And ${count} more; --format json has them all.`),
    '',
  ]
}
