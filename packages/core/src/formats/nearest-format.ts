import { type Place, placeBelow } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { joinWithAnd } from '../text/join-with-and.ts'
import { truncate } from '../text/truncate.ts'
import { adapters } from './adapters.ts'
import { badgelint } from './badgelint.ts'
import { credly } from './credly.ts'
import { type Fields, hasOneOf, isFields, own } from './fields.ts'
import { keptOtherwise } from './file-model.ts'
import { inOurLetters, meantInOurs } from './foreign-keys.ts'
import { type BadgeContext, type FormatAdapter, typesOf } from './format.ts'
import { isBadge } from './known-badge.ts'
import type { UnreadBadge } from './unread-badge.ts'

/** Says which format an unknown item comes nearest to, and what it lacks for that. */
export function nearestFormat(fields: Fields, at: Place, context: BadgeContext): Problem {
  const what =
    context.syntax === 'markdown'
      ? 'The front matter of this page contains no badge template, so nothing was checked'
      : 'This is not a badge template in any format that badgelint knows'
  return (
    mistypedType(fields, at, context) ??
    inOtherLetters(fields, at, context) ??
    badgesElsewhere(fields, at, context) ?? {
      at,
      about: 'format',
      message: `${what}; closest is ${nearest(fields, context)}`,
      suggestion: 'Complete it, or move files that are not badge templates to another folder',
    }
  )
}

function nearest(fields: Fields, context: BadgeContext): string {
  if (Object.hasOwn(fields, '@graph'))
    return 'a JSON-LD `@graph` that contains no BadgeClass and no Achievement'
  const keys = Object.keys(fields)
  const candidates = isLinkedData(fields, context)
    ? adapters
    : [badgelint, ...adapters.filter(({ format }) => !format.startsWith('open-badges'))]
  const score = (adapter: FormatAdapter) =>
    adapter.marks.filter((mark) => keys.includes(mark)).length
  const best = candidates.toSorted((a, b) => score(b) - score(a))[0] ?? badgelint
  const adapter = score(best) === 0 ? badgelint : best
  return lackOf(adapter, fields)
}

function lackOf(adapter: FormatAdapter, fields: Fields): string {
  const keys = Object.keys(fields)
  const missing = adapter.needs
    .filter((key) => !keys.includes(key) && !keys.includes(`@${key}`))
    .map((key) => `\`${key}\``)
  if (missing.length > 0) return `${adapter.title}, which also needs ${missing.join(', ')}`
  const [type] = typesOf(fields)
  return type === undefined
    ? `${adapter.title}, but its \`type\` or values differ`
    : `${adapter.title}, but its type is "${truncate(type)}"`
}

/** What people write in YAML says that it is linked data, or is none. */
function isLinkedData(fields: Fields, { syntax }: BadgeContext): boolean {
  return syntax === 'json' || hasOneOf(fields, ['@context', '@type'])
}

/** The types of badge formats, as they are written. */
const types = [
  'BadgeClass',
  'Achievement',
  'Assertion',
  'OpenBadgeCredential',
  'AchievementCredential',
  'ClrCredential',
  'EndorsementCredential',
  'Profile',
  'Issuer',
]

/** A type in other letters, or with a prefix, which nobody who reads badges takes for it. */
export function mistypedType(
  fields: Fields,
  at: Place,
  context: BadgeContext,
): Problem | undefined {
  if (!isLinkedData(fields, context)) return undefined
  const key = ['type', '@type', 'entityType'].find((one) => Object.hasOwn(fields, one))
  if (key === undefined) return undefined
  const written = key === 'entityType' ? [own(fields, key)] : typesOf(fields)
  if (written.some((type) => typeof type === 'string' && types.includes(type))) return undefined
  for (const type of written) {
    if (type === anyCredential) continue
    const meant = typeof type === 'string' ? meantType(type) : undefined
    if (typeof type === 'string' && meant !== undefined)
      return {
        at: placeBelow(at, key),
        about: 'type',
        message: `The type is "${truncate(type)}"; expected "${meant}", because other software does not recognise it as a badge without that`,
        suggestion: `Write "${meant}"`,
      }
  }
  return undefined
}

/** The type that credentials of all kinds have beside their own. */
const anyCredential = 'VerifiableCredential'

