import type { Facts } from '../program/facts.ts'
import type { Rule } from '../rules/rule.ts'
import { compareText } from '../text/compare-text.ts'
import type { Audit, AuditGap, AuditRecord, AuditUnknown } from './audit.ts'
import type { AuditInput } from './audit-input.ts'
import { linkRules } from './entries.ts'
import { unreadIn } from './gaps.ts'
import { isLedgerCurrent } from './ledger-reach.ts'

/** What is known of what the last audit had and this one has not. */
export interface Departed {
  /** Templates that are gone. */
  readonly templates: AuditRecord['templates']
  /** Entries that are settled. */
  readonly entries: AuditRecord['entries']
  /** What may be there all the same. */
  readonly unknown: AuditUnknown
}

/** What an audit found. */
export interface Found extends Pick<Audit, 'entries' | 'templates' | 'links' | 'gaps'> {
  /** What {@link unansweredRules} gives. */
  readonly silent: readonly string[]
}

/** Sorts what the last audit had and this one has not: what is gone, and of what nobody knows. */
export function departed(record: AuditRecord, found: Found, input: AuditInput): Departed {
  const here = new Set(found.templates.map(({ id }) => id))
  const missing = record.templates.filter(({ id }) => !here.has(id))
  const isBlind = found.gaps.some(hidesTemplates)
  const hidden = isBlind ? missing.map(({ id }) => id) : []
  const keys = new Set(found.entries.map(({ key }) => key))
  const entries = record.entries.filter(({ key }) => !keys.has(key))
  const judge = new Judge(input, hidden, found.silent)
  const fates = Map.groupBy(entries, ({ key }) => judge.fateOf(key))
  const addresses = new Set(found.links.map(({ address }) => address))
  return {
    templates: isBlind ? [] : missing,
    entries: fates.get('settled') ?? [],
    unknown: {
      templates: isBlind ? missing : [],
      entries: fates.get('unknown') ?? [],
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
  /** Ids of templates that may be there, and files that could not be read. */
  readonly #hidden: ReadonlySet<string>
  readonly #unanswered: ReadonlySet<string>
  readonly #states: ReadonlyMap<string, string | undefined>

  constructor(input: AuditInput, hidden: readonly string[], silent: readonly string[]) {
    this.#input = input
    this.#hidden = new Set([...hidden, ...unreadIn(input)])
    this.#unanswered = new Set(silent)
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
    return this.#unanswered.has(id) ? 'unknown' : 'settled'
  }
}

/** Ids of the rules that lacked something which they take to speak, so that their silence says nothing. */
export function unansweredRules({ catalogue, facts }: AuditInput): readonly string[] {
  return catalogue
    .filter((rule) => !isAnswered(rule, facts))
    .map(({ id }) => id)
    .sort(compareText)
}

/** Whether what a rule takes to speak was there. */
function isAnswered(rule: Rule, facts: Facts): boolean {
  // A ledger that cannot be read, that is empty, or that ends long before, says nothing.
  const hasLedger = isLedgerCurrent(facts)
  switch (rule.on) {
    case 'link':
      return facts.links !== undefined || !rule.needsAnswer || linkRules.includes(rule.id)
    case 'program':
      return (
        !facts.isPartial &&
        (!rule.readsLedger || hasLedger) &&
        (!rule.readsMetrics || rule.id === 'metrics/readable' || areMetricsRead(facts))
      )
    case 'template': {
      if (!('extract' in rule)) return true
      const takesLedger = rule.facts?.some((one) => one === 'issuance' || one === 'formerMeanings')
      // Without facts of its own a template is held against others, or against what the program says.
      const isCompared = rule.facts === undefined || rule.comparedFacts !== undefined
      return (!takesLedger || hasLedger) && !(isCompared && facts.isPartial)
    }
    default:
      return true
  }
}

function areMetricsRead({ metrics }: Facts): boolean {
  return metrics !== undefined && metrics.problems.length === 0
}
