import { hasRights, isCurrent } from '../../program/team.ts'
import { joinWithAnd } from '../../text/join-with-and.ts'
import { counted, type Evidence, type PracticeInput } from '../practice-input.ts'

/** How the program is reached, and who may do what on the platform. */
export function account({ program: { profile }, facts }: PracticeInput): Evidence {
  if (profile === undefined)
    return {
      text: 'no program.yaml',
      missing: 'Create a program.yaml with `contact`, `support` and the `rights` of the `team`',
    }
  const { contact, support, team = [] } = profile
  const named = [...(contact ? ['contact'] : []), ...(support ? ['support'] : [])]
  const people = team.filter((member) => isCurrent(member, facts.today))
  const withRights = people.filter(hasRights)
  const areRightsTold = people.some(({ rights }) => rights !== undefined)
  const text = [
    named.length === 0 ? 'no contact or support named' : `${joinWithAnd(named)} named`,
    areRightsTold
      ? `${counted(withRights.length, 'person', 'people')} with rights`
      : `${counted(people.length, 'person', 'people')} in the team`,
  ].join(', ')
  const lacking = [
    ...(contact ? [] : ['`contact`']),
    ...(support ? [] : ['`support`']),
    ...(areRightsTold ? [] : ['the `rights` of each person in `team`']),
  ]
  return {
    text,
    ...(lacking.length === 0 ? {} : { missing: `Add ${joinWithAnd(lacking)} to program.yaml` }),
  }
}
