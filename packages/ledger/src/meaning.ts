import { createHash } from 'node:crypto'
import type { Meaning } from './event.ts'

/** The parts of a template that say what its badges mean. */
export interface MeaningParts {
  readonly name: string
  readonly criteria: readonly string[]
  readonly level: string
  readonly skills: readonly string[]
}

/** Digests that stay the same where only case, white space, punctuation or the order of a list differ. */
export function meaningOf({ name, criteria, level, skills }: MeaningParts): Meaning {
  return {
    criteria: digest(criteria),
    level: digest([level]),
    name: digest([name]),
    skills: digest(skills),
  }
}

function digest(texts: readonly string[]): string {
  const normal = texts.map(folded).filter((text) => text !== '')
  const all = [...new Set(normal)].sort().join('\n')
  return createHash('sha256').update(all).digest('hex').slice(0, 16)
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}
