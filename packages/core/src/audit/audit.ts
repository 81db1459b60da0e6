import type { PracticeState } from '../practices/practice-state.ts'
import type { Practice, Severity } from '../rules/rule.ts'

export type { AuditSettings } from '../configuration/audit-settings.ts'

/**
 * A yearly audit of a program: what is due, for whom, and on what evidence. Plain data; the same files, answers
 * of links, last audit and day give the same audit. Days are `YYYY-MM-DD`, paths are those of findings.
 */
export interface Audit {
  /** Version of this shape. */
  readonly version: 1
  /** The year of `asOf`. */
  readonly year: number
  /** The day that counted as today. */
  readonly asOf: string
  /** From this day on it is told what changed: that of the last audit, else a year before. */
  readonly since: string
  /** The last audit that was recorded; absent where there is none. */
  readonly previous?: { readonly asOf: string }
  /** What could not be known. Nothing is decided from it. */
  readonly gaps: readonly AuditGap[]
  readonly program: AuditedProgram
  /** The fifteen, in their order. */
  readonly practices: readonly PracticeState[]
  readonly goals: readonly AuditedGoal[]
  readonly changes: AuditChanges
  /** Those to whom entries belong, in the order of their names; the program itself comes last. */
  readonly owners: readonly AuditOwner[]
  /** What is to be done; what serves earners most stands first. */
  readonly entries: readonly AuditEntry[]
  /** Templates that might be archived, with what speaks for it, those first from which nothing was issued for longest. */
  readonly candidates: readonly ArchiveCandidate[]
  /** Links that are dead, those first that have been for longest. */
  readonly links: readonly BrokenLink[]
  /** All templates, in the order of their files. */
  readonly templates: readonly AuditedTemplate[]
  /** What would be an entry, had nobody decided to live with it: its key, and why. */
  readonly accepted?: readonly { readonly key: string; readonly why: string }[]
  /**
   * Ids of templates, else files, that name a link of which nobody knows whether it is dead. Absent where no link
   * was asked.
   */
  readonly unanswered?: readonly string[]
  /** Ids of the rules that are on somewhere. */
  readonly rules?: readonly string[]
  /**
   * What the last audit had and this one has not, though nobody knows that it is gone: it is neither settled nor
   * removed. Absent where all is known. The next record takes it over.
   */
  readonly unknown?: AuditUnknown
}

/** What the last audit had, and of which nobody knows this time. */
export type AuditUnknown = Pick<AuditRecord, 'templates' | 'entries' | 'links'>

/** One thing that could not be known. */
export interface AuditGap {
  readonly kind: 'templates' | 'links' | 'ledger' | 'history' | 'selection'
  /** A whole sentence: what is not known, and what would make it known. */
  readonly message: string
}

export interface AuditedProgram {
  readonly issuer?: string
  readonly active: number
  readonly draft: number
  readonly archived: number
  /** Badges issued since {@link Audit.since}; absent where there is no ledger. */
  readonly issued?: number
}

/** A goal that the governance document states, held against what was measured. */
export interface AuditedGoal {
  readonly metric: string
  /** As people write it: `80 %`, `2,000`. */
  readonly target: string
  readonly by: string
  readonly state: 'met' | 'on-course' | 'behind' | 'missed' | 'unknown'
  /** The last measurement; absent where there is none. */
  readonly last?: { readonly on: string; readonly value: string }
  readonly file: string
  readonly line: number
}

/** What differs from the last audit, or since a day, where no audit was recorded. */
export interface AuditChanges {
  /** Ids of templates. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Ids of templates whose file was changed. Without a history only a changed name or state is known. */
  readonly changed: readonly string[]
  readonly archived: readonly string[]
  /** Keys of entries that the last audit had not; absent where none was recorded. */
  readonly appeared?: readonly string[]
  /** What the last audit had and this one has not; absent where none was recorded. */
  readonly settled?: readonly { readonly key: string; readonly what: string }[]
  /** Practices whose state is another; absent where no audit was recorded. */
  readonly practices?: readonly {
    readonly practice: Practice
    readonly before: PracticeState['state']
    readonly after: PracticeState['state']
  }[]
}

/** Somebody who looks after templates, or the program itself. */
export interface AuditOwner {
  /** Names the owner in keys: a folded name, or `program`. */
  readonly key: string
  /** For people. */
  readonly name: string
  /** A GitHub account without `@`, where one is known. */
  readonly account?: string
  readonly from: 'template' | 'codeowners' | 'default' | 'program'
}

/** One thing to do. Findings of one rule about one template, or in one file, are one entry. */
export interface AuditEntry {
  /** Stable from audit to audit: the rule, and the template's id or the file. */
  readonly key: string
  readonly kind: 'archive' | 'link' | 'finding'
  readonly rule: string
  readonly practice: Practice | null
  readonly severity: Severity
  /** Key of the owner. */
  readonly owner: string
  /** Id of the template; absent where it is about the program. */
  readonly template?: string
  /** Name of the badge; absent as above, and where it has none. */
  readonly name?: string
  readonly file: string
  readonly line: number
  /** The message of the first finding, without a full stop. */
  readonly what: string
  /** Why it matters, as one sentence. */
  readonly why: string
  /** What to do, without a full stop. */
  readonly action: string
  /** How many findings are in it. */
  readonly findings: number
  /** The day of the first audit that had it. */
  readonly since: string
}

/** A template from which nothing was issued for long. */
export interface ArchiveCandidate {
  readonly template: string
  readonly name?: string
  readonly file: string
  readonly line: number
  readonly owner: string
  /** What the rule says, without a full stop. */
  readonly evidence: string
  readonly lastIssued?: string
  /** Badges ever; absent where nobody knows. */
  readonly issued?: number
  readonly activeSince?: string
  /** Ids of templates that recommend or require it. */
  readonly recommendedBy: readonly string[]
  readonly requiredBy: readonly string[]
  /** What its file says of it; absent where nobody decided. */
  readonly decision?: { readonly keep: string; readonly until: string }
}

/** An address that is dead. */
export interface BrokenLink {
  /** Without a user name and a password. */
  readonly address: string
  /** What it answers, in words to stand behind "it". */
  readonly reason: string
  /** The first day on which it was known to be dead, and by whom. */
  readonly since: string
  readonly from: 'last audit' | 'cache' | 'first seen today'
  readonly places: readonly { readonly file: string; readonly line: number }[]
  /** Ids of the templates that name it. */
  readonly templates: readonly string[]
}

export interface AuditedTemplate {
  readonly id: string
  readonly name?: string
  readonly state?: 'draft' | 'active' | 'archived'
  readonly file: string
  readonly owner: string
  /** Full SHA and day of the last commit that changed the file; absent without a whole history. */
  readonly commit?: string
  readonly changedOn?: string
  /** Badges ever; absent where there is no ledger. */
  readonly issued?: number
}

/** What an audit leaves in `audits/YEAR.json` for the next one. */
export interface AuditRecord {
  readonly version: 1
  readonly asOf: string
  readonly practices: readonly Pick<PracticeState, 'practice' | 'state'>[]
  readonly templates: readonly Pick<AuditedTemplate, 'id' | 'name' | 'state' | 'file'>[]
  readonly entries: readonly Pick<AuditEntry, 'key' | 'what' | 'since'>[]
  /** Those that were kept have a decision. */
  readonly candidates: readonly Pick<ArchiveCandidate, 'template' | 'evidence' | 'decision'>[]
  readonly links: readonly Pick<BrokenLink, 'address' | 'since'>[]
}
