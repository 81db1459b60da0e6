/**
 * What a badge has to say though others say the same: when it was offered and until when it holds, for whom it is,
 * what comes before it, who accredits it, what it counts for, and where more stands.
 */
export const standingFacts: readonly RegExp[] = [
  /\b(?:1[89]|20)\d\d\b/,
  /\bexpir(?:e[sd]?|y|ation)\b|\bvalid (?:for|until|through)\b|\brenew(?:ed|al|able)?\b/i,
  /\bprerequisites?\b|\beligible\b|\bonly (?:available|open|offered|awarded|issued)\b|\bavailable (?:only|exclusively)\b/i,
  /\baccredit(?:ed|ation)\b|\b(?:approved|endorsed|regulated) by\b|\baligned (?:to|with)\b|\bmeets? the requirements\b/i,
  /\b(?:credit|contact) hours?\b|\b(?:CEUs?|CPEs?|CPDs?|ECTS|PDUs?)\b/,
  /https?:\/\/|\bwww\./i,
]

/** A notice of rights is none of these, whatever year it names. */
export const rightsNotice = /©|\(c\) ?\d|\bcopyright\b|\ball rights reserved\b/i

/** An ability of the earner, which badges of one field have in common. */
export const earnerAbility =
  /^(?:the |these |this |all )?(?:earners?|(?:badge |certificate |credential )?holders?|they|recipients?|individuals|participants|graduates)\b[^.;]{0,60}?\b(?:can|are able to|is able to|know how to|knows how to)\b/i
