import { type Audit, type AuditEntry, dayAfter } from '@badgelint/core/internal'
import { type ExistingIssue, type PlanOptions, planIssues } from '@badgelint/reporter/issues'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditSettings, entry, Issues, quietAudit } from './audits.ts'

const options: PlanOptions = {
  settings: auditSettings,
  fileUrl: (file, line) => `https://example.org/blob/HEAD/${file}#L${line}`,
  commitUrl: (sha) => `https://example.org/commit/${sha}`,
}

const first = '2026-06-01'
const length = entry()
const dead = entry({ rule: 'links/dead', kind: 'link', what: 'The link answers 404', line: 9 })
const candidate = entry({
  rule: 'template/archive-candidate',
  kind: 'archive',
  what: 'The last of 12 badges was issued on 2024-05-31; expected at least one badge a year',
  action: 'Archive it, or tell people how it can be earned',
})

function auditOf(entries: readonly AuditEntry[], more: Partial<Audit> = {}): Audit {
  return { ...quietAudit, entries, ...more }
}

/** Issues as they are after audits on some days, with what people did in between. */
class Story {
  readonly issues = new Issues()

  run(audit: Audit, today: string): readonly string[] {
    const { operations } = planIssues(audit, this.issues.all, today, options)
    this.issues.apply(operations, today)
    return operations.map((one) =>
      one.kind === 'create' ? `create ${one.title}` : `${one.kind} #${one.number}: ${one.why}`,
    )
  }

  get body(): string {
    return this.issue.body
  }

  get issue(): ExistingIssue {
    const [only] = this.issues.all
    if (only === undefined) throw new Error('There is no issue')
    return only
  }

  edit(change: (body: string) => string): void {
    this.issues.edit(1, (issue) => ({ ...issue, body: change(issue.body) }))
  }

  close(reason: 'completed' | 'not_planned'): void {
    this.issues.edit(1, (issue) => ({ ...issue, state: 'closed', reason }))
  }
}

/** The lines of entries, without their marks. */
function linesOf(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => /^ *- /.test(line))
    .map((line) => line.replace(/ <!--.*$/, ''))
}

describe('one issue per owner', () => {
  test('is made where there is something to do, and assigned to the account that is known', () => {
    const other = entry({ owner: 'archive team', template: 'archive-guide', name: 'Archive Guide' })
    const { operations, open } = planIssues(auditOf([length, dead, other]), [], first, options)
    expect(operations).toMatchObject([
      { kind: 'create', title: 'Badge audit 2026: Water Team', assignee: 'octocat' },
      { kind: 'create', title: 'Badge audit 2026: Archive Team' },
    ])
    expect(operations[1]).not.toHaveProperty('assignee')
    expect(open).toBe(3)
  })

  test('is none where nothing is due, and where only some files were audited', () => {
    expect(planIssues(quietAudit, [], first, options).operations).toEqual([])
    const selection = auditOf([length], { gaps: [{ kind: 'selection', message: '' }] })
    expect(planIssues(selection, [], first, options).operations).toEqual([])
  })

  test('says what, why, what to do and where', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    expect(story.body).toContain('Credly refuses what is longer.')
    expect(linesOf(story.body)).toEqual([
      '- [ ] **Stream Keeper**: The description has 700 characters; expected 500 at the most. Shorten it. [templates/a.yaml:3](https://example.org/blob/HEAD/templates/a.yaml#L3)',
    ])
  })

  test('has a title that GitHub takes, whatever the name', () => {
    const owners = [{ key: 'x', name: '@'.repeat(200), from: 'template' }] as const
    const audit = auditOf([entry({ owner: 'x' })], { owners })
    const [only] = planIssues(audit, [], first, options).operations
    expect(only?.kind === 'create' && only.title.length).toBeLessThanOrEqual(256)
  })

  test('is made once for a day that is yet to come', () => {
    const issues = new Issues()
    const audit = auditOf([length])
    issues.apply(planIssues(audit, [], '2027-12-01', options).operations, first)
    expect(planIssues(audit, issues.all, '2027-12-01', options).operations).not.toContainEqual(
      expect.objectContaining({ kind: 'create' }),
    )
  })

  test('is left alone where nothing differs but numbers', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    const longer = entry({ what: length.what.replace('700', '701'), line: 4 })
    expect(story.run(auditOf([longer]), '2026-06-08')).toEqual([])
  })

  test('of a stranger, of a pull request or without the label is none of ours', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    const foreign = [
      { ...story.issue, isOwn: false },
      { ...story.issue, isPullRequest: true },
      { ...story.issue, labels: [] },
      { ...story.issue, body: 'Badge audit 2026: Water Team' },
    ]
    for (const issue of foreign)
      expect(planIssues(auditOf([length]), [issue], first, options).operations).toMatchObject([
        { kind: 'create' },
      ])
  })

  test('made twice is closed but for the oldest', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    const twice = [story.issue, { ...story.issue, number: 7 }]
    expect(planIssues(auditOf([length]), twice, first, options).operations).toEqual([
      { kind: 'update', number: 7, state: 'closed', reason: 'duplicate', why: 'made twice' },
    ])
  })

  test('made twice, of which a person has closed the first, goes on in the other', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    const twice = [
      { ...story.issue, state: 'closed', reason: 'duplicate' } as const,
      { ...story.issue, number: 7 },
    ]
    const { operations } = planIssues(auditOf([length, dead]), twice, '2026-06-08', options)
    expect(operations).toMatchObject([{ number: 7, why: '1 new' }])
  })
})

