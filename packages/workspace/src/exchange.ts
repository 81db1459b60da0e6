export { type CompareRequest, type CompareResult, compare } from './compare.ts'
export { UnusableExport } from './exports.ts'
export {
  type ImportedFile,
  type ImportRequest,
  type ImportResult,
  importTemplates,
  UncommittedChanges,
} from './import.ts'
