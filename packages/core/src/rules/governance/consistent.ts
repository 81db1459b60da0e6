import type { Located } from '../../documents/place.ts'
import { followsPattern } from '../../program/governance/follows-pattern.ts'
import type { StatedRules } from '../../program/governance/stated-rules.ts'
import { nameForm } from '../../program/name.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { fewNames } from '../../text/first-few.ts'
import { plainLetters } from '../../text/normalize.ts'
import { truncate } from '../../text/truncate.ts'
import { type Extract, type Problem, templateGroupRule } from '../rule.ts'

/** What a template says of something that the governance document may lay down. */
type Said =
  | { readonly kind: 'level' | 'type'; readonly text: Located<string> }
  | { readonly kind: 'name'; readonly text: Located<string> }
  | { readonly kind: 'expiry'; readonly days: Located<number> }
  /** That there is one, so that what is configured for all is held against the document. */
  | { readonly kind: 'template' }

const lists = { level: 'levels', type: 'types' } as const

const document =
  '# Governance\n\n## Taxonomy\n\n| level | what it takes |\n| --- | --- |\n| Foundational | days or weeks |\n| Intermediate | months |\n\n| category | when |\n| --- | --- |\n| Learning | something was learned |\n| Experience | work was done |\n\n## Expiry\n\nBadges are valid for three years.'

const issuing =
  '# Governance\n\n## Issuing\n\nBadges are issued within five working days of the last assessment.'

const configuredDays = (value: number): Located<number> => ({
  value,
  at: { file: 'badgelint.yaml', document: 0, pointer: '' },
})

const beside = { 'GOVERNANCE.md': document }

