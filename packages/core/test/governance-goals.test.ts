import { describe, expect, test } from 'vitest'
import { parseText } from '../src/documents/parse.ts'
import { toProgramDocument } from '../src/formats/document.ts'
import type { ProgramDocument } from '../src/program/document.ts'
import { type Goal, goalsOf } from '../src/program/governance/goals.ts'
import { statedIn } from '../src/program/governance/stated.ts'
import { metricNamed } from '../src/program/known-metrics.ts'
import type { DeclaredMetric } from '../src/program/metrics.ts'
import { quantitiesIn } from '../src/text/quantities.ts'
import { sharesIn } from '../src/text/shares.ts'
import { textDays } from '../src/text/text-day.ts'

async function documentOf(text: string): Promise<ProgramDocument> {
  const parsed = await parseText(text, 'markdown', 'governance')
  if (parsed.kind !== 'prose') throw new Error(`${parsed.kind} in place of a document`)
  return toProgramDocument(parsed.prose, 'GOVERNANCE.md', 'governance')
}

/** A goal as a line: metric, from where to where, by when, who. */
function inLine({ metric = '?', target, start, by = '?', owner = '?' }: Goal): string {
  const from = start === undefined ? '' : `${start.value} to `
  const to = target === undefined ? '?' : `${from}${target.value} ${target.unit}`
  return [metric, to, by, owner].join(' | ')
}

async function goalsIn(text: string, declared: readonly DeclaredMetric[] = []): Promise<string[]> {
  return goalsOf([await documentOf(text)], declared).map(inLine)
}

const below = (sentence: string) => `# Badges\n\n## What we do\n\n${sentence}`

describe('a sentence sets a goal', () => {
  test.each([
    ['acceptance rate of 80 % by December 2026', 'acceptance-rate | 80 percent | 2026-12-31 | ?'],
    [
      'By the end of 2026, 80% of badges are claimed (owner: registrar).',
      'acceptance-rate | 80 percent | 2026-12-31 | registrar',
    ],
    ['Our goal is to issue 500 badges by 30 June 2027.', 'issued | 500 count | 2027-06-30 | ?'],
    [
      'Median days from completion to issuing: 9 today, 5 by December 2026.',
      'days-to-issue | 9 to 5 days | 2026-12-31 | ?',
    ],
    [
      'Die Annahmequote soll von 54 auf 70 Prozent bis Ende 2026 steigen.',
      'acceptance-rate | 54 to 70 percent | 2026-12-31 | ?',
    ],
    ['Annahmequote von 80 % bis Ende 2026.', 'acceptance-rate | 80 percent | 2026-12-31 | ?'],
    [
      'Alcanzar una tasa de aceptación del 80 % antes de diciembre de 2026.',
      'acceptance-rate | 80 percent | 2026-12-31 | ?',
    ],
    [
      'Faire passer le taux de partage de 34 % à 40 % d’ici le 31 décembre 2026.',
      'share-rate | 34 to 40 percent | 2026-12-31 | ?',
    ],
    [
      'De acceptatiegraad stijgt van 54 naar 70 procent tegen eind 2026.',
      'acceptance-rate | 54 to 70 percent | 2026-12-31 | ?',
    ],
    [
      'A taxa de aceitação deve atingir 80 % até dezembro de 2026.',
      'acceptance-rate | 80 percent | 2026-12-31 | ?',
    ],
  ])('%s', async (sentence, goal) => {
    expect(await goalsIn(below(sentence))).toEqual([goal])
  })
})

