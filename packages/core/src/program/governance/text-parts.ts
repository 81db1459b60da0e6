import { type Located, placeOfSpan, type Span } from '../../documents/place.ts'
import { TextAnalysis } from '../../text/analysis.ts'
import { textDays } from '../../text/text-day.ts'

/** A full stop that ends no sentence, though a capital may follow. */
const notEnding =
  /\b(?:z\. ?B|d\. ?h|u\. ?a|p\. ?ej|p\. ?ex|bzw|ca|art|núm|nº|bijv|o\. ?a|inkl|ggf|max|min|Nr|Sr|Sra|Dra?)\.$/i

/** The sentences of a text in one of the languages that documents are written in, each with its place. */
export function locatedSentences(text: Located<string>): readonly Located<string>[] {
  const whole = text.value.replaceAll('\n', ' ')
  const days = textDays(whole)
  const found: [start: number, end: number][] = []
  for (const { start, end } of new TextAnalysis(whole).sentences) {
    const last = found.at(-1)
    const isGoingOn =
      last !== undefined &&
      (days.some((day) => day.start < last[1] && day.end > start) ||
        notEnding.test(whole.slice(last[0], last[1])))
    if (isGoingOn) last[1] = end
    else found.push([start, end])
  }
  return found.map((span) => partOf(text, span))
}

/** A stretch of a text with its place. */
export function partOf(text: Located<string>, [start, end]: Span): Located<string> {
  return {
    value: text.value.slice(start, end).replaceAll('\n', ' '),
    at: placeOfSpan(text.at, [start, end]),
  }
}
