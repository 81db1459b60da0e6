import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Finding, Summary } from '@badgelint/core'
import { onTestFinished } from 'vitest'
import { runWarm } from './command-client.ts'
import type { Request } from './command-server.ts'

/** The built command, as users get it. */
export const entry = join(import.meta.dirname, '../dist/cli.js')

/** The top of the repository. */
export const top = join(import.meta.dirname, '../../..')

/** A configuration with a platform, of a program whose governance document lies elsewhere. */
export const settings = 'platform: credly\ngovernance: {address: https://example.org/governance}\n'

/** Environment in which git has nothing of the person who runs the tests. */
export const gitIdentity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.org',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.org',
}

/** Real templates from public repositories, kept beside the project and never in it. */
export const corpus = process.env.BADGELINT_CORPUS ?? join(top, '../shared/corpus')

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface JsonReport {
  readonly version: number
  readonly findings: readonly Finding[]
  readonly suppressed: readonly (Finding & {
    readonly suppressed: { readonly reason: string | null }
  })[]
  readonly summary: Summary
  readonly stats?: Readonly<Record<string, number>>
}

/** Tests never ask the network unless they say so with `--links`, which is no option of the command. */
function withoutLinks(args: readonly string[]): readonly string[] {
  if (args[0] !== 'check') return args
  return args.includes('--links')
    ? args.filter((arg) => arg !== '--links')
    : ['check', '--no-links', ...args.slice(1)]
}

interface Around {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string | Uint8Array
}

/** Runs the built command in a process that is kept for the next run; with an input in one of its own. */
export function badgelint(args: readonly string[], around: Around = {}): Outcome {
  const request = {
    entry,
    args: withoutLinks(args),
    cwd: around.cwd ?? top,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...around.env },
  }
  return around.input === undefined ? runWarm(request) : runAlone(request, around.input)
}

function runAlone({ args, cwd, env }: Request, input: string | Uint8Array): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (error) throw error
  return { code: status, stdout, stderr }
}

/** Runs `check --format json` and reads what it says. */
export function check(args: readonly string[], cwd: string): JsonReport {
  const outcome = badgelint(['check', '--format', 'json', '--fail-on', 'never', ...args], { cwd })
  if (outcome.code !== 0) throw new Error(`exit ${outcome.code}: ${outcome.stderr}`)
  const report: JsonReport = JSON.parse(outcome.stdout)
  return report
}

/** Findings in one line each. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ file, range, rule }) => `${file}:${range.start.line} ${rule}`)
}

/** Makes a folder with the given files, gone when the test is over; or when whoever is not in one says. */
export function folder(
  files: Readonly<Record<string, string | Uint8Array>>,
  whenOver: (end: () => void) => void = onTestFinished,
): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-'))
  whenOver(() => rmSync(made, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true })
    writeFileSync(join(made, path), content)
  }
  return made
}

/** A description that speaks as the issuer and to the reader, and is good otherwise. */
export const teaching =
  'We teach you to measure a stream. Earners can measure one near their home every week for three months and explain to their neighbours what they found, so that the town knows what flows through it and whom to call.'

/** A template without a flaw, with lines of one's own instead of some of its fields. */
export function template(fields: Readonly<Record<string, string>> = {}): string {
  const name = fields.name ?? 'Stream Keeper'
  const all = {
    name,
    description:
      'Earners have measured a stream near their home every week for three months and explained what they found to their neighbours, with data that a tutor checked. They can tell a natural swing from a sign of pollution.',
    image: `https://example.org/images/${encodeURIComponent(name)}.png`,
    skills: '[Water Sampling, Data Entry, Public Speaking]',
    global_activity_url: 'https://example.org/badges/stream-keeper',
    badge_template_activities:
      '[{title: "Handed in twelve weekly water samples, with data entry that a tutor checked, and spoke in public."}]',
    level: 'Foundational',
    cost: 'Free',
    time_to_earn: 'Months',
    type_category: 'Experience',
    ...fields,
  }
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
}
