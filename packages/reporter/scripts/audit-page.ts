import { type Audit, type AuditSettings, lint } from '@badgelint/core/internal'
import { type ExistingIssue, planIssues } from '../src/issues/index.ts'

/** The page on the audit, with what an issue says in place of what stands between its markers. */
export async function withStory(page: string): Promise<string> {
  let text = page
  for (const [name, section] of await auditStory())
    text = text.replace(
      new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, begin: string, end: string) => `${begin}\n\n${section}\n\n${end}`,
    )
  return text
}

/** What docs/audit.md shows of an owner's issue, from its first run to its end, by the names of its sections. */
async function auditStory(): Promise<ReadonlyMap<string, string>> {
  const story = new Story()
  const sections = new Map<string, string>()
  const first = await auditOn('2026-06-01', {})
  story.run(first, '2026-06-01')
  sections.set('first-run', shown(story.body))
  const quiet = story.run(await auditOn('2026-06-08', {}), '2026-06-08')
  sections.set('second-run', quiet === 0 ? 'Nothing is written.' : shown(story.body))
  const mended = { waterText: good, waterCommit: '3f9c2d1b7a64e85009c1d2e3f4a5b6c7d8e9f0a1' }
  story.run(await auditOn('2026-06-15', mended), '2026-06-15')
  sections.set('one-solved', shown(story.body))
  sections.set('reminder', shown(story.comments.join('\n\n')))
  story.tick('Keep it')
  story.run(await auditOn('2026-06-22', mended), '2026-06-22')
  sections.set('one-chosen', shown(archivePart(story.body)))
  const kept = { ...mended, kept: true }
  story.run(await auditOn('2026-06-29', kept), '2026-06-29')
  sections.set('one-kept', shown(story.body))
  story.run(await auditOn('2026-07-06', { ...kept, isLinkAlive: true }), '2026-07-06')
  sections.set('closed', shown(story.body))
  return sections
}

interface State {
  readonly waterText?: string
  readonly waterCommit?: string
  readonly kept?: boolean
  readonly isLinkAlive?: boolean
}

const good =
  'Earners have measured a stream near their home every week for three months and explained what they found to their neighbours, with data that a tutor checked.'

const guide =
  'Earners have led visitors through the town archive on ten Saturdays and answered their questions out of the sources, after an examination by the archivist.'

const teaching =
  'We teach you to measure a stream near your home every week for three months, and to explain to your neighbours what flows through it.'

/** The audit of a small program on a day. */
async function auditOn(today: string, state: State): Promise<Audit> {
  const { waterText = teaching, waterCommit, kept = false, isLinkAlive = false } = state
  const archive = ['audit:', '  keep: The archive trains every second year', '  until: 2027-05-31']
  const sources = [
    ...template('Stream Keeper', waterText, 'https://example.org/stream-keeper', []),
    ...template('Archive Guide', guide, 'https://example.org/archive-guide', kept ? archive : []),
  ]
  const commit = { lastChanged: '2026-06-12', addedOn: '2024-03-01', commit: waterCommit ?? '' }
  const { audit } = await lint(
    sources,
    {},
    {
      today,
      audit: { since: '2025-06-01' },
      facts: {
        links: new Map([
          ['https://example.org/stream-keeper', { verdict: 'alive', status: 200 }],
          [
            'https://example.org/archive-guide',
            isLinkAlive
              ? { verdict: 'alive', status: 200 }
              : { verdict: 'dead', status: 404, reason: 'answers 404' },
          ],
        ]),
        issuance: new Map([
          ['stream-keeper', { count: 112, firstIssued: '2024-04-02', lastIssued: '2026-05-20' }],
          ['archive-guide', { count: 12, firstIssued: '2024-04-02', lastIssued: '2024-11-30' }],
        ]),
        history: new Map(
          waterCommit === undefined ? [] : [['templates/stream-keeper.yaml', commit]],
        ),
      },
    },
  )
  if (audit === undefined) throw new Error('There is no audit')
  // What is about the program as a whole has a list of its own.
  const owners = audit.owners.filter(({ from }) => from !== 'program')
  const known = new Set(owners.map(({ key }) => key))
  const gaps = audit.gaps.filter(({ kind }) => kind !== 'ledger')
  return { ...audit, owners, gaps, entries: audit.entries.filter(({ owner }) => known.has(owner)) }
}

function template(name: string, description: string, address: string, more: readonly string[]) {
  const id = name.toLowerCase().replace(' ', '-')
  const lines = [
    `id: ${id}`,
    `name: ${name}`,
    'state: active',
    'owner: Riverside Lab',
    'reviewed_on: 2026-02-10',
    `description: ${description}`,
    `global_activity_url: ${address}`,
    ...(id === 'archive-guide'
      ? [
          'skills: [Source Criticism, Guided Tours, Local History]',
          'badge_template_activities:',
          '  - title: Passed an examination by the archivist on source criticism and local history, and led ten guided tours.',
        ]
      : [
          'skills: [Water Sampling, Data Entry, Public Speaking]',
          'badge_template_activities:',
          '  - title: Handed in twelve weekly samples, with data entry that a tutor checked, and spoke in public.',
        ]),
    ...more,
  ]
  return [{ path: `templates/${id}.yaml`, text: `${lines.join('\n')}\n` }]
}

const settings: AuditSettings = {
  folder: 'audits',
  accounts: {},
  mention: [],
  label: 'badge-audit',
  maxEntries: 25,
}

/** The issue of the one owner, as it is after each run. */
class Story {
  readonly comments: string[] = []
  #issue: ExistingIssue | undefined

  get body(): string {
    return this.#issue?.body ?? ''
  }

  tick(choice: string): void {
    if (this.#issue === undefined) return
    const body = this.#issue.body.replace(`- [ ] ${choice}`, `- [x] ${choice}`)
    this.#issue = { ...this.#issue, body }
  }

  /** How much was written. */
  run(audit: Audit, today: string): number {
    const existing = this.#issue ? [this.#issue] : []
    const address = 'https://github.com/octo-org/badges'
    const { operations } = planIssues(audit, existing, today, {
      settings,
      fileUrl: (file, line) => `${address}/blob/HEAD/${file}#L${line}`,
      commitUrl: (sha) => `${address}/commit/${sha}`,
    })
    for (const operation of operations) {
      if (operation.kind === 'create') {
        const { title, body, label } = operation
        const made = { number: 1, state: 'open', title, body, labels: [label] } as const
        this.#issue = { ...made, createdOn: today, isOwn: true, isPullRequest: false }
      } else if (operation.kind === 'comment') this.comments.push(operation.body)
      else if (this.#issue) {
        const { kind: _, number: __, why: ___, ...changed } = operation
        this.#issue = { ...this.#issue, ...changed }
      }
    }
    return operations.length
  }
}

function archivePart(body: string): string {
  const start = body.indexOf('### Might be archived')
  return body.slice(start, body.indexOf('---', start))
}

/** As GitHub shows it, quoted, and without the marks, which nobody sees. */
function shown(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !line.startsWith('<!--'))
    .map((line) => (line.includes('<!-- ') ? line.slice(0, line.indexOf('<!-- ')).trimEnd() : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
