import type { Located } from '../../documents/place.ts'
import { plainLetters } from '../../text/normalize.ts'
import type { Block, ListBlock, ListItem, ProgramDocument } from '../document.ts'
import { metricNamed } from '../known-metrics.ts'
import type { DeclaredMetric, MetricUnit } from '../metrics.ts'
import { partsOf } from './document-parts.ts'
import { type GoalNumbers, numbersIn } from './goal-numbers.ts'
import { byDayOf, dayOfPart, type GoalDay } from './goal-parts.ts'
import { goalsInTable } from './goal-table.ts'
import * as words from './goal-words.ts'
import { responsibleFor } from './responsible.ts'
import { locatedSentences, partOf } from './text-parts.ts'

/** A goal that a governance document states: one row, item or sentence. */
export interface Goal {
  /** As it is written. */
  readonly text: Located<string>
  /** Name of the metric, a known one or one that the program declares; absent where it is neither. */
  readonly metric?: string
  /** What is to be measured, in the document's words. */
  readonly subject: string
  readonly target?: GoalTarget
  /** Where it starts from, such as a column of last year's numbers; absent where it is not said. */
  readonly start?: { readonly value: number; readonly on?: string }
  /** Day by which it is to be met, `YYYY-MM-DD`; the last day of a month or year that is named. */
  readonly by?: string
  /** Who answers for it. */
  readonly owner?: string
}

export interface GoalTarget {
  /** In the unit of a known metric: percent as 80, days, a count, or a ratio, of which 15 % is 0.15. */
  readonly value: number
  /** `times`: so many times what it was, as 2 for "double". */
  readonly unit: MetricUnit | 'times'
  /** Whether more is better. */
  readonly better: 'higher' | 'lower'
}

/** What the headings above a text say of it. */
export interface GoalSetting {
  /** `goals`: what stands there is one; `goal`, `measures`: what has a number may be one. */
  readonly heading: 'goals' | 'goal' | 'measures' | 'other'
  /** The day that the headings or the words just before name. */
  readonly by?: string | undefined
  readonly declared: readonly DeclaredMetric[]
}

/** The goals that documents state, in their order. `declared`: metrics of the program's own. */
export function goalsOf(
  documents: readonly ProgramDocument[],
  declared: readonly DeclaredMetric[] = [],
): readonly Goal[] {
  const governing = documents.filter(({ role }) => role === 'governance')
  const goals = governing.flatMap((document) => goalsIn(document, declared))
  return withOwner(goals, governing.flatMap(blocksOf), 'goals')
}

function blocksOf({ lead, sections }: ProgramDocument): readonly Block[] {
  return [...lead, ...sections.flatMap(({ blocks }) => blocks)]
}

function goalsIn(document: ProgramDocument, declared: readonly DeclaredMetric[]): Goal[] {
  return partsOf(document).flatMap(({ headings, blocks }) => {
    if (headings.map(plainLetters).some(isNoPlaceForGoals)) return []
    return withOwner(goalsOfBlocks(blocks, settingOf(headings, declared)), blocks)
  })
}

/** Headings of forms, and of what a document once said. */
function isNoPlaceForGoals(heading: string): boolean {
  return words.formHeading.test(heading) || words.pastHeading.test(heading)
}

/** Gives goals without an owner the one that is named for all of them. */
function withOwner(goals: readonly Goal[], blocks: readonly Block[], what?: 'goals'): Goal[] {
  if (goals.every(({ owner }) => owner !== undefined)) return [...goals]
  const owner = responsibleFor(blocks, what)
  return goals.map((goal) =>
    goal.owner === undefined && owner !== undefined ? { ...goal, owner } : goal,
  )
}

function settingOf(headings: readonly string[], declared: readonly DeclaredMetric[]): GoalSetting {
  const [own = '', ...outer] = headings.toReversed()
  const by = byDayOf(own) ?? outer.map(byDayOf).find((day) => day !== undefined)
  // The title of the document names what it is about, not what stands below it.
  const inner = headings.length > 1 ? headings.slice(1) : headings
  return { heading: kindOf(inner.map(plainLetters)), by: by?.day, declared }
}

function kindOf(headings: readonly string[]): GoalSetting['heading'] {
  if (headings.some((text) => words.otherHeading.test(text))) return 'other'
  if (headings.some((text) => words.goalsHeading.test(text))) return 'goals'
  if (headings.some((text) => words.goalHeading.test(text))) return 'goal'
  return headings.some((text) => words.measuresHeading.test(text)) ? 'measures' : 'other'
}

