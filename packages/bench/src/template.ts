import type { Chance } from './chance.ts'
import { realDetails, realFigures, realUnbacked } from './real-figures.ts'
import { criterion, description } from './sentences.ts'
import * as vocabulary from './vocabulary.ts'

/** A made-up badge template, before it is written as YAML. */
export interface Template {
  readonly name: string
  readonly description: string
  readonly skills: readonly string[]
  readonly criteria: readonly string[]
  /** The last part of its addresses, and of its file's name. */
  readonly slug: string
  /** Fields beside the usual ones, or in place of them. */
  readonly others: Readonly<Record<string, string>>
}

/** How much a template has to say. */
interface Size {
  /** Characters. */
  readonly description: number
  readonly skills: number
  /** Characters of each. */
  readonly criteria: readonly number[]
  /** How many of its skills no text speaks of. */
  readonly unbacked: number
  /** Whether all details that Credly shows are filled in, or as many as in reality. */
  readonly isComplete: boolean
}

/** Of a template that leaves nothing to be wished for. */
function soundSize(chance: Chance): Size {
  return {
    description: chance.between(200, 400),
    skills: chance.between(3, 9),
    criteria: Array.from({ length: chance.between(2, 4) }, () => 80),
    unbacked: 0,
    isComplete: true,
  }
}

/** As sizes are in reality, too short and too many among them. */
export function realSize(chance: Chance): Size {
  const skills = chance.draw(realFigures.skills)
  return {
    description: chance.draw(realFigures.descriptionLength),
    skills,
    criteria: Array.from({ length: chance.draw(realFigures.criteria) }, () =>
      chance.draw(realFigures.criterionLength),
    ),
    unbacked: chance.happens(realUnbacked) ? chance.between(1, skills) : 0,
    isComplete: false,
  }
}

/** With as much to say as half of all real templates exceed, and no flaw. */
export const medianSize: Size = {
  description: 349,
  skills: 5,
  criteria: [90, 90],
  unbacked: 0,
  isComplete: true,
}

/** A template without a flaw that badgelint knows, but for those of its size. */
export function template(chance: Chance, name: string, size = soundSize(chance)): Template {
  const skills = skillsOf(chance, size.skills)
  const slug = slugOf(name)
  return {
    name,
    description: description(chance, size.description),
    skills,
    criteria: [
      ...size.criteria.slice(1).map((length) => criterion(chance, length)),
      ...(size.criteria.length > 0 ? [proofOf(skills.slice(size.unbacked))] : []),
    ],
    slug,
    others: {
      image: `https://images.example.org/${slug}.png`,
      ...details(chance, size.isComplete),
      ...(chance.happens(0.6)
        ? { owner: `${slugOf(chance.pick(vocabulary.roles))}@example.org` }
        : {}),
      reviewed_on: `'2026-0${chance.between(1, 5)}-1${chance.between(0, 9)}'`,
    },
  }
}

const detailValues = {
  level: ['Foundational', 'Intermediate', 'Advanced'],
  cost: ['Free', 'Paid'],
  time_to_earn: ['Hours', 'Days', 'Weeks', 'Months'],
  type_category: ['Experience', 'Learning', 'Validation', 'Certification'],
} as const

/** What Credly shows beside the texts: often all of it, else some. */
function details(chance: Chance, isComplete: boolean): Record<string, string> {
  const hasAll = isComplete || chance.happens(realDetails.all)
  return Object.fromEntries(
    Object.entries(detailValues).flatMap(([field, values]) => {
      const share = realDetails.each[field as keyof typeof detailValues]
      return hasAll || chance.happens(share) ? [[field, chance.pick<string>(values)]] : []
    }),
  )
}

/** A criterion names no more skills than this; there is no room for more. */
const maxShown = 14

/** The last criterion, which speaks of skills. */
function proofOf(skills: readonly string[]): string {
  const shown = skills.length > 0 ? skills.slice(0, maxShown).join(', ').toLowerCase() : 'all of it'
  return `Showed ${shown} to two assessors, who scored each with a rubric.`
}

/** Different skills: some that many templates have, some that few have, and many that none other has. */
function skillsOf(chance: Chance, count: number): string[] {
  const skills = new Set<string>()
  while (skills.size < count) skills.add(skill(chance))
  return [...skills]
}

function skill(chance: Chance): string {
  if (chance.happens(0.15)) return chance.pick(vocabulary.skills)
  const topic = chance.pick(vocabulary.topics)
  if (chance.happens(0.15)) return topic
  const common = `${topic} ${chance.pick(vocabulary.skillKinds)}`
  return chance.happens(0.5) ? common : `${chance.pick(vocabulary.skillFields)} ${common}`
}

/** A name such as "Stream Survey Mentor in Winter", which none of `taken` has; it is added to them. */
export function freshName(chance: Chance, taken: Set<string>): string {
  const ending = chance.happens(0.7) ? ` ${chance.pick(vocabulary.settings)}` : ''
  const second = chance.happens(0.5) ? ` and ${chance.pick(vocabulary.topics)}` : ''
  const name = `${chance.pick(vocabulary.topics)}${second} ${chance.pick(vocabulary.roles)}${ending}`
  if (taken.has(name)) return freshName(chance, taken)
  taken.add(name)
  return name
}

export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