describe('a sentence sets several goals', () => {
  test.each([
    [
      'By July 2026 we will have issued 900 badges, of which 70 per cent are accepted.',
      ['issued | 900 count | 2026-07-31 | ?', '? | 70 percent | 2026-07-31 | ?'],
    ],
    [
      'Bis Ende 2027 sollen 40 Badges angeboten und 1.500 davon ausgestellt sein; ein Drittel soll geteilt werden.',
      [
        '? | 40 count | 2027-12-31 | ?',
        '? | 1500 count | 2027-12-31 | ?',
        '? | 33.33 percent | 2027-12-31 | ?',
      ],
    ],
    [
      'La meta para 2027 es duplicar las insignias emitidas y llegar a 25 entidades.',
      ['issued | 2 times | 2027-12-31 | ?', '? | 25 count | 2027-12-31 | ?'],
    ],
    [
      'Het programma wil het aandeel geaccepteerde badges vóór september 2026 van 45 % naar 65 % brengen en dertig uitgevers tellen.',
      ['acceptance-rate | 45 to 65 percent | 2026-09-30 | ?', '? | 30 count | 2026-09-30 | ?'],
    ],
  ])('%s', async (sentence, goals) => {
    expect(await goalsIn(below(sentence))).toEqual(goals)
  })

  test('and each stands at its own words', async () => {
    const text = '# A\n\nWe want 500 badges issued and 20 partners by 2027.'
    const places = goalsOf([await documentOf(text)]).map(({ text }) => text)
    expect(places.map(({ value }) => value)).toEqual([
      'We want 500 badges issued',
      '20 partners by 2027.',
    ])
    expect(places[1]?.at.span).toEqual([30, 50])
  })
})

describe('a number is no goal where it is', () => {
  test.each([
    ['a heart', 'We are 100 % committed to our earners by 2027.'],
    ['a contract', 'The contract covers 5,000 badges a year until December 2027.'],
    ['what each does', 'By 30 June 2026 each school names two contact persons for its badges.'],
    ['what earners may', 'Earners may share up to 3 badges by June 2027.'],
    ['what earners must', 'Learners must pass 80 % of modules by 1 June 2027 to earn the badge.'],
    ['a clause', '8.2 Bring the badge by June 2027.'],
    ['the past', 'In 2025 the acceptance rate was 71 %.'],
    ['a rise that is over', 'The acceptance rate rose from 54 % to 70 % by December 2025.'],
    ['a goal that was met', 'Our goal of an acceptance rate of 70 % by December 2025 was met.'],
    ['a pass mark', 'Earners need a score of 80 % in the exam by December 2026.'],
    [
      'a pass mark in German',
      'Bis Dezember 2026 gilt: bestanden ist, wer 60 % der Punkte erreicht.',
    ],
    ['a time to issue in', 'Badges are issued within 5 working days of completion.'],
    ['a time to accept', 'Earners accept their badges within 30 days.'],
    ['a validity', 'Badges issued by 31 December 2026 remain valid for 3 years.'],
    ['a quorum', 'A quorum of 50 % of members is needed by 1 May 2026.'],
    ['a quota', 'The quota is 200 badges issued by December 2026.'],
    ['a condition', 'If the acceptance rate is below 60 % by December 2026, the board meets.'],
    ['a threshold', 'Templates without 10 earners by 31 December 2026 are retired.'],
    ['a price', 'Badges issued by 1 July 2026 cost 20 euros.'],
    ['all there are', 'By 30 June 2026 all 45 badges are issued on the new platform.'],
    ['an example', 'For example, an acceptance rate of 80 % by December 2026.'],
    ['denied', 'There is no goal for the acceptance rate, such as 80 % by December 2026.'],
    ['code', '```\nacceptance rate of 80 % by December 2026\n```'],
    ['quoted', '> acceptance rate of 80 % by December 2026'],
  ])('%s', async (_, sentence) => {
    expect(await goalsIn(below(sentence))).toEqual([])
  })

  test('in a history of the document', async () => {
    const text = '# Badges\n\n## History\n\n1.2: acceptance rate target of 80 % by 2026 added'
    expect(await goalsIn(text)).toEqual([])
  })

  test('in a form', async () => {
    const text = '# Badges\n\n## Proposal form\n\n- Goal: acceptance rate of 80 % by December 2026'
    expect(await goalsIn(text)).toEqual([])
  })

  test('in a table of weights', async () => {
    const text =
      '# Badges\n\n## Goals\n\n| objective | weight | target |\n|---|---|---|\n| Safety | 30 % | 80 % |'
    expect(await goalsIn(text)).toEqual([])
  })

  test('in a table of past years', async () => {
    const text =
      '# Badges\n\n## Figures\n\n| metric | 2023 | 2024 |\n|---|---|---|\n| acceptance rate | 60 % | 64 % |'
    expect(await goalsIn(text)).toEqual([])
  })
})