describe('what people do', () => {
  test('ticks stay', () => {
    const story = new Story()
    story.run(auditOf([length, dead]), first)
    story.edit((body) =>
      body.replace('- [ ] **Stream Keeper**: The link', '- [x] **Stream Keeper**: The link'),
    )
    expect(story.run(auditOf([length, dead]), '2026-06-08')).toEqual([])
    const third = entry({ rule: 'skills/number', what: 'One skill; expected three' })
    story.run(auditOf([length, dead, third]), '2026-06-15')
    expect(linesOf(story.body).map((line) => line.slice(0, 36))).toEqual([
      '- [ ] **Stream Keeper**: The descrip',
      '- [x] **Stream Keeper**: The link an',
      '- [ ] **Stream Keeper**: One skill; ',
    ])
  })

  test('words above, below and within the list are kept', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    story.edit((body) =>
      ['Read this first!', body.replace('Shorten it.', 'Shorten it. (asked Ana)'), 'Call me.'].join(
        '\r\n',
      ),
    )
    story.run(auditOf([length, dead]), '2026-06-08')
    expect(story.body).toMatch(/^Read this first!/)
    expect(story.body).toContain('Call me.')
    expect(story.body).toContain('Shorten it. (asked Ana)')
    expect(story.run(auditOf([length, dead]), '2026-06-12')).toEqual([])
  })

  test('a choice is answered by the lines to paste', () => {
    const story = new Story()
    story.run(auditOf([candidate]), first)
    story.edit((body) => body.replace('- [ ] Keep it', '- [X] Keep it'))
    expect(story.run(auditOf([candidate]), '2026-06-08')).toEqual(['update #1: brought up to date'])
    expect(story.body).toContain('    audit:\n      keep: why it stays\n      until: 2027-06-01')
    expect(story.run(auditOf([candidate]), '2026-06-12')).toEqual([])
  })

  test('a decision in the template settles it', () => {
    const story = new Story()
    story.run(auditOf([candidate, length]), first)
    const decision = { keep: 'Runs every second year', until: '2027-06-01' }
    const kept = {
      template: 'stream-keeper',
      file: 'templates/a.yaml',
      line: 1,
      owner: 'water team',
      evidence: '',
      recommendedBy: [],
      requiredBy: [],
      decision,
    }
    story.run(auditOf([length], { candidates: [kept] }), '2026-06-08')
    expect(story.body).toContain('**Kept: Runs every second year (until 2027-06-01)**')
  })

  test('closed as not planned is left alone until the next year', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    story.close('not_planned')
    expect(story.run(auditOf([length, dead]), '2027-05-31')).toEqual([])
    expect(story.run(auditOf([length, dead]), '2027-06-01')).toEqual([
      'create Badge audit 2027: Water Team',
    ])
    expect(story.issues.all[1]?.body).toContain('The list of the year before is #1.')
  })

  test('closed as completed is opened once where the repository says otherwise', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    story.close('completed')
    expect(story.run(auditOf([length]), '2026-06-08')).toEqual([
      'update #1: opened again: 1 thing is still there',
    ])
    expect(story.body).toContain('opened again on 2026-06-08')
    story.close('completed')
    expect(story.run(auditOf([length]), '2026-06-15')).toEqual([])
  })

  test('closed as completed stays closed where all is done, or is not known, or came later', () => {
    const other = entry({ rule: 'skills/number', what: 'One skill; expected three' })
    const gaps = [{ kind: 'links', message: '' }] as const
    for (const [open, audit] of [
      [length, auditOf([other])],
      [dead, auditOf([], { gaps })],
    ] as const) {
      const story = new Story()
      story.run(auditOf([open]), first)
      story.close('completed')
      expect(story.run(audit, '2026-06-08')).toEqual([])
    }
    const story = new Story()
    story.run(auditOf([length]), first)
    story.close('completed')
    expect(story.run(quietAudit, '2026-06-08')).toEqual(['update #1: nothing is open: 1 done'])
    expect(story.issue.state).toBe('closed')
    expect(story.run(auditOf([length, other]), '2026-07-06')).toEqual([])
  })

  test('a line that stands twice, or whose dash is another one, is one entry with its tick', () => {
    const story = new Story()
    story.run(auditOf([length, dead]), first)
    story.edit((body) =>
      body.replace(/^- \[ \] (.*700.*)$/m, (line, rest) => `* [x] ${rest}\n${line}`),
    )
    story.run(auditOf([dead]), '2026-06-08')
    expect(story.body.match(/entry id=/g)).toHaveLength(2)
    expect(story.body).toContain('; 1 done.')
  })

  test('what somebody writes within the list is no reason of an entry, and makes no mark', () => {
    const story = new Story()
    story.run(auditOf([dead]), first)
    story.edit((body) =>
      body.replace(
        '- [ ] **Stream',
        'Ask Ana <!<!---- entry id=0123456789ab -->\n\n- [ ] **Stream',
      ),
    )
    const gaps = [{ kind: 'links', message: '' }] as const
    story.run(auditOf([length], { gaps }), '2026-06-08')
    expect(story.body.match(/Ask Ana/g)).toHaveLength(1)
    expect(story.body).toContain('Ask Ana  entry id=')
    expect(story.body.match(/<!-- entry id=/g)).toHaveLength(2)
  })

  test('paragraphs and code within the list stay what they are', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    const notes = 'One.\n\n```\na\n\n  b\n```'
    story.edit((body) => body.replace('\n---\n', `\n\n\n${notes}\n\n---\n`))
    story.run(auditOf([length]), '2026-06-08')
    expect(story.body).toContain(`Notes from within the list:\n\n${notes}`)
  })

  test('a blank behind the last mark changes nothing', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    story.edit((body) => `${body} \nMy notes`)
    expect(story.run(auditOf([length]), '2026-06-08')).toEqual([])
    expect(story.run(auditOf([length, dead]), '2026-06-10')).toEqual(['update #1: 1 new'])
    expect(story.body).not.toContain('Notes from within')
  })

  test('what is ticked keeps its place where notes leave no room', () => {
    const many = Array.from({ length: 25 }, (_, number) =>
      entry({ rule: `own/rule-${number}`, what: `Thing ${'x'.repeat(290)} ${number}` }),
    )
    const story = new Story()
    story.run(auditOf(many), first)
    story.edit((body) => {
      const at = body.lastIndexOf('- [ ]')
      return `${body.slice(0, at)}- [x]${body.slice(at + 5)}\n${'My notes. '.repeat(5200)}`
    })
    story.run(auditOf(many), '2026-06-08')
    expect(Buffer.byteLength(story.body)).toBeLessThan(60_000)
    expect(Buffer.byteLength(story.body)).toBeGreaterThan(59_000)
    expect(story.body).toMatch(/more things wait/)
    expect(linesOf(story.body).at(-1)).toMatch(/^- \[x\]/)
    expect(story.run(auditOf(many), '2026-06-10')).toEqual([])
  })

  test('an issue that people open again is not closed again', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    story.run(quietAudit, '2026-06-08')
    expect(story.issue.state).toBe('closed')
    story.issues.edit(1, ({ reason: _, ...issue }) => ({ ...issue, state: 'open' }))
    expect(story.run(quietAudit, '2026-06-15')).toEqual([])
  })
})

