import type { TextAnalysis } from './analysis.ts'
import { earning } from './en/earning.ts'
import { earningInSpanish } from './es/earning.ts'
import { isPlaceholder } from './placeholder.ts'
import type { Stretch } from './stretch.ts'
import { Triggers } from './triggers.ts'
import { normalizedWords } from './words.ts'

/**
 * How a badge is earned, told from the words of a criterion. English, and being there in Spanish. A criterion that says neither
 * of the two below is taken for a plain one, about which nothing is known.
 */

const table = earning

/** Whether somebody judged, measured or received what was done. */
export function isAssessed(text: string): boolean {
  return table.judging.test(text)
}

/** Whether a criterion asks for being there and for nothing that anybody judged. */
export function isAttendance(analysis: TextAnalysis, kind?: string): boolean {
  if (analysis.has(inSpanish) && analysis.about(isPresenceInSpanish)) return true
  if (analysis.about(isMeasured) || analysis.about(isDone)) return false
  if (analysis.about(isPresenceAlone)) return true
  return (
    table.participant.test(kind ?? '') &&
    !/\bcomplet/i.test(analysis.text) &&
    !analysis.about(isAssessedBeyondPresence)
  )
}

const inSpanish = new Triggers(earningInSpanish.openings)

function isPresenceInSpanish(text: string): boolean {
  return earningInSpanish.being.test(text) && !earningInSpanish.beyond.test(text)
}

/** Whether it asks for something that the earner did beside being there. */
function isDone(text: string): boolean {
  return table.doing.test(text)
}

/** Whether it is a course or a workshop that is attended, and so one in which something can be judged. */
export function isLesson(text: string): boolean {
  return table.lesson.test(text)
}

/** What a description says that the earner knows or is able to do, or has shown; undefined where it does not. */
export function abilityIn(text: string): Stretch | undefined {
  const match = table.ability.exec(text) ?? earningInSpanish.ability.exec(text)
  return match
    ? { text: match[0], start: match.index, end: match.index + match[0].length }
    : undefined
}

/** Whether a description says that anything was taught, or is known. */
export function isTaught(text: string): boolean {
  return table.taught.test(text)
}

/** "Attended 80 % of the evenings" measures presence only. */
function isMeasured(text: string): boolean {
  return table.measured.test(text) && table.measured.test(text.replace(table.shareAttended, ''))
}

function isPresenceAlone(text: string): boolean {
  return (table.being.test(text) || table.presentAt.test(text)) && !isAssessedBeyondPresence(text)
}

/** "Attendance was checked" judges presence only. */
function isAssessedBeyondPresence(text: string): boolean {
  const left = text.replace(table.shareAttended, '')
  return isAssessed(table.presence.reduce((rest, phrase) => rest.replace(phrase, ''), left))
}

/** Of twenty words, the most that a vague one has. */
const maxVague = 300

/**
 * Whether a criterion says neither what was done nor how it was judged: "Complete the course",
 * "Knowledge of brakes". English.
 */
export function isVague(text: string, name: string | undefined): boolean {
  // Words of the badge's name ("the Exam Writing course") judge nobody.
  const stated = name !== undefined && name.length > 3 ? text.replaceAll(name, 'X') : text
  const whole = withoutPraise(stated.trim().replace(/(?<![\s.!])[\s.!]+$/, ''))
  if (whole.length > maxVague) return false
  if (table.paper.test(whole)) return true
  if (table.aWord.test(whole) && whole.split(/\s+/).length <= 2) return table.vagueWord.test(whole)
  const sentence = whole.replace(table.joined, '$1')
  if (
    isAssessed(sentence) ||
    table.secondAct.test(sentence) ||
    table.countedWork.test(sentence) ||
    /[.!?]\s+\p{Lu}/u.test(sentence)
  )
    return false
  const count = sentence.split(/\s+/).length
  if (table.detail.test(sentence.replace(/"[^"]*"/g, '')) && count > 8) return false
  if (table.topicOnly.test(sentence)) return count <= 14
  return count <= 20 && table.bareCompletion.test(sentence) && table.thing.test(sentence)
}

/** Without "– well done!" on the last line, and what follows it. */
function withoutPraise(text: string): string {
  const from = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  const at = text.slice(from).search(table.congratulation)
  return at < 0 ? text : text.slice(0, from + at).trimEnd()
}

/**
 * Why a criterion says nothing of what was done: it holds the place of a text, is an address, a note to the reader,
 * or what a platform writes of itself; it says only that the badge was given, or its name; it sends the reader
 * elsewhere; it is vague.
 */
export type Emptiness =
  | 'placeholder'
  | 'address'
  | 'notice'
  | 'by hand'
  | 'circular'
  | 'name'
  | 'itself'
  | 'elsewhere'
  | 'advertising'
  | 'blurb'
  | 'credits'
  | 'word'
  | 'unnamed'
  | 'vague'

/** Longer texts say something. */
const maxWords = 60

export function emptinessOf(
  analysis: TextAnalysis,
  name: string | undefined,
): Emptiness | undefined {
  const { text } = analysis
  const own = name === undefined ? [] : normalizedWords(name)
  if (table.oneWord.test(text.trim().replace(/[.!]$/, ''))) return 'word'
  if (isUnnamed(analysis.foldedWords)) return 'unnamed'
  if (isItself(analysis.foldedWords, own)) return 'itself'
  if (isVague(text, name)) return 'vague'
  if (analysis.about(isPlaceholder)) return 'placeholder'
  const praise = analysis.about(praiseIn)
  if (praise) return praise
  if (analysis.words.length > maxWords) return undefined
  if (isCounted(analysis)) return 'credits'
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text)) return 'address'
  if (table.awardedByHand.test(text) && !table.beyondHand.test(text)) return 'by hand'
  const { sentences } = analysis
  if (sentences.length === 0) return undefined
  if (sentences.every((sentence) => table.notice.test(sentence.text))) return 'notice'
  if (sentences.every((sentence) => isElsewhere(sentence.text))) return 'elsewhere'
  return repetitionIn(analysis.foldedWords, own)
}

