import type { Sentence } from './analysis.ts'
import { telling } from './en/telling.ts'
import type { ClauseWords, Subject } from './tables.ts'
import type { Instead } from './telling.ts'
import { classOf, is, isVerb, sets, unknown, type WordClass } from './word-class.ts'
import type { Word } from './words.ts'

const { grammar } = telling

type Who = Subject | 'other'

const persons: ReadonlySet<Who> = new Set(['earner', 'participant', 'they', 'reader'])
/** What is told where one of these is the subject; of who writes, `template/earner-voice` tells. */
const things: ReadonlyMap<Who, Instead | undefined> = new Map<Who, Instead | undefined>([
  ['course', 'course'],
  ['exam', 'exam'],
  ['event', 'event'],
  ['organisation', 'organisation'],
  ['issuer', undefined],
  ['product', 'product'],
  ['purpose', 'course'],
])

const courseLike: ReadonlySet<Subject> = new Set(['course', 'exam', 'badge', 'event'])

/** How far behind a verb its object is looked for, in words. */
const objectWords = 10

/** Reads the clauses of one English sentence. */
export class SentenceReader {
  readonly #words: readonly Word[]
  readonly #classes: readonly WordClass[]
  readonly #text: string
  readonly #before: Subject | undefined
  readonly #sentence: Sentence
  /** The subject of the sentence's first verb. */
  main: Subject | undefined
  hasVerb = false
  /** Whether words were met that may be meant of the earner. */
  isPerhaps = false
  /** Whether an unknown word was taken for a verb in the present that tells of the earner. */
  isGuess = false
  /** Whether the reader is told what they will learn. */
  #isInvited = false
  #isLoose = false
  #isGuess = false
  #head: Who | undefined
  #headAt = -1
  #inherit: Who | undefined
  #verbSeen = false
  #lastNoun: Subject | undefined
  #lastNounAt = -9
  #firstNoun: Subject | undefined
  /** Whether the clause says how, why or where: of nobody in particular. */
  #isAsked = false
  /** Whether the sentence says what somebody else will do for people: "The guild will certify those who". */
  #isOfOthers = false
  /** Whether the clause tells of a noun that is not what the sentence began with: ", which meets …". */
  #isRelative = false
  #clauseAt = 0
  #clauseStart = 0
  #isAside = false
  /** Whether it is a clause with "who", behind which the verb of the person may follow. */
  #isOfWho = false
  /** Whether it began with "Designed for", "Offered by". */
  #isMade = false
  /** The subject around what is said by the way. */
  #outer: Who | undefined
  #isPurpose = false
  #isAudience = false
  #isAwarded = false
  #hasCompleted = false
  #afterAnd = -9
  /** Whether what was said last of the subject is still to come, or is what a course has people do. */
  #isPromised = false
  /** Whether something was told in the past. */
  #isPast = false
  #found: Instead | undefined
  /** Whether a verb joined to the pronoun just taken is evidence. */
  #isEvident = false

  /** `words` are those of the sentence, without short asides in brackets; `before` is what the one before told of. */
  constructor(
    text: string,
    sentence: Sentence,
    words: readonly Word[],
    before: Subject | undefined,
  ) {
    this.#sentence = sentence
    this.#text = text
    this.#before = before
    this.#words = words
    this.#classes = words.map(({ form }) => classOf(form.folded))
  }

