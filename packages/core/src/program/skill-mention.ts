import type { Located } from '../documents/place.ts'
import { analyse } from '../text/analysis.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { skillMentions } from '../text/en/skill-mentions.ts'
import { normalize } from '../text/normalize.ts'
import type { WordForm } from '../text/word-form.ts'
import { type Skill, skillOf } from './skill.ts'
import { maxSkillLength } from './skill-form.ts'
import { abbreviationsOf, relatedRoots } from './skill-words.ts'

const { small, shortAcronyms } = skillMentions

/** What may be part of a compound or have a part in one: shorter ones are found in too many words. */
const minInCompound = 5

/** What may be mistyped: two letters make a shorter one another word. */
const minMistyped = 8

/**
 * What the texts of a template speak of. Asked for a skill, it says yes where any word that tells
 * what the skill is about occurs, in whatever form, spelled out or as an acronym. English.
 */
export class Mentions {
  readonly #texts: readonly Located<string>[]
  readonly #text: string
  #foundWords: ReadonlySet<WordForm> | undefined
  #foundCapitals: ReadonlySet<string> | undefined
  #foundRoots: ReadonlySet<string> | undefined
  #joinedRoots: string | undefined
  #longRoots: readonly string[] | undefined

  constructor(texts: readonly Located<string>[]) {
    this.#texts = texts
    this.#text = texts.map((text) => analyse(text).folded).join('\n')
  }

  /** Worked out only where a skill does not stand in the text as it is. */
  get #words(): ReadonlySet<WordForm> {
    this.#foundWords ??= differentWords(this.#texts)
    return this.#foundWords
  }

  /** The words that may be in capitals, as they are written. */
  get #capitals(): ReadonlySet<string> {
    if (this.#foundCapitals === undefined) {
      const capitals = new Set<string>()
      for (const { text } of this.#words) if (!/^[a-z]/.test(text)) capitals.add(text)
      this.#foundCapitals = capitals
    }
    return this.#foundCapitals
  }

  get #roots(): ReadonlySet<string> {
    if (this.#foundRoots === undefined) {
      const roots = new Set<string>()
      for (const { root } of this.#words) roots.add(root)
      this.#foundRoots = roots
    }
    return this.#foundRoots
  }

  /** What costs least is asked first. */
  has(asked: string): boolean {
    const skill = skillOf(asked.slice(0, maxSkillLength))
    return (
      this.#hasLiterally(skill) ||
      skill.telling.some((word) => this.#hasWord(word)) ||
      this.#hasAcronym(skill) ||
      skill.acronyms.some((letters) => this.#hasSpelledOut(letters)) ||
      skill.telling.some(({ root }) => this.#isPartOfCompound(root)) ||
      skill.telling.some((word) => this.#hasMistyped(word))
    )
  }

  /** Names such as "C++" and "R" are no words. */
  #hasLiterally({ text }: Skill): boolean {
    const name = normalize(text).trim()
    for (let at = this.#text.indexOf(name); at >= 0; at = this.#text.indexOf(name, at + 1)) {
      const around = `${this.#text[at - 1] ?? ' '}${this.#text[at + name.length] ?? ' '}`
      if (!/[\p{L}\p{N}+#]/u.test(around)) return true
    }
    return false
  }

  #hasWord({ text, root }: WordForm): boolean {
    // "R" is a language where it stands as a capital.
    if (root.length < 2) return this.#capitals.has(text.toUpperCase())
    return this.#roots.has(root) || relatedRoots(root).some((other) => this.#roots.has(other))
  }

  /** "Security" in "cybersecurity", and the other way round. */
  #isPartOfCompound(root: string): boolean {
    if (root.length < minInCompound) return false
    // One search in all of them together takes less than one in each.
    this.#joinedRoots ??= [...this.#roots].join(' ')
    this.#longRoots ??= [...this.#roots].filter(({ length }) => length >= minInCompound)
    return this.#joinedRoots.includes(root) || this.#longRoots.some((known) => root.includes(known))
  }

  #hasMistyped({ text, root }: WordForm): boolean {
    if (root.length < 2 || text.length < minMistyped) return false
    const [initial = ''] = text
    const like: string[] = []
    for (const known of this.#words)
      if (Math.abs(known.text.length - text.length) <= 2 && known.folded.startsWith(initial))
        like.push(known.text)
    return like.length > 0 && didYouMean(text, like) !== undefined
  }

  /** Whether the text has the initials of the skill, or a common abbreviation of it. */
  #hasAcronym({ form, initials }: Skill): boolean {
    return (
      initials.some((letters) => this.#capitals.has(letters)) ||
      abbreviationsOf(form).some((root) => this.#roots.has(root))
    )
  }

  /** Whether words of the text have the initials that the skill consists of: "IPS". */
  #hasSpelledOut(letters: string): boolean {
    if (letters.length === 2) return this.#text.includes(shortAcronyms[letters] ?? '\0')
    const all = this.#texts.flatMap((text) =>
      analyse(text).words.flatMap(({ form }) => form.parts.map(({ folded }) => folded)),
    )
    return all.some((_, from) => spells(all, letters, from))
  }
}

/** Each word once, and what it is joined from by hyphens. */
function differentWords(texts: readonly Located<string>[]): ReadonlySet<WordForm> {
  const different = new Set<WordForm>()
  for (const text of texts) for (const { form } of analyse(text).words) different.add(form)
  for (const { parts } of different)
    if (parts.length > 1) for (const part of parts) different.add(part)
  return different
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
