import type { Mismatch } from '../formats/shape.ts'
import type { SettingDefect } from './check-configuration.ts'

/** New names of the keys of `links`, by their former names; a dot leads into a group. */
export const renamedLinkKeys = new Map([
  ['atOnce', 'concurrency'],
  ['perHost', 'concurrencyPerHost'],
  ['most', 'maxPerHost'],
  ['good', 'cacheDays.alive'],
  ['bad', 'cacheDays.failed'],
])

/** The problem of a configuration; where a key of `links` is a former one, with its new name. */
export function withNewLinkKey(mismatch: Mismatch): SettingDefect {
  const { pointer, about } = mismatch
  const renamed = pointer === `/links/${about}` ? renamedLinkKeys.get(about) : undefined
  if (mismatch.kind !== 'unknown' || renamed === undefined) return mismatch
  return {
    pointer,
    message: `The key \`links.${about}\` is not known; expected \`links.${renamed}\``,
    suggestion: 'Rename it',
  }
}

/** New names of the options of rules, by the id of the rule and by their former names. */
export const renamedOptions: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'skills/backed': new Map([['shortest', 'minDescriptionLength']]),
  'skills/many': new Map([['most', 'max']]),
  'skills/meaningful': new Map([['longest', 'maxLength']]),
  'template/boilerplate': new Map([['fewest', 'minTemplates']]),
  'template/description-thin': new Map([
    ['least', 'minLength'],
    ['good', 'recommendedLength'],
  ]),
  'template/name': new Map([['most', 'maxLength']]),
  'template/readability': new Map([['most', 'maxWords']]),
}

/** The problem of what is set for a rule, from its top; where an option is a former one, with its new name. */
export function withNewOption(mismatch: Mismatch, rule: string): SettingDefect {
  const { pointer, about } = mismatch
  const renamed = Object.hasOwn(renamedOptions, rule) ? renamedOptions[rule]?.get(about) : undefined
  if (mismatch.kind !== 'unknown' || pointer !== `/${about}` || renamed === undefined)
    return mismatch
  return {
    pointer,
    message: `The option \`${about}\` of \`${rule}\` is not known; expected \`${renamed}\``,
    suggestion: 'Rename it',
  }
}
