/**
 * What lies among templates, is known, and is no template: objects of badge formats, and files that a program keeps
 * beside its templates. Counted by kind, so that a reader sees that nothing was forgotten.
 */
export const passedOverKinds = [
  'issuer',
  'assertion',
  'credential',
  'endorsement',
  'revocation-list',
  'key',
  'image',
  'page',
  'own-file',
  'other',
] as const

export type PassedOverKind = (typeof passedOverKinds)[number]

/** How many of each kind; a kind of which there are none is absent. */
export type PassedOverCounts = Readonly<Partial<Record<PassedOverKind, number>>>

const nouns: Readonly<Record<PassedOverKind, readonly [one: string, many: string]>> = {
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

export function countPassedOver(all: Iterable<PassedOverKind>): PassedOverCounts {
  const counts = new Map<PassedOverKind, number>()
  for (const kind of all) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries(
    passedOverKinds.flatMap((kind) => {
      const count = counts.get(kind)
      return count === undefined ? [] : [[kind, count]]
    }),
  )
}

/** What was passed over, by kind: `1 issuer, 2 assertions`; empty where there is nothing. */
export function passedOverInWords(counts: PassedOverCounts): string {
  return passedOverKinds
    .flatMap((kind) => {
      const count = counts[kind] ?? 0
      const [one, many] = nouns[kind]
      return count > 0 ? [`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`] : []
    })
    .join(', ')
}