export default templateGroupRule({
  id: 'governance/consistent',
  practice: 3,
  kind: 'guidance',
  severity: 'warning',
  reads: ['name', 'level', 'type', 'expiry'],
  comparedFacts: ['stated'],
  label: 'contradicts the governance document',
  summary: 'Templates and configuration agree with the governance document.',
  why: 'An earner with an "Expert" badge from a program that defines three other levels cannot say what it means. Where the document and the templates disagree, one of them is out of date, and nobody knows which.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Levels and types are read from a table or list under that word, in six languages, with at least two entries. They are compared only if the document uses the platform’s words, or a template uses the document’s. A naming pattern is recognised in brackets or quotes, and applies if at least half of the names follow it. A document that makes exceptions to its expiry is taken to set none. A configured time to issue is reported only if it is longer than the document’s and differs from the default of 14 days.',
  examples: {
    good: [
      { text: 'level: Foundational\ntype_category: Experience', beside },
      {
        text: 'level: Foundational',
        beside: { 'GOVERNANCE.md': '# Governance\n\n## Stufen\n\n- foundational\n- advanced' },
        caption: 'Case does not matter.',
      },
      { text: 'level: Advanced', caption: 'There is no governance document.' },
      {
        text: 'level: Advanced',
        beside: { 'GOVERNANCE.md': '# Governance\n\n## Levels\n\nThe board decides on levels.' },
        caption: 'It lists no levels.',
      },
      { text: 'expires_after: 36 months', beside, caption: 'The same time in other words.' },
      {
        text: 'level: Foundational\ntype_category: Validation',
        beside: {
          'GOVERNANCE.md':
            '# Governance\n\n## Levels\n\n- Bronze\n- Silver\n\n## Types\n\n- Course badge\n- Membership badge',
        },
        caption: 'The platform has its own levels and types.',
      },
      {
        text: 'state: active',
        beside: { 'GOVERNANCE.md': issuing },
        configured: { file: 'badgelint.yaml', issuingDays: configuredDays(5) },
        caption:
          'The configured time is shorter than five working days, which count as seven days.',
      },
    ],
    bad: [
      {
        text: 'level: Advanced',
        beside,
        findings: [
          {
            about: 'Advanced',
            at: '1:8-1:16',
            marks: 'Advanced',
            message:
              'The level "Advanced" is not listed in the governance document; expected "Foundational" or "Intermediate"',
            suggestion:
              'Use a level that is listed, or have the new one approved and add it to the document',
            related: [{ file: 'GOVERNANCE.md', at: '7:3-7:15', marks: 'Foundational' }],
          },
        ],
      },
      {
        text: 'level: Foundational',
        beside: {
          'GOVERNANCE.md':
            '# Governance\n\n## Levels of badges\n\n1. Foundation: days or weeks\n2. Practitioner: months\n3. Advanced: a year',
        },
        caption: 'The document uses another word.',
        findings: [
          {
            about: 'Foundational',
            at: '1:8-1:20',
            marks: 'Foundational',
            message:
              'The level "Foundational" is not listed in the governance document; expected "Foundation", "Practitioner" or "Advanced"',
            suggestion:
              'Use a level that is listed, or have the new one approved and add it to the document',
            related: [{ file: 'GOVERNANCE.md', at: '5:4-5:14', marks: 'Foundation' }],
          },
        ],
      },
      {
        text: 'type_category: Validation',
        beside,
        findings: [
          {
            about: 'Validation',
            at: '1:16-1:26',
            marks: 'Validation',
            message:
              'The type "Validation" is not listed in the governance document; expected "Learning" or "Experience"',
            suggestion:
              'Use a type that is listed, or have the new one approved and add it to the document',
            related: [{ file: 'GOVERNANCE.md', at: '12:3-12:11', marks: 'Learning' }],
          },
        ],
      },
      {
        text: 'expires_after: 1 year',
        beside,
        findings: [
          {
            about: 'expiry',
            at: '1:16-1:22',
            marks: '1 year',
            message:
              'The badge expires after 1 year, but the governance document says otherwise; expected 3 years',
            related: [{ file: 'GOVERNANCE.md', at: '17:22-17:33', marks: 'three years' }],
          },
        ],
      },
      {
        text: 'expires_after: 2 years',
        beside: { 'GOVERNANCE.md': '# Governance\n\n## Expiry\n\nBadges do not expire.' },
        findings: [
          {
            about: 'expiry',
            at: '1:16-1:23',
            marks: '2 years',
            message:
              'The badge expires after 2 years, but the governance document says otherwise; expected no expiry, because it says that badges do not expire',
            related: [{ file: 'GOVERNANCE.md', at: '5:8-5:21', marks: 'do not expire' }],
          },
        ],
      },
      {
        text: 'state: active',
        beside: { 'GOVERNANCE.md': issuing },
        configured: { file: 'badgelint.yaml', issuingDays: configuredDays(30) },
        caption: 'The configuration allows more time than the document.',
        findings: [
          {
            about: 'issuing limit',
            file: 'GOVERNANCE.md',
            at: '5:26-5:43',
            marks: 'five working days',
            message:
              'The governance document allows 7 days to issue a badge, but the configuration allows 30 days; expected the configuration to allow no more than the document',
            related: [{ file: 'badgelint.yaml', at: '1:1-1:1', marks: '' }],
          },
        ],
      },
    ],
  },

  *extract({ format, name, level, type, expiry }) {
    // A copy, since what rules know of a text lives as long as the text itself.
    if (name) yield entry('name', { kind: 'name', text: { ...name } })
    if (level) yield entry(`level ${format}`, { kind: 'level', text: level })
    if (type) yield entry(`type ${format}`, { kind: 'type', text: type })
    yield entry('template', someTemplate)
    if (expiry) yield entry('expiry', { kind: 'expiry', days: expiry })
  },

  *checkGroup(group: readonly Said[], _options, { stated, configured }) {
    if (stated === undefined) return
    if (group.some(({ kind }) => kind === 'template'))
      yield* otherLimit(configured?.issuingDays, stated)
    for (const kind of ['level', 'type'] as const) {
      const texts = group.flatMap((said) => (said.kind === kind ? [said.text] : []))
      yield* notListed(kind, texts, stated[lists[kind]] ?? [])
    }
    const names = group.flatMap((said) => (said.kind === 'name' ? [said.text] : []))
    yield* otherNames(names, stated.namePattern)
    for (const said of group) if (said.kind === 'expiry') yield* otherExpiry(said.days, stated)
  },
})

const someTemplate: Said = { kind: 'template' }

function entry(key: string, value: Said): Extract<Said> {
  return { key, value }
}

