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
export { type KeyContext, keyFile, keyVariable, LedgerKeys, ledgerKeys } from './ledger-keys.ts'
