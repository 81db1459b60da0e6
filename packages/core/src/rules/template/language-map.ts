import { achievementExample } from '../../program/achievement-example.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/language-map',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'texts given by language, not as plain text',
  reads: ['language'],
  formats: ['open-badges-3'],
  summary: 'Name, description and criteria are plain text, each in one language.',
  why: 'Open Badges 3.0 lets a badge give its name in several languages at once, but many wallets and profiles can read plain text only. The earner then has a badge without a name, or one that is rejected.',
  source: {
    title: 'Open Badges 3.0, Achievement',
    address: 'https://www.imsglobal.org/spec/ob/v3p0',
  },
  mistakes:
    'If your badges go into a wallet that is known to read several languages, you can switch this rule off. The text in each language is checked in any case.',
  examples: {
    good: [
      { file: 'badge.json', text: achievementExample({ inLanguage: 'en' }) },
      { text: 'name: Tide Reader', caption: 'Other formats always have plain text.' },
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
              'The texts are given in 2 languages at once; expected plain text, because some wallets and profiles read nothing else',
            suggestion:
              'Write plain text with `inLanguage` set to en, and keep a separate template for each other language',
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
              'The texts are given in an object with their language; expected plain text, because some wallets and profiles read nothing else',
            suggestion: 'Write plain text with `inLanguage` set to en',
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
      message: `The texts are given ${count === 1 ? 'in an object with their language' : `in ${count} languages at once`}; expected plain text, because some wallets and profiles read nothing else`,
      suggestion: `Write plain text${language ? ` with \`inLanguage\` set to ${language.value}` : ''}${count === 1 ? '' : ', and keep a separate template for each other language'}`,
    }
  },
})
