import type { BadgeTemplate } from '../program/template.ts'
import { detectLanguage } from '../text/language.ts'
import type { Subject } from './subject.ts'

/** A badge template. */
export const template: Subject<BadgeTemplate> = {
  itemsIn: (model) => (model.kind === 'templates' ? model.templates : []),
  isArchived: ({ state }) => state?.value === 'archived',
  languageOf: ({ language, name, description }, configured) =>
    language?.value ??
    configured ??
    detectLanguage(`${name?.value ?? ''}\n${description?.value ?? ''}`),
}
