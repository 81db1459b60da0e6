import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const text = join(import.meta.dirname, '../src/text')

const files = ['en', 'es'].flatMap((language) =>
  readdirSync(join(text, language)).map((file) => join(language, file)),
)

/** Whose matches are all taken; the engines ask the others whether they match at all. */
const taken = ['presence', 'telephone', 'titled', 'awardee', 'expression', 'inPhrases', 'compounds']

test.each(files)(
  'the expressions of %s remember where they were only where all matches are taken',
  async (file) => {
    const tables: Record<string, unknown> = await import(join(text, file))
    const found = Object.values(tables).flatMap((table) => expressionsIn(table, ''))
    const wrong = found.filter(({ name, expression }) => expression.global !== taken.includes(name))
    expect(wrong).toEqual([])
  },
)

function expressionsIn(value: unknown, name: string): { name: string; expression: RegExp }[] {
  if (value instanceof RegExp) return [{ name, expression: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    expressionsIn(inner, Array.isArray(value) || key.startsWith('phrase') ? name : key),
  )
}
