/** Who lacks what a program asks for. */
export interface Adoption<V> {
  readonly without: readonly V[]
  /** How many there are, with it or without. */
  readonly all: number
  /** Nobody has it, so that the program may not know of it. */
  readonly isUnknown: boolean
  /** At least half have it: the others stand out one by one. */
  readonly isCommonPractice: boolean
}

export function adoptionOf<V>(members: readonly V[], has: (member: V) => boolean): Adoption<V> {
  const without = members.filter((member) => !has(member))
  const all = members.length
  return {
    without,
    all,
    isUnknown: without.length === all,
    isCommonPractice: without.length * 2 <= all,
  }
}
