import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathFrom } from '../files/paths.ts'
import { readSource } from '../files/read.ts'
import { namesIn } from '../files/stat.ts'
import { type Git, GitError, gitAt } from '../git/git.ts'
import { byCount } from './counts.ts'

export interface GitInspection {
  /** Top folder of the repository, absolute. */
  readonly top: string
  /** The server that it came from. */
  readonly host?: string
  /** Whether GitHub runs its workflows, as far as can be told. */
  readonly isOnGitHub: boolean
  /** A workflow that runs badgelint already. */
  readonly workflow?: string
  /** One that runs the yearly audit. */
  readonly auditWorkflow?: string
  readonly hooks: readonly HookInspection[]
  /** The history of the templates; absent before the first commit that has any. */
  readonly history?: HistoryInspection
}

/** A tool that runs hooks, with the file in which it is set up. */
export interface HookInspection {
  readonly tool: 'pre-commit' | 'lefthook' | 'husky'
  readonly file: string
  readonly runsBadgelint: boolean
}

export interface HistoryInspection {
  readonly commits: number
  /** Day of the first commit of a template, `YYYY-MM-DD`. */
  readonly since: string
  /** Names of people, without their addresses; who committed most comes first. */
  readonly people: readonly string[]
}

/** Inspects the repository of a folder, and the tools around it; undefined where it is in no repository. */
export function inspectGit(folder: string, files: readonly string[]): GitInspection | undefined {
  const git = gitAt(folder)
  if (git === undefined) return undefined
  const { top } = git
  const workflow = workflowIn(top, /badgelint\/badgelint@|\bbadgelint check\b/, isAudit)
  const auditWorkflow = workflowIn(top, isAudit)
  const answers = askGit(git, folder, files)
  return {
    top,
    hooks: hooksIn(top).map((hook) => ({ ...hook, file: pathFrom(folder, hook.file) })),
    ...(workflow === undefined ? {} : { workflow: pathFrom(folder, workflow) }),
    ...(auditWorkflow === undefined ? {} : { auditWorkflow: pathFrom(folder, auditWorkflow) }),
    ...answers,
    isOnGitHub:
      answers.host === undefined ||
      /(?:^|\.)github\./.test(answers.host) ||
      existsSync(join(top, '.github')),
  }
}

/** What only git itself can answer; nothing where there is no git on this machine. */
function askGit(
  git: Git,
  folder: string,
  files: readonly string[],
): Pick<GitInspection, 'host' | 'history'> {
  try {
    const host = hostOf(git.askIf(['remote', 'get-url', 'origin'])?.toString().trim())
    const history = historyOf(git, folder, files)
    return {
      ...(host === undefined ? {} : { host }),
      ...(history === undefined ? {} : { history }),
    }
  } catch (error) {
    if (error instanceof GitError) return {}
    throw error
  }
}

/** The server in an address, without the secrets that it may hold. */
function hostOf(address: string | undefined): string | undefined {
  const [, byScheme, byColon] =
    /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)|(?:[^/@:]+@)?([^/:]+\.[^/:]+):)/i.exec(
      address ?? '',
    ) ?? []
  return (byScheme ?? byColon)?.toLowerCase()
}

/** At most so many commits, and folders of templates, are read. */
const maxCommits = 5000
const maxPlaces = 200

function historyOf(
  git: Git,
  folder: string,
  files: readonly string[],
): HistoryInspection | undefined {
  const places = new Set(
    files.map((file) =>
      pathFrom(git.top, dirname(file) === '.' ? join(folder, file) : join(folder, dirname(file))),
    ),
  )
  if (places.size === 0) return undefined
  const log = git.askIf([
    'log',
    '--no-merges',
    `--max-count=${maxCommits}`,
    '--format=%as%x09%aN',
    '--',
    ...[...places].slice(0, maxPlaces).map((place) => `:(top,literal)${place}`),
  ])
  const lines = log?.toString().split('\n').filter(Boolean) ?? []
  const [since] = lines.map((line) => line.slice(0, 'YYYY-MM-DD'.length)).sort()
  if (since === undefined) return undefined
  const names = lines.map((line) => line.slice(line.indexOf('\t') + 1).trim())
  return {
    commits: lines.length,
    since,
    people: byCount(names.filter(isPerson)),
  }
}

/** Neither a machine nor an address, which is nobody's to publish. */
function isPerson(name: string): boolean {
  return name !== '' && !/@|\[bot\]|^(?:github-actions|root|github|unknown)$/i.test(name)
}

/** What a workflow for the yearly audit has in it. */
const isAudit = /^[ \t]{0,20}command:[ \t]{0,20}['"]?audit\b|\bbadgelint audit\b/m

/** A workflow whose text fits, and has not what another one is told by. */
function workflowIn(top: string, fits: RegExp, unless?: RegExp): string | undefined {
  const folder = join(top, '.github/workflows')
  return namesIn(folder)
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => join(folder, name))
    .find((file) => {
      const text = textOf(file)
      return fits.test(text) && unless?.test(text) !== true
    })
}

const hookFiles = {
  'pre-commit': ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
  lefthook: ['lefthook', '.lefthook'].flatMap((name) =>
    ['yml', 'yaml', 'toml', 'json'].map((end) => `${name}.${end}`),
  ),
  husky: ['.husky/pre-commit', '.husky'],
} as const

function hooksIn(top: string): HookInspection[] {
  return (['pre-commit', 'lefthook', 'husky'] as const).flatMap((tool) => {
    const file = hookFiles[tool].map((name) => join(top, name)).find((path) => existsSync(path))
    if (file === undefined) return []
    return [{ tool, file, runsBadgelint: textOf(file).includes('badgelint') }]
  })
}

function textOf(file: string): string {
  const source = readSource(file, file)
  return 'text' in source ? source.text : ''
}
