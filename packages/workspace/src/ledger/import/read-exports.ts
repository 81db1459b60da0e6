import { resolve } from 'node:path'
import { fewNames, withoutMark } from '@badgelint/core/internal'
import { discover } from '../../files/discover.ts'
import { pathFrom } from '../../files/paths.ts'
import { readBytes } from '../../files/read.ts'
import { UnusableLedgerError } from '../find-ledger.ts'
import { decodeText } from './decode-text.ts'
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

/** The files that some paths name, absolute; of a folder those that are JSON or CSV. */
export function exportFiles(paths: readonly string[], workingDirectory: string): string[] {
  const found = discover(paths, workingDirectory, resolve('/'), () => true).map(
    ({ path, files }) => ({
      path,
      files: files.filter(
        ({ absolute, isNamed }) => isNamed || /\.(?:json(?:ld)?|csv|tsv)$/i.test(absolute),
      ),
    }),
  )
  const empty = found.filter(({ files }) => files.length === 0).map(({ path }) => `"${path}"`)
  if (empty.length > 0)
    throw new UnusableLedgerError(
      `${fewNames(empty)} matches no file of an export; expected JSON or CSV, or a folder of it. Check the path.`,
    )
  return [...new Set(found.flatMap(({ files }) => files.map(({ absolute }) => absolute)))].sort()
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
      `${file} cannot be read; expected a file of an export that may be read and is not above ${maxExportBytes / 1_000_000} MB. Check its permissions, or split it.`,
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
