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
      {
        text: 'name: 2024',
        findings: [
          {
            about: 'name',
            at: '1:7-1:11',
            marks: '2024',
            message: '`name` is the number 2024; expected text',
            suggestion: 'Put it in quotes',
          },
        ],
      },
      {
        text: "description: ''",
        findings: [
          {
            about: 'description',
            at: '1:14-1:16',
            marks: "''",
            message: '`description` is empty; expected text',
            suggestion: 'Fill it in',
          },
        ],
      },
      {
        text: 'skils: [Python, SQL, Statistics]',
        findings: [
          {
            about: 'skils',
            at: '1:1-1:6',
            marks: 'skils',
            message: 'The key `skils` is not known; expected `skills`',
            suggestion: 'Rename it to `skills`',
          },
        ],
      },
      {
        text: 'level: Beginner',
        findings: [
          {
            about: 'level',
            at: '1:8-1:16',
            marks: 'Beginner',
            message: '`level` is "Beginner"; expected Foundational, Intermediate or Advanced',
            suggestion: 'Write one of these',
          },
        ],
      },
      {
        text: 'global_activity_url: example.org/badge',
        findings: [
          {
            about: 'global_activity_url',
            at: '1:22-1:39',
            marks: 'example.org/badge',
            message:
              '`global_activity_url` is "example.org/badge"; expected an address that begins with https://',
            suggestion: 'Write the whole address',
          },
        ],
      },
    ],
  },

  *check(template) {
    yield* template.problems
  },
})
