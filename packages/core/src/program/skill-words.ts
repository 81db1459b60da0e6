import { skillForms } from '../text/en/skill-forms.ts'
import { skillMentions } from '../text/en/skill-mentions.ts'
import { normalize } from '../text/normalize.ts'
import { type WordForm, wordForm } from '../text/word-form.ts'
import { words } from '../text/words.ts'
import { formOf, longForms } from './skill-form.ts'

const { small, joints } = skillMentions

/** General words as stems. */
const general = new Set(skillMentions.general.map((word) => wordForm(word).stem))

/** For a family the words that a text may use in place of one of it, a word of each family. */
const related = new Map<string, ReadonlyMap<string, WordForm>>()
for (const sense of skillMentions.senses) {
  const forms = sense.split(' ').map((word) => [wordForm(word).family, wordForm(word)] as const)
  for (const [family] of forms)
    related.set(family, new Map([...(related.get(family) ?? []), ...forms]))
}

/** By the form of a skill the abbreviations that stand for it. */
const abbreviated = new Map<string, readonly WordForm[]>()
const common = longForms({})
for (const short of Object.keys(skillForms.abbreviations)) {
  const form = formOf(short, common)
  abbreviated.set(form, [...(abbreviated.get(form) ?? []), wordForm(short)])
}

const nothing: readonly never[] = []

/**
 * The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
 * general word counts where it stands alone: "Architectures and Services".
 */
export function tellingWords(skill: string): readonly WordForm[] {
  const telling: WordForm[] = []
  for (const piece of normalize(skill).split(joints)) {
    const meant = partsOf(piece).filter(({ text }) => !small.has(text))
    const own = meant.filter((word) => !isGeneralWord(word))
    telling.push(...(own.length > 0 ? own : meant))
  }
  return telling
}

/** Whether a word says which kind of thing a skill is and not what it is about. */
export function isGeneralWord({ stem }: WordForm): boolean {
  return general.has(stem)
}

/** The words that a text may use in place of one, a word of each family. */
export function relatedWords({ family }: WordForm): Iterable<WordForm> {
  return related.get(family)?.values() ?? nothing
}

/** The common abbreviations that stand for a skill of this form. */
export function abbreviationsOf(form: string): readonly WordForm[] {
  return abbreviated.get(form) ?? nothing
}

/** The initials that a skill of this form may be known by, in capitals: of all words, without small ones, of telling ones. */
export function initialsOf(form: string): readonly string[] {
  let all = ''
  let without = ''
  let telling = ''
  for (const word of partsOf(form)) {
    const { text } = word
    const initial = text.charAt(0)
    all += initial
    if (small.has(text)) continue
    without += initial
    if (!isGeneralWord(word)) telling += initial
  }
  const initials = [all, without, telling].filter((letters) => letters.length >= 2)
  return [...new Set(initials.map((letters) => letters.toUpperCase()))]
}

/** The letters of the acronyms in a skill, as they are compared: "ips" of "IPS". */
export function acronymsIn(skill: string): readonly string[] {
  if (!/\p{Lu}{2}/u.test(skill)) return nothing
  return words(skill)
    .filter(({ text }) => /^\p{Lu}{2,6}s?$/u.test(text))
    .map(({ text }) => normalize(text.replace(/s$/, '')))
}

/** The words of a text, and what they are joined from by hyphens. */
function partsOf(text: string): readonly WordForm[] {
  const parts: WordForm[] = []
  for (const { form } of words(normalize(text))) parts.push(...form.parts)
  return parts
}
