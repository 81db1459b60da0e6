import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MetricsReading, readMetrics } from '../src/formats/metrics.ts'
import { resolveSettings } from '../src/index.ts'
import { lint, lintSources } from '../src/internal.ts'
import {
  type DatedGoal,
  datedGoals,
  type Shortfall,
  shortfallOf,
} from '../src/program/goal-progress.ts'
import { isSameMetric, metricCalled } from '../src/program/known-metrics.ts'
import { mergedMetrics } from '../src/program/merged-metrics.ts'

/** What is read, as `day metric value`, and what is wrong, as `line:column message`. */
async function read(text: string, reading: MetricsReading = {}) {
  const { measurements, problems } = await readMetrics(text, 'metrics/a.csv', reading)
  return {
    measured: measurements.map(({ on, metric, template, value }) =>
      [on, metric, ...(template === undefined ? [] : [template]), value].join(' '),
    ),
    wrong: problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`),
  }
}

/** A file of numbers of one metric, each on a day of its own. */
const ofValues = (values: readonly string[], metric = 'visitors') =>
  `date;metric;value\n${values.map((value, index) => `2026-01-${10 + index};${metric};"${value}"\n`).join('')}`

const ofDates = (dates: readonly string[]) =>
  `date;metric;value\n${dates.map((date, index) => `${date};visitors;${index}\n`).join('')}`

describe('columns', () => {
  test.each([
    ['date,metric,value,template', {}],
    ['Date, METRIC ,Value,Badge template ID', {}],
    ['as_of;kpi;result;badge', {}],
    ['Day\tMeasure\tNumber\tTemplate', {}],
    ['month|name|value|template', {}],
    [
      'Stand;Kennzahl;Wert;Vorlage',
      { date: 'stand', metric: 'Kennzahl', value: 'WERT', template: 'Vorlage' },
    ],
  ])('%s', async (header, columns) => {
    const [delimiter = ','] = /[,;\t|]/.exec(header) ?? []
    const row = ['2026-01-31', 'share rate', '23', 'first-aid'].join(delimiter)
    expect(await read(`${header}\r\n${row}\r\n`, { columns })).toEqual({
      measured: ['2026-01-31 share-rate first-aid 23'],
      wrong: [],
    })
  })

  test('those of the configuration are the ones that count', async () => {
    const text = 'date,measured on,metric,value\n2026-01-31,2025-01-31,issued,5\n'
    const columns = { date: 'Measured on' }
    expect((await read(text, { columns })).measured).toEqual(['2025-01-31 issued 5'])
  })

  test.each([
    [
      'date,metric\n2026-01-31,issued\n',
      '1:1 The headers are "date", "metric"; expected also "value"',
    ],
    ['\n\nx\n1\n', '3:1 The headers are "x"; expected also "date" and "metric" and "value"'],
    ['', '1:1 The file is empty; expected the headers date, metric and value'],
    [' \n\n', '1:1 The file is empty; expected the headers date, metric and value'],
  ])('%j lacks some', async (text, wrong) => {
    expect(await read(text)).toEqual({ measured: [], wrong: [wrong] })
  })
})

describe('numbers', () => {
  test.each<[readonly string[], readonly number[]]>([
    [
      ['71', '71 %', '71%', '% 71', '71\u00a0%'],
      [71, 71, 71, 71, 71],
    ],
    [
      ['0.5', '1.25', '-3', '\u22123', '+4'],
      [0.5, 1.25, -3, -3, 4],
    ],
    [
      ['0,5', '1,25'],
      [0.5, 1.25],
    ],
    [
      ['1.234', '0,5'],
      [1234, 0.5],
    ],
    [
      ['1,234', '0.5'],
      [1234, 0.5],
    ],
    [
      ['1,234', '1,234.5', '1,234,567'],
      [1234, 1234.5, 1_234_567],
    ],
    [
      ['1.234', '1.234,5', '1.234.567'],
      [1234, 1234.5, 1_234_567],
    ],
    [
      ['1 234', '1\u202f234,5', "1'234"],
      [1234, 1234.5, 1234],
    ],
    [
      ['1.234', '1234.567'],
      [1.234, 1234.567],
    ],
    [
      ['0.125', '0,125'],
      [0.125, 0.125],
    ],
    [
      ['.5', '12'],
      [0.5, 12],
    ],
  ])('%j', async (texts, values) => {
    const { measurements, problems } = await readMetrics(ofValues(texts), 'a.csv')
    expect(problems).toEqual([])
    expect(measurements.map(({ value }) => value)).toEqual(values)
  })

  test.each([
    ['1.234', 'may be 1234 or 1.234'],
    ['1,234', 'may be 1.234 or 1234'],
    ['n/a', 'is not a number'],
    ['-', 'is not a number'],
    ['12 34', 'is not a number'],
    ['1,2,3', 'is not a number'],
    ['1.2.3', 'is not a number'],
    ['7 of 10', 'is not a number'],
    ['1e3', 'is not a number'],
    ['9'.repeat(50), 'is not a number'],
  ])('%j is refused', async (text, message) => {
    const { measured, wrong } = await read(ofValues([text]))
    expect(measured).toEqual([])
    expect(wrong).toEqual([expect.stringContaining(`2:21 The value "${text.slice(0, 40)}`)])
    expect(wrong[0]).toContain(message)
  })

  test('where two marks of decimals stand in one column nothing else is guessed', async () => {
    const { measured, wrong } = await read(ofValues(['0.5', '0,5', '1.234']))
    expect(measured).toHaveLength(2)
    expect(wrong).toEqual([expect.stringContaining('4:21 The value "1.234" may be 1234 or 1.234')])
  })

  test.each([
    ['acceptance rate', '101 %', 'acceptance rate is 101 %; expected 100 % or less'],
    ['Share rate', '130', 'Share rate is 130 %; expected 100 % or less'],
    ['issued', '-4', 'issued is -4; expected 0 or more'],
    ['days to issue', '-1', 'days to issue is -1; expected 0 or more'],
    ['issued', '12 %', 'issued is 12 %; expected a count'],
    [
      'acceptance rate',
      '0.71',
      'acceptance rate is 0.71 and never more than 1, which could mean 0.71 % or a fraction of 1; expected percent',
    ],
    ['acceptance rate', '', 'The value is empty; expected a number'],
    ['', '12', 'The metric is empty; expected its name'],
  ])('%s cannot be %s', async (metric, value, message) => {
    const { measured, wrong } = await read(`date,metric,value\n2026-01-31,${metric},${value}\n`)
    expect(measured).toEqual([])
    expect(wrong).toEqual([`2:${metric === '' ? 12 : 13 + metric.length} ${message}`])
  })

  test('views for each share may be more than one, and percent of a ratio are parts of it', async () => {
    const text = 'date,metric,value\n2026-01-31,views per share,3.2\n2026-02-28,view rate,320 %\n'
    expect((await read(text)).measured).toEqual([
      '2026-01-31 view-rate 3.2',
      '2026-02-28 view-rate 3.2',
    ])
  })

  test('a rate below one percent is one where others are not', async () => {
    const text =
      'date,metric,value\n2026-01-31,share rate,0.4\n2026-02-28,share rate,2\n2026-03-31,share rate,0.9 %\n'
    expect(await read(text)).toEqual({
      measured: [
        '2026-01-31 share-rate 0.4',
        '2026-02-28 share-rate 2',
        '2026-03-31 share-rate 0.9',
      ],
      wrong: [],
    })
  })
})

