export {
  type FoundLedger,
  findLedger,
  type LedgerPlace,
  placeOfLedger,
  UnusableLedgerError,
  usableError,
} from './find-ledger.ts'
export { type KeyContext, keyFile, keyVariable, LedgerKeys, ledgerKeys } from './ledger-keys.ts'
