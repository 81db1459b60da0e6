export { checkpoint, root, type WrittenCheckpoint } from './checkpoint.ts'
export { type Day, daysBetween, isDay, type Month, monthOf } from './days.ts'
export { type BadgeState, effective } from './effective.ts'
export * from './event.ts'
export { eventSchema } from './event-schema.ts'
export { checkpointSchema, descriptionSchema, packIndexSchema } from './file-schemas.ts'
export { type Batch, digestsIn, type Listing, listingOf } from './layout.ts'
export { Ledger } from './ledger.ts'
export { LedgerError, type LedgerProblem } from './ledger-error.ts'
export { type KeyPeriod, keyFor, LedgerKey } from './ledger-key.ts'
export { type MeaningParts, meaningOf } from './meaning.ts'
export { type Packed, pack } from './pack.ts'
export { eventProblem, type LedgerDescription } from './parse-file.ts'
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
export { undo } from './undo.ts'
export type { VerifyProblem } from './verify/findings.ts'
export { type VerifyOptions, verify } from './verify/verify.ts'
