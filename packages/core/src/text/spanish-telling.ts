import type { Sentence, TextAnalysis } from './analysis.ts'
import { telling } from './es/telling.ts'
import { plainLetters } from './normalize.ts'
import type { SpanishSubject, SpanishWords } from './tables.ts'
import type { Instead, Telling } from './telling.ts'

/** What a sentence says: of the earner, plainly or perhaps; of something else; undefined where that is not clear. */
type Saying = 'plainly' | 'perhaps' | Instead | undefined

/** A word in small letters without accents, but for the last one of "cursó". */
interface Token {
  readonly key: string
  readonly isCapital: boolean
  /** Where it begins in the sentence. */
  readonly at: number
}

const subjects = new Map<string, SpanishSubject>()

for (const subject of Object.keys(telling.subjects) as SpanishSubject[])
  for (const noun of telling.subjects[subject]) subjects.set(noun, subject)

const lists = new Map<keyof SpanishWords, ReadonlySet<string>>()

for (const name of Object.keys(telling.words) as (keyof SpanishWords)[]) // the keys of this very record
  lists.set(name, new Set(telling.words[name]))

function is({ key }: Token, name: keyof SpanishWords): boolean {
  return lists.get(name)?.has(key) === true
}

const known = new WeakMap<TextAnalysis, Telling>()

/**
 * Reads a Spanish description sentence by sentence: who is the subject, and what the verbs say of them. As Spanish
 * leaves subjects out, a verb of knowing or doing tells of the earner unless a course stands before it. Worked out
 * once for each analysis.
 */
export function spanishTellingOf(analysis: TextAnalysis): Telling {
  const read = known.get(analysis)
  if (read) return read
  const made = readAll(analysis)
  known.set(analysis, made)
  return made
}

function readAll({ sentences }: TextAnalysis): Telling {
  const told: { readonly about: Instead; readonly sentence: Sentence }[] = []
  let before: SpanishSubject | undefined
  let isPerhaps = false
  for (const sentence of sentences) {
    const reader = new SpanishSentence(sentence.text, before)
    const saying = reader.read()
    if (saying === 'plainly') return { ofEarner: 'plainly' }
    if (saying === 'perhaps') isPerhaps = true
    else if (saying !== undefined) told.push({ about: saying, sentence })
    before = reader.subject ?? before
  }
  if (isPerhaps) return { ofEarner: 'perhaps' }
  const instead =
    told.find(({ about }) => about !== 'completion' && about !== 'badge') ??
    told.find(({ about }) => about === 'completion') ??
    told[0]
  return instead === undefined ? { ofEarner: 'not' } : { ofEarner: 'not', instead }
}

const persons: ReadonlySet<SpanishSubject | undefined> = new Set<SpanishSubject>([
  'earner',
  'participant',
])
const courseLike: ReadonlySet<SpanishSubject | undefined> = new Set<SpanishSubject>([
  'course',
  'exam',
  'event',
  'purpose',
])

/** The words that are finite verbs. */
const finite = new Set(
  (
    [
      'can',
      'perfect',
      'knows',
      'completes',
      'does',
      'learns',
      'readerLearns',
      'gives',
      'gave',
      'attests',
    ] as const
  ).flatMap((name) => telling.words[name]),
)

/** How many words a subject may stand behind the beginning. */
const subjectWords = 14

class SpanishSentence {
  readonly #plain: string
  readonly #words: readonly Token[]
  readonly #before: SpanishSubject | undefined
  subject: SpanishSubject | undefined
  #subjectAt = -1
  /** Where the first verb stands behind the subject; the number of words where there is none. */
  #verbAt = 0
  #begin = 0
  /** Where the words end before it is told what a course is for. */
  #end = 0

  constructor(text: string, before: SpanishSubject | undefined) {
    this.#plain = plainLetters(text)
    this.#words = tokensOf(text, this.#plain)
    this.#before = before
  }

