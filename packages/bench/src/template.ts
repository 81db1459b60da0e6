import type { Chance } from './chance.ts'
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

/** A template without a flaw that badgelint knows. */
export function template(chance: Chance, name: string): Template {
  const skills = chance.sample(vocabulary.skills, chance.between(3, 9))
  const slug = slugOf(name)
  return {
    name,
    description: description(chance),
    skills,
    criteria: [
      ...Array.from({ length: chance.between(1, 3) }, () => criterion(chance)),
      `Showed ${skills.join(', ').toLowerCase()} to two assessors, who scored each with a rubric.`,
    ],
    slug,
    others: {
      image: `https://images.example.org/${slug}.png`,
      level: chance.pick(['Foundational', 'Intermediate', 'Advanced']),
      cost: chance.pick(['Free', 'Paid']),
      time_to_earn: chance.pick(['Hours', 'Days', 'Weeks', 'Months']),
      type_category: chance.pick(['Experience', 'Learning', 'Validation', 'Certification']),
      ...(chance.happens(0.6)
        ? { owner: `${slugOf(chance.pick(vocabulary.roles))}@example.org` }
        : {}),
      reviewed_on: `'2026-0${chance.between(1, 5)}-1${chance.between(0, 9)}'`,
      ...(chance.happens(0.4) ? { language: 'en' } : {}),
    },
  }
}

/** A name such as "Stream Survey Mentor in Winter", which none of `taken` has; it is added to them. */
export function freshName(chance: Chance, taken: Set<string>): string {
  const ending = chance.happens(0.7) ? ` ${chance.pick(vocabulary.settings)}` : ''
  const name = `${chance.pick(vocabulary.topics)} ${chance.pick(vocabulary.roles)}${ending}`
  if (taken.has(name)) return freshName(chance, taken)
  taken.add(name)
  return name
}

export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
