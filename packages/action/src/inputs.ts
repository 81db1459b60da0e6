import { getInput } from '@actions/core'

/** One input of the Action, as `action.yml` and its page describe it. */
interface InputDescription {
  readonly description: string
  readonly default: string
  /** The words that it may be; any text where absent. */
  readonly words?: readonly string[]
}

/** The inputs of the Action. `action.yml` and the tables of its page are made from this. */
export const inputs = {
  command: {
    description: 'What to do. `check` holds the rules against templates and governance documents.',
    default: 'check',
    words: ['check'],
  },
  paths: {
    description:
      'Files, folders or globs to check, one a line, relative to `working-directory`. All of it where none is given.',
    default: '',
  },
  config: {
    description:
      "Use this configuration instead of looking for `badgelint.yaml`. It is read as the event's commit has it, and on a pull request from a fork as the base has it.",
    default: '',
  },
  'fail-on': {
    description:
      'The run fails where there is a finding of this severity or a worse one: `error`, `warning`, `info` or `never`.',
    default: 'error',
    words: ['error', 'warning', 'info', 'never'],
  },
  'changed-only': {
    description:
      'Show only what the change touches. `auto`: on pull requests, pushes and merge queues, and not on a schedule or by hand; `true` or `false` where you know better.',
    default: 'auto',
    words: ['auto', 'true', 'false'],
  },
  links: {
    description:
      'Ask whether links are alive: on a change those that it adds, else all of them. `true` or `false`.',
    default: 'true',
    words: ['true', 'false'],
  },
  comment: {
    description:
      'Keep one comment on the pull request up to date: `never`, `on-failure` or `always`. Needs the permission `pull-requests: write`.',
    default: 'never',
    words: ['never', 'on-failure', 'always'],
  },
  summary: {
    description: 'Write a summary for people on the page of the run. `true` or `false`.',
    default: 'true',
    words: ['true', 'false'],
  },
  sarif: {
    description:
      'Where to write a SARIF file for code scanning. `upload` writes it and hands it to GitHub, which needs the permission `security-events: write`. Nothing where empty.',
    default: '',
  },
  token: {
    description:
      "The token by which GitHub is asked for the base of a change and told the comment. For files that may be a stranger's it is used for reading only.",
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
      '`clean`: nothing at or above `fail-on`; `findings`: something; `refused`: nothing was checked, and the log says why.',
  },
  errors: { description: 'How many errors are shown.' },
  warnings: { description: 'How many warnings are shown.' },
  infos: { description: 'How many infos are shown.' },
  suppressed: { description: 'How many findings are switched off.' },
  elsewhere: {
    description:
      'How many older findings in the changed files are not shown, since the change does not touch them.',
  },
  report: { description: 'Path of the whole report as JSON.' },
  sarif: { description: 'Path of the SARIF file, where one was asked for.' },
} as const

type Name = keyof typeof inputs
type Word<N extends Name> = (typeof inputs)[N] extends { words: readonly (infer W)[] } ? W : string

/** The inputs of a run. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: Word<'fail-on'>
  readonly changedOnly: Word<'changed-only'>
  readonly links: boolean
  readonly comment: Word<'comment'>
  readonly summary: boolean
  readonly sarif: string | undefined
  readonly token: string | undefined
  readonly workingDirectory: string
}

/** An input is none of the words that it may be. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput'
}

/** Reads the inputs of the run. Throws {@link WrongInput}. */
export function readInputs(): Inputs {
  word('command')
  return {
    paths: text('paths')
      .split('\n')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    config: text('config') || undefined,
    failOn: word('fail-on'),
    changedOnly: word('changed-only'),
    links: word('links') === 'true',
    comment: word('comment'),
    summary: word('summary') === 'true',
    sarif: text('sarif') || undefined,
    token: text('token') || undefined,
    workingDirectory: text('working-directory') || '.',
  }
}

function text(name: Name): string {
  return getInput(name)
}

function word<N extends Name>(name: N): Word<N> {
  const description: InputDescription = inputs[name]
  const given = text(name) || description.default
  const words: readonly string[] = description.words ?? []
  const found = words.find((one) => one === given.toLowerCase())
  if (found !== undefined) return found as Word<N> // it is one of the words of this very input
  throw new WrongInput(
    `The input ${name} is "${given}"; expected ${listed(words)}. Correct it in the workflow.`,
  )
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
