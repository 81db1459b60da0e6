import type { ProgramDocument } from '../document.ts'
import {
  type Coverage,
  type CoveredTopic,
  type GovernanceTopic,
  governanceTopics,
  type TopicCoverage,
} from './covered-topics.ts'
import { Judged } from './judge.ts'
import { languageOf } from './language.ts'
import { type Hits, Lexicon } from './lexicon.ts'
import { headingsOfKinds, namedKinds, tellsBelowKind, tellsOfKind } from './named-kinds.ts'
import { type Statement, statementsOf } from './statements.ts'
import {
  awardsHonours,
  isAboutBadges,
  isManual,
  topicsOfHonours,
  topicsOfManuals,
} from './subject.ts'
import { decides, givesPart, hearsOut, isScored, topicRules, weightOf } from './topic-rules.ts'
import { vocabularies } from './vocabulary/index.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** Says which topics documents cover; undefined where they are in a language that is not read. */
export function coverageOf(documents: readonly ProgramDocument[]): TopicCoverage | undefined {
  const statements = statementsOf(documents)
  const language = languageOf(documents, statements)
  const vocabulary = language === undefined ? undefined : vocabularies[language]
  if (language === undefined || vocabulary === undefined) return undefined
  const first = judgeAll(statements, lexiconOf(language, vocabulary))
  const isOfHonours = awardsHonours(first)
  const judged = isOfHonours
    ? judgeAll(statements, lexiconOf(`${language} with honours`, withHonours(vocabulary)))
    : first
  const isAbout = isAboutBadges(judged)
  const told = isManual(judged) ? topicsOfManuals : isOfHonours ? topicsOfHonours : governanceTopics
  const entries = governanceTopics.map((topic) => [
    topic,
    isAbout ? atMost(coverageOfTopic(topic, judged), told.includes(topic)) : { coverage: 'no' },
  ])
  return { language, topics: Object.fromEntries(entries) }
}

const lexicons = new Map<string, Lexicon>()

function lexiconOf(name: string, vocabulary: Vocabulary): Lexicon {
  const lexicon = lexicons.get(name) ?? new Lexicon(vocabulary)
  lexicons.set(name, lexicon)
  return lexicon
}

/** The vocabulary of documents that award medals, honours or diplomas in place of badges. */
function withHonours(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, badge: `${vocabulary.badge}, ${vocabulary.honour}` }
}

function judgeAll(statements: readonly Statement[], lexicon: Lexicon): Judged[] {
  const known = new Map<string, Hits>()
  const find = (text: string): Hits => {
    const hits = known.get(text) ?? lexicon.findIn(text)
    known.set(text, hits)
    return hits
  }
  return statements.map((statement) => new Judged(statement, find, lexicon))
}

/** A statement and how far it covers a topic. */
interface Rated {
  readonly said: Judged
  readonly coverage: Coverage
}

function coverageOfTopic(topic: GovernanceTopic, judged: readonly Judged[]): CoveredTopic {
  const kinds = topic === 'criteria' ? namedKinds(judged) : undefined
  const headings =
    topic === 'criteria' || topic === 'scope' ? headingsOfKinds(judged) : new Set<string>()
  const rated = judged.map((said): Rated => {
    const isTold =
      (kinds !== undefined && (tellsOfKind(said, kinds) || tellsBelowKind(said, headings))) ||
      (topic === 'scope' && headings.has(said.statement.headings[0] ?? ''))
    return { said, coverage: isTold ? 'yes' : topicRules[topic](said) }
  })
  const yes = rated.filter(({ coverage }) => coverage === 'yes')
  const best = weightiest(yes, topic) ?? weightiest(rated.filter(isPartly), topic)
  if (best === undefined) return { coverage: 'no' }
  const isWhole = suffices(topic, yes, judged)
  return { coverage: isWhole ? 'yes' : 'partly', evidence: best.said.evidence }
}

/** What a document of this sort does not tell is covered in part. */
function atMost(covered: CoveredTopic, isTold: boolean): CoveredTopic {
  return covered.coverage === 'yes' && !isTold ? { ...covered, coverage: 'partly' } : covered
}

const isPartly = ({ coverage }: Rated) => coverage === 'partly'

function weightiest(rated: readonly Rated[], topic: GovernanceTopic): Rated | undefined {
  let best: Rated | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const one of rated) {
    const weight = weightOf(one.said, topic)
    if (weight > most) [best, most] = [one, weight]
  }
  return best
}

/** So many statements that give somebody a part are roles without a heading. */
const fewestParts = 2

const isOfSeveral = (said: Judged) =>
  said.isSentence && (said.doers > 1 || decides(said)) && givesPart(said)

function areRoles(yes: readonly Rated[], judged: readonly Judged[]): boolean {
  const doers = new Set(yes.map(({ said }) => said.doer))
  if (doers.size > 1 || judged.some(isOfSeveral)) return true
  if (yes.some(({ said }) => said.isRightBelow('rolesHeading') && givesPart(said))) return true
  return new Set(judged.filter(givesPart).map(({ words }) => words.join(' '))).size >= fewestParts
}

/** Whether badges or their levels are held against points. */
function leadToBadges(judged: readonly Judged[]): boolean {
  return judged.some((said) => said.isBelow('points') && said.isBelow('badge', 'kind'))
}

/** Whether statements that cover a topic cover all of it: who takes back must hear too, and one role is none. */
function suffices(
  topic: GovernanceTopic,
  yes: readonly Rated[],
  judged: readonly Judged[],
): boolean {
  if (topic === 'roles') return areRoles(yes, judged)
  if (yes.length === 0) return false
  if (topic === 'revocation') return judged.some(hearsOut)
  if (topic === 'criteria') return !yes.every(({ said }) => isScored(said)) || leadToBadges(judged)
  return true
}
