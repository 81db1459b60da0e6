import type { TextAnalysis } from './analysis.ts'

/** Words that tell a reader what to do, and how they would tell what was done. */
export interface Order {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly better: string
  /** Whether it speaks to the reader outright: "you must". */
  readonly isAddress: boolean
}

/** Verbs that criteria begin with, and what they are when done. */
const done: Readonly<Record<string, string>> = {
  complete: 'Completed',
  pass: 'Passed',
  achieve: 'Achieved',
  attend: 'Attended',
  submit: 'Submitted',
  participate: 'Participated',
  demonstrate: 'Demonstrated',
  finish: 'Finished',
  earn: 'Earned',
  take: 'Took',
  create: 'Created',
  write: 'Wrote',
  build: 'Built',
  develop: 'Developed',
  deliver: 'Delivered',
  obtain: 'Obtained',
  perform: 'Performed',
  read: 'Read',
  answer: 'Answered',
  enroll: 'Enrolled',
  enrol: 'Enrolled',
  register: 'Registered',
  join: 'Joined',
  watch: 'Watched',
  upload: 'Uploaded',
  prepare: 'Prepared',
  choose: 'Chose',
  hold: 'Held',
  be: 'Was',
  become: 'Became',
  gain: 'Gained',
  provide: 'Provided',
  conduct: 'Conducted',
  implement: 'Implemented',
  identify: 'Identified',
  explain: 'Explained',
  describe: 'Described',
  solve: 'Solved',
  configure: 'Configured',
  install: 'Installed',
  lead: 'Led',
  teach: 'Taught',
  learn: 'Learned',
  volunteer: 'Volunteered',
  give: 'Gave',
  show: 'Showed',
  successfully: 'Successfully completed',
}

/** Verbs that are nouns too: an order only where an object follows ("Score at least", "Design a …"). */
const doubtful: Readonly<Record<string, string>> = {
  score: 'Scored',
  design: 'Designed',
  present: 'Presented',
  report: 'Reported',
  practice: 'Practised',
  practise: 'Practised',
  test: 'Tested',
  plan: 'Planned',
  review: 'Reviewed',
  research: 'Researched',
  document: 'Documented',
  share: 'Shared',
  record: 'Recorded',
  work: 'Worked',
  study: 'Studied',
  use: 'Used',
  make: 'Made',
  contribute: 'Contributed',
  serve: 'Served',
  map: 'Mapped',
  host: 'Hosted',
  interview: 'Interviewed',
  repair: 'Repaired',
  measure: 'Measured',
  collect: 'Collected',
  organize: 'Organized',
  organise: 'Organised',
  analyze: 'Analyzed',
  analyse: 'Analysed',
}

const object =
  /^\s+(?:an?|the|at least|all|your|one|two|three|four|five|six|ten|\d+|each|every|any)\b/i
const afterVerb = /^\s+[^\s,.;:!?)–—-]/

const obligation =
  /\b(?:you (?:must|should|will|need|have to|can|are required|'ll)|(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|applicants?|individuals?|members?|they) (?:must|should|will need to|will have to|need to|needs to|have to|has to|are required to|is required to|are expected to))\b/i

/** The orders in a criterion, one a sentence at most: an imperative at its start, or "must". English. */
export function ordersIn(analysis: TextAnalysis): Order[] {
  return analysis.sentences.flatMap(({ text, start }) => {
    const [bullet = ''] = /^(?:(?:[-*•–#>]+|\d+[.)])\s*)?/.exec(text) ?? []
    const body = text.slice(bullet.length)
    const order = imperative(body) ?? must(body)
    if (order === undefined) return []
    const from = start + bullet.length + order.start
    const end = from + order.text.length
    return analysis.isQuoted(from, end) ? [] : [{ ...order, start: from, end }]
  })
}

function imperative(sentence: string): Order | undefined {
  const [word = ''] = /^\p{L}+/u.exec(sentence) ?? []
  const rest = sentence.slice(word.length)
  const plain = own(done, word)
  const isOrder =
    plain !== undefined
      ? afterVerb.test(rest)
      : own(doubtful, word) !== undefined && object.test(rest)
  // "Complete beginners": the adjective. "Read-only": a compound.
  if (!isOrder || /^\s+(?:beginners?|novices?|set of|list of)\b/.test(rest)) return undefined
  if (word.toLowerCase() === 'successfully')
    return /^\s+(?:complete|pass|finish|demonstrate|submit)\b/i.test(rest)
      ? {
          text: `${word}${/^\s+\p{L}+/u.exec(rest)?.[0] ?? ''}`,
          start: 0,
          end: 0,
          better: 'Successfully completed …',
          isAddress: false,
        }
      : undefined
  return {
    text: word,
    start: 0,
    end: word.length,
    better: `${plain ?? own(doubtful, word)} …`,
    isAddress: false,
  }
}

function must(sentence: string): Order | undefined {
  const match = obligation.exec(sentence)
  return match
    ? {
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        better: 'Has …',
        isAddress: /^you/i.test(match[0]),
      }
    : undefined
}

function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  const key = word.toLowerCase()
  return Object.hasOwn(table, key) ? table[key] : undefined
}
