/**
 * Texts that stand where a text is still to be written. English words, and the Latin filler that is
 * used in any language. Whole texts only: "TODO lists" in a sentence is not a placeholder.
 */
const patterns: readonly RegExp[] = [
  /^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|…|-+|\?+)[.!:]*$/i,
  /^(?:todo|tbd|tbc|fixme)\b\s*[:–—-].*$/i,
  /^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
  /^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
  /^this is (?:a|an|just a) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
  // Whatever is said of a sample, it is no achievement.
  /^this (?:badge|credential) ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\b(?! of\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) (?:badge|credential|certificate|achievement)\b.*/is,
  /^lorem ipsum\b.*/is,
  /^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/,
]

/** Whether a text as a whole only holds the place of one. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.replace(/^[>#\s]+|[*_`]/gm, '').trim()
  return (
    trimmed.length > 0 && trimmed.length < 2000 && patterns.some((pattern) => pattern.test(trimmed))
  )
}