  /** What the sentence tells of; undefined where that is not plain. */
  read(): Instead | 'earner' | undefined {
    for (let at = 0; at < this.#words.length; at++) {
      this.#cross(at)
      this.#isLoose = false
      this.#isGuess = false
      if (!this.#step(at)) continue
      if (!this.#isLoose) return 'earner'
      if (this.#isGuess) this.isGuess = true
      else this.isPerhaps = true
    }
    if (this.#found !== undefined) return this.#found
    if (this.#hasCompleted) return 'completion'
    return this.#isMade && this.main === undefined ? 'course' : undefined
  }

  /** Whether it says something of persons, or for what they get the badge, that is neither evidence nor a promise. */
  get isOfPersons(): boolean {
    if (this.#isAwarded) return true
    if (this.main === undefined || this.#found !== undefined || this.#isInvited) return false
    return persons.has(this.main)
  }

  #classAt(at: number): WordClass {
    return this.#classes[at] ?? unknown
  }

  #folded(at: number): string {
    return this.#words[at]?.form.folded ?? ''
  }

  /** What stands between a word and the one before it. */
  #gap(at: number): string {
    const previous = this.#words[at - 1]
    const word = this.#words[at]
    if (word === undefined) return '.'
    const start = previous?.end ?? this.#sentence.start
    // Mostly a blank and nothing else.
    if (start + 1 === word.start && this.#text.charCodeAt(start) === 32) return ' '
    const gap = this.#text.slice(start, word.start)
    return gap.replace(/\([^()]*\)|[®™*"“”]/g, '').replace(/\s+/g, ' ')
  }

  /** Begins a clause where a mark stands. */
  #cross(at: number): void {
    if (at === 0) return
    const gap = this.#gap(at)
    if (gap === ' ') return
    const isStrong = /[;:•–—|\n]| - /.test(gap)
    if (!isStrong && !gap.includes(',')) return
    if (isStrong && /^\s*[:–—-]\s*$/.test(gap) && this.#isName(at - 1) && this.#isName(at)) return
    const startsAside = is(this.#classAt(this.#clauseAt), 'prepositions')
    const subject = startsAside && !this.#verbSeen ? 'other' : (this.#head ?? this.#inherit)
    this.#inherit = this.#isAside && !isStrong ? this.#outer : subject
    this.#isAside = this.#startsAside(at)
    if (this.#isAside) this.#outer = this.#inherit
    this.#head = undefined
    this.#verbSeen = false
    this.#isAsked = false
    this.#clauseAt = at
    if (isStrong || this.#isIf(at)) {
      this.#isPurpose = false
      this.#isAudience = false
    }
  }

  /** Whether a word is written with a capital. */
  #isName(at: number): boolean {
    return /^\p{Lu}/u.test(this.#words[at]?.text ?? '')
  }

  /** Whether what follows a comma is said by the way: ", developed by experts, ". */
  #startsAside(at: number): boolean {
    const next = this.#classAt(at + 1)
    const folded = this.#folded(at)
    if (is(this.#classAt(at), 'relatives') || folded === grammar.who) return true
    return (
      folded.endsWith('ing') ||
      (isPastForm(folded) && is(next, 'madeBefore')) ||
      folded === grammar.such
    )
  }

  /** Whether the clause that ends here began with "if". */
  #isIf(at: number): boolean {
    const isIf = this.#folded(this.#clauseStart) === grammar.condition
    this.#clauseStart = at
    return isIf
  }

  #begin(inherit: Who | undefined): void {
    this.#inherit = inherit
    this.#head = undefined
    this.#verbSeen = false
    this.#isRelative = false
    this.#isOfWho = false
    this.#isAsked = false
  }

  /** Takes in a word; whether it is evidence. */
  #step(at: number): boolean {
    const word = this.#words[at]
    if (word === undefined) return false
    const one = this.#classAt(at)
    const folded = word.form.folded
    const isPast = isPastForm(folded) || isVerb(one, 'done')
    if (this.#isAwarded && isVerb(one, 'completion')) this.#hasCompleted = true
    if (folded === grammar.who) {
      this.#begin(this.#whoIsMeant())
      this.#isOfWho = true
      return false
    }
    if (one === unknown && !isPast && !folded.endsWith('ing') && !this.#takePeople(at))
      return this.#isAdjacent(at) && this.#presentTense(at)
    if (folded === grammar.purpose && this.#isAwarded && is(this.#classAt(at + 1), 'possessives'))
      return this.#perhaps()
    if (is(one, 'audience')) this.#isAudience = true
    if (is(one, 'coordinators')) {
      this.#afterAnd = at
      return false
    }
    if (is(one, 'relatives') && !this.#startsNoun(at)) {
      const isWhere = is(this.#classAt(at - 1), 'prepositions')
      // "Ways in which participants can": what a course shows, and nobody did.
      if (isWhere && this.main !== undefined && things.has(this.main)) this.#isPurpose = true
      this.#begin(this.#antecedent(at))
      this.#isRelative =
        this.#lastNoun !== this.#firstNoun || is(this.#classAt(this.#clauseAt), 'prepositions')
      return false
    }
    if (is(one, 'questions')) {
      const isOpen = sets.openings.has(folded) || this.#isPromised
      if (isOpen || (this.main !== undefined && things.has(this.main))) this.#isPurpose = true
      this.#begin('other')
      this.#isAsked = !isOpen
      return false
    }
    if (at === 0 && is(one, 'fragments')) return this.#isFragment(at) && this.#perhaps()
    if (one.subject !== undefined && !this.#isVerbHere(at, one)) {
      this.#isEvident = false
      if (this.#takeNoun(at, one.subject)) return this.#isEvident
    }
    return this.#verb(at, one, isPast)
  }

  /** Whether a word that may be a noun is the verb: "that tests the ability". */
  #isVerbHere(at: number, one: WordClass): boolean {
    if (one.verbs === 0 || !is(this.#classAt(at + 1), 'determiners')) return false
    return is(this.#classAt(at - 1), 'relatives') || (at - 1 === this.#headAt && !this.#verbSeen)
  }

  /** Takes a word that ends as those for people do for a subject, where there is none: "designers". */
  #takePeople(at: number): boolean {
    if (this.#head !== undefined || this.#verbSeen || !telling.people.test(this.#folded(at)))
      return false
    return this.#takeNoun(at, 'participant')
  }

  #startsNoun(at: number): boolean {
    const next = this.#classAt(at + 1)
    if (next.verbs !== 0 && is(this.#classAt(at + 2), 'determiners')) return false
    return (
      this.#folded(at) === grammar.that && next.subject !== undefined && !persons.has(next.subject)
    )
  }

  /** Of what "that" and "which" tell: a person right before it, or a thing a few words before it. */
  #antecedent(at: number): Who {
    const noun = this.#lastNoun
    if (noun === undefined) return 'other'
    return at - this.#lastNounAt <= (persons.has(noun) ? 1 : 4) ? noun : 'other'
  }

  #whoIsMeant(): Who {
    const { main } = this
    if ((this.#isAudience || this.#isOfOthers) && !this.#isAwarded) return 'other'
    // Whoever stands in a sentence that tells of something else is no earner: "employers, who require".
    if (this.#found !== undefined || this.#lastNoun === 'others') return 'other'
    if (main !== undefined && things.has(main)) return 'other'
    return this.#lastNoun === 'participant' ? 'participant' : 'earner'
  }

  /** "Proficient in …", "Knowledge of …" as a sentence of its own. */
  #isFragment(at: number): boolean {
    const next = this.#folded(at + 1)
    return sets.afterFragment.has(next)
  }

  /** Takes a noun or a pronoun for a subject where it may be one; whether it was one. */
  #takeNoun(at: number, subject: Subject): boolean {
    if (subject === 'it') {
      const next = this.#classAt(at + 1)
      if (next.subject !== undefined || (next.verbs === 0 && !is(next, 'skipped'))) return true
      if (this.#verbSeen) return true
      const before = this.#before
      this.#setHead(at, before === undefined ? 'it' : persons.has(before) ? 'other' : before)
      if (before !== undefined && persons.has(before)) this.#inherit = 'other'
      return true
    }
    if (subject === 'reader' && isVerb(this.#classAt(at - 1), 'offers')) return true
    if (subject === 'product' && this.#isPartOfNoun(at)) return true
    // "This goal" is one that was spoken of.
    if (subject === 'purpose' && this.#classAt(at - 1).subject === 'it') return true
    if (subject === 'purpose' && at > 0 && /^\p{Lu}/u.test(this.#words[at]?.text ?? '')) return true
    if (this.#isAside && !persons.has(subject)) {
      this.#lastNoun = subject
      this.#lastNounAt = at
      return true
    }
    if (
      this.#before === 'course' &&
      sets.teachers.has(this.#folded(at)) &&
      this.#head === undefined
    ) {
      this.#setHead(at, 'course')
      return true
    }
    const isPronoun = subject === 'they' || subject === 'reader' || subject === 'issuer'
    if (isPronoun && (this.#verbSeen || this.#head !== undefined)) {
      const isOfPromise = this.#isPromised && this.#afterAnd !== at - 1
      if (isOfPromise || (this.main !== undefined && things.has(this.main))) this.#isPurpose = true
      this.#verbSeen = false
      this.#setHead(at, subject)
    } else if (!this.#verbSeen && this.#head === undefined) this.#setHead(at, subject)
    else if (!this.#verbSeen && this.#headAt === at - 1 && this.#gap(at) === ' ')
      this.#setHead(at, subject)
    else if (
      !this.#verbSeen &&
      persons.has(subject) &&
      is(this.#classAt(this.#clauseAt), 'prepositions')
    )
      this.#setHead(at, subject)
    else if (!this.#verbSeen && this.#isNameOf(subject)) this.#setHead(at, subject)
    else if (at - this.#afterAnd <= 2 && this.#verbSeen && persons.has(subject)) {
      this.#verbSeen = false
      this.#setHead(at, subject)
    }
    this.#lastNoun = subject
    this.#lastNounAt = at
    this.#firstNoun ??= subject
    if (isPronoun && this.#head === subject && this.#headAt === at)
      return this.#contraction(at, subject)
    return true
  }

  /** What is joined to a pronoun: "they've", "you'll". Takes the word, and notes whether it is evidence. */
  #contraction(at: number, subject: Subject): boolean {
    const ending = telling.contraction.exec(this.#folded(at))?.[1]
    if (ending === 've') this.#isEvident = this.#having(at, subject)
    else if (ending === 'll') this.#isEvident = this.#future(at, subject)
    else if (ending === 're') this.#isEvident = this.#being(at, subject)
    return true
  }

  /** Whether another noun follows, so that this one only tells its kind: "system management". */
  #isPartOfNoun(at: number): boolean {
    const next = this.#words[at + 1]
    return (
      next !== undefined &&
      this.#gap(at + 1) === ' ' &&
      this.#classAt(at + 1) === unknown &&
      /^\p{Ll}{3,}$/u.test(next.text) &&
      !isPastForm(next.form.folded)
    )
  }

  /** Whether the noun before belongs to the name of a badge or a course: "Technology for Learning Certificate". */
  #isNameOf(subject: Subject): boolean {
    if (subject !== 'badge' && subject !== 'course') return false
    const head = this.#head ?? 'other'
    if (head === 'product' || head === 'organisation' || head === 'event') return true
    if (head === 'exam') return this.#isName(this.#headAt)
    const word = this.#words[this.#headAt]
    return (
      head !== 'they' &&
      persons.has(head) &&
      this.#headAt > 0 &&
      /^\p{Lu}/u.test(word?.text ?? '') &&
      !sets.earners.has(word?.form.folded ?? '')
    )
  }

  #setHead(at: number, head: Who): void {
    this.#head = head
    this.#headAt = at
    this.#isRelative = false
    if (head === 'badge' || persons.has(head)) this.#isPromised = false
    this.#isPast = false
  }

  /** Whether nothing but an adverb stands between a word and its subject. */
  #isAdjacent(at: number): boolean {
    let index = at - 1
    while (
      index >= 0 &&
      (is(this.#classAt(index), 'skipped') || this.#folded(index).endsWith('ly'))
    )
      index--
    if (this.#folded(index) === grammar.who) return true
    return index >= 0 && index === this.#headAt && !this.#verbSeen && this.#gap(at) === ' '
  }

  get #subject(): Who | undefined {
    return this.#head ?? this.#inherit
  }

  /** Notes of whom a verb speaks. */
  /** What may be evidence, and need not. */
  #perhaps(): true {
    this.#isLoose = true
    return true
  }

  #note(subject: Who | undefined): void {
    this.hasVerb = true
    this.#verbSeen = true
    const isMain = this.main === undefined && !this.#isRelative
    if (isMain && subject !== undefined && subject !== 'other') this.main = subject
  }

  #tell(about: Instead): false {
    // "You will learn" alone is a matter of voice.
    if (about === 'promise' && this.#subject === 'reader' && this.#firstNoun !== 'course') {
      this.#isInvited = true
      return false
    }
    if (!this.#isRelative) this.#found ??= about
    return false
  }

  #tellOf(subject: Who | undefined): false {
    const { main } = this
    if (main !== undefined && main !== subject && (persons.has(main) || main === 'badge'))
      return false
    const about = subject === undefined ? undefined : things.get(subject)
    return about === undefined ? false : this.#tell(about)
  }

  /** Whether what is said of a subject may be said of the earner. */
  #mayBeEarner(subject: Who | undefined): boolean {
    if (this.#isPurpose) return false
    if (subject !== undefined && persons.has(subject)) return true
    if (this.#isAsked) return false
    return (subject === undefined || subject === 'other') && this.main === undefined
  }

  #verb(at: number, one: WordClass, isPast: boolean): boolean {
    const previous = this.#folded(at - 1)
    const before = this.#classAt(at - 1)
    const subject = this.#subject
    if (previous === grammar.to) {
      this.hasVerb = true
      return this.main === 'badge' && isVerb(one, 'attests') && this.#attest(at, 'badge')
    }
    if (this.#folded(at).endsWith('ing')) return this.#gerund(at, one, previous, before)
    const isAfterPronoun = at > 0 && this.#headAt === at - 1
    if (is(before, 'determiners') && !is(before, 'relatives') && !isAfterPronoun) return false
    if (at === 0) return this.#opening(at, one, isPast)
    const auxiliary = this.#classAt(this.#beforeAdverbs(at - 1))
    if (isVerb(auxiliary, 'will') || isVerb(auxiliary, 'must')) return false
    if (auxiliary.subject === 'reader' && /['’]ll$/.test(previous)) return false
    if (isVerb(one, 'be')) return this.#being(at, subject)
    if (isVerb(one, 'have')) return this.#having(at, subject)
    if (isVerb(one, 'can')) return this.#ability(at, subject)
    if (isVerb(one, 'will')) return this.#future(at, subject)
    if (isVerb(one, 'must')) {
      this.#note(subject)
      return this.#tellOf(subject)
    }
    return this.#plainVerb(at, one, isPast, subject)
  }

  /** The first word of a sentence, where it is a verb. */
  #opening(at: number, one: WordClass, isPast: boolean): boolean {
    const next = this.#classAt(at + 1)
    // "Offered by the guild, this badge": not given to anybody.
    const isOffered = is(one, 'made') && this.#folded(at + 1) === grammar.by
    if (isVerb(one, 'awards') && !isOffered) {
      this.#note('badge')
      this.#isAwarded = true
      this.#inherit = 'earner'
      return false
    }
    if (is(one, 'made') && (is(next, 'madeBefore') || this.#folded(at + 1).endsWith('ed'))) {
      this.hasVerb = true
      this.#isMade = true
      this.#isAside = true
      return false
    }
    if (isVerb(one, 'completes')) {
      this.#note('earner')
      this.#isPast = true
      this.#hasCompleted = true
      this.#inherit = 'earner'
      return false
    }
    if (isVerb(one, 'have')) return this.#having(at, 'earner')
    if (isVerb(one, 'can')) return this.#ability(at, 'earner')
    const auxiliary = this.#classAt(this.#beforeAdverbs(at - 1))
    if (isVerb(auxiliary, 'will') || isVerb(auxiliary, 'must')) return false
    if (isVerb(one, 'be')) return this.#being(at, 'earner')
    if (isPast && !is(one, 'adjectives') && next.subject === undefined) {
      this.#note('earner')
      return !is(next, 'madeBefore')
    }
    if (isVerb(one, 'attests') && this.#folded(at).endsWith('s')) return this.#attest(at, 'badge')
    if (isVerb(one, 'knows') && this.#folded(at).endsWith('s')) return true
    if (isVerb(one, 'invites') && this.#isImperative(at)) {
      this.#note('reader')
      return this.#tell('promise')
    }
    if (isVerb(one, 'outcomes') && (is(one, 'surelyVerbs') || this.#isImperative(at))) {
      this.#note('earner')
      return this.#perhaps()
    }
    return false
  }

  #isImperative(at: number): boolean {
    const next = this.#classAt(at + 1)
    const second = this.#words[at + 1]
    if (second === undefined || this.#gap(at + 1) !== ' ') return false
    // "Learn Together is …", "Boost programme": a name.
    return next.subject === undefined && !/^\p{Lu}\p{Ll}/u.test(second.text)
  }

  #being(at: number, subject: Who | undefined): boolean {
    const index = this.#afterAdverbs(at + 1)
    const next = this.#classAt(index)
    if (sets.notFinite.has(this.#folded(at))) return false
    const isFirst = this.main === undefined
    if (is(next, 'able') && this.#mayBeEarner(subject) && this.#isAble(index)) {
      if (this.#isBenefit(index)) {
        this.#note(subject)
        return this.#tell('promise')
      }
      if (sets.ofPersons.has(this.#folded(index)) && !persons.has(subject ?? 'other')) return false
      this.#note(subject)
      return true
    }
    if (is(next, 'readyFor') && isFirst && this.#isReadied(subject)) {
      this.#note(subject)
      return this.#isForCareer(index) ? this.#tell('readiness') : this.#perhaps()
    }
    if (subject === 'ability') {
      this.#note(subject)
      return isFirst && !sets.essential.has(this.#folded(index))
    }
    if (isVerb(next, 'awards')) {
      this.#note(subject)
      this.#isAwarded = subject === 'badge' || subject === 'other' || subject === undefined
      if (things.has(subject ?? 'other')) return this.#tellOf(subject)
      this.#begin('earner')
      this.#verbSeen = true
      return false
    }
    if (subject === 'badge') {
      this.#note(subject)
      if (this.#folded(index) === grammar.to) return false
      if (
        this.#folded(index) === grammar.purpose &&
        this.#rest(index).includes(` ${grammar.who} `)
      ) {
        this.#isAwarded = true
        return false
      }
      if (
        !isPastForm(this.#folded(index)) &&
        !is(next, 'audience') &&
        this.#hasAhead(at, 'abilities')
      )
        return true
      return isFirst ? this.#tell('badge') : false
    }
    if (subject === 'purpose' && this.#lastNoun === 'badge') {
      this.#note(subject)
      return this.#tell('badge')
    }
    if (subject !== undefined && things.has(subject)) {
      this.#note(subject)
      return this.#tellOf(subject)
    }
    if (subject === undefined || subject === 'other') return this.#predicate(at, isFirst, next)
    const kind = isFirst && is(next, 'determiners') ? this.#kindOf(at) : undefined
    if (kind === 'course' || kind === 'exam') {
      // "Certified Analyst is a programme that": the name of it, and nobody.
      this.#note(kind)
      return this.#tellOf(kind)
    }
    if (is(next, 'made') && is(next, 'audience')) {
      // "User Basics is designed for": nobody is.
      const noun = this.#lastNoun
      const kind = noun === undefined || persons.has(noun) ? 'course' : noun
      this.#note(kind)
      return kind === 'badge' ? this.#tell('badge') : this.#tellOf(kind)
    }
    this.#note(subject)
    return false
  }

  /** Whether somebody who is said to be ready is the earner. */
  #isReadied(subject: Who | undefined): boolean {
    return (subject === 'earner' || subject === 'participant') && !this.#isPurpose
  }

  /** Whether "ready", "prepared" and the like stand before what somebody is ready for. */
  #isAble(at: number): boolean {
    if (!is(this.#classAt(at), 'readyFor')) return true
    return sets.afterReady.has(this.#folded(at + 1)) && !sets.enters.has(this.#folded(at + 2))
  }

  /** Whether somebody is ready for a job or a next step only, and not for something to do. */
  #isForCareer(at: number): boolean {
    const to = Math.min(this.#words.length, at + 9)
    for (let index = at + 1; index < to; index++)
      if (sets.careers.has(this.#folded(index)) || is(this.#classAt(index), 'requirements'))
        return true
    return to - at < 3
  }

  /** "Able to attend", "able to vote": what comes with a membership. */
  #isBenefit(at: number): boolean {
    return this.#folded(at + 1) === grammar.to && sets.benefits.has(this.#folded(at + 2))
  }

  /** What something is that no other word tells: "… is a programme that". */
  #predicate(at: number, isFirst: boolean, next: WordClass): boolean {
    if (!isFirst) return false
    if (is(next, 'audience')) {
      this.#note('course')
      return this.#tell('course')
    }
    if (!is(next, 'determiners') && !/^\d/.test(this.#folded(at + 1))) {
      this.#note(undefined)
      return false
    }
    const kind = this.#kindOf(at)
    if (this.#isDefinition(at)) {
      this.#note(undefined)
      return this.#tell('subject')
    }
    if (kind === undefined) {
      this.#note(undefined)
      return false
    }
    this.#head = kind
    this.#note(kind)
    this.#lastNoun = kind
    if (kind === 'badge') return this.#tell('badge')
    return this.#tellOf(kind)
  }

  /** What a field of knowledge is: "Sociology is a scientific approach to". */
  #isDefinition(at: number): boolean {
    if (this.#head !== undefined || at > 6 || this.#clauseAt !== 0) return false
    for (let index = at + 2; index <= at + 5; index++) {
      if (is(this.#classAt(index), 'prepositions') || this.#gap(index) !== ' ') return false
      if (sets.fields.has(this.#folded(index))) return sets.afterField.has(this.#folded(index + 1))
    }
    return false
  }

  /** The last noun of what is said to be something, before the phrases that follow it. */
  #kindOf(at: number): Subject | undefined {
    let kind: Subject | undefined
    for (let index = at + 1; index < at + 14 && index < this.#words.length; index++) {
      const one = this.#classAt(index)
      if (
        index > at + 1 &&
        (is(one, 'relatives') ||
          is(one, 'questions') ||
          (this.#gap(index).includes(',') &&
            (kind !== undefined || isPastForm(this.#folded(index)))) ||
          this.#gap(index).includes(';'))
      )
        break
      if (
        is(one, 'prepositions') &&
        (kind !== undefined || !sets.counts.has(this.#folded(index - 1)))
      )
        break
      if (is(one, 'audience') || this.#folded(index) === grammar.who) break
      if (one.subject !== undefined && one.subject !== 'it') {
        kind = one.subject
        if (this.#folded(index + 1) === grammar.of) break
      }
    }
    return kind
  }

  #having(at: number, subject: Who | undefined): boolean {
    const index = this.#afterAdverbs(at + 1)
    const next = this.#classAt(index)
    const folded = this.#folded(index)
    const isFirst = this.main === undefined
    const isPerson = this.#mayBeEarner(subject)
    this.#note(subject)
    if (!isPerson) {
      if (subject === 'badge') return this.#hasAhead(at, 'abilities')
      return isFirst ? this.#tellOf(subject) : false
    }
    if (folded === grammar.been) {
      const after = this.#afterAdverbs(index + 1)
      const participle = this.#classAt(after)
      if (is(participle, 'able')) return true
      if (isVerb(participle, 'awards') || isVerb(participle, 'completes')) {
        this.#isAwarded = true
        return false
      }
      if (isVerb(participle, 'exposed')) return false
      return persons.has(subject ?? 'other') && this.#perhaps()
    }
    if (isVerb(next, 'completes')) return this.#completion(index)
    if ((isPastForm(folded) && !is(next, 'adjectives')) || isVerb(next, 'done'))
      return persons.has(subject ?? 'other') || this.#isCapitalisedBefore(at)
    if (this.#hasAhead(at, 'chances', 4)) return this.#tell('promise')
    if (this.#hasAhead(at, 'abilities')) return true
    return persons.has(subject ?? 'other') && this.#perhaps()
  }

  /** Whether a name stands before a verb. */
  #isCapitalisedBefore(at: number): boolean {
    return /^\p{Lu}/u.test(this.#words[at - 1]?.text ?? '')
  }

  /** Notes that something was completed, and looks what was gained by it. */
  #completion(at: number): boolean {
    this.hasVerb = true
    this.#verbSeen = true
    this.#hasCompleted = true
    this.#isPast = true
    this.#inherit = this.#subject ?? 'earner'
    const one = this.#classAt(at)
    const isTaught =
      sets.teaching.has(this.#folded(at + 1)) || sets.teaching.has(this.#folded(at + 2))
    if (isVerb(one, 'gets') && !isTaught && this.#hasAhead(at, 'abilities', 7)) return true
    const isOfCourse = isTaught || this.#hasCourseAhead(at)
    if (!isVerb(one, 'surelyCompletes')) return !isOfCourse && this.#perhaps()
    return !isOfCourse && this.#hasAhead(at, 'works', 7) && this.#perhaps()
  }

  /** Whether the object of a verb is a course or what comes with one: not "joined two plates". */
  #hasCourseAhead(at: number): boolean {
    for (let index = at + 1; index < at + objectWords; index++) {
      const one = this.#classAt(index)
      if (is(one, 'requirements') || (one.subject !== undefined && courseLike.has(one.subject)))
        return true
    }
    return false
  }

  #ability(at: number, subject: Who | undefined): boolean {
    const index = this.#afterAdverbs(at + 1)
    const next = this.#classAt(index)
    const isFirst = this.main === undefined
    const isPerson = this.#mayBeEarner(subject)
    this.#note(subject)
    const isIssued =
      this.#folded(index) === grammar.be && isVerb(this.#classAt(index + 1), 'awards')
    if (isIssued && isFirst && (subject === 'badge' || subject === 'it')) {
      this.#isAwarded = true
      this.#inherit = 'earner'
      return this.#tell('badge')
    }
    if (!isPerson) return isFirst ? this.#tellOf(subject) : false
    if (this.#folded(index) === grammar.be || sets.helps.has(this.#folded(index))) return false
    if (subject === undefined || subject === 'other')
      return isFirst && /^\p{Lu}\p{Ll}+s$/u.test(this.#words[at - 1]?.text ?? '')
    if (isVerb(next, 'promises') && (subject === 'participant' || subject === 'reader'))
      return this.#tell('promise')
    if (sets.claims.has(this.#folded(index))) return false
    // "Can now work together" says little.
    return this.#words.length - index > 3 || this.#perhaps()
  }

  #future(at: number, subject: Who | undefined): boolean {
    const index = this.#afterAdverbs(at + 1)
    const next = this.#classAt(index)
    const folded = this.#folded(index)
    this.#note(subject)
    if (subject === undefined || !persons.has(subject)) {
      this.#isOfOthers = this.main === undefined && !sets.grants.has(folded)
      if (subject === 'badge') return this.#tell('badge')
      return this.#tellOf(subject)
    }
    if (this.#isPurpose) return false
    this.#isPromised = true
    if (folded === grammar.have) {
      const after = this.#afterAdverbs(index + 1)
      const participle = this.#classAt(after)
      if (isVerb(participle, 'completes')) return this.#completion(after)
      if (isPastForm(this.#folded(after)) || isVerb(participle, 'done')) return true
      return !this.#hasAhead(index, 'chances', 4) &&
        this.#hasAhead(index, 'abilities', 6) &&
        subject === 'earner'
        ? this.#perhaps()
        : this.#tell('promise')
    }
    if (folded === grammar.be && isVerb(this.#classAt(this.#afterAdverbs(index + 1)), 'awards')) {
      this.#isAwarded = true
      this.#isPromised = false
      return false
    }
    const isAfterwards = this.#isAfterwards() || subject === 'earner'
    if (folded === grammar.be && this.#isBenefit(index + 1)) return this.#tell('promise')
    if (folded === grammar.be && this.#folded(index + 1) === grammar.able && isAfterwards)
      return this.#perhaps()
    if (isVerb(next, 'knows') && isAfterwards) return this.#perhaps()
    if (folded === grammar.be && this.#folded(index + 1) === grammar.able && subject !== 'reader') {
      this.#isGuess = true
      return this.#perhaps()
    }
    return this.#tell('promise')
  }

  /** "After this course, …", "Upon completion …", "By the end of …". */
  #isAfterwards(): boolean {
    return sets.afterwards.has(this.#folded(0))
  }

  #gerund(at: number, one: WordClass, previous: string, before: WordClass): boolean {
    const { main } = this
    const isOfEarner =
      this.#isAwarded || main === undefined || main === 'badge' || persons.has(main)
    const isCompleting = isVerb(one, 'completing')
    if (isVerb(one, 'testing') && this.#hasCompleted && this.#hasAhead(at, 'abilities')) return true
    const isCoordinated = is(before, 'coordinators') || this.#gap(at).includes(',')
    if (!isOfEarner || this.#isPromised || this.#isPurpose) return false
    if (this.#folded(at) === grammar.having && this.#isDone(this.#afterAdverbs(at + 1)))
      return this.#perhaps()
    if (isCompleting) {
      if (this.#isAwarded || (main !== undefined && sets.beforeGerund.has(previous)))
        this.#hasCompleted = true
      return false
    }
    if (sets.nounsInIng.has(this.#folded(at))) return false
    const isPreceded =
      previous === grammar.by ||
      (previous === grammar.purpose && this.#isAwarded && !this.#isOfThing(at - 2)) ||
      (previous === grammar.during && main !== undefined)
    if (isPreceded) return this.#isPast || this.#isAwarded
    return (
      isCoordinated &&
      this.#isAwarded &&
      this.#hasCompleted &&
      is(this.#classAt(at + 1), 'determiners')
    )
  }

  /** Whether "for" belongs to a thing right before it: "an element for building". */
  #isOfThing(at: number): boolean {
    if (this.#gap(at + 1) !== ' ') return false
    return sets.means.has(this.#folded(at))
  }

  /** Whether a participle says that something was done, and not only completed. */
  #isDone(at: number): boolean {
    const one = this.#classAt(at)
    return (isPastForm(this.#folded(at)) || isVerb(one, 'done')) && !isVerb(one, 'completes')
  }

  #plainVerb(at: number, one: WordClass, isPast: boolean, subject: Who | undefined): boolean {
    const isPerson = subject !== undefined && persons.has(subject)
    const isFirst = this.main === undefined
    const mayBegin = !this.#verbSeen || this.#afterAnd === at - 1
    if (!isPerson && !isPast && this.#isBase(at)) return false
    if (isVerb(one, 'attests') && (subject === 'badge' || subject === 'exam') && mayBegin)
      return this.#attest(at, subject)
    if (
      isVerb(one, 'attests') &&
      isFirst &&
      (subject === undefined || subject === 'other') &&
      this.#isVerifying(at)
    )
      return this.#attest(at, undefined)
    if (isVerb(one, 'tests') && this.#hasCompleted && !isPerson && this.#hasAhead(at, 'abilities'))
      return true
    if (isPerson) return this.#personVerb(at, one, isPast, subject, mayBegin)
    if (
      isVerb(one, 'knows') &&
      sets.surelyKnows.has(this.#folded(at)) &&
      isFirst &&
      !this.#verbSeen &&
      !this.#isOfWho &&
      this.#mayBeEarner(subject)
    ) {
      this.#note(subject)
      return true
    }
    if (subject === 'ability' && mayBegin && isVerb(one, 'offers')) {
      this.#note(subject)
      return isFirst && sets.includes.has(this.#folded(at))
    }
    if (!mayBegin || this.#isPrepositional(at)) return false
    if (isVerb(one, 'plainlyOffers') && (subject === undefined || subject === 'other') && isFirst) {
      // "Sociology explores"; "Lanterns at Sea explores" is a course.
      if (at > 0 && at <= 3 && !this.#isAfterName(at)) {
        this.#note(undefined)
        return this.#tell('subject')
      }
      this.#note('course')
      return this.#tell('course')
    }
    if (isPast && subject !== undefined && things.has(subject)) {
      if (
        is(this.#classAt(at + 1), 'madeBefore') ||
        (is(one, 'adjectives') && at - 1 !== this.#headAt)
      )
        return false
      if (isVerb(one, 'completes') || isVerb(one, 'awards') || this.#head === undefined)
        return false
      // "5,000 classes scheduled."
      if (at === this.#words.length - 1) return false
      this.#note(subject)
      return this.#tellOf(subject)
    }
    if (!isVerb(one, 'offers') && !isVerb(one, 'tests')) return false
    if (subject === 'it' && isFirst) {
      this.#note('course')
      return this.#tell('course')
    }
    if ((subject === undefined || subject === 'other') && /s$/.test(this.#folded(at))) {
      if (isFirst && this.#isOffer(at)) {
        this.#note('course')
        return this.#tell('course')
      }
      this.#note(undefined)
    }
    if (subject === 'badge' && isFirst) {
      this.#note(subject)
      if (telling.proof.test(this.#rest(at))) return this.#perhaps()
      return this.#tell('badge')
    }
    if (subject !== undefined && things.has(subject)) {
      this.#note(subject)
      return this.#tellOf(subject)
    }
    return false
  }

  /** Whether a name, or what may be one, stands before a verb. */
  #isAfterName(at: number): boolean {
    return at < 2 || this.#isName(this.#beforeAdverbs(at - 1))
  }

  /** Whether a verb cannot agree with a subject in the singular that is no person. */
  #isBase(at: number): boolean {
    const subject = this.#head === undefined ? this.#inherit : this.#head
    if (subject !== 'badge' && subject !== 'exam') return false
    return !this.#folded(at).endsWith('s') && !this.#folded(this.#headAt).endsWith('s')
  }

  /** What an organisation does for an earner: "The institute verifies that …". */
  #isVerifying(at: number): boolean {
    return sets.verifies.has(this.#folded(at))
  }

  /** Whether what somebody or something gives is given to people who learn. */
  #isOffer(at: number): boolean {
    if (!isVerb(this.#classAt(at), 'givesLearning')) return false
    return telling.learners.test(this.#rest(at))
  }

  #isPrepositional(at: number): boolean {
    return is(this.#classAt(at - 1), 'prepositions')
  }

  #personVerb(
    at: number,
    one: WordClass,
    isPast: boolean,
    subject: Who,
    mayBegin: boolean,
  ): boolean {
    const before = this.#classAt(at - 1)
    if (is(before, 'prepositions')) return false
    if (this.#isName(at)) return false
    if (isVerb(one, 'knows') && (mayBegin || this.#isOfWho)) {
      // "Customer satisfaction, oral presentation and display": nouns.
      const isJoined = is(before, 'coordinators')
        ? at - 1 > this.#clauseAt
        : this.#gap(at) === ' & '
      if (isJoined && !this.#verbSeen) return false
      this.#note(subject)
      if (sets.ideal.has(this.#folded(this.#beforeNames(this.#headAt - 1)))) return false
      return !this.#isPurpose && !this.#isPromised
    }
    if (isVerb(one, 'completes') && mayBegin) {
      // "We honour 500 students enrolled" says of nobody that they completed something.
      if (this.main !== undefined && things.has(this.main)) return false
      this.#note(subject)
      return this.#completion(at)
    }
    const isAttribute = is(one, 'adjectives') && !this.#isAdjacent(at)
    if (isPast && mayBegin && !isAttribute && this.#folded(at + 1) !== grammar.by) {
      if (this.main !== undefined && this.#head === undefined && !this.#isPast) return false
      if (this.#verbSeen && !this.#isPast) return false
      if (is(one, 'made') && is(this.#classAt(at + 1), 'madeBefore') && !this.#isAdjacent(at))
        return false
      if (isVerb(one, 'exposed') || isVerb(one, 'awards')) return false
      this.#note(subject)
      return !this.#isPurpose
    }
    if (isVerb(one, 'promises') && (this.#isAdjacent(at) || this.#isFarVerb(at)))
      return this.#promise(at, subject)
    if (one.verbs !== 0 && this.#isAdjacent(at)) return this.#presentTense(at)
    return false
  }

  /** Where the words before a noun begin that tell its kind: "successful delivery managers". */
  #beforeNames(at: number): number {
    return this.#classAt(at) === unknown && !sets.ideal.has(this.#folded(at)) ? at - 1 : at
  }

  /** A verb behind a phrase that belongs to its subject: "Participants in the workshop learn". */
  #isFarVerb(at: number): boolean {
    if (
      this.#verbSeen ||
      this.#head === undefined ||
      !is(this.#classAt(this.#headAt + 1), 'prepositions')
    )
      return false
    return at > this.#headAt + 2 && sets.surelyPromises.has(this.#folded(at))
  }

  #promise(at: number, subject: Who): boolean {
    this.#note(subject)
    if (this.#isOfBadge(at)) {
      this.#isAwarded = true
      return false
    }
    this.#isPromised = !this.#isAwarded
    if (this.#isPurpose) return false
    const folded = this.#folded(at)
    if (this.#isAwarded || this.#folded(at - 1) === grammar.who) {
      if (sets.completesNow.has(folded)) this.#hasCompleted = true
      return false
    }
    // "Lots of people get into debt": people in general.
    if (sets.anybody.has(this.#folded(this.#headAt))) return false
    if (subject !== 'earner' && subject !== 'they') return this.#tell('promise')
    if (sets.acquires.has(folded) && this.#hasAhead(at, 'abilities', 5)) return this.#perhaps()
    const other = this.#classAt(at + 2)
    if (is(this.#classAt(at + 1), 'coordinators') && !isVerb(other, 'promises'))
      return this.#perhaps()
    if (sets.promisesToEarners.has(folded)) return this.#tell('promise')
    return false
  }

  /** "Participants earn this badge". */
  #isOfBadge(at: number): boolean {
    if (!sets.getsBadges.has(this.#folded(at))) return false
    return [1, 2, 3].some((ahead) => this.#classAt(at + ahead).subject === 'badge')
  }

  /** A verb in the present that no table knows, right behind its subject. */
  #presentTense(at: number): boolean {
    const subject = this.#subject
    const text = this.#words[at]?.text ?? ''
    if (!/^\p{Ll}{3,}$/u.test(text) || this.#isPurpose) return false
    // "Participants cultivate: (1) the ability to …": what they have at its end.
    if (this.#gap(at + 1).includes(':') && this.#hasAhead(at, 'abilities', 5)) {
      this.#note(subject)
      return this.#perhaps()
    }
    // "Why people behave" is said of people in general; "as they fulfil" is not.
    const isOfMain = this.main === 'badge' || persons.has(this.main ?? 'other')
    if (this.#isAsked && !(subject === 'they' && isOfMain)) return false
    if (telling.abstracts.test(text)) return false
    if (this.#isOfWho) this.#verbSeen = true
    if (subject === 'earner' || subject === 'they') {
      this.#note(subject)
      this.#isGuess = !this.#hasAhead(at, 'abilities', 8)
      return this.#perhaps()
    }
    if (subject === 'participant') return this.#habit(at)
    return false
  }

  /** What people who learn do in a course, again and again: "Students analyze cases". */
  #habit(at: number): false {
    const isOfLearners = sets.learners.has(this.#folded(this.#headAt))
    if (!isOfLearners || this.#classAt(at + 1).verbs !== 0 || this.#folded(at).endsWith('s'))
      return false
    const isFramed =
      this.#before === 'course' || this.#before === 'exam' || this.#firstNoun === 'course'
    this.#note('participant')
    if (this.#isAwarded || !isFramed) return false
    this.#isPromised = true
    return this.#tell('promise')
  }

  /** What a badge or an exam shows of the earner. */
  #attest(at: number, subject: Subject | undefined): boolean {
    this.#note(subject)
    if (this.#hasAhead(at, 'abilities', 30)) return true
    if (this.#hasAhead(at, 'merits', 16)) return this.#perhaps()
    this.#isAwarded = true
    this.#begin('earner')
    const next = this.#classAt(this.#afterAdverbs(at + 1))
    if (isVerb(next, 'completion') || isVerb(next, 'completing')) this.#hasCompleted = true
    return false
  }

  #beforeAdverbs(at: number): number {
    let index = at
    while (is(this.#classAt(index), 'skipped')) index--
    return index
  }

  #afterAdverbs(at: number): number {
    let index = at
    while (is(this.#classAt(index), 'skipped') || /^\p{Ll}+ly$/u.test(this.#folded(index))) index++
    return index
  }

  /** Whether a word of a list follows in the same sentence, so many words away at most. */
  #hasAhead(at: number, flag: keyof ClauseWords, most = objectWords): boolean {
    const to = Math.min(this.#words.length, at + most + 1)
    for (let index = at + 1; index < to; index++) if (is(this.#classAt(index), flag)) return true
    return false
  }

  #rest(at: number): string {
    return this.#text.slice(this.#words[at]?.end ?? 0, this.#sentence.end)
  }
}

/** Whether a word looks like a verb in the past. */
function isPastForm(folded: string): boolean {
  return folded.length > 4 && folded.endsWith('ed') && !folded.endsWith('eed')
}
