import type { Located } from '../documents/place.ts'
import { analyse } from '../text/analysis.ts'
import { languageOfLines } from '../text/language.ts'
import type { BadgeTemplate } from './template.ts'

/** A description of so many characters tells its language without the name, which is often in another. */
const enough = 60

const known = new WeakMap<BadgeTemplate, { readonly language: string | undefined }>()

/** The language that a template is written in, whatever it says of that itself; undefined where it is too short. */
export function textLanguageOf(template: BadgeTemplate): string | undefined {
  const memo = known.get(template)
  if (memo) return memo.language
  const language = languageOfLines(textsOf(template).map(analyse))
  known.set(template, { language })
  return language
}

function textsOf({ name, description, criteria }: BadgeTemplate): readonly Located<string>[] {
  if (description && description.value.length >= enough) return [description]
  return [name, description, ...criteria.map(({ text }) => text)].filter(
    (text) => text !== undefined,
  )
}
