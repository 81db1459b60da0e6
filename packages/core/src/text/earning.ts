import type { TextAnalysis } from './analysis.ts'
import { earning } from './en/earning.ts'

/**
 * How a badge is earned, told from the words of a criterion. English. A criterion that says neither
 * of the two below is taken for a plain one, about which nothing is known.
 */

const {
  judging,
  being,
  participant,
  measured,
  presence,
  thing,
  bareCompletion,
  topicOnly,
  aWord,
  vagueWord,
  detail,
  congratulation,
} = earning

/** Whether somebody judged, measured or received what was done. */
export function isAssessed(text: string): boolean {
  return judging.test(text)
}

/** Whether a criterion asks for being there and for nothing that anybody judged. */
export function isAttendance(analysis: TextAnalysis, kind?: string): boolean {
  return (
    !analysis.about(isMeasured) && (participant.test(kind ?? '') || analysis.about(isPresenceAlone))
  )
}

function isMeasured(text: string): boolean {
  return measured.test(text)
}

function isPresenceAlone(text: string): boolean {
  return being.test(text) && !isAssessedBeyondPresence(text)
}

/** "Attendance was checked" judges presence only. */
function isAssessedBeyondPresence(text: string): boolean {
  return isAssessed(presence.reduce((left, phrase) => left.replace(phrase, ''), text))
}

/**
 * Whether a criterion says neither what was done nor how it was judged: "Complete the course",
 * "Knowledge of brakes". English.
 */
export function isVague(text: string, name: string | undefined): boolean {
  // Words of the badge's name ("the Exam Writing course") judge nobody.
  const stated = name !== undefined && name.length > 3 ? text.replaceAll(name, 'X') : text
  const sentence = withoutPraise(stated.trim().replace(/(?<![\s.!])[\s.!]+$/, ''))
  if (isAssessed(sentence) || /[.!?]\s+\p{Lu}/u.test(sentence)) return false
  const count = sentence.split(/\s+/).length
  if (aWord.test(sentence) && count <= 2) return vagueWord.test(sentence)
  if (detail.test(sentence.replace(/"[^"]*"/g, '')) && count > 8) return false
  if (topicOnly.test(sentence)) return count <= 14
  return count <= 20 && bareCompletion.test(sentence) && thing.test(sentence)
}

/** Without "– well done!" on the last line, and what follows it. */
function withoutPraise(text: string): string {
  const from = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  const at = text.slice(from).search(congratulation)
  return at < 0 ? text : text.slice(0, from + at).trimEnd()
}
