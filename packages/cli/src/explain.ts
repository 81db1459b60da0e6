import {
  type BuiltInCheck,
  builtInChecks,
  rules as builtInRules,
  pageAddress,
  practiceNumbers,
  practiceTitles,
  presetNames,
  type Rule,
} from '@badgelint/core/internal'
import { builtInCheckPage, practicePage, rulePage } from '@badgelint/reporter'
import { type RulesInFolder, rulesIn } from '@badgelint/workspace'
import { textLayout } from './output.ts'
import { rulesNamed } from './rule-names.ts'
import { UsageError } from './usage-error.ts'
import { wrapMarkdown } from './wrap-markdown.ts'

/**
 * `badgelint explain`: the page of a rule or a practice, or a list of rules, those of the program's plugins included.
 * Throws {@link UsageError}.
 */
export async function explain(name: string | undefined, number?: string): Promise<string> {
  const here = await rulesIn(process.cwd())
  const all = [...here.rules, ...builtInChecks]
  const { width } = await textLayout({})
  if (name === 'practice' || (name !== undefined && /^-?\d+$/.test(name)))
    return wrapMarkdown(explainPractice(name === 'practice' ? (number ?? '') : name, here), width)
  if (number !== undefined)
    throw new UsageError(
      `Unexpected argument "${number}"; expected one rule, or a practice such as \`practice 9\`.`,
    )
  if (name === undefined) return `${listOfRules(here, all)}\n`
  const { ids } = rulesNamed(
    name,
    all.map(({ id }) => id),
  )
  const named = all.filter(({ id }) => ids.includes(id))
  const [only, ...others] = named
  if (only === undefined || others.length > 0) return `${listOfRules(here, named)}\n`
  return wrapMarkdown(explainRule(only, here), width)
}

type Explained = Rule | BuiltInCheck

function isRule(one: Explained): one is Rule {
  return one.practice !== null
}

/** A page with what applies in this folder, and where the page is on the web. */
function explainRule(one: Explained, here: RulesInFolder): string {
  const page = isRule(one) ? rulePage(one, { withSuggestions: true }) : builtInCheckPage(one)
  const hasPage = !isRule(one) || builtInRules.includes(one)
  const parts = [page.trimEnd(), `## In this folder\n\n${stateOf(one, here)}`]
  return `${[...parts, ...(hasPage ? [`Page: ${pageAddress(one.id)}`] : [])].join('\n\n')}\n`
}

function stateOf(one: Explained, { severityOf, originOf }: RulesInFolder): string {
  const severity = severityOf(one.id)
  const origin = originOf(one.id)
  const setting = (value: string) => `\`\`\`yaml\nrules:\n  ${one.id}: ${value}\n\`\`\``
  if (severity !== 'off') {
    const where = isFile(origin) ? `, set in ${origin}` : ''
    return `On, as ${severity}${where}. To change that, write \`error\`, \`warning\`, \`info\` or \`off\` in badgelint.yaml:\n\n${setting(severity)}`
  }
  const isStrict = isRule(one) && one.preset === 'strict'
  const why = isFile(origin) ? `, set in ${origin}` : ''
  const strict = isStrict ? ' It is part of the preset `strict`.' : ''
  return `Off${why}.${strict} To switch it on, add to badgelint.yaml:\n\n${setting(one.severity)}`
}

/** Whether a setting comes from a configuration file, and not from a preset. */
function isFile(origin: string): boolean {
  return !['default', ...presetNames].includes(origin)
}

/** The story of a practice, by its number. Throws {@link UsageError}. */
function explainPractice(number: string, { rules }: RulesInFolder): string {
  const practice = practiceNumbers.find((one) => String(one) === number)
  if (practice !== undefined) return practicePage(practice, rules)
  const what = number === '' ? 'No number is given' : `There is no practice "${number}"`
  throw new UsageError(`${what}; expected a number from 1 to 15. Try \`badgelint explain 9\`.`)
}

/** Rules under their practices, with the severity that each has in this folder. */
function listOfRules(here: RulesInFolder, shown: readonly Explained[]): string {
  const width = Math.max(...shown.map(({ id }) => id.length))
  const line = (one: Explained) => {
    const severity = here.severityOf(one.id)
    const isStrict = severity === 'off' && isRule(one) && one.preset === 'strict'
    return `  ${one.id.padEnd(width)}  ${severity.padEnd(7)}  ${one.summary}${isStrict ? ' (strict)' : ''}`
  }
  const byPractice = practiceNumbers.flatMap((number) => {
    const serving = shown.filter(({ practice }) => practice === number)
    const title = `Practice ${number}: ${practiceTitles[number].title}`
    return serving.length === 0 ? [] : [[title, ...serving.map(line)]]
  })
  const checks = shown.filter((one) => !isRule(one))
  const isAnyOff = shown.some(({ id }) => here.severityOf(id) === 'off')
  return [
    ...byPractice,
    ...(checks.length === 0 ? [] : [['About files and configuration', ...checks.map(line)]]),
    ...(isAnyOff
      ? [
          [
            'Rules that are off: add them to badgelint.yaml under `rules`, such as `RULE: warning`;',
            'those marked (strict) all come on with `extends: [recommended, strict]`.',
          ],
        ]
      : []),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}
