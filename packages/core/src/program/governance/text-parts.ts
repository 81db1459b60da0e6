import { type Located, placeOfSpan, type Span } from '../../documents/place.ts'
import { TextAnalysis } from '../../text/analysis.ts'
import { textDays } from '../../text/text-day.ts'

/** A full stop that ends no sentence, though a capital may follow. */
const notEnding =
  /\b(?:z\. ?B|d\. ?h|u\. ?a|p\. ?ej|p\. ?ex|bzw|ca|art|núm|nº|bijv|o\. ?a|inkl|ggf|max|min|Nr|Sr|Sra|Dra?)\.$/i

/** More characters than such an abbreviation has. */
const enough = 12

/** The sentences of a text in one of the languages that documents are written in, each with its place. */
export function locatedSentences(text: Located<string>): readonly Located<string>[] {
  const whole = text.value.replaceAll('\n', ' ')
  const days = textDays(whole)
  const found: [start: number, end: number][] = []
  let day = 0
  for (const { start, end } of new TextAnalysis(whole).sentences) {
    const last = found.at(-1)
    while ((days[day]?.end ?? Number.POSITIVE_INFINITY) <= start) day += 1
    // "12. November": a day that is named goes on.
    const isGoingOn =
      last !== undefined &&
      ((days[day]?.start ?? Number.POSITIVE_INFINITY) < last[1] ||
        notEnding.test(whole.slice(Math.max(last[0], last[1] - enough), last[1])))
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
