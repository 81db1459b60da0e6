import {
  type LinkFact,
  lintSources,
  type Rule,
  rules,
  Settings,
  shapeOf,
  type TemplateField,
} from '@badgelint/core/internal'
import type { Fields, FilledField } from './hostile-fields.ts'
import { knownSound } from './specimens.ts'

/** How the time of judging a text grows with its length. */
export interface Growth {
  /** Characters of the texts, in thousands of 1,024. */
  readonly sizes: readonly number[]
  /** Milliseconds of the processor for each size. */
  readonly times: readonly number[]
  /** The power of the length that the time grows with. */
  readonly exponent: number
}

/** A power above which growth is more than the noise of measuring something linear. */
export const mostGrowth = 1.3

/** Times below, in milliseconds, count as this. */
const shortest = 5

/** What takes longer for 16 KB, in milliseconds, is measured with smaller texts. */
const longest = 2000

/** How often what looks too slow is measured again. The least time of each size counts. */
const rounds = 4

/** What takes less for 64 KB, in milliseconds, is held against up to 1 MB too: noise stays small. */
const shortEnough = 200

/** Fields whose addresses rules about links look at. */
const linked: readonly TemplateField[] = ['description', 'criteriaLink', 'image']

const program = {
  path: 'program.yaml',
  text: JSON.stringify({
    team: { water: { name: 'Water team' }, archive: { name: 'Archive team', until: '2020-01-01' } },
    skills: ['Water Sampling', 'Weaving', 'Data entry'],
  }),
}

/** Has one answer for whatever is asked. */
class Anything<V> extends Map<string, V> {
  readonly #value: V

  constructor(value: V) {
    super()
    this.#value = value
  }

  override get(): V {
    return this.#value
  }
}

const answer: LinkFact = {
  verdict: 'alive',
  movedTo: 'https://example.org/elsewhere',
  secure: 'https://example.org/',
  isSoftMissing: true,
  isFragmentMissing: true,
}

/** Measures one rule, or what is done without any, with no bounds on what it is given. */
export class Stopwatch {
  readonly #rule: Rule | undefined
  readonly #settings: Settings

  constructor(rule: Rule | undefined) {
    this.#rule = rule
    const on = rule === undefined ? {} : { [rule.id]: rule.severity }
    const all = Number.POSITIVE_INFINITY
    this.#settings = new Settings(
      [{ origin: 'growth', configuration: { platform: 'credly', rules: on } }],
      rules,
      (path) => path,
      { entries: [] },
      { characters: all, entries: all, findings: all },
    )
  }

  /** Whether the rule looks at a field. */
  concerns({ fields }: FilledField): boolean {
    const rule = this.#rule
    if (rule === undefined) return true
    if (rule.on === 'link') return fields.some((field) => linked.includes(field))
    if (rule.on !== 'template') return false
    return [...rule.reads, ...(rule.comparedWith ?? [])].some((field) => fields.includes(field))
  }

  /** Of a template with fields of a length, in characters. */
  async growth(fields: (length: number) => Fields): Promise<Growth> {
    const first = await this.#time(fields, 16)
    if (first > longest) return growthOf([8, 16], [await this.#time(fields, 8), first])
    const last = await this.#time(fields, 64)
    const growth = growthOf([16, 64], [first, last])
    if (growth.exponent <= mostGrowth) return growth
    const again = await this.#again(fields, [16, 32, 64])
    if (again.exponent <= mostGrowth || last > shortEnough) return again
    const larger = await this.#again(fields, [64, 256, 1024])
    return larger.exponent <= mostGrowth ? larger : again
  }

  /**
   * The least of several times for each size, as often as it still looks too slow. Short texts are taken
   * as often as they go into the long one, so that all leave as much to be collected.
   */
  async #again(fields: (length: number) => Fields, sizes: readonly number[]): Promise<Growth> {
    let least = sizes.map(() => Number.POSITIVE_INFINITY)
    let growth = growthOf(sizes, least)
    for (let round = 0; round < rounds; round++) {
      const times: number[] = []
      for (const size of sizes) {
        const repeats = (sizes.at(-1) ?? size) / size
        let sum = 0
        for (let repeat = 0; repeat < repeats; repeat++) sum += await this.#time(fields, size)
        times.push(sum / repeats)
      }
      least = least.map((time, index) => Math.min(time, times[index] ?? time))
      growth = growthOf(sizes, least)
      if (growth.exponent <= mostGrowth) break
    }
    return growth
  }

  /** The time of this thread alone, so that what else runs on the machine does not count. */
  async #time(fields: (length: number) => Fields, size: number): Promise<number> {
    const filled = { ...knownSound, ...fields(size * 1024) }
    const names =
      this.#rule && shapeOf(this.#rule) === 'group' ? ['Stream Keeper', 'Mentor'] : ['Keeper']
    const templates = names.map((name) => ({
      path: `templates/${name}.json`,
      text: JSON.stringify({ name, ...filled }),
    }))
    const start = process.threadCpuUsage()
    await lintSources([...templates, program], this.#settings, {
      today: '2026-06-01',
      facts: { links: new Anything(answer) },
    })
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000
  }
}

function growthOf(sizes: readonly number[], times: readonly number[]): Growth {
  const [small = 1, large = 1] = [sizes[0], sizes.at(-1)]
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const ratio = Math.max(shortest, last) / Math.max(shortest, first)
  return { sizes, times, exponent: Math.log(ratio) / Math.log(large / small) }
}
