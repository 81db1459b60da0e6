import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { top } from './command.ts'
import { blocksOf, type PageBlock, PageShell, playPage } from './page-runner.ts'

const page = join(top, 'docs/monday.md')

/** The last line of a block that shows the beginning of a longer output. */
const more = '…'

/** How many lines of a longer output are shown, its command included. */
const shownLines = 61

/** How wide the terminal is where a block does not say. */
const usualColumns = 80

/** Types what the page says in the folder of the made-up program. */
class Reader extends PageShell {
  constructor() {
    super({}, { place: 'northmoor', columns: usualColumns })
    const script = join(top, 'packages/bench/src/monday.ts')
    const { status, stderr } = spawnSync(process.execPath, [script, this.place], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
  }

  /** Puts a description in place of that of the file which the first line names in a comment. */
  #edit([comment = '', ...lines]: readonly string[]): void {
    const file = join(this.place, comment.replace('# ', ''))
    const text = readFileSync(file, 'utf8')
    const edited = text.replace(/^description:.*\n(?: .*\n)*/m, () => `${lines.join('\n')}\n`)
    if (edited === text) throw new Error(`${comment} has no other description`)
    writeFileSync(file, edited)
  }

  override play(block: PageBlock): string[] {
    if (block.kind === 'yaml') {
      this.#edit(block.lines)
      return [...block.lines]
    }
    const printed = super.play(block)
    const isCut = block.lines.at(-1) === more && printed.length > shownLines
    return isCut ? [...printed.slice(0, shownLines), more] : printed
  }
}

test('every command of the page prints what the page shows', { timeout: 180_000 }, () => {
  const reader = new Reader()
  const { shown, printed } = playPage(page, (block) => reader.play(block))
  expect(shown).toEqual(printed)
})

test('the findings begin with at most 60 lines on what to do first, and fit the terminal', () => {
  const checks = blocksOf(readFileSync(page, 'utf8'), ['console']).filter(
    ({ lines }) => lines.length > 1 && /^\$ badgelint check(?!.*csv)/.test(lines[0] ?? ''),
  )
  const whole = checks.filter(({ lines }) => lines.at(-1) === more)
  expect(whole.map(({ note }) => note)).toEqual(['', 'width=140'])
  for (const { lines } of whole) expect(lines.join('\n')).toContain('\nThe rest')
  for (const { note, lines } of checks) {
    const columns = Number(/\bwidth=(\d+)/.exec(note)?.[1] ?? usualColumns)
    const printed = lines.filter((line) => !line.startsWith('$ '))
    expect(printed.filter((line) => [...line].length > columns)).toEqual([])
  }
})
