import { didYouMean } from '../text/did-you-mean.ts'

/** What keeps a module's export from being a rule. */
export interface RuleDefect {
  readonly message: string
  readonly suggestion: string
}

const required = [
  'id',
  'practice',
  'kind',
  'severity',
  'summary',
  'why',
  'source',
  'mistakes',
  'examples',
  'on',
] as const
const known = [
  ...required,
  'preset',
  'options',
  'reads',
  'languages',
  'archived',
  'formats',
  'limit',
  'whole',
  'on',
  'roles',
  'comparedWith',
  'comparedFacts',
  'checkGroup',
  'extract',
  'facts',
  'needsAnswer',
  'usesAnswer',
]
const subjects = ['template', 'document', 'program', 'link']

/** Looks over a rule that comes from a plugin; empty where it can be used. */
export function validateRule(rule: unknown, taken: readonly string[]): RuleDefect[] {
  if (typeof rule !== 'object' || rule === null)
    return [
      {
        message: 'What the module exports is not a rule',
        suggestion: 'Export a rule, or a list of rules, as default',
      },
    ]
  const fields = new Map<string, unknown>(Object.entries(rule))
  const flaws: RuleDefect[] = []
  const say = (message: string, suggestion: string) => flaws.push({ message, suggestion })
  const id = fields.get('id')
  const name = typeof id === 'string' ? `The rule \`${id}\`` : 'A rule without an id'
  const mistyped = new Map(
    [...fields.keys()]
      .filter((key) => !known.includes(key))
      .map((key) => [didYouMean(key, known), key]),
  )
  for (const [meant, key] of mistyped)
    if (meant) say(`${name} has \`${key}\`; expected \`${meant}\``, `Rename it to \`${meant}\``)
  for (const key of required)
    if (!fields.has(key) && !mistyped.has(key)) say(`${name} has no \`${key}\``, `Add \`${key}\``)
  if (typeof id === 'string' && !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id))
    say(
      `The id of a rule is \`${id}\`; expected subject/what-is-wanted in small letters`,
      'Rename it',
    )
  if (typeof id === 'string' && taken.includes(id))
    say(`There is a rule \`${id}\` already; expected an id of its own`, 'Rename it')
  const practice = fields.get('practice')
  if (
    fields.has('practice') &&
    !(Number.isInteger(practice) && Number(practice) >= 1 && Number(practice) <= 15)
  )
    say(
      `${name} has practice ${String(practice)}; expected a number from 1 to 15`,
      'Name the practice it serves',
    )
  const kind = fields.get('kind')
  const severity = fields.get('severity')
  if (fields.has('kind') && kind !== 'contract' && kind !== 'guidance')
    say(`${name} is of kind ${String(kind)}; expected contract or guidance`, 'Choose one')
  if (kind === 'contract' && severity !== 'error')
    say(`${name} is a contract of severity ${String(severity)}; expected error`, 'Set it to error')
  if (kind === 'guidance' && severity !== 'warning' && severity !== 'info')
    say(
      `${name} is guidance of severity ${String(severity)}; expected warning or info`,
      'Choose one',
    )
  const on = fields.get('on')
  if (fields.has('on') && !subjects.some((one) => one === on))
    say(`${name} is on ${String(on)}; expected template, document, program or link`, 'Choose one')
  if (!fields.has('check') && !fields.has('checkGroup'))
    say(`${name} has no \`check\``, 'Add `check`, or `extract` and `checkGroup`')
  if (on === 'template' && !Array.isArray(fields.get('reads')))
    say(`${name} does not say which fields it reads`, 'Add `reads`, such as [name, description]')
  for (const key of ['needsAnswer', 'usesAnswer'])
    if (fields.has(key) && on !== 'link')
      say(`${name} has \`${key}\`, and is on no link; expected \`on: 'link'\``, 'Add it')
  for (const key of ['check', 'extract', 'checkGroup'])
    if (fields.has(key) && typeof fields.get(key) !== 'function')
      say(`${name} has a \`${key}\` that is not a function`, 'Write a generator function')
  return flaws
}
