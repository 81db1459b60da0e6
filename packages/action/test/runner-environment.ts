import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The top of the repository. */
export const top = join(import.meta.dirname, '../../..')

/** The built action, as workflows get it. */
export const bundle = join(top, 'packages/action/dist/index.js')

/** How `runAction` runs an action: the repository, the event, inputs, token and environment. */
export interface Run {
  /** The script that the runner starts; by default the built action. */
  readonly bundle?: string
  /** The checked-out repository: the working folder and `GITHUB_WORKSPACE`. */
  readonly repository: string
  /** By their names in action.yml; those not given get their default from there. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The file that declares the inputs: action.yml of the repository for the built action. */
  readonly action?: string
  readonly event: { readonly name: string; readonly payload: object }
  /** What `github.token` is in this run. The runner knows it for a secret. */
  readonly token?: string
  /** More variables, or other values of those that the runner sets; `undefined` leaves one out. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds until the process is stopped and the run throws. */
  readonly timeout?: number
}

/** Files that the runner makes for a step, by the variables that name them. */
export type Files = Readonly<
  Record<
    | 'GITHUB_EVENT_PATH'
    | 'GITHUB_OUTPUT'
    | 'GITHUB_STEP_SUMMARY'
    | 'GITHUB_STATE'
    | 'GITHUB_ENV'
    | 'GITHUB_PATH',
    string
  >
>

/** Makes the files, all empty but the event. */
export function makeFiles(temp: string, payload: object): Files {
  const make = (name: string, content = '') => {
    const path = join(temp, name)
    writeFileSync(path, content)
    return path
  }
  return {
    GITHUB_EVENT_PATH: make('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: make('set_output'),
    GITHUB_STEP_SUMMARY: make('step_summary'),
    GITHUB_STATE: make('save_state'),
    GITHUB_ENV: make('set_env'),
    GITHUB_PATH: make('add_path'),
  }
}

/** All that the action's process sees of its surroundings. */
export function environment(run: Run, temp: string, files: Files): NodeJS.ProcessEnv {
  const home = join(temp, 'home')
  const runnerTemp = join(temp, 'temp')
  for (const folder of [home, runnerTemp]) mkdirSync(folder)
  const { name, payload } = run.event
  const repository = text(payload, 'repository', 'full_name') ?? 'owner/repo'
  return {
    PATH: process.env.PATH,
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    // Nothing listens there: a test without a GitHub of its own must not reach the real one.
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_EVENT_NAME: name,
    GITHUB_JOB: 'lint',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW: 'Badges',
    GITHUB_WORKSPACE: run.repository,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[String(process.platform)],
    RUNNER_TEMP: runnerTemp,
    ...refs(run),
    ...files,
    ...inputs(run),
    ...run.env,
  }
}

/** Commit and branch of the event, as the table "Events that trigger workflows" says. */
function refs({ repository, event: { name, payload } }: Run): NodeJS.ProcessEnv {
  const base = text(payload, 'pull_request', 'base', 'ref')
  const branches =
    base === undefined
      ? { GITHUB_BASE_REF: '', GITHUB_HEAD_REF: '' }
      : {
          GITHUB_BASE_REF: base,
          GITHUB_HEAD_REF: text(payload, 'pull_request', 'head', 'ref') ?? '',
        }
  const { ref, sha } = refOf(name, payload)
  return {
    ...branches,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_SHA: sha ?? headOf(repository) ?? '0'.repeat(40),
  }
}

function refOf(name: string, payload: object): { ref: string; sha?: string | undefined } {
  const pull = text(payload, 'pull_request', 'number') ?? text(payload, 'number')
  if (name === 'pull_request' && pull !== undefined) {
    return {
      ref: `refs/pull/${pull}/merge`,
      sha: text(payload, 'pull_request', 'merge_commit_sha'),
    }
  }
  if (name === 'pull_request_target') {
    return {
      ref: `refs/heads/${text(payload, 'pull_request', 'base', 'ref') ?? 'main'}`,
      sha: text(payload, 'pull_request', 'base', 'sha'),
    }
  }
  if (name === 'merge_group') {
    return {
      ref: text(payload, 'merge_group', 'head_ref') ?? 'refs/heads/main',
      sha: text(payload, 'merge_group', 'head_sha'),
    }
  }
  return { ref: text(payload, 'ref') ?? 'refs/heads/main', sha: text(payload, 'after') }
}

/** A string or number deep in a payload. */
function text(payload: unknown, ...keys: readonly string[]): string | undefined {
  let value = payload
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return
    value = Reflect.get(value, key)
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function headOf(repository: string): string | undefined {
  if (!existsSync(join(repository, '.git'))) return
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: repository, encoding: 'utf8' })
  return git.status === 0 ? git.stdout.trim() : undefined
}

/** Dashes stay as they are: `INPUT_FAIL-ON`. */
function inputs(run: Run): NodeJS.ProcessEnv {
  const isOurs = (run.bundle ?? bundle) === bundle
  const action = run.action ?? (isOurs ? join(top, 'action.yml') : undefined)
  const given = run.inputs ?? {}
  const declared = action === undefined ? given : declaredInputs(action, run.token ?? '')
  // GitHub's runner only warns of these; in a test it is a slip.
  const unknown = Object.keys(given).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`)
  return Object.fromEntries(
    Object.entries({ ...declared, ...given }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
}

/** Inputs that an action.yml declares, with their defaults. */
function declaredInputs(file: string, token: string): Record<string, string> {
  // The action needs no YAML itself; the core has the package.
  const { parse }: { parse: (text: string) => ActionFile } = createRequire(
    join(top, 'packages/core/package.json'),
  )('yaml')
  const { inputs = {} } = parse(readFileSync(file, 'utf8'))
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      evaluated(String(input?.default ?? ''), token),
    ]),
  )
}

function evaluated(value: string, token: string): string {
  const all = value.replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token)
  if (all.includes('${{')) throw new Error(`No test plays the expression in '${value}'`)
  return all
}
