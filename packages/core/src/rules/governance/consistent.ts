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
  summary: 'Templates and configuration say what the governance document lays down.',
  why: 'An earner who holds an "Expert" badge of a program that knows three other levels cannot say what it stands for. Where document and templates part, one of them is no longer true, and nobody knows which.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Levels and types are those of a table or list under that word, in six languages, with two entries or more. They are compared only where the document uses the words of the platform, or one of the templates those of the document. A pattern for names is one in brackets or quotes, and holds where half of the names follow it. A document that makes exceptions from its expiry lays none down. A time to issue that is configured is told of where it is longer than the one in the document, and another than the 14 days that hold by default.',
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
        caption: 'The platform has levels and types of its own.',
      },
      {
        text: 'state: active',
        beside: { 'GOVERNANCE.md': issuing },
        configured: { file: 'badgelint.yaml', issuingDays: configuredDays(5) },
        caption: 'Less is configured than five working days, which are seven days.',
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
              'The level "Advanced" is none that the governance document lists; expected "Foundational" or "Intermediate"',
            suggestion:
              'Take a level that is listed, or have the new one decided and put it into the document',
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
        caption: 'The document has another word.',
        findings: [
          {
            about: 'Foundational',
            at: '1:8-1:20',
            marks: 'Foundational',
            message:
              'The level "Foundational" is none that the governance document lists; expected "Foundation", "Practitioner" or "Advanced"',
            suggestion:
              'Take a level that is listed, or have the new one decided and put it into the document',
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
              'The type "Validation" is none that the governance document lists; expected "Learning" or "Experience"',
            suggestion:
              'Take a type that is listed, or have the new one decided and put it into the document',
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
              'The badge expires after 1 year, which is not what the governance document says; expected 3 years',
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
              'The badge expires after 2 years, which is not what the governance document says; expected none, since it says that badges do not expire',
            related: [{ file: 'GOVERNANCE.md', at: '5:8-5:21', marks: 'do not expire' }],
          },
        ],
      },
      {
        text: 'state: active',
        beside: { 'GOVERNANCE.md': issuing },
        configured: { file: 'badgelint.yaml', issuingDays: configuredDays(30) },
        caption: 'The configuration gives more time than the document.',
        findings: [
          {
            about: 'issuing limit',
            file: 'GOVERNANCE.md',
            at: '5:26-5:43',
            marks: 'five working days',
            message:
              'The governance document gives 7 days to issue a badge, and the configuration 30 days; expected no more there than the document gives',
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
      message: `The ${kind} "${truncate(value)}" is none that the governance document lists; expected ${anyOf(names)}`,
      suggestion: meant
        ? `Write "${meant}", if that is meant`
        : `Take a ${kind} that is listed, or have the new one decided and put it into the document`,
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
      message: `The name "${truncate(value)}" does not follow the pattern of the governance document; expected "${truncate(pattern.value)}"`,
      suggestion: 'Name it by the pattern, or name the exception in the document',
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
    value === 'never' ? 'none, since it says that badges do not expire' : timeInWords(value)
  yield {
    at: expiry.at,
    about: 'expiry',
    message: `The badge expires after ${timeInWords(expiry.value)}, which is not what the governance document says; expected ${expected}`,
    suggestion: 'Change the template, or name the exception in the document',
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
    message: `The governance document gives ${timeInWords(issuingLimit.value)} to issue a badge, and the configuration ${timeInWords(configured.value)}; expected no more there than the document gives`,
    suggestion:
      'Take `days` of `ledger/timeliness` out of the configuration, so that the document holds, or have the document changed',
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
