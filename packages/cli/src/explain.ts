import { nearest, ownFindings, rules } from '@badgelint/core'
import { ownFindingPage, practices, rulePage } from '@badgelint/reporter'
import { UsageError } from './usage-error.ts'

/** `badgelint explain`: the page of a rule, or the list of all rules. Throws {@link UsageError}. */
export function explain(id: string | undefined): string {
  if (id === undefined) return `${listOfRules().join('\n')}\n`
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule) return rulePage(rule)
  const own = ownFindings.find((candidate) => candidate.id === id)
  if (own) return ownFindingPage(own)
  const meant = nearest(
    id,
    [...rules, ...ownFindings].map((candidate) => candidate.id),
  )
  throw new UsageError(
    `There is no rule "${id}"${meant ? `; did you mean "${meant}"?` : '.'} Run \`badgelint explain\` for the list.`,
  )
}

function listOfRules(): string[] {
  const all = [...rules, ...ownFindings]
  const width = Math.max(...all.map(({ id }) => id.length))
  const line = ({ id, severity, summary }: (typeof all)[number]) =>
    `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`
  const byPractice = Object.entries(practices).flatMap(([number, title]) => {
    const serving = rules.filter(({ practice }) => practice === Number(number))
    return serving.length === 0 ? [] : [`Practice ${number}: ${title}`, ...serving.map(line), '']
  })
  return [...byPractice, 'About files and configuration', ...ownFindings.map(line)]
}
