import { getInput } from '@actions/core'
import { InputError } from './input-error.ts'

/** One input of the Action, as `action.yml` and its page describe it. */
interface InputDescription {
  readonly description: string
  readonly default: string
  /** The values that it may have; any text where absent. */
  readonly choices?: readonly string[]
}

/** The inputs of the Action. `action.yml` and the tables of its page are made from this. */
export const inputs = {
  command: {
    description:
      'What to do. `check` checks templates and governance documents against the rules; `audit` opens issues for what the yearly audit finds.',
    default: 'check',
    choices: ['check', 'audit'],
  },
  paths: {
    description:
      'Files, folders or globs to check, one per line, relative to `working-directory`. Everything if left empty.',
    default: '',
  },
  config: {
    description:
      "Use this configuration instead of looking for `badgelint.yaml`. It is read as the event's commit has it, and on a pull request from a fork as the base has it.",
    default: '',
  },
  'fail-on': {
    description:
      'The run fails if there is a finding of this severity or higher: `error`, `warning`, `info` or `never`. An audit does not fail because of what it finds.',
    default: 'error',
    choices: ['error', 'warning', 'info', 'never'],
  },
  'changed-only': {
    description:
      'Show only what the change touches. `auto`: on pull requests, pushes and merge queues, but not on a schedule or by hand; `true` or `false` overrides this.',
    default: 'auto',
    choices: ['auto', 'true', 'false'],
  },
  links: {
    description:
      'Check whether links work: in a change the links it adds, otherwise all of them. `true` or `false`.',
    default: 'true',
    choices: ['true', 'false'],
  },
  comment: {
    description:
      'Keep one comment on the pull request up to date: `never`, `on-failure` or `always`. Needs the permission `pull-requests: write`.',
    default: 'never',
    choices: ['never', 'on-failure', 'always'],
  },
  summary: {
    description: 'Write a summary to the page of the run. `true` or `false`.',
    default: 'true',
    choices: ['true', 'false'],
  },
  sarif: {
    description:
      'Where to write a SARIF file for code scanning. `upload` writes it and uploads it to GitHub, which needs the permission `security-events: write`. None if left empty.',
    default: '',
  },
  'dry-run': {
    description:
      'For an audit: show in the log what would be written to issues, but write nothing. `true` or `false`.',
    default: 'false',
    choices: ['true', 'false'],
  },
  token: {
    description:
      "The token used to read the base of a change, to write the comment, and to write an audit's issues. For files that may come from an untrusted person it is used for reading only.",
    default: '$' + '{{ github.token }}',
  },
  'working-directory': {
    description: 'The folder to work in, relative to the workspace.',
    default: '.',
  },
} as const satisfies Record<string, InputDescription>

/** The outputs of the Action. */
export const outputs = {
  conclusion: {
    description:
      '`clean`: nothing at or above `fail-on`, and of an audit nothing open; `findings`: something; `refused`: nothing was checked, and the log says why.',
  },
  errors: { description: 'How many errors are shown.' },
  warnings: { description: 'How many warnings are shown.' },
  infos: { description: 'How many findings of severity info are shown.' },
  suppressed: { description: 'How many findings are switched off.' },
  elsewhere: {
    description:
      'How many older findings in the changed files are not shown, because the change does not touch them.',
  },
  report: { description: 'Path of the whole report as JSON.' },
  sarif: { description: 'Path of the SARIF file, if one was requested.' },
  'issues-created': { description: 'For an audit: how many issues were created.' },
  'issues-updated': { description: 'For an audit: how many issues were updated.' },
  'issues-closed': { description: 'For an audit: how many issues were closed.' },
  'entries-open': { description: 'For an audit: how many open entries the issues contain.' },
  'entries-settled': { description: 'For an audit: how many entries the issues show as done.' },
  'entries-deferred': {
    description: 'For an audit: how many entries wait until there is room in an issue.',
  },
} as const

type InputName = keyof typeof inputs
type InputValue<N extends InputName> = (typeof inputs)[N] extends { choices: readonly (infer C)[] }
  ? C
  : string

/** The inputs of a run, parsed; undefined where an input without a default is not given. */
export interface Inputs {
  readonly command: InputValue<'command'>
  /** Files, folders or globs, relative to `workingDirectory`; all of it where empty. */
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: InputValue<'fail-on'>
  readonly changedOnly: InputValue<'changed-only'>
  readonly links: boolean
  readonly comment: InputValue<'comment'>
  readonly summary: boolean
  /** `upload`, or a path relative to `workingDirectory`. */
  readonly sarif: string | undefined
  readonly isDryRun: boolean
  readonly token: string | undefined
  /** A path relative to the workspace. */
  readonly workingDirectory: string
}

/** Reads the inputs of the run. Throws {@link InputError}. */
export function readInputs(): Inputs {
  return {
    command: readChoice('command'),
    paths: readText('paths')
      .split('\n')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    config: readText('config') || undefined,
    failOn: readChoice('fail-on'),
    changedOnly: readChoice('changed-only'),
    links: readChoice('links') === 'true',
    comment: readChoice('comment'),
    summary: readChoice('summary') === 'true',
    sarif: readText('sarif') || undefined,
    isDryRun: readChoice('dry-run') === 'true',
    token: readText('token') || undefined,
    workingDirectory: readText('working-directory') || '.',
  }
}

function readText(name: InputName): string {
  return getInput(name)
}

function readChoice<N extends InputName>(name: N): InputValue<N> {
  const description: InputDescription = inputs[name]
  const given = readText(name) || description.default
  const choices: readonly string[] = description.choices ?? []
  const choice = choices.find((one) => one === given.toLowerCase())
  if (choice !== undefined) return choice as InputValue<N> // it is one of the choices of this very input
  throw new InputError(
    `The input ${name} is "${given}"; expected ${joinWithOr(choices)}. Correct it in the workflow.`,
  )
}

function joinWithOr(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
