import { resolve } from 'node:path'
import { decodeData, mediaTypeOf, type SkillList, type Source } from '@badgelint/core/internal'
import { type Folders, isInside, pathFrom } from '../files/paths.ts'
import { decode, readSource, type VirtualFiles } from '../files/read.ts'

/** Where a list may lie, and the state of the files, where that is not the disk's. */
export interface SkillListContext extends Pick<Folders, 'base' | 'boundary'> {
  readonly virtualFiles?: VirtualFiles
}

/**
 * Reads a list of skills from the file that `program.yaml` names: `.txt` with one a line, `.csv`
 * with them in the first column, else YAML or JSON. `folder` is that of `program.yaml`.
 */
export async function readSkillList(
  path: string,
  folder: string,
  context: SkillListContext,
): Promise<SkillList> {
  const absolute = resolve(folder, path)
  const file = pathFrom(context.base, absolute)
  const text = textOf(absolute, context)
  return { file, names: text === undefined ? undefined : await namesIn(file, text) }
}

/** The text of a file that lies, links followed, within the boundary. */
function textOf(
  absolute: string,
  { boundary, virtualFiles }: SkillListContext,
): string | undefined {
  const other = isInside(pathFrom(boundary, absolute)) ? virtualFiles?.(absolute) : undefined
  if (other !== undefined) return other === null ? undefined : withoutMark(decode(other, absolute))
  return withoutMark(readSource(absolute, absolute, undefined, { within: boundary }))
}

function withoutMark(source: Source): string | undefined {
  return 'text' in source ? source.text.replace(/^\ufeff/, '') : undefined
}

async function namesIn(file: string, text: string): Promise<readonly string[] | undefined> {
  const type = mediaTypeOf(file)
  if (type === 'text') return namesInLines(text)
  if (type === 'csv') return namesInTable(text)
  const decoded = await decodeData(file, text)
  return 'value' in decoded ? namesInData(decoded.value) : undefined
}

function namesInLines(text: string): string[] {
  return trimmedNames(text.split(/\r\n?|\n/)).filter((line) => !line.startsWith('#'))
}

function namesInTable(text: string): string[] {
  const cells = trimmedNames(firstColumn(text))
  return /^(?:name|skill)s?$/i.test(cells[0] ?? '') ? cells.slice(1) : cells
}

/** The first cell of each row. Tables separate cells by what the first row has: `,`, `;` or a tab. */
function firstColumn(text: string): string[] {
  const [firstRow = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)
  const separator = /[,;\t]/.exec(firstRow)?.[0] ?? ','
  const cells: string[] = []
  let isFirst = true
  for (const { 1: quoted, 2: bare, 3: end } of text.matchAll(cell(separator))) {
    if (isFirst) cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    isFirst = end !== separator
  }
  return cells
}

/** A cell, in quotes or bare, and what ends it. */
function cell(separator: string): RegExp {
  const bare = `[^${separator}\\r\\n]*`
  return new RegExp(`(?:[ \\t]*"((?:[^"]|"")*)"${bare}|(${bare}))(${separator}|\\r\\n?|\\n|$)`, 'g')
}

/** A list of texts or of groups with `name`, or a group that has such a list under `skills`. */
function namesInData(value: unknown): string[] | undefined {
  const list = Array.isArray(value) ? value : memberOf(value, 'skills')
  if (!Array.isArray(list)) return undefined
  const items: unknown[] = list
  return trimmedNames(
    items.map((item) => (typeof item === 'object' ? memberOf(item, 'name') : item)),
  )
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function trimmedNames(items: readonly unknown[]): string[] {
  return items.flatMap((item) => {
    const name = typeof item === 'string' || typeof item === 'number' ? String(item).trim() : ''
    return name === '' ? [] : [name]
  })
}
