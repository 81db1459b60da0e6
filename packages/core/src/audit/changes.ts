import type { TemplateEntry } from '../lint/lint-file.ts'
import type { PracticeState } from '../practices/practice-state.ts'
import { compareText, sortedOnce } from '../text/compare-text.ts'
import type { Audit, AuditChanges, AuditRecord } from './audit.ts'
import type { AuditInput } from './audit-input.ts'
import type { Departed } from './unknown.ts'

type Recorded = AuditRecord['templates'][number]

/** What differs from the last audit. */
export function changesSince(
  record: AuditRecord,
  { entries, practices }: Pick<Audit, 'entries' | 'practices'>,
  { templates, entries: settled }: Departed,
  input: AuditInput,
  since: string,
): AuditChanges {
  const before = Map.groupBy(record.templates, ({ id }) => id)
  const known = new Set(record.entries.map(({ key }) => key))
  const there = input.templates.filter(({ id }) => before.has(id))
  return {
    added: idsOf(input.templates.filter(({ id }) => !before.has(id))),
    removed: idsOf(templates),
    changed: idsOf(there.filter((one) => isChanged(one, before.get(one.id), input, since))),
    archived: idsOf(
      there.filter(
        ({ id, state }) =>
          state === 'archived' && before.get(id)?.every((one) => one.state !== 'archived'),
      ),
    ),
    appeared: entries.map(({ key }) => key).filter((key) => !known.has(key)),
    settled: settled
      .map(({ key, what }) => ({ key, what }))
      .sort((a, b) => compareText(a.key, b.key)),
    practices: practicesSince(record, practices),
  }
}

/** What changed since a day by the history of the files, where no audit was recorded. */
export function changesByHistory({ templates, facts }: AuditInput, since: string): AuditChanges {
  const isAdded = ({ at }: TemplateEntry) => (facts.history?.get(at.file)?.addedOn ?? '') > since
  return {
    added: idsOf(templates.filter(isAdded)),
    removed: [],
    changed: idsOf(
      templates.filter(
        (template) =>
          !isAdded(template) && (facts.history?.get(template.at.file)?.lastChanged ?? '') > since,
      ),
    ),
    archived: idsOf(
      templates.filter(
        ({ state, stateChangedOn = '' }) => state === 'archived' && stateChangedOn > since,
      ),
    ),
  }
}

function isChanged(
  { name, state, at }: TemplateEntry,
  before: readonly Recorded[] = [],
  { facts }: AuditInput,
  since: string,
): boolean {
  const isSame = before.some((one) => one.name === name && one.state === state)
  return !isSame || (facts.history?.get(at.file)?.lastChanged ?? '') > since
}

function practicesSince(
  { practices }: AuditRecord,
  now: readonly PracticeState[],
): NonNullable<AuditChanges['practices']> {
  return now.flatMap(({ practice, state: after }) => {
    const before = practices.find((one) => one.practice === practice)?.state
    return before === undefined || before === after ? [] : [{ practice, before, after }]
  })
}

function idsOf(templates: readonly { readonly id: string }[]): readonly string[] {
  return sortedOnce(templates.map(({ id }) => id))
}
