import type { Report } from '@badgelint/core'
import { pluralize } from './english.ts'

type Counts = Report['summary']['passedOver']

const nouns: Readonly<Record<keyof Counts, readonly [one: string, many: string]>> = {
  issuer: ['issuer', 'issuers'],
  assertion: ['assertion', 'assertions'],
  credential: ['credential', 'credentials'],
  endorsement: ['endorsement', 'endorsements'],
  'revocation-list': ['list of revocations', 'lists of revocations'],
  key: ['key', 'keys'],
  image: ['image', 'images'],
  page: ['page', 'pages'],
  'own-file': ["file of badgelint's own", "files of badgelint's own"],
  other: ["other tool's file", "other tools' files"],
}

/** What a check has passed over, by kind: `1 issuer, 2 assertions`; empty where there is none. */
export function passedOverInWords(counts: Counts): string {
  return Object.entries(nouns)
    .flatMap(([kind, [one, many]]) => {
      const count = counts[kind as keyof Counts] ?? 0 // the keys of `nouns` are kinds
      return count > 0 ? [pluralize(count, one, many)] : []
    })
    .join(', ')
}
