import type { AuditConfiguration } from './configuration.ts'

/** `audit` of the configuration, with what holds where it says nothing. */
export interface AuditSettings {
  /** Folder of the records, relative to that of the configuration. */
  readonly folder: string
  /** Who looks after what has no owner in its template and none in CODEOWNERS. */
  readonly owner?: string
  /** GitHub accounts, without `@`, by the words by which owners are named. */
  readonly accounts: Readonly<Record<string, string>>
  /** Accounts, without `@`, that want to be mentioned. */
  readonly mention: readonly string[]
  /** Label of the issues. */
  readonly label: string
  /** Entries of an issue at the most, archive candidates apart. */
  readonly maxEntries: number
}

/** The settings for the audit of several layers together: the last one wins, account by account. */
export function auditSettings(layers: readonly AuditConfiguration[]): AuditSettings {
  const { folder, owner, mention, label, maxEntries }: AuditConfiguration = Object.assign(
    {},
    ...layers,
  )
  const accounts = layers.flatMap((layer) => Object.entries(layer.accounts ?? {}))
  return {
    folder: folder ?? 'audits',
    ...(owner === undefined ? {} : { owner }),
    accounts: Object.fromEntries(accounts.map(([word, account]) => [word, withoutAt(account)])),
    mention: [mention ?? []].flat().map(withoutAt),
    label: label ?? 'badge-audit',
    maxEntries: maxEntries ?? 25,
  }
}

/**
 * Says which files are records of audits, which are not checked: all that lies in their folder, and where that is the
 * folder of the configuration itself only what has a year for its name. Paths are as globs mean them.
 */
export function auditFiles({ folder }: AuditSettings): (path: string) => boolean {
  const start = folder.replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
  if (start === '' || start === '.') return (path) => /^\d{4}\.json$/.test(path)
  return (path) => path.startsWith(`${start}/`)
}

function withoutAt(account: string): string {
  return account.startsWith('@') ? account.slice(1) : account
}