function meantType(type: string): string | undefined {
  const letters = type
    .replace(/^.*[:/#]/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (letters === 'badge') return 'BadgeClass'
  const all = [...types, anyCredential]
  return (
    all.find((one) => one.toLowerCase() === letters) ??
    all.find((one) => didYouMean(letters, [one.toLowerCase()]) !== undefined)
  )
}

/** A template in our format but for the letters of its keys, such as capitals. */
function inOtherLetters(fields: Fields, at: Place, context: BadgeContext): Problem | undefined {
  const keys = Object.keys(fields)
  const other = keys.filter((key) => inOurLetters(key) !== key)
  if (other.length < 2 || keys.length > maxKeys) return undefined
  const folded: Fields = Object.fromEntries(
    keys.map((key) => {
      const meant = meantInOurs(key)
      return [meant === 'name' || meant === 'description' ? meant : inOurLetters(key), fields[key]]
    }),
  )
  const hasTexts = ['name', 'description'].every((key) => typeof own(folded, key) === 'string')
  if (!hasTexts || !badgelint.recognises(folded, context)) return undefined
  const quoted = (all: readonly string[]) => joinWithAnd(all.map((key) => `\`${truncate(key)}\``))
  return {
    at,
    about: 'format',
    message: `This looks like a badge template, but its keys are spelled ${quoted(other)}, so nothing was checked; expected ${quoted([...new Set(other.map(meantInOurs))])}`,
    suggestion: 'Write the keys in lower case, with _ between words',
  }
}

/** A badge that stands a level too deep: alone under one key, one for each key, or in a list with other things. */
function badgesElsewhere(fields: Fields, at: Place, context: BadgeContext): Problem | undefined {
  const isOne = (value: unknown) => isFields(value) && isBadge(value, context)
  const keys = Object.keys(fields)
  const list = keys.find((key) => {
    const value = own(fields, key)
    return Array.isArray(value) && value.some(isOne)
  })
  if (list !== undefined)
    return {
      at: placeBelow(at, list),
      about: 'format',
      message: `The list under \`${truncate(list)}\` contains badge templates among other things; expected a list of badge templates only, at the top level`,
      suggestion:
        'Move the list to the top level, and remove everything that is not a badge template',
    }
  const single = keys.filter((key) => isOne(own(fields, key)))
  const [first] = single
  if (first === undefined) return listedElsewhere(fields, at, context)
  return single.length === 1
    ? {
        at: placeBelow(at, first),
        about: 'format',
        message: `A badge template is under \`${truncate(first)}\`; expected its fields at the top level`,
        suggestion: `Remove \`${truncate(first)}\` and move its content up one level`,
      }
    : {
        at,
        about: 'format',
        message: `There are ${single.length} badge templates here, each under its own name (\`${truncate(first)}\`, …); expected a list of them`,
        suggestion:
          'Turn them into a list, with each name as the `id` of its template, or put each template in its own file',
      }
}

/** The same two levels too deep, and a list of what has names and is no template yet. */
function listedElsewhere(fields: Fields, at: Place, context: BadgeContext): Problem | undefined {
  for (const [key, value] of Object.entries(fields).slice(0, maxKeys)) {
    const place = placeBelow(at, key)
    if (isFields(value)) {
      const inner = Object.values(value).slice(0, maxKeys)
      if (inner.some((one) => isFields(one) && isBadge(one, context)))
        return badgesElsewhere(value, place, context)
    }
    if (!Array.isArray(value) || !/badge|template|credential|achievement/i.test(key)) continue
    const [first] = value
    if (!isFields(first) || !hasOneOf(first, ['name', 'title'])) continue
    return {
      at: place,
      about: 'format',
      message: `There is a list under \`${truncate(key)}\`, but what it contains is not a badge template; closest is ${key === 'badge_templates' ? lackOf(credly, first) : nearest(first, context)}; expected a list of templates at the top level`,
      suggestion: 'Complete them, and move the list to the top level',
    }
  }
  return undefined
}

/** So many keys of a file that nobody knows are looked into. */
const maxKeys = 50

/** Said of a list that is read all the same. */
export function remarkOnList(at: Place, key: string): Problem {
  const common = { at, about: keptOtherwise, severity: 'info' } as const
  if (key === '@graph')
    return {
      ...common,
      message:
        'The badges are in a JSON-LD `@graph`; expected each by itself, because verifiers look for a badge at its own address',
      suggestion: 'Put each object of the `@graph` in its own file',
    }
  const name = truncate(key)
  return {
    ...common,
    message: `The templates are in a list under \`${name}\`; expected the list at the top level`,
    suggestion: `Remove \`${name}\` so that the list is at the top level, or put each template in its own file`,
  }
}

/** Said of an answer of the Badgr API of version 1, in which a BadgeClass stands. */
export function remarkOnBadgr1(at: Place): Problem {
  return {
    at,
    about: keptOtherwise,
    severity: 'info',
    message:
      'This is a badge in the format of version 1 of the Badgr API; only the BadgeClass in its `json` was checked',
    suggestion: 'Export it with version 2 of the API, under /v2/badgeclasses',
  }
}

/** Whether a text is a signed token, such as a credential that is signed as a JWT. */
export function isToken(text: string): boolean {
  return text.startsWith('eyJ') && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)
}

export function signedAsToken(at: Place): UnreadBadge {
  return {
    at,
    about: 'format',
    message:
      'This is a credential signed as a JWT, which badgelint does not read, so nothing in it was checked',
    suggestion: 'Keep the Achievement that it was issued for as JSON',
  }
}
