import { achievementExample } from '../../program/achievement-example.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/language-map',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  reads: ['language'],
  formats: ['open-badges-3'],
  summary: 'Name, description and criteria are one text each.',
  why: 'Open Badges 3.0 lets a badge say its name in several languages at once, but many wallets and profiles know plain texts only. The earner then has a badge without a name, or one that is refused.',
  source: {
    title: 'Open Badges 3.0, Achievement',
    address: 'https://www.imsglobal.org/spec/ob/v3p0',
  },
  mistakes:
    'Who issues into a wallet that is known to read several languages may switch it off. Each language is judged as a text of its own all the same.',
  examples: {
    good: [
      { file: 'badge.json', text: achievementExample({ inLanguage: 'en' }) },
      { text: 'name: Tide Reader', caption: 'Other formats have one text each.' },
    ],
    bad: [
      {
        file: 'badge.json',
        text: achievementExample({ name: { en: 'Tide Reader', nl: 'Getijdenlezer' } }),
        findings: [
          {
            about: 'languages',
            at: '1:77-1:83',
            marks: '"name"',
            message:
              'The template gives its texts in 2 languages at once; expected plain text, since some readers take nothing else',
            suggestion:
              'Make it plain text, with `inLanguage` en, and keep a template for each other language',
          },
        ],
      },
      {
        file: 'badge.json',
        text: achievementExample({ name: { '@value': 'Tide Reader', '@language': 'en' } }),
        findings: [
          {
            about: 'languages',
            at: '1:77-1:83',
            marks: '"name"',
            message:
              'The template gives its texts in an object with its language; expected plain text, since some readers take nothing else',
            suggestion: 'Make it plain text, with `inLanguage` en',
          },
        ],
      },
    ],
  },

  *check({ languageMap, language, translations = [] }) {
    if (languageMap === undefined) return
    const count = translations.length + 1
    yield {
      at: languageMap,
      about: 'languages',
      message: `The template gives its texts ${count === 1 ? 'in an object with its language' : `in ${count} languages at once`}; expected plain text, since some readers take nothing else`,
      suggestion: `Make it plain text${language ? `, with \`inLanguage\` ${language.value}` : ''}${count === 1 ? '' : ', and keep a template for each other language'}`,
    }
  },
})
