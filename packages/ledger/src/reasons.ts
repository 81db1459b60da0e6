/**
 * Why a badge was revoked, replaced or corrected. No platform has a list, and what people write names people;
 * so the codes are our own, and the text is never kept.
 */
export const reasons = [
  'issued-in-error',
  'duplicate',
  'wrong-recipient',
  'wrong-template',
  'data-error',
  'reissued',
  'misconduct',
  'eligibility-lost',
  'superseded',
  'recipient-request',
  'privacy-request',
  'technical',
  'other',
  'unknown',
] as const

export type Reason = (typeof reasons)[number]

/**
 * What people write for a reason, from examples of the Open Badges specification and of platforms' own help.
 * The first that fits holds, so that which is more exact comes first.
 */
const phrases: readonly (readonly [Reason, RegExp])[] = [
  ['privacy-request', /\bgdpr\b|\berasure\b|\bdeletion request|\bavg\b|\brgpd\b|\bdsgvo\b/],
  [
    'recipient-request',
    /\bat the request of\b|\b(?:earner|recipient|learner) (?:asked|requested)\b/,
  ],
  ['wrong-recipient', /\bwrong (?:person|e-?mail|recipient|earner)\b|\bincorrect recipient\b/],
  ['wrong-template', /\bwrong (?:badge|template|version)\b/],
  ['duplicate', /\bduplicate|\balready has\b|\bissued twice\b/],
  ['superseded', /\bsuperseded\b|\bnew version\b|\bretired\b|\bdiscontinued\b/],
  ['reissued', /\bre-?issue|\breplaced\b|\bupdated e-?mail\b|\bnew address\b/],
  ['misconduct', /\bfraud|\bcheat|\bhonou?r code\b|\bviolation\b|\bmisconduct\b|\bterms\b/],
  [
    'issued-in-error',
    /\bin error\b|\bby mistake\b|\bnot earned\b|\brequirements not met\b|\bdid not complete\b/,
  ],
  ['technical', /\bsystem\b|\bsync\b|\binternal user credential\b|\btest\b/],
  [
    'eligibility-lost',
    /\bemployment\b|\bleft\b|\bmembership\b|\brole\b|\blapsed\b|\bcertification expired\b/,
  ],
  ['data-error', /\bname\b|\bspelling\b|\btypo\b|\bdate\b|\bincorrect information\b/],
]

/** The code for what a platform has in words: `unknown` where it has nothing, `other` where nothing fits. */
export function reasonOf(text: string): Reason {
  const words = text.normalize('NFKC').toLowerCase().trim()
  if (words === '') return 'unknown'
  return phrases.find(([, phrase]) => phrase.test(words))?.[0] ?? 'other'
}
