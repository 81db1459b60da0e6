import type { Rule, Severity } from '../rules/rule.ts'

/** A rule's configured severity, alone or with options of the rule beside it. */
export type RuleSetting =
  | Severity
  | 'off'
  | ({ readonly severity?: Severity | 'off' } & Readonly<Record<string, unknown>>)

/** What may differ from file to file. */
export interface FileConfiguration {
  /** Platform that the templates are issued on; decides the limits. */
  readonly platform?: string
  /** Language of the texts where a template does not say. */
  readonly language?: string
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** Findings that a program has decided to live with, for files that cannot carry comments. */
export interface Ignore {
  readonly rule: string
  /** Glob of the files. */
  readonly path: string
  /** Only findings at this pointer or below it. */
  readonly pointer?: string
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string
}

/** Templates that are meant to be alike: those in some files, of some names, or both. */
export interface SeriesConfiguration {
  readonly name: string
  /** Globs. */
  readonly files?: string | readonly string[]
  /** What their names look like; `*` stands for anything, and case makes no difference. */
  readonly match?: string | readonly string[]
}

/** How links are asked. Times in seconds, ages in days. */
export interface LinksConfiguration {
  readonly skip?: string | readonly string[]
  readonly accept?: readonly { readonly address: string; readonly statuses: readonly number[] }[]
  /** By host, maybe with `http://` before it, for each header the environment variable that holds its value. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly allow?: string | readonly string[]
  readonly timeout?: number
  /** Minutes for all links together. */
  readonly maxMinutes?: number
  /** Requests at the same time, in all. */
  readonly concurrency?: number
  /** Hosts with requests at the same time. */
  readonly maxHosts?: number
  /** Requests at the same time to one host. */
  readonly concurrencyPerHost?: number
  readonly pause?: number
  /** Addresses of one host that are requested in one run. */
  readonly maxPerHost?: number
  readonly contact?: string
  readonly cache?: string
  /** Days for which a cached answer holds: one that is alive, and any other. */
  readonly cacheDays?: { readonly alive?: number; readonly failed?: number }
}

/** What a column of a CSV file can be for a ledger. */
export type LedgerColumn =
  | 'template'
  | 'badge'
  | 'issued_on'
  | 'completed_on'
  | 'expires_on'
  | 'status'
  | 'accepted_on'
  | 'shared_on'
  | 'revoked_on'
  | 'reason'
  | 'replaces'
  | 'channel'
  | 'recipient'

/** What holds for all badges of a template in the ledger. */
export interface LedgerTemplateConfiguration {
  readonly channel?: string
  /** Field or column of the day of completion, and of that of issue, where they are not the usual ones. */
  readonly completed?: string
  readonly issued?: string
}

/** Where the ledger of issued badges is, and how exports are read into it. */
export interface LedgerConfiguration {
  /** Default `ledger`. */
  readonly folder?: string
  /** For CSV files of one's own: the header of the column that holds each. */
  readonly columns?: Readonly<Partial<Record<LedgerColumn, string>>>
  /** By id of the template. */
  readonly templates?: Readonly<Record<string, LedgerTemplateConfiguration>>
}

/** The yearly audit. */
export interface AuditConfiguration {
  /** Folder of the records; default `audits`. */
  readonly folder?: string
  /** Who looks after what has no owner in its template and none in CODEOWNERS. */
  readonly owner?: string
  /** GitHub accounts, with or without `@`, by the words by which owners are named. */
  readonly accounts?: Readonly<Record<string, string>>
  /** Accounts that want to be mentioned. */
  readonly mention?: string | readonly string[]
  /** Label of the issues; default `badge-audit`. */
  readonly label?: string
  /** Entries of an issue at the most; default 25. */
  readonly maxEntries?: number
}

/** Where governance documents are. */
export interface GovernanceConfiguration {
  /** Globs. */
  readonly files?: string | readonly string[]
  /** The web address of a document that is kept elsewhere: it counts as there, and as unread. */
  readonly address?: string
}

/** What a column of a file of metrics can be. */
export type MetricsColumn = 'date' | 'metric' | 'value' | 'template'

/** Where files of metrics are, and how they are read. */
export interface MetricsConfiguration {
  /** Globs. */
  readonly files?: string | readonly string[]
  /** The header of the column that holds each. */
  readonly columns?: Readonly<Partial<Record<MetricsColumn, string>>>
  /** What comes first in dates such as 03/04/2026; such dates are refused where this is absent. */
  readonly dates?: 'dmy' | 'mdy'
}

/** The content of `badgelint.yaml`. */
export interface Configuration extends FileConfiguration {
  /** Presets (`recommended`, `strict`), files or packages to start from; default `recommended`. */
  readonly extends?: string | readonly string[]
  /** Globs of badge templates; default `templates/**`. */
  readonly templates?: string | readonly string[]
  /** Globs of governance documents, or a group with more; default `GOVERNANCE.md`. */
  readonly governance?: string | readonly string[] | GovernanceConfiguration
  /** Globs of pages to earners, of which the links are looked at; default: Markdown in `marketing`. */
  readonly marketing?: string | readonly string[]
  /** Globs of files of metrics, or a group with more; default: CSV in `metrics`. */
  readonly metrics?: string | readonly string[] | MetricsConfiguration
  /** Path of the program's own file; default `program.yaml`. */
  readonly program?: string
  /** Path of the findings that are frozen; default `badgelint-baseline.yaml`. */
  readonly baseline?: string
  /** Globs of files to leave out. */
  readonly exclude?: string | readonly string[]
  /** The first that a template fits is its series, unless the template names one itself. */
  readonly series?: readonly SeriesConfiguration[]
  readonly links?: LinksConfiguration
  readonly ledger?: LedgerConfiguration
  readonly audit?: AuditConfiguration
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today?: string
  readonly overrides?: readonly (FileConfiguration & {
    readonly files: string | readonly string[]
  })[]
  /** Modules with rules of one's own. */
  readonly plugins?: readonly string[]
  readonly ignores?: readonly Ignore[]
}

/** One configuration among several that are laid over each other, later ones on top. */
export interface ConfigurationLayer {
  /** What to call it: a preset's name or a file's path. */
  readonly origin: string
  readonly configuration: Configuration
  /** File in which it stands, as findings name it; absent for presets and objects. */
  readonly file?: string
}

/** Severities of the presets, worked out from what the rules themselves say. */
export function preset(name: string, rules: readonly Rule[]): Configuration | undefined {
  if (name !== 'recommended' && name !== 'strict') return undefined
  const included = rules.filter((rule) => {
    const from = rule.preset ?? 'recommended'
    return from === 'recommended' || (from === 'strict' && name === 'strict')
  })
  return { rules: Object.fromEntries(included.map((rule) => [rule.id, rule.severity])) }
}

export const presetNames = ['recommended', 'strict'] as const
