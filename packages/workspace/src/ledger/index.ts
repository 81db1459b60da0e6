export { type AddedKey, addKey } from './add-key.ts'
export { type BaseLedger, baseLedger } from './base-ledger.ts'
export {
  type BeginRequest,
  type BegunFile,
  type BegunLedger,
  beginLedger,
} from './begin-ledger.ts'
export { factsCacheFor } from './facts-cache.ts'
export {
  type FoundLedger,
  findLedger,
  type LedgerPlace,
  placeOfLedger,
  UnusableLedgerError,
  usableError,
} from './find-ledger.ts'
export { type Forgotten, findForgotten } from './forget.ts'
export type { FormerTemplate } from './import/former-templates.ts'
export { importIntoLedger, type LedgerImportRequest } from './import/import.ts'
export type {
  ImportedFile,
  LedgerImportResult,
  MissingPages,
  PlacedContradiction,
} from './import/import-result.ts'
export type { LocatedProblem } from './import/locate.ts'
export type { MappingProposal } from './import/propose-columns.ts'
export type { ReadingOffer } from './import/readings.ts'
export { type KeyContext, keyFile, keyVariable, LedgerKeys, ledgerKeys } from './ledger-keys.ts'
export { meaningDigests } from './meaning-digests.ts'
