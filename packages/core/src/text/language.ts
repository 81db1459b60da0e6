import type { TextAnalysis } from './analysis.ts'
import { englishEnding, frequentWords, namesAndTerms } from './frequent-words.ts'
import { hasOtherForms, normalize } from './normalize.ts'
import { wordPattern } from './words.ts'

const languages = Object.keys(frequentWords)
const english = languages.indexOf('en')

/** What a small word says of the language of a text that it stands in. */
interface SmallWord {
  /** The languages that have it, as indexes into {@link languages}. */
  readonly languages: readonly number[]
  readonly isEnglish: boolean
  /** Whether it speaks for English and for no other language that is known. */
  readonly isOnlyEnglish: boolean
  /** Whether it speaks against English: English texts hold it neither as a word nor in names. */
  readonly isForeign: boolean
}

type MadeWord = { -readonly [K in keyof SmallWord]: SmallWord[K] } & {
  readonly languages: number[]
}

const smallWords = smallWordsOf(Object.values(frequentWords))

/** Made when the command starts, and so in one plain pass. */
function smallWordsOf(lists: readonly string[]): ReadonlyMap<string, SmallWord> {
  const made = new Map<string, MadeWord>()
  for (let index = 0; index < lists.length; index++)
    for (const word of lists[index]?.split(' ') ?? []) {
      const known = made.get(word)
      if (known === undefined)
        made.set(word, {
          languages: [index],
          isEnglish: index === english,
          isOnlyEnglish: index === english,
          isForeign: index !== english && word.length > 1,
        })
      else if (known.languages.at(-1) !== index) {
        known.languages.push(index)
        known.isEnglish ||= index === english
        known.isOnlyEnglish = false
        if (known.isEnglish) known.isForeign = false
      }
    }
  for (const term of namesAndTerms.split(' ')) {
    const known = made.get(term)
    if (known) known.isForeign = false
  }
  return made
}

const likelier = new Set(['en', 'es', 'pt', 'fr', 'de', 'nl', 'it'])

/** Of neighbours whose small words are mostly the same the one that badges are written in more often. */
const weights = languages.map((language) => (likelier.has(language) ? 1.2 : 1))

/** The first characters of a text tell its language as well as all of it. */
const enough = 200

/** And so many tell its script. */
const enoughForScript = 2_000

/**
 * The language that a text is written in, as a two-letter code, by script and frequent small words. `other` where
 * that is surely not English and none that is known for sure; undefined where the text is too short or mixed to say.
 * A short one is told by the little there is. Names of things and skills are too short to be asked about.
 */
export function detectLanguage(text: string): string | undefined {
  const known = languageOfScript(text.slice(0, enoughForScript))
  if (known !== undefined) return known
  const words = countWords(text.slice(0, enough))
  return words.telling() ?? words.likely()
}

function countWords(text: string): WordCount {
  const count = new WordCount()
  // Other forms of a character, such as a sign for a trade mark, are letters once they are made plain.
  for (const word of text.normalize('NFKC').match(wordPattern) ?? [])
    count.add(normalize(word), word)
  return count
}

/**
 * The same for the lines of a template one below the other, from the words that are known of them. Undefined unless
 * they surely tell; `other` too for prose that has hardly a word of English.
 */
export function languageOfLines(lines: readonly TextAnalysis[]): string | undefined {
  const text = lines.map((line) => line.text.slice(0, enoughForScript)).join('\n')
  const beginning = text.slice(0, enough)
  const known = languageOfScript(text.slice(0, enoughForScript))
  if (known !== undefined) return known
  if (hasOtherForms(beginning)) return countWords(beginning).language(beginning)
  const count = new WordCount()
  let left = enough
  for (const { words, text: line } of lines) {
    for (const { form, start, end } of words) {
      if (start >= left) break
      if (end <= left) count.add(form.folded, form.text)
      else {
        const part = line.slice(start, left)
        count.add(normalize(part), part)
      }
    }
    left -= line.length + 1
  }
  return count.language(beginning)
}

