export { type Comparison, compareWith, type Drifted, type Lone } from './compare.ts'
export { type Platform, platforms } from './field-mapping.ts'
export { type Merged, mergeInto } from './merge.ts'
export { freeName, slugOf } from './name.ts'
export { newText } from './new-text.ts'
export { commandWord, exchangeOf, platformTitle } from './platforms.ts'
export {
  type ExportedTemplate,
  type ReadExport,
  readExport,
} from './read-export.ts'
export {
  Counterparts,
  fileProblem,
  type RepositoryTemplate,
  repositoryTemplates,
} from './repository.ts'
export { type Translated, toPlatform, translate, writeShape } from './translate.ts'
