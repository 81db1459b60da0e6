import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Configuration, lint, type Report } from '../src/index.ts'
import { exemplary } from './exemplary.ts'

const quiet: Configuration = { platform: 'credly' }

async function checkText(
  text: string,
  path = 'templates/a.yaml',
  configuration = quiet,
  today?: string,
): Promise<Report> {
  return lint([{ path, text }], configuration, today === undefined ? {} : { today })
}

/** A template whose description speaks as the issuer, with lines before the description and on top. */
function flawed({ top = '', before = '' } = {}): string {
  const { description: _, ...rest } = exemplary[0] ?? {}
  return `${top}${stringify(rest)}${before}description: >-\n  We teach you how to measure\n  a stream. Earners can measure one near their home\n  and explain a change in it to their neighbours, by water sampling, data entry, public speaking and pollution reporting, so that a town knows what flows through it.\n`
}

function rulesOf(report: Report): string[] {
  return report.findings.map(({ rule }) => rule)
}

describe('in YAML', () => {
  test('for the next line, with all that begins there', async () => {
    const before =
      '# badgelint-disable-next-line template/earner-voice -- quotes the founding charter\n'
    const report = await checkText(flawed({ before }))
    expect(report.findings).toEqual([])
    expect(report.suppressed).toMatchObject([
      {
        rule: 'template/earner-voice',
        suppressed: { by: 'comment', reason: 'quotes the founding charter' },
      },
    ])
    expect(report.summary.suppressed).toBe(1)
  })

  test('for the file, for several rules', async () => {
    const top =
      '# badgelint-disable-file template/earner-voice, template/no-inline-links -- imported\n'
    const text = `${flawed({ top })}  See https://example.org/x for more.\n`
    const report = await checkText(text)
    expect(rulesOf(report)).toEqual([])
    expect(report.suppressed.map(({ rule }) => rule).sort()).toEqual([
      'template/earner-voice',
      'template/no-inline-links',
    ])
  })

  test('not for lines further down', async () => {
    const top = '# badgelint-disable-next-line template/earner-voice -- too early\n'
    expect(rulesOf(await checkText(flawed({ top })))).toEqual([
      'config/unused-suppression',
      'template/earner-voice',
    ])
  })

  test('without a reason it works and is a finding', async () => {
    const before = '# badgelint-disable-next-line template/earner-voice\n'
    const report = await checkText(flawed({ before }))
    expect(rulesOf(report)).toEqual(['config/suppression-reason'])
    expect(report.suppressed).toHaveLength(1)
  })

  test('one that is not needed is a finding at the comment', async () => {
    const before = '# badgelint-disable-next-line template/no-inline-links -- none left\n'
    const report = await checkText(flawed({ before }))
    expect(rulesOf(report).sort()).toEqual(['config/unused-suppression', 'template/earner-voice'])
    const comment = report.findings.find(({ rule }) => rule === 'config/unused-suppression')
    const line =
      flawed({ before })
        .split('\n')
        .findIndex((text) => text.startsWith('# badgelint')) + 1
    expect(comment?.range.start).toEqual({ line, column: 1 })
  })

  test('a rule that does not exist gets a did-you-mean', async () => {
    const before = '# badgelint-disable-next-line template/earner-voise -- typo\n'
    const { findings } = await checkText(flawed({ before }))
    expect(findings.find(({ about }) => about === 'template/earner-voise')?.message).toContain(
      '`template/earner-voice`',
    )
  })

  test('words that are not known are a finding', async () => {
    const before = '# badgelint-disable template/earner-voice -- forgot the rest\n'
    const { findings } = await checkText(flawed({ before }))
    expect(findings.map(({ rule }) => rule)).toContain('config/unused-suppression')
  })

  test('a hash within a text is no comment', async () => {
    const text = flawed().replace(
      '  a stream',
      '  # badgelint-disable-file template/earner-voice -- no\n  a stream',
    )
    expect(rulesOf(await checkText(text))).toEqual(['template/earner-voice'])
  })

  test('a rule that is off is not said to be unneeded', async () => {
    const before = '# badgelint-disable-next-line template/earner-voice -- quoted\n'
    const configuration = { ...quiet, rules: { 'template/earner-voice': 'off' as const } }
    expect(rulesOf(await checkText(flawed({ before }), undefined, configuration))).toEqual([])
  })
})