describe('a table states goals', () => {
  test.each([
    [
      'with the year in a header',
      '## Goals\n\n| goal | measure | in 2025 | target for 2026 | owner |\n|-|-|-|-|-|\n| Earners show it | share rate | 34 % | 40 % | press office |',
      ['share-rate | 34 to 40 percent | 2026-12-31 | press office'],
    ],
    [
      'with the year in the heading, and gaps',
      '## Goals for 2026\n\n| goal | metric | target |\n|-|-|-|\n| More readers | views per shared badge | 3,5 |\n| More friends | | tbd |',
      ['view-rate | 3.5 ratio | 2026-12-31 | ?', '? | ? | 2026-12-31 | ?'],
    ],
    [
      'without a word of goals, by its baseline and day',
      '## Preamble\n\n| What we want to see | Baseline (July 2025) | Target | By |\n|-|-|-|-|\n| Earners who claim their badge | 48 % | 70 % | 31 July 2027 |',
      ['acceptance-rate | 48 to 70 percent | 2027-07-31 | ?'],
    ],
    [
      'with a day over the numbers',
      '## Figures\n\n| Measure | Now | End of 2027 |\n|-|-|-|\n| Badges claimed | 45 % | two in three |\n| Issuers | 8 | twelve |',
      [
        'acceptance-rate | 45 to 66.67 percent | 2027-12-31 | ?',
        '? | 8 to 12 count | 2027-12-31 | ?',
      ],
    ],
    [
      'that stand with their days',
      '## Milestones\n\n| When | What we want to see |\n|-|-|\n| Q2 2026 | 15 active issuers |',
      ['? | 15 count | 2026-06-30 | ?'],
    ],
    [
      'in German',
      '## Ziele\n\n| Ziel | Kennzahl | Stand 2025 | Zielwert | Termin | Verantwortlich |\n|-|-|-|-|-|-|\n| Badges kommen an | Annahmequote | 54 % | 70 % | Ende 2026 | Leitung |',
      ['acceptance-rate | 54 to 70 percent | 2026-12-31 | Leitung'],
    ],
    [
      'in Spanish',
      '## Objetivos\n\n| Objetivo | Indicador | Meta | Plazo | Responsable |\n|-|-|-|-|-|\n| Más difusión | tasa de aceptación | 80 % | diciembre de 2026 | Coordinación |',
      ['acceptance-rate | 80 percent | 2026-12-31 | Coordinación'],
    ],
    [
      'in French',
      '## Objectifs\n\n| Objectif | Indicateur | Cible | Échéance | Responsable |\n|-|-|-|-|-|\n| Faire connaître | taux de partage | 40 % | 31 décembre 2026 | Service |',
      ['share-rate | 40 percent | 2026-12-31 | Service'],
    ],
    [
      'in Dutch',
      '## Doelen\n\n| Doel | Indicator | Streefwaarde | Termijn | Eigenaar |\n|-|-|-|-|-|\n| Meer bereik | acceptatiegraad | 70 % | eind 2026 | coördinator |',
      ['acceptance-rate | 70 percent | 2026-12-31 | coördinator'],
    ],
    [
      'in Portuguese',
      '## Metas\n\n| Objetivo | Indicador | Meta | Prazo | Responsável |\n|-|-|-|-|-|\n| Divulgar | taxa de aceitação | 80 % | dezembro de 2026 | Gabinete |',
      ['acceptance-rate | 80 percent | 2026-12-31 | Gabinete'],
    ],
  ])('%s', async (_, text, goals) => {
    expect(await goalsIn(`# Badges\n\n${text}`)).toEqual(goals)
  })
})

