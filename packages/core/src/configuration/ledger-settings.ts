import type { LedgerConfiguration } from './configuration.ts'

/** The settings for the ledger of several layers together: the last one wins, template by template. */
export function mergeLedger(layers: readonly LedgerConfiguration[]): LedgerConfiguration {
  const templates = layers.map((layer) => layer.templates ?? {})
  return Object.assign({}, ...layers, { templates: Object.assign({}, ...templates) })
}

/**
 * Says which files are those of a ledger, which is not checked as badges are: thousands of them would be read for
 * nothing. Paths are as globs mean them.
 */
export function ledgerFiles({ folder = 'ledger' }: LedgerConfiguration): (path: string) => boolean {
  const start = `${folder.replace(/^\.\//, '').replace(/\/$/, '')}/`
  return (path) =>
    path.startsWith(start) &&
    /^(?:ledger\.json$|events\/|checkpoints\/)/.test(path.slice(start.length))
}
