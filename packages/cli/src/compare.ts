import { stdout } from 'node:process'
import { type Drifted, type Lone, platformTitle } from '@badgelint/core'
import { visible } from '@badgelint/reporter'
import { changeInWords } from '@badgelint/reporter/github'
import { type CompareResult, compare, UnusableExport } from '@badgelint/workspace'
import { exitCodes } from './exit-codes.ts'
import { UsageError } from './usage-error.ts'

export interface CompareOptions {
  readonly config?: string
  readonly format?: 'text' | 'json'
}

/** Version of the JSON that is written; grows when a reader could break. */
const version = 1

/** `badgelint compare`: holds an export against the repository. Throws {@link UsageError}. */
export async function runCompare(
  paths: readonly string[],
  options: CompareOptions,
): Promise<number> {
  try {
    const result = await compare({
      workingDirectory: process.cwd(),
      paths,
      ...(options.config === undefined ? {} : { configuration: options.config }),
    })
    stdout.write(options.format === 'json' ? json(result) : text(result))
    const { onlyHere, onlyThere, different } = result
    const isSame = onlyHere.length + onlyThere.length + different.length === 0
    return isSame ? exitCodes.clean : exitCodes.findings
  } catch (error) {
    if (error instanceof UnusableExport) throw new UsageError(error.message)
    throw error
  }
}

function json({ onlyHere, onlyThere, different, same, missing }: CompareResult): string {
  const lone = ({ id, name, at }: Lone) => ({
    id,
    ...(name === undefined ? {} : { name }),
    file: at.file,
    document: at.document,
    pointer: at.pointer,
  })
  const report = {
    version,
    onlyHere: onlyHere.map(lone),
    onlyThere: onlyThere.map(lone),
    different: different.map((one) => ({
      ...lone(one),
      there: { file: one.there.file, pointer: one.there.pointer },
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
  return `${JSON.stringify(report, null, 2)}\n`
}

function text(result: CompareResult): string {
  const { onlyHere, onlyThere, different, same, missing } = result
  const there = platformName(result)
  const lines = [
    ...different.flatMap((one) => [...drift(one, there), '']),
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

function platformName({ platforms }: CompareResult): string {
  const [first, ...others] = platforms
  if (first === undefined || others.length > 0) return 'the platform'
  return platformTitle(first)
}

/** Field by field, in the words of the pull request's summary. */
function drift({ id, name, at, fields }: Drifted, there: string): string[] {
  const told = changeInWords({
    kind: 'changed',
    id,
    ...(name === undefined ? {} : { name }),
    file: at.file,
    fields,
  })
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

function list(title: string, all: readonly Lone[]): string[] {
  if (all.length === 0) return []
  const lines = all.map(({ name, id, at }) => `  ${name?.trim() || id || 'unnamed'} (${at.file})`)
  return [title, ...lines, '']
}
