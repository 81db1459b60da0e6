import type { Located } from '../../documents/place.ts'

/** What a governance document is to speak of, the weightiest first. */
export const governanceTopics = [
  'purpose',
  'roles',
  'approval',
  'criteria',
  'issuing',
  'revocation',
  'review',
  'scope',
  'correction',
  'expiry',
  'privacy',
  'design',
  'marketing',
] as const

export type GovernanceTopic = (typeof governanceTopics)[number]

/**
 * `yes`: a reader could act on it, who does what, by when or on which condition; `partly`: it is named, put off,
 * or half is there; `no`: nothing on it, or only on something else.
 */
export type Coverage = 'yes' | 'partly' | 'no'

export interface CoveredTopic {
  readonly coverage: Coverage
  /** The sentence, cell or item that it rests on most; there unless the coverage is `no`. */
  readonly evidence?: Located<string>
}

/** What documents that are judged as one say of each topic. */
export interface TopicCoverage {
  /** The language that they are written in: `en`, `es`, …; undefined where it is none that is read. */
  readonly language: string | undefined
  readonly topics: Readonly<Record<GovernanceTopic, CoveredTopic>>
}
