import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ProgramDocument } from '../src/program/document.ts'
import { type Goal, goalsOf } from '../src/program/governance/goals.ts'
import { issuingLimitsIn } from '../src/program/governance/stated.ts'
import { plainLetters } from '../src/text/normalize.ts'
import type { Quantity } from '../src/text/quantities.ts'
import { governanceFolder, readDocument, readDocuments } from './governance.ts'

/** A goal as a reader labels it. */
interface LabelledGoal {
  /** How the sentence, row or item begins. */
  readonly text: string
  readonly value: number
  readonly unit: string
  /** The last day of what is named; absent where no day is stated. */
  readonly day?: string
}

/** What a reader finds in a passage or in a document. */
interface Labels {
  readonly goals: readonly LabelledGoal[]
  /** "5 working days" */
  readonly limits: readonly string[]
}

interface Passage extends Labels {
  readonly id: string
  readonly half: 'open' | 'closed'
  readonly text: string
}

/** Where a labelled text comes from. */
export type GoalSource = Passage['half'] | 'documents'

/** How many of what was found is right, and of what is labelled found. */
export interface Share {
  readonly right: number
  readonly found: number
  readonly expected: number
}

/** What one passage or document shows: the shares, and what is wrong or missing, in words. */
interface Held {
  readonly source: GoalSource
  readonly goals: Share
  readonly limits: Share
  readonly errors: readonly string[]
}

export interface GoalMeasure {
  readonly shares: Readonly<Record<GoalSource, { readonly goals: Share; readonly limits: Share }>>
  /** Of the open passages and the documents alone. */
  readonly errors: readonly string[]
}

/**
 * Shares in which what is found is right, and what is labelled found, that are held: of texts that whoever wrote the
 * reader knows, and, of those that nobody looked at, what was reached in November 2026.
 */
export const goalBars: Readonly<Record<GoalSource, Record<'goals' | 'limits', Bar>>> = {
  open: { goals: { right: 0.95, found: 0.95 }, limits: { right: 0.95, found: 0.95 } },
  closed: { goals: { right: 0.94, found: 0.83 }, limits: { right: 0.95, found: 0.66 } },
  documents: { goals: { right: 0.95, found: 0.95 }, limits: { right: 0.95, found: 0.8 } },
}

interface Bar {
  readonly right: number
  readonly found: number
}

/** Holds goals and limits against the labels of `goals.yaml` and of the documents, in `quality/governance`. */
export async function measureGoals(): Promise<GoalMeasure> {
  const passages: readonly Passage[] = parse(read('goals.yaml'))
  const names = readdirSync(governanceFolder).filter((name) => existsSync(labelsOf(name)))
  const held = await Promise.all([
    ...passages.map(ofPassage),
    ...names.toSorted().map(async (name) => {
      const path = join(governanceFolder, name)
      const labels: Labels = parse(readFileSync(labelsOf(name), 'utf8'))
      const texts = readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => readFileSync(join(path, file), 'utf8'))
      return hold(name, 'documents', labels, await readDocuments(path), texts)
    }),
  ])
  const of = (source: GoalSource) => {
    const own = held.filter((one) => one.source === source)
    return { goals: sumOf(own, 'goals'), limits: sumOf(own, 'limits') }
  }
  return {
    shares: { open: of('open'), closed: of('closed'), documents: of('documents') },
    errors: held.flatMap(({ source, errors }) => (source === 'closed' ? [] : errors)),
  }
}

async function ofPassage({ id, half, text, ...labels }: Passage): Promise<Held> {
  return hold(id, half, labels, await readDocument('GOVERNANCE.md', text), [text])
}

function hold(
  name: string,
  source: GoalSource,
  labels: Labels,
  documents: readonly ProgramDocument[],
  texts: readonly string[],
): Held {
  const stretches = texts.flatMap(stretchesOf)
  const goals = goalsOf(documents).filter(({ target }) => target !== undefined)
  const limits = documents.flatMap(issuingLimitsIn).map(({ value }) => value)
  const [goalShare, goalErrors] = pair(goals, labels.goals, {
    isSame: (goal, label) => isSameGoal(goal, label, stretches),
    found: (goal) => `${goalInWords(goal)}: ${goal.text.value}`,
    labelled: ({ value, unit, day, text }) => `goal ${value} ${unit} by ${day}: ${text}`,
  })
  const [limitShare, limitErrors] = pair(limits, labels.limits, {
    isSame: (limit, label) => limitInWords(limit) === label.replace(/s$/, ''),
    found: (limit) => `limit ${limitInWords(limit)}`,
    labelled: (label) => `limit ${label}`,
  })
  const errors = [...goalErrors, ...limitErrors].map((error) => `${name}, ${error}`)
  return { source, goals: goalShare, limits: limitShare, errors }
}

/** Pairs each of what was found with a label of its own. */
function pair<F, L>(
  found: readonly F[],
  labels: readonly L[],
  by: {
    readonly isSame: (found: F, label: L) => boolean
    readonly found: (found: F) => string
    readonly labelled: (label: L) => string
  },
): readonly [Share, readonly string[]] {
  const left = [...labels]
  const wrong = found.filter((one) => {
    const index = left.findIndex((label) => by.isSame(one, label))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return [
    {
      right: found.length - wrong.length,
      found: found.length,
      expected: labels.length,
    },
    [
      ...wrong.map((one) => `found and not labelled: ${by.found(one)}`),
      ...left.map((label) => `not found: ${by.labelled(label)}`),
    ],
  ]
}

function isSameGoal({ text, target, by }: Goal, label: LabelledGoal, stretches: readonly string[]) {
  if (target === undefined || Math.abs(target.value - label.value) > rounded) return false
  if (target.unit !== label.unit || (label.day !== undefined && by !== label.day)) return false
  const [own, labelled] = [text.value, label.text].map(beginning)
  return stretches.some((one) => one.includes(own ?? '') && one.includes(labelled ?? ''))
}

/** A third is 33.3 % in the labels. */
const rounded = 0.05

/** Lines of lists and tables, and the sentences of paragraphs, as letters and digits. */
function stretchesOf(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*|#]|\d+[.)]))|(?<!\d)[.!?]\s+(?=\p{Lu})/u)
    .map((stretch) => lettersOf(stretch))
}

const lettersOf = (text: string) => plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** So many letters and digits tell one sentence from another. */
const telling = 24

const beginning = (text: string) => lettersOf(text).slice(0, telling)

function goalInWords({ target, by }: Goal): string {
  return `goal ${target?.value} ${target?.unit} by ${by}`
}

const unitNames: Partial<Record<Quantity['unit'], string>> = { workday: 'working day' }

function limitInWords({ value, unit }: Quantity): string {
  return `${value} ${unitNames[unit] ?? unit}`
}

function sumOf(all: readonly Held[], what: 'goals' | 'limits'): Share {
  const sum = (key: keyof Share) => all.reduce((count, one) => count + one[what][key], 0)
  return { right: sum('right'), found: sum('found'), expected: sum('expected') }
}

const labelsOf = (name: string) => join(governanceFolder, name, 'labels.yaml')

const read = (name: string) => readFileSync(join(governanceFolder, name), 'utf8')
