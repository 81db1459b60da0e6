import { earnerAbility, rightsNotice, standingFacts } from './en/facts.ts'

/** Whether a sentence says what each badge has to say for itself, such as until when it holds. English. */
export function isStandingFact(sentence: string): boolean {
  return !rightsNotice.test(sentence) && standingFacts.some((fact) => fact.test(sentence))
}

/** Whether a sentence says what the earner can do. English. */
export function isAbility(sentence: string): boolean {
  return earnerAbility.test(sentence)
}
