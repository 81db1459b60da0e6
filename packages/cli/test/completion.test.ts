import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { badgelint, entry } from './command.ts'

/** What bash offers behind the words that were typed. The words are split as bash-completion does, which may be missing. */
function offered(...words: readonly string[]): string[] {
  const script = `
    badgelint() { "$NODE" "$ENTRY" "$@"; }
    _get_comp_words_by_ref() {
      words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur="\${COMP_WORDS[COMP_CWORD]}"; prev="\${COMP_WORDS[COMP_CWORD-1]}"
    }
    source <(badgelint completion bash)
    COMP_WORDS=(badgelint "$@"); COMP_CWORD=$#
    __badgelint_complete
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, ENTRY: entry },
  })
  return stdout.split('\n').filter((line) => line !== '')
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
    expect(offered(...words)).toEqual(expected)
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
