import { describe, expect, it } from 'vitest'
import { readProgramProfile, toProgramProfile } from '../src/formats/program.ts'
import { lint } from '../src/index.ts'

const at = (pointer: string) => ({ file: 'program.yaml', document: 0, pointer })

const whole = `issuer: { name: Lakeside, url: https://example.org, email: info@example.org, description: Evening courses }
support: https://example.org/help
launched_on: 2021-09-01
first_issued_on: 2021-10-01
reviewed_on: 2026-01-15
team:
  - Registrar
  - name: Program lead
    role: leads
    email: lead@example.org
    since: 2020-01-01
    until: 2026-01-31
    rights: [admin, issue]
    training: [{ name: Issuer training, on: 2025-05-01 }, Webinar]
  - { name: Helper, rights: [], training: null, x-room: 12 }
audiences: [earners, employers]
marketing:
  - { what: Badge stories, audience: earners, on: 2026-04-15, done: true }
declarations:
  - { practice: 13, on: 2026-01-15, by: Program lead, why: We tell it at each fair }
metrics:
  - { name: completion rate, unit: percent, every: quarter }
  - { name: mails, unit: count, better: lower }
x-own: yes
`

async function found(text: string) {
  const { findings } = await lint([{ path: 'program.yaml', text }], {})
  return findings
    .filter(({ rule }) => rule === 'program/schema')
    .map(({ severity, range: { start }, message, suggestion }) => ({
      severity,
      start: `${start.line}:${start.column}`,
      message,
      suggestion,
    }))
}

describe('program.yaml', () => {
  it('is read with all that it may say', async () => {
    const profile = await readProgramProfile({ path: 'program.yaml', text: whole })
    expect(await found(whole)).toEqual([])
    expect(profile).toMatchObject({
      issuer: { value: 'Lakeside' },
      contact: { value: 'info@example.org', at: at('/issuer/email') },
      support: { value: 'https://example.org/help', at: at('/support') },
      launchedOn: { value: '2021-09-01', at: at('/launched_on') },
      firstIssuedOn: { value: '2021-10-01' },
      reviewedOn: { value: '2026-01-15' },
      team: [
        { name: { value: 'Registrar' }, otherNames: [] },
        {
          name: { value: 'Program lead' },
          since: { value: '2020-01-01' },
          until: { value: '2026-01-31' },
          rights: [{ value: 'admin', at: at('/team/1/rights/0') }, { value: 'issue' }],
          training: [
            { name: 'Webinar', at: at('/team/1/training/1') },
            { name: 'Issuer training', on: '2025-05-01', at: at('/team/1/training/0') },
          ],
        },
        { name: { value: 'Helper' }, rights: [] },
      ],
      audiences: [{ value: 'earners' }, { value: 'employers' }],
      calendar: [
        {
          at: at('/marketing/0'),
          what: { value: 'Badge stories' },
          audience: { value: 'earners' },
          on: { value: '2026-04-15' },
          isDone: true,
        },
      ],
      declarations: [{ practice: 13, on: '2026-01-15', by: 'Program lead' }],
      metrics: [
        { name: 'completion rate', unit: 'percent', better: 'higher', everyDays: 92 },
        { name: 'mails', unit: 'count', better: 'lower' },
      ],
    })
    expect(profile?.team?.[0]).not.toHaveProperty('rights')
    expect(profile?.team?.[2]).not.toHaveProperty('training')
  })

  it('may be empty, and null is nothing', async () => {
    const { profile, problems } = await toProgramProfile(
      { contact: null, team: null, marketing: null, metrics: null, launched_on: null },
      at(''),
    )
    expect(problems).toEqual([])
    expect(Object.values(profile).filter((value) => value !== undefined)).toEqual([at('')])
  })

  it('is told which keys nothing reads, with what was probably meant', async () => {
    const text =
      'issuer: { name: A, mail: b }\nteam:\n  - { name: Lead, rigths: [issue] }\nlauncehd_on: 2021-09-01\nbudget: 12\nx-budget: 12\n'
    expect(await found(text)).toEqual([
      {
        severity: 'warning',
        start: '1:20',
        message:
          'The key `mail` is not known, so it is ignored; expected `email`, or `x-mail` if it is your own',
        suggestion: 'Rename it to `email`, or write it as `x-mail` if it is your own',
      },
      {
        severity: 'warning',
        start: '3:19',
        message:
          'The key `rigths` is not known, so it is ignored; expected `rights`, or `x-rigths` if it is your own',
        suggestion: 'Rename it to `rights`, or write it as `x-rigths` if it is your own',
      },
      {
        severity: 'warning',
        start: '4:1',
        message:
          'The key `launcehd_on` is not known, so it is ignored; expected `launched_on`, or `x-launcehd_on` if it is your own',
        suggestion: 'Rename it to `launched_on`, or write it as `x-launcehd_on` if it is your own',
      },
      {
        severity: 'warning',
        start: '5:1',
        message:
          'The key `budget` is not known, so it is ignored; expected a known key, or `x-budget` if it is your own',
        suggestion: 'Write it as `x-budget`, or remove it',
      },
    ])
  })

  it('is told what cannot be read', async () => {
    const text =
      'launched_on: spring\nmarketing: [{ on: 2026-04-31 }]\ndeclarations: [{ practice: 16, on: 2026-01-15, why: x }]\nmetrics: [{ name: a, unit: euro }]\n'
    const findings = await found(text)
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'error `launched_on` is "spring"; expected a day such as 2026-03-31',
      'error Item 1 of `marketing` has no `what`; expected one',
      'error `practice` is the number 16; expected at most 15',
      'error `unit` is "euro"; expected percent, days, count or ratio',
    ])
  })
})
