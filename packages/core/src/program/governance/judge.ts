import type { Located } from '../../documents/place.ts'
import { type Hits, type Lexicon, plainWords } from './lexicon.ts'
import type { Statement } from './statements.ts'
import type { TermGroup } from './vocabulary/vocabulary.ts'

const none: readonly number[] = []
const nothing: Hits = new Map()

/** A sentence of more words is no label. */
const mostInLabel = 6

/** "None.", "No expiry" have no more words. */
const mostInNone = 3

/** What numbers the parts of a regulation: "Title III." */
const numbered =
  /^(?:art[ií]culo|article|artigo|artikel|cap[ií]tulo|chapitre|chapter|hoofdstuk|kapitel|part|section|teil|t[ií]tulo|titre|title) (?:[ivxlc]{1,6}|\d{1,3})\b/i

/** Numbers that are articles as well. */
const single = /^(?:one|una?|uno|une|eine?[mnrs]?|een|uma?)$/

/** A statement with the terms that stand in it and in what leads to it. */
export class Judged {
  readonly statement: Statement
  /** Its words; a short answer has those of the question before it. */
  readonly words: readonly string[]
  readonly #own: Hits
  /** What stands in its labels and its nearest heading, and in all headings. */
  readonly #right: readonly Hits[]
  readonly #above: readonly Hits[]
  readonly #before: Hits
  readonly #title: Hits

  constructor(statement: Statement, find: (text: string) => Hits, lexicon: Lexicon) {
    this.statement = statement
    const { labels, headings } = statement
    const near = labels.map((label) => (isWhole(label) ? nothing : find(label)))
    this.#above = [...near, ...headings.map((heading) => find(heading.replace(numbered, '')))]
    this.#right = this.#above.slice(0, near.length + 1)
    this.#before = find(statement.before ?? '')
    this.#title = find(statement.title)
    this.words = wordsOf(statement)
    this.#own = lexicon.find(this.words)
  }

  get evidence(): Located<string> {
    const { value, at } = this.statement
    return { value, at }
  }

