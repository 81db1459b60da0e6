import { childPointer, type Pointer, pointerKeys } from '../documents/place.ts'
import { compiled, type Mismatch, mismatches } from '../formats/shape.ts'
import { builtInChecks } from '../rules/built-in-checks.ts'
import { type RuleDefect, ruleInWords } from '../rules/invalid-rule-error.ts'
import { subjectsOf } from '../schemas/rule.ts'
import { inWords } from '../text/in-words.ts'

/** Where rules come from that are looked over, and which ids others have already. */
export interface RulesOrigin {
  /** The module that exports them; absent for rules that are handed in. */
  readonly plugin?: string
  readonly taken?: readonly string[]
}

/**
 * Looks over rules of one's own; empty where all of them can be used. What is there is never asked for
 * anything but its fields, and no function is called.
 */
export async function validateRules(
  rules: readonly unknown[],
  { plugin, taken = [] }: RulesOrigin = {},
): Promise<RuleDefect[]> {
  const ids = new Set([...taken, ...builtInChecks.map(({ id }) => id)])
  const all: RuleDefect[] = []
  for (const [index, rule] of rules.entries()) {
    const id = idOf(rule)
    const name = ruleInWords(id, plugin, rules.length > 1 ? index + 1 : undefined)
    const defects = isGroup(rule)
      ? (await defectsOf(rule)).map(within(name))
      : [notARule(rule, name)]
    if (id !== undefined && ids.has(id)) defects.push(within(name)(idTaken(id)))
    if (id !== undefined) ids.add(id)
    const origin = {
      ...(id === undefined ? {} : { rule: id }),
      ...(plugin === undefined ? {} : { plugin }),
    }
    all.push(...defects.map((defect) => ({ ...origin, ...defect })))
  }
  return all
}

type Defect = Pick<RuleDefect, 'pointer' | 'message' | 'suggestion'>
type Fields = Readonly<Record<string, unknown>>

function within(name: string): (defect: Defect) => Defect {
  return ({ pointer, message, suggestion }) => ({
    pointer,
    message: `In ${name}${pointerKeys(pointer).length > 1 ? ` at ${pointer}` : ''}, ${withFirst(message, (letter) => letter.toLowerCase())}`,
    suggestion,
  })
}

