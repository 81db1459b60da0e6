import type { Rule } from '../rules/rule.ts'
import type { Audit, AuditGap, AuditRecord, AuditUnknown } from './audit.ts'
import type { AuditInput } from './audit-input.ts'
import { linkRules } from './entries.ts'

/** What is known of what the last audit had and this one has not. */
export interface Departed {
  /** Templates that are gone. */
  readonly templates: AuditRecord['templates']
  /** Entries that are settled. */
  readonly entries: AuditRecord['entries']
  /** What may be there all the same. */
  readonly unknown: AuditUnknown
}

type Found = Pick<Audit, 'entries' | 'templates' | 'links' | 'gaps'>

/** Sorts what the last audit had and this one has not: what is gone, and of what nobody knows. */
export function departed(record: AuditRecord, found: Found, input: AuditInput): Departed {
  const here = new Set(found.templates.map(({ id }) => id))
  const missing = record.templates.filter(({ id }) => !here.has(id))
  const isBlind = found.gaps.some(hidesTemplates)
  const hidden = new Set(isBlind ? missing.map(({ id }) => id) : [])
  const keys = new Set(found.entries.map(({ key }) => key))
  const entries = record.entries.filter(({ key }) => !keys.has(key))
  const judge = new Judge(input, hidden)
  const addresses = new Set(found.links.map(({ address }) => address))
  return {
    templates: isBlind ? [] : missing,
    entries: entries.filter(({ key }) => judge.fateOf(key) === 'settled'),
    unknown: {
      templates: isBlind ? missing : [],
      entries: entries.filter(({ key }) => judge.fateOf(key) === 'unknown'),
      links: isBlind
        ? record.links.filter(
            ({ address }) => !addresses.has(address) && !input.recordedUses.has(address),
          )
        : [],
    },
  }
}

function hidesTemplates({ kind }: AuditGap): boolean {
  return kind === 'templates' || kind === 'selection'
}

/** Says of entries that are no longer found whether they are settled. */
class Judge {
  readonly #input: AuditInput
  /** Ids of templates that may be there. */
  readonly #hidden: ReadonlySet<string>
  readonly #states: ReadonlyMap<string, string | undefined>

  constructor(input: AuditInput, hidden: ReadonlySet<string>) {
    this.#input = input
    this.#hidden = hidden
    this.#states = new Map(input.templates.map(({ id, state }) => [id, state]))
  }

  /** `dropped`: its rule is off or gone, so that nobody asks any more. */
  fateOf(key: string): 'settled' | 'unknown' | 'dropped' {
    const space = key.indexOf(' ')
    const [id, subject] = [key.slice(0, space), key.slice(space + 1)]
    if (this.#input.facts.isSelection || this.#hidden.has(subject)) return 'unknown'
    if (id.startsWith('document/') || id.startsWith('config/') || id === 'program/schema')
      return 'settled'
    const rule = this.#input.catalogue.find((one) => one.id === id)
    const isOn = this.#input.rules.some((one) => one.id === id && one.severity !== 'off')
    if (rule === undefined || !isOn) return 'dropped'
    // A template that is gone or archived is asked for nothing more.
    const state = this.#states.get(subject)
    if (state === 'archived' && rule.kind === 'guidance') return 'settled'
    return this.#isAnswered(rule) ? 'settled' : 'unknown'
  }

  /** Whether what a rule takes to speak was there. */
  #isAnswered(rule: Rule): boolean {
    const { facts } = this.#input
    if (rule.on === 'link')
      return facts.links !== undefined || !rule.needsAnswer || linkRules.includes(rule.id)
    if (rule.on === 'program')
      return (
        (!rule.readsLedger || facts.ledger !== undefined) &&
        (!rule.readsMetrics || facts.metrics !== undefined)
      )
    if (rule.on !== 'template' || !('facts' in rule)) return true
    const takesLedger = rule.facts?.some((one) => one === 'issuance' || one === 'formerMeanings')
    return !takesLedger || facts.ledger !== undefined
  }
}
