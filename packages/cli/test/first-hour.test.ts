import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus, top } from './command.ts'
import { credlyPage } from './first-hour.ts'
import { PageShell, playPage } from './page-runner.ts'

const page = join(top, 'docs/first-hour.md')

/** Somebody who reads the page and types what it says. */
class Reader extends PageShell {
  constructor(page = JSON.stringify(credlyPage, null, 2)) {
    super({ 'credly.json': page })
  }

  /** Writes a description in place of the one that the template of the page has. */
  edit(lines: readonly string[]): void {
    const file = join(this.place, 'templates/food-safety.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace(/^description:.*\n(?: .*\n)*/m, () => `${lines.join('\n')}\n`),
    )
  }
}

test('every command of the page prints what the page shows', { timeout: 120_000 }, () => {
  const reader = new Reader()
  const { shown, printed } = playPage(page, (block) => {
    if (block.kind === 'console') return reader.play(block)
    reader.edit(block.lines)
    return block.lines
  })
  expect(shown).toEqual(printed)
})

/** Real templates of Credly, from public pages, as one answer of its API. */
function realPage(): string {
  const folder = join(corpus, 'credly-templates')
  const data = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  )
  return JSON.stringify({ data, metadata: { total_count: data.length } })
}

test.runIf(existsSync(corpus))(
  'real templates of two platforms are green after an hour, and an edit alone is told',
  { timeout: 120_000 },
  () => {
    const reader = new Reader(realPage())
    const run = (command: string) => reader.run(command).at(-1)
    reader.run('mkdir badges')
    reader.run('cd badges')
    reader.run('git init --quiet')
    expect(run('badgelint import credly ../credly.json | grep "12 templates"')).toContain('12 new')
    const others = join(corpus, 'discovereu-companion')
    expect(run(`badgelint import open-badges '${others}' | grep "33 templates"`)).toContain(
      '33 new',
    )
    expect(run('badgelint init --yes > /dev/null; echo $?')).toBe('0')
    expect(run('badgelint baseline --no-links > /dev/null; echo $?')).toBe('0')
    expect(run('badgelint check --no-links > /dev/null; echo $?')).toBe('0')
    reader.run('git add --all')
    reader.run('git commit --quiet -m All')
    reader.run("sed -i 's/Earners of Cisco CCNA/You with our CCNA/' templates/ccna.yaml")
    const told = reader
      .run('badgelint check --no-links')
      .filter((line) => /^\s+\d+:\d+ /.test(line))
    expect(told.filter((line) => !line.includes('no platform'))).toEqual([
      expect.stringContaining('The description speaks to the reader ("You")'),
    ])
    const [head, field, here, there, ...rest] = reader.run('badgelint compare ../credly.json')
    expect([head, field]).toEqual(['templates/ccna.yaml: CCNA', '  Description'])
    expect(here).toContain('here:   You with our CCNA')
    expect(there).toContain('Credly: Earners of Cisco CCNA')
    expect(rest).toEqual(['', '1 differs, 0 only here, 0 only on Credly, 11 the same.'])
  },
)
