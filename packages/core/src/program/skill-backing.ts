import type { Located } from '../documents/place.ts'
import { detectLanguage } from '../text/language.ts'
import { truncate } from '../text/truncate.ts'
import { skillOf } from './skill.ts'
import { Mentions } from './skill-mention.ts'
import { reasonAgainst } from './skill-reason.ts'
import type { BadgeTemplate } from './template.ts'

/** Of which skills of a template its texts have a word. */
export interface SkillBacking {
  /** How many skills were looked for: those that name something, and not in general words alone. */
  readonly judged: number
  /** Those of which no word was found, as they are listed. */
  readonly unbacked: readonly Located<string>[]
}

type Texts = Pick<BadgeTemplate, 'name' | 'description' | 'criteria' | 'issuer' | 'skills'>

const known = new WeakMap<readonly Located<string>[], SkillBacking>()

const none: readonly never[] = []

/** Of fewer a text may well speak in words that are not looked for. */
const minUnbacked = 3

/**
 * Whether so many of a template's skills are not found that it can hardly be for the words alone: four of five. Read
 * on live templates: of three in four, one finding in five was arguable.
 */
export function hasHardlyAny({ judged, unbacked }: SkillBacking): boolean {
  return unbacked.length >= minUnbacked && unbacked.length * 5 >= judged * 4
}

/** A letter that English words seldom have: what has it is mostly in another language. */
const otherLetter = /[^\P{L}A-Za-z]/u

/** How many skills a message names. */
const maxNamed = 3

/** Of which of all its skills a template's texts have no word. */
export function missingInWords({ unbacked }: SkillBacking, all: number): string {
  const shown = unbacked.slice(0, maxNamed).map(({ value }) => `"${truncate(value)}"`)
  const where = 'was found in name, description or criteria; expected a word about'
  if (unbacked.length === 1) return `No word of the skill ${shown[0]} ${where} it`
  const rest = unbacked.length - shown.length
  const listed = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  const count = unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`
  return `No word of ${count} skills (${listed}) ${where} each`
}

/** Looks for each skill in name, description and criteria, once a template. English. */
export function skillBacking({ name, description, criteria, issuer, skills = none }: Texts) {
  const memo = known.get(skills)
  if (memo) return memo
  const texts = [...(name ? [name] : []), ...(description ? [description] : [])]
  const mentions = new Mentions([...texts, ...criteria.map(({ text }) => text)])
  const names = { badge: name?.value, issuer: issuer?.value }
  const judged = skills.filter(({ value }) => {
    const skill = skillOf(value)
    return !skill.isGeneral && !otherLetter.test(value) && reasonAgainst(skill, names) === undefined
  })
  const unfound = judged.filter(({ value }) => !mentions.has(value))
  const unbacked = unfound.length > 0 && areEnglish(unfound) ? unfound : none
  const backing: SkillBacking = { judged: judged.length, unbacked }
  known.set(skills, backing)
  return backing
}

/** Words of another language are not looked for in English texts. */
function areEnglish(skills: readonly Located<string>[]): boolean {
  const language = detectLanguage(skills.map(({ value }) => value).join('\n'))
  return language === undefined || language === 'en'
}
