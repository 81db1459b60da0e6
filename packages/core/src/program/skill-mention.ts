import type { Located } from '../documents/place.ts'
import { analyse } from '../text/analysis.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { DifferentWords } from '../text/different-words.ts'
import { skillMentions } from '../text/en/skill-mentions.ts'
import type { WordForm } from '../text/word-form.ts'
import { type Skill, skillOf } from './skill.ts'
import { maxSkillLength } from './skill-form.ts'
import { abbreviationsOf, relatedWords } from './skill-words.ts'

const { small, shortAcronyms } = skillMentions

/** What may be part of a compound or have a part in one: shorter ones are found in too many words. */
const minInCompound = 5

/** What may be mistyped: two letters make a shorter one another word. */
const minMistyped = 8

/** How many letters away a mistyped word is at most, as {@link didYouMean} has it. */
const maxSlips = 2

/**
 * What the texts of a template speak of. Asked for a skill, it says yes where any word that tells
 * what the skill is about occurs, in whatever form, spelled out or as an acronym. English.
 */
export class Mentions {
  readonly #texts: readonly Located<string>[]
  readonly #text: string
  #foundWords: DifferentWords | undefined
  #foundCapitals: readonly string[] | undefined
  #foundFamilyLetters: readonly number[] | undefined
  #foundLetters: readonly number[] | undefined
  #foundInOrder: readonly string[] | undefined

  constructor(texts: readonly Located<string>[]) {
    this.#texts = texts
    this.#text = texts.map((text) => analyse(text).folded).join('\n')
  }

  /** Worked out only where a skill does not stand in the text as it is. */
  get #words(): DifferentWords {
    this.#foundWords ??= new DifferentWords(this.#texts.map((text) => analyse(text).words))
    return this.#foundWords
  }

  /** The words that may be in capitals, as they are written. */
  get #capitals(): readonly string[] {
    this.#foundCapitals ??= this.#words.all
      .filter(({ hasSmallLetters }) => !hasSmallLetters)
      .map(({ text }) => text)
    return this.#foundCapitals
  }

  /** For each word the letters of its family. */
  get #familyLetters(): readonly number[] {
    this.#foundFamilyLetters ??= this.#words.all.map(({ familyLetters }) => familyLetters)
    return this.#foundFamilyLetters
  }

  /** For each word its letters. */
  get #letters(): readonly number[] {
    this.#foundLetters ??= this.#words.all.map(({ letters }) => letters)
    return this.#foundLetters
  }

  /** The words as they are compared, each with its parts, in the order of the text. */
  get #inOrder(): readonly string[] {
    this.#foundInOrder ??= wordsInOrder(this.#texts)
    return this.#foundInOrder
  }

  /** What costs least is asked first. */
  has(asked: string): boolean {
    const skill = skillOf(asked.slice(0, maxSkillLength))
    return (
      this.#hasLiterally(skill) ||
      skill.telling.some((word) => this.#hasWord(word)) ||
      this.#hasAcronym(skill) ||
      skill.acronyms.some((letters) => this.#hasSpelledOut(letters)) ||
      skill.telling.some((word) => this.#isPartOfCompound(word)) ||
      skill.telling.some((word) => this.#hasMistyped(word))
    )
  }

  /** Names such as "C++" and "R" are no words. */
  #hasLiterally({ folded }: Skill): boolean {
    for (let at = this.#text.indexOf(folded); at >= 0; at = this.#text.indexOf(folded, at + 1)) {
      const around = `${this.#text[at - 1] ?? ' '}${this.#text[at + folded.length] ?? ' '}`
      if (!/[\p{L}\p{N}+#]/u.test(around)) return true
    }
    return false
  }

  #hasWord(word: WordForm): boolean {
    // "R" is a language where it stands as a capital.
    if (word.text.length < 2) return this.#capitals.includes(word.text.toUpperCase())
    return this.#words.hasFamilyOf(word) || this.#hasAnyFamilyOf(relatedWords(word))
  }

  #hasAnyFamilyOf(words: Iterable<WordForm>): boolean {
    for (const word of words) if (this.#words.hasFamilyOf(word)) return true
    return false
  }

  /** "Security" in "cybersecurity", and the other way round. */
  #isPartOfCompound({ family, familyLetters }: WordForm): boolean {
    if (family.length < minInCompound) return false
    const all = this.#familyLetters
    for (let index = 0; index < all.length; index++) {
      const letters = all[index] ?? 0
      const common = letters & familyLetters
      // What lacks a letter of another cannot have it as a part.
      if (common !== familyLetters && common !== letters) continue
      const known = this.#words.all[index]?.family ?? ''
      if (known.length >= minInCompound && (known.includes(family) || family.includes(known)))
        return true
    }
    return false
  }

  #hasMistyped({ text, letters }: WordForm): boolean {
    if (text.length < minMistyped) return false
    const [initial = ''] = text
    const like: string[] = []
    const all = this.#letters
    for (let index = 0; index < all.length; index++) {
      if (!mayBeMistyped(letters, all[index] ?? 0)) continue
      const known = this.#words.all[index]
      if (known === undefined || Math.abs(known.text.length - text.length) > maxSlips) continue
      if (known.folded.startsWith(initial)) like.push(known.text)
    }
    return like.length > 0 && didYouMean(text, like) !== undefined
  }

  /** Whether the text has the initials of the skill, or a common abbreviation of it. */
  #hasAcronym({ form, initials }: Skill): boolean {
    return (
      initials.some((letters) => this.#capitals.includes(letters)) ||
      this.#hasAnyFamilyOf(abbreviationsOf(form))
    )
  }

  /** Whether words of the text have the initials that the skill consists of: "IPS". */
  #hasSpelledOut(letters: string): boolean {
    if (letters.length === 2) return this.#text.includes(shortAcronyms[letters] ?? '\0')
    return this.#inOrder.some((_, from) => spells(this.#inOrder, letters, from))
  }
}

function wordsInOrder(texts: readonly Located<string>[]): readonly string[] {
  const all: string[] = []
  for (const text of texts)
    for (const { form } of analyse(text).words)
      for (const { folded } of form.parts) all.push(folded)
  return all
}

/** Whether words with these letters may be two slips apart, each of which takes one away and brings another. */
function mayBeMistyped(letters: number, others: number): boolean {
  let different = letters ^ others
  for (let count = 0; count < 2 * maxSlips; count++) different &= different - 1
  return different === 0
}

/** Whether words from a place on have these initials; small ones may be left out. */
function spells(words: readonly string[], letters: string, from: number): boolean {
  let at = from
  for (const letter of letters) {
    while (at > from && small.has(words[at] ?? '') && !words[at]?.startsWith(letter)) at++
    if (!words[at]?.startsWith(letter)) return false
    at++
  }
  return true
}
