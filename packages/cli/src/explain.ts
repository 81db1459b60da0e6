import {
  rules as builtIn,
  builtInChecks,
  didYouMean,
  practiceNumbers,
  practiceTitles,
  type Rule,
} from '@badgelint/core/internal'
import { builtInCheckPage, practicePage, rulePage } from '@badgelint/reporter'
import { rulesOf } from '@badgelint/workspace'
import { UsageError } from './usage-error.ts'

/**
 * `badgelint explain`: the page of a rule or a practice, or the list of all rules, those of the program's
 * plugins included. Throws {@link UsageError}.
 */
export async function explain(id: string | undefined, number?: string): Promise<string> {
  if (id === 'practice') return explainPractice(number ?? '')
  if (number !== undefined)
    throw new UsageError(
      `"${number}" is one word too many; expected one rule, or a practice such as \`practice 9\`. Leave it away.`,
    )
  if (id !== undefined && /^-?\d+$/.test(id)) return explainPractice(id)
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

/** The story of a practice, by its number. Throws {@link UsageError}. */
async function explainPractice(number: string): Promise<string> {
  const practice = practiceNumbers.find((one) => String(one) === number)
  if (practice !== undefined) return practicePage(practice, await rulesOf(process.cwd()))
  const what = number === '' ? 'No number is given' : `There is no practice "${number}"`
  throw new UsageError(`${what}; expected a number from 1 to 15. Try \`badgelint explain 9\`.`)
}

function listOfRules(rules: readonly Rule[]): string[] {
  const all = [...rules, ...builtInChecks]
  const width = Math.max(...all.map(({ id }) => id.length))
  const line = ({ id, severity, summary }: (typeof all)[number]) =>
    `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`
  const byPractice = practiceNumbers.flatMap((number) => {
    const serving = rules.filter(({ practice }) => practice === number)
    const title = `Practice ${number}: ${practiceTitles[number].title}`
    return serving.length === 0 ? [] : [title, ...serving.map(line), '']
  })
  return [...byPractice, 'About files and configuration', ...builtInChecks.map(line)]
}
