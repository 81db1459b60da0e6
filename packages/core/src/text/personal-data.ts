import type { TextAnalysis } from './analysis.ts'
import { personalData } from './en/personal-data.ts'
import { Triggers } from './triggers.ts'

/** A stretch of a text that tells of a single person. */
export interface PersonalDatum {
  readonly kind: 'e-mail' | 'telephone' | 'person'
  readonly start: number
  readonly end: number
}

const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu

const { telephone, titled, awardee, givenName, organisation, group } = personalData

const titles = new Triggers(titled.words)
const awards = new Triggers(awardee.words)

/**
 * Mail addresses, telephone numbers and names of persons in a text. A name is one with a title, or the one whom the
 * badge is awarded to. English. In the name of a badge a title is that of a character or a brand, unless the name says
 * who teaches.
 */
export function personalDataIn(
  analysis: TextAnalysis,
  { isName = false }: { readonly isName?: boolean } = {},
): PersonalDatum[] {
  const { text } = analysis
  const found: PersonalDatum[] = []
  if (text.includes('@')) found.push(...all(text, mail, 'e-mail'))
  if (/\d\D?\d\D?\d/.test(text)) found.push(...all(text, telephone, 'telephone'))
  if (analysis.has(titles))
    for (const phrase of titled.phrases)
      found.push(
        ...all(text, phrase, 'person').filter(
          (one) =>
            !isHonoured(analysis, one) &&
            (!isName || titled.honoured.credits.test(text.slice(0, one.start))),
        ),
      )
  if (analysis.has(awards))
    for (const match of text.matchAll(awardee.phrase)) {
      const [, first = '', last = ''] = match
      if (givenName.test(first) && ![organisation, group].some((one) => one.test(last)))
        found.push(at(match, 'person'))
    }
  if (found.length === 0) return found
  const kinds = new Set<string>()
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
}

/** Characters behind a name in which there is what is called after it. */
const behind = 40

/** Whether a name is part of that of an award, a hall or a book. */
function isHonoured(analysis: TextAnalysis, { start, end }: PersonalDatum): boolean {
  const { text } = analysis
  const { before, street, roles, homage, things } = titled.honoured
  const ahead = text.slice(Math.max(0, start - behind), start)
  if (before.test(ahead) || (street.test(ahead) && !roles.test(ahead))) return true
  if (homage.test(ahead)) return true
  // Debtor and creditor: Dr Rent, Cr Bank.
  if (/^[^.;]{0,20}\bCr\b/.test(text.slice(end, end + behind))) return true
  const [own = ''] = /^[^.,;:!?()]*/.exec(text.slice(end, end + behind)) ?? []
  // Of the words behind it those that a name may go on with.
  const [further = ''] =
    /^['’]s?(?!\p{L})|^(?:(?: (?:of|for|and|in|on))? \p{Lu}[\p{L}’'-]*)*(?: \p{L}+)?/u.exec(own) ??
    []
  if (/^['’]/.test(further)) return true
  return things.test(text.slice(start, end) + further) || analysis.isQuoted(start, end)
}

function all(text: string, pattern: RegExp, kind: PersonalDatum['kind']): PersonalDatum[] {
  return Array.from(text.matchAll(pattern), (match) => at(match, kind))
}

function at(match: RegExpExecArray, kind: PersonalDatum['kind']): PersonalDatum {
  return { kind, start: match.index, end: match.index + match[0].length }
}
