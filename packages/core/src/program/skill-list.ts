import { didYouMean } from '../text/did-you-mean.ts'
import type { SkillList } from './facts.ts'
import { skillForm } from './skill.ts'
import type { Abbreviations } from './skill-form.ts'
import { tellingWords } from './skill-words.ts'

/** How many different skills are held against the whole list. */
const maxSlips = 500

/** The list of skills that a program keeps, to look skills up in. */
export class KnownSkills {
  readonly file: string
  readonly #names: ReadonlySet<string>
  readonly #abbreviations: Abbreviations
  readonly #byForm = new Map<string, string>()
  /** Forms by first letter, which is seldom the one that is mistyped, and length. */
  readonly #byStart = new Map<string, string[]>()
  readonly #byFamily = new Map<string, string[]>()
  readonly #families = new Map<string, ReadonlySet<string>>()
  readonly #nearest = new Map<string, string | undefined>()
  #isIndexed = false

  constructor(file: string, names: readonly string[], abbreviations: Abbreviations) {
    this.file = file
    this.#names = new Set(names)
    this.#abbreviations = abbreviations
    for (const name of names) {
      const form = skillForm(name, abbreviations)
      if (!this.#byForm.has(form)) this.#byForm.set(form, name)
    }
  }

  /** Whether the list has exactly this spelling. */
  hasSpelling(skill: string): boolean {
    return this.#names.has(skill)
  }

  /** The spelling that the list has of a skill, however it is written. */
  spellingOf(form: string): string | undefined {
    return this.#byForm.get(form)
  }

  /**
   * The entry that a skill most likely means: a few letters away, or with most of its words. Where many
   * different ones are asked for, the list is not meant at all, and the later ones get none.
   */
  nearestTo(skill: string): string | undefined {
    const form = skillForm(skill, this.#abbreviations)
    if (!this.#nearest.has(form)) {
      if (this.#nearest.size >= maxSlips) return undefined
      this.#index()
      const close = didYouMean(form, this.#likeInLength(form)) ?? this.#mostAlike(form)
      this.#nearest.set(form, close === undefined ? undefined : this.#byForm.get(close))
    }
    return this.#nearest.get(form)
  }

  /** Made only where a skill is not in the list. */
  #index(): void {
    if (this.#isIndexed) return
    this.#isIndexed = true
    for (const form of this.#byForm.keys()) {
      add(this.#byStart, `${form[0]}${form.length}`, form)
      const families = tellingFamilies(form)
      this.#families.set(form, families)
      for (const family of families) add(this.#byFamily, family, form)
    }
  }

  #likeInLength(form: string): readonly string[] {
    return [-2, -1, 0, 1, 2].flatMap(
      (more) => this.#byStart.get(`${form[0]}${form.length + more}`) ?? [],
    )
  }

  #mostAlike(form: string): string | undefined {
    const families = tellingFamilies(form)
    let best: string | undefined
    let maxShare = 0.5
    for (const other of new Set(
      [...families].flatMap((family) => this.#byFamily.get(family) ?? []),
    )) {
      const others = this.#families.get(other) ?? new Set()
      const shared = [...families].filter((family) => others.has(family)).length
      const share = shared / (families.size + others.size - shared)
      if (share < maxShare || (best !== undefined && share === maxShare)) continue
      best = other
      maxShare = share
    }
    return best
  }
}

const known = new WeakMap<SkillList, Map<Abbreviations, KnownSkills>>()

/** A program's list to look skills up in, made once; undefined where there is none to be read. */
export function knownSkills(
  list: SkillList | undefined,
  abbreviations: Abbreviations,
): KnownSkills | undefined {
  if (list?.names === undefined) return undefined
  const made = known.get(list) ?? new Map<Abbreviations, KnownSkills>()
  known.set(list, made)
  const skills = made.get(abbreviations) ?? new KnownSkills(list.file, list.names, abbreviations)
  made.set(abbreviations, skills)
  return skills
}

function tellingFamilies(form: string): ReadonlySet<string> {
  return new Set(tellingWords(form).map(({ family }) => family))
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