function withFirst(text: string, change: (letter: string) => string): string {
  return change(text.charAt(0)) + text.slice(1)
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idOf(rule: unknown): string | undefined {
  return isGroup(rule) && typeof rule.id === 'string' && rule.id.trim() !== '' ? rule.id : undefined
}

function notARule(value: unknown, name: string): Defect {
  return {
    pointer: '',
    message: `${withFirst(name, (letter) => letter.toUpperCase())} is ${inWords(value)}, which is not a rule; expected an object with \`id\`, \`check\` and so on`,
    suggestion: 'Export a rule, or a list of rules, as the default export',
  }
}

function idTaken(id: string): Defect {
  return {
    pointer: '/id',
    message: `There is already a rule \`${id}\`; expected a different id`,
    suggestion: 'Rename it, with your own subject before the slash',
  }
}

async function defectsOf(rule: Fields): Promise<Defect[]> {
  const { validate } = await import('../schemas/validators/rule.ts')
  const shape = mismatches(validate, rule).filter((mismatch) => !isSaidElsewhere(mismatch, rule))
  return [
    ...shape.map((mismatch) => withNearest(reworded(mismatch, rule), mismatch)),
    ...functions.flatMap((key) => functionDefect(key, rule[key])),
    ...(await optionDefects(rule.options, shape)),
  ]
}

/** A former key means a new one, and that one is then not missing. */
function isSaidElsewhere({ kind, about, pointer }: Mismatch, rule: Fields): boolean {
  if (kind !== 'missing' || pointer !== '') return false
  if (about === 'on') return rule.judges !== undefined
  return about === 'checkGroup' && rule.check !== undefined && rule.extract !== undefined
}

/** A misspelt word of a few that may be there is told with the right one. */
function withNearest(defect: Defect, { nearest }: Mismatch): Defect {
  return nearest === undefined ? defect : { ...defect, suggestion: `Write ${nearest}` }
}

/** Words for what a schema cannot say why it is wrong. */
function reworded(mismatch: Mismatch, rule: Fields): Defect {
  const { pointer, about, message, kind } = mismatch
  const value = inWords(rule[about])
  const said = (words: string, suggestion: string): Defect => ({
    pointer,
    message: words,
    suggestion,
  })
  if (kind === 'missing' && pointer === '' && (about === 'check' || about === 'reads'))
    return about === 'check'
      ? said(message, 'Add `check`, or `extract` and `checkGroup` if it compares many templates')
      : said(message, 'Add the fields that it checks, such as [name, description]')
  if (kind === 'unknown' && pointer === '/judges')
    return said(
      'The key `judges` is not known; expected `on`',
      'Rename it to `on`: template, document, program or link',
    )
  if (kind !== 'wrong') return mismatch
  switch (pointer) {
    case '/id':
      return typeof rule.id === 'string' && rule.id.trim() !== ''
        ? said(
            `\`id\` is ${value}; expected subject/what-is-wanted in small letters`,
            'Rename it, for example to house/short-name',
          )
        : mismatch
    case '/practice':
      return said(
        `\`practice\` is ${value}; expected a whole number from 1 to 15`,
        'Enter the number of the practice that it serves',
      )
    case '/severity':
      return rule.kind === 'contract'
        ? said(`\`severity\` of a contract is ${value}; expected error`, 'Write error')
        : rule.kind === 'guidance'
          ? said(
              `\`severity\` of guidance is ${value}; expected warning or info`,
              'Choose one, or make it a contract if a platform refuses what it finds',
            )
          : mismatch
    case '/check':
      return rule.extract !== undefined && rule.checkGroup === undefined
        ? said(
            '`check` is next to `extract`; expected `checkGroup`',
            'Rename `check` to `checkGroup`',
          )
        : said(
            '`check` is next to `checkGroup`; expected only `check`, or `extract` and `checkGroup`',
            'Remove one of them',
          )
    case '/facts':
    case '/needsFacts':
    case '/comparedFacts':
      return rule.extract === undefined && rule.checkGroup === undefined
        ? said(
            `\`${about}\` is there without \`extract\`; expected it with \`extract\` and \`checkGroup\``,
            'Remove it, or extract what the facts refer to',
          )
        : mismatch
    case '/options/severity':
      return said(
        'An option is called `severity`; expected another name, because that one sets the severity of the rule',
        'Rename the option',
      )
  }
  const subjects = subjectsOf[about]
  return pointer === `/${about}` && subjects && !subjects.some((on) => on === rule.on)
    ? said(
        `\`${about}\` is there and \`on\` is ${inWords(rule.on)}; expected \`${about}\` where \`on\` is ${subjects.join(' or ')}`,
        `Remove it`,
      )
    : mismatch
}

const functions = ['check', 'checkCredential', 'extract', 'checkGroup'] as const

/** JSON Schema knows no functions. */
function functionDefect(key: string, value: unknown): Defect[] {
  if (value === undefined) return []
  const wrong = (is: string): Defect[] => [
    {
      pointer: childPointer('', key),
      message: `\`${key}\` is ${is}; expected a generator function`,
      suggestion: `Write *${key}(…) { … }`,
    },
  ]
  if (typeof value !== 'function') return wrong(inWords(value))
  return /Async/.test(Object.prototype.toString.call(value))
    ? wrong('an asynchronous function')
    : []
}

/** Whether each option is a JSON Schema that its own default fits. */
async function optionDefects(options: unknown, shape: readonly Mismatch[]): Promise<Defect[]> {
  if (!isGroup(options)) return []
  const defects: Defect[] = []
  for (const [name, schema] of Object.entries(options)) {
    const pointer: Pointer = childPointer('/options', name)
    // Said already.
    if (!isGroup(schema) || shape.some((one) => `${one.pointer}/`.startsWith(`${pointer}/`)))
      continue
    try {
      const properties = { [name]: schema }
      const validate = await compiled({ type: 'object', properties })
      for (const { message, suggestion } of mismatches(validate, { [name]: schema.default }))
        defects.push({
          pointer: childPointer(pointer, 'default'),
          message: `By default, ${withFirst(message, (letter) => letter.toLowerCase())}`,
          suggestion,
        })
    } catch (error) {
      defects.push({
        pointer,
        message: `The option \`${name}\` is not a valid JSON Schema (${error instanceof Error ? error.message : String(error)}); expected a valid schema`,
        suggestion: 'Give it a type, a description, a default, and only keywords of JSON Schema',
      })
    }
  }
  return defects
}
