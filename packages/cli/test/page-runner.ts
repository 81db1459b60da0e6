import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { entry, gitIdentity } from './command.ts'

/** A fenced block of a page. */
export interface PageBlock {
  /** The first word behind the fence, such as `console`. */
  readonly kind: string
  /** What follows it on the same line, such as `width=140`; empty where there is nothing. */
  readonly note: string
  readonly lines: readonly string[]
}

/** A command of a `console` block, with the lines that the page shows below it. */
export interface PageCommand {
  readonly command: string
  readonly shown: readonly string[]
}

const fence = (kinds: readonly string[]) =>
  new RegExp(`\`\`\`(${kinds.join('|')})( [^\n]*)?\n([\\s\\S]*?)\`\`\``, 'g')

const defaultKinds = ['console', 'yaml']

/** The blocks of a page that are of the given kinds, in their order. */
export function blocksOf(text: string, kinds: readonly string[] = defaultKinds): PageBlock[] {
  return Array.from(text.matchAll(fence(kinds)), ([, kind = '', note = '', body = '']) => ({
    kind,
    note: note.trim(),
    lines: body.trimEnd().split('\n'),
  }))
}

/** The commands of a `console` block. One that ends with a backslash goes on in the next line, as in a shell. */
export function commandsIn({ lines }: PageBlock): PageCommand[] {
  const commands: { command: string; shown: string[] }[] = []
  let continues = false
  for (const line of lines) {
    const last = commands.at(-1)
    if (continues && last) last.command += `\n${line}`
    else if (line.startsWith('$ ')) commands.push({ command: line.slice(2), shown: [] })
    else last?.shown.push(line)
    continues = line.endsWith('\\') && (continues || line.startsWith('$ '))
  }
  return commands
}

/** A shell in a folder of its own, in which `badgelint` is the built command. Gone when the test is over. */
export class PageShell {
  /** All that the page has lies in here; the page's own folder is `in` of it. */
  readonly folder = mkdtempSync(join(tmpdir(), 'badgelint-page-'))
  readonly #env: NodeJS.ProcessEnv
  #place: string

  /**
   * `files` by their paths in the folder; `place` is the folder in it where the page begins; `columns` how wide
   * the terminal is taken to be.
   */
  constructor(
    files: Readonly<Record<string, string | Uint8Array>>,
    { place = '', columns }: { readonly place?: string; readonly columns?: number } = {},
  ) {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
    for (const [path, content] of Object.entries(files)) this.write(path, content)
    this.write('bin/badgelint', `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n`)
    chmodSync(join(this.folder, 'bin/badgelint'), 0o755)
    this.#place = place
    mkdirSync(join(this.folder, place), { recursive: true })
    this.#env = {
      ...gitIdentity,
      PATH: `${join(this.folder, 'bin')}:${process.env.PATH}`,
      HOME: this.folder,
      NO_COLOR: '1',
      ...(columns === undefined ? {} : { COLUMNS: String(columns) }),
    }
  }

  /** Where the next command runs. */
  get place(): string {
    return join(this.folder, this.#place)
  }

  /** Writes a file by its path in the folder. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }

  /**
   * What a command prints on both of its outputs, line by line, standard output first. A `cd` alone leads on for
   * those that follow. How long a run took, which differs from run to run, is always said to be 0.1 s.
   */
  run(command: string, env: NodeJS.ProcessEnv = {}): string[] {
    if (/^cd [\w./-]+$/.test(command)) {
      this.#place = join(this.#place, command.slice(3))
      return []
    }
    const { stdout, stderr, error } = spawnSync('sh', ['-c', command], {
      cwd: this.place,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...this.#env, ...env },
    })
    if (error) throw error
    const printed = `${stdout}${stderr}`.trimEnd().replace(/\bin \d+\.\d s/g, 'in 0.1 s')
    return printed === '' ? [] : printed.split('\n').map((line) => line.trimEnd())
  }

  /** A `console` block as it ought to be: its commands, each with what it prints. `width=140` widens the terminal. */
  play(block: PageBlock): string[] {
    const [, columns] = /\bwidth=(\d+)/.exec(block.note) ?? []
    return commandsIn(block).flatMap(({ command }) => [
      ...`$ ${command}`.split('\n'),
      ...this.run(command, columns === undefined ? {} : { COLUMNS: columns }),
    ])
  }
}

/**
 * Plays the blocks of a page one after the other. Gives what the page shows and what it ought to show, block by
 * block, to be held against each other. `BADGELINT_WRITE_PAGE=1` writes the page anew after a change of what the
 * command says.
 */
export function playPage(
  page: string,
  play: (block: PageBlock) => readonly string[],
  kinds: readonly string[] = defaultKinds,
): { readonly shown: readonly (readonly string[])[]; readonly printed: typeof shown } {
  const text = readFileSync(page, 'utf8')
  const printed = blocksOf(text, kinds).map(play)
  if (process.env.BADGELINT_WRITE_PAGE) {
    let index = 0
    const written = text.replace(
      fence(kinds),
      (_, kind: string, note = '') =>
        `\`\`\`${kind}${note}\n${printed[index++]?.join('\n')}\n\`\`\``,
    )
    writeFileSync(page, written)
  }
  const shown = blocksOf(readFileSync(page, 'utf8'), kinds).map(({ lines }) => lines)
  return { shown, printed }
}
