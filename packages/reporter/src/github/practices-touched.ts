import {
  type DigestPractice,
  type Finding,
  joinWithAnd,
  practiceTitles,
} from '@badgelint/core/internal'
import { escapeMarkdownMessage } from '../escape/github.ts'
import { formatNumber, pluralize } from '../wording/english.ts'
import { byRemedy } from '../wording/sentence-shape.ts'
import { ruleLink } from './finding-items.ts'
import type { Section } from './fit-to-budget.ts'
import type { SummaryInput } from './summary-input.ts'

/** So many rules are linked for a practice. */
const maxRules = 4

/** For each practice with findings how many there are, what to do most often, and the rules. */
export function practicesSection(input: SummaryInput): Section {
  return {
    header: '### Practices touched\n\n',
    items: input.digest.practices.map((practice) => practiceItem(practice, input)),
    separator: '\n',
  }
}

function practiceItem({ practice, count, rules }: DigestPractice, input: SummaryInput): string {
  const own = input.findings.filter((finding) => finding.practice === practice)
  const others = rules.length - maxRules
  const named = [
    ...rules.slice(0, maxRules).map((rule) => ruleLink(rule, input)),
    ...(others > 0 ? [pluralize(others, 'other rule')] : []),
  ]
  const title = `**Practice ${practice}, ${practiceTitles[practice].title}**`
  return `- ${title}: ${pluralize(count, 'finding')} of ${joinWithAnd(named)}<br>${mostOftenDo(own)}`
}

/** The remedy of the most findings, the first of those that come equally often. */
function mostOftenDo(findings: readonly Finding[]): string {
  const groups = byRemedy(findings)
  const [best = []] = groups
  const how =
    groups.length === 1
      ? '**Do this:**'
      : best.length === 1
        ? '**Begin with this:**'
        : `**Most often do this** (${formatNumber(best.length)} of ${formatNumber(findings.length)}):`
  return `${how} ${escapeMarkdownMessage(best[0]?.suggestion ?? '')}.`
}
