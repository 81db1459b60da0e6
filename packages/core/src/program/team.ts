import { didYouMean } from '../text/did-you-mean.ts'
import { normalize } from '../text/normalize.ts'
import type { TeamMember } from './facts.ts'

/**
 * Words by which somebody may be named, in the form in which they are compared. "Anna Lee
 * <anna@example.org>" names her by both, "water-lead" is "Water lead".
 */
export function namesIn(owner: string): string[] {
  const mail = /(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+/.exec(owner)?.[0]
  const [name = ''] = owner.split(/[<(]/, 1)
  return [owner, name, ...(mail ? [mail] : [])].map(comparedName).filter((word) => word !== '')
}

function comparedName(name: string): string {
  return normalize(name)
    .replace(/[\s\-_]+/g, ' ')
    .trim()
}

const known = new WeakMap<readonly TeamMember[], ReadonlyMap<string, TeamMember>>()

/** Members by each word that names them, made once. Of several with one name, who stays longest counts. */
export function membersByName(team: readonly TeamMember[]): ReadonlyMap<string, TeamMember> {
  const made = known.get(team) ?? byName(team)
  known.set(team, made)
  return made
}

/** How many unknown names are held against the whole team. Where more are unknown, they are no slips. */
const maxSlips = 100

const slips = new WeakMap<ReadonlyMap<string, TeamMember>, number>()

/** The member whom a mistyped name most likely means. */
export function nearestMember(
  name: string,
  members: ReadonlyMap<string, TeamMember>,
): TeamMember | undefined {
  const count = (slips.get(members) ?? 0) + 1
  slips.set(members, count)
  return count > maxSlips ? undefined : members.get(didYouMean(name, [...members.keys()]) ?? '')
}

function byName(team: readonly TeamMember[]): ReadonlyMap<string, TeamMember> {
  const members = new Map<string, TeamMember>()
  for (const member of team)
    for (const name of [member.name.value, ...member.otherNames].flatMap(namesIn)) {
      const other = members.get(name)
      if (other === undefined || staysLonger(member, other)) members.set(name, member)
    }
  return members
}

function staysLonger(a: TeamMember, b: TeamMember): boolean {
  if (b.until === undefined) return false
  return a.until === undefined || a.until.value > b.until.value
}

/** Whether somebody is in the team on a day; where no day counts as today, whoever was in it is. */
export function isCurrent({ since, until }: TeamMember, today: string): boolean {
  return (since === undefined || today === '' || since.value <= today) && !hasLeft({ until }, today)
}

/** Whether somebody's last day in the team is past. */
export function hasLeft({ until }: Pick<TeamMember, 'until'>, today: string): boolean {
  return until !== undefined && until.value < today
}

/** Whether somebody may do something on the platform, as far as it is told. */
export function hasRights({ rights = [] }: TeamMember): boolean {
  return rights.length > 0
}
