import type { TeamMember } from '../../program/facts.ts'
import { hasRights, isCurrent } from '../../program/team.ts'
import { type Evidence, type PracticeInput, share } from '../practice-input.ts'

/** Who may do something on the platform, or belongs to the team where no rights are told, was trained. */
export function trained({ program: { profile }, facts }: PracticeInput): Evidence {
  if (profile === undefined)
    return {
      text: 'no program.yaml',
      missing: 'Create a program.yaml with the `team`, and the `training` of each person',
    }
  const people = whoNeedsTraining(profile.team ?? [], facts.today)
  const told = people.filter(({ training }) => training !== undefined)
  const have = people.filter(({ training = [] }) => training.length > 0)
  const text =
    people.length === 0
      ? 'no team'
      : `${share(have.length, people.length, 'person', 'people')} trained`
  if (people.length > 0 && told.length === people.length) return { text }
  return {
    text,
    missing:
      people.length === 0
        ? 'Add the people with rights on the platform, and their `training`, to `team` in program.yaml'
        : 'Add the `training` of each person, with name and date, to `team` in program.yaml',
  }
}

function whoNeedsTraining(team: readonly TeamMember[], today: string): readonly TeamMember[] {
  const current = team.filter((member) => isCurrent(member, today))
  const withRights = current.filter(hasRights)
  return withRights.length > 0 ? withRights : current
}
