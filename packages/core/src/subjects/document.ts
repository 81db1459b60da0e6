import type { ProgramDocument } from '../program/document.ts'
import type { Subject } from './subject.ts'

/** A page that the program writes. */
export const document: Subject<ProgramDocument> = {
  itemsIn: (model) => (model.kind === 'document' ? [model.document] : []),
  isArchived: () => false,
  languageOf: ({ fields }, configured) => {
    const stated = fields.language?.value
    return typeof stated === 'string' ? stated : configured
  },
}
