import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint, entry, folder } from './command.ts'

/** Runs bash with the script loaded and these words typed, in a folder of its own. Gives what it prints. */
function inBash(words: readonly string[], after: string, cwd = folder({})): string {
  const script = `
    badgelint() { "$NODE" "$ENTRY" "$@"; }
    source <(badgelint completion bash)
    source <(badgelint completion bash)
    COMP_WORDS=(badgelint "$@"); COMP_CWORD=$#
    ${after}`
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, ENTRY: entry },
  })
  expect(stderr).toBe('')
  return stdout
}

/** What bash offers for the last of the words. */
function offered(words: readonly string[], cwd?: string): string[] {
  const print = `_badgelint; printf '%s\\n' "\${COMPREPLY[@]}"`
  return inBash(words, print, cwd)
    .split('\n')
    .filter((line) => line !== '')
}

describe('bash completes', () => {
  test.each([
    [['ex'], ['explain']],
    [['check', '--se'], ['--severity']],
    [['check', '--severity', 'w'], ['warning']],
    [
      ['check', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['check', '--rule', 'template/earner-'],
      ['template/earner-first', 'template/earner-voice'],
    ],
    [['explain', 'skills/du'], ['skills/duplicate']],
  ])('%j with %j', (words, expected) => {
    expect(offered(words)).toEqual(expected)
  })

  test('names of files where there is nothing to offer', () => {
    expect(inBash([], 'complete -p badgelint')).toBe(
      'complete -o default -F _badgelint badgelint\n',
    )
    expect(offered(['check', 'bad'])).toEqual([])
  })

  test.each([
    [['check', '>', 'report.txt'], []],
    [['check', '--format', 'csv', '>', 'report.txt', '--se'], ['--severity']],
    [['check', '2', '>', 'report.txt', '--no-l'], ['--no-links']],
    [['check', '2>', 'report.txt', '--no-l'], ['--no-links']],
    [['check', '$(touch ran)', '`touch ran`', '--se'], ['--severity']],
  ])('%j without writing or running anything', (words, expected) => {
    const cwd = folder({ 'report.txt': 'kept' })
    expect(offered(words, cwd)).toEqual(expected)
    expect(readdirSync(cwd)).toEqual(['report.txt'])
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe('kept')
  })
})

test.each(['bash', 'zsh', 'fish', 'powershell'])('there is a script for %s', (shell) => {
  const { code, stdout } = badgelint(['completion', shell])
  expect(code).toBe(0)
  expect(stdout).toContain('completion for badgelint')
})

test('another shell is refused with those that there are', () => {
  const { code, stderr } = badgelint(['completion', 'tcsh'])
  expect(code).toBe(2)
  expect(stderr).toContain('Allowed choices are zsh, bash, fish, powershell.')
})

test('the list of commands names it', () => {
  expect(badgelint(['--help']).stdout).toContain('completion <shell>')
})
