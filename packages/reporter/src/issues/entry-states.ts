import type { Audit, AuditEntry, AuditOwner } from '@badgelint/core/internal'
import {
  escapeMarkdown,
  escapeMarkdownMessage,
  escapeWebUrl,
  markdownLink,
} from '../escape/github.ts'
import type { IssueEntry } from './issue-body.ts'
import { entryId, templateId } from './markers.ts'
import type { PlanOptions } from './plan-issues.ts'
import type { WrittenEntry } from './write-body.ts'

/** An address that is longer is left out, so that an entry stays short. */
const maxUrlLength = 500

/** What an audit says of the entries of issues. */
export class EntryStates {
  readonly #audit: Audit
  readonly #options: PlanOptions
  readonly #today: string
  readonly #openTo: ReadonlyMap<string, string>
  readonly #accepted: ReadonlyMap<string, string>
  readonly #templates: ReadonlyMap<string, Audit['templates'][number]>
  readonly #gaps: ReadonlySet<Audit['gaps'][number]['kind']>

  constructor(audit: Audit, today: string, options: PlanOptions) {
    this.#audit = audit
    this.#today = today
    this.#options = options
    this.#openTo = new Map(audit.entries.map(({ key, owner }) => [entryId(key), owner]))
    this.#accepted = acceptedIn(audit)
    this.#templates = new Map(audit.templates.map((one) => [templateId(one.id), one]))
    this.#gaps = new Set(audit.gaps.map(({ kind }) => kind))
  }

  /** An entry of the audit as it is written into an issue that has it already, or has it not. */
  written(entry: AuditEntry, before: IssueEntry | undefined, isFirst: boolean): WrittenEntry {
    const wasOpen = before?.status === 'open'
    return {
      id: entryId(entry.key),
      rule: entry.rule,
      ...(entry.template === undefined ? {} : { template: templateId(entry.template) }),
      isArchive: entry.kind === 'archive',
      text: this.#textOf(entry),
      // A box that a run has ticked is open again; one that a person has ticked stays as it is.
      isTicked: wasOpen && before.isTicked,
      chosen: before?.chosen ?? [],
      status: 'open',
      isNew: wasOpen ? before.isNew : !isFirst,
      why: entry.kind === 'archive' ? '' : escapeMarkdownMessage(entry.why, { maxLength: 300 }),
      file: entry.file,
    }
  }

  /**
   * What became of an entry that an owner's list has and the audit no longer has for that owner. It stays as it is
   * where that cannot be known.
   */
  settled(entry: IssueEntry, owner: AuditOwner | undefined, createdOn: string): WrittenEntry {
    if (entry.status !== 'open') return entry
    const other = this.#openTo.get(entry.id)
    if (other !== undefined && other !== owner?.key) return this.#moved(entry, other)
    const template = entry.template === undefined ? undefined : this.#templates.get(entry.template)
    const accepted = this.#accepted.get(entry.id)
    if (accepted !== undefined)
      return this.#closed(
        entry,
        'kept',
        `Kept: ${escapeMarkdownMessage(accepted, { maxLength: 300 })}`,
      )
    if (this.#isUnknown(entry, template))
      return template === undefined ? entry : { ...entry, file: template.file }
    if (entry.template !== undefined && template === undefined)
      return this.#gone(entry, 'The template is gone.')
    if (this.#audit.rules && !this.#audit.rules.includes(entry.rule))
      return this.#gone(entry, 'This is no longer asked.')
    return this.#closed(entry, 'done', this.#how(entry, template, createdOn))
  }

  #moved(entry: IssueEntry, to: string): IssueEntry {
    const name = this.#audit.owners.find(({ key }) => key === to)?.name ?? to
    return this.#gone(entry, `Now in the list of ${escapeMarkdown(name, { maxLength: 100 })}.`)
  }

  #gone(entry: IssueEntry, why: string): IssueEntry {
    return { ...this.#closed(entry, 'gone', why), text: `~~${entry.text}~~ ${why}` }
  }

  #closed(entry: IssueEntry, status: 'done' | 'kept' | 'gone', how: string): IssueEntry {
    const text = `${entry.text} **${how}**`
    return { ...entry, status, text, isTicked: true, chosen: [], on: this.#today, isNew: false }
  }

  /** Whether what an entry is about was not looked at, so that its absence says nothing. */
  #isUnknown(entry: IssueEntry, template: object | undefined): boolean {
    const { rule, template: about, isArchive } = entry
    const isGap = (kind: 'templates' | 'links' | 'ledger') => this.#gaps.has(kind)
    if (isGap('templates') && (about === undefined || template === undefined)) return true
    if (isGap('links') && rule.startsWith('links/')) return this.#isUnanswered(entry)
    const state = this.#stateOf(template)
    return isGap('ledger') && state !== 'archived' && (isArchive || rule.startsWith('ledger/'))
  }

  #isUnanswered({ id, rule }: IssueEntry): boolean {
    const { unanswered } = this.#audit
    return unanswered?.some((subject) => entryId(`${rule} ${subject}`) === id) ?? true
  }

  #stateOf(template: object | undefined): string | undefined {
    return template && 'state' in template ? String(template.state) : undefined
  }

  #how(
    { rule }: IssueEntry,
    template: Audit['templates'][number] | undefined,
    createdOn: string,
  ): string {
    const { commit, changedOn = '', state } = template ?? {}
    const isChanged = commit !== undefined && changedOn >= createdOn
    const what = state === 'archived' ? 'Archived' : 'Done'
    if (!isChanged) return rule.startsWith('links/') ? 'Done: it answers again.' : `${what}.`
    const url = escapeWebUrl(this.#options.commitUrl?.(commit) ?? '')
    const short = commit.slice(0, 7)
    return `${what} in ${url === undefined ? short : `[${short}](${url})`}.`
  }

  #textOf(entry: AuditEntry): string {
    const { kind, name, template, file, line, what, action, findings } = entry
    const badge = name ?? template
    const subject = badge === undefined ? '' : `**${escapeMarkdown(badge, { maxLength: 100 })}**: `
    const many = findings > 1 ? ` (${findings} places)` : ''
    const url = this.#options.fileUrl?.(file, line) ?? ''
    const isShort = url.length <= maxUrlLength
    const place = markdownLink(`${file}:${line}`, isShort ? url : undefined, { maxLength: 200 })
    // What may be done with a template that is not issued are choices of their own.
    const steps = kind === 'archive' ? [] : [sentence(action)]
    return [`${subject}${sentence(what, many)}`, ...steps, place].join(' ')
  }
}

function sentence(text: string, before = ''): string {
  const trimmed = text.trim().replace(/\.$/, '')
  return `${escapeMarkdownMessage(trimmed, { maxLength: 300 })}${before}.`
}

/** Why entries are accepted, by their ids: decisions that stand with the templates, and what is suppressed. */
function acceptedIn({ accepted = [], candidates }: Audit): ReadonlyMap<string, string> {
  const kept = candidates.flatMap(({ template, decision }) =>
    decision === undefined
      ? []
      : [
          [
            entryId(`template/archive-candidate ${template}`),
            `${decision.keep} (until ${decision.until})`,
          ] as const,
        ],
  )
  return new Map([...accepted.map(({ key, why }) => [entryId(key), why] as const), ...kept])
}
