import { governanceTopics } from '../../program/governance/covered-topics.ts'
import { counted, type Evidence, type PracticeInput, share } from '../practice-input.ts'

/** What the governance documents cover. */
export function governance({ program, facts, coverage, goals }: PracticeInput): Evidence {
  const documents = program.documents.filter(({ role }) => role === 'governance')
  if (documents.length === 0) return withoutDocument(facts.configured?.governanceAddress)
  const text = counted(documents.length, 'document')
  if (coverage?.language === undefined)
    return {
      text: `${text} in a language that badgelint does not read`,
      missing:
        'Add a version in English, Spanish, French, German, Dutch or Portuguese, or declare in program.yaml what it contains',
    }
  const all = governanceTopics.map((topic) => coverage.topics[topic].coverage)
  const covered = all.filter((one) => one === 'yes').length
  const partly = all.filter((one) => one === 'partly').length
  return {
    text: [
      `${share(covered, all.length, 'topic')} covered`,
      ...(partly > 0 ? [`${partly} partly`] : []),
      counted(goals.length, 'goal'),
    ].join(', '),
  }
}

function withoutDocument(address: string | undefined): Evidence {
  return address === undefined
    ? {
        text: 'no governance document',
        missing:
          'Write down in GOVERNANCE.md what the program is for, who decides, and how; or give the address of that document under `governance`',
      }
    : {
        text: 'a document elsewhere, not read',
        missing:
          'Keep the governance document, or a copy, in this repository, or declare in program.yaml what it contains',
      }
}