describe('dates', () => {
  test.each<[readonly string[], readonly string[], MetricsReading?]>([
    [
      ['2026-03-31', '2026-04-30T23:00:00Z', '2026-05-31 08:00'],
      ['2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    [
      ['2026-02', '2024-02', '2/2025', '2026/12'],
      ['2024-02-29', '2025-02-28', '2026-02-28', '2026-12-31'],
    ],
    [
      ['1.3.2026', '31.12.2026'],
      ['2026-03-01', '2026-12-31'],
    ],
    [
      ['03/04/2026', '13/04/2026'],
      ['2026-04-03', '2026-04-13'],
    ],
    [
      ['03/04/2026', '04/13/2026'],
      ['2026-03-04', '2026-04-13'],
    ],
    [['03-04-2026'], ['2026-03-04'], { dates: 'mdy' }],
    [['03/04/2026'], ['2026-04-03'], { dates: 'dmy' }],
    [['05/05/2026'], ['2026-05-05']],
  ])('%j', async (texts, days, reading) => {
    const { measurements, problems } = await readMetrics(ofDates(texts), 'a.csv', reading)
    expect(problems).toEqual([])
    expect(measurements.map(({ on }) => on)).toEqual(days)
  })

  test.each<[readonly string[], string, MetricsReading?]>([
    [['03/04/2026'], '2:1 The date "03/04/2026" may be 2026-04-03 or 2026-03-04'],
    [['13/04/2026', '04/14/2026', '03/04/2026'], '4:1 The date "03/04/2026" may be'],
    [['2026-02-30'], '2:1 The date "2026-02-30" is not a valid date'],
    [['2026-13'], '2:1 The date "2026-13" is not a valid date'],
    [['32.1.2026'], '2:1 The date "32.1.2026" is not a valid date'],
    [['03/04/26'], '2:1 The date "03/04/26" is not a valid date'],
    [['last week'], '2:1 The date "last week" is not a valid date'],
    [[''], '2:1 The date is empty'],
    [
      ['13/04/2026'],
      '2:1 The date "13/04/2026" is not a valid date with the month first',
      { dates: 'mdy' },
    ],
  ])('%j is refused', async (texts, message, reading) => {
    const { wrong } = await read(ofDates(texts), reading)
    expect(wrong).toEqual([expect.stringContaining(message)])
  })
})

describe('the file as a whole', () => {
  test('a metric twice on a day is one measurement, and with two values a problem at the second', async () => {
    const text =
      'date,metric,value,template\n2026-01-31,issued,5,a\n31.1.2026,Badges issued,5,a\n2026-01-31,issued,6,a\n2026-01-31,issued,7,b\n2026-01-31,issued,8,\n'
    expect(await read(text)).toEqual({
      measured: ['2026-01-31 issued a 5', '2026-01-31 issued b 7', '2026-01-31 issued 8'],
      wrong: [
        '4:19 issued of a on 2026-01-31 is 6 here and 5 on line 2; expected one value per day',
      ],
    })
  })

  test('measurements come in the order of their days, each with its place', async () => {
    const text = 'metric,date,value\n"a\nb",2026-02-28,1\nissued,2026-01-31,"2"\n'
    const { measurements } = await readMetrics(text, 'metrics/a.csv')
    expect(measurements.map(({ on, at }) => [on, at.line, at.column])).toEqual([
      ['2026-01-31', 4, 19],
      ['2026-02-28', 3, 15],
    ])
    expect(measurements[0]?.at.file).toEqual({ file: 'metrics/a.csv', document: 0, pointer: '' })
  })

  test('broken rows are told, and the others stand', async () => {
    const text =
      'date,metric,value\n2026-01-31,"issued"x,5\n2026-02-28,issued\n2026-03-31,issued,7\n'
    const { measured, wrong } = await read(text)
    expect(measured).toEqual(['2026-03-31 issued 7'])
    expect(wrong.map((one) => one.slice(0, 4))).toEqual(['2:1 ', '3:1 '])
  })

  test('of many problems a hundred are told, and how many there are beside', async () => {
    const { wrong } = await read(`date,metric,value\n${'2026-01-31,issued,x\n'.repeat(250)}`)
    expect(wrong).toHaveLength(101)
    expect(wrong.at(-1)).toBe(
      '102:19 150 more cells or rows of this file cannot be read; expected dates and numbers',
    )
  })

  test('what is not CSV is one problem', async () => {
    for (const text of [
      '<html><body>No</body></html>',
      '%PDF-1.7\n\u0000\u0001\n',
      '{"a": [1, 2]}',
    ])
      expect((await read(text)).wrong).toHaveLength(1)
  })

  test('any text is read, and what is wrong stands within it', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'date',
        'metric',
        'value',
        '2026-01-31',
        '03/04/2026',
        'issued',
        '1,5',
        '1.234',
        '"',
        '""',
        '%',
        '',
      ),
      fc.string({ unit: 'binary' }),
    )
    const separator = fc.constantFrom(',', ';', '\t', '\n', '\r\n', '\r', '\n\n')
    const text = fc.array(fc.tuple(cell, separator)).map((all) => all.flat().join(''))
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const { measurements, problems } = await readMetrics(`date,metric,value\n${body}`, 'a.csv')
        const last = body.split(/\r\n|\n|\r/).length + 1
        for (const { at } of [...measurements, ...problems]) {
          expect(at.line).toBeGreaterThan(0)
          expect(at.line).toBeLessThanOrEqual(last)
          expect(at.column).toBeGreaterThan(0)
        }
        for (const { on, value } of measurements) {
          expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(Number.isFinite(value)).toBe(true)
        }
      }),
    )
  })

  test('a file of one endless line is one problem, and no long one', async () => {
    for (const text of [
      'x'.repeat(5_000_000),
      'x,'.repeat(300_000),
      `date,metric,value\n${'x'.repeat(5_000_000)},issued,5\n`,
    ]) {
      const { wrong } = await read(text)
      expect(wrong).toHaveLength(1)
      expect(wrong[0]?.length).toBeLessThan(500)
    }
  })

  test('many rows are read in seconds, and of them the latest kept', async () => {
    let text = 'date,metric,value,template\n'
    for (let row = 0; row < 100_000; row++) {
      const day = `20${10 + (row % 15)}-0${1 + (row % 9)}-1${row % 9}`
      text += `${day},acceptance rate,${row % 100} %,t-${row}\n`
    }
    const { measurements, problems } = await readMetrics(`${text}2026-01-31,issued,1,\n`, 'a.csv')
    expect(problems).toEqual([])
    expect(measurements).toHaveLength(5001)
    expect(measurements.at(-1)?.metric).toBe('issued')
    expect(measurements[0]?.on.slice(0, 4)).toBe('2024')
  })

  test('of several files one measurement counts once', async () => {
    const one = await readMetrics('date,metric,value\n2026-01-31,issued,1\n', 'a.csv')
    const two = await readMetrics(
      'date,metric,value\n2025-12-31,issued,3\n2026-01-31,issued,2\n',
      'b.csv',
    )
    const { files, measurements, problems } = mergedMetrics([one, two])
    expect(files).toEqual(['a.csv', 'b.csv'])
    expect(measurements.map(({ on, value }) => [on, value])).toEqual([
      ['2025-12-31', 3],
      ['2026-01-31', 1],
    ])
    expect(problems.map(({ at, message }) => [at.file.file, at.line, message])).toEqual([
      [
        'b.csv',
        3,
        'issued on 2026-01-31 is 2 here and 1 in a.csv on line 2; expected one value per day',
      ],
    ])
  })
})

