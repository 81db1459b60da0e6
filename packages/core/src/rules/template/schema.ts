import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/schema',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  reads: [],
  summary: 'A template has the fields that its format asks for, each of the right kind.',
  why: 'A field that is missing, misspelt or of the wrong kind never reaches the badge: the earner gets a credential without it, or the platform refuses the template.',
  source: {
    title: 'Open Badges 2.0 and 3.0, Credly and Badgr API field lists',
    address: 'https://www.imsglobal.org/spec/ob/v3p0',
  },
  mistakes:
    'Only what badgelint reads is checked; fields of a platform that it does not know are left alone.',
  examples: {
    good: [
      'name: Data Analysis',
      { text: 'x-department: Geography', caption: 'Fields of your own begin with `x-`.' },
    ],
    bad: [
      { text: 'name: 2024', about: ['name'] },
      { text: "description: ''", about: ['description'] },
      { text: 'skils: [Python, SQL, Statistics]', about: ['skils'] },
      { text: 'level: Beginner', about: ['level'] },
      { text: 'global_activity_url: example.org/badge', about: ['global_activity_url'] },
    ],
  },

  *check(template) {
    yield* template.problems
  },
})
