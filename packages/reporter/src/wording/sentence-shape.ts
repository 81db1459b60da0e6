import type { Finding } from '@badgelint/core'

/** What is quoted, an address, a day or a number: where sentences of one kind differ. */
const values = /"[^"]*"|“[^“”]*”|https?:\/\/\S+|\d[\d.,-]*\d|\d/g

/** Several values in a row count as one, since lists differ in length. */
const valuesInRow = /\0(?:(?:, | and |, and | or |; )\0)*/g

/** A sentence without its values: those of one shape say the same of different things. */
export function sentenceShape(sentence: string): string {
  return sentence.replace(values, '\0').replace(valuesInRow, '\0')
}

/** The values of a sentence that another of its shape has not, as they stand there; empty where shapes differ. */
export function differingValues(sentence: string, other: string): string {
  if (sentence === other || sentenceShape(sentence) !== sentenceShape(other)) return ''
  const known = new Set(other.match(values) ?? [])
  return [...new Set(sentence.match(values) ?? [])].filter((value) => !known.has(value)).join(', ')
}

/** Findings that ask for the same, by the shape of their suggestions; those that the most have in common first. */
export function byRemedy(findings: readonly Finding[]): Finding[][] {
  return [...Map.groupBy(findings, ({ suggestion }) => sentenceShape(suggestion)).values()].sort(
    (a, b) => b.length - a.length,
  )
}
