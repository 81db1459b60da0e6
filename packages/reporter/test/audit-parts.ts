import type {
  ArchiveCandidate,
  Audit,
  AuditEntry,
  AuditedGoal,
  BrokenLink,
  PracticeState,
} from '@badgelint/core/internal'

/** Texts as a stranger may write them: markup, a command of the terminal, a formula, a call. */
export const hostile = '=1+1 <b>\u001b[31m@octocat</b> | #12 [x](https://evil.example)\n# Title `'

/** One thing to do, with values of one's own. */
export function entry(own: Partial<AuditEntry> = {}): AuditEntry {
  return {
    key: 'template/earner-voice bee-keeper',
    kind: 'finding',
    rule: 'template/earner-voice',
    practice: 4,
    severity: 'warning',
    owner: 'teaching lab',
    template: 'bee-keeper',
    name: 'Bee Keeper',
    file: 'templates/bee-keeper.yaml',
    line: 3,
    what: 'The description speaks to the reader ("you"); expected the earner as its subject',
    why: 'Employers read the description, and want to know what the earner can do.',
    action: 'Begin with "Earners"',
    findings: 1,
    since: '2026-11-30',
    ...own,
  }
}

export function candidate(own: Partial<ArchiveCandidate> = {}): ArchiveCandidate {
  return {
    template: 'stream-keeper',
    name: 'Stream Keeper',
    file: 'templates/stream-keeper.yaml',
    line: 1,
    owner: 'teaching lab',
    evidence: 'The last of 12 badges was issued on 2024-05-31; expected at least one badge a year',
    lastIssued: '2024-05-31',
    issued: 12,
    activeSince: '2021-02-01',
    recommendedBy: [],
    requiredBy: [],
    ...own,
  }
}

export const deadLink: BrokenLink = {
  address: 'https://example.org/gone',
  reason: 'answers 404',
  since: '2025-11-30',
  from: 'last audit',
  places: [{ file: 'templates/bee-keeper.yaml', line: 7 }],
  templates: ['bee-keeper'],
}

export const goal: AuditedGoal = {
  metric: 'acceptance rate',
  target: '80 %',
  by: '2026-12-31',
  state: 'behind',
  last: { on: '2026-10-01', value: '62 %' },
  file: 'GOVERNANCE.md',
  line: 12,
}

/** The fifteen, all of them in one state. */
export function practices(state: PracticeState['state']): PracticeState[] {
  return Array.from({ length: 15 }, (_, index) => ({
    practice: (index + 1) as PracticeState['practice'], // from 1 to 15
    name: `Name ${index + 1}`,
    title: 'a title',
    state,
    evidence: 'what was seen',
    rules: [],
    findings: { error: 0, warning: 0, info: 0 },
  }))
}

/** An audit in which nothing is due, with parts of one's own. */
export function audit(own: Partial<Audit> = {}): Audit {
  return {
    version: 1,
    year: 2026,
    asOf: '2026-11-30',
    since: '2025-11-30',
    previous: { asOf: '2025-11-30' },
    gaps: [],
    program: { issuer: 'Riverbend College', active: 12, draft: 1, archived: 2, issued: 1204 },
    practices: practices('kept'),
    goals: [],
    changes: { added: [], removed: [], changed: [], archived: [], appeared: [], settled: [] },
    owners: [
      { key: 'teaching lab', name: 'Teaching lab', account: 'teaching', from: 'template' },
      { key: 'program', name: 'Riverbend College', from: 'program' },
    ],
    entries: [],
    candidates: [],
    links: [],
    templates: [
      {
        id: 'bee-keeper',
        name: 'Bee Keeper',
        state: 'active',
        file: 'templates/bee-keeper.yaml',
        owner: 'teaching lab',
        commit: '0123456789abcdef0123456789abcdef01234567',
        changedOn: '2026-03-04',
        issued: 40,
      },
    ],
    ...own,
  }
}

/** An audit that has something of everything. */
export function fullAudit(): Audit {
  return audit({
    gaps: [
      {
        kind: 'history',
        message: 'The history of this clone is cut off. Run `git fetch --unshallow`.',
      },
    ],
    goals: [goal],
    changes: {
      added: ['bee-keeper'],
      removed: [],
      changed: ['a', 'b', 'c', 'd'],
      archived: ['old'],
      appeared: ['x'],
      settled: [{ key: 'y', what: 'It was dead' }],
      practices: [{ practice: 9, before: 'not-kept', after: 'kept' }],
    },
    entries: [
      ...Array.from({ length: 12 }, (_, index) => entry({ line: index + 1, key: `k${index}` })),
      entry({ owner: 'program', findings: 3, since: '2025-11-30' }),
      entry({ kind: 'archive', rule: 'template/archive-candidate', template: 'stream-keeper' }),
    ],
    candidates: [
      candidate({ recommendedBy: ['bee-keeper', 'wasp-keeper'], requiredBy: ['hive'] }),
      candidate({ template: 'kept', decision: { keep: 'Needed in 2028', until: '2027-12-31' } }),
    ],
    links: [deadLink],
    practices: practices('not-kept'),
  })
}
