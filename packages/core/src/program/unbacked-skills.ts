import type { Located } from '../documents/place.ts'
import { detectLanguage } from '../text/language.ts'
import { isProvisionalSkill } from '../text/left-over.ts'
import { truncate } from '../text/truncate.ts'
import { skillOf } from './skill.ts'
import { Mentions } from './skill-mention.ts'
import { reasonAgainst } from './skill-reason.ts'
import type { BadgeTemplate } from './template.ts'

type Texts = Pick<BadgeTemplate, 'name' | 'description' | 'criteria' | 'issuer' | 'skills'>

/** By their skills those of a template of which no word was found. */
const known = new WeakMap<readonly Located<string>[], readonly Located<string>[]>()

const none: readonly never[] = []

/** Of fewer a text may well speak in words that are not looked for. */
const minUnbacked = 3

/**
 * Whether so many of a template's skills are not found that it can hardly be for the words alone: four of five. Read
 * on live templates: of three in four, one finding in five was arguable.
 */
export function hasHardlyAny(unbacked: number, all: number): boolean {
  return unbacked >= minUnbacked && unbacked * 5 >= all * 4
}

/** A letter that English words seldom have: what has it is mostly in another language. */
const otherLetter = /[^\P{L}A-Za-z]/u

/** How many skills a message names. */
const maxNamed = 3

/** Of which of all its skills a template's texts have no word. */
export function missingInWords(unbacked: readonly Located<string>[], all: number): string {
  const shown = unbacked.slice(0, maxNamed).map(({ value }) => `"${truncate(value)}"`)
  const silent = 'The name, description and criteria do not mention'
  if (unbacked.length === 1) return `${silent} the skill ${shown[0]}; expected a word about it`
  const rest = unbacked.length - shown.length
  const listed = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  const count = unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`
  return `${silent} ${count} skills (${listed}); expected a word about each`
}

/**
 * The skills of which name, description and criteria have no word, worked out once a template. Only those are looked
 * for that name something, and not in general words alone. English.
 */
export function unbackedSkills({
  name,
  description,
  criteria,
  issuer,
  skills = none,
}: Texts): readonly Located<string>[] {
  const memo = known.get(skills)
  if (memo) return memo
  // An issuer that makes a product lists it as a skill.
  const texts = [name, description, issuer, ...criteria.map(({ text }) => text)]
  const mentions = new Mentions(texts.filter((text) => text !== undefined))
  const names = { badge: name?.value, issuer: issuer?.value }
  const judged = skills.filter(({ value }) => {
    const skill = skillOf(value)
    return !skill.isGeneral && !otherLetter.test(value) && reasonAgainst(skill, names) === undefined
  })
  const unfound = judged.filter(({ value }) => !mentions.has(value) && !isProvisionalSkill(value))
  const unbacked = unfound.length > 0 && areEnglish(unfound) ? unfound : none
  known.set(skills, unbacked)
  return unbacked
}

/** Words of another language are not looked for in English texts. */
function areEnglish(skills: readonly Located<string>[]): boolean {
  const language = detectLanguage(skills.map(({ value }) => value).join('\n'))
  return language === undefined || language === 'en'
}
