import {
  type GovernanceTopic,
  governanceTopics,
  type TopicCoverage,
} from '../../program/governance/covered-topics.ts'
import { isOutline } from '../../program/governance/outline.ts'
import { truncate } from '../../text/truncate.ts'
import { programRule } from '../rule.ts'

/** A topic as a message names it, and the question that a section on it answers. */
const topics: Readonly<
  Record<GovernanceTopic, { readonly name: string; readonly question: string }>
> = {
  purpose: { name: 'purpose and goals', question: 'what the badges are for' },
  roles: { name: 'roles', question: 'who is responsible for what' },
  approval: {
    name: 'how a badge is proposed and approved',
    question: 'who proposes a new badge and who decides on it',
  },
  criteria: {
    name: 'criteria and assessment',
    question: 'how you assess whether somebody has earned a badge',
  },
  issuing: {
    name: 'issuing and the time limit for it',
    question: 'who issues a badge, and within how many days',
  },
  revocation: {
    name: 'revocation and appeal',
    question: 'on what grounds a badge is revoked, and how an earner appeals',
  },
  review: {
    name: 'metrics and review',
    question: 'who reviews the badges and the program, how often and with which numbers',
  },
  scope: {
    name: 'scope and taxonomy',
    question: 'which badges there are, with their levels and types',
  },
  correction: {
    name: 'correction',
    question: 'who corrects a wrong name or date, and how earners ask for it',
  },
  expiry: {
    name: 'expiry and renewal',
    question: 'how long a badge is valid, and how it is renewed',
  },
  privacy: {
    name: 'privacy',
    question: 'which data about earners is kept and shared, and on what basis',
  },
  design: {
    name: 'naming and design',
    question: 'how badges are named and who designs their images',
  },
  marketing: { name: 'marketing', question: 'who tells whom about the badges, and when' },
}

/** Fewer covered topics than these are no governance document of a badge program. */
const leastCovered = 2

export default programRule({
  id: 'governance/topics',
  practice: 3,
  kind: 'guidance',
  severity: 'warning',
  label: 'governance document leaves out topics',
  summary: 'The governance document covers everything that has to be decided.',
  why: 'What is not written down is decided again each time, and differently for each earner. Earners who ask how to appeal, or how to have a wrong name corrected, get an answer only if somebody thought of the question before.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It reads English, Spanish, French, German, Dutch and Portuguese, and recognises a topic by its usual words. Anything in a document outside the repository counts as missing. Documents that cover fewer than two topics are not taken for governance documents, and an outline with an empty `approved_on` is not checked.',
  examples: {
    good: [
      {
        text: '# Website\n\n## Data model\n\nThe site stores pages and users. Editors publish pages.',
        caption: 'It covers no topic, so it is not taken for a governance document.',
      },
      {
        text: '---\napproved_on:\nreview_by:\n---\n\n# Governance\n\n## Purpose and goals\n\nWhat are the badges for?',
        caption: 'An outline that nobody has approved yet.',
      },
    ],
    bad: [
      {
        text: '# Governance\n\n## Purpose\n\nThe program awards badges so that volunteers can show employers what they learned.\n\n## Roles\n\nThe program lead runs the program. The badge board decides on new badges.\n\n## Proposals\n\nAnybody may propose a badge to the badge board, which decides at its next meeting.\n\n## Issuing\n\nThe registrar issues badges within five working days of the last assessment.',
        findings: [
          {
            about: 'topics',
            at: '1:1-1:13',
            marks: '# Governance',
            message:
              'The governance document says nothing on criteria and assessment, revocation and appeal, metrics and review, scope and taxonomy, correction, expiry and renewal, privacy, naming and design, marketing; expected who does what, and by when, for each of 13 topics',
            suggestion:
              'Start with criteria and assessment: say how you assess whether somebody has earned a badge',
          },
        ],
      },
    ],
  },

  *check({ documents, reading }) {
    const governing = documents.filter(({ role }) => role === 'governance')
    const [first] = governing
    if (first === undefined || governing.some(isOutline)) return
    const coverage = reading?.coverage
    if (coverage === undefined || covered(coverage).length < leastCovered) return
    const leftOpen = new Set(reading?.emptyTopics)
    const missing = withCoverage(coverage, 'no').filter((topic) => !leftOpen.has(topic))
    const half = withCoverage(coverage, 'partly').filter((topic) => !leftOpen.has(topic))
    if (missing.length + half.length === 0) return
    yield {
      at: first.sections[0]?.heading.at ?? first.at,
      about: 'topics',
      message: `The governance document says ${[...whatIsMissing(missing), ...whatIsHalf(half, coverage)].join(', and ')}; expected who does what, and by when, for each of ${governanceTopics.length} topics`,
      suggestion: nextStep([...missing, ...half]),
    }
  },
})

function covered(coverage: TopicCoverage): readonly GovernanceTopic[] {
  return governanceTopics.filter((topic) => coverage.topics[topic].coverage !== 'no')
}

function withCoverage(
  coverage: TopicCoverage,
  wanted: 'no' | 'partly',
): readonly GovernanceTopic[] {
  return governanceTopics.filter((topic) => coverage.topics[topic].coverage === wanted)
}

function whatIsMissing(missing: readonly GovernanceTopic[]): readonly string[] {
  return missing.length === 0 ? [] : [`nothing on ${missing.map(nameOf).join(', ')}`]
}

/** The topics of which half is there, with the words that are. */
function whatIsHalf(half: readonly GovernanceTopic[], coverage: TopicCoverage): readonly string[] {
  const words = half.map((topic) => {
    const said = coverage.topics[topic].evidence?.value
    return said === undefined ? nameOf(topic) : `${nameOf(topic)} ("${truncate(said, 60)}")`
  })
  return words.length === 0 ? [] : [`only part of ${words.join(', ')}`]
}

/** Names the one topic with which to begin. */
function nextStep([topic]: readonly GovernanceTopic[]): string {
  return topic === undefined ? '' : `Start with ${nameOf(topic)}: say ${topics[topic].question}`
}

function nameOf(topic: GovernanceTopic): string {
  return topics[topic].name
}
