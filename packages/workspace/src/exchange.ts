export { type CompareRequest, type CompareResult, compare } from './compare.ts'
export { UnusableExportError } from './exports.ts'
export {
  type ImportedFile,
  type ImportRequest,
  type ImportResult,
  importTemplates,
  UncommittedChangesError,
} from './import.ts'