  /** Whether it has a term of one of the groups itself. */
  has(...groups: readonly TermGroup[]): boolean {
    return groups.some((group) => this.#own.has(group))
  }

  hits(group: TermGroup): readonly number[] {
    return this.#own.get(group) ?? none
  }

  /** Whether it or what leads to it has one: its label, its heading, the sentence before. */
  isNear(...groups: readonly TermGroup[]): boolean {
    return groups.some(
      (group) => this.#own.has(group) || this.#before.has(group) || this.#isLed(this.#right, group),
    )
  }

  /** Whether the title of its document has one. */
  isTitled(group: TermGroup): boolean {
    return this.#title.has(group)
  }

  /** Whether it is a sentence, by itself or as an item. */
  get isSentence(): boolean {
    return this.statement.form === 'sentence' || /[.!]$/.test(this.statement.value)
  }

  /** Whether somebody is its subject: "The board keeps the list". */
  get isLedBySomebody(): boolean {
    return (this.hits('actor')[0] ?? 9) < 2
  }

  /** Whether a label or a heading has one. */
  isBelow(...groups: readonly TermGroup[]): boolean {
    return groups.some((group) => this.#isLed(this.#above, group))
  }

  /** Whether its own label or nearest heading has one. */
  isRightBelow(...groups: readonly TermGroup[]): boolean {
    return groups.some((group) => this.#isLed(this.#right, group))
  }

  /** Whether its first label has one. */
  isLabelled(group: TermGroup): boolean {
    return this.statement.labels.length > 0 && this.#above[0]?.has(group) === true
  }

  /** Where a term stands in its nearest heading, whatever its labels say. */
  headed(group: TermGroup): readonly number[] {
    return this.#above[this.statement.labels.length]?.get(group) ?? none
  }

  /** Whether its nearest heading has a term of one. */
  isHeaded(...groups: readonly TermGroup[]): boolean {
    return groups.some((group) => this.headed(group).length > 0)
  }

  /** Whether the heading above its nearest has one. */
  isSecondBelow(...groups: readonly TermGroup[]): boolean {
    const second = this.#above[this.#right.length]
    return groups.some((group) => second?.has(group) === true)
  }

  #isLed(leading: readonly Hits[], group: TermGroup): boolean {
    return leading.some((hits) => hits.has(group))
  }

  /** Whether a term of `second` stands at most `span` words behind one of `first`. */
  follows(first: TermGroup, second: TermGroup, span: number): boolean {
    return this.hits(first).some((from) =>
      this.hits(second).some((to) => to > from && to - from <= span),
    )
  }

  /** Whether it says how many there are of something: "three levels", and not "a level". */
  counts(group: TermGroup): boolean {
    return this.hits('number').some(
      (from) =>
        !single.test(this.words[from] ?? '') &&
        this.hits(group).some((to) => to > from && to - from <= 2),
    )
  }

  /** Whether a condition comes before what it asks for, and that before any time limit. */
  asks(group: TermGroup): boolean {
    const limit = this.hits('period')[0] ?? Number.POSITIVE_INFINITY
    return this.hits(group).some(
      (to) => to < limit && this.hits('condition').some((from) => to > from && to - from <= 6),
    )
  }

  /** Whether one word is a term of both: an assessor. */
  isBoth(one: TermGroup, other: TermGroup): boolean {
    return this.hits(one).some((at) => this.hits(other).includes(at))
  }

  /** Whether each term of a group is denied: "not", "never" close before or right behind it. */
  isDenied(group: TermGroup): boolean {
    const at = this.hits(group)
    const denials = this.hits('negation')
    return (
      at.length > 0 &&
      at.every((one) => denials.some((denial) => one - denial <= 4 && denial - one <= 1))
    )
  }

  /** How many different words are terms of a group. */
  countOfWords(group: TermGroup): number {
    return new Set(this.hits(group).map((at) => this.words[at])).size
  }

  /** How many words are terms of one group and not of the other. */
  countBesides(one: TermGroup, other: TermGroup): number {
    const others = this.hits(other)
    return this.hits(one).filter((at) => !others.includes(at)).length
  }

  hasBesides(one: TermGroup, other: TermGroup): boolean {
    return this.countBesides(one, other) > 0
  }

  /** Whether it has a term of both, in different words. */
  isTogether(one: TermGroup, other: TermGroup): boolean {
    return this.hits(one).some((at) => this.hits(other).some((to) => to !== at))
  }

  /** Whether it says that there is nothing of the kind. */
  isAbsent(group: TermGroup): boolean {
    return (
      this.hits('absence').length > 0 &&
      (this.isBelow(group) ||
        this.hits('absence').some((from) =>
          this.hits(group).some((to) => to - from <= 8 && from - to <= 4),
        ))
    )
  }

  /** Whether it holds a number, in digits or in words. */
  get hasNumber(): boolean {
    return this.has('number') || this.hasDigits
  }

  get hasDigits(): boolean {
    return this.words.some((word) => /^\d/.test(word))
  }

  /** Whether it says how long: a number of days, or "within a month". */
  get hasPeriod(): boolean {
    return holdsPeriod(this.words, this.#own)
  }

  /** Whether its nearest heading says how long: "Step 3: Decision (two weeks)". */
  get isBelowPeriod(): boolean {
    const heading = this.#right.at(-1)
    return (
      heading !== undefined && holdsPeriod(plainWords(this.statement.headings[0] ?? ''), heading)
    )
  }

  /** How many different somebodies it says to do something. */
  get doers(): number {
    const duties = (['duty', 'decide', 'assess', 'award'] as const).flatMap((act) => this.hits(act))
    return new Set(
      this.hits('actor')
        .filter((at) => duties.some((to) => to > at && to - at <= 3))
        .map((at) => this.words[at]),
    ).size
  }

  /** Whether it is an answer: its nearest heading asks. */
  get isAnswer(): boolean {
    return this.statement.headings[0]?.endsWith('?') === true
  }

  /** Whether it names things behind a colon: "There are two pins: bronze and silver". */
  get isEnumeration(): boolean {
    const [, listed = ''] = this.statement.value.split(/:\s/, 2)
    return listed !== '' && /[,;/]| (?:and|und|y|et|en|e|ou|or|oder) /.test(listed)
  }

  /** Whether its period comes first, then what is timed, and only then something else that could be. */
  isTimed(timed: TermGroup, others: readonly TermGroup[]): boolean {
    const period = this.hits('period')[0] ?? this.hits('soon')[0] ?? -1
    const first = Math.min(...others.flatMap((group) => this.hits(group)))
    return (
      period >= 0 && first > period && this.hits(timed).some((at) => at > period + 2 && at < first)
    )
  }

  /** Whether it says how often or in which month, and not only a date. */
  get hasSchedule(): boolean {
    return this.has('frequency') || (this.has('month') && !this.hasYear)
  }

  /** Whether it binds or tells somebody to do something. */
  get isFirm(): boolean {
    return this.has('modal', 'condition', 'actor') || this.hasNumber || this.namesSomebody
  }

  /** Who does something in it: a person, a body, or the letters of one. */
  get somebody(): string | undefined {
    const at = this.hits('actor')[0]
    if (at !== undefined) return this.words[at]
    const [label = ''] = this.statement.labels
    return [label.slice(0, 60), this.statement.value.slice(0, 30)]
      .map((text) => /(?:^|\s)(\p{Lu}{3,6})(?:[\s:]|$)/u.exec(text)?.[1])
      .find((letters) => letters !== undefined)
  }

  /** Whom it tells what to do: somebody in it, or what its label or heading says. */
  get doer(): string | undefined {
    const { labels, headings, form } = this.statement
    const [entry] = form === 'row' ? this.words : labels
    return this.somebody ?? entry ?? headings[0]
  }

  get namesSomebody(): boolean {
    return this.somebody !== undefined
  }

  /** Whether it says by whom something is done: "are reviewed by the board". */
  get isDoneBy(): boolean {
    return this.hits('by').some(
      (by) =>
        this.hits('actor').some((at) => at > by && at - by <= 4) &&
        (['duty', 'decide', 'award', 'revoke'] as const).some((group) =>
          this.hits(group).some((at) => at < by && by - at <= 4),
        ),
    )
  }

  /** Whether its heading is one word, which can speak of nothing but the document's subject. */
  get isBelowOneWord(): boolean {
    const [heading] = this.statement.headings
    return heading !== undefined && plainWords(heading.replace(/^[\d.]+/, '')).length === 1
  }

  /** Whether it or the sentence before it names somebody. */
  get isBySomebody(): boolean {
    return this.namesSomebody || this.#before.has('actor')
  }

  /** Whether it stands before the first heading of its document, or right below the title. */
  get isOpening(): boolean {
    return this.statement.isOpening
  }

  /** Whether it only leads to what follows. */
  get isOpen(): boolean {
    return this.statement.value.endsWith(':')
  }

  /** Whether it is an item of what is not so: "They do not:". */
  get isListedAsNot(): boolean {
    const [label = ''] = this.statement.labels
    const last = plainWords(label).length - 1
    return this.statement.form === 'item' && label.endsWith(':') && this.#deniesAt(last)
  }

  /** Whether its first label ends with a denial. */
  #deniesAt(last: number): boolean {
    return (this.#above[0]?.get('negation') ?? none).some((at) => last - at <= 1)
  }

  /** Whether it holds a year, as what happened on a day does. */
  get hasYear(): boolean {
    return this.words.some((word) => /^(?:19|20)\d\d$/.test(word))
  }

  /** Whether it answers a question with no. */
  get isDeniedAnswer(): boolean {
    const { headings, words, form } = this.statement
    const isAnswer = form === 'sentence' && headings[0]?.endsWith('?') === true
    return isAnswer && this.hits('negation').includes(this.words.length - words.length)
  }

  /** Whether it says no more than that there is none. */
  get isNone(): boolean {
    return this.words.length <= mostInNone && this.has('negation')
  }

  /** Whether it names several things: "gold, silver and bronze". */
  get isSeries(): boolean {
    return this.statement.value.includes(',') && !this.has('modal', 'condition')
  }

  get isQuestion(): boolean {
    return this.statement.value.endsWith('?')
  }

  get isDeferred(): boolean {
    return this.has('deferral')
  }
}

/** Whether a label is a sentence of its own, which speaks of many things by the way. */
function isWhole(label: string): boolean {
  return /[.!]$/.test(label) && plainWords(label).length > mostInLabel
}

function holdsPeriod(words: readonly string[], hits: Hits): boolean {
  const of = (group: TermGroup) => hits.get(group) ?? none
  return of('period').some((at) => {
    const before = [1, 2, 3].map((step) => at - step).filter((index) => index >= 0)
    return (
      before.some((index) => /^\d/.test(words[index] ?? '')) ||
      before.some((index) => of('number').includes(index)) ||
      of('within').some((from) => at - from >= 0 && at - from <= 5)
    )
  })
}

/** Whether words begin with the number of an article: "Art. 3", "Artículo 4". */
function isNumbered([first = '', second = '']: readonly string[]): boolean {
  return /^\d{1,3}[ao]?$/.test(second)
    ? first === 'art' || numbered.test(`${first} 1`)
    : numbered.test(`${first} ${second}`)
}

function wordsOf({ words, headings, form }: Statement): readonly string[] {
  const [heading = ''] = headings
  const isAnswer = form === 'sentence' && words.length <= 3 && heading.endsWith('?')
  if (isAnswer) return [...plainWords(heading), ...words]
  return isNumbered(words) ? words.slice(2) : words
}