/** Whether all that is said is that something was completed which has no name: "Completed the required modules". */
function isUnnamed(words: readonly string[]): boolean {
  const { acts, things, others } = table.unnamed
  return (
    words.every((word) => things.has(word) || acts.has(word) || others.has(word)) &&
    words.some((word) => acts.has(word)) &&
    words.some((word) => things.has(word))
  )
}

/**
 * Whether all that is said is that what has the name of the badge was completed: "Complete Brake Repair". A course of
 * that name is something else than the badge.
 */
function isItself(words: readonly string[], name: readonly string[]): boolean {
  const { acts, things, badges, others } = table.unnamed
  if (name.length < 2 || name.some((word) => things.has(word) || table.named.has(word)))
    return false
  const at = words.findIndex((_, from) => name.every((word, index) => words[from + index] === word))
  if (at < 0) return false
  const end = at + name.length
  // "The Lakeside Brake Repair certification": who gives it.
  const isGiven = badges.has(words[end] ?? '') && !others.has(words[at - 1] ?? '')
  const rest = [...words.slice(0, isGiven ? Math.max(at - 1, 0) : at), ...words.slice(end)]
  return (
    rest.some((word) => acts.has(word)) &&
    rest.every((word) => acts.has(word) || badges.has(word) || others.has(word))
  )
}

/** Whether a text advertises, or tells about a course, and asks for nothing. */
function praiseIn(text: string): 'advertising' | 'blurb' | undefined {
  const kind = table.advertising.test(text) ? 'advertising' : 'blurb'
  if (kind === 'blurb' && !table.blurb.test(text)) return undefined
  return table.asking.test(text) ? undefined : kind
}

const counted = new Triggers(table.creditUnits)

/** What of these is plain of one criterion, whatever stands beside it. */
export function emptinessAlone(analysis: TextAnalysis): 'advertising' | 'credits' | undefined {
  if (analysis.about(praiseIn) === 'advertising') return 'advertising'
  return analysis.words.length <= maxWords && isCounted(analysis) ? 'credits' : undefined
}

/** Whether points or credits are counted that may be earned by anything. */
function isCounted(analysis: TextAnalysis): boolean {
  if (!analysis.has(counted)) return false
  const { text } = analysis
  const match = table.credits.exec(text)
  if (!match) return false
  const rest = text.slice(match.index + match[0].length).replace(table.creditsBy, '')
  const { things, others } = table.unnamed
  return normalizedWords(rest).every(
    (word) =>
      things.has(word) || others.has(word) || table.creditWords.has(word) || /^\d+$/.test(word),
  )
}

/** Whether a criterion says how something was measured, or what the earner did beside being there. */
export function isConcrete(analysis: TextAnalysis): boolean {
  return analysis.about(isMeasured) || analysis.about(isDone)
}

/** Whether a sentence only says where the criteria stand. */
function isElsewhere(sentence: string): boolean {
  return table.elsewhere.some((pattern) => {
    const match = pattern.exec(sentence)
    return match !== null && !isAssessed(sentence.slice(0, match.index))
  })
}

function repetitionIn(
  words: readonly string[],
  name: readonly string[],
): 'name' | 'circular' | undefined {
  if (words.length === 0) return undefined
  const own = new Set(name)
  const others = words.filter((word) => !own.has(word) && !table.besideAwarding.test(word))
  if (others.length === 0)
    return name.length > 0 && words.some((word) => own.has(word)) ? 'name' : undefined
  const by = withoutGiver(words, others)
  return by.every((word) => table.awarding.test(word)) ? 'circular' : undefined
}

/** Without the one who gives: "granted by the trust". */
function withoutGiver(words: readonly string[], others: readonly string[]): readonly string[] {
  const by = words.lastIndexOf('by')
  const [article = '', ...giver] = words.slice(by + 1)
  const isGiver =
    by > 0 &&
    /^(?:the|our|an?|its)$/.test(article) &&
    giver.length <= 3 &&
    !isAssessed(giver.join(' ')) &&
    !giver.some((word) => word === 'completion' || word.endsWith('ing'))
  return isGiver ? others.filter((word) => words.indexOf(word) < by) : others
}

/** Whether description and criterion stand in each other's place. */
export function isSwapped(description: string, criteria: readonly string[]): boolean {
  return (
    criteria.length > 0 &&
    table.asRequirement.test(description.trim()) &&
    criteria.every((text) => table.asAbility.test(text.trim()) && !isAssessed(text))
  )
}
