import { achievementExample } from '../../program/achievement-example.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/schema',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  label: 'field missing, unknown or malformed',
  reads: [],
  summary: 'A template has the fields that its format requires, each of the right kind.',
  why: 'A field that is missing, misspelled or of the wrong kind never reaches the badge: the earner gets a credential without it, or the platform rejects the template.',
  source: {
    title: 'Open Badges 2.0 and 3.0, Credly and Badgr API field lists',
    address: 'https://www.imsglobal.org/spec/ob/v3p0',
  },
  mistakes: 'Only fields that badgelint reads are checked; other fields of a platform are ignored.',
  examples: {
    good: [
      'name: Data Analysis',
      { text: 'x-department: Geography', caption: 'Your own fields begin with `x-`.' },
      {
        file: 'badge.json',
        text: achievementExample({
          achievementType: 'ext:TideLog',
          tag: ['harbour'],
          inLanguage: 'en-GB',
        }),
        caption: 'Your own types begin with `ext:`.',
      },
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
              '`global_activity_url` is "example.org/badge", without https:// in front; expected an address that begins with https://',
            suggestion: 'Write https://example.org/badge',
          },
        ],
      },
      {
        text: 'earn_this_badge_url: htps://example.org/join',
        caption: 'The message shows what is mistyped.',
        findings: [
          {
            about: 'earn_this_badge_url',
            at: '1:22-1:45',
            marks: 'htps://example.org/join',
            message:
              '`earn_this_badge_url` is "htps://example.org/join", which begins with `htps://` instead of `https://`; expected an address that begins with https://',
            suggestion: 'Write https://example.org/join',
            fixed: 'earn_this_badge_url: https://example.org/join',
          },
        ],
      },
      {
        text: 'alignments: [{name: Soil standard, url: "https://example.org/soil standard"}]',
        caption: 'A space is shown as ␣.',
        findings: [
          {
            about: 'alignments/0/url',
            at: '1:41-1:76',
            marks: '"https://example.org/soil standard"',
            message:
              '`url` is "https://example.org/soil␣standard", with a blank space (␣) in it; expected an address that begins with https://',
            suggestion: 'Remove the blank space, or write %20 if it belongs to the address',
          },
        ],
      },
      {
        text: 'tags: [garden]',
        caption: 'A key from another format is explained.',
        findings: [
          {
            about: 'tags',
            at: '1:1-1:5',
            marks: 'tags',
            message: "badgelint's format has no key `tags`; expected `reporting_tags`",
            suggestion:
              'Rename it to `reporting_tags`, or to `skills` if the earner has shown them',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{name: Repaired three pumps under supervision}]',
        findings: [
          {
            about: 'badge_template_activities/0/name',
            at: '1:30-1:34',
            marks: 'name',
            message: "badgelint's format has no key `name` here; expected `title`",
            suggestion: 'Rename it to `title`',
          },
        ],
      },
      {
        file: 'badge.json',
        text: achievementExample({ tags: ['harbour'], achievementType: 'Micro-Credential' }),
        caption: 'Open Badges 3.0 rejects unknown keys.',
        findings: [
          {
            about: 'tags',
            at: '1:490-1:496',
            marks: '"tags"',
            message: 'Open Badges 3.0 has no key `tags`; expected `tag`',
            suggestion: 'Rename it to `tag`',
            fixed:
              '{"type":["Achievement"],"id":"https://example.org/achievements/tide-reader","name":"Tide Reader","description":"Earners have read the tides of a harbour for a year, foretold high water to ten minutes, and led three boats in through fog. They can plan a passage by the tide table and by what they see, and know when to wait outside.","criteria":{"narrative":"Foretold thirty tides to ten minutes, checked against the gauge of the harbour; passed a practical exam with the pilot on board."},"tag":["harbour"],"achievementType":"Micro-Credential"}',
          },
          {
            about: 'achievementType',
            at: '1:527-1:545',
            marks: '"Micro-Credential"',
            message:
              '`achievementType` is "Micro-Credential"; expected MicroCredential, or a name that begins with `ext:`',
            suggestion: 'Write MicroCredential, or your own name with `ext:` in front',
          },
        ],
      },
      {
        file: 'badge.json',
        text: achievementExample({
          image: { id: 'https://example.org/achievements/tide-reader.png' },
          alignment: [{ targetName: 'Tides', targetUrl: 'https://example.org/standards/tides' }],
        }),
        findings: [
          {
            about: 'image/type',
            at: '1:490-1:497',
            marks: '"image"',
            message: '`image` has no `type`; expected one',
            suggestion: 'Add `"type": "Image"`',
          },
          {
            about: 'alignment/0/type',
            at: '1:569-1:570',
            marks: '{',
            message: 'Item 1 of `alignment` has no `type`; expected one',
            suggestion: 'Add `"type": ["Alignment"]`',
          },
        ],
      },
      {
        file: 'badge.json',
        text: achievementExample({ id: 'TODO', achievementType: 'Badge ' }),
        findings: [
          {
            about: 'id',
            at: '1:30-1:36',
            marks: '"TODO"',
            message:
              '`id` is "TODO", which is not an address; expected a complete address, such as https://…',
            suggestion: 'Write the complete address, with https:// in front',
          },
          {
            about: 'achievementType',
            at: '1:468-1:476',
            marks: '"Badge "',
            message:
              '`achievementType` is "Badge␣", with a blank space (␣) at its end; expected Badge',
            suggestion: 'Write Badge, without the blank space',
            fixed:
              '{"type":["Achievement"],"id":"TODO","name":"Tide Reader","description":"Earners have read the tides of a harbour for a year, foretold high water to ten minutes, and led three boats in through fog. They can plan a passage by the tide table and by what they see, and know when to wait outside.","criteria":{"narrative":"Foretold thirty tides to ten minutes, checked against the gauge of the harbour; passed a practical exam with the pilot on board."},"achievementType":"Badge"}',
          },
        ],
      },
    ],
  },

  *check(template) {
    yield* template.problems
  },
})