test.each([
  ['Acceptance rate', 'acceptance-rate'],
  ['acceptance_rate', 'acceptance-rate'],
  ['Acceptance (%)', 'acceptance-rate'],
  ['Claim rate in %', 'acceptance-rate'],
  ['Annahmequote', 'acceptance-rate'],
  ['Number of badges issued', 'issued'],
  ['Issued', 'issued'],
  ['Badges issued in Spain', undefined],
  ['Days to issue, 90th percentile', undefined],
  ['revenue', undefined],
  ['', undefined],
])('%j is called %s', (text, name) => {
  expect(metricCalled(text)).toBe(name)
})

test('metrics that a program names itself are the same whatever their case', () => {
  expect(isSameMetric('Partner count', 'partner-count')).toBe(true)
  expect(isSameMetric('Acceptance', 'acceptance-rate')).toBe(true)
  expect(isSameMetric('revenue', 'cost')).toBe(false)
})

describe('findings', () => {
  const goals =
    '# Governance\n\n## Goals\n\n- Acceptance rate of 80 % by December 2026, the program lead\n'
  const sources = [{ path: 'GOVERNANCE.md', text: goals, expected: true }]
  const table =
    'date,metric,value\n2025-12-31,acceptance rate,60 %\n2026-03-31,acceptance rate,n/a\n2026-04-30,acceptance rate,61 %\n'

  test('stand at their lines and columns', async () => {
    const metrics = await readMetrics(table, 'metrics/metrics.csv')
    const { findings } = await lint(
      sources,
      { extends: 'strict' },
      { today: '2026-06-01', facts: { metrics } },
    )
    const own = findings.filter(({ rule }) => rule.startsWith('metrics/'))
    expect(
      own.map(({ rule, file, range }) => [rule, file, range.start.line, range.start.column]),
    ).toEqual([
      ['metrics/goal', 'GOVERNANCE.md', 5, expect.any(Number)],
      ['metrics/readable', 'metrics/metrics.csv', 3, 28],
    ])
  })

  test('without a day that counts as today only what has no date is said', async () => {
    const metrics = await readMetrics(table, 'metrics/metrics.csv')
    const { findings } = await lint(
      sources,
      { extends: 'strict' },
      { today: '', facts: { metrics } },
    )
    const own = findings.filter(({ rule }) => rule.startsWith('metrics/'))
    expect(own.map(({ rule }) => rule)).toEqual(['metrics/readable'])
  })

  test.each([
    ['strict', false, 1],
    ['strict', true, 0],
    ['recommended', false, 1],
  ])(
    'with %s, and a selection %s, files are asked for %s times',
    async (preset, isSelection, times) => {
      let count = 0
      const provide = async () => {
        count += 1
        return readMetrics(table, 'metrics/metrics.csv')
      }
      const settings = await resolveSettings({ extends: preset }, {})
      await lintSources(sources, settings, {
        today: '2026-06-01',
        isSelection,
        providers: { metrics: { fact: 'metrics', provide } },
      })
      expect(count).toBe(times)
    },
  )
})

