import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { entry, gitIdentity, top } from './command.ts'
import { exportedFiles, templateFiles } from './ledger-page-files.ts'

const page = join(top, 'docs/ledger.md')

/** Names that are drawn at random, or follow from such: keys, digests, and the short names of commits. */
const drawn = /\b[\da-f]{64}\b|\b[\da-f]{40}\b|\b[\da-f]{32}\b|\b[\da-f]{8}\b/g

interface Block {
  readonly kind: string
  readonly lines: readonly string[]
}

function blocks(text: string): Block[] {
  return Array.from(
    text.matchAll(/```(console|yaml)\n([\s\S]*?)```/g),
    ([, kind = '', body = '']) => ({ kind, lines: body.trimEnd().split('\n') }),
  )
}

/** Types what the page says into an empty repository, in which a few templates lie. */
class Reader {
  readonly #folder = mkdtempSync(join(tmpdir(), 'badgelint-ledger-'))
  /** What is drawn here, by what the page has in its place. */
  readonly #names = new Map<string, string>()

  constructor() {
    onTestFinished(() => rmSync(this.#folder, { recursive: true, force: true }))
    const write = (path: string, text: string) => {
      mkdirSync(join(this.#folder, path, '..'), { recursive: true })
      writeFileSync(join(this.#folder, path), text)
    }
    for (const [name, text] of Object.entries(exportedFiles)) write(`export/${name}`, text)
    for (const [name, text] of Object.entries(templateFiles)) write(`badges/${name}`, text)
    write('bin/badgelint', `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n`)
    chmodSync(join(this.#folder, 'bin/badgelint'), 0o755)
    this.#sh('git init --quiet --initial-branch=main && git add . && git commit --quiet -m Begin')
  }

  #sh(command: string): string {
    const { stdout, stderr, error } = spawnSync('sh', ['-c', command], {
      cwd: join(this.#folder, 'badges'),
      encoding: 'utf8',
      env: {
        PATH: `${join(this.#folder, 'bin')}:${process.env.PATH}`,
        HOME: this.#folder,
        NO_COLOR: '1',
        ...gitIdentity,
      },
    })
    if (error) throw error
    return `${stdout}${stderr}`.trimEnd()
  }

  /** What a command prints, with the names of the page in place of those that are drawn. */
  run(command: string, shown: readonly string[]): string[] {
    const told = this.#sh(command.replace(drawn, (name) => this.#names.get(name) ?? name))
    if (told === '') return []
    return told.split('\n').map((line, index) => this.#asShown(line, shown[index] ?? ''))
  }

  #asShown(line: string, shown: string): string {
    const names = shown.match(drawn) ?? []
    return line.replace(drawn, (own) => {
      const known = [...this.#names].find(([, name]) => name === own)?.[0]
      const next = names.shift()
      if (known !== undefined) return known
      if (next === undefined || next.length !== own.length) return own
      this.#names.set(next, own)
      return next
    })
  }

  configure(lines: readonly string[]): void {
    appendFileSync(join(this.#folder, 'badges/badgelint.yaml'), `${lines.join('\n')}\n`)
  }
}

/** The commands of a block, each with the lines that the page shows below it. */
function commandsIn(lines: readonly string[]): { command: string; shown: string[] }[] {
  const commands: { command: string; shown: string[] }[] = []
  for (const line of lines)
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), shown: [] })
    else commands.at(-1)?.shown.push(line)
  return commands
}

test('every command of the page prints what the page shows', { timeout: 180_000 }, () => {
  const text = readFileSync(page, 'utf8')
  const reader = new Reader()
  const printed = blocks(text).map(({ kind, lines }) => {
    if (kind === 'yaml') {
      reader.configure(lines)
      return lines
    }
    return commandsIn(lines).flatMap(({ command, shown }) => [
      `$ ${command}`,
      ...reader.run(command, shown),
    ])
  })
  // `BADGELINT_WRITE_PAGE=1` writes the page anew after a change of what the command says.
  if (process.env.BADGELINT_WRITE_PAGE) {
    let index = 0
    const written = text.replace(
      /```(console|yaml)\n[\s\S]*?```/g,
      (_, kind) => `\`\`\`${kind}\n${printed[index++]?.join('\n')}\n\`\`\``,
    )
    writeFileSync(page, written)
  }
  expect(blocks(readFileSync(page, 'utf8')).map(({ lines }) => lines)).toEqual(printed)
})
