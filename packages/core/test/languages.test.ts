import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lint } from '../src/index.ts'
import {
  detectLanguage,
  isSurelyAnother,
  languageOfLines,
  rules,
  TextAnalysis,
} from '../src/internal.ts'
import { hardEnglish } from './hard-english.ts'
import { manyLanguages } from './many-languages.ts'

const english = new Set(
  rules.flatMap((rule) => ('languages' in rule && rule.languages?.includes('en') ? rule.id : [])),
)

/** What the rules that know English find in a template, and what is said of its language. */
async function findings(template: Readonly<Record<string, unknown>>, path: string) {
  const text = path.endsWith('.json') ? JSON.stringify(template) : stringify(template)
  const report = await lint([{ path, text }], { extends: 'strict', platform: 'credly' })
  expect(report.templates).toHaveLength(1)
  const found = report.findings.map(({ rule }) => rule)
  return {
    english: found.filter((rule) => english.has(rule)),
    language: found.filter((rule) => rule === 'template/language').length,
  }
}

const texts = Object.entries(manyLanguages).flatMap(([language, both]) =>
  both.map((text, index) => [`${language} ${index + 1}`, language, text] as const),
)

describe('no rule that knows English speaks about a text in another language', () => {
  const own = (text: string) => {
    const [first = '', ...rest] = text.split(/(?<=[.,;。、،؛।]) ?/)
    const words = text.split(' ')
    return {
      name: words.slice(0, 3).join(' '),
      description: text,
      image: 'images/a.svg',
      skills: [words.slice(1, 3).join(' '), words.slice(4, 6).join(' '), 'Data Entry'],
      global_activity_url: 'https://example.org/badges/a',
      badge_template_activities: [first, ...rest].map((title) => ({ title })),
    }
  }

  test.each(texts)('%s', async (_, __, text) => {
    expect(await findings(own(text), 'templates/a.yaml')).toEqual({ english: [], language: 0 })
    expect(await findings({ language: 'en', ...own(text) }, 'templates/a.yaml')).toEqual({
      english: [],
      language: 1,
    })
  })

  test.each(texts)('%s in Open Badges', async (_, language, text) => {
    // It knows Spanish too, and the criteria are the description over again.
    const spoken = language === 'Spanish' ? ['template/criteria-specific'] : []
    const achievement = {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['Achievement'],
      id: 'https://example.org/badges/a',
      name: text.split(' ').slice(0, 4).join(' '),
      description: text,
      criteria: { narrative: text },
      tag: text.split(' ').slice(0, 3),
    }
    expect(await findings(achievement, 'templates/a.json')).toEqual({
      english: spoken,
      language: 0,
    })
    expect(await findings({ ...achievement, inLanguage: 'en' }, 'templates/a.json')).toEqual({
      english: spoken,
      language: 1,
    })
  })
})

describe('English stays English', () => {
  test.each(hardEnglish)('%s', async (text) => {
    expect([undefined, 'en']).toContain(languageOfLines([new TextAnalysis(text)]))
  })
})

test.each([
  ['is stated in another tag', 'nb', 'Norwegian', 0],
  ['is stated for a region', 'fr-CA', 'French', 0],
  ['is stated in three letters', 'deu', 'German', 0],
  ['is stated as a word', 'English', 'German', 0],
  ['is a relative of the one that is stated', 'no', 'Danish', 0],
  ['is far from the one that is stated', 'fr', 'German', 1],
  ['is far in its script too', 'es', 'Japanese', 1],
])('what a text is in %s', async (_, language, written, count) => {
  for (const description of manyLanguages[written] ?? []) {
    const template = { name: 'A', description, language, image: 'images/a.svg' }
    expect(await findings(template, 'templates/a.yaml')).toMatchObject({ language: count })
  }
})

test('one in two languages is left alone', async () => {
  const [french = ''] = manyLanguages.French ?? []
  const description = `Earners have measured the water of a stream near their home every week for three months, entered the values in a public database and explained to the neighbours what has changed there since then. ${french}`
  const template = { name: 'A', description, language: 'fr', image: 'images/a.svg' }
  expect(await findings(template, 'templates/a.yaml')).toMatchObject({ language: 0 })
})

test.each([
  'AWS, Docker, Kubernetes, Terraform, Prometheus, Grafana を使った CI/CD pipeline の構築ができる。',
  '掌握 Docker Swarm, Kubernetes, Terraform, Prometheus, Grafana 等工具。',
])('names of tools make no English of %s', (text) => {
  expect(detectLanguage(text)).toMatch(/^(?:ja|zh)$/)
})

test.each(['mul', 'zxx', 'und'])('a text in any language may be stated as %s', (tag) => {
  expect(isSurelyAnother('en', tag)).toBe(false)
})

test.each(['ja', 'ko'])('Chinese characters alone are let pass as %s', (tag) => {
  expect(isSurelyAnother('zh', tag)).toBe(false)
})