describe('what the repository does', () => {
  const sha = 'a'.repeat(40)
  const changed = (more: Partial<Audit['templates'][number]> = {}): Partial<Audit> => ({
    templates: quietAudit.templates.map((one) => ({
      ...one,
      commit: sha,
      changedOn: '2026-06-05',
      ...more,
    })),
  })

  test('what is settled is ticked with its commit, and all of it closes the issue', () => {
    const story = new Story()
    story.run(auditOf([length, dead]), first)
    expect(story.run(auditOf([dead], changed()), '2026-06-08')).toEqual(['update #1: 1 settled'])
    expect(story.body).toContain(`**Done in [aaaaaaa](https://example.org/commit/${sha}).**`)
    expect(story.run(auditOf([], changed()), '2026-06-15')).toEqual([
      'update #1: nothing is open: 2 done',
    ])
    expect(story.issue).toMatchObject({ state: 'closed', reason: 'completed' })
    expect(story.body).toContain('**All of it is settled**: 2 done.')
  })

  test('what came back is unticked, with one comment', () => {
    const story = new Story()
    story.run(auditOf([length, dead]), first)
    story.run(auditOf([length]), '2026-06-08')
    expect(story.body).toContain('it answers again')
    expect(story.run(auditOf([length, dead]), '2026-06-12')).toEqual([
      'comment #1: 1 thing is there again',
      'update #1: 1 new',
    ])
    expect(linesOf(story.body)[1]).toMatch(/^- \[ \] \*\*Stream Keeper\*\*: The link answers/)
    expect(story.run(auditOf([length, dead]), '2026-06-13')).toEqual([])
  })

  test('a link that comes and goes is told once, and then in reminders', () => {
    const story = new Story()
    const days = Array.from({ length: 40 }, (_, week) => dayAfter(first, 7 * week))
    for (const [week, day] of days.entries())
      story.run(auditOf(week % 2 === 0 ? [length, dead] : [length]), day)
    const comments = story.issues.comments.get(1) ?? []
    expect(comments.filter((comment) => comment.includes('is there again'))).toHaveLength(1)
    expect(comments).toHaveLength(4)
  })

  test('what was settled last is shown where not all of it is', () => {
    const story = new Story()
    const many = Array.from({ length: 90 }, (_, number) => entry({ rule: `own/rule-${number}` }))
    const settings = { ...auditSettings, maxEntries: 200 }
    for (const [done, day] of [
      [0, first],
      [60, '2026-06-08'],
      [61, '2026-06-10'],
    ] as const) {
      const { operations } = planIssues(auditOf(many.slice(done)), story.issues.all, day, {
        ...options,
        settings,
      })
      story.issues.apply(operations, day)
    }
    expect(story.body).toContain('rule=own/rule-60 template=')
    expect(story.body).toContain('60 done')
  })

  test('whose template or rule is gone, or whose owner is another, is struck', () => {
    const gone: readonly (readonly [Partial<Audit>, string])[] = [
      [{ templates: [] }, 'The template is gone.'],
      [{ rules: ['links/dead'] }, 'This is no longer asked.'],
      [{ entries: [{ ...length, owner: 'archive team' }] }, 'Now in the list of Archive Team.'],
    ]
    for (const [audit, why] of gone) {
      const story = new Story()
      story.run(auditOf([length]), first)
      story.run({ ...quietAudit, ...audit }, '2026-06-08')
      expect(story.body).toContain(`~~ ${why}`)
    }
  })

  test('what was not looked at is not taken for done', () => {
    const gaps: readonly (readonly [Audit['gaps'][number]['kind'], AuditEntry, Partial<Audit>])[] =
      [
        ['links', dead, {}],
        ['templates', length, { templates: [] }],
        ['ledger', candidate, {}],
        ['program', length, { unansweredRules: [length.rule] }],
      ]
    for (const [kind, one, more] of gaps) {
      const story = new Story()
      story.run(auditOf([one]), first)
      expect(
        story.run(auditOf([], { ...more, gaps: [{ kind, message: '' }] }), '2026-06-08'),
      ).toEqual([])
    }
  })

  test('what a rule says that had nothing to speak from is not taken for done', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    expect(story.run(auditOf([], { unansweredRules: [length.rule] }), '2026-06-08')).toEqual([])
  })

  test('a link that answers is done, though another one was not answered', () => {
    const story = new Story()
    const other = entry({ rule: 'links/dead', kind: 'link', template: 'archive-guide' })
    story.run(auditOf([dead, other]), first)
    const gaps = [{ kind: 'links', message: '' }] as const
    const templates = quietAudit.templates.map((one) => ({ ...one, owner: 'water team' }))
    story.run(auditOf([], { gaps, templates, unanswered: ['archive-guide'] }), '2026-06-08')
    expect(story.issue.state).toBe('open')
    expect(story.body.match(/it answers again/g)).toHaveLength(1)
  })

  test('a link is not said to answer again where nobody knows whether it was changed', () => {
    const story = new Story()
    story.run(auditOf([length, dead]), first)
    story.run(auditOf([length], { gaps: [{ kind: 'history', message: '' }] }), '2026-06-08')
    expect(story.body).toContain('**Done.**')
  })

  test('what is not known this week leaves its place to nobody', () => {
    const story = new Story()
    const links = Array.from({ length: 20 }, (_, number) =>
      entry({ rule: `links/rule-${number}`, kind: 'link' }),
    )
    const others = Array.from({ length: 20 }, (_, number) => entry({ rule: `own/rule-${number}` }))
    story.run(auditOf([...links, ...others]), first)
    const gaps = [{ kind: 'links', message: '' }] as const
    expect(story.run(auditOf(others, { gaps }), '2026-06-08')).toEqual([])
    expect(story.run(auditOf([...links, ...others]), '2026-06-10')).toEqual([])
  })

  test('another order is nothing to write', () => {
    const story = new Story()
    story.run(auditOf([length, dead]), first)
    expect(story.run(auditOf([dead, length]), '2026-06-08')).toEqual([])
    const gaps = [{ kind: 'links', message: '' }] as const
    expect(story.run(auditOf([length], { gaps }), '2026-06-10')).toEqual([])
  })

  test('an owner whose only file cannot be read keeps the list as it is', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    const owners = quietAudit.owners.filter(({ key }) => key !== 'water team')
    const gaps = [{ kind: 'templates', message: '' }] as const
    expect(story.run(auditOf([], { owners, gaps, templates: [] }), '2026-06-15')).toEqual([])
  })

  test('what cannot be known of a badge that is now with another owner is struck', () => {
    const story = new Story()
    story.run(auditOf([length, dead]), first)
    const templates = quietAudit.templates.map((one) => ({ ...one, owner: 'archive team' }))
    const gaps = [{ kind: 'links', message: '' }] as const
    story.run(auditOf([], { templates, gaps }), '2026-06-08')
    expect(story.body).toContain('~~ Now looked after by Archive Team.')
    expect(story.issue.state).toBe('closed')
  })

  test('an owner who left loses the list', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    const owners = quietAudit.owners.filter(({ key }) => key !== 'water team')
    const moved = auditOf([{ ...length, owner: 'archive team' }], { owners })
    expect(story.run(moved, '2026-06-08')).toEqual([
      'create Badge audit 2026: Archive Team',
      'update #1: nothing is open: 1 no longer asked',
    ])
  })
})

