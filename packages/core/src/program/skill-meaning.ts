import { skillMeaning } from '../text/en/skill-meaning.ts'
import { normalize } from '../text/normalize.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import { words } from '../text/words.ts'
import { frameworkOf } from './skill-identifier.ts'

const { general, lead, offer, organisation, sentence, task, tornEnd, tornStart } = skillMeaning

/** Whether a text names a skill, as far as it says so itself. */
export interface SkillMeaning {
  /** The framework whose identifier or address it is. */
  readonly framework?: string
  /** Why it says little, whatever the badge is. */
  readonly reason?: string
  /** Whether it is a general name of skills that a badge may be about: "Soft Skills". */
  readonly isKind?: true
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
  if (general.has(text))
    return { reason: 'is a general word', ...(text.includes(' ') ? { isKind: true } : {}) }
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
  if (isPlaceholder(skill)) return 'is a placeholder'
  if (/^https?:\/\/\S+$/.test(text)) return 'is an address'
  if (!/\p{L}/u.test(text)) return 'contains no word'
  if (/; ?\S/.test(text)) return 'lists several skills'
  if (isSentence(skill, text)) return 'reads like a sentence'
  const written = skill.trim()
  const beginning = tornStart.exec(written)?.[0] ?? lead.exec(text)?.[0]
  if (beginning !== undefined) return `begins with "${written.slice(0, beginning.length)}"`
  const [end] = tornEnd.exec(written) ?? []
  if (end !== undefined) return `ends with "${end}"`
  if (hasOddBracket(written)) return 'has an unmatched bracket'
  return isTask(skill, text) ? 'reads like a task' : undefined
}

/** A bracket that is opened and not closed, or the other way round. */
function hasOddBracket(skill: string): boolean {
  if (!/[()[\]]/.test(skill)) return false
  const count = (mark: string) => skill.split(mark).length
  return count('(') !== count(')') || count('[') !== count(']')
}

/** How many words a task has, at least, that is no name of a skill: "Identify Target Markets" may pass for one. */
const wordsOfTask = 6

function isTask(skill: string, text: string): boolean {
  return task.test(text) && words(skill).length >= wordsOfTask
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
