import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from './command.ts'
import {
  append,
  done,
  eventFiles,
  issues,
  type Line,
  ledger,
  programWithLedger,
  read,
  repositoryWithLedger,
} from './ledger-folder.ts'

/** The summary for programs. */
function summary(cwd: string, ...args: readonly string[]) {
  return JSON.parse(done(cwd, ['--format', 'json', ...args]))
}

/** A program whose ledger has these events. */
async function programWith(lines: readonly Line[]): Promise<string> {
  const cwd = programWithLedger()
  await append(cwd, lines)
  return cwd
}

/** The lines of a table, each as its words. */
function rows(text: string): string[] {
  return text.split('\n').map((line) => line.trim().replace(/ +/g, ' '))
}

const amend = { template: 'bee-keeper', on: '2026-01-20' }

describe('the numbers', () => {
  test('count what happened, each event once', async () => {
    const cwd = await programWith(issues(10, 'a', { channel: 'api' }))
    await append(cwd, [
      ...issues(12, 'a', { channel: 'api' }),
      ...issues(3, 'pilot', { type: 'pilot' }),
      ...[0, 1, 2].map((at) => ({ type: 'accept', cred: `a-${at}`, ...amend })),
      { type: 'share', cred: 'a-0', ...amend },
      { type: 'share', cred: 'a-0', ...amend, sequence: 2 },
      { type: 'revoke', cred: 'a-1', ...amend, reason: 'duplicate' },
      { type: 'replace', cred: 'a-2', ...amend, reason: 'reissued' },
      { type: 'correct', cred: 'a-3', ...amend, field: 'name', reason: 'data-error' },
      { type: 'correct', cred: 'a-3', ...amend, field: 'issued_on', reason: 'data-error' },
      { type: 'assert', template: 'bee-keeper', on: '2026-01-31', count: 10 },
    ])
    const { total, templates } = summary(cwd)
    expect(total).toMatchObject({
      ...{ issued: 12, piloted: 3, accepted: 3, shared: 1, shares: 2 },
      ...{ revoked: 1, replaced: 1, corrected: 2, channels: { api: 12 } },
      ...{ first_issue: '2026-01-12', last_issue: '2026-01-12' },
      asserted: { on: '2026-01-31', count: 10 },
    })
    expect(templates).toEqual([{ template: 'bee-keeper', ...total }])
  })

  test('take two issues that differ in what the template meant for one', async () => {
    const digest = '0123456789abcdef'
    const meaning = { criteria: digest, level: digest, name: digest, skills: digest }
    const cwd = await programWith(issues(6, 'a', {}))
    await append(cwd, issues(6, 'a', { meaning }))
    expect(summary(cwd).total.issued).toBe(6)
  })

  test('say how long people waited, of those of whom it is known', async () => {
    const waited = (days: number, count: number) =>
      issues(count, `w${days}`, { issued_on: '2026-01-31', completed_on: `2026-01-${31 - days}` })
    const cwd = await programWith([
      ...waited(0, 5),
      ...waited(2, 1),
      ...waited(9, 3),
      ...waited(20, 1),
      ...issues(7, 'unknown', {}),
      ...issues(2, 'wrong', { issued_on: '2026-01-05', completed_on: '2026-01-06' }),
    ])
    expect(summary(cwd).total.days).toEqual({
      ...{ median: 0, percentile_90: 9, unknown: 7, negative: 2 },
    })
    expect(done(cwd, [])).toContain('2 badges were issued before the day of completion')
  })

  test('where no completion is known say so, and guess none', async () => {
    const cwd = await programWith(issues(6, 'a', {}))
    expect(summary(cwd).total.days).toMatchObject({ median: null, unknown: 6 })
    expect(done(cwd, [])).toContain('For no badge the day of completion is known')
  })

  test('can be those of some days, which may begin and end within a month', async () => {
    const on = (day: string) => issues(6, day, { issued_on: day })
    const cwd = await programWith([
      ...on('2025-12-31'),
      ...on('2026-01-09'),
      ...on('2026-01-10'),
      ...on('2026-01-20'),
      ...on('2026-01-21'),
    ])
    expect(summary(cwd, '--since', '2026-01-10', '--until', '2026-01-20').total).toMatchObject({
      ...{ issued: 12, first_issue: '2026-01-10', last_issue: '2026-01-20' },
    })
    expect(summary(cwd, '--since', '2026-01-10').total.issued).toBe(18)
    expect(summary(cwd, '--until', '2025-12-31').total.issued).toBe(6)
    expect(done(cwd, ['--since', '2026-02-01'])).toBe(
      'There is nothing in the ledger from 2026-02-01.\n',
    )
  })

  test('can be those of one template', async () => {
    const cwd = await programWith([
      ...issues(6, 'a', {}),
      ...issues(7, 'b', { template: 'stream' }),
    ])
    expect(summary(cwd, '--template', 'stream').total.issued).toBe(7)
    const { code, stderr } = ledger(cwd, ['--template', 'steam'])
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean "stream"?')
  })
})

