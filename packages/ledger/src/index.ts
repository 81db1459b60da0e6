export { type Day, daysBetween, isDay, type Month, monthOf } from './days.ts'
export * from './event.ts'
export { eventSchema } from './event-schema.ts'
export {
  type Batch,
  Ledger,
  type LedgerDescription,
  LedgerError,
  type LedgerProblem,
} from './ledger.ts'
export { type KeyPeriod, keyFor, LedgerKey } from './ledger-key.ts'
export { type MeaningParts, meaningOf } from './meaning.ts'
export { type Reason, reasonOf, reasons } from './reasons.ts'
export {
  type FactsCache,
  type LedgerFacts,
  type SummaryOptions,
  summarise,
} from './summary/summarise.ts'
export { type Counts, noFacts, sumOf, type TemplateFacts } from './summary/template-facts.ts'
export { type Waits, waitsOf } from './summary/waits.ts'
export { templateKey } from './template-key.ts'
