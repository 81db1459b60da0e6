import type { FileLocator } from '../documents/file-locator.ts'
import type { RawFinding } from '../lint/finding.ts'

/** What says where findings stand in the texts of files. */
export interface TextLocators {
  of(file: string): Promise<FileLocator>
  /** The text of a file without its byte-order mark; empty where it has none. */
  textOf(file: string): string
  /** Where a finding stands in the text of its file, in UTF-16 units. */
  offsetsOf(finding: RawFinding): Promise<readonly [start: number, end: number]>
}
