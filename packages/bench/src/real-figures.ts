import type { Quantiles } from './chance.ts'

/**
 * What templates are like that people have on Credly, of the 4,880 of `shared/live/credly-export`:
 * `npm run bench:distribution` prints these figures, and those of the made sets beside them. Numbers
 * only; no text of theirs is in the project.
 */
export const realFigures = {
  descriptionLength: [4, 37, 155, 213, 262, 307, 349, 394, 436, 472, 489, 496, 499, 500],
  skills: [0, 1, 2, 3, 3, 4, 5, 6, 8, 9, 12, 14, 22, 40],
  criteria: [1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 6, 34, 36],
  criterionLength: [3, 14, 33, 47, 63, 78, 90, 110, 130, 166, 238, 322, 483, 500],
} as const satisfies Readonly<Record<string, Quantiles>>

/** The share of templates that have a field, of those fields that not all have. */
export const realShares = {
  global_activity_url: 0.72,
  earn_this_badge_url: 0.06,
} as const

/** The share of templates that have each of the details that Credly shows. */
export const realDetails = {
  all: 0.39,
  /** Of the others. */
  each: { level: 0.54, cost: 0.08, time_to_earn: 0.41, type_category: 0.7 },
} as const

/**
 * The share of templates made with a skill that no text speaks of. With what other flaws do to texts,
 * `skills/backed` reports about as many as in reality, 0.54.
 */
export const realUnbacked = 0.36