describe('patience', () => {
  test('reminds after 14, 45 and 90 days, and then no more', () => {
    const story = new Story()
    const audit = auditOf([length])
    story.run(audit, first)
    const days = [
      '2026-06-08',
      '2026-06-15',
      '2026-06-22',
      '2026-07-16',
      '2026-08-30',
      '2026-12-01',
    ]
    expect(days.flatMap((day) => story.run(audit, day))).toEqual([
      'comment #1: reminder after 14 days',
      'update #1: brought up to date',
      'comment #1: reminder after 45 days',
      'update #1: brought up to date',
      'comment #1: reminder after 90 days',
      'update #1: brought up to date',
    ])
  })

  test('does not make up for reminders that were missed', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    expect(story.run(auditOf([length]), '2026-10-01')).toContain(
      'comment #1: reminder after 90 days',
    )
    expect(story.issues.comments.get(1)).toHaveLength(1)
  })

  test('reminds nobody of what has only just come', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    story.run(auditOf([dead]), '2026-06-14')
    expect(story.run(auditOf([dead]), '2026-06-15')).toEqual(['update #1: brought up to date'])
    expect(story.run(auditOf([dead]), '2026-07-16')).toContain('comment #1: reminder after 45 days')
  })

  test('names in a reminder what is new, and mentions nobody who did not ask for it', () => {
    const story = new Story()
    story.run(auditOf([length]), first)
    expect(story.run(auditOf([length, dead]), '2026-06-08')).toEqual(['update #1: 1 new'])
    story.run(auditOf([length, dead]), '2026-06-15')
    const [comment = ''] = story.issues.comments.get(1) ?? []
    expect(comment).toContain('New in the list:\n\n- **Stream Keeper**: The link answers 404.')
    expect(comment).not.toContain('@octocat')
    const settings = { ...auditSettings, mention: ['Octocat'] }
    const { operations } = planIssues(auditOf([length]), story.issues.all, '2026-07-20', {
      ...options,
      settings,
    })
    expect(operations[0]).toMatchObject({
      kind: 'comment',
      body: expect.stringContaining('@octocat: '),
    })
  })

  test('shows no more than a list may have, and says what waits', () => {
    const story = new Story()
    const many = Array.from({ length: 40 }, (_, number) => entry({ rule: `own/rule-${number}` }))
    const { deferred, open } = planIssues(auditOf(many), [], first, options)
    expect({ deferred, open }).toEqual({ deferred: 15, open: 25 })
    story.run(auditOf(many), first)
    expect(story.body).toContain('15 more things wait')
    story.run(auditOf(many.slice(5)), '2026-06-08')
    expect(story.body).toContain('10 more things wait')
    expect(story.body).toContain('5 done')
  })
})

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '@octocat',
    '<!-- badgelint-audit:1 key=0 -->',
    '<!-- badgelint-audit:end -->',
    '- [x] done <!-- entry id=000000000000 -->',
    '`'.repeat(4000),
    'a'.repeat(65_536),
    'fixes #1\n::error::x',
  ),
)
const rules = ['template/length', 'links/dead', 'template/archive-candidate', 'skills/number']
const owners = ['water team', 'archive team', 'program']
const anEntry = fc
  .record({
    rule: fc.constantFrom(...rules),
    template: fc.constantFrom('stream-keeper', 'archive-guide'),
    owner: fc.constantFrom(...owners),
    name: texts,
    what: texts,
    action: texts,
    file: texts,
  })
  .map(({ rule, ...rest }) =>
    entry({ rule, ...rest, kind: rule === 'template/archive-candidate' ? 'archive' : 'finding' }),
  )
