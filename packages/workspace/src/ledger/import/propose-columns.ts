import type { LedgerColumn } from '@badgelint/core/internal'
import { hasAddress } from '@badgelint/ledger'
import { isLikeDate } from './dates.ts'
import { type ColumnMapping, plainHeader } from './known-tables.ts'
import type { UnknownTable } from './read-table.ts'

/** A mapping to paste into the configuration, and how the file begins. */
export interface MappingProposal {
  readonly file: string
  /** Lines of YAML. */
  readonly yaml: readonly string[]
  /** Of the first rows the cells that no person can be in; the others are masked. */
  readonly rows: readonly (readonly string[])[]
  readonly header: readonly string[]
  /** What no column was found for and has to be named. */
  readonly missing: readonly LedgerColumn[]
}

/** Headers that a public page documents, in small letters. */
const known: Readonly<Record<string, LedgerColumn>> = {
  // https://community.canvaslms.com/t5/Canvas-Badges-Badgr/Awarding-badges-to-a-group-of-recipients-in-bulk/ta-p/528741
  'badge class id': 'template',
  identifier: 'recipient',
  'issue date': 'issued_on',
  'expiration date': 'expires_on',
  // https://help.accredible.com/hc/en-us/articles/115003733749
  'issued on': 'issued_on',
  'recipient email': 'recipient',
  // https://www.github.com/geobadges/open-badges-csv
  badge: 'template',
  issued_on: 'issued_on',
  expires: 'expires_on',
  recipient_email: 'recipient',
  // moodle/moodle, strings `dateawarded` and `expirydate` of custom reports on issued badges
  'date awarded': 'issued_on',
  'expiry date': 'expires_on',
  // mint-o-badges/badgr-ui, src/assets/badgrBulkIssueTemplate.csv
  'e-mail-adresse': 'recipient',
  // edubadges/edubadges-server, apps/mainsite/static/sample_direct_award.csv
  'recipient mailadres': 'recipient',
}

/** Words in headers that nobody has documented, all of which must be there. What is more exact comes first; the first that fits holds. */
const similar: readonly (readonly [column: LedgerColumn, ...words: RegExp[]])[] = [
  ['recipient', /\be-?mail\b|\bmail\b|\brecipient\b/],
  ['replaces', /\breplaces\b/],
  ['reason', /\breason\b/],
  ['revoked_on', /\brevo(?:ked|cation)\b/],
  ['completed_on', /\bcomplet(?:ed|ion)\b|\bqualified\b|\bfinished\b|\bpassed\b/],
  ['accepted_on', /\b(?:accepted|claimed)\b|\bacceptance\b/],
  ['shared_on', /\bshared\b/],
  ['expires_on', /\bexpir\w*\b|\bvalid until\b/],
  ['issued_on', /^(?:date|day)$|^(?:issued|awarded|granted|earned)(?: (?:on|at|date|day))?$/],
  ['issued_on', /\b(?:date|day)\b/, /\b(?:issued?|awarded?|granted)\b/],
  ['badge', /\b(?:credential|assertion|award|earner badge|issued badge)\b/, /\b(?:id|number)\b/],
  [
    'template',
    /\b(?:template|badge|course|group)\b/,
    /\b(?:template|class|badge|course|group|id|name)$/,
  ],
  // Whole headers: a "name on certificate" is a person's.
  ['template', /^(?:micro-?)?credential(?: (?:name|title|type))?$|^(?:achievement|certificate)$/],
  ['status', /\bstatus\b|\bstate of the badge\b/],
  ['channel', /\bchannel\b|\bissued (?:through|via)\b/],
]

/** Headers of columns that name people, whatever else is in them. */
const people =
  /\bby\b|\b(?:first|last|full|given|family|user)[ -]?name\b|\b(?:earner|holder|owner|participant|student|learner|member|employee|person|user|candidate|teacher|instructor|assessor|issuer)s?\b(?! badge id\b)/

const required: readonly LedgerColumn[] = ['template', 'issued_on']

/** Proposes what the columns of a file hold, from their headers alone. */
export function proposeColumns({ file, table, headers }: UnknownTable): MappingProposal {
  const mapping: { -readonly [column in keyof ColumnMapping]: string } = {}
  const take = (column: LedgerColumn | undefined, header: string) => {
    if (column !== undefined && mapping[column] === undefined) mapping[column] = header
  }
  for (const header of table.header)
    if (Object.hasOwn(known, plainHeader(header))) take(known[plainHeader(header)], header)
  const taken = new Set(Object.values(mapping))
  for (const header of table.header.filter((one) => !taken.has(one))) {
    const plain = plainHeader(header).replaceAll('_', ' ')
    const [column] =
      similar.find(
        ([one, ...words]) =>
          (one === 'recipient' || !people.test(plain)) &&
          mapping[one] === undefined &&
          words.every((word) => word.test(plain)),
      ) ?? []
    take(column, header)
  }
  const found = Object.entries(mapping)
  const missing = required.filter((column) => mapping[column] === undefined)
  const shown = new Map(found.map(([column, header]) => [headers.index(header), column]))
  return {
    file,
    header: table.header,
    missing,
    yaml: [
      'ledger:',
      '  columns:',
      ...found.map(([column, header]) => `    ${column}: ${quotedYaml(header)}`),
      ...missing.map((column) => `    ${column}: # which column?`),
    ],
    rows: table.rows
      .slice(0, 3)
      .map(({ cells }) =>
        cells.map((cell, index) =>
          cell.trim() === '' || mayBeShown(shown.get(index), cell) ? cell.trim() : '***',
        ),
      ),
  }
}

/** A header may mislead, so that a cell must look like what it is taken for. */
function mayBeShown(column: string | undefined, cell: string): boolean {
  if (column?.endsWith('_on')) return isLikeDate(cell)
  if (column === 'status' || column === 'channel') return /^[a-z-]{1,20}$/i.test(cell.trim())
  return column === 'template' && !hasAddress(cell)
}

/** Quoted wherever YAML might read anything else than the text. */
function quotedYaml(text: string): string {
  return /^[A-Za-z][\w -]*[\w]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text)
}
