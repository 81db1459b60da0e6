import type { ComparedFact, Facts } from '../program/facts.ts'
import type { TemplateGroupRule } from '../rules/rule.ts'

/** What is compared of two states; `isAlone`: whether there is one template at the most; `ids` of changed files. */
export type ComparedFacts = Pick<Facts, 'program' | 'skillList' | 'stated' | 'isPartial'> & {
  readonly isAlone: boolean
  readonly ids: ReadonlySet<string>
}

/** Which facts that rules hold templates against are others now. */
export class ChangedFacts {
  readonly #changed: ReadonlySet<ComparedFact>

  constructor(before: ComparedFacts, after: ComparedFacts) {
    const changed: [ComparedFact, boolean][] = [
      ['team', !isSame(before.program?.team, after.program?.team)],
      ['skills', !isSame(before.skillList?.names, after.skillList?.names)],
      ['ids', isOtherWhole(before, after)],
      ['stated', !isSame(before.stated, after.stated)],
    ]
    this.#changed = new Set(changed.flatMap(([fact, isChanged]) => (isChanged ? [fact] : [])))
  }

  /** Whether a rule may have something else to say of templates that are the same. */
  hasChangedFor({ comparedFacts = [] }: TemplateGroupRule): boolean {
    return comparedFacts.some((fact) => this.#changed.has(fact))
  }

  /** Whether what a rule says may follow from facts that changed; images and issues are told from what it says. */
  concern(rule: TemplateGroupRule): boolean {
    const { facts = [] } = rule
    return this.hasChangedFor(rule) || facts.includes('images') || facts.includes('issuance')
  }
}

/** Whether an id may be unknown now that was known, or was not sure to be unknown. */
function isOtherWhole(before: ComparedFacts, after: ComparedFacts): boolean {
  if (before.isPartial !== after.isPartial || before.isAlone !== after.isAlone) return true
  return [...before.ids].some((id) => !after.ids.has(id))
}

/** Plain data is compared by what it holds; where it stands does not matter. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces)
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'at' ? undefined : value
}