describe('a goal', () => {
  const at = { file: 'GOVERNANCE.md', document: 0, pointer: '' }
  const goal = {
    text: { value: 'Acceptance rate of 80 % by December 2026', at },
    metric: 'acceptance-rate',
    subject: 'acceptance rate',
    target: { value: 80, unit: 'percent', better: 'higher' },
    by: '2026-12-31',
  } satisfies DatedGoal

  const measured = (points: Readonly<Record<string, number>>, metric = 'acceptance-rate') =>
    Object.entries(points).map(([on, value]) => ({
      metric,
      on,
      value,
      at: { file: { ...at, file: 'metrics/a.csv' }, line: 2, column: 1 },
    }))

  const kindOf = (
    points: Readonly<Record<string, number>>,
    more: Partial<DatedGoal> = {},
    today = '2026-06-01',
  ) => {
    const one = { ...goal, ...more }
    return shortfallOf(one, measured(points, one.metric), { today, tolerance: 0.1 })?.kind
  }

  test.each<[string, Parameters<typeof kindOf>, Shortfall['kind'] | undefined]>([
    ['on its way', [{ '2025-12-31': 60, '2026-05-31': 68 }], undefined],
    ['off its way', [{ '2025-12-31': 60, '2026-05-31': 62 }], 'off'],
    ['measured once', [{ '2026-05-31': 10 }], undefined],
    ['measured within a month', [{ '2026-05-03': 60, '2026-05-31': 50 }], undefined],
    ['with numbers of long ago alone', [{ '2023-12-31': 60, '2024-05-31': 50 }], undefined],
    [
      'with a number of the future',
      [{ '2025-12-31': 60, '2026-05-31': 68, '2062-05-31': 1 }],
      undefined,
    ],
    ['with numbers that are parts of 1', [{ '2025-12-31': 0.6, '2026-05-31': 0.61 }], undefined],
    ['met early', [{ '2025-12-31': 60, '2026-05-31': 80 }], undefined],
    ['met and lost', [{ '2026-01-31': 85, '2026-05-31': 60 }], 'lost'],
    ['met and nearly kept', [{ '2026-01-31': 85, '2026-05-31': 78 }], undefined],
    ['years off', [{ '2025-12-31': 60, '2026-05-31': 60 }, { by: '2029-12-31' }], undefined],
    [
      'years off, with its start',
      [
        { '2025-12-31': 60, '2026-05-31': 60 },
        { by: '2027-06-30', start: { value: 60, on: '2025-06-30' } },
      ],
      'off',
    ],
    [
      'that says where and not when it starts',
      [{ '2026-03-31': 61, '2026-05-31': 62 }, { start: { value: 60 } }],
      'off',
    ],
    ['missed', [{ '2025-09-30': 60, '2025-12-31': 70 }, { by: '2025-12-31' }], 'missed'],
    ['met on its day', [{ '2025-09-30': 60, '2025-12-31': 80 }, { by: '2025-12-31' }], undefined],
    [
      'met by a number of the days after',
      [{ '2025-12-01': 60, '2026-01-05': 81 }, { by: '2025-12-31' }],
      undefined,
    ],
    [
      'met much later',
      [{ '2025-09-30': 60, '2025-12-31': 70, '2026-05-31': 81 }, { by: '2025-12-31' }],
      'missed',
    ],
  ])('%s', (_, given, kind) => {
    expect(kindOf(...given)).toBe(kind)
  })

  test('that never gets there has no day on which it does', () => {
    const points = (last: number) => measured({ '2025-12-31': 60, '2026-05-31': last })
    const how = { today: '2026-06-01', tolerance: 0.1 }
    expect(shortfallOf(goal, points(62), how)).toMatchObject({ meetsOn: '2030-02-18' })
    expect(shortfallOf(goal, points(60), how)).not.toHaveProperty('meetsOn')
    expect(shortfallOf(goal, points(55), how)).not.toHaveProperty('meetsOn')
  })

  test('counts once, and gives way to a later one of its metric when its day is past', () => {
    const earlier = { ...goal, by: '2025-12-31' }
    const all = [earlier, goal, { ...goal }, { ...goal, metric: 'share-rate', by: '2025-12-31' }]
    expect(datedGoals(all, '2026-06-01').map(({ metric, by }) => [metric, by])).toEqual([
      ['acceptance-rate', '2026-12-31'],
      ['share-rate', '2025-12-31'],
    ])
  })
})
