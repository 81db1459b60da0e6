import type { Chance } from './chance.ts'
import * as vocabulary from './vocabulary.ts'

/** Sentence shapes; what stands in braces is drawn from the list of that name. */
const openings = [
  '{earners} have {deeds} {objects} {places} {periods}.',
  '{earners} {deeds} {objects}, working {places} {periods}.',
  'Working {places}, {earners} have {deeds} and {deeds} {objects}.',
  '{earners} have shown {periods} that they can {abilities}, and have {deeds} {objects}.',
  'To earn this badge, a person has {deeds} {objects} {places}, checked by {witnesses}.',
  '{earners} took on {objects} {places} and {deeds} it until {witnesses} had no more questions.',
  'Without help from outside, {earners} have {deeds} {objects} {periods}.',
  '{earners} started from {objects}, which they {deeds}, {deeds} and handed back {periods}.',
]

const proofs = [
  'The work was judged by {witnesses} against a published rubric.',
  'They handed in {results}, which {witnesses} approved.',
  'Proof is {results}; {witnesses} looked at it twice.',
  'In front of {witnesses}, each of them defended {results}.',
  'An interview with {witnesses} covered every step, from the first sketch to {results}.',
  '{witnesses} observed two sessions {places} and asked for {results}.',
  'What remains is {results}, kept {places} for whoever comes next.',
  'Half of the marks went to {results}, half to how the work was done {periods}.',
]

const abilities = [
  'They are able to {abilities} and to {abilities}.',
  'A holder can {abilities}, {abilities}, and {abilities}.',
  'Employers can rely on them to {abilities}.',
  'Since then they {abilities} as a matter of course.',
  'Beyond the task itself, they learned to {abilities}.',
  'Colleagues ask them to {abilities}, above all {places}.',
]

const criteria = [
  'Handed in {results} that {witnesses} accepted.',
  'Completed {objects} {places}, as {witnesses} confirmed in writing.',
  'Answered the questions of {witnesses} about {objects} for forty minutes.',
  'Kept a diary {periods} and drew three lessons from it.',
  'Scored at least 80 of 100 points in a test set by {witnesses}.',
  'Showed how to {abilities}, observed by {witnesses}.',
]

/** A description of 200 to 400 characters. */
export function description(chance: Chance): string {
  const order = chance.happens(0.5) ? [proofs, abilities] : [abilities, proofs]
  let text = filled(chance.pick(openings), chance)
  for (const shapes of [...order, abilities, proofs]) {
    if (text.length >= 200) break
    text += ` ${filled(chance.pick(shapes), chance)}`
  }
  return text.length <= 400 ? text : description(chance)
}

/** One earning criterion, 50 to 150 characters. */
export function criterion(chance: Chance): string {
  return filled(chance.pick(criteria), chance)
}

function filled(shape: string, chance: Chance): string {
  const used = new Set<string>()
  const text = shape.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = lists[slot]?.filter((word) => !used.has(word)) ?? []
    const word = chance.pick(words)
    used.add(word)
    return word
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const lists: Readonly<Record<string, readonly string[]>> = vocabulary
