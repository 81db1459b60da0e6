import type { LedgerConfiguration, LedgerTemplateConfiguration } from '@badgelint/core/internal'
import {
  type Channel,
  type Day,
  eventOf,
  hasAddress,
  isChannel,
  type LedgerEvent,
  type LedgerKey,
  type Meaning,
  monthOf,
} from '@badgelint/ledger'
import type { LedgerKeys } from '../ledger-keys.ts'
import { optional } from './badge-reader.ts'
import { isLikeDate } from './dates.ts'
import { numbersOf } from './equal-rows.ts'
import { expiryWithoutDay, saysNoExpiry } from './expiry.ts'
import type { ExportedBadge, ExportFile, ExportPlace, ExportProblem } from './exported-badge.ts'
import type { FileDates } from './file-dates.ts'
import type { Salts } from './salts.ts'
import type { MatchedTemplate, TemplateMatching } from './template-matching.ts'

/** An event that an export gives, and the place that says so. */
export interface PlannedEvent {
  readonly event: LedgerEvent
  readonly at: ExportPlace
  /** Whether another day of issue than that in the ledger means that it was changed on the platform. */
  readonly mayMoveIssue?: boolean
  /** Whether nothing in the row tells near which day the issue was before. */
  readonly mayMoveFar?: boolean
}

/** A badge that replaces another one, of which only the id on the platform is known. */
export interface Replacement {
  readonly old: string
  readonly by: string
  readonly on: Day
  readonly at: ExportPlace
}

/** An issued badge that this import knows. */
export interface KnownBadge {
  readonly ref: string
  readonly template: string
}

export interface ConversionContext {
  readonly keys: LedgerKeys
  readonly matching: TemplateMatching
  readonly settings: LedgerConfiguration
  /** What the template meant on a day; undefined where nobody knows. */
  readonly meaningOn: (template: MatchedTemplate, day: Day) => Meaning | undefined
  readonly channel?: Channel
  readonly completed?: string
  readonly issued?: string
  /** Where people get pseudonyms. */
  readonly salts?: Salts
  /** The day that is taken for that of a revocation of which the platform names none. */
  readonly noticedOn: Day
}

/** Turns the badges of exports into events. */
export class BadgeConversion {
  readonly planned: PlannedEvent[] = []
  readonly replacements: Replacement[] = []
  readonly problems: ExportProblem[] = []
  /** By their ids on the platform. */
  readonly badges = new Map<string, KnownBadge>()
  /** All months that a date of a badge lies in: there it may be in the ledger already. */
  readonly months = new Set<string>()
  /** Templates that are not in the repository, with how many badges. */
  readonly unmatched = new Map<string, number>()
  readonly undatedRevocations = new Set<string>()
  /** The first month of a badge whose revocation has no day. */
  earliestUndated: string | undefined
  undatedAcceptances = 0
  /** How many badges have no day of completion. */
  uncompleted = 0
  readonly #context: ConversionContext

  constructor(context: ConversionContext) {
    this.#context = context
  }

  add(file: ExportFile, dates: FileDates): void {
    const numbers = numbersOf(file.badges, dates)
    for (const badge of file.badges) {
      const problem = this.#add(badge, file, dates, numbers)
      if (problem) this.problems.push({ at: badge.at, ...problem })
      else for (const day of dates.plainDays(badge)) this.months.add(monthOf(day))
    }
  }

  /** Whether the repository has a template that is kept under this key. */
  hasTemplate(key: string): boolean {
    return this.#context.matching.has(key)
  }

  /** The key of a template, which is counted where the repository has none. */
  templateOf(reference: ExportedBadge['template'], count: number): MatchedTemplate {
    const matched = this.#context.matching.match(reference)
    if (matched.own === undefined)
      this.unmatched.set(matched.key, (this.unmatched.get(matched.key) ?? 0) + count)
    return matched
  }