describe('a list states goals', () => {
  test.each([
    [
      'some of them vague',
      '## Goals\n\n- More people know our badges\n- Acceptance rate of 80 % by 2026',
      ['? | ? | ? | ?', 'acceptance-rate | 80 percent | 2026-12-31 | ?'],
    ],
    [
      'under a line that introduces it',
      '## Program\n\nOur goals by the end of 2026:\n\n- acceptance rate 80 %\n- share rate 40 %',
      ['acceptance-rate | 80 percent | 2026-12-31 | ?', 'share-rate | 40 percent | 2026-12-31 | ?'],
    ],
    [
      'with fields below each',
      '## Goals\n\n- Earners want their badge\n  - Metric: acceptance rate\n  - Target: 80 %\n  - By: June 2027\n  - Owner: Registrar',
      ['acceptance-rate | 80 percent | 2027-06-30 | Registrar'],
    ],
    [
      'and one owner for all',
      '## Goals\n\n- Acceptance rate of 80 % by 2026\n\nThe program lead reports on the goals twice a year.',
      ['acceptance-rate | 80 percent | 2026-12-31 | The program lead'],
    ],
    [
      'with an owner elsewhere in the document',
      '## Goals\n\n- Acceptance rate of 80 % by 2026\n\n## Measures\n\nThe registrar pulls the figures of the goals in July.',
      ['acceptance-rate | 80 percent | 2026-12-31 | The registrar'],
    ],
  ])('%s', async (_, text, goals) => {
    expect(await goalsIn(`# Badges\n\n${text}`)).toEqual(goals)
  })

  test('with its owner in brackets, and shares in words', async () => {
    const text =
      '# Badges\n\n## By the end of 2027 we want:\n\n- four in five badges accepted (badge desk)\n- three regional offices to issue badges'
    expect(await goalsIn(text)).toEqual([
      'acceptance-rate | 80 percent | 2027-12-31 | badge desk',
      '? | 3 count | 2027-12-31 | ?',
    ])
  })

  test.each([
    ['learning goals', '## Learning objectives\n\n- Earners know how to test water'],
    ['what is no goal', '## Non-goals\n\n- Replacing diplomas'],
    ['a purpose', '## Ziel\n\n- Dieses Dokument regelt die Vergabe'],
    ['a target group', '## Zielgruppe\n\n- Lehrende'],
    ['tasks', '## Goals\n\n- [ ] Acceptance rate of 80 % by 2026'],
    ['questions', '## Goals\n\n- What are the badges for?'],
  ])('but not %s', async (_, text) => {
    expect(await goalsIn(`# Badges\n\n${text}`)).toEqual([])
  })
})

test('a metric of the program’s own has a unit and a direction', async () => {
  const declared: DeclaredMetric[] = [{ name: 'dropout rate', unit: 'percent', better: 'lower' }]
  const [goal] = goalsOf(
    [await documentOf(below('Our goal: a dropout rate of 5 % by 2027.'))],
    declared,
  )
  expect(goal).toMatchObject({
    metric: 'dropout rate',
    target: { value: 5, unit: 'percent', better: 'lower' },
    by: '2027-12-31',
  })
})

test('a goal stands where it is written', async () => {
  const [goal] = goalsOf([
    await documentOf('# A\n\nWe met. We want an acceptance rate of 80 % by 2026. Then we rest.'),
  ])
  expect(goal?.text.value).toBe('We want an acceptance rate of 80 % by 2026.')
  expect(goal?.text.at.span).toEqual([8, 51])
})