describe('small numbers', () => {
  const monthly = [
    ...issues(20, 'a', { issued_on: '2026-01-12', channel: 'api' }),
    ...issues(30, 'b', { issued_on: '2026-02-12', channel: 'api' }),
    ...issues(3, 'c', { issued_on: '2026-03-12', channel: 'manual' }),
  ]

  test('of a month are not shown, nor is one that would tell them', async () => {
    const text = rows(done(await programWith(monthly), ['--by', 'month']))
    expect(text.some((line) => line.startsWith('2026-01 - 0 0 0 0'))).toBe(true)
    expect(text.some((line) => line.startsWith('2026-02 30 0 0 0 0'))).toBe(true)
    expect(text.some((line) => line.startsWith('2026-03 - 0 0 0 0'))).toBe(true)
    expect(text).toContain('In all 53 0 0 0 0')
    expect(text.join('\n')).toContain('--small-cells shows them')
    expect(
      text.some((line) => /2026-03-12/.test(line) && !/^(?:In all|1 template)/.test(line)),
    ).toBe(false)
  })

  test('are shown where they are asked for', async () => {
    const text = rows(done(await programWith(monthly), ['--by', 'month', '--small-cells']))
    expect(text.some((line) => line.startsWith('2026-03 3 0 0 0 0'))).toBe(true)
    expect(text.join('\n')).not.toContain('--small-cells')
  })

  test('of a channel are not shown; the total of a template is', async () => {
    const cwd = await programWith(monthly)
    const [template] = summary(cwd).templates
    expect(template).toMatchObject({ issued: 53, channels: { api: null, manual: null } })
    expect(template.suppressed).toEqual(['channels.api', 'channels.manual'])
    expect(done(cwd, [])).toContain('Channels: api -, manual -.')
    const few = await programWith(issues(2, 'a', {}))
    expect(rows(done(few, []))).toContain('bee-keeper 2 0 0 0 0 █')
  })

  test('are empty in a table for a spreadsheet, and null for a program', async () => {
    const cwd = await programWith(monthly)
    const [header = '', ...lines] = done(cwd, ['--by', 'month', '--format', 'csv']).split('\n')
    expect(header).toMatch(/^month,issued,.*,channel_api,channel_manual$/)
    expect(lines.map((line) => line.split(',').slice(0, 2).join())).toEqual([
      '2026-01,',
      '2026-02,30',
      '2026-03,',
      '',
    ])
    const [january] = summary(cwd, '--by', 'month').months
    expect(january).toMatchObject({ month: '2026-01', issued: null, first_issue: null })
    expect(january.suppressed).toContain('issued')
  })
})

describe('the layout', () => {
  const long = '0b8e5a10-0000-4000-8000-000000000001-0b8e5a10-0000-4000'

  test('is no wider than a terminal of 80 columns', async () => {
    const cwd = await programWith([
      ...issues(12_345, 'a', { template: long, channel: 'integration:moodle' }),
      ...issues(6, 'b', { template: '水の番人-水の番人-水の番人', issued_on: '2026-02-01' }),
      ...issues(9, 'c', { channel: 'integration:a-very-long-name-of-a-system' }),
      ...issues(9, 'd', { channel: 'integration:another-long-name-of-a-system' }),
    ])
    for (const by of ['template', 'month']) {
      const text = done(cwd, ['--by', by])
      // A letter of Japanese takes two columns.
      const widths = text
        .split('\n')
        .map((line) => line.replace(/[\p{scx=Hira}\p{scx=Han}]/gu, '..').length)
      expect(Math.max(...widths), text).toBeLessThanOrEqual(80)
    }
    expect(done(cwd, [])).toContain('…')
  })

  test('shows the end of ids that are too long, since many begin alike', async () => {
    const begin = 'faculty-of-engineering-and-computing-microcredential-level'
    const cwd = await programWith([
      ...issues(6, 'a', { template: `${begin}-12` }),
      ...issues(6, 'b', { template: `${begin}-13` }),
    ])
    const text = done(cwd, [])
    expect(text.match(/^faculty-of-\S*…\S*-level-12 /gm)).toHaveLength(2)
    expect(text.match(/^faculty-of-\S*…\S*-level-13 /gm)).toHaveLength(2)
  })

  test('has a bar for each month', async () => {
    const cwd = await programWith([
      ...issues(40, 'a', {}),
      ...issues(10, 'b', { issued_on: '2026-03-01' }),
    ])
    expect(done(cwd, [])).toMatch(/bee-keeper +50 .* █ ▂\n/)
    const bars = done(cwd, ['--by', 'month'])
      .split('\n')
      .flatMap((line) => /^2026-\S+ +\d+ .* (█+)$/.exec(line)?.[1] ?? [])
    expect(bars.map((bar) => bar.length)).toEqual([24, 6])
  })

  test('can be Markdown, in which an id stays what it is', async () => {
    const cwd = await programWith(issues(6, 'a', { template: 'a_b*c|d' }))
    expect(done(cwd, ['--format', 'markdown'])).toContain('| a\\_b\\*c\\|d | 6 | 0 |')
  })

  test('has no colours where there is no terminal, and some where they are asked for', async () => {
    const cwd = await programWith(issues(6, 'a', {}))
    expect(done(cwd, [])).not.toContain('\u001b[')
    const { stdout } = ledger(cwd, ['--color'], { env: { NO_COLOR: undefined } })
    expect(stdout).toContain('\u001b[')
  })

  test('makes no formula of an id', async () => {
    const cwd = await programWith(issues(6, 'a', { template: '=1+1' }))
    expect(done(cwd, ['--format', 'csv'])).toContain("\n'=1+1,6,")
  })
})

