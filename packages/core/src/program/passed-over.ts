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
