/** Who lacks what a program asks for. */
export interface Lack<V> {
  readonly without: readonly V[]
  /** How many there are, with it or without. */
  readonly all: number
  /** Nobody has it, so that the program may not know of it. */
  readonly isUnknown: boolean
  /** At least half have it: the others stand out one by one. */
  readonly isHabit: boolean
}

export function lackOf<V>(members: readonly V[], has: (member: V) => boolean): Lack<V> {
  const without = members.filter((member) => !has(member))
  const all = members.length
  return {
    without,
    all,
    isUnknown: without.length === all,
    isHabit: without.length * 2 <= all,
  }
}
