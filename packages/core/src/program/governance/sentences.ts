/** A sentence or the part of one that a semicolon ends, and where it begins. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** What a full stop may follow though no sentence ends: abbreviations of any of the languages, numbers, initials. */
const goesOn =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|no|nr|núm|art|dr|prof|mr|mrs|ms|st|bzw|ca|vgl|usw|z\. ?b|d\. ?h|[uo]\. ?[aä]|p\. ?ej|ej|bijv|bv|m\. ?b\. ?t|cf|par ex|ex|p\. ?ex|sr|sra|min|max|abs|inkl|tel|\d{1,2}|\p{L})\.$/iu

const end = /[.!?;…]["'”’»)\]]*\s+/gu

/** The sentences of a paragraph; a colon ends none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const take = (stop: number) => {
    const raw = text.slice(start, stop)
    const trimmed = raw.trim()
    if (trimmed !== '') sentences.push({ text: trimmed, start: start + raw.indexOf(trimmed) })
    start = stop
  }
  for (const { 0: mark, index } of text.matchAll(end)) {
    if (goesOn.test(text.slice(Math.max(start, index - 12), index + 1))) continue
    take(index + mark.length)
  }
  take(text.length)
  return sentences
}
