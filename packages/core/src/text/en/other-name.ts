import type { OtherNameTable } from '../tables.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const earners = '(?:[Ee]arners?|[Rr]ecipients?|[Hh]olders?|[Bb]adge ?(?:holders?|earners?))'

const noun =
  '(?:[Dd]igital )?(?:[Bb]adge|[Cc]redential|[Cc]ertification|[Cc]ertificate|[Mm]icro-?[Cc]redential)'

const telling =
  '(?:has|have|had|is|are|was|were|will|understands?|possess(?:es)?|demonstrates?|know|knows)'

/** What such people may do next, so that the badge is one that is asked for. */
const next =
  '(?:also |now )*(?:able to (?:earn|apply|receive|claim)|eligible|invited|encouraged|required|expected|entitled|exempt|asked|advised|qualified to (?:apply|earn))'

/**
 * How an English sentence begins that says of which badge a text is, with the name as a group. Put together by hand.
 */
export const otherName: OtherNameTable = {
  openings: [
    'earner*',
    'recipient*',
    'holder*',
    'badgeholder*',
    'earn',
    'receive',
    'obtain',
    'get',
  ],
  introductions: [
    new RegExp(
      `^(?<before>(?:[Tt]he )?${earners} of (?:(?:the|this|an?) )?)(?<name>[^.;,!?]{3,90}?) ${noun} ${telling}\\b(?! ${next})`,
    ),
    new RegExp(
      `^(?<before>(?:[Tt]he )?${earners} of (?:(?:the|this) )?)(?<name>[A-Z\\d][^.;,!?]{3,90}?) ${telling}\\b(?! ${next})`,
    ),
    new RegExp(
      `^(?<before>(?:In order to|To) (?:earn|receive|obtain|get) (?:(?:the|this) )?)(?<name>[^.;,!?]{3,90}?) ${noun}(?=[, ])`,
    ),
  ],
  beside:
    list(`the a an of in for and badge badges credential certification certificate certified digital award
    microcredential micro-credential`),
  levels:
    list(`associate professional expert specialist practitioner foundation foundations foundational basic
    beginner intermediate advanced bronze silver gold platinum diamond junior senior spring summer autumn fall winter`),
}