function* notListed(
  kind: 'level' | 'type',
  texts: readonly Located<string>[],
  listed: readonly Located<string>[],
): Iterable<Problem> {
  const [first] = listed
  if (first === undefined || listed.length < 2) return
  const names = listed.map(({ value }) => value)
  const known = new Set(names.map(compared))
  const unknown = texts.filter(({ value }) => !known.has(compared(value)))
  const isShared = unknown.length < texts.length || names.some(isOfPlatform)
  for (const { value, at } of unknown) {
    if (!isShared || (unknown.length === texts.length && !isOfPlatform(value))) continue
    const meant = didYouMean(value, names)
    yield {
      at,
      about: truncate(value),
      message: `The ${kind} "${truncate(value)}" is not listed in the governance document; expected ${anyOf(names)}`,
      suggestion: meant
        ? `Write "${meant}" if that is what you mean`
        : `Use a ${kind} that is listed, or have the new one approved and add it to the document`,
      related: [first.at],
    }
  }
}

/** The levels and types that platforms have. A document that names one of them means those. */
const ofPlatforms = new Set(
  [
    'Foundational',
    'Intermediate',
    'Advanced',
    'Experience',
    'Learning',
    'Validation',
    'Certification',
  ].map(compared),
)

function isOfPlatform(name: string): boolean {
  return ofPlatforms.has(compared(name))
}

/** So many names follow a pattern before others are held to it, and at least half of all. */
const leastNames = 2

function* otherNames(
  names: readonly Located<string>[],
  pattern: Located<string> | undefined,
): Iterable<Problem> {
  if (pattern === undefined) return
  const others = names.filter(({ value }) => !followsPattern(value, pattern.value))
  const following = names.length - others.length
  if (following < leastNames || following < others.length) return
  for (const { value, at } of others)
    yield {
      at,
      about: 'name',
      message: `The name "${truncate(value)}" does not follow the naming pattern in the governance document; expected "${truncate(pattern.value)}"`,
      suggestion: 'Rename it to follow the pattern, or note the exception in the document',
      related: [pattern.at],
    }
}

/** Times that differ by less are the same one in other words: 36 months and three years. */
const tolerance = 0.03

function* otherExpiry(expiry: Located<number>, { expiry: stated }: StatedRules): Iterable<Problem> {
  if (stated === undefined) return
  const { value } = stated
  if (value !== 'never' && Math.abs(value - expiry.value) <= value * tolerance) return
  const expected =
    value === 'never' ? 'no expiry, because it says that badges do not expire' : timeInWords(value)
  yield {
    at: expiry.at,
    about: 'expiry',
    message: `The badge expires after ${timeInWords(expiry.value)}, but the governance document says otherwise; expected ${expected}`,
    suggestion: 'Change the template, or note the exception in the document',
    related: [stated.at],
  }
}

/** The configuration holds where it names a time, so that nobody is held to the one in the document. */
function* otherLimit(
  configured: Located<number> | undefined,
  { issuingLimit }: StatedRules,
): Iterable<Problem> {
  if (configured === undefined || issuingLimit === undefined) return
  // A program may hold itself to less, and five working days are written as 5.
  if (configured.value <= issuingLimit.value) return
  yield {
    at: issuingLimit.at,
    about: 'issuing limit',
    message: `The governance document allows ${timeInWords(issuingLimit.value)} to issue a badge, but the configuration allows ${timeInWords(configured.value)}; expected the configuration to allow no more than the document`,
    suggestion:
      'Remove `days` of `ledger/timeliness` from the configuration so that the document applies, or have the document changed',
    related: [configured.at],
  }
}

function anyOf(names: readonly string[]): string {
  return fewNames(names.map((name) => `"${truncate(name)}"`)).replace(/, (?=[^,]*$)/, ' or ')
}

/** A name without case, accents, signs and the ending of a plural. */
function compared(name: string): string {
  return plainLetters(nameForm(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{3})(?:es|s|en|e)$/u, '')
}

/** A time in whole years where it is one. */
function timeInWords(count: number): string {
  const years = count / 365
  if (Number.isInteger(years)) return years === 1 ? '1 year' : `${years} years`
  return count === 1 ? '1 day' : `${count} days`
}
