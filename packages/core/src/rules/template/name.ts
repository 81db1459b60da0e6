import type { BadgeTemplate } from '../../program/template.ts'
import { characterCount } from '../../text/characters.ts'
import { isGenericName } from '../../text/generic-name.ts'
import { versionMark } from '../../text/version.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/name',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  label: 'version or date in the name',
  reads: ['name', 'description', 'skills', 'criteria'],
  whole: true,
  summary:
    'A name is short, has no version or date of the template, and follows the naming convention.',
  why: 'The name is what the earner puts in a profile and a CV. A long one is hard to take in there, and "v2" or "May 2023 edition" makes a badge look outdated although it is as good as ever.',
  source: {
    title: 'Credly, What is badge metadata? (a naming convention, a name for the achievement)',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes:
    'The version of a product is mistaken for a version of the template if the product is not mentioned in the description, skills or criteria and its name looks like plain words ("Google Analytics v4"). The limit of 100 characters is our own; no platform publishes one.',
  options: {
    maxLength: {
      type: 'integer',
      description: 'How many characters a name may have.',
      minimum: 1,
      default: 100 as number,
    },
    pattern: {
      type: 'string',
      description:
        'The naming convention: a regular expression that every name has to match, such as `^[A-Z]`.',
      format: 'regex',
      default: '' as string,
    },
  },
  examples: {
    good: [
      'name: FortiGate 7.4 Operator',
      'name: Windows Server 2022 Administrator',
      'name: ISO 9001:2015 Lead Auditor',
      'name: ITIL v4 Foundation',
      'name: Security Controls of NIST SP 800-53 Rev. 5',
      'name: Angular v17',
      'name: Excel 365 and Java 17',
      'name: IPv6 Addressing',
      {
        text: 'name: Google Analytics v4\nskills: [Google Analytics 4, Reporting, Web Traffic]\nbadge_template_activities: [{title: "Passed an exam on reporting web traffic with Google Analytics 4, judged by a tutor."}]',
        caption: 'The skills say that 4 is the number of the product.',
      },
      'name: Sustainability Summit 2025',
      'name: 2024 Volunteer of the Year',
      'name: Hackathon 2023-05-01',
      'name: Class of 2024',
      'name: Dante Level 2 (2nd Edition)',
      {
        text: 'name: "WSC: Stream Keeper"',
        options: { pattern: '^[A-Z]{3}: ' },
        caption: 'A name that follows the convention of its program.',
      },
      {
        platform: 'credly',
        text: `name: ${'A'.repeat(100)}`,
        caption: 'Exactly 100 characters are allowed.',
      },
    ],
    bad: [
      {
        text: 'name: Badge',
        findings: [
          {
            about: 'generic',
            at: '1:7-1:12',
            marks: 'Badge',
            message: 'The name is only "Badge"; expected what was achieved',
          },
        ],
      },
      {
        text: 'name: Data Analysis v2',
        findings: [
          {
            about: 'v2',
            at: '1:21-1:23',
            marks: 'v2',
            message:
              'The name contains "v2"; expected a name without a version or date of the template',
          },
        ],
      },
      {
        text: 'name: Stream Keeper (rev. 3)',
        findings: [
          {
            about: '(rev. 3)',
            at: '1:21-1:29',
            marks: '(rev. 3)',
            message:
              'The name contains "(rev. 3)"; expected a name without a version or date of the template',
          },
        ],
      },
      {
        text: 'name: Stream Keeper Version 1.1',
        findings: [
          {
            about: 'Version 1.1',
            at: '1:21-1:32',
            marks: 'Version 1.1',
            message:
              'The name contains "Version 1.1"; expected a name without a version or date of the template',
          },
        ],
      },
      {
        text: 'name: Stream Keeper - 2023-05-01',
        findings: [
          {
            about: '2023-05-01',
            at: '1:23-1:33',
            marks: '2023-05-01',
            message:
              'The name contains "2023-05-01"; expected a name without a version or date of the template',
          },
        ],
      },
      {
        text: 'name: Stream Keeper, May 2023 edition',
        findings: [
          {
            about: 'May 2023 edition',
            at: '1:22-1:38',
            marks: 'May 2023 edition',
            message:
              'The name contains "May 2023 edition"; expected a name without a version or date of the template',
          },
        ],
      },
      {
        text: 'name: Stream Keeper (2024 version)',
        findings: [
          {
            about: '2024 version',
            at: '1:22-1:34',
            marks: '2024 version',
            message:
              'The name contains "2024 version"; expected a name without a version or date of the template',
          },
        ],
      },
      {
        text: 'name: Successful Keeper of the Streams and Ponds of the Upper Valley for the Society of Friends of Clean Water',
        findings: [
          {
            about: 'length',
            at: '1:7-1:111',
            marks: 'Successful Keeper of the Strea…iends of Clean Water',
            message:
              'The name has 104 characters; expected at most 100, so that it can be read at a glance',
          },
        ],
      },
      {
        text: 'name: Stream Keeper',
        options: { pattern: '^[A-Z]{3}: ' },
        findings: [
          {
            about: 'pattern',
            at: '1:7-1:20',
            marks: 'Stream Keeper',
            message:
              'The name "Stream Keeper" does not match `^[A-Z]{3}: `, the naming convention of the program; expected a name that does',
          },
        ],
      },
    ],
  },

  *check(template, { maxLength, pattern }, { limitOf }) {
    const { name } = template
    if (name === undefined) return
    const length = characterCount(name.value)
    const refusedFrom = limitOf('nameMost')?.value ?? Number.POSITIVE_INFINITY
    if (length > maxLength && length <= refusedFrom)
      yield {
        at: name.at,
        about: 'length',
        label: 'name too long to read at a glance',
        message: `The name has ${length} characters; expected at most ${maxLength}, so that it can be read at a glance`,
        suggestion:
          'Keep only the achievement in the name; the issuer and the course have their own fields',
      }
    if (isGenericName(name.value))
      yield {
        at: name.at,
        about: 'generic',
        label: 'name does not say what was achieved',
        message: `The name is only "${name.value.trim()}"; expected what was achieved`,
        suggestion: 'Name the achievement, so that an earner can tell this badge from the others',
      }
    const mark = versionMark(name.value, textsBeside(template))
    if (mark)
      yield {
        at: part(name, mark.start, mark.end),
        about: mark.text,
        message: `The name contains "${mark.text}"; expected a name without a version or date of the template`,
        suggestion: 'Move it to the field `version`, or leave it out',
      }
    if (pattern !== '' && !new RegExp(pattern, 'u').test(name.value))
      yield {
        at: name.at,
        about: 'pattern',
        label: 'name breaks the naming convention',
        message: `The name "${name.value}" does not match \`${pattern}\`, the naming convention of the program; expected a name that does`,
        suggestion: 'Change the name to follow the convention',
      }
  },
})

function* textsBeside({ description, skills = [], criteria }: BadgeTemplate): Iterable<string> {
  if (description) yield description.value
  for (const { value } of skills) yield value
  for (const { text } of criteria) yield text.value
}
