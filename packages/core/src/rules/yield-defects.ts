import { didYouMean } from '../text/did-you-mean.ts'
import { inWords } from '../text/in-words.ts'
import type { RuleDefect } from './invalid-rule-error.ts'
import type { Rule } from './rule.ts'

export type YieldDefect = Pick<RuleDefect, 'pointer' | 'message' | 'suggestion'>

type Fields = Readonly<Record<string, unknown>>

const texts = {
  about: 'Say in a word or two what it is about, the same whenever it is found',
  message: 'Say what is there, and what was expected',
  suggestion: 'Say what to do',
} as const

const known = [
  ...Object.keys(texts),
  'at',
  'severity',
  'related',
  'fix',
  'offsets',
  'line',
  'column',
]

/**
 * What keeps something that a rule yields from being a finding; empty where it is one. Written by hand, since
 * it is asked of each finding.
 */
export function findingDefects(value: unknown, kind: Rule['kind']): YieldDefect[] {
  if (!isGroup(value))
    return [
      {
        pointer: '',
        message: `There is ${inWords(value)}; expected \`at\`, \`about\`, \`message\` and \`suggestion\``,
        suggestion: 'Yield an object',
      },
    ]
  const defects: YieldDefect[] = []
  const meant = new Set<string>()
  for (const key of Object.keys(value)) {
    if (known.includes(key) || value[key] === undefined) continue
    const right = didYouMean(key, known)
    if (right) meant.add(right)
    defects.push({
      pointer: `/${key}`,
      message: `The key \`${key}\` is not known; expected ${right ? `\`${right}\`` : 'only known keys'}`,
      suggestion: right ? `Rename it to \`${right}\`` : 'Leave it out',
    })
  }
  if (!(value.at === undefined && meant.has('at'))) defects.push(...placeDefects('at', value.at))
  for (const [key, suggestion] of Object.entries(texts)) {
    const text = value[key]
    if ((typeof text === 'string' && text.trim() !== '') || (text === undefined && meant.has(key)))
      continue
    defects.push({
      pointer: `/${key}`,
      message:
        text === undefined
          ? `There is no \`${key}\`; expected text`
          : `\`${key}\` is ${inWords(text)}; expected text`,
      suggestion,
    })
  }
  defects.push(...severityDefects(value.severity, kind), ...relatedDefects(value.related))
  if (value.fix !== undefined && !isOperation(value.fix))
    defects.push({
      pointer: '/fix',
      message: `\`fix\` is ${isGroup(value.fix) ? `of kind ${inWords(value.fix.kind)}, with ${namesOf(value.fix)}` : inWords(value.fix)}; expected { kind: 'remove', pointer }, { kind: 'set', pointer, value }, { kind: 'rename', pointer, key } or { kind: 'replace', pointer, span, value }`,
      suggestion: 'Write one of these, with texts as values, or leave it out',
    })
  return defects
}

/** The same for what `extract` yields. */
export function entryDefects(value: unknown): YieldDefect[] {
  if (isGroup(value) && typeof value.key === 'string') return []
  return [
    {
      pointer: isGroup(value) ? '/key' : '',
      message: isGroup(value)
        ? `\`key\` is ${inWords(value.key)}; expected text`
        : `There is ${inWords(value)}; expected { key, value }`,
      suggestion: 'Yield a text as `key`: what has the same one is seen together',
    },
  ]
}

function severityDefects(severity: unknown, kind: Rule['kind']): YieldDefect[] {
  if (severity === undefined) return []
  if (kind === 'guidance' && (severity === 'warning' || severity === 'info')) return []
  return [
    kind === 'guidance'
      ? {
          pointer: '/severity',
          message: `\`severity\` is ${inWords(severity)}, and the rule guidance; expected warning or info`,
          suggestion: 'Write one of these, or leave it out',
        }
      : {
          pointer: '/severity',
          message: `\`severity\` is ${inWords(severity)}, and the rule a contract; expected none, since that is always an error`,
          suggestion: 'Leave it out',
        },
  ]
}

function relatedDefects(related: unknown): YieldDefect[] {
  if (related === undefined) return []
  if (Array.isArray(related))
    return related.flatMap((place, index) => placeDefects(`related/${index}`, place))
  return [
    {
      pointer: '/related',
      message: `\`related\` is ${inWords(related)}; expected a list of places`,
      suggestion: 'Write a list, such as [name.at], or leave it out',
    },
  ]
}

function placeDefects(name: string, value: unknown): YieldDefect[] {
  if (isPlace(value)) return []
  const is = isGroup(value)
    ? `a group of ${namesOf(value)}`
    : value === undefined
      ? 'absent'
      : inWords(value)
  return [
    {
      pointer: `/${name}`,
      message: `\`${name}\` is ${is}; expected a place, with file, document and pointer`,
      suggestion: `Give the \`at\` of what it is about, such as name.at`,
    },
  ]
}

function isPlace(value: unknown): boolean {
  return (
    isGroup(value) &&
    typeof value.file === 'string' &&
    value.file !== '' &&
    isOffset(value.document) &&
    isPointer(value.pointer) &&
    (value.span === undefined || isSpan(value.span)) &&
    (value.isKey === undefined || value.isKey === true)
  )
}

function isOperation(value: unknown): boolean {
  if (!isGroup(value) || !isPointer(value.pointer)) return false
  switch (value.kind) {
    case 'remove':
      return true
    case 'set':
      return typeof value.value === 'string'
    case 'rename':
      return typeof value.key === 'string'
    case 'replace':
      return typeof value.value === 'string' && isSpan(value.span)
    default:
      return false
  }
}

function isPointer(value: unknown): boolean {
  return typeof value === 'string' && (value === '' || value.startsWith('/'))
}

function isSpan(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [start, end]: unknown[] = value
  return isOffset(start) && isOffset(end) && Number(start) <= Number(end)
}

function isOffset(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function namesOf(value: Fields): string {
  return Object.keys(value).join(', ') || 'nothing'
}
