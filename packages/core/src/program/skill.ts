import { correctionsOf } from '../text/misspelling.ts'
import { normalize } from '../text/normalize.ts'
import { RunTable } from '../text/run-table.ts'
import type { WordForm } from '../text/word-form.ts'
import { type Word, words } from '../text/words.ts'
import { type Abbreviations, formOf, longForms } from './skill-form.ts'
import { meaningOf, type SkillMeaning } from './skill-meaning.ts'
import { acronymsIn, initialsOf, isGeneralWord, tellingWords } from './skill-words.ts'

/** The option by which rules that compare skills learn of a program's own abbreviations. */
export const abbreviationsOption = {
  type: 'object',
  description:
    'Your own abbreviations and what they stand for, such as `QMS: quality management system`.',
  additionalProperties: { type: 'string' },
  default: {} as Abbreviations,
} as const

/** What is to be known of a skill whatever template lists it. Worked out once a run, in {@link skillOf}. */
export class Skill {
  /** As it is listed. */
  readonly text: string
  /** By which it is known to be the same as another, as {@link formOf} has it. */
  readonly form: string
  #folded: string | undefined
  #spelling: string | undefined
  #meaning: SkillMeaning | undefined
  #telling: readonly WordForm[] | undefined
  #isGeneral: boolean | undefined
  #misspelled: readonly Word[] | undefined
  #initials: readonly string[] | undefined
  #acronyms: readonly string[] | undefined

  constructor(text: string, form: string) {
    this.text = text
    this.form = form
  }

  /** As it is compared with a text, as {@link normalize} has it, without white space around it. */
  get folded(): string {
    this.#folded ??= normalize(this.text).trim()
    return this.#folded
  }

  /** As it is written, where kinds of apostrophe and of space are no spelling. */
  get spelling(): string {
    this.#spelling ??= spellingOf(this.text)
    return this.#spelling
  }

  /** What speaks against it, and whether it is an identifier. */
  get meaning(): SkillMeaning {
    this.#meaning ??= meaningOf(this.text)
    return this.#meaning
  }

  /** The words, of its text or of its form, that tell what it is about. */
  get telling(): readonly WordForm[] {
    this.#telling ??= tellingWordsOf(this)
    return this.#telling
  }

  /** Whether it is named in words that say which kind of thing a skill is and not what it is about. */
  get isGeneral(): boolean {
    this.#isGeneral ??= this.telling.every(isGeneralWord)
    return this.#isGeneral
  }

  /** The words in it that are misspelled. */
  get misspelled(): readonly Word[] {
    this.#misspelled ??= words(this.text).filter(
      ({ form }) => correctionsOf(form.folded).length > 0,
    )
    return this.#misspelled
  }

  /** The initials of its words, in capitals: "HR" for "Human Resources". */
  get initials(): readonly string[] {
    this.#initials ??= initialsOf(this.form)
    return this.#initials
  }

  /** The letters of the acronyms that it is written with, as they are compared. */
  get acronyms(): readonly string[] {
    this.#acronyms ??= acronymsIn(this.text)
    return this.#acronyms
  }
}

const none: Abbreviations = {}
const common = skillTable(none)

/** By the abbreviations that are configured, since they decide what form a skill has. */
const tables = new WeakMap([[none, common]])

/** What is known of a skill. */
export function skillOf(text: string, abbreviations: Abbreviations = none): Skill {
  let table = tables.get(abbreviations)
  if (table === undefined) {
    table = Object.keys(abbreviations).length > 0 ? skillTable(abbreviations) : common
    tables.set(abbreviations, table)
  }
  return table.of(text)
}

function skillTable(abbreviations: Abbreviations): RunTable<Skill> {
  const long = longForms(abbreviations)
  return new RunTable((text) => new Skill(text, formOf(text, long)))
}

/** The form of a skill, by which two spellings of it are known to be the same. */
export function skillForm(skill: string, abbreviations?: Abbreviations): string {
  return skillOf(skill, abbreviations).form
}

function tellingWordsOf({ text, folded, form }: Skill): readonly WordForm[] {
  const told = tellingWords(text)
  return form === folded ? told : [...new Set([...told, ...tellingWords(form)])]
}

function spellingOf(skill: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(skill)) return skill
  return skill.normalize('NFKC').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}