function goalsOfBlocks(blocks: readonly Block[], setting: GoalSetting): Goal[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'paragraph')
      return locatedSentences(block).flatMap((one) => inSentence(one, setting))
    if (block.kind !== 'list' && block.kind !== 'table') return []
    const introduced = introducedBy(blocks[index - 1], setting)
    return block.kind === 'list' ? inList(block, introduced) : goalsInTable(block, introduced)
  })
}

/** "By the end of 2026 we want:" holds for the list or table below it. */
function introducedBy(block: Block | undefined, setting: GoalSetting): GoalSetting {
  if (block?.kind !== 'paragraph') return setting
  const last = locatedSentences(block).at(-1)?.value ?? ''
  const plain = plainLetters(last)
  if (last.length > longest) return setting
  if (!last.endsWith(':') && !words.goalsHeading.test(plain)) return setting
  if (words.otherNumbers.test(plain) || words.denial.test(plain))
    return { ...setting, heading: 'other' }
  const sets = words.goalWords.test(plain)
  return {
    ...setting,
    by: byDayOf(last)?.day ?? setting.by,
    heading: sets && setting.heading !== 'goals' ? 'goal' : setting.heading,
  }
}

/** The goals of a list: an item with what stands below it, or each item of its own. */
function inList({ items }: ListBlock, setting: GoalSetting): Goal[] {
  const groups: [ListItem, ...ListItem[]][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (item.depth > 1 && last) last.push(item)
    else groups.push([item])
  }
  const read = (how: GoalSetting) => groups.flatMap(([item, ...below]) => inItem(item, below, how))
  const found = read(setting)
  const isOpen = setting.heading === 'other' || setting.heading === 'measures'
  // What stands among goals is one sooner.
  return isOpen && found.length > 0 ? read({ ...setting, heading: 'goal' }) : found
}

function inItem(item: ListItem, below: readonly ListItem[], setting: GoalSetting): Goal[] {
  if (item.checked !== undefined) return []
  const fields = below.flatMap(({ value }) => labelled(value))
  const inner = below.flatMap((one) => (one.checked === undefined ? inSentence(one, setting) : []))
  if (fields.length === 0 && inner.length > 0) return inner
  const text = [item.value, ...fields.map(({ text }) => text)].join('; ')
  const owner = ownerIn(item.value) ?? fields.find(({ label }) => label === 'owner')?.text
  const goals = goalsFrom(item, text, setting, owner)
  if (goals.length > 0) return goals
  const isVague = setting.heading === 'goals' && isGoalInWords(item.value)
  return isVague ? [inWords(item, text, setting, owner)] : []
}

/** What an item below a goal says of it by its label. */
function labelled(
  text: string,
): { readonly label: keyof typeof words.labels; readonly text: string }[] {
  const plain = plainLetters(text)
  for (const label of ['owner', 'by', 'target', 'measure'] as const) {
    const match = words.labels[label].exec(plain)
    if (match) return [{ label, text: text.slice(match[0].length).trim() }]
  }
  return []
}