  #add(
    badge: ExportedBadge,
    file: ExportFile,
    dates: FileDates,
    numbers: ReadonlyMap<ExportedBadge, number>,
  ): Omit<ExportProblem, 'at'> | undefined {
    const { keys, matching, noticedOn } = this.#context
    const found = matching.match(badge.template)
    if (found.own === undefined && hasAddress(badge.template.ids[0] ?? badge.template.name ?? ''))
      return {
        message: 'The template is named by the address of a person; expected its id',
        suggestion: 'Name the column of the template, or leave the badge out',
      }
    const settings = this.#settingsOf(found, badge)
    const issuedField = this.#field(badge, 'issued', settings) ?? badge.fields.issued
    const issuedOn = dates.day(badge, issuedField)
    if (issuedOn === undefined) return noDay(badge, issuedField)
    const completedField = this.#field(badge, 'completed', settings) ?? badge.fields.completed
    const used = { ...badge.fields, completed: completedField }
    const days = new Map<string, Day>()
    for (const purpose of ['completed', 'expires', 'accepted', 'shared', 'revoked'] as const) {
      const field = used[purpose]
      const text = field === undefined ? undefined : badge.dates[field]
      if (field === undefined || text === undefined || saysNoExpiry(text)) continue
      const day = dates.day(badge, field)
      if (day === undefined) return noDay(badge, field)
      days.set(purpose, day)
    }
    const matched = this.templateOf(badge.template, badge.count)
    const key = keys.for(issuedOn)
    const template = matched.key
    const refs = refsOf(badge, key, numbers.get(badge) ?? 1)
    const who = this.#who(badge, key)
    const mayMoveIssue = file.mayMoveIssue && issuedField === badge.fields.issued
    const mayMoveFar = mayMoveIssue && badge.dates[badge.fields.recorded ?? ''] === undefined
    const plan = (event: LedgerEvent) =>
      this.planned.push({ event, at: badge.at, mayMoveIssue, mayMoveFar })
    const meaning = this.#context.meaningOn(matched, issuedOn)
    for (const ref of refs) {
      const common = { template, ref, sequence: 1 }
      plan(
        eventOf({
          type: 'issue',
          ...common,
          issued_on: issuedOn,
          channel: this.#channel(badge, settings),
          ...optional('completed_on', days.get('completed')),
          ...optional('expires_on', days.get('expires') ?? expiryWithoutDay(badge)),
          ...optional('meaning', meaning),
          ...optional('who', who),
        }),
      )
      const accepted = days.get('accepted')
      if (accepted) plan(eventOf({ type: 'accept', ...common, on: accepted }))
      else if (badge.status === 'accepted') this.undatedAcceptances++
      const shared = days.get('shared')
      if (shared) plan(eventOf({ type: 'share', ...common, on: shared }))
      const revoked = days.get('revoked')
      if (revoked || badge.status === 'revoked')
        plan(eventOf({ type: 'revoke', ...common, on: revoked ?? noticedOn, reason: badge.reason }))
      if (badge.status === 'revoked' && !revoked) this.#noteUndated(ref, issuedOn)
    }
    if (!days.has('completed')) this.uncompleted += badge.count
    const [ref] = refs
    if (badge.badge !== undefined && ref !== undefined)
      this.badges.set(badge.badge, { ref, template })
    if (badge.replaces !== undefined && ref !== undefined) {
      const recorded = badge.fields.recorded && dates.day(badge, badge.fields.recorded)
      this.replacements.push({
        old: badge.replaces,
        by: ref,
        on: recorded || issuedOn,
        at: badge.at,
      })
    }
    return undefined
  }

  #noteUndated(ref: string, issuedOn: Day): void {
    this.undatedRevocations.add(ref)
    const month = monthOf(issuedOn)
    if (this.earliestUndated === undefined || month < this.earliestUndated)
      this.earliestUndated = month
  }

  /** The flag holds where the export has the field, then the setting of the template. */
  #field(
    badge: ExportedBadge,
    purpose: 'issued' | 'completed',
    settings: LedgerTemplateConfiguration,
  ): string | undefined {
    return [this.#context[purpose], settings[purpose]]
      .flatMap((name) => (name === undefined ? [] : fieldNamed(badge, name)))
      .at(0)
  }

  #settingsOf(matched: MatchedTemplate, { template }: ExportedBadge): LedgerTemplateConfiguration {
    const all = this.#context.settings.templates ?? {}
    const names = [matched.own?.template.id.value, matched.key, ...template.ids]
    return (
      names
        .flatMap((name) =>
          name !== undefined && Object.hasOwn(all, name) ? (all[name] ?? []) : [],
        )
        .at(0) ?? {}
    )
  }

  #channel(badge: ExportedBadge, { channel }: LedgerTemplateConfiguration): Channel {
    const configured = channel !== undefined && isChannel(channel) ? channel : undefined
    return badge.channel ?? this.#context.channel ?? configured ?? 'unknown'
  }

  #who({ recipient }: ExportedBadge, key: LedgerKey): string | undefined {
    const { salts } = this.#context
    if (salts === undefined || recipient === undefined) return undefined
    return key.recipient(recipient, salts.of(recipient, key))
  }
}

/** The fields of a badge that are called so, in any case. */
export function fieldNamed({ dates }: ExportedBadge, name: string): string[] {
  return Object.keys(dates).filter((key) => key.toLowerCase() === name.toLowerCase())
}

function refsOf(badge: ExportedBadge, key: LedgerKey, first: number): string[] {
  if (badge.badge !== undefined) return [key.credentialRef(badge.badge)]
  return Array.from({ length: badge.count }, (_, index) =>
    key.rowRef(badge.likeness, first + index),
  )
}

function noDay({ dates }: ExportedBadge, field: string): Omit<ExportProblem, 'at'> {
  const text = dates[field]
  if (text === undefined)
    return {
      message: `There is nothing in "${field}"; expected the day of issue`,
      suggestion: 'Fill it in, or leave the badge out',
    }
  // What stands in a column of dates and is none may be about a person.
  const shown = isLikeDate(text) ? `"${text}"` : 'something other than a date'
  return {
    message: `There is ${shown} in "${field}"; expected a day such as 2026-03-31`,
    suggestion: 'Correct it, or leave the badge out',
  }
}