const audits = fc
  .uniqueArray(anEntry, { selector: ({ key }) => key, maxLength: 8 })
  .map((entries) => auditOf(entries))

/** What people do to an issue. */
const acts = fc.constantFrom<((issue: ExistingIssue) => ExistingIssue)[]>(
  (issue) => ({ ...issue, body: issue.body.replace('- [ ]', '- [x]') }),
  (issue) => ({ ...issue, body: issue.body.replace('\n', '\nSomebody was here\n') }),
  (issue) => ({ ...issue, body: `${issue.body}\nSomebody was here` }),
  (issue) => ({ ...issue, body: `Somebody was here\n${issue.body}` }),
  (issue) => ({ ...issue, body: issue.body.replaceAll('\n', '\r\n') }),
  (issue) => ({ ...issue, body: issue.body.replaceAll('- [', '* [') }),
  (issue) => ({ ...issue, body: issue.body.replace('<!-- badgelint-audit:end -->', '') }),
  (issue) => ({ ...issue, body: `<details>\n\n${issue.body}\n\n</details>` }),
  (issue) => ({ ...issue, body: issue.body.replace(/^- .*$/m, '$&\n$&') }),
  (issue) => ({ ...issue, state: 'closed', reason: 'not_planned' }),
  (issue) => ({ ...issue, state: 'closed', reason: 'completed' }),
  (issue) => ({ ...issue, state: 'open' }),
)

