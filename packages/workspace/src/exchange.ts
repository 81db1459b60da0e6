export { type CompareRequest, type CompareResult, compare } from './import/compare.ts'
export { UnusableExportError } from './import/exports.ts'
export {
  type ImportedFile,
  type ImportRequest,
  type ImportResult,
  importTemplates,
  UncommittedChangesError,
} from './import/import.ts'
