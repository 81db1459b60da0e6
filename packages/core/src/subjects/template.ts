import type { BadgeTemplate } from '../program/template.ts'
import { textLanguageOf } from '../program/text-language.ts'
import { isSurelyAnother } from '../text/language.ts'
import type { Subject } from './subject.ts'

/** A badge template. */
export const template: Subject<BadgeTemplate> = {
  itemsIn: (model) => (model.kind === 'templates' ? model.templates : []),
  isArchived: ({ state }) => state?.value === 'archived',
  languageOf: (item, configured) => {
    const stated = item.language?.value ?? configured
    const read = textLanguageOf(item)
    if (stated === undefined || read === undefined) return stated ?? read
    // Platforms write a language of their own where nobody states one, so that the text knows better.
    return isSurelyAnother(read, stated) ? read : stated
  },
}
