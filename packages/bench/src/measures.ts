import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Command,
  type Comparison,
  compare,
  duration,
  median,
  type Place,
  peakMemory,
} from './processes.ts'
import type { Staged } from './staged.ts'
import { type Bar, milliseconds, number, type Row, verdict } from './table.ts'

/** The built command. */
export const builtCommand = join(import.meta.dirname, '../../cli/dist/cli.js')
const action = join(import.meta.dirname, '../../action/dist/index.js')
const yaml = join(import.meta.dirname, 'parse-with-yaml.ts')
const spectral = join(import.meta.dirname, 'check-with-spectral.ts')

/** A set of templates on disk. */
export interface MeasuredSet {
  /** What its templates are: "varied templates". */
  readonly title: string
  readonly folder: string
  readonly count: number
}

/** Measures of a command, each in whole processes. `pairs` says how often each is run by turns. */
export class Measures {
  readonly #entry: string
  readonly #pairs: number
  readonly #scratch = mkdtempSync(join(tmpdir(), 'badgelint-bench-report-'))
  readonly #report = join(this.#scratch, 'report.json')

  constructor(entry: string, pairs: number) {
    this.#entry = entry
    this.#pairs = pairs
  }

  end(): void {
    rmSync(this.#scratch, { recursive: true })
  }

  /** The check of a folder or file, told as JSON into a file. */
  #check(path: string, ...options: readonly string[]): Command {
    const told = ['--fail-on', 'never', '--format', 'json', '--output', this.#report]
    return [this.#entry, 'check', path, '--no-links', ...told, ...options]
  }

  /** Cold, in the one thread that a check has, against `yaml` alone in one thread. */
  speed({ title, folder, count }: MeasuredSet, bar: Required<Bar>): Row {
    const times = compare(this.#check(folder), [yaml, folder], this.#pairs)
    return {
      measure: `${amount(count)} ${title}, cold, one thread`,
      own: milliseconds(times.own),
      other: `${milliseconds(times.other)} (\`yaml\` parses them)`,
      ratio: ratioWithSpread(times),
      bar: `at most ${bar.most}, aim ${bar.aim}`,
      verdict: verdict(times.ratio, bar),
    }
  }

  /** The median of a few runs, since when memory is collected is a matter of chance. */
  memory({ title, folder, count }: MeasuredSet, most: number): Row {
    const peak = (command: Command) =>
      median(Array.from({ length: Math.min(3, this.#pairs) }, () => peakMemory(command)))
    const own = peak(this.#check(folder))
    const other = peak([yaml, folder])
    return {
      measure: `peak memory, ${amount(count)} ${title}`,
      own: `${number(own)} MB`,
      other: `${number(other)} MB (\`yaml\` parses them)`,
      ratio: number(own / other),
      bar: `at most ${most} MB`,
      verdict: verdict(own, { most }, ' MB'),
    }
  }

  /** The power of the number of files that the time grows with, without the start of the process. */
  growth(large: MeasuredSet, small: MeasuredSet, oneFile: string): Row {
    const times = compare(this.#check(large.folder), this.#check(small.folder), this.#pairs)
    const { own, other } = times
    const start = median(Array.from({ length: this.#pairs }, () => duration(this.#check(oneFile))))
    const exponent = Math.log((own - start) / (other - start)) / Math.log(large.count / small.count)
    return {
      measure: `growth from ${amount(small.count)} to ${amount(large.count)} ${large.title}`,
      own: `${milliseconds(own)}, n^${number(exponent)}`,
      other: `${milliseconds(other)} (${amount(small.count)})`,
      ratio: ratioWithSpread(times),
      bar: 'n^1.1 or less',
      verdict: verdict(exponent, { most: 1.1 }),
    }
  }

  /** Against a Node process that does nothing. */
  startUp(oneFile: string): Row[] {
    const commands = {
      '`badgelint --version`': [this.#entry, '--version'],
      'check of one file': this.#check(oneFile),
    }
    return Object.entries(commands).map(([measure, command]) => this.#start(measure, command, {}))
  }

  /** One staged template in a large repository, after a first run that has read everything. */
  staged({ what, folder }: Staged, count: number): Row {
    const command = [this.#entry, 'check', '--staged', '--fail-on', 'never']
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
    const times = compare(command, ['-e', '0'], this.#pairs * 3, place)
    return {
      measure,
      own: milliseconds(times.own),
      other: `${milliseconds(times.other)} (empty Node process)`,
      ratio: ratioWithSpread(times),
      bar: 'under 5',
      verdict: verdict(times.ratio, { most: 5 }),
    }
  }

  /** Against a general linter with rules that come near; with its schema compiled once, as a fairer race. */
  spectral({ folder, title, count }: MeasuredSet): Row[] {
    const rivals = { Spectral: [], 'Spectral, its schema compiled once': ['--compile-once'] }
    return Object.entries(rivals).map(([rival, options]) => {
      const times = compare(this.#check(folder), [spectral, folder, ...options], this.#pairs)
      return {
        measure: `${amount(count)} ${title}, cold`,
        own: milliseconds(times.own),
        other: `${milliseconds(times.other)} (${rival})`,
        ratio: ratioWithSpread(times),
        bar: 'at most 1',
        verdict: verdict(times.ratio, { most: 1 }),
      }
    })
  }

  /** Milliseconds by stage, as `--stats` tells them; `start and tell` is what is left of the process. */
  stages({ folder }: MeasuredSet): Readonly<Record<string, number>> {
    const whole = duration(this.#check(folder, '--stats'))
    const { stats }: { stats: Record<string, number> } = JSON.parse(
      readFileSync(this.#report, 'utf8'),
    )
    const inside = Object.values(stats).reduce((sum, time) => sum + time, 0)
    return { ...stats, 'start and tell': whole - inside }
  }
}

/** The median of the ratios, and between what they lie. */
function ratioWithSpread({ ratio, spread: [least, most] }: Comparison): string {
  return `${number(ratio)} (${number(least)}–${number(most)})`
}

function amount(count: number): string {
  return count.toLocaleString('en')
}
