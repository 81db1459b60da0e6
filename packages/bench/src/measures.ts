import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, compare, duration, median, type Place, peakMemory } from './processes.ts'
import type { Staged } from './staged.ts'
import { milliseconds, number, type Row, verdict } from './table.ts'

const entry = join(import.meta.dirname, '../../cli/dist/cli.js')
const action = join(import.meta.dirname, '../../action/dist/index.js')
const yaml = join(import.meta.dirname, 'parse-with-yaml.ts')
const spectral = join(import.meta.dirname, 'check-with-spectral.ts')

/** A set of templates on disk. */
export interface MeasuredSet {
  readonly name: string
  readonly folder: string
  readonly count: number
}

/** The check of a folder or file, told as JSON into a file. `output` is that file. */
function check(path: string, output: string, ...options: readonly string[]): Command {
  return [
    entry,
    'check',
    path,
    '--no-links',
    '--fail-on',
    'never',
    '--format',
    'json',
    '--output',
    output,
    ...options,
  ]
}

/** Measures, each in whole processes. `pairs` says how often each is run by turns. */
export class Measures {
  readonly #pairs: number
  readonly #scratch = mkdtempSync(join(tmpdir(), 'badgelint-bench-report-'))
  readonly #report = join(this.#scratch, 'report.json')

  constructor(pairs: number) {
    this.#pairs = pairs
  }

  end(): void {
    rmSync(this.#scratch, { recursive: true })
  }

  /** Cold, against `yaml` alone in one thread. */
  speed({ name, folder, count }: MeasuredSet): Row {
    const bar = { most: 1, aim: 0.5 }
    const { own, other, ratio } = compare(check(folder, this.#report), [yaml, folder], this.#pairs)
    return {
      measure: `${amount(count)} ${name} templates, cold`,
      own: milliseconds(own),
      other: `${milliseconds(other)} (\`yaml\` parses them)`,
      ratio: number(ratio),
      bar: 'at most 1, aim 0.5',
      verdict: verdict(ratio, bar),
    }
  }

  memory({ name, folder, count }: MeasuredSet): Row {
    const own = peakMemory(check(folder, this.#report))
    const other = peakMemory([yaml, folder])
    return {
      measure: `peak memory, ${amount(count)} ${name} templates`,
      own: `${number(own)} MB`,
      other: `${number(other)} MB (\`yaml\` parses them)`,
      ratio: number(own / other),
      bar: 'under 400 MB',
      verdict: verdict(own, { most: 400 }, ' MB'),
    }
  }

  /** The power of the number of files that the time grows with, without the start of the process. */
  growth(large: MeasuredSet, small: MeasuredSet, oneFile: string): Row {
    const { own, other, ratio } = compare(
      check(large.folder, this.#report),
      check(small.folder, this.#report),
      this.#pairs,
    )
    const start = median(
      Array.from({ length: this.#pairs }, () => duration(check(oneFile, this.#report))),
    )
    const exponent = Math.log((own - start) / (other - start)) / Math.log(large.count / small.count)
    return {
      measure: `growth from ${amount(small.count)} to ${amount(large.count)} ${large.name} templates`,
      own: `${milliseconds(own)}, n^${number(exponent)}`,
      other: `${milliseconds(other)} (${amount(small.count)})`,
      ratio: number(ratio),
      bar: 'n^1.1 or less',
      verdict: verdict(exponent, { most: 1.1 }),
    }
  }

  /** Against a Node process that does nothing. */
  startUp(oneFile: string): Row[] {
    const commands = {
      '`badgelint --version`': [entry, '--version'],
      'check of one file': check(oneFile, this.#report),
    }
    return Object.entries(commands).map(([measure, command]) => this.#start(measure, command, {}))
  }

  /** One staged template in a large repository, after a first run that has read everything. */
  staged({ what, folder }: Staged, count: number): Row {
    const command = [entry, 'check', '--staged', '--fail-on', 'never']
    return this.#start(`one staged template of ${amount(count)}, ${what}`, command, { folder })
  }

  /** The Action on one template, with neither network nor Markdown. */
  action(folder: string): Row {
    const environment = {
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REPOSITORY: 'octo-org/badges',
      GITHUB_WORKSPACE: folder,
      GITHUB_ACTION: 'badgelint',
      RUNNER_TEMP: this.#scratch,
      INPUT_LINKS: 'false',
      INPUT_SUMMARY: 'false',
      'INPUT_FAIL-ON': 'never',
    }
    return this.#start('the Action, on one template', [action], { environment })
  }

  #start(measure: string, command: Command, place: Place): Row {
    const { own, other, ratio } = compare(command, ['-e', '0'], this.#pairs * 3, place)
    return {
      measure,
      own: milliseconds(own),
      other: `${milliseconds(other)} (empty Node process)`,
      ratio: number(ratio),
      bar: 'under 5',
      verdict: verdict(ratio, { most: 5 }),
    }
  }

  /** Against a general linter with rules that come near; with its schema compiled once, as a fairer race. */
  spectral({ folder, name, count }: MeasuredSet): Row[] {
    const rivals = { Spectral: [], 'Spectral, its schema compiled once': ['--compile-once'] }
    return Object.entries(rivals).map(([rival, options]) => {
      const { own, other, ratio } = compare(
        check(folder, this.#report),
        [spectral, folder, ...options],
        this.#pairs,
      )
      return {
        measure: `${amount(count)} ${name} templates, cold`,
        own: milliseconds(own),
        other: `${milliseconds(other)} (${rival})`,
        ratio: number(ratio),
        bar: 'at most 1',
        verdict: verdict(ratio, { most: 1 }),
      }
    })
  }

  /** Milliseconds by part, as `--stats` tells them; `start and tell` is what is left of the process. */
  parts({ folder }: MeasuredSet): Readonly<Record<string, number>> {
    const whole = duration(check(folder, this.#report, '--stats'))
    const { stats }: { stats: Record<string, number> } = JSON.parse(
      readFileSync(this.#report, 'utf8'),
    )
    const inside = Object.values(stats).reduce((sum, time) => sum + time, 0)
    return { ...stats, 'start and tell': whole - inside }
  }
}

function amount(count: number): string {
  return count.toLocaleString('en')
}
