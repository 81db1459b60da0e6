import type { Audit, AuditEntry, AuditSettings } from '@badgelint/core/internal'
import type { ExistingIssue, Operation } from '@badgelint/reporter/issues'

/** An audit in which nothing is due. */
export const quietAudit: Audit = {
  version: 1,
  year: 2026,
  asOf: '2026-06-01',
  since: '2025-06-01',
  gaps: [],
  program: { issuer: 'Riverside College', active: 2, draft: 0, archived: 0 },
  practices: [],
  goals: [],
  changes: { added: [], removed: [], changed: [], archived: [] },
  owners: [
    { key: 'water team', name: 'Water Team', account: 'octocat', from: 'template' },
    { key: 'archive team', name: 'Archive Team', from: 'codeowners' },
    { key: 'program', name: 'Riverside College', from: 'program' },
  ],
  entries: [],
  candidates: [],
  links: [],
  templates: [
    { id: 'stream-keeper', name: 'Stream Keeper', file: 'templates/a.yaml', owner: 'water team' },
    { id: 'archive-guide', name: 'Archive Guide', file: 'templates/b.yaml', owner: 'archive team' },
  ],
}

export const auditSettings: AuditSettings = {
  folder: 'audits',
  accounts: {},
  mention: [],
  label: 'badge-audit',
  maxEntries: 25,
}

/** A thing to do about a template. */
export function entry(given: Partial<AuditEntry> = {}): AuditEntry {
  const { rule = 'template/length', template = 'stream-keeper' } = given
  return {
    key: `${rule} ${template}`,
    kind: 'finding',
    rule,
    practice: 4,
    severity: 'warning',
    owner: 'water team',
    template,
    name: 'Stream Keeper',
    file: 'templates/a.yaml',
    line: 3,
    what: 'The description has 700 characters; expected 500 at the most',
    why: 'Credly refuses what is longer.',
    action: 'Shorten it',
    findings: 1,
    since: '2026-06-01',
    ...given,
  }
}

/** What GitHub makes of operations. Comments are kept by the number of their issue. */
export class Issues {
  all: ExistingIssue[] = []
  readonly comments = new Map<number, string[]>()

  apply(operations: readonly Operation[], today: string): void {
    for (const operation of operations) this.applyOne(operation, today)
  }

  applyOne(operation: Operation, today: string): void {
    if (operation.kind === 'create') {
      const { title, body, label } = operation
      this.all.push({
        number: this.all.length + 1,
        state: 'open',
        title,
        body,
        labels: [label],
        createdOn: today,
        isOwn: true,
        isPullRequest: false,
      })
    } else if (operation.kind === 'comment') {
      const known = this.comments.get(operation.number) ?? []
      if (known.some((body) => body.startsWith(operation.mark))) return
      this.comments.set(operation.number, [...known, operation.body])
    } else {
      const { number, kind: _, why: __, ...changed } = operation
      this.edit(number, (issue) => ({ ...issue, ...changed }))
    }
  }

  edit(number: number, change: (issue: ExistingIssue) => ExistingIssue): void {
    this.all = this.all.map((issue) => (issue.number === number ? change(issue) : issue))
  }
}