  read(): Saying {
    const words = this.#words
    const [first] = words
    if (first === undefined) return undefined
    this.#begin = this.#beginning()
    this.#findSubject()
    this.#end = this.#endBeforeAim()
    if (is(first, 'awarded')) return this.#ofBadge()
    if (is(first, 'made') && this.#begin === 0) return this.#hasDeed() ? 'perhaps' : 'course'
    const verb = words[this.#verbAt]
    if (this.#isForAudience()) return 'course'
    if (persons.has(this.subject)) return this.#ofPerson(verb)
    if (this.subject === 'badge') return this.#ofBadge(verb)
    if (this.subject !== undefined) return this.#ofThing(this.subject, verb)
    return this.#ofNobody(verb)
  }

  /** Where the clause begins behind "Al finalizar el curso," or "Ofrecido por …,". */
  #beginning(): number {
    const [first] = this.#words
    if (first === undefined || !(is(first, 'leads') || is(first, 'made') || isGerund(first)))
      return 0
    const comma = this.#plain.indexOf(',')
    if (comma < 0) return 0
    const next = this.#words.findIndex(({ at }) => at > comma)
    if (this.#words.slice(0, Math.max(next, 0)).some(isVerb)) return 0
    const clause = this.#words.slice(Math.max(next, 0), next + 6)
    return next > 0 && clause.some((word) => subjects.has(word.key) || isVerb(word)) ? next : 0
  }

  #findSubject(): void {
    const words = this.#words
    let isGoverned = false
    let at = this.#begin
    const begin = words[at]
    // "Aprender a usar herramientas …" has none.
    const hasNone = begin !== undefined && (is(begin, 'goals') || is(begin, 'attests'))
    for (; at < words.length && !hasNone; at++) {
      const word = words[at]
      if (word === undefined) break
      const noun = subjects.get(word.key)
      if (noun !== undefined && !isGoverned && at - this.#begin < subjectWords) {
        // "Las personas participantes" have no badge yet.
        const next = subjects.get(words[at + 1]?.key ?? '')
        this.subject = noun === 'earner' && next === 'participant' ? next : noun
        this.#subjectAt = at
        at++
        break
      }
      if (noun === undefined && isVerb(word) && !(isGoverned && word.isCapital)) break
      if (is(word, 'prepositions')) isGoverned = true
      else if (!is(word, 'articles')) isGoverned &&= noun === undefined && /[aei]r$/.test(word.key)
    }
    while (at < words.length && !isVerb(words[at])) at++
    this.#verbAt = at
  }

  #endBeforeAim(): number {
    const from = this.#words[Math.min(this.#verbAt + 1, this.#words.length - 1)]?.at ?? 0
    const index = this.#plain.slice(from).search(telling.aim)
    if (index < 0) return this.#words.length
    const end = this.#words.findIndex(({ at }) => at >= from + index)
    return end < 0 ? this.#words.length : end
  }

  #ofPerson(verb: Token | undefined): Saying {
    if (this.subject === 'participant' && verb !== undefined && !this.#isAfterwards()) {
      const next = this.#words[this.#verbAt + 1]
      if (is(verb, 'learns')) return 'promise'
      if (is(verb, 'can') && next !== undefined && is(next, 'learning')) return 'promise'
    }
    if (this.#hasDeed()) return 'plainly'
    if (this.#hasAbility()) return 'plainly'
    if (this.#mayTell()) return 'perhaps'
    if (verb === undefined) return undefined
    const whatWasDone = ['completes', 'perfect', 'does', 'attests'] as const
    return whatWasDone.some((name) => is(verb, name)) && this.#isOfCompletion()
      ? this.#completion()
      : 'perhaps'
  }

  #ofBadge(verb?: Token): Saying {
    if (this.#hasDeed() || this.#hasAbility()) return 'plainly'
    if (this.#mayTell()) return 'perhaps'
    if (this.#isOfCompletion() || this.#words.some((word) => isCompleting(word)))
      return this.#completion()
    const attests = this.#words.some((word) => is(word, 'attests'))
    if (this.subject !== 'badge' || attests || verb === undefined) return undefined
    return is(verb, 'plainlyGives') || telling.hasAim.test(this.#plain) ? 'badge' : undefined
  }

  #ofThing(subject: SpanishSubject, verb: Token | undefined): Saying {
    const words = this.#words.slice(this.#subjectAt + 1)
    if (
      subject === 'purpose' &&
      words.some((w) => subjects.get(w.key) === 'badge' || is(w, 'attests'))
    )
      return this.#ofBadge()
    if (verb !== undefined && is(verb, 'attests')) return this.#ofBadge(verb)
    if (verb !== undefined && is(verb, 'readerLearns')) return 'promise'
    if (telling.allowed.test(this.#plain) || this.#tellsOfPerson()) return 'perhaps'
    const hasEarner = words.some(({ key }) => subjects.get(key) === 'earner')
    if (verb !== undefined && is(verb, 'gave') && hasEarner) return 'perhaps'
    const next = words[0]
    const tells =
      telling.hasAim.test(this.#plain) ||
      telling.isOne.test(this.#plain) ||
      (verb !== undefined && (is(verb, 'gives') || is(verb, 'gave'))) ||
      (next !== undefined && is(next, 'made'))
    const isOther = subject === 'organisation' || subject === 'product'
    if (isOther && !telling.isOne.test(this.#plain) && !(verb && is(verb, 'plainlyGives')))
      return undefined
    if (!tells) {
      if (this.#hasDeed()) return 'perhaps'
      const isBare = verb === undefined || is(verb, 'knows')
      return subject === 'course' && isBare && !this.#words.some(isCompleting)
        ? 'course'
        : undefined
    }
    return subject === 'purpose' ? 'course' : (subject as Instead)
  }

  /** Of a sentence that has no subject, or one that no table has. */
  #ofNobody(verb: Token | undefined): Saying {
    const words = this.#words
    const [first] = words
    const begin = words[this.#begin]
    if (begin === undefined || first === undefined) return undefined
    if (verb !== undefined && is(verb, 'readerLearns'))
      return this.#isAfterwards() && is(verb, 'can') ? 'perhaps' : 'promise'
    if (is(begin, 'attests') || this.#attestsEarly()) return this.#ofBadge(verb)
    if (is(begin, 'invites')) return 'promise'
    if (is(begin, 'goals')) return this.#hasDeed() ? 'perhaps' : 'promise'
    if (words.slice(0, 3).some((word) => is(word, 'abilities'))) return 'perhaps'
    if (verb === undefined) return isCompleting(first) ? this.#ofBadge() : undefined
    const hasNone = words.slice(this.#begin, this.#verbAt).every((word) => is(word, 'clitics'))
    if (is(verb, 'attests')) return this.#ofBadge(verb)
    if (telling.hasAim.test(this.#plain) && !this.#words.some((word) => is(word, 'relatives')))
      return this.#hasDeed() ? 'perhaps' : 'course'
    const isCourse = courseLike.has(this.#before) || this.#isInCourse()
    if (isCourse && (is(verb, 'gives') || is(verb, 'ofBoth')))
      return this.#tellsOfPerson() || this.#hasAbility('finite') ? 'perhaps' : 'course'
    const kind = telling.isOne.exec(this.#plain)?.[0].split(' ').at(-1)
    if (kind !== undefined && !this.#hasDeed()) {
      const about = kind === 'herramienta' ? 'product' : subjects.get(kind)
      return about === 'organisation' || about === 'product' || about === 'event' ? about : 'course'
    }
    if (hasNone && is(verb, 'plainlyGives')) return this.#tellsOfPerson() ? 'perhaps' : 'course'
    // "Se evaluaron …" has no person in it.
    if (hasNone && begin.key === 'se' && /[^h]\wn$/.test(verb.key)) return undefined
    const isOfLearners = isCourse || this.#before === 'participant'
    if (hasNone && isOfLearners && is(verb, 'learns') && !this.#isAfterwards()) return 'promise'
    if (hasNone) return this.#ofPerson(verb)
    if (this.#isNamedCourse(verb)) return 'course'
    if (is(verb, 'perfect') && this.#isOfCompletion()) return this.#ofPerson(verb)
    if (this.#hasDeed()) return 'perhaps'
    const isOfOther = courseLike.has(this.#before) || /\btus?\b/.test(this.#plain)
    return !isOfOther && this.#mayTell() ? 'perhaps' : undefined
  }

  /** Whether it is said at the beginning what is certified: "Es grato acreditar …". */
  #attestsEarly(): boolean {
    return this.#words.slice(0, 6).some((word) => is(word, 'attests'))
  }

  /** Whether something with a name gives learners something: "Marketing Digital busca …". */
  #isNamedCourse(verb: Token): boolean {
    const before = this.#words[this.#verbAt - 1]
    const isNamed = before?.isCapital === true && is(verb, 'plainlyGives')
    return isNamed && telling.learners.test(this.#plain) && !this.#hasDeed()
  }

  #isAfterwards(): boolean {
    return this.#words.slice(0, 5).some((word) => is(word, 'afterwards'))
  }

  /** Whether it begins with "En este curso". */
  #isInCourse(): boolean {
    const [first] = this.#words
    if (first?.key !== 'en') return false
    return this.#words.slice(1, 4).some(({ key }) => courseLike.has(subjects.get(key)))
  }

  /** Whether it names only for whom something is: "Docentes interesados en …". */
  #isForAudience(): boolean {
    const match = telling.audience.exec(this.#plain)
    const [first] = this.#words
    if (match === null || first === undefined || !first.key.endsWith('s')) return false
    if (is(first, 'articles') || is(first, 'leads')) return false
    return !this.#words.some((word) => word.at < match.index && isVerb(word))
  }

  /** Whether it says what somebody did beyond completing something, or knows, or can do. */
  #hasDeed(): boolean {
    return this.#words.some((_, at) => at >= this.#begin && this.#isDeed(at))
  }

  #isDeed(at: number): boolean {
    const words = this.#words
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined) return false
    if (is(word, 'perfect')) return this.#isPerfectOfDeed(at)
    const before = words[at - 1]
    const isOfThing = before !== undefined && is(before, 'relatives') && !this.#isOfPerson(at - 1)
    const mayBeOfEarner = persons.has(this.subject) || this.subject === 'badge'
    if (isOfThing && !mayBeOfEarner && (is(word, 'can') || is(word, 'knows'))) return false
    if (is(word, 'can')) return next?.key !== 'ser'
    if (is(word, 'knows')) {
      if (next?.key === 'como' || before?.key === 'se' || isNounHere(before)) return false
      return !(isOfThing && is(word, 'ofBoth'))
    }
    if (!/(?:ó|aron|[iyj]eron)$/.test(word.key) || word.isCapital) return false
    if (is(word, 'completes') || before?.key === 'se') return /^(?:se)?destac/.test(word.key)
    if (is(word, 'does')) return !this.#isOfCourseBehind(at)
    return !(is(word, 'gave') && courseLike.has(this.subject))
  }

  #isPerfectOfDeed(at: number): boolean {
    const words = this.#words
    for (let index = at + 1; index <= at + 4; index++) {
      const word = words[index]
      if (word === undefined) return false
      if (word.key.endsWith('mente') || is(word, 'clitics')) continue
      if (word.key === 'sido') {
        const next = words[index + 1]
        if (next === undefined || !persons.has(this.subject)) return false
        return !(
          subjects.get(next.key) === 'participant' ||
          next.key === 'parte' ||
          is(next, 'awarded')
        )
      }
      if (is(word, 'negligible') || is(word, 'completed') || is(word, 'awarded')) return false
      if (is(word, 'does')) return !this.#isOfCourseBehind(index)
      return /(?:[ai]d[oa]s?|to|cho)$/.test(word.key)
    }
    return false
  }

  /** Whether a person is the nearest noun before a word. */
  #isOfPerson(at: number): boolean {
    for (let index = at - 1; index >= 0 && index >= at - 12; index--) {
      const noun = subjects.get(this.#words[index]?.key ?? '')
      if (noun !== undefined) return persons.has(noun)
    }
    return false
  }

  /** Whether it is the badge that somebody gets: "quien obtiene esta insignia". */
  #isOfBadgeBehind(at: number): boolean {
    return this.#words.slice(at + 1, at + 4).some(({ key }) => subjects.get(key) === 'badge')
  }

  #isOfCourseBehind(at: number): boolean {
    return this.#words
      .slice(at + 1, at + 6)
      .some(({ key }) => courseLike.has(subjects.get(key)) || key === 'prueba')
  }

  /** Whether it names an ability in words of its own, and not in the name of a course. */
  #hasAbility(from?: 'finite'): boolean {
    const words = this.#words
    const start = from === 'finite' ? this.#verbAt : this.#begin
    const until = from === 'finite' ? Math.min(start + 3, this.#end) : this.#end
    for (let at = start; at < until; at++) {
      const word = words[at]
      if (word === undefined || word.isCapital || !is(word, 'abilities')) continue
      const noun = subjects.get(words[at - 2]?.key ?? '')
      if (!(words[at - 1]?.key === 'de' && courseLike.has(noun))) return true
    }
    return false
  }

  /** Whether it has words that may be meant of the earner: a merit, a role, a deed in passing. */
  #mayTell(): boolean {
    const words = this.#words
    for (let at = this.#begin; at < this.#end; at++) {
      const word = words[at]
      if (word === undefined) break
      const isSubject = at === this.#subjectAt
      if (!isSubject && is(word, 'roles')) return true
      if (isCompleting(word) && words[at + 1]?.key === 'como') return true
      if (word.isCapital) continue
      if (is(word, 'merits') && !this.#isTopic(at)) return true
      if (isGerund(word) && !is(word, 'idleGerunds')) return true
      const [next, after] = [words[at + 1], words[at + 2]]
      if (
        is(word, 'coordinators') &&
        next &&
        after &&
        (is(after, 'articles') || after.key === 'como')
      ) {
        if (
          /[ae]n?$/.test(next.key) &&
          !next.isCapital &&
          !isSmallWord(next) &&
          !is(next, 'completes')
        )
          return true
      }
    }
    return false
  }

  /** Whether a word only names a topic or a helper there: "gestión de proyectos", "con el apoyo de". */
  #isTopic(at: number): boolean {
    const [first, before, word] = this.#words.slice(Math.max(0, at - 2), at + 1)
    if (first === undefined || before === undefined || word === undefined) return false
    if (first.key === 'con' && before.key === 'el') return true
    return before.key === 'de' && is(word, 'topics')
  }

  /** Whether a course's sentence says in passing what people did or can do. */
  #tellsOfPerson(): boolean {
    const words = this.#words
    for (let at = this.#subjectAt + 1; at < words.length; at++) {
      const noun = subjects.get(words[at]?.key ?? '')
      if (!persons.has(noun)) continue
      for (let index = at + 1; index <= at + 5; index++) {
        const before = words[index - 1]
        if (before && is(before, 'relatives')) break
        if (this.#isDeed(index)) return true
      }
    }
    return false
  }

  #isOfCompletion(): boolean {
    const words = this.#words
    return words.some((word, at) => {
      if (word.key === 'sido') return subjects.get(words[at + 1]?.key ?? '') === 'participant'
      if (at < this.#begin || subjects.has(word.key)) return false
      if (is(word, 'does')) return this.#isOfCourseBehind(at)
      if (is(word, 'gets')) return !is(word, 'attests') && this.#isOfBadgeBehind(at)
      if (is(word, 'ongoing') && !words.slice(Math.max(0, at - 3), at).some(isRelative))
        return false
      if (is(word, 'completes') || (is(word, 'completion') && !word.isCapital)) return true
      const isPerfect = words.slice(Math.max(0, at - 3), at).some((one) => is(one, 'perfect'))
      return isPerfect && is(word, 'completed')
    })
  }

  /** Only a course or an exam is completed and no more than that; who was at an event has done what there was to do. */
  #completion(): Saying {
    const words = this.#words
    // What stands behind it may have a verb of its own that is not known.
    if (this.#plain.includes(';')) return 'perhaps'
    if (words.some(({ key }) => ['course', 'exam'].includes(subjects.get(key) ?? '')))
      return 'completion'
    if (words.some((word) => subjects.get(word.key) === 'event')) return undefined
    const at = words.findIndex((word) => isCompleting(word) || is(word, 'does'))
    const isNamed = words
      .slice(at + 1, at + 5)
      .some((word) => word.isCapital || is(word, 'requirements'))
    return isNamed ? 'completion' : undefined
  }
}

function tokensOf(text: string, plain: string): Token[] {
  return Array.from(plain.matchAll(/[a-z\d]+(?:-[a-z\d]+)*/g), ({ 0: word, index }) => {
    const last = text.charAt(index + word.length - 1)
    const written = text.charAt(index)
    const [head = word] = word.split('-', 1)
    const key = subjects.has(head) ? head : word
    return {
      key: last === 'ó' ? `${word.slice(0, -1)}ó` : key,
      isCapital: index > 0 && written !== written.toLowerCase(),
      at: index,
    }
  })
}

function isVerb(word: Token | undefined): boolean {
  return word !== undefined && finite.has(word.key)
}

/** "Que", "quien": what follows is what somebody did to get a badge, and not what they do. */
function isRelative(word: Token): boolean {
  return is(word, 'relatives') || word.key.startsWith('quien')
}

function isGerund({ key }: Token): boolean {
  return /(?:[ai]|ie|ye)ndo$/.test(key)
}

function isCompleting(word: Token): boolean {
  return (
    is(word, 'completing') ||
    is(word, 'completed') ||
    (is(word, 'completion') && !word.isCapital) ||
    is(word, 'completes')
  )
}

/** Whether a word before one that may be a verb makes a noun of it: "la práctica". */
function isNounHere(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (is(before, 'prepositions') || (is(before, 'articles') && before.key !== 'lo'))
  )
}

function isSmallWord(word: Token): boolean {
  return is(word, 'prepositions') || is(word, 'articles') || is(word, 'leads')
}
