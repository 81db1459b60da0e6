import { skillForms } from '../text/en/skill-forms.ts'
import { skillMentions } from '../text/en/skill-mentions.ts'
import { normalize } from '../text/normalize.ts'
import { type WordForm, wordForm } from '../text/word-form.ts'
import { normalizedWords, words } from '../text/words.ts'
import { formOf, longForms } from './skill-form.ts'

const { small, joints } = skillMentions

/** General words as roots. */
const general = new Set(skillMentions.general.map(rootOf))

/** For a root those of the words that a text may use in its place. */
const related = new Map<string, readonly string[]>()
for (const sense of skillMentions.senses.map((words) => words.map(rootOf)))
  for (const root of sense) related.set(root, [...(related.get(root) ?? []), ...sense])

/** By the form of a skill the roots of the abbreviations that stand for it. */
const abbreviated = new Map<string, readonly string[]>()
const common = longForms({})
for (const short of Object.keys(skillForms.abbreviations)) {
  const form = formOf(short, common)
  abbreviated.set(form, [...(abbreviated.get(form) ?? []), rootOf(short)])
}

const nothing: readonly string[] = []

/**
 * The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
 * general word counts where it stands alone: "Architectures and Services".
 */
export function tellingWords(skill: string): readonly WordForm[] {
  return normalize(skill)
    .split(joints)
    .flatMap((piece) => {
      const meant = partsOf(piece).filter(({ text }) => !small.has(text))
      const own = meant.filter(({ root }) => !general.has(root))
      return own.length > 0 ? own : meant
    })
}

/** The roots of the words that a text may use in place of one with this root. */
export function relatedRoots(root: string): readonly string[] {
  return related.get(root) ?? nothing
}

/** The roots of the common abbreviations that stand for a skill of this form. */
export function abbreviationsOf(form: string): readonly string[] {
  return abbreviated.get(form) ?? nothing
}

/** The initials that a skill of this form may be known by, in capitals: of all words, without small ones, of telling ones. */
export function initialsOf(form: string): readonly string[] {
  const all = partsOf(form)
  const without = all.filter(({ text }) => !small.has(text))
  const initials = [all, without, without.filter(({ root }) => !general.has(root))]
    .map((list) => list.map(({ text }) => text[0]).join(''))
    .filter((letters) => letters.length >= 2)
    .map((letters) => letters.toUpperCase())
  return initials.length === 0 ? nothing : [...new Set(initials)]
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
  return normalizedWords(text).flatMap((word) => wordForm(word).parts)
}

function rootOf(word: string): string {
  return wordForm(word).root
}
