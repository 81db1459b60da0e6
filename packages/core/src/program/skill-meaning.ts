import { skillMeaning } from '../text/en/skill-meaning.ts'
import { normalize } from '../text/normalize.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import { words } from '../text/words.ts'
import { frameworkOf } from './skill-identifier.ts'

const { general, offer, organisation, sentence } = skillMeaning

/** Why a skill says little; undefined where it is one. */
export function reasonAgainst(
  skill: string,
  names: { readonly badge: string | undefined; readonly issuer: string | undefined },
  maxLength = Number.POSITIVE_INFINITY,
): string | undefined {
  const own = ownReason(skill)
  if (own !== undefined) return own === '' ? undefined : own
  if (skill.length >= 4) {
    const text = bare(skill)
    if (offer.test(text) && text === bare(names.badge)) return 'is the name of the badge'
    if (organisation.test(text) && text === bare(names.issuer)) return 'is the name of the issuer'
  }
  if (skill.length <= maxLength) return undefined
  const length = Array.from(skill.trim()).length
  return length > maxLength ? `has ${length} characters, more than ${maxLength}` : undefined
}

/** Programs use the same skills again and again. */
const reasons = new Map<string, string | undefined>()
const maxReasons = 20_000

/** What speaks against a skill whatever the badge is; empty for an identifier, about which nothing does. */
function ownReason(skill: string): string | undefined {
  if (reasons.has(skill)) return reasons.get(skill)
  const reason = findReason(skill)
  if (reasons.size >= maxReasons) reasons.clear()
  reasons.set(skill, reason)
  return reason
}

function findReason(skill: string): string | undefined {
  if (frameworkOf(skill)) return ''
  const text = bare(skill)
  if (general.has(text)) return 'is a general word'
  if (isPlaceholder(skill)) return 'holds the place of a skill'
  if (/^https?:\/\/\S+$/.test(text)) return 'is an address'
  return isSentence(skill, text) ? 'reads like a sentence' : undefined
}

function isSentence(skill: string, text: string): boolean {
  const count = words(skill).length
  return (
    count >= 4 && (sentence.test(text) || (count >= 6 && /[\p{Ll}\d][.!?]$/u.test(skill.trim())))
  )
}

/** A text as it is compared, without white space around and between, and without an end mark. */
function bare(text = ''): string {
  return normalize(text).replace(/\s+/g, ' ').trim().replace(/[.:]$/, '')
}
