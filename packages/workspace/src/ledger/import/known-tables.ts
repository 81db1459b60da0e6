import type { LedgerColumn } from '@badgelint/core/internal'
import type { Channel } from '@badgelint/ledger'
import type { DateOrder } from './exported-badge.ts'

/** Which header holds what. */
export type ColumnMapping = Readonly<Partial<Record<LedgerColumn, string>>>

/** A CSV file whose headers a public page of the platform documents. */
export interface KnownTable {
  readonly title: string
  /** Headers that tell it from others, in small letters. */
  readonly marks: readonly string[]
  readonly columns: ColumnMapping
  /** The header with the name of the template, where the id may be unknown here. */
  readonly templateName?: string
  readonly channel?: Channel
  readonly order?: DateOrder
  readonly reading?: { readonly completed: string; readonly issued: string }
}

export const knownTables: readonly KnownTable[] = [
  {
    // "Analytics Report Glossary", https://credlyissuer.zendesk.com/hc/en-us/articles/5254917084827.
    // `State` is a province there, `Status` the state of the badge.
    title: "Credly's analytics",
    marks: ['badge template id', 'earner badge id', 'status', 'issue date'],
    columns: {
      template: 'Badge Template ID',
      badge: 'Earner Badge ID',
      issued_on: 'Issue Date',
      status: 'Status',
      recipient: 'Issued to Email',
    },
    templateName: 'Badge Name',
    reading: { completed: 'Issue Date', issued: 'Record Created' },
  },
  {
    // "How do I issue badges in bulk to multiple earners",
    // https://credlyissuer.zendesk.com/hc/en-us/articles/360027660752: dates are mm/dd/yy.
    title: "Credly's file to issue in bulk",
    marks: ['badge template id', 'recipient email', 'issued to first name', 'issued at'],
    columns: {
      template: 'Badge Template ID',
      issued_on: 'Issued at',
      expires_on: 'Expires at',
      recipient: 'Recipient Email',
    },
    channel: 'bulk',
    order: 'mdy',
  },
]

/** The table that some headers are of. */
export function knownTable(header: readonly string[]): KnownTable | undefined {
  const names = new Set(header.map(plainHeader))
  return knownTables.find(({ marks }) => marks.every((mark) => names.has(mark)))
}

/** Platforms change the case of headers from release to release. */
export function plainHeader(header: string): string {
  return header.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')
}