/** Whether an item of a list of goals may be one: it says something, and not that there is none. */
function isGoalInWords(text: string): boolean {
  if (text.length > longest) return false
  const plain = plainLetters(text)
  return (
    /\p{L}\P{L}+\p{L}/u.test(text) &&
    !text.trimEnd().endsWith('?') &&
    labelled(text).length === 0 &&
    !words.denial.test(plain) &&
    !words.pastGoal.test(plain) &&
    !words.moved.test(plain) &&
    !words.otherNumbers.test(plain) &&
    !/^[[<{_]/.test(text.trim())
  )
}

function inSentence(text: Located<string>, setting: GoalSetting): Goal[] {
  return goalsFrom(text, text.value, setting, ownerIn(text.value))
}

/** A longer sentence is data, and no goal. */
const longest = 2_000

/** The goals that a sentence or item sets by its numbers. `whole`: with what stands below an item. */
function goalsFrom(
  text: Located<string>,
  whole: string,
  setting: GoalSetting,
  owner: string | undefined,
): Goal[] {
  if (whole.length > longest) return []
  const plain = plainLetters(whole)
  if (isOther(plain)) return []
  // "Acceptance: 75 %"
  const label = /^[^:]{2,40}(?=:)/.exec(text.value)?.[0]
  const named = label === undefined ? [] : [label]
  const all = numbersIn(whole, { declared: setting.declared, named })
  return all.flatMap((numbers, index) => {
    const part = whole.slice(...numbers.span)
    const day = dayOfPart(part, whole)
    if (!isGoal(setting, plain, numbers, day)) return []
    const own = all.length > 1 && numbers.span[1] <= text.value.length
    // Of several in a sentence each stands where its own words do.
    const place = own ? partOf(text, numbers.span) : text
    if (index > 0 && !own) return []
    return [asGoal(place, own ? part : whole, numbers, day?.day ?? setting.by, owner)]
  })
}

/** A goal without a number. */
function inWords(
  text: Located<string>,
  whole: string,
  { declared, by }: GoalSetting,
  owner: string | undefined,
): Goal {
  const metric = metricNamed(whole, declared)
  const bare = { span: [0, whole.length] as const, isNamed: false }
  const numbers = metric === undefined ? bare : { ...bare, metric }
  return asGoal(text, whole, numbers, byDayOf(whole)?.day ?? by, owner)
}

function asGoal(
  text: Located<string>,
  subject: string,
  { metric, target, start }: GoalNumbers,
  by: string | undefined,
  owner: string | undefined,
): Goal {
  return {
    text,
    ...(metric === undefined ? {} : { metric }),
    subject,
    ...(target === undefined ? {} : { target }),
    ...(start === undefined ? {} : { start: { value: start } }),
    ...(by === undefined ? {} : { by }),
    ...(owner === undefined ? {} : { owner }),
  }
}

const noGoals = [words.otherNumbers, words.denial, words.pastGoal, words.condition, words.rhetoric]

/** Whether a text speaks of a number that is no goal, or of a goal that is none. */
function isOther(plain: string): boolean {
  return noGoals.some((pattern) => pattern.test(plain))
}

/** Whether a number is a goal: the less the heading says, the more must the sentence. */
function isGoal(
  { heading, by }: GoalSetting,
  plain: string,
  { metric, target, isNamed }: GoalNumbers,
  day: GoalDay | undefined,
): boolean {
  if (target === undefined) return false
  const sets = words.goalWords.test(plain)
  const isSaid = day?.isSaid === true
  if (target.unit === 'count' && words.shortage.test(plain)) return false
  if (!sets && words.moved.test(plain)) return false
  if (!sets && words.history.test(plain) && !isSaid) return false
  const isDated = day !== undefined || by !== undefined
  const isKnown = metric !== undefined
  if (heading === 'goals')
    return isKnown || isSaid || sets || (isNamed && isDated) || isOfProgram(plain)
  if (heading === 'goal') return isKnown || (isNamed && (isDated || isOfProgram(plain)))
  if (!sets && words.requirement.test(plain)) return false
  if (isKnown) return sets || isSaid
  return isNamed && isOtherGoal(plain, target, { sets, isDated, isSaid })
}

/** Whether a sentence sets a goal of which the metric is unknown, under a heading that says nothing of goals. */
function isOtherGoal(
  plain: string,
  { unit }: GoalTarget,
  { sets, isDated, isSaid }: Readonly<Record<'sets' | 'isDated' | 'isSaid', boolean>>,
): boolean {
  const isCount = unit === 'count'
  if (sets && isDated) return true
  if (sets) return isOfProgram(plain) && (!isCount || words.goalNames.test(plain))
  if (!isSaid || !isOfProgram(plain)) return false
  if (!isCount) return true
  const isToCome = words.futureWords.test(plain) || words.leastWords.test(plain)
  return (isToCome || words.opensWithDay.test(plain)) && !words.eachWords.test(plain)
}

const isOfProgram = (plain: string) => words.programWords.test(plain)

/** "(owner: program lead)", "responsible: the registrar" in a goal's own words. */
function ownerIn(text: string): string | undefined {
  const match =
    /\b(?:lead(?=:)|owner|owned by|responsible|accountable|verantwortlich|zuständig|responsable|eigenaar|verantwoordelijke?|responsável)\b(?: is| ist| es| est|:)? ?:? ?(?:the |die |der |la |el |le |de |het |a |o )?([^.;,()]{2,80})/iu.exec(
      text,
    )
  return match?.[1]?.trim() ?? inLastBrackets(text)
}

/** "(registrar)": a few words without a number at the end of a goal say who answers for it. */
function inLastBrackets(text: string): string | undefined {
  const match = /\(([^()\d%]{3,60})\)[.;]?\s*$/.exec(text)
  const who = match?.[1]?.trim()
  const count = who?.split(/\s+/).length ?? 0
  return who !== undefined && count <= 5 && metricNamed(who) === undefined ? who : undefined
}