describe('the time to issue in is', () => {
  test.each([
    ['Badges are issued within five working days of the last assessment.', 7],
    ['Within 10 business days, you will receive an email with your badge.', 14],
    ['Badges are issued within ten days and must be accepted within 30 days.', 10],
    ['Die Badges werden innerhalb von 14 Tagen nach der Prüfung ausgestellt.', 14],
    ['Las insignias se emiten en un plazo máximo de 15 días hábiles.', 21],
    ['Les badges sont délivrés dans un délai de deux semaines.', 14],
    ['De badge wordt binnen vijf werkdagen na de toetsing uitgereikt.', 7],
    ['Os emblemas são emitidos no prazo de 10 dias úteis após a avaliação.', 14],
    ['Badges are issued within 5 days. Class C badges are issued within 10 days.', 10],
    ['Teilnahme-Badges gehen binnen 3 Tagen hinaus, Fach-Badges binnen 4 Wochen.', 28],
    [
      'Las insignias de asistencia se emiten en 3 días; las de competencia, en cinco semanas tras la entrega.',
      35,
    ],
    ['Badges shall be issued not more than 7 calendar days after the session.', 7],
    ['Le badge est délivré dans un délai de 10 jours après la validation.', 10],
    ['The person responsible issues the badge within ten days of the end of the training.', 10],
    ['The registrar issues the badge. This happens within a fortnight.', 14],
    ['Badges are issued:\n\n- for attendance, within one week\n- for skills, within 3 weeks', 21],
    ['| badge | issued within |\n|-|-|\n| Attendance | 2 days |\n| Skill | 15 days |', 15],
    ['Das Badge liegt spätestens drei Werktage nach dem Kurs im Postfach.', 5],
    ['Este emite os crachás nos 8 dias úteis seguintes e avisa os formandos.', 12],
    ['| step | time limit |\n|-|-|\n| Issue the badge | 5 working days |\n| Answer | 3 days |', 7],
  ])('%s', async (text, days) => {
    expect(statedIn(await documentOf(below(text))).issuingLimit?.value).toBe(days)
  })

  test.each([
    'Earners accept the badge within 30 days of issue.',
    'Corrected badges are issued within 3 days.',
    'Objections to an issued badge are made within thirty days.',
    'Proposals are sent at least two months before the badge is issued.',
    'Badges issued within the last 12 months are reviewed.',
    'If a badge is not issued within 30 days, the owner is told.',
    'Everybody with rights to issue has taken the training within sixty days, and has issued a badge.',
    'Attendance badges are issued within 48 hours of the event.',
    'The link works for 30 days after the badge is sent.',
    'In 2025 we issued badges within 3 days.',
    '75 % of the badges are issued within 10 days.',
    'Issues are answered within two days.',
    'Badges are withdrawn within 10 days if they were issued by mistake.',
    'Nach Ausstellung des Badges haben Inhaber 30 Tage Zeit, es anzunehmen.',
    'Le titulaire dispose de 60 jours après l’émission du badge pour l’accepter.',
    'Las propuestas se presentan con una antelación de dos meses antes de la emisión de la insignia.',
  ])('not said by: %s', async (text) => {
    expect(statedIn(await documentOf(below(text))).issuingLimit).toBeUndefined()
  })
})

describe('badges hold', () => {
  test.each([
    ['Badges do not expire.', 'never'],
    ['Badges are valid for three years.', 1095],
    ['Alle Badges sind zwei Jahre gültig.', 730],
    ['Las insignias tienen una validez de 3 años.', 1095],
    ['Les badges sont valables trois ans.', 1095],
    ['Badges zijn onbeperkt geldig.', 'never'],
    ['Os emblemas são válidos por 2 anos.', 730],
    ['Badges do not expire, except First Aid, which is renewed after three years.', undefined],
    ['The owner may set an expiry for a badge.', undefined],
    ['Badges do not expire. The First Aid badge is valid for two years.', undefined],
    ['The link to a badge expires after 30 days.', undefined],
  ])('%s', async (text, expiry) => {
    expect(statedIn(await documentOf(below(text))).expiry?.value).toBe(expiry)
  })
})

