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
    [
      'keys of servers',
      `# Certificates

TLS certificates are issued by the platform team within one day.

## Validity

Certificates are valid for 90 days. A certificate is revoked when a private key leaks. Teams can appeal.`,
    ],
    [
      'a screen',
      `# Badges: user guide

Click **New badge** and enter a name.

## Criteria

Choose whether a badge is awarded by hand or on completion. Click Save.

## Expiry

Badges expire after the period that you select. Click Delete to remove one.`,
    ],
    [
      'a contest',
      `# Science contest

The contest has two categories. A badge is given to the winners.

## Jury

The jury scores each entry from 1 to 10. Prizes are handed over on 12 June.

## Privacy

Data of contestants is deleted after a year.`,
    ],
  ])('cover nothing where it is that of %s', async (_, text) => {
    expect(await covered(text)).toEqual([])
  })
})

describe('programs of other kinds', () => {
  test.each<readonly [kind: string, topics: readonly GovernanceTopic[], text: string]>([
    [
      'products',
      ['issuing', 'revocation', 'expiry'],
      `# Certification program

The program certifies products that conform to the specification.

## Certificates

A certificate is issued to the vendor within ten days after the conformance tests. It is valid for two years.

## Revocation

The council may revoke the certificate of a product. The vendor may appeal within 10 days.`,
    ],
    [
      'projects',
      ['purpose', 'roles', 'criteria', 'issuing', 'scope', 'expiry'],
      `# Readiness badges

Our goal is to show which projects take care of their documentation.

## Badge levels

| Level | Requirements |
|---|---|
| Basic | a license and a guide |
| Full | Basic and 60 % test coverage |

## How to get one

Two reviewers check the project against the checklist. The badge is assigned within 14 days.

## Keeping it

Badges are valid for 18 months. The steering group hears complaints.`,
    ],
    [
      'auditors, who are let in and judged',
      ['roles', 'criteria', 'expiry'],
      `# Certified auditors

Auditors are certified to inspect gardens.

## Criteria for certification

The examiner reviews five reports of the applicant. At least four of five must be accurate to be certified.

The register is kept by the secretariat for certified auditors.

- Term: 1 year from issue of the certificate
- Annual cap: 20 inspections per badge

## Withdrawal

A certificate is withdrawn for fraud.

Appeals: Rejected applicants may request a second look within 30 days.`,
    ],
  ])('%s', async (_, topics, text) => {
    expect(await covered(text)).toEqual(topics)
  })
})

describe('a statement that says it by its words', () => {
  test.each<readonly [topic: GovernanceTopic, text: string]>([
    ['purpose', '## Spirit\n\nOur goal is to open doors, not to close them.'],
    ['expiry', '## End of life\n\nBadges expire if the tool that they name is given up.'],
    [
      'criteria',
      '## Points for actions\n\n- Guide written: 20 points\n- Answer given: 3 points\n\n## Badge levels\n\n### Helper (30 points)\n\nHelps others.',
    ],
  ])('covers %s: %s', async (topic, text) => {
    expect(await verdict(topic, `# Badges\n\n${openings.en}\n\n${openings.en}\n\n${text}`)).toBe(
      'yes',
    )
  })

  test('scope is covered by a line at the head', async () => {
    const head = 'Version: 2\nApplies to: gardens, orchards and their keepers'
    expect(await verdict('scope', `# Badges\n\n${head}\n\n${openings.en}\n\n${openings.en}`)).toBe(
      'yes',
    )
  })

  test('purpose is covered by what badges are given for', async () => {
    const text =
      'Dit jaar worden digitale badges uitgereikt aan deelnemers, om zo te leren wat ze doen.'
    expect(await verdict('purpose', `# Badges\n\n${text}\n\n${openings.nl}`)).toBe('yes')
  })
})

test('a manual of a software says of a program which kinds it has, and the rest in part', async () => {
  const text = `# Badges

${openings.en}

## Categories of badges

There are two types of badges: badges of courses and badges of the site.

## Expiry

Open Settings > Badges. Badges expire after 12 months.

## Steps

- The wizard shows the badges
- Choose the tab for earners
- The menu has the badges that are awarded`
  expect(await covered(text)).toEqual(['scope'])
})

