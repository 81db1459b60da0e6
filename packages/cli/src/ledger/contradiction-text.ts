import { fewNames, firstFew } from '@badgelint/core/internal'
import { pluralize } from '@badgelint/reporter/ledger'
import type { PlacedContradiction } from '@badgelint/workspace/ledger'

const subjects = {
  issue: 'issue',
  pilot: 'pilot',
  accept: 'acceptance',
  share: 'share',
  correct: 'correction',
  replace: 'replacement',
  revoke: 'revocation',
  assert: 'count',
} as const

/** Contradictions of one kind are one line: with the same values where all have the same, else with the first's. */
export function contradictionLines(all: readonly PlacedContradiction[]): string[] {
  const kinds = Map.groupBy(all, (one) => {
    const members = one.differences.map(({ member }) => member).join(', ')
    return `${one.type} ${members} ${one.other === undefined}`
  })
  return firstFew([...kinds.values()].flatMap(kindLine))
}

function kindLine(all: readonly PlacedContradiction[]): string[] {
  const [first] = all
  if (first === undefined) return []
  const members = fewNames(first.differences.map(({ member }) => member))
  const isOne = new Set(all.map((one) => JSON.stringify(one.differences))).size === 1
  const values = first.differences
    .map(({ before, now, member }) =>
      first.differences.length === 1
        ? `${before} there, ${now} here`
        : `${member} ${before} there, ${now} here`,
    )
    .join('; ')
  const others = all.slice(1).map(({ place }) => place)
  const more = others.length === 0 ? '' : ` Others: ${fewNames(others, 3)}.`
  const there = first.otherPlace === undefined ? 'from the ledger' : `from ${first.otherPlace}`
  const example = isOne ? values : `such as ${values}`
  return [
    `${first.place}: ${pluralize(all.length, subjects[first.type])} ${all.length === 1 ? 'differs' : 'differ'} ${there} in ${members} (${example}), and ${all.length === 1 ? 'is' : 'are'} not added. ${adviceFor(first)}${more}`,
  ]
}

/** What may be changed on the platform later; a correction of it in the ledger settles that. */
const changeable = ['completed_on', 'issued_on', 'template', 'expires_on']
/** What a run decides by its options, it may have decided otherwise before. */
const decidedByRun = ['channel', 'who', ...changeable]

function adviceFor({ differences, other, type }: PlacedContradiction): string {
  if (other !== undefined) return 'Leave out the export that is wrong or older, and import again.'
  if (type === 'assert')
    return 'Say with `--as-of` on which day the platform had this number. A day has one.'
  const members = differences.map(({ member }) => member)
  if (type === 'issue' && members.join() === 'who' && differences.every(hasBoth))
    return 'If the person was forgotten, leave the badge out of the export, and delete it on the platform. Otherwise bring back the .badgelint/ledger.salts.json of last time.'
  if (type === 'issue' && members.every((member) => changeable.includes(member)))
    return `Import with the options and the kind of export of last time; or take that import back with \`badgelint ledger undo\`, and import again. What was changed on the platform since, settle with \`badgelint ledger append --type correct --field ${members[0]}\`.`
  if (type === 'issue' && members.every((member) => decidedByRun.includes(member)))
    return 'Import with the options and the kind of export of last time; or take that import back with `badgelint ledger undo`, and import again.'
  return 'Look at the badge on the platform; where the ledger is wrong, take that import back with `badgelint ledger undo`, and import again.'
}

function hasBoth({ before, now }: PlacedContradiction['differences'][number]): boolean {
  return before !== 'nothing' && now !== 'nothing'
}