/** Scripts in which one language is written, or one that stands for all. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
]

/** The language of a text whose letters are mostly not Latin, in which none of the languages of the lists is written. */
function languageOfScript(text: string): string | undefined {
  // No letter of these is one of another script but for the sign for a millionth.
  if (!/[^\n -\u{b4}\u{b6}-\u{24f}\u{2000}-\u{206f}]/u.test(text)) return undefined
  const letters = text.match(/\p{L}/gu) ?? []
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter))
  if (letters.length < 4) return undefined
  const found = others.join('')
  if (others.length * 2 <= letters.length) {
    // Names of tools are written in Latin letters in any language.
    if (/\b(?:the|and|of|to|an?|in|for|with|by)\b/i.test(text)) return undefined
    if ((found.match(/\p{Script=Hiragana}/gu) ?? []).length >= 4) return 'ja'
    return (found.match(/\p{Script=Han}/gu) ?? []).length >= 4 ? 'zh' : undefined
  }
  return scripts.find(([script]) => script.test(found))?.[1] ?? 'other'
}

/** Fewer words than these say little by holding none that is known. */
const leastWords = 12

/** Words of English texts, of ten, that are small words or have an ending of English at least. */
const englishOfTen = 2

/** What the words of a text say of its language. */
class WordCount {
  readonly #words: string[] = []
  readonly #scores = new Float64Array(languages.length)
  #english = 0
  #onlyEnglish = 0
  #foreign = 0
  #accented = 0
  #small = 0

  /** A word as it is compared, and as it is written. */
  add(word: string, written: string): void {
    const first = written.charCodeAt(0)
    if (first < 58) return
    this.#words.push(word)
    if (isSmall(first)) this.#small++
    if (hasAccents(word)) this.#accented++
    const known = smallWords.get(word)
    if (known === undefined) return
    for (const index of known.languages)
      this.#scores[index] = (this.#scores[index] ?? 0) + 1 / Math.sqrt(known.languages.length)
    if (known.isEnglish) this.#english++
    if (known.isOnlyEnglish) this.#onlyEnglish++
    if (known.isForeign && !this.#isName(written)) this.#foreign++
  }

  /** Whether a word is written as part of a name is: El Paso, Power BI. The first word of a text is none. */
  #isName(written: string): boolean {
    return this.#words.length > 1 && isCapital(written.charCodeAt(0))
  }

  /** The language that known words surely tell. */
  telling(): string | undefined {
    if (this.#onlyEnglish >= 3 && this.#onlyEnglish > 2 * this.#foreign) return 'en'
    return this.#isForeign() ? this.#nearest() : undefined
  }

  /** The same, where a text that has hardly an English word is taken for none that is English. */
  language(text: string): string | undefined {
    return this.telling() ?? (this.#isUnlikeEnglish(text) ? this.#nearest() : undefined)
  }

  #isForeign(): boolean {
    if (this.#foreign >= 2 && this.#foreign > 2 * this.#onlyEnglish) return true
    return (
      this.#onlyEnglish <= 1 &&
      this.#accented >= 3 &&
      this.#accented >= 0.15 * this.#words.length &&
      (this.#foreign > 0 || this.#english * 10 < this.#words.length)
    )
  }

  /** Whether a text is long enough to hold small words of English, or words that end as English ones do, and hardly does. */
  #isUnlikeEnglish(text: string): boolean {
    const { length } = this.#words
    if (length < leastWords || this.#small * 2 < length || this.#english > 3) return false
    // Lists of tools and skills have no small words in any language.
    if (text.split(',').length * 2.5 > length) return false
    const alike = this.#words.filter(
      (word) => smallWords.get(word)?.isEnglish !== true && englishEnding.test(word),
    )
    return (this.#english + alike.length) * 10 < englishOfTen * length
  }

  /** The language whose small words there are, unless a second one is as near. */
  #nearest(): string {
    return this.#best((index) => index !== english, 1.5) ?? 'other'
  }

  /** The same where there are few words, one of which may be all that tells. */
  likely(): string | undefined {
    return this.#best(() => true, 1)
  }

  #best(isAmong: (index: number) => boolean, least: number): string | undefined {
    let best = -1
    let top = 0
    let second = 0
    for (let index = 0; index < languages.length; index++) {
      if (!isAmong(index)) continue
      const score = (this.#scores[index] ?? 0) * (weights[index] ?? 1)
      if (score > top) {
        second = top
        top = score
        best = index
      } else if (score > second) second = score
    }
    return top >= least && top >= 1.1 * second ? languages[best] : undefined
  }
}

function isSmall(code: number): boolean {
  return (code > 96 && code < 123) || (code > 127 && !isCapital(code))
}

function isCapital(code: number): boolean {
  return code < 91 ? code > 64 : code > 127 && isCapitalLetter.test(String.fromCharCode(code))
}

const isCapitalLetter = /\p{Lu}/u

function hasAccents(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code > 127 && code !== 0x2011) return true
  }
  return false
}

