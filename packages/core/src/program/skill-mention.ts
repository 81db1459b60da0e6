import type { Located } from '../documents/place.ts'
import { analyse } from '../text/analysis.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { skillForms } from '../text/en/skill-forms.ts'
import { skillMentions } from '../text/en/skill-mentions.ts'
import { normalize } from '../text/normalize.ts'
import { wordForm } from '../text/word-form.ts'
import { normalizedWords, words } from '../text/words.ts'
import { maxSkillLength, skillForm } from './skill.ts'

const { small, shortAcronyms, joints } = skillMentions

/** General words as stems. */
const general = new Set(skillMentions.general.map(root))

/** Each sense as stems. */
const senses: readonly ReadonlySet<string>[] = skillMentions.senses.map(
  (words) => new Set(words.map(root)),
)

const shortForms = Map.groupBy(Object.keys(skillForms.abbreviations), (short) => skillForm(short))

/**
 * What the texts of a template speak of. Asked for a skill, it says yes where any word that tells
 * what the skill is about occurs, in whatever form, spelled out or as an acronym. English.
 */
export class Mentions {
  readonly #texts: readonly Located<string>[]
  readonly #text: string
  #foundWords: readonly string[] | undefined
  #foundWordSet: ReadonlySet<string> | undefined
  #foundStems: ReadonlySet<string> | undefined

  constructor(texts: readonly Located<string>[]) {
    this.#texts = texts
    this.#text = normalize(texts.map(({ value }) => value).join('\n'))
  }

  /** Worked out only where a skill does not stand in the text as it is. */
  get #words(): readonly string[] {
    this.#foundWords ??= this.#texts.flatMap((text) =>
      analyse(text).words.flatMap((word) => parts(word.text)),
    )
    return this.#foundWords
  }

  get #wordSet(): ReadonlySet<string> {
    this.#foundWordSet ??= new Set(this.#words)
    return this.#foundWordSet
  }

  get #stems(): ReadonlySet<string> {
    this.#foundStems ??= new Set(this.#words.map(root))
    return this.#foundStems
  }

  has(asked: string): boolean {
    const skill = asked.slice(0, maxSkillLength)
    return (
      this.#hasLiterally(skill) ||
      [skill, skillForm(skill)].some((form) => telling(form).some((word) => this.#hasWord(word))) ||
      this.#hasAcronym(skill) ||
      this.#hasSpelledOut(skill)
    )
  }

  /** Names such as "C++" and "R" are no words. */
  #hasLiterally(skill: string): boolean {
    const name = normalize(skill).trim()
    for (let at = this.#text.indexOf(name); at >= 0; at = this.#text.indexOf(name, at + 1)) {
      const around = `${this.#text[at - 1] ?? ' '}${this.#text[at + name.length] ?? ' '}`
      if (!/[\p{L}\p{N}+#]/u.test(around)) return true
    }
    return false
  }

  #hasWord(word: string): boolean {
    const wanted = root(word)
    // "R" is a language where it stands as a capital.
    if (wanted.length < 2) return this.#wordSet.has(word.toUpperCase())
    if (this.#stems.has(wanted)) return true
    const sense = senses.filter((words) => words.has(wanted))
    if (sense.some((words) => [...words].some((other) => this.#stems.has(other)))) return true
    if (wanted.length >= 5 && this.#isPartOfCompound(wanted)) return true
    return word.length >= 8 && this.#hasMistyped(word)
  }

  #hasMistyped(word: string): boolean {
    const like = this.#words.filter(
      (known) => normalize(known[0] ?? '') === word[0] && Math.abs(known.length - word.length) <= 2,
    )
    return like.length > 0 && didYouMean(word, like) !== undefined
  }

  /** "Security" in "cybersecurity", and the other way round. */
  #isPartOfCompound(wanted: string): boolean {
    for (const known of this.#stems)
      if (known.includes(wanted) || (known.length >= 5 && wanted.includes(known))) return true
    return false
  }

  /** Whether the text has the initials of the skill: "HR" for "Human Resources". */
  #hasAcronym(skill: string): boolean {
    const form = skillForm(skill)
    const all = normalizedWords(form).flatMap(parts)
    const without = all.filter((word) => !small.has(word))
    const initials = [all, without, without.filter((word) => !general.has(root(word)))]
      .map((list) => list.map((word) => word[0]).join(''))
      .filter((letters) => letters.length >= 2)
    return (
      initials.some((letters) => this.#wordSet.has(letters.toUpperCase())) ||
      (shortForms.get(form) ?? []).some((short) => this.#stems.has(root(short)))
    )
  }

  /** Whether words of the text have the initials that the skill consists of: "IPS". */
  #hasSpelledOut(skill: string): boolean {
    return words(skill).some(({ text }) => {
      if (!/^\p{Lu}{2,6}s?$/u.test(text)) return false
      const letters = normalize(text.replace(/s$/, ''))
      return letters.length === 2
        ? this.#text.includes(shortAcronyms[letters] ?? '\0')
        : this.#words.some((_, from) => this.#spells(letters, from))
    })
  }

  #spells(letters: string, from: number): boolean {
    let at = from
    for (const letter of letters) {
      while (
        at > from &&
        small.has(normalize(this.#words[at] ?? '')) &&
        !this.#startsWith(at, letter)
      )
        at++
      if (!this.#startsWith(at, letter)) return false
      at++
    }
    return true
  }

  #startsWith(at: number, letter: string): boolean {
    return normalize(this.#words[at]?.[0] ?? '') === letter
  }
}

/**
 * The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
 * general word counts where it stands alone: "Architectures and Services".
 */
function telling(skill: string): readonly string[] {
  return normalize(skill)
    .split(joints)
    .flatMap((piece) => {
      const meant = normalizedWords(piece)
        .flatMap(parts)
        .filter((word) => !small.has(word))
      const own = meant.filter((word) => !general.has(root(word)))
      return own.length > 0 ? own : meant
    })
}

/** {@link telling} words as stems. */
export function tellingStems(skill: string): ReadonlySet<string> {
  return new Set(telling(skill).map(root))
}

/** The stem of a word, in one spelling for both sides of the Atlantic. */
function root(word: string): string {
  const found = wordForm(word).stem
  return found.length > 5 && found.endsWith('is') ? `${found.slice(0, -1)}z` : found
}

/** A word, and what it is joined from by hyphens. */
function parts(word: string): readonly string[] {
  return /[-‑]/.test(word) ? [word, ...word.split(/[-‑]/)] : [word]
}
