import {
  type Comparison,
  type Drifted,
  type Lone,
  type Platform,
  platformTitle,
} from '@badgelint/core/exchange'
import { firstFew } from '@badgelint/core/internal'
import { escaped } from './json.ts'
import { type ChangeInWords, changeInWords } from './template-changes.ts'
import { visible } from './visible.ts'

/** Version of the shape that `comparison.schema.json` describes; grows when a reader could break. */
export const comparisonVersion = 1

/** A comparison, and what else is known of the export. */
export interface ToldComparison extends Comparison {
  /** How many templates are on pages that were not exported. */
  readonly missing: number
  readonly platforms: readonly Platform[]
}

/** Tells a comparison to programs, in the shape of `schemas/comparison.schema.json`. */
export function comparisonJson(result: ToldComparison): string {
  const { onlyHere, onlyThere, different, same, missing } = result
  const lone = ({ id, name, at }: Lone) => ({
    id,
    ...(name === undefined ? {} : { name }),
    file: at.file,
    document: at.document,
    pointer: at.pointer,
  })
  const whole = {
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
  return `${escaped(JSON.stringify(whole, null, 2))}\n`
}

/** Tells a comparison to people, field by field, in the words of a pull request's summary. */
export function comparisonText(result: ToldComparison): string {
  const { onlyHere, onlyThere, different, same, missing } = result
  const there = platformName(result)
  const lines = [
    ...drifts(different, there),
    ...list('Only here', onlyHere),
    ...list(`Only on ${there}`, onlyThere),
    ...(missing > 0
      ? [
          `${there} has ${missing} more on other pages, so nothing is said of what is only here. Export all pages, and compare them together.`,
          '',
        ]
      : []),
    `${different.length} ${different.length === 1 ? 'differs' : 'differ'}, ${onlyHere.length} only here, ${onlyThere.length} only on ${there}, ${same} the same.`,
  ]
  return `${lines.map(visible).join('\n')}\n`
}

function platformName({ platforms }: ToldComparison): string {
  const [first, ...others] = platforms
  if (first === undefined || others.length > 0) return 'the platform'
  return platformTitle(first)
}

/** Those that differ in the same fields are of one kind, of which the first few are told whole. */
function drifts(different: readonly Drifted[], there: string): string[] {
  const kinds = Map.groupBy(different, ({ fields }) => fields.map(({ field }) => field).join(' '))
  return [...kinds.values()].flatMap((all) => {
    const labels = new Set(all.flatMap((one) => labelsOf(inWords(one))))
    return firstFew(
      all.map((one) => `${drift(one, there).join('\n')}\n`),
      (count) =>
        `And ${count} more that differ in ${[...labels].join(', ')}; --format json has them all.\n`,
    ).flatMap((block) => block.split('\n'))
  })
}

/** Field by field, in the words of the pull request's summary. */
function drift(one: Drifted, there: string): string[] {
  const told = inWords(one)
  const width = Math.max('here'.length, there.length) + 1
  const side = (label: string, texts: readonly string[]) =>
    (texts.length === 0 ? ['nothing'] : texts).map(
      (value, index) => `    ${(index === 0 ? `${label}:` : '').padEnd(width)} ${value}`,
    )
  return [
    `${told.file}: ${told.name}`,
    ...told.fields.flatMap(({ label, before, after, note }) => [
      `  ${label}${note === undefined ? '' : ` (${note})`}`,
      ...side('here', before),
      ...side(there, after),
    ]),
    ...(told.record.length > 0 ? [`  Also: ${told.record.join(', ')}`] : []),
  ]
}

function inWords({ id, name, at, fields }: Drifted): ChangeInWords {
  return changeInWords({
    kind: 'changed',
    id,
    ...(name === undefined ? {} : { name }),
    file: at.file,
    fields,
  })
}

function labelsOf({ fields, record }: ChangeInWords): string[] {
  return [...fields.map(({ label }) => label), ...record]
}

function list(title: string, all: readonly Lone[]): string[] {
  if (all.length === 0) return []
  const lines = all.map(({ name, id, at }) => `  ${name?.trim() || id || 'unnamed'} (${at.file})`)
  return [
    title,
    ...firstFew(lines, (count) => `  And ${count} more; --format json has them all.`),
    '',
  ]
}
