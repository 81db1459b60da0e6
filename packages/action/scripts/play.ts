import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startGitHub } from '../test/github.ts'
import { playScene } from '../test/ledger-scenes.ts'
import { type RunResult, runAction } from '../test/runner.ts'

/**
 * Plays a pull request that brings a folder, and prints what GitHub would show: `npm run action --
 * examples/needs-work`. With `--base <folder>` it changes that one into this. Other options are
 * inputs of the Action, such as `--comment=always`. With `--scene meaning-changed` (or `spelling-mended`,
 * `event-removed`, `limit-raised`, `limit-lowered`, `level-changed`, `many-new`) it plays what happens to a program with a
 * ledger. With `--command audit` it plays the yearly audit of a folder twice, and prints the issues.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { base: { type: 'string' }, command: { type: 'string' }, scene: { type: 'string' } },
  allowPositionals: true,
  strict: false,
})
const [folder = 'examples/needs-work'] = positionals
const { base, scene, ...given } = values
// Where it was typed; npm changes to the top.
const from = process.env.INIT_CWD ?? process.cwd()

const repository = mkdtempSync(join(tmpdir(), 'badgelint-play-'))
const scratch = mkdtempSync(join(tmpdir(), 'badgelint-scene-'))
try {
  git('init', '--quiet', '--initial-branch=main')
  if (given.command === 'audit') await playAudit()
  else await playPullRequest()
} finally {
  for (const made of [repository, scratch]) rmSync(made, { recursive: true, force: true })
}

async function playPullRequest(): Promise<void> {
  const [before, after] = statesOf()
  if (before !== undefined) cpSync(before, repository, { recursive: true })
  const start = commit('Before')
  for (const name of readdirSync(repository))
    if (name !== '.git') rmSync(join(repository, name), { recursive: true })
  cpSync(after, repository, { recursive: true })
  const head = commit('The change')
  git('checkout', '--quiet', '-b', 'merge', start)
  git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
  const pull = { number: 1, head: { ref: 'change', sha: head }, base: { ref: 'main', sha: start } }
  const github = await startGitHub({ pulls: [pull] })
  const ran = await runAction({
    repository,
    inputs: {
      links: 'false',
      comment: 'always',
      token: github.token({ contents: 'read', 'pull-requests': 'write' }),
      ...givenInputs(),
    },
    event: await github.event(1),
    env: { GITHUB_API_URL: github.url },
  })
  const comments = await github.comments(1)
  await github.close()
  show(
    ran,
    comments.map(({ body }) => body),
  )
}

async function playAudit(): Promise<void> {
  cpSync(resolve(from, folder), repository, { recursive: true })
  commit('The program')
  const github = await startGitHub()
  const token = github.token({ contents: 'read', issues: 'write' })
  const run = () =>
    runAction({
      repository,
      inputs: { links: 'false', token, ...givenInputs() },
      event: { name: 'schedule', payload: { repository: { full_name: 'octo-org/badges' } } },
      env: { GITHUB_API_URL: github.url },
    })
  const first = await run()
  const { length } = github.writes
  const second = await run()
  const writes = github.writes.length - length
  await github.close()
  showSummary(first)
  for (const { number, title, body, assignees } of github.issues.all) {
    section(`Issue #${number}: ${title}`)
    print(`assigned to: ${assignees.join(', ') || 'nobody'}\n\n${body}`)
  }
  section('Log')
  print(first.log.join('\n'))
  showEnd(first)
  section('The next run')
  print(`${second.code === 0 ? 'passes' : 'fails'}, with ${writes} requests that write`)
}

/** Options that are inputs of the Action. */
function givenInputs(): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
}

/** The folder before, where there is one, and that of the change. */
function statesOf(): readonly [before: string | undefined, after: string] {
  if (typeof scene !== 'string')
    return [typeof base === 'string' ? resolve(from, base) : undefined, resolve(from, folder)]
  const [before, after] = [join(scratch, 'before'), join(scratch, 'after')]
  playScene(scene, before, after)
  return [before, after]
}

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=play', '-c', 'user.email=play@example.org']
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' }).trim()
}

function commit(message: string): string {
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', message)
  return git('rev-parse', 'HEAD')
}

function show(ran: RunResult, comments: readonly string[]): void {
  section('Annotations')
  for (const { type, file, line, title, message } of ran.annotations)
    print(`${type} ${file}:${line} ${title}\n    ${message}`)
  const { error, warning, notice } = ran.dropped
  print(`(${error} errors, ${warning} warnings and ${notice} notices more were dropped)`)
  showSummary(ran)
  section('Comment on the pull request')
  print(comments.join('\n---\n') || 'none')
  showEnd(ran)
}

function showSummary({ summary }: RunResult): void {
  section('Summary of the run')
  print(summary ?? 'dropped, since it is too large')
}

function showEnd(ran: RunResult): void {
  section('Outputs')
  for (const [name, value] of Object.entries(ran.outputs)) print(`${name}: ${value}`)
  section('Verdict')
  print(`${ran.code === 0 ? 'passes' : 'fails'}, after ${(ran.milliseconds / 1000).toFixed(2)} s`)
  if (Object.keys(ran.outputs).length === 0) print(ran.log.join('\n'))
}

function section(title: string): void {
  print(`\n${'='.repeat(80)}\n${title}\n${'='.repeat(80)}`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
