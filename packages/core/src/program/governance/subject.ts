import { type GovernanceTopic, governanceTopics } from './covered-topics.ts'
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
  ...(['award', 'earner', 'learning', 'unmistakable', 'criterion'] as const),
  ...(['assess', 'revoke', 'expire'] as const),
]

/** What a badge means that somebody has earned. */
const meaning: readonly TermGroup[] = [
  ...(['learning', 'unmistakable', 'criterion', 'assess', 'value'] as const),
]

/** Who proposes and approves there does so for a person, and not for a new honour. */
export const topicsOfHonours: readonly GovernanceTopic[] = governanceTopics.filter(
  (topic) => topic !== 'approval',
)

/** Whether documents award something that is named otherwise, medals or honours, and hardly speak of badges. */
export function awardsHonours(judged: readonly Judged[]): boolean {
  const count = (is: (said: Judged) => boolean) => judged.filter(is).length
  const honours = count((said) => said.has('honour'))
  const around = count((said) => said.has('honour') || said.isBelow('honour'))
  const isGiven = (said: Judged) => said.has('award', 'decide') || said.isBelow('honour')
  return (
    around >= Math.max(fewest, judged.length * mostly) &&
    count((said) => said.isNear('honour') && isGiven(said)) >= fewest &&
    honours > count((said) => said.has('badge'))
  )
}

/** Whether documents are about badges or certificates that people earn, by how they use their words. */
export function isAboutBadges(judged: readonly Judged[]): boolean {
  if (isOfSoftware(judged) || isOfOrganisations(judged)) return false
  let [own, standing, elsewhere, apart] = [0, 0, 0, 0]
  for (const said of judged) {
    if (isOfBadge(said) && said.has(...meaning)) standing++
    if (said.has('elsewhere') && isOfBadge(said)) elsewhere++
    // A digital badge that is awarded leaves no doubt.
    else if (said.has('unmistakable') && said.has('award')) own += 2
    else if (said.has('badge') || (isOfBadge(said) && said.has(...earning))) own++
    else if (said.has('elsewhere', 'apart', 'admission')) apart++
  }
  if (judged.some((said) => said.isTitled('badge') && !said.isTitled('elsewhere'))) own++
  const least = judged.length < short ? 1 : fewest
  if (own < least || own <= elsewhere || (elsewhere > 0 && standing <= elsewhere)) return false
  if (own > elsewhere + apart) return true
  return standing > 0 && own >= Math.max(enough, judged.length * mostly)
}

/** Whether all that is certified are organisations or products, and no program says that it certifies them. */
function isOfOrganisations(judged: readonly Judged[]): boolean {
  if (judged.some((said) => said.hasBesides('badge', 'certification'))) return false
  if (judged.some(isOfItsProgram)) return false
  const organisations = judged.filter((said) => said.has('organisation')).length
  const people = judged.filter((said) => said.hasBesides('earner', 'organisation')).length
  return organisations >= fewest && organisations > people
}

/** "The certification program", "the program certifies". */
const isOfItsProgram = (said: Judged) =>
  said.follows('certification', 'program', 2) || said.follows('program', 'certification', 2)

function isOfSoftware(judged: readonly Judged[]): boolean {
  const found = judged.filter((said) => said.has('technical') || said.isBelow('technical')).length
  return found >= Math.max(fewest, judged.length * mostTechnical)
}

/** Where this share of statements are answers, a document is for those who ask. */
const mostlyAsked = 0.25

/** What a manual of a software says of a program: which kinds it has and who may do what. */
export const topicsOfManuals: readonly GovernanceTopic[] = ['scope', 'roles']

/** Whether documents tell how the functions of a software are used: by menus, buttons and steps. */
export function isManual(judged: readonly Judged[]): boolean {
  // Answers to earners tell them what to click on, too.
  if (judged.filter((said) => said.isAnswer).length > judged.length * mostlyAsked) return false
  const found = judged.filter((said) => said.has('screen') || isMenuPath(said.statement.value))
  return found.length >= Math.max(fewestOfManual, judged.length * mostTechnical)
}

/** "Settings > Badges" */
const isMenuPath = (text: string) => /\p{L} [>→›] \p{Lu}/u.test(text)

function isOfBadge(said: Judged): boolean {
  return said.isNear('badge') || said.isBelow('badge')
}
