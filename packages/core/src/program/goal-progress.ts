import { dayAfter, daysBetween } from './days.ts'
import type { Goal, GoalTarget } from './governance/goals.ts'
import { isSameMetric } from './known-metrics.ts'
import type { Measurement, MetricUnit } from './metrics.ts'

/** A goal that can be held against measurements; of one to double something the number to reach is not said. */
export interface DatedGoal extends Goal {
  readonly metric: string
  readonly target: GoalTarget & { readonly unit: MetricUnit }
  readonly by: string
}

/** A number on a day. */
export interface Point {
  readonly on: string
  readonly value: number
}

/** How a goal fares that is not met, or not on its way. */
export type Shortfall =
  | { readonly kind: 'missed'; readonly last: Point }
  /** It was met at the start, and is no more. */
  | { readonly kind: 'lost'; readonly start: Point; readonly last: Point }
  | {
      readonly kind: 'off'
      readonly start: Point
      readonly last: Point
      /** What would be on the way on the day of the last measurement. */
      readonly expected: number
      /** The day on which this pace meets the target; absent where it never does. */
      readonly meetsOn?: string
    }

/** Days before the day of a goal in which what is measured counts, unless the goal says where it starts. */
const period = 366

/** Of a shorter way nothing can be said, in days. */
const shortestWay = 30

/** Days in which a number may still be of the day before. */
const grace = 31

/** A pace that takes longer meets nothing, in days. */
const longestWay = 36_500

/** The goals that have a metric, a number and a day: each once, and none that a later one of its metric follows once its day is past. */
export function datedGoals(goals: readonly Goal[], today: string): DatedGoal[] {
  const dated = goals.filter(isDated)
  const once = dated.filter(
    (goal, index) => dated.findIndex((other) => isSame(goal, other)) === index,
  )
  return once.filter(
    (goal) =>
      goal.by >= today || !once.some((other) => isOfMetric(goal, other) && other.by > goal.by),
  )
}

function isDated(goal: Goal): goal is DatedGoal {
  const { metric, target, by } = goal
  return metric !== undefined && target !== undefined && target.unit !== 'times' && by !== undefined
}

function isSame(one: DatedGoal, other: DatedGoal): boolean {
  return isOfMetric(one, other) && one.by === other.by && one.target.value === other.target.value
}

function isOfMetric(one: DatedGoal, other: DatedGoal): boolean {
  return isSameMetric(one.metric, other.metric)
}

/**
 * What a goal falls short of by the measurements of the program as a whole; undefined where it is met, on its way, or
 * too little is known. `tolerance`: by how much of the way it may be behind, from 0 to 1.
 */
export function shortfallOf(
  goal: DatedGoal,
  measurements: readonly Measurement[],
  { today, tolerance }: { readonly today: string; readonly tolerance: number },
): Shortfall | undefined {
  const begin = beginOf(goal)
  const points = pointsOf(goal, measurements, today)
  if (points.length < 2 || areFractions(points, goal.target)) return undefined
  const short = readings(goal, points, begin).map(({ start, points: read }) =>
    goal.by < today ? missed(goal, read) : behind(goal, start, read.at(-1), tolerance),
  )
  return short.every((one) => one !== undefined) ? short[0] : undefined
}

/** How a goal fares, and what was measured last in the time that counts for it. */
export interface GoalProgress {
  readonly state: 'met' | 'on-course' | 'behind' | 'missed' | 'unknown'
  readonly last?: Point
}

/** How a goal fares by the measurements of the program as a whole; `unknown` where too little is known. */
export function progressOf(
  goal: DatedGoal,
  measurements: readonly Measurement[],
  how: { readonly today: string; readonly tolerance: number },
): GoalProgress {
  const points = pointsOf(goal, measurements, how.today)
  const last = points.at(-1)
  if (last === undefined) return { state: 'unknown' }
  const { on, value } = last
  return {
    state: stateOf(goal, points, shortfallOf(goal, measurements, how), how.today),
    last: { on, value },
  }
}

function stateOf(
  goal: DatedGoal,
  points: readonly Point[],
  shortfall: Shortfall | undefined,
  today: string,
): GoalProgress['state'] {
  if (shortfall) return shortfall.kind === 'missed' ? 'missed' : 'behind'
  if (areFractions(points, goal.target)) return 'unknown'
  const all = readings(goal, points, beginOf(goal))
  if (goal.by < today) return all.some((one) => isMetInTime(goal, one)) ? 'met' : 'unknown'
  if (all.some(({ points: read }) => isMet(goal, read.at(-1)))) return 'met'
  return points.length > 1 && all.some((one) => isLongEnough(goal, one)) ? 'on-course' : 'unknown'
}

