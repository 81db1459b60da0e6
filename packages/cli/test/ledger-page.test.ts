import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { top } from './command.ts'
import { exportedFiles, templateFiles } from './ledger-page-files.ts'
import { commandsIn, type PageCommand, PageShell, playPage } from './page-runner.ts'

const page = join(top, 'docs/ledger.md')

/** Names that are drawn at random, or follow from such: keys, digests, and the short names of commits. */
const drawn = /\b[\da-f]{64}\b|\b[\da-f]{40}\b|\b[\da-f]{32}\b|\b[\da-f]{8}\b/g

/** Types what the page says into an empty repository, in which a few templates lie. */
class Reader extends PageShell {
  /** What is drawn here, by what the page has in its place. */
  readonly #names = new Map<string, string>()

  constructor() {
    const within = (folder: string, files: Readonly<Record<string, string>>) =>
      Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const)
    super(
      Object.fromEntries([...within('export', exportedFiles), ...within('badges', templateFiles)]),
      { place: 'badges' },
    )
    this.run('git init --quiet --initial-branch=main && git add . && git commit --quiet -m Begin')
  }

  /** What a command prints, with the names of the page in place of those that are drawn. */
  answer({ command, shown }: PageCommand): string[] {
    const printed = this.run(command.replace(drawn, (name) => this.#names.get(name) ?? name))
    return printed.map((line, index) => this.#asShown(line, shown[index] ?? ''))
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
    appendFileSync(join(this.place, 'badgelint.yaml'), `${lines.join('\n')}\n`)
  }
}

test('every command of the page prints what the page shows', { timeout: 180_000 }, () => {
  const reader = new Reader()
  const { shown, printed } = playPage(page, (block) => {
    if (block.kind === 'console')
      return commandsIn(block).flatMap((one) => [`$ ${one.command}`, ...reader.answer(one)])
    reader.configure(block.lines)
    return block.lines
  })
  expect(shown).toEqual(printed)
})
