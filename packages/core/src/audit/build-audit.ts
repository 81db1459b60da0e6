import { BadgelintError } from '../error.ts'
import { dayAfter, monthsBefore } from '../program/days.ts'
import { builtInChecks } from '../rules/built-in-checks.ts'
import { compareText } from '../text/compare-text.ts'
import { acceptedOf } from './accepted.ts'
import type { Audit, AuditChanges } from './audit.ts'
import type { AuditInput } from './audit-input.ts'
import { candidatesOf } from './candidates.ts'
import { changesByHistory, changesSince } from './changes.ts'
import { byWeight, entriesOf } from './entries.ts'
import { gapsOf } from './gaps.ts'
import { goalsOf } from './goals.ts'
import { linksOf } from './links.ts'
import { Owners } from './owners.ts'
import { auditedProgram, auditedTemplates, inOrder } from './templates.ts'
import { departed, type Found, unansweredRules } from './unknown.ts'

/** Works out the audit of a program. Throws {@link BadgelintError} where no day counts as today. */
export async function buildAudit(input: AuditInput): Promise<Audit> {
  const { facts, request, practices, catalogue } = input
  const asOf = dayOfAudit(facts.today)
  const since = sinceOf(input, asOf)
  const templates = inOrder(input.templates)
  const owners = ownersOf({ ...input, templates })
  const { links, kept } = await linksOf(input)
  const entries = entriesOf([...input.findings, ...kept], {
    catalogue,
    owners,
    templates,
    recorded: new Map(request.previous?.entries.map(({ key, since }) => [key, since])),
    asOf,
  })
  const silent = unansweredRules(input)
  const found = {
    gaps: gapsOf(input),
    entries: byWeight(entries, catalogue, facts),
    candidates: await candidatesOf(input, templates, owners),
    links,
    templates: auditedTemplates(templates, owners, facts),
  }
  return {
    version: 1,
    year: Number(asOf.slice(0, 4)),
    asOf,
    since,
    ...(request.previous ? { previous: { asOf: request.previous.asOf } } : {}),
    program: auditedProgram(templates, facts, since),
    practices,
    goals: await goalsOf(input),
    ...comparison({ ...found, silent }, input, since),
    owners: owners.all(),
    ...found,
    ...(input.unanswered ? { unanswered: input.unanswered } : {}),
    ...(silent.length === 0 ? {} : { unansweredRules: silent }),
    accepted: acceptedOf(input.suppressed, found.entries),
    rules: rulesOf(input),
  }
}

/** The day of an audit, which needs one. */
export function dayOfAudit(today: string): string {
  if (today === '')
    throw new BadgelintError(
      'An audit needs today’s date, because it says what is due and since when. Give a date, such as 2026-06-01.',
    )
  return today
}

function sinceOf({ request }: AuditInput, asOf: string): string {
  return request.since ?? request.previous?.asOf ?? yearBefore(asOf)
}

/** The day a year before another, as the ledger counts; of a leap day that after 28 February. */
function yearBefore(day: string): string {
  const same = monthsBefore(day, 12)
  return same.endsWith('-02-29') ? dayAfter(`${same.slice(0, -2)}28`, 1) : same
}

function ownersOf({ facts, request, settings, templates, program }: AuditInput): Owners {
  const { today } = facts
  const { codeOwners } = request
  return new Owners({ settings, program: program.profile, today, codeOwners }, templates)
}

/** Ids of the rules that are on somewhere, and of what is built in. */
function rulesOf({ rules }: AuditInput): readonly string[] {
  const on = rules.filter(({ severity }) => severity !== 'off')
  return [...on, ...builtInChecks].map(({ id }) => id).sort(compareText)
}

function comparison(
  found: Found,
  input: AuditInput,
  since: string,
): { readonly changes: AuditChanges } & Pick<Audit, 'unknown'> {
  const { previous } = input.request
  if (previous === undefined) return { changes: changesByHistory(input, since) }
  const gone = departed(previous, found, input)
  const { entries, templates, links } = gone.unknown
  const isKnown = entries.length + templates.length + links.length === 0
  return {
    changes: changesSince(previous, { ...found, practices: input.practices }, gone, input, since),
    ...(isKnown ? {} : { unknown: gone.unknown }),
  }
}