function isMetInTime(goal: DatedGoal, { points }: Reading): boolean {
  const end = dayAfter(goal.by, grace)
  const before = points.findLast(({ on }) => on <= goal.by)
  return (
    isMet(goal, before) ||
    points.some((point) => point.on > goal.by && point.on <= end && isMet(goal, point))
  )
}

function isMet({ target }: DatedGoal, point: Point | undefined): boolean {
  return point !== undefined && meets(point.value, target)
}

/** Whether the way that was measured is long enough to say something of its pace. */
function isLongEnough({ by }: DatedGoal, { start, points }: Reading): boolean {
  const last = points.at(-1)
  if (start === undefined || last === undefined) return false
  return daysBetween(start.on, last.on) >= shortestWay && daysBetween(start.on, by) > 0
}

/** The first day whose numbers count for a goal. */
function beginOf({ start, by }: DatedGoal): string {
  return start?.on ?? dayAfter(by, -period)
}

/** What was measured of the program as a whole in the time that counts for a goal, in the order of days. */
function pointsOf(
  goal: DatedGoal,
  measurements: readonly Measurement[],
  today: string,
): readonly Measurement[] {
  const begin = beginOf(goal)
  return measurements.filter(
    ({ metric, template, on }) =>
      template === undefined && on >= begin && on <= today && isSameMetric(metric, goal.metric),
  )
}

interface Reading {
  readonly start: Point | undefined
  readonly points: readonly Point[]
}

/**
 * What measurements may mean: the numbers as they are, or, of a count that is to grow, what was added each time. Which
 * of the two a file has it does not say, so that a goal falls short only if it does by both.
 */
function readings(
  { start, target }: DatedGoal,
  points: readonly Point[],
  begin: string,
): Reading[] {
  const [first] = points
  const from = start && first ? { value: start.value, on: start.on ?? first.on } : first
  const plain = { start: from, points }
  if (target.unit !== 'count' || target.better === 'lower') return [plain]
  let sum = 0
  const sums = points.map(({ on, value }) => {
    sum += value
    return { on, value: sum }
  })
  return [plain, { start: { on: begin, value: 0 }, points: sums }]
}

/** Whether numbers are parts of 1, and the target is one of percent. */
function areFractions(points: readonly Point[], { unit, value }: GoalTarget): boolean {
  return unit === 'percent' && value > 1 && points.every((point) => point.value <= 1)
}

/** The day is past: what was measured last by then, and just after, is short of the target. */
function missed({ by, target }: DatedGoal, points: readonly Point[]): Shortfall | undefined {
  const last = points.findLast(({ on }) => on <= by)
  const end = dayAfter(by, grace)
  const isMet = points.some(({ on, value }) => on > by && on <= end && meets(value, target))
  if (last === undefined || isMet || meets(last.value, target)) return undefined
  return { kind: 'missed', last }
}

/** The day is to come: the last measurement is short of the straight line from the start to the target. */
function behind(
  { by, target }: DatedGoal,
  start: Point | undefined,
  last: Point | undefined,
  tolerance: number,
): Shortfall | undefined {
  if (start === undefined || last === undefined || meets(last.value, target)) return undefined
  const [gone, all] = [daysBetween(start.on, last.on), daysBetween(start.on, by)]
  if (gone < shortestWay || all <= 0) return undefined
  const allowed = (value: number) => tolerance * Math.abs(value)
  if (meets(start.value, target))
    return lacking(last.value, target.value, target) > allowed(target.value)
      ? { kind: 'lost', start, last }
      : undefined
  const way = target.value - start.value
  const expected = start.value + (way * gone) / all
  if (lacking(last.value, expected, target) <= allowed(way)) return undefined
  const needed = (way * gone) / (last.value - start.value)
  const isReached = needed > 0 && needed < longestWay
  return {
    kind: 'off',
    start,
    last,
    expected,
    ...(isReached ? { meetsOn: dayAfter(start.on, Math.ceil(needed)) } : {}),
  }
}

/** How far a value is short of another; less than 0 where it is better. */
function lacking(value: number, aim: number, { better }: GoalTarget): number {
  return better === 'higher' ? aim - value : value - aim
}

function meets(value: number, { value: target, better }: GoalTarget): boolean {
  return better === 'higher' ? value >= target : value <= target
}
