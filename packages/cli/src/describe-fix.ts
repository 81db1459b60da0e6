import type { AppliedFix } from '@badgelint/workspace'

/**
 * What a fix did to a template, as people would say it: `removed the skill "EHR"`. Texts are cut, and not made safe
 * for a terminal.
 */
export function describeFix({ finding, former }: AppliedFix): string {
  const { fix } = finding
  if (fix === undefined) return 'changed nothing'
  const what = subjectOf(fix.pointer)
  const was = textOf(former)
  switch (fix.kind) {
    case 'remove':
      return `removed the ${what}${was === undefined ? '' : ` ${quoted(was)}`}`
    case 'set':
      return was === undefined
        ? `set the ${what} to ${quoted(fix.value)}`
        : `changed the ${what} ${quoted(was)} to ${quoted(fix.value)}`
    case 'rename':
      return `renamed the field \`${keysOf(fix.pointer).at(-1)}\` of the ${subjectOf(parentOf(fix.pointer))} to \`${fix.key}\``
    case 'replace': {
      const [start, end] = fix.span
      const part = was?.slice(start, end) ?? ''
      return fix.value === ''
        ? `removed ${quoted(part)} from the ${what}`
        : `replaced ${quoted(part)} with ${quoted(fix.value)} in the ${what}`
    }
  }
}

/** What fields are called that a fix may touch, by the keys of all formats; other keys are shown as they are. */
const fieldNames: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  language: 'language',
  global_activity_url: 'page about earning the badge (`global_activity_url`)',
  earn_this_badge_url: '"Earn this badge" link (`earn_this_badge_url`)',
  criteria: 'criteria',
  image: 'image',
}

/** What an item of a list is called. */
const itemNames: Readonly<Record<string, string>> = {
  skills: 'skill',
  tags: 'tag',
  tag: 'tag',
  alignments: 'alignment',
  alignment: 'alignment',
  badge_template_activities: 'criterion',
  recommendations: 'recommendation',
}

/** The field, or the item of a list, that a pointer leads to; the name of an item stands for the item. */
function subjectOf(pointer: string): string {
  const keys = keysOf(pointer).filter((key) => key !== 'achievement' && key !== 'badge')
  const [first = '', second, third] = keys
  const item = itemNames[first]
  if (item === undefined || second === undefined)
    return fieldNames[first] ?? `field \`${keys.join('.')}\``
  if (third === undefined || ['name', 'targetName'].includes(third)) return item
  if (third.endsWith('url') || third === 'targetUrl') return `link of ${item} ${Number(second) + 1}`
  return `${third} of ${item} ${Number(second) + 1}`
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

/** The text of a value, or the name of what has one. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const { name, targetName, title } = value as Readonly<Record<string, unknown>>
  return [name, targetName, title].find((one) => typeof one === 'string')
}

/** UTF-16 units that are shown of a text. */
const maxShown = 60

function quoted(text: string): string {
  const isLong = text.length > maxShown
  return `"${isLong ? `${text.slice(0, maxShown).toWellFormed()}…` : text}"`
}