describe('whatever happens', () => {
  test('a plan that was carried out leaves nothing to plan, and loses no word of a person', () => {
    const weeks = fc.array(
      fc.tuple(audits, fc.array(fc.tuple(fc.nat(5), acts), { maxLength: 3 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(weeks, (story) => {
        const issues = new Issues()
        story.forEach(([audit, deeds], week) => {
          const today = `2026-${String(1 + week * 2).padStart(2, '0')}-05`
          const words = () => issues.all.map(({ body }) => body.split('Somebody was here').length)
          const before = words()
          issues.apply(planIssues(audit, issues.all, today, options).operations, today)
          before.forEach((count, index) => {
            expect(words()[index]).toBeGreaterThanOrEqual(count)
          })
          expect(planIssues(audit, issues.all, today, options).operations).toEqual([])
          for (const [which, act] of deeds) issues.edit(which + 1, act)
        })
        const keys = issues.all.map(({ body }) => /key=(\w+)/.exec(body)?.[1])
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 60 },
    )
  })

  test('a body is short enough, and no text of the repository calls anybody or ends a mark', () => {
    fc.assert(
      fc.property(audits, (audit) => {
        for (const operation of planIssues(audit, [], first, options).operations) {
          if (operation.kind !== 'create') continue
          expect(Buffer.byteLength(operation.body)).toBeLessThan(60_000)
          expect(operation.title.length).toBeLessThan(256)
          expect(operation.body).not.toMatch(/@octocat/)
          expect(operation.body.split('<!-- badgelint-audit:end -->')).toHaveLength(2)
          expect(operation.body.split('<!-- badgelint-audit:1')).toHaveLength(2)
        }
      }),
      { numRuns: 60 },
    )
  })
})
