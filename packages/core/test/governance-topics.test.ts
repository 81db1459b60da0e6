import { describe, expect, test } from 'vitest'
import { readFile } from '../src/formats/read-file.ts'
import type { ProgramDocument } from '../src/program/document.ts'
import { type GovernanceTopic, governanceTopics } from '../src/program/governance/covered-topics.ts'
import { coverageOf } from '../src/program/governance/topics.ts'
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

/** Topics that are covered with `yes`. */
async function covered(...texts: readonly string[]) {
  const found = await coverage(...texts)
  return governanceTopics.filter((topic) => found?.topics[topic].coverage === 'yes')
}

describe('documents of which the title says governance', () => {
  test.each([
    [
      'cards for doors',
      `# Badge policy

Employees wear their ID badge visibly. Badges are issued by the security office within two days.

## Expiry

Contractor badges expire after 90 days. A lost badge is reported at once.

## Revocation

Access through doors is revoked when employment ends. Employees may appeal to Human Resources.

## Review

The policy is reviewed annually.`,
    ],
    [
      'products',
      `# Certification program

The program certifies products that conform to the specification.

## Certificates

A certificate is issued to the vendor within ten days after the conformance tests. It is valid for two years.

## Revocation

The council may revoke the certificate of a product. The vendor may appeal within 10 days.`,
    ],
    [
      'pictures in a README',
      `# Badge governance

The badges at the top of the README show the build status of the repository.

## Approval

A new badge is proposed in a pull request and approved by two committers.

## Expiry

Badges expire with the release that they name.`,
    ],
    [
      'a web site',
      `# Data governance

The field "badge" of the data model holds an icon: new, popular, sold out. Badges expire after 30 days.

## Approval

A content type is proposed by an editor and approved by the data steward within a week.`,
    ],
  ])('cover nothing where it is that of %s', async (_, text) => {
    expect(await covered(text)).toEqual([])
  })
})

describe('documents of a set', () => {
  const policy = `# Policy\n\n${openings.en}\n\nThe registrar may revoke a badge obtained by fraud.`
  const appeals = '# Appeals\n\nThe earner may appeal the decision within 14 days.'

  test('are judged as one', async () => {
    expect(await verdict('revocation', policy)).toBe('partly')
    expect(await verdict('revocation', policy, appeals)).toBe('yes')
  })

  test('have no coverage where there are none, or in a language that is not read', async () => {
    expect(await coverage()).toBeUndefined()
    const italian = 'I badge digitali sono rilasciati dalla commissione e gli studenti che hanno'
    expect(await coverage(`${italian} completato il corso li ricevono per questo.`)).toBeUndefined()
  })

  test('are in the language that their front matter names', async () => {
    const found = await coverage('---\nlanguage: nl-NL\n---\n\nBadges verlopen niet.')
    expect(found?.language).toBe('nl')
  })

  test('are in the language of most of their sentences', async () => {
    const english = 'The badge of the month is shown to all who visit us.'
    const german = 'Die Badges werden von der Kommission vergeben und sind nicht befristet.'
    expect((await coverage(`${english}\n\n${german}\n\n${german}`))?.language).toBe('de')
  })
})

test('the evidence of a table is a cell, that of a list an item', async () => {
  const found = await coverage(
    `# Badges

${openings.en}

${openings.en}

## Who does what

| Who | What |
|---|---|
| Registrar | keeps the register of badges |
| Committee | approves badges |

## Design

- The logo is on the left, in blue.`,
  )
  const { roles, design } = found?.topics ?? {}
  expect(roles?.evidence?.value).toBe('keeps the register of badges')
  expect(roles?.evidence?.at.pointer).toMatch(/^\/children\/\d+\/children\/1\/children\/1$/)
  expect(design?.evidence?.at).toMatchObject({ span: [0, 33] })
  expect(design?.evidence?.at.pointer).toMatch(/^\/children\/\d+\/children\/0$/)
})

test('what is very long is read in part, and soon', async () => {
  const paragraph = 'The committee approves badges; if not, the dean may not revoke them.\n\n'
  const many = await read(`# Badges\n\n${openings.en}\n\n${paragraph.repeat(1_500)}`)
  const endless = await read(
    `# Badges\n\n${openings.en}\n\n${'never revoke badges '.repeat(20_000)}`,
  )
  const start = performance.now()
  expect(coverageOf([1, 2, 3, 4, 5].flatMap(() => many))?.topics.approval.coverage).toBe('yes')
  expect(coverageOf(endless)?.topics.approval.coverage).toBe('no')
  expect(performance.now() - start).toBeLessThan(5_000)
})
