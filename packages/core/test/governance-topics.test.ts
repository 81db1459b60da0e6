import { describe, expect, test } from 'vitest'
import { readFile } from '../src/formats/read-file.ts'
import type { ProgramDocument } from '../src/program/document.ts'
import {
  coverageOf,
  type GovernanceTopic,
} from '../src/program/governance/topics.ts'
import { openings, statements } from './governance-statements.ts'

async function read(...texts: readonly string[]): Promise<ProgramDocument[]> {
  const models = await Promise.all(
    texts.map((text, index) =>
      readFile({ path: `${index}.md`, text }, { roleOf: () => 'governance' }),
    ),
  )
  return models.flatMap((model) => (model.kind === 'document' ? [model.document] : []))
}

async function coverage(...texts: readonly string[]) {
  return coverageOf(await read(...texts))
}

async function verdict(topic: GovernanceTopic, ...texts: readonly string[]) {
  return (await coverage(...texts))?.topics[topic].coverage
}

describe.each(Object.entries(openings))('in %s', (language, opening) => {
  const cases = statements[language as keyof typeof openings] // the keys are those of the table

  test.each(cases)('%s is covered with %s by %s', async (topic, expected, text) => {
    const set = [`# Badges\n\n${opening}\n\n${opening}\n\n${text}`]
    expect(await verdict(topic, ...set)).toBe(expected)
    if (expected !== 'yes') return
    const evidence = (await coverage(...set))?.topics[topic].evidence
    expect(evidence?.at.span?.[1]).toBeGreaterThan(0)
    expect(text.replace(/[*`]/g, '')).toContain(evidence?.value)
  })
})
