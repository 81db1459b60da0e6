import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { digest, lint, type Source } from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

const [base] = exemplary

function badge(id: string, fields: Readonly<Record<string, unknown>> = {}): Source {
  return {
    path: `templates/${id}.yaml`,
    text: stringify({ ...base, id, name: `Badge ${id}`, ...fields }),
  }
}

const tooLong = `${base?.description} ${'They wrote down what they saw on each visit. '.repeat(20)}`
const voice =
  'We teach you to measure a stream. Our course is for you, and you will love it with us.'

async function digestOf(sources: readonly Source[]) {
  return digest(await lint(sources, { platform: 'credly' }))
}

describe('a digest', () => {
  test('names what the platform refuses first, then what is a warning', async () => {
    const { parts, platform, withErrors, badges } = await digestOf([
      badge('a', { description: voice }),
      badge('b', { description: tooLong }),
      badge('c', { description: tooLong }),
    ])
    expect(platform).toBe('Credly')
    expect([badges, withErrors]).toEqual([3, 2])
    expect(parts.map(({ urgency }) => urgency)).toEqual(['refused', 'visible'])
    expect(parts[0]?.groups).toMatchObject([
      {
        rule: 'template/description-length',
        severity: 'error',
        badges: [{ id: 'b' }, { id: 'c' }],
      },
    ])
    const counted = parts.flatMap(({ groups }) => groups.map(({ findings }) => findings.length))
    const all = parts.reduce((sum, { count }) => sum + count, 0)
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all)
  })

  test('says of no platform that it refuses what is on none', async () => {
    const text =
      'name: Stream Keeper\ndescription: Earners measured a stream.\nskills: [Sampling]\n'
    const { parts, platform } = digest(await lint([{ path: 'templates/a.yaml', text }]))
    expect(platform).toBeUndefined()
    expect(parts[0]).toMatchObject({ urgency: 'required', count: 1 })
  })

  test('counts badges without a finding, and says nothing where there is none', async () => {
    expect(await digestOf([badge('a')])).toEqual({
      badges: 1,
      clean: 1,
      withErrors: 0,
      platform: 'Credly',
      parts: [],
      fixable: 0,
      hidden: 0,
      byBadge: [],
      owners: [],
      practices: [],
    })
  })

  test('puts badges first that the most people have, and those of which nobody knows last', async () => {
    const credly = (name: string, count?: number): Source => ({
      path: `templates/${name}.json`,
      text: JSON.stringify({
        type: 'BadgeTemplate',
        id: name,
        vanity_slug: name,
        name,
        description: voice,
        skills: ['Water sampling', 'Data entry', 'Public speaking'],
        badge_template_activities: [{ title: 'Measured a stream for a year' }],
        ...(count === undefined ? {} : { badges_count: count }),
      }),
    })
    const { byBadge, parts } = await digestOf([
      credly('few', 3),
      credly('unknown'),
      credly('many', 501),
    ])
    expect(byBadge.map(({ id, issued }) => [id, issued])).toEqual([
      ['many', 501],
      ['few', 3],
      ['unknown', undefined],
    ])
    const [group] = parts.flatMap(({ groups }) => groups.filter((one) => one.badges.length === 3))
    expect(group?.badges.map(({ id }) => id)).toEqual(['many', 'few', 'unknown'])
  })

  test('counts by owner and by practice what is shown, not what is hidden', async () => {
    const report = await lint(
      [badge('a', { description: voice, owner: 'Ann Lee' }), badge('b', { owner: 'Ann Lee' })],
      { platform: 'credly' },
    )
    const shown = report.findings.filter(({ rule }) => rule === 'template/earner-voice')
    const { owners, practices, clean, hidden } = digest(report, shown)
    expect(hidden).toBe(report.findings.length - 1)
    expect(owners).toEqual([{ owner: 'Ann Lee', badges: 1, errors: 0, warnings: 1, infos: 0 }])
    expect(practices).toEqual([{ practice: 5, count: 1, rules: ['template/earner-voice'] }])
    expect(clean).toBe(1)
  })
})
