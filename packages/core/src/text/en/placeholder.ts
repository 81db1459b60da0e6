import type { PlaceholderTable } from '../tables.ts'

/**
 * English texts that stand where a text is still to be written. Put together by hand, and held against
 * the texts of `packages/core/quality`.
 */
export const placeholders: PlaceholderTable = [
  /^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|…|-+|\?+)[.!:]*$/i,
  /^(?:todo|tbd|tbc|fixme)\b\s*[:–—-].*$/i,
  /^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
  /^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
  /^this is (?:a|an|just a) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
  // Whatever is said of a sample, it is no achievement.
  /^this (?:badge|credential) ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\b(?! of\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) (?:badge|credential|certificate|achievement)\b.*/is,
]
