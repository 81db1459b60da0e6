import { characterCount } from '../text/characters.ts'
import type { Skill } from './skill.ts'
import { bare } from './skill-meaning.ts'

/** Why a skill says little; undefined where it is one. */
export function reasonAgainst(
  { text, meaning }: Skill,
  names: { readonly badge: string | undefined; readonly issuer: string | undefined },
  maxLength = Number.POSITIVE_INFINITY,
): string | undefined {
  if (meaning.framework !== undefined) return undefined
  if (meaning.isKind && bare(names.badge).includes(bare(text))) return undefined
  if (meaning.reason !== undefined) return meaning.reason
  if (text.length >= 4) {
    if (meaning.isLikeOffer && bare(text) === bare(names.badge)) return 'is the name of the badge'
    if (meaning.isLikeOrganisation && bare(text) === bare(names.issuer))
      return 'is the name of the issuer'
  }
  if (text.length <= maxLength) return undefined
  const withoutAside = text.replace(/\([^()]*\)/g, '').trim()
  return characterCount(withoutAside) > maxLength
    ? `has ${characterCount(text)} characters, more than ${maxLength}`
    : undefined
}
