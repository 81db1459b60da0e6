import type { LedgerConfiguration } from './configuration.ts'

/** The settings for the ledger of several layers together: the last one wins, template by template. */
export function mergeLedger(layers: readonly LedgerConfiguration[]): LedgerConfiguration {
  const templates = layers.map((layer) => layer.templates ?? {})
  return Object.assign({}, ...layers, { templates: Object.assign({}, ...templates) })
}
