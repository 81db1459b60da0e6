import type { Finding } from '../lint/finding.ts'
import type { TemplateEntry } from '../lint/lint-file.ts'
import type { Facts } from '../program/facts.ts'
import type { TopicCoverage } from '../program/governance/covered-topics.ts'
import type { Goal } from '../program/governance/goals.ts'
import type { Program } from '../program/program.ts'
import type { Rule } from '../rules/rule.ts'

/** What is known of a program when its practices are judged. */
export interface PracticeInput {
  readonly program: Program
  readonly facts: Facts
  /** Which topics the governance documents cover; undefined where that cannot be read. */
  readonly coverage: TopicCoverage | undefined
  /** The goals that the governance documents state. */
  readonly goals: readonly Goal[]
  /** All templates, archived ones among them. */
  readonly templates: readonly TemplateEntry[]
  /** How many web addresses the files name. */
  readonly addresses: number
  readonly rules: readonly PracticeRule[]
  readonly findings: readonly Finding[]
  /** Findings that are switched off. */
  readonly suppressed: readonly Finding[]
}

/** A rule with what holds for it. */
export interface PracticeRule extends Pick<Rule, 'id' | 'practice' | 'kind'> {
  /** As it is configured. */
  readonly severity: Finding['severity'] | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** What speaks for a practice, as one clause. */
export interface Evidence {
  readonly text: string
  /** What to do so that it can be known whether the practice is kept; absent where the data is there. */
  readonly missing?: string
  /** Whether it counts what was found, so that the rules need not be named. */
  readonly countsFindings?: true
  /** Whether the numbers themselves show that it is not kept. */
  readonly isContrary?: boolean
}

/** Templates whose badges can still be earned. */
export function liveTemplates({ templates }: PracticeInput): readonly TemplateEntry[] {
  return templates.filter(({ state }) => state !== 'archived')
}

/** A number that a rule goes by; the fallback where there is no such rule or option. */
export function numberOption(
  { rules }: PracticeInput,
  id: string,
  name: string,
  fallback: number,
): number {
  const value = rules.find((rule) => rule.id === id)?.options[name]
  return typeof value === 'number' ? value : fallback
}

/** A count with its noun: `1 badge`, `1,200 badges`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`
}

/** How many of how many: `3 of 1,200 badges`. */
export function share(
  part: number,
  all: number,
  singular: string,
  plural = `${singular}s`,
): string {
  return `${grouped(part)} of ${counted(all, singular, plural)}`
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