describe('what is kept for the next time', () => {
  const kept = '.git/badgelint/ledger-0123456789abcdef'
  const months = ['2026-01.json', '2026-02.json']
  const isFacts = (name: string) => name.endsWith('.json')

  test('is right after one more import, and is never committed', async () => {
    const cwd = repositoryWithLedger()
    await append(cwd, [...issues(6, 'a', {}), ...issues(7, 'b', { issued_on: '2026-02-01' })])
    expect(summary(cwd).total.issued).toBe(13)
    expect(readdirSync(join(cwd, kept)).filter(isFacts)).toEqual(months)
    await append(cwd, issues(8, 'c', { issued_on: '2026-02-02' }))
    expect(summary(cwd).total.issued).toBe(21)
    expect(readdirSync(join(cwd, kept)).filter(isFacts)).toEqual(months)
  })

  test('is used: of a month that is as before no batch is read', async () => {
    const cwd = repositoryWithLedger()
    await append(cwd, issues(6, 'a', {}))
    expect(summary(cwd).total.issued).toBe(6)
    const [file = ''] = eventFiles(cwd)
    writeFileSync(join(cwd, file), 'damaged')
    expect(summary(cwd).total.issued).toBe(6)
  })

  test('is worked out anew where it is damaged', async () => {
    const cwd = repositoryWithLedger()
    await append(cwd, issues(6, 'a', {}))
    summary(cwd)
    const file = join(cwd, kept, '2026-01.json')
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20))
    expect(summary(cwd).total.issued).toBe(6)
    writeFileSync(join(cwd, kept, '2026-01.seen'), 'damaged')
    await append(cwd, issues(2, 'b', {}))
    expect(summary(cwd).total.issued).toBe(8)
  })

  test('is not there for a part of a month, and not outside of a repository', async () => {
    const cwd = repositoryWithLedger()
    await append(cwd, issues(6, 'a', {}))
    summary(cwd, '--since', '2026-01-05', '--until', '2026-01-20')
    expect(existsSync(join(cwd, kept))).toBe(false)
    expect(summary(await programWith(issues(6, 'a', {}))).total.issued).toBe(6)
  })
})

describe('what is wrong', () => {
  test('no ledger is a sentence', async () => {
    const { code, stderr } = ledger(folder({}), [])
    expect(code).toBe(2)
    expect(stderr).toContain('Run `badgelint ledger init` once')
  })

  test('an empty ledger is none', async () => {
    expect(done(programWithLedger(), [])).toMatch(/^There is nothing in the ledger yet\./)
    expect(summary(programWithLedger())).toMatchObject({ version: 1, templates: [] })
  })

  test('a line that is no event is named', async () => {
    const cwd = await programWith(issues(6, 'a', {}))
    const [file = ''] = eventFiles(cwd)
    appendFileSync(join(cwd, file), '{"type":"issue"')
    const { code, stderr } = ledger(cwd, [])
    expect(code).toBe(2)
    expect(stderr).toContain(`${file}:7: The line is not JSON`)
  })

  test('lines that another tool has written anew are the same events', async () => {
    const cwd = await programWith(issues(6, 'a', { template: 'ä' }))
    const [file = ''] = eventFiles(cwd)
    const spaced = read(cwd, file).replaceAll('":', '": ').replaceAll('\n', '\r\n')
    writeFileSync(join(cwd, file), spaced)
    expect(summary(cwd).templates).toMatchObject([{ template: 'ä', issued: 6 }])
  })

  test.each([
    [['verfy'], 'Did you mean "ledger verify"?'],
    [['something'], 'expected one of init, import, append'],
    [['--since', '2026-02-01', '--until', '2026-01-01'], 'Swap the two dates.'],
    [['--since', 'yesterday'], 'expected a day such as 2026-03-31'],
    [['--format', 'xml'], 'Allowed choices are text, json, csv, markdown'],
    [['--by', 'week'], 'Allowed choices are template, month'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = ledger(programWithLedger(), args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
