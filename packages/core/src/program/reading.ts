import type { Lesson } from '../text/lessons.ts'
import type { ProgramDocument } from './document.ts'
import type { GovernanceTopic, TopicCoverage } from './governance/covered-topics.ts'
import type { Goal } from './governance/goals.ts'
import type { DocumentHeader } from './governance/header.ts'

/** What is read out of the words of a program's pages. Each is worked out when a rule asks. */
export interface ProgramReading {
  /** What the governance documents speak of; undefined where they are in a language that is not read. */
  readonly coverage: TopicCoverage | undefined
  /** Topics of headings that are followed by nothing. */
  readonly emptyTopics: readonly GovernanceTopic[]
  /** The goals that governance documents state, in their order. */
  readonly goals: readonly Goal[]
  /** What each governance document says of itself. */
  readonly headers: ReadonlyMap<ProgramDocument, DocumentHeader>
  /** Whether the words of headers are known in the language of the governance documents. */
  readonly areHeadersRead: boolean
  /** What the pages to earners teach; undefined where one is in a language that is not read. */
  readonly lessons: ReadonlySet<Lesson> | undefined
}
