import { skillMeaning } from '../text/en/skill-meaning.ts'
import { normalize } from '../text/normalize.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import { words } from '../text/words.ts'
import { frameworkOf } from './skill-identifier.ts'

const { general, offer, organisation, sentence } = skillMeaning

/** Whether a text names a skill, as far as it says so itself. */
export interface SkillMeaning {
  /** The framework whose identifier or address it is. */
  readonly framework?: string
  /** Why it says little, whatever the badge is. */
  readonly reason?: string
  /** Whether it is called as an offer is, and so may be the name of the badge. */
  readonly isLikeOffer?: true
  /** Whether it is called as an organisation is, and so may be the name of the issuer. */
  readonly isLikeOrganisation?: true
}

/** That of most skills. */
const plain: SkillMeaning = {}

export function meaningOf(skill: string): SkillMeaning {
  const framework = frameworkOf(skill)
  if (framework !== undefined) return { framework }
  const text = bare(skill)
  const reason = reasonAgainstText(skill, text)
  if (reason !== undefined) return { reason }
  const isLikeOffer = offer.test(text)
  const isLikeOrganisation = organisation.test(text)
  if (!isLikeOffer && !isLikeOrganisation) return plain
  return {
    ...(isLikeOffer ? { isLikeOffer } : {}),
    ...(isLikeOrganisation ? { isLikeOrganisation } : {}),
  }
}

function reasonAgainstText(skill: string, text: string): string | undefined {
  if (general.has(text)) return 'is a general word'
  if (isPlaceholder(skill)) return 'holds the place of a skill'
  if (/^https?:\/\/\S+$/.test(text)) return 'is an address'
  return isSentence(skill, text) ? 'reads like a sentence' : undefined
}

function isSentence(skill: string, text: string): boolean {
  const isLikeSentence = sentence.test(text)
  if (!isLikeSentence && !/[\p{Ll}\d][.!?]\s*$/u.test(skill)) return false
  return words(skill).length >= (isLikeSentence ? 4 : 6)
}

/** A text as it is compared, without white space around and between, and without an end mark. */
export function bare(text = ''): string {
  return normalize(text).replace(/\s+/g, ' ').trim().replace(/[.:]$/, '')
}