/** The language of most of several texts, as {@link detectLanguage} has it; short ones are left out. */
export function commonLanguage(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const language = text.length > 40 ? detectLanguage(text) : undefined
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0]
}

/** The languages whose words are known when pages of a program are read. */
export const pageLanguages: readonly string[] = ['en', 'es', 'fr', 'de', 'nl', 'pt']

/** Languages that have so many small words in common that a short text is easily taken for one of the others. */
const neighbours = [
  'es pt ca gl oc it ro fr la ht',
  'sv da no is fo de nl af lb fy',
  'pl cs sk sl hr',
  'id ms jv su tl ceb ilo',
  'lt lv et fi se',
  'ga gd cy br',
  'tr az uz tk ku',
  'sw zu xh st tn sn rw ny so ha yo ig mg',
  'mi sm haw',
].map((group) => new Set(group.split(' ')))

/** Whether a text in one language is surely not in another, stated one: English and what is none is told the best. */
export function isSurelyAnother(language: string, stated: string): boolean {
  const [a, b] = [language, baseLanguage(stated)]
  if (b === undefined || a === b) return false
  if (a === 'en' || b === 'en') return true
  // Names in Japanese and Korean may be all in Chinese characters.
  if (a === 'zh' && (b === 'ja' || b === 'ko')) return false
  const isKnown = (one: string) => languages.includes(one) || scripts.some(([, of]) => of === one)
  return isKnown(a) && isKnown(b) && !neighbours.some((group) => group.has(a) && group.has(b))
}

const baseLanguages = new Map<string, string | undefined>()

/** More tags than a program states. */
const maxTags = 1_000

/** The language of a tag in its shortest form: `en` of `en-GB` and of `eng`. Undefined where it is no tag. */
function baseLanguage(tag: string): string | undefined {
  if (!baseLanguages.has(tag) && baseLanguages.size < maxTags)
    baseLanguages.set(tag, shortestTag(tag))
  return baseLanguages.get(tag)
}

const others: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  fil: 'tl',
  sr: 'hr',
  bs: 'hr',
}

function shortestTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(tag)) return undefined
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'))
    return /^(?:mul|zxx|und|mis)$/.test(language) ? undefined : (others[language] ?? language)
  } catch {
    return undefined
  }
}

/** A language in English words: `German`. Undefined for one that has no name there. */
export function languageName(language: string): string | undefined {
  if (language === 'other') return undefined
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)
  return name === language ? undefined : name
}

/** Languages of which a third of all words are small, and in which English names works, dishes and music. */
const wordy = new Set(['es', 'pt', 'fr', 'it', 'ca', 'gl', 'oc', 'ro'])

/**
 * Whether so many words of a text are small words of a language as its prose has, of which a fifth is little: names
 * and titles within an English text have fewer. True of a language of which that cannot be told.
 */
export function readsAsProse(text: TextAnalysis, language: string): boolean {
  const index = wordy.has(language) ? languages.indexOf(language) : -1
  if (index < 0) return true
  const { foldedWords } = text
  const own = foldedWords.filter((word) => smallWords.get(word)?.languages.includes(index))
  return own.length * 5 >= foldedWords.length
}

/** Whether two language tags mean the same language: `en` and `en-GB` do. */
export function isSameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0]
}
