import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { corpus, entry, top } from './command.ts'
import { credlyPage } from './first-hour.ts'

const page = join(top, 'docs/first-hour.md')

/** A block of the page: commands with what they print, or a text to be written into a template. */
interface Block {
  readonly kind: string
  readonly lines: readonly string[]
}

function blocks(text: string): Block[] {
  return Array.from(
    text.matchAll(/```(console|yaml)\n([\s\S]*?)```/g),
    ([, kind = '', body = '']) => ({
      kind,
      lines: body.trimEnd().split('\n'),
    }),
  )
}

/** Runs the page's commands one after the other, as somebody would who types them. */
class Reader {
  readonly #folder = mkdtempSync(join(tmpdir(), 'badgelint-first-hour-'))
  #inside = false

  constructor(page = JSON.stringify(credlyPage, null, 2)) {
    onTestFinished(() => rmSync(this.#folder, { recursive: true, force: true }))
    writeFileSync(join(this.#folder, 'credly.json'), page)
    mkdirSync(join(this.#folder, 'bin'))
    const program = join(this.#folder, 'bin/badgelint')
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n`)
    chmodSync(program, 0o755)
  }

  get #place(): string {
    return this.#inside ? join(this.#folder, 'badges') : this.#folder
  }

  /** What a command prints, with the times that differ from run to run made the same. */
  run(command: string): string[] {
    if (command.startsWith('cd ')) {
      this.#inside = true
      return []
    }
    const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' }
    const { stdout, stderr, error } = spawnSync('sh', ['-c', command], {
      cwd: this.#place,
      encoding: 'utf8',
      env: {
        PATH: `${join(this.#folder, 'bin')}:${process.env.PATH}`,
        HOME: this.#folder,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        NO_COLOR: '1',
        ...who,
      },
    })
    if (error) throw error
    const told = `${stdout}${stderr}`.trimEnd().replace(/in \d+\.\d s/g, 'in 0.1 s')
    return told === '' ? [] : told.split('\n')
  }

  /** Writes a description in place of the one that the template of the page has. */
  edit(lines: readonly string[]): void {
    const file = join(this.#place, 'templates/food-safety.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace(/^description:.*\n(?: .*\n)*/m, () => `${lines.join('\n')}\n`),
    )
  }
}

test('every command of the page prints what the page shows', { timeout: 120_000 }, () => {
  const text = readFileSync(page, 'utf8')
  const reader = new Reader()
  const printed = blocks(text).map(({ kind, lines }) => {
    if (kind === 'yaml') {
      reader.edit(lines)
      return lines
    }
    const commands = lines.filter((line) => line.startsWith('$ '))
    return commands.flatMap((line) => [line, ...reader.run(line.slice(2))])
  })
  // `BADGELINT_WRITE_PAGE=1` writes the page anew after a change of what the command says.
  if (process.env.BADGELINT_WRITE_PAGE) writeFileSync(page, withBlocks(text, printed))
  expect(blocks(readFileSync(page, 'utf8')).map(({ lines }) => lines)).toEqual(printed)
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

function withBlocks(text: string, printed: readonly (readonly string[])[]): string {
  let index = 0
  return text.replace(
    /```(console|yaml)\n[\s\S]*?```/g,
    (_, kind: string) => `\`\`\`${kind}\n${printed[index++]?.join('\n')}\n\`\`\``,
  )
}
