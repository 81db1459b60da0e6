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
  'The work, done {places} {periods}, was judged by {witnesses} against a published rubric.',
  'They handed in {results} and {results}, which {witnesses} approved.',
  'Proof is {results}, made {places}; {witnesses} looked at it twice.',
  'In front of {witnesses}, each of them defended {results}, made {periods}.',
  'An interview with {witnesses} covered every step, from the first sketch of {objects} to {results}.',
  '{witnesses} observed two sessions {places} and asked for {results}.',
  'What remains of {objects} is {results}, kept {places} for whoever comes next.',
  'Half of the marks went to {results}, half to how {objects} came about {periods}.',
]

const abilities = [
  'They are able to {abilities} and, {places}, to {abilities}.',
  'A holder can {abilities}, {abilities}, and {abilities}.',
  'Employers {places} can rely on them to {abilities} and to {abilities}.',
  'Since then they {abilities} and {abilities} as a matter of course {places}.',
  'Beyond the task itself, they learned {periods} to {abilities} and to {abilities}.',
  'Colleagues ask them to {abilities} and to {abilities}, above all {places}.',
]

const criteria = [
  'Handed in {results} that {witnesses} accepted.',
  'Completed {objects} {places}, as {witnesses} confirmed in writing.',
  'Answered the questions of {witnesses} about {objects} for forty minutes.',
  'Kept a diary {periods}.',
  'Scored at least 80 of 100 points in a test set by {witnesses}.',
  'Showed how to {abilities}, observed by {witnesses}.',
]

/** Most characters of a description and of a criterion on Credly. */
const maxLength = 500

/** A description of about `length` characters, in whole sentences. */
export function description(chance: Chance, length: number): string {
  const order = chance.happens(0.5) ? [proofs, abilities] : [abilities, proofs]
  return sentences([openings, ...order, abilities, proofs], chance, length)
}

/** One earning criterion of about `length` characters, in whole sentences. */
export function criterion(chance: Chance, length: number): string {
  return sentences([criteria], chance, length)
}

/** Sentences of these shapes in turn, the last shapes as often as it takes; at least one sentence. */
function sentences(shapes: readonly (readonly string[])[], chance: Chance, length: number): string {
  let text = ''
  for (let index = 0; ; index++) {
    const next = filled(chance.pick(shapes[index] ?? shapes.at(-1) ?? []), chance)
    const longer = text === '' ? next : `${text} ${next}`
    const isCloser = longer.length - length < length - text.length
    if (text !== '' && (!isCloser || longer.length > maxLength)) return text
    text = longer
  }
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
