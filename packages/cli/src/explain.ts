import { rules as builtIn, builtInChecks, didYouMean, type Rule } from '@badgelint/core/internal'
import { builtInCheckPage, practices, rulePage } from '@badgelint/reporter'
import { rulesOf } from '@badgelint/workspace'
import { UsageError } from './usage-error.ts'

/**
 * `badgelint explain`: the page of a rule, or the list of all rules, those of the program's plugins
 * included. Throws {@link UsageError}.
 */
export async function explain(id: string | undefined): Promise<string> {
  const builtInCheck = builtInChecks.find((candidate) => candidate.id === id)
  if (builtInCheck) return builtInCheckPage(builtInCheck)
  const builtInRule = builtIn.find((candidate) => candidate.id === id)
  if (builtInRule) return rulePage(builtInRule)
  const all = await rulesOf(process.cwd())
  if (id === undefined) return `${listOfRules(all).join('\n')}\n`
  const rule = all.find((candidate) => candidate.id === id)
  if (rule) return rulePage(rule)
  const meant = didYouMean(
    id,
    [...all, ...builtInChecks].map((candidate) => candidate.id),
  )
  throw new UsageError(
    `There is no rule "${id}"${meant ? `; did you mean "${meant}"?` : '.'} Run \`badgelint explain\` for the list.`,
  )
}

function listOfRules(rules: readonly Rule[]): string[] {
  const all = [...rules, ...builtInChecks]
  const width = Math.max(...all.map(({ id }) => id.length))
  const line = ({ id, severity, summary }: (typeof all)[number]) =>
    `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`
  const byPractice = Object.entries(practices).flatMap(([number, title]) => {
    const serving = rules.filter(({ practice }) => practice === Number(number))
    return serving.length === 0 ? [] : [`Practice ${number}: ${title}`, ...serving.map(line), '']
  })
  return [...byPractice, 'About files and configuration', ...builtInChecks.map(line)]
}
