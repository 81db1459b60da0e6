import type { MarkUpTable } from '../tables.ts'

/** English words by which a text speaks of mark-up. Put together by hand. */
export const markUp: MarkUpTable = {
  spoken:
    /^["'”’`)]*\s*(?:tags?|elements?|entity|entities|attributes?|characters?|marks?|and <|or <|, <)/i,
}
