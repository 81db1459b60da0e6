export {
  type FoundLedger,
  findLedger,
  type LedgerPlace,
  placeOfLedger,
  UnusableLedgerError,
  usableError,
} from './find-ledger.ts'
export { isChannel } from './import/channel.ts'
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