describe('in Markdown', () => {
  test('before a heading of a governance document', async () => {
    const text =
      '# Rules\n\n<!-- badgelint-disable-next-line governance/substance -- decided in May -->\n## Goals\n\nTODO\n'
    const report = await checkText(text, 'GOVERNANCE.md')
    expect(report.findings).toEqual([])
    expect(report.suppressed).toHaveLength(1)
  })

  test('in the front matter and in the body of a template', async () => {
    const { description: _, ...rest } = exemplary[0] ?? {}
    const body =
      '<!-- badgelint-disable-file template/earner-voice -- quoted -->\n\nWe teach you to measure a stream. Earners can measure one near their home and explain a change in it to their neighbours, by water sampling, data entry, public speaking and pollution reporting, so that a town knows what flows through it.\n'
    const inBody = `---\n${stringify(rest)}---\n\n${body}`
    expect(rulesOf(await checkText(inBody, 'templates/a.md'))).toEqual([])
    const front = `---\n# badgelint-disable-file template/earner-voice -- quoted\n${stringify(rest)}---\n\nWe teach you to measure a stream. Earners can measure one near their home and explain a change in it to their neighbours, by water sampling, data entry, public speaking and pollution reporting, so that a town knows what flows through it.\n`
    expect(rulesOf(await checkText(front, 'templates/a.md'))).toEqual([])
  })
})

describe('by the configuration', () => {
  const ignore = {
    rule: 'template/earner-voice',
    path: 'templates/*.json',
    reason: 'export of the platform',
  }
  const { description: _, ...rest } = exemplary[0] ?? {}
  const json = JSON.stringify(
    {
      ...rest,
      description:
        'We teach you to measure a stream. Earners can measure one and explain a change in it to their neighbours, by water sampling, data entry, public speaking and pollution reporting, so that a town knows what flows through it.',
    },
    null,
    2,
  )

  async function checkJson(ignores: Configuration['ignores'], today?: string): Promise<Report> {
    return checkText(json, 'templates/a.json', { ...quiet, ...(ignores ? { ignores } : {}) }, today)
  }

  test('a finding in JSON, which has no comments', async () => {
    const report = await checkJson([ignore])
    expect(report.findings).toEqual([])
    expect(report.suppressed[0]?.suppressed).toEqual({
      by: 'configuration',
      reason: 'export of the platform',
    })
  })

  test('at a pointer only', async () => {
    expect((await checkJson([{ ...ignore, pointer: '/description' }])).findings).toEqual([])
    const elsewhere = await checkJson([{ ...ignore, pointer: '/skills' }])
    expect(rulesOf(elsewhere).sort()).toEqual([
      'config/unused-suppression',
      'template/earner-voice',
    ])
  })

  test('until its last day, that day included', async () => {
    const dated = [{ ...ignore, until: '2026-06-30' }]
    expect((await checkJson(dated, '2026-06-30')).findings).toEqual([])
    const over = await checkJson(dated, '2026-07-01')
    expect(rulesOf(over).sort()).toEqual(['config/expired-suppression', 'template/earner-voice'])
  })

  test('one that is not needed is a finding, but only where its rule was held against its files', async () => {
    const unneeded = await checkJson([{ ...ignore, rule: 'template/no-inline-links' }, ignore])
    expect(rulesOf(unneeded)).toEqual(['config/unused-suppression'])
    const elsewhere = await checkJson([{ ...ignore, path: 'other/**' }, ignore])
    expect(elsewhere.findings).toEqual([])
  })
})
