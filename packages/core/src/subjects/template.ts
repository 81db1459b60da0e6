import type { Located } from '../documents/place.ts'
import type { BadgeTemplate } from '../program/template.ts'
import { analyse, TextAnalysis } from '../text/analysis.ts'
import { languageOfLines } from '../text/language.ts'
import type { Subject } from './subject.ts'

/** A badge template. */
export const template: Subject<BadgeTemplate> = {
  itemsIn: (model) => (model.kind === 'templates' ? model.templates : []),
  isArchived: ({ state }) => state?.value === 'archived',
  languageOf: ({ language, name, description }, configured) =>
    language?.value ?? configured ?? languageOfLines([analyseOf(name), analyseOf(description)]),
}

const nothing = new TextAnalysis('')

function analyseOf(text: Located<string> | undefined): TextAnalysis {
  return text ? analyse(text) : nothing
}