describe('levels and types are listed', () => {
  const listed = async (text: string) => {
    const { levels = [], types = [] } = statedIn(await documentOf(`# Badges\n\n${text}`))
    return [levels.map(({ value }) => value), types.map(({ value }) => value)]
  }

  test.each([
    [
      'in tables',
      '| level | for |\n|-|-|\n| Basic | days |\n| Expert | years |',
      ['Basic', 'Expert'],
      [],
    ],
    ['under a heading', '## Stufen\n\n- Basis: Tage\n- Profi – Jahre', ['Basis', 'Profi'], []],
    [
      'after a line',
      'There are two types:\n\n1. Course badge\n2. Member badge',
      [],
      ['Course badge', 'Member badge'],
    ],
    ['in a sentence', 'There are three levels: One, Two and Three.', ['One', 'Two', 'Three'], []],
  ])('%s', async (_, text, levels, types) => {
    expect(await listed(text)).toEqual([levels, types])
  })

  test.each([
    ['of access', '## Access\n\n| level | may |\n|-|-|\n| Reader | read |\n| Editor | write |'],
    ['of each badge', '| badge | level |\n|-|-|\n| First Aid | Basic |\n| Rescue | Expert |'],
    ['in code', '```\n| level | for |\n|-|-|\n| Basic | days |\n```'],
  ])('but not %s', async (_, text) => {
    expect(await listed(text)).toEqual([[], []])
  })
})

test.each([
  ['Acceptance Rate', 'acceptance-rate'],
  ['acceptance_rate', 'acceptance-rate'],
  ['claim rate', 'acceptance-rate'],
  ['taux de partage', 'share-rate'],
  ['views per share', 'view-rate'],
  ['earners', 'earners'],
  ['badges issued', 'issued'],
  ['Ausgestellte Badges', 'issued'],
  ['badges issued within ten days', 'days-to-issue'],
  ['share of earners without a degree', undefined],
  ['Dormant badges (none issued for 24 months)', undefined],
  ['budget', undefined],
  ['', undefined],
])('"%s" names the metric %s', (text, metric) => {
  expect(metricNamed(text)).toBe(metric)
})

test.each([
  ['80 %', [[80, 'percent']]],
  ['zehn Werktage', [[10, 'workday']]],
  ['five (5) working days', [[5, 'workday']]],
  [
    '1,000 badges and 2.500 badges',
    [
      [1000, 'none'],
      [2500, 'none'],
    ],
  ],
  ['3,5', [[3.5, 'none']]],
  ['in 15 días hábiles', [[15, 'workday']]],
  [
    'two hundred badges, a fortnight',
    [
      [200, 'none'],
      [2, 'week'],
    ],
  ],
  ['ten minste, once more, onze', []],
])('"%s" holds quantities', (text, quantities) => {
  expect(quantitiesIn(text).map(({ value, unit }) => [value, unit])).toEqual(quantities)
})

test.each([
  ['a third of the badges', [33.3]],
  ['vier von fünf', [80]],
  ['tres de cada cuatro', [75]],
  ['neuf badges sur dix', [90]],
  ['drie op de vier, de helft', [75, 50]],
  ['dois terços', [66.7]],
  ['die Zahl verdoppeln', [2]],
  ['a double degree, 9 in 2 regions', []],
])('"%s" holds shares', (text, shares) => {
  expect(sharesIn(text).map(({ value }) => Math.round(value * 10) / 10)).toEqual(shares)
})

test.each([
  ['the third quarter of 2027', ['2027-09-30']],
  ['2. Halbjahr 2027', ['2027-12-31']],
  ['terceiro trimestre de 2027', ['2027-09-30']],
  ['troisième trimestre 2027', ['2027-09-30']],
  ['Mitte 2027, mid-2028', ['2027-06-30', '2028-06-30']],
  ['Sommer 2027', ['2027-08-31']],
  ['summer 2027', ['2027-12-31']],
])('"%s" names the days %s', (text, days) => {
  expect(textDays(text).map(({ day }) => day)).toEqual(days)
})
