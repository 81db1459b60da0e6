import { join, resolve } from 'node:path'
import { fewNames, withoutMark } from '@badgelint/core/internal'
import { decodeText } from '../../files/decode-text.ts'
import { discover } from '../../files/discover.ts'
import { pathFrom } from '../../files/paths.ts'
import { readBytes } from '../../files/read.ts'
import { entriesIn, isFolder } from '../../files/stat.ts'
import { UnusableLedgerError } from '../find-ledger.ts'
import type { ExportFile } from './exported-badge.ts'
import type { ColumnMapping } from './known-tables.ts'
import { readJson } from './read-json.ts'
import { readTable, type UnknownTable } from './read-table.ts'

/** An export may have so many bytes: a million badges as CSV fit. A text of Node has at most 512 MB. */
const maxExportBytes = 400_000_000

/** How .xlsx and .ods (both are ZIP) and .xls begin. */
const spreadsheetMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** The files that some paths name, absolute; of a folder those that are JSON or CSV, also where git ignores them. */
export function exportFiles(paths: readonly string[], workingDirectory: string): string[] {
  const found = paths.map((path) => ({ path, files: filesAt(path, workingDirectory) }))
  const empty = found.filter(({ files }) => files.length === 0).map(({ path }) => `"${path}"`)
  if (empty.length > 0)
    throw new UnusableLedgerError(
      `${fewNames(empty)} matches no export file; expected JSON or CSV files, or a folder with them. Check the path.`,
    )
  return [...new Set(found.flatMap(({ files }) => files))].sort()
}

function filesAt(path: string, workingDirectory: string): string[] {
  const absolute = resolve(workingDirectory, path)
  if (isFolder(absolute)) return filesBelow(absolute)
  return discover([path], workingDirectory, resolve('/'), () => true).flatMap(({ files }) =>
    files.map((file) => file.absolute),
  )
}

/** Exports hold what must not be committed, so that git ignores them in many a repository. */
function filesBelow(folder: string): string[] {
  return entriesIn(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() && /\.(?:json(?:ld)?|csv|tsv)$/i.test(entry.name) ? [path] : []
  })
}

/** Reads one file of an export, whatever it is. Throws {@link UnusableLedgerError}. */
export async function readExportFile(
  absolute: string,
  workingDirectory: string,
  columns: ColumnMapping | undefined,
  wantedDates: ReadonlySet<string>,
): Promise<{ readonly read: ExportFile | UnknownTable; readonly text: string }> {
  const file = pathFrom(workingDirectory, absolute)
  const read = readBytes(absolute, { limit: maxExportBytes, mayBeStream: true })
  if (!('bytes' in read))
    throw new UnusableLedgerError(
      `${file} cannot be read; expected a readable export file of at most ${maxExportBytes / 1_000_000} MB. Check its permissions, or split it.`,
    )
  if (spreadsheetMarks.some((mark) => mark.every((byte, index) => read.bytes[index] === byte)))
    throw new UnusableLedgerError(
      `${file} is a spreadsheet or an archive; expected JSON or CSV. Save it as CSV, and import that.`,
    )
  const decoded = decodeText(read.bytes)
  const text = withoutMark(decoded.text)
  if (text.trim() === '')
    throw new UnusableLedgerError(`${file} is empty; expected issued badges. Export it again.`)
  const isJson = /^\s*[[{]/.test(text)
  return {
    read: isJson
      ? await readJson(file, text, wantedDates)
      : await readTable(file, { ...decoded, text }, columns, wantedDates),
    text: isJson ? text : '',
  }
}
