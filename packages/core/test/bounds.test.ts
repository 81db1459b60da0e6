import { describe, expect, test } from 'vitest'
import { lint, rules, usualBounds } from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

const { characters, entries, findings: mostFindings } = usualBounds
const everyRule = {
  platform: 'credly',
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
}

/** What is found in an exemplary template with other fields. */
async function found(fields: Readonly<Record<string, unknown>>, configuration = everyRule) {
  const text = JSON.stringify({ ...exemplary[0], ...fields })
  const { findings } = await lint([{ path: 'templates/a.json', text }], configuration)
  return findings
}

async function told(fields: Readonly<Record<string, unknown>>, rule: string) {
  return (await found(fields)).filter((finding) => finding.rule === rule)
}

/** A sound text of a length. */
function long(length: number): string {
  const sentence = 'Earners have measured a stream and told their neighbours. '
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
}

const criteria = (title: string) => [{ activity_type: 'Assessment', title }]

describe('what is too long to be judged', () => {
  test('is judged up to the bound, of which nothing is said', async () => {
    const description = long(characters)
    expect(await told({ description }, 'document/size')).toEqual([])
  })

  test('is told once for a template, with each field and its size', async () => {
    const all = await told(
      {
        description: long(30_000),
        badge_template_activities: criteria(long(25_000)),
        skills: Array.from({ length: 600 }, (_, index) => `Skill ${index}`),
      },
      'document/size',
    )
    expect(all.map(({ message }) => message)).toEqual([
      'Only the beginning is checked of the description with 30,000 characters, the criteria with 25,010 characters and the skills with 600 entries; expected at most 20,000 characters and 500 entries each',
    ])
    expect(all[0]).toMatchObject({
      template: 'stream-keeper',
      pointer: '/description',
      severity: 'warning',
    })
  })

  test('has no findings beyond the bound, and those before it', async () => {
    const mail = 'Write to somebody@example.org. '
    const rule = 'template/no-personal-data'
    expect(await told({ description: mail + long(characters) }, rule)).toHaveLength(1)
    expect(await told({ description: long(characters) + mail }, rule)).toHaveLength(0)
    expect(await told({ description: long(characters) + mail }, 'document/size')).toHaveLength(1)
  })

  test('is cut before a word, so that no half of an address is asked and no half of a word misspelled', async () => {
    const address = 'https://example.org/a/long/way'
    const text = `${long(characters - 10).trimEnd()} ${address} and more`
    const links = await told({ description: text }, 'template/no-inline-links')
    expect(links).toEqual([])
    const whole = `${long(characters - 60).trimEnd()} ${address} ${long(100)}`
    expect(await told({ description: whole }, 'template/no-inline-links')).toMatchObject([
      { about: address },
    ])
  })

  test('without white space is cut between characters', async () => {
    const all = await found({ description: `a${'😀'.repeat(characters)}` })
    expect(all.map(({ rule }) => rule)).toContain('document/size')
    expect(all.every(({ message }) => message.isWellFormed())).toBe(true)
  })

  test('is counted whole by rules that only count', async () => {
    const [length] = await told({ description: long(30_000) }, 'template/description-length')
    expect(length?.message).toMatch(/^The description has 30000 characters/)
    const skills = Array.from({ length: entries + 100 }, (_, index) => `Skill ${index}`)
    const [many] = await told({ skills }, 'skills/many')
    expect(many?.message).toMatch(/^The template has 600 skills/)
  })

  test('of a list are entries beyond a number of them, and beyond a number of characters', async () => {
    const duplicate = {
      skills: [...Array.from({ length: entries }, (_, i) => `Skill ${i}`), 'Skill 0'],
    }
    expect(await told(duplicate, 'skills/duplicate')).toEqual([])
    const [size] = await told(duplicate, 'document/size')
    expect(size).toMatchObject({ pointer: '/skills/0', about: 'size' })
    const large = { skills: [long(characters), 'Weaving', 'weaving'] }
    expect(await told(large, 'skills/duplicate')).toEqual([])
    expect(await told(large, 'document/size')).toHaveLength(1)
  })

  test('can be switched off like any finding', async () => {
    const text = JSON.stringify({ ...exemplary[0], description: long(30_000) })
    const { findings } = await lint([{ path: 'templates/a.json', text }], {
      ...everyRule,
      rules: { 'document/size': 'off' },
    })
    expect(findings.map(({ rule }) => rule)).not.toContain('document/size')
  })

  test('is of any field, whatever the format', async () => {
    const text = JSON.stringify({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'BadgeClass',
      id: 'https://example.org/badge.json',
      name: long(21_000),
      description: 'Earners have measured a stream.',
      image: { id: 'https://example.org/a.png', caption: long(21_000) },
      criteria: { narrative: long(21_000) },
      issuer: { type: 'Profile', id: 'https://example.org/issuer.json', name: long(21_000) },
      tags: [long(21_000)],
      alignment: [{ targetName: long(21_000), targetUrl: 'https://example.org/water' }],
    })
    const { findings } = await lint([{ path: 'templates/a.json', text }])
    const [size] = findings.filter(({ rule }) => rule === 'document/size')
    for (const field of [
      'name',
      'text of the image',
      'criteria',
      'tags',
      'alignments',
      'name of the issuer',
    ])
      expect(size?.message).toContain(`the ${field} with 21,000 characters`)
  })
})

describe('too many findings of one rule in one template', () => {
  const addresses = (count: number) =>
    Array.from({ length: count }, (_, index) => `https://a.example/${index}`).join(' ')
  const rule = 'template/no-inline-links'

  test('are told up to the bound', async () => {
    const all = await found({ description: addresses(mostFindings) })
    expect(all.filter((finding) => finding.rule === rule)).toHaveLength(mostFindings)
    expect(all.map((finding) => finding.rule)).not.toContain('document/size')
  })

  test('are told in part, and one finding says how many there are', async () => {
    const all = await found({ description: addresses(500) })
    expect(all.filter((finding) => finding.rule === rule)).toHaveLength(mostFindings)
    expect(all.filter((finding) => finding.rule === 'document/size')).toMatchObject([
      {
        about: 'findings',
        template: 'stream-keeper',
        message:
          'Not all findings are shown: 500 of template/no-inline-links; expected at most 100 of each rule',
      },
    ])
  })

  test('are no matter where they are in a baseline', async () => {
    const description = addresses(150)
    const text = JSON.stringify({ ...exemplary[0], description })
    const baseline = addresses(150)
      .split(' ')
      .map((about) => ({
        rule,
        template: 'stream-keeper',
        file: 'templates/a.json',
        about,
        reason: 'known',
      }))
    const { findings, suppressed } = await lint(
      [{ path: 'templates/a.json', text }],
      {},
      { baseline },
    )
    expect(suppressed.filter((finding) => finding.rule === rule)).toHaveLength(150)
    expect(findings.map((finding) => finding.rule)).not.toContain('config/unused-baseline')
    expect(findings.map((finding) => finding.rule)).not.toContain('document/size')
  })
})
