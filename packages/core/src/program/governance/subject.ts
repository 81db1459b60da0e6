import type { Judged } from './judge.ts'

/** In so many statements documents about badges that people earn say so, unless they are very short. */
const fewest = 2

/** Whether documents are about badges or certificates that people earn, by how they use their words. */
export function isAboutBadges(judged: readonly Judged[]): boolean {
  let own = 0
  let other = 0
  for (const said of judged) {
    const isElsewhere = said.has('elsewhere')
    if (isElsewhere) other++
    else if (said.has('badge') && said.has('award', 'earner', 'learning')) own++
  }
  return own >= (judged.length < 8 ? 1 : fewest) && own > other
}
