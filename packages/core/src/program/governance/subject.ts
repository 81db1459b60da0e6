import type { Judged } from './judge.ts'

/** In so many statements documents about badges that people earn say so, unless they are very short. */
const fewest = 2
const short = 8

/** Whether documents are about badges or certificates that people earn, by how they use their words. */
export function isAboutBadges(judged: readonly Judged[]): boolean {
  let [own, other, learning] = [0, 0, 0]
  for (const said of judged) {
    if (said.has('learning', 'unmistakable')) learning++
    if (said.has('elsewhere')) other++
    else if (said.has('badge') && said.has('award', 'earner', 'learning')) own++
  }
  const least = judged.length < short ? 1 : fewest
  return own >= least && own > other && (other === 0 || (learning >= least && learning > other))
}
