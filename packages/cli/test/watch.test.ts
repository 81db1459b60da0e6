import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { badgelint, entry, folder, settings, template } from './command.ts'

/** A check that watches, and what it has printed so far. */
class Watching {
  #printed = ''
  readonly #child

  constructor(cwd: string) {
    this.#child = spawn(process.execPath, [entry, 'check', '--no-links', '--watch'], { cwd })
    onTestFinished(() => void this.#child.kill('SIGKILL'))
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.on('data', (piece) => {
        this.#printed += piece
      })
  }

  /** Waits for some words in what was printed since the last call, and gives all of that. */
  async until(words: string): Promise<string> {
    while (!this.#printed.includes(words)) {
      if (this.#child.exitCode !== null) throw new Error(`ended with: ${this.#printed}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const printed = this.#printed
    this.#printed = ''
    return printed
  }

  /** Presses Ctrl-C, and gives the exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#child.on('close', resolve))
    this.#child.kill('SIGINT')
    return await ended
  }
}

test('a watching check runs at once, again after a change, and ends with 0', async () => {
  const path = 'templates/a.yaml'
  const cwd = folder({ 'badgelint.yaml': settings, [path]: template() })
  const watching = new Watching(cwd)
  const first = await watching.until('Watching ')
  expect(first).toContain('No findings in 1 file')
  writeFileSync(join(cwd, path), template({ name: '2024' }))
  const second = await watching.until('1 error')
  expect(second).not.toContain('\u001b')
  writeFileSync(join(cwd, 'badgelint.yaml'), 'nonsense: true\n')
  await watching.until('nonsense')
  writeFileSync(join(cwd, 'badgelint.yaml'), settings)
  await watching.until('1 error')
  expect(await watching.stop()).toBe(0)
})

test.each([
  [['--stdin-filename', 'a.yaml'], 'Use either --watch or --stdin-filename, not both.'],
  [['--fix'], 'Use either --watch or --fix, not both.'],
  [['--output', 'a.txt'], '--watch shows the report and writes no file.'],
])('--watch is refused with %j', (args, words) => {
  const cwd = folder({ 'templates/a.yaml': template() })
  const { code, stderr } = badgelint(['check', '--watch', ...args], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(words)
})