describe('terse documents', () => {
  test.each<readonly [language: string, topics: readonly GovernanceTopic[], text: string]>([
    [
      'en',
      ['purpose', 'criteria', 'scope', 'expiry'],
      `# Beekeeper certification

Prove your skills and show your expertise to employers.

## Certification levels

### Certified Keeper

- Pass the hive exam with 70 %+
- Valid for 2 years

### Certified Breeder

- Score 80 %+ in the field test
- Valid for 2 years`,
    ],
    [
      'en',
      ['purpose', 'scope', 'expiry', 'design'],
      `# Badge charter

## Objectives

- Increase the visibility of skills
- Badges support internal mobility of learners

## Scope

Out of scope: external certificates.

## Naming

Skill and level, max 50 characters.

## Expiration

None.

## Privacy

See the notice.`,
    ],
    [
      'es',
      ['roles', 'approval', 'criteria', 'issuing', 'scope', 'expiry'],
      `# Insignias digitales del huerto

Las insignias se otorgan al alumnado.

## Funciones

| Rol | Función |
|---|---|
| Coordinación | aprueba las nuevas insignias |
| Docente | evalúa las evidencias |

## Niveles

1. Básico
2. Avanzado

## Requisitos

- Nota mínima de 7 en la prueba

## Emisión

En los 10 días siguientes al cierre del curso.

## Vigencia

2 años`,
    ],
    [
      'de',
      ['issuing', 'revocation', 'expiry'],
      `# Zertifikate der Imkerei

Lernende erhalten digitale Zertifikate.

## Ausstellung

Innerhalb von 10 Werktagen nach Abschluss.

## Gültigkeit

3 Jahre ab Ausstellung

## Widerruf

Bei Täuschung kann das Zertifikat widerrufen werden. Widerspruch ist innerhalb von vier Wochen möglich.`,
    ],
  ])('in %s cover %j', async (_, topics, text) => {
    expect(await covered(text)).toEqual(topics)
  })
})

describe('a statement about something else', () => {
  test.each<readonly [topic: GovernanceTopic, text: string]>([
    ['design', '## Tiers\n\nThere are three levels of badges: bronze, silver and gold.'],
    ['design', '## Title III. Proposals\n\nThe office must receive proposals by mail.'],
    ['design', '## Tasks\n\nThe assistant generates certificates from the template.'],
    ['review', 'There is an annual cap of 50 audits per badge.'],
    ['issuing', '## Badge issuance\n\n- Term: 1 year from issuance date'],
    ['privacy', '## Security\n\n- Encrypted uploads'],
    ['approval', '## Process\n\nThe board approves candidates for the certificate by vote.'],
    ['approval', 'New courses are proposed by departments and approved by the committee.'],
    ['roles', 'Do badges confer roles?\n\nThey do not:\n\n- provide voting rights to members'],
    ['purpose', '## Purpose\n\nThe purpose of this policy is to outline the approval of badges.'],
    ['criteria', '## Revocation\n\nEvidence no longer demonstrates the required behavior.'],
    ['criteria', '## Changed requirements\n\nThe criteria of a badge may change twice a year.'],
    [
      'revocation',
      '## Changes of criteria\n\nEarners must hear of it a month before losing a badge, and may object.',
    ],
    ['issuing', '## Awarded modules\n\nIssues and vulnerabilities get patches within 5 days.'],
    ['design', '| Name | Needs | Badge |\n|---|---|---|\n| Gold | the board agrees | gold |'],
    ['design', '## Badge images\n\nBuilds must keep the image and the colours green.'],
    ['privacy', 'The registrar may answer GDPR questions and delete what is asked.'],
    [
      'scope',
      'A badge can be lost for one of the following reasons: fraud, errors that were proposed.',
    ],
    ['purpose', '## Answers\n\nOur goal is to answer within 3 days.'],
  ])('leaves %s open: %s', async (topic, text) => {
    expect(
      await verdict(topic, `# Badges\n\n${openings.en}\n\n${openings.en}\n\n${text}`),
    ).not.toBe('yes')
  })
})

describe('documents of a set', () => {
  const policy = `# Policy\n\n${openings.en}\n\nThe registrar may revoke a badge obtained by fraud.`
  const appeals = '# Appeals\n\nThe earner may appeal the decision within 14 days.'

  test('are judged as one', async () => {
    expect(await verdict('revocation', policy)).toBe('partly')
    expect(await verdict('revocation', policy, appeals)).toBe('yes')
  })

  test('have no coverage where there are none, or in a language that badgelint does not read', async () => {
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

test('what is very long is read in part', async () => {
  const paragraph = 'The committee approves badges; if not, the dean may not revoke them.\n\n'
  const many = await read(`# Badges\n\n${openings.en}\n\n${paragraph.repeat(1_500)}`)
  const endless = await read(
    `# Badges\n\n${openings.en}\n\n${'never revoke badges '.repeat(20_000)}`,
  )
  expect(coverageOf([1, 2, 3, 4, 5].flatMap(() => many))?.topics.approval.coverage).toBe('yes')
  expect(coverageOf(endless)?.topics.approval.coverage).toBe('no')
})

test.each([
  ['a word of 64 KB', 'a'.repeat(65_536)],
  ['90,000 characters of numbers', '5, '.repeat(30_000)],
  ['4,000 rows', `| Role | Duty |\n|---|---|\n${'| Board | approves badges |\n'.repeat(4_000)}`],
])('%s are read to their end', async (_, text) => {
  const documents = await read(`# Badges\n\n${openings.en}\n\n${text}`)
  expect(coverageOf(documents)?.language).toBe('en')
})
