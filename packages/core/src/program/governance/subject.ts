import type { GovernanceTopic } from './covered-topics.ts'
import type { Judged } from './judge.ts'
import type { TermGroup } from './vocabulary/vocabulary.ts'

/** In so many statements documents about badges that are earned say so, unless they are very short. */
const fewest = 2
const short = 8

/** Where this share of statements, and so many, are about badges, words of software or data do not matter. */
const mostly = 0.2
const enough = 3

/** A guide or specification of software shows by this share of its statements. */
const mostTechnical = 0.1

/** Words of a screen stand here and there elsewhere. */
const fewestOfManual = 3

/** What is said of a badge that somebody or something earns, and of no other. */
const earning: readonly TermGroup[] = [
  ...(['award', 'earner', 'learning', 'unmistakable', 'criterion', 'revoke', 'expire'] as const),
]

/** What is said of a badge that stands for something. */
const judging: readonly TermGroup[] = ['assess', 'decide', 'intent', 'value']

/** Whether documents are about badges or certificates that are earned, by how they use their words. */
export function isAboutBadges(judged: readonly Judged[]): boolean {
  if (isOfSoftware(judged)) return false
  let [own, elsewhere, apart] = [0, 0, 0]
  for (const said of judged) {
    if (said.has('elsewhere') && isOfBadge(said)) elsewhere++
    // A digital badge that is awarded leaves no doubt.
    else if (said.has('unmistakable') && said.has('award')) own += 2
    else if (isOfBadge(said) && said.has(...earning)) own++
    else if (said.has('badge') && said.has(...judging)) own++
    else if (said.has('elsewhere', 'apart', 'admission')) apart++
  }
  const least = judged.length < short ? 1 : fewest
  if (own < least || own <= elsewhere || (elsewhere > 0 && !judged.some(isOfEarners))) return false
  return own > elsewhere + apart || own >= Math.max(enough, judged.length * mostly)
}

function isOfSoftware(judged: readonly Judged[]): boolean {
  const found = judged.filter((said) => said.has('technical') || said.isBelow('technical')).length
  return found >= Math.max(fewest, judged.length * mostTechnical)
}

/** What a manual of a software says of a program: which kinds it has and who may do what. */
export const topicsOfManuals: readonly GovernanceTopic[] = ['scope', 'roles']

/** Whether documents tell how the functions of a software are used: by menus, buttons and steps. */
export function isManual(judged: readonly Judged[]): boolean {
  const found = judged.filter((said) => said.has('screen') || isMenuPath(said.statement.value))
  return found.length >= Math.max(fewestOfManual, judged.length * mostTechnical)
}

/** "Settings > Badges" */
const isMenuPath = (text: string) => /\p{L} [>→›] \p{Lu}/u.test(text)

const isOfEarners = (said: Judged) => said.has('earner', 'learning', 'unmistakable')

function isOfBadge(said: Judged): boolean {
  return said.isNear('badge') || said.isBelow('badge')
}
