import type { Located } from '../../documents/place.ts'
import { comparedAddress } from '../../program/address.ts'
import { isFrontPage, linkName, parseAddress, shownAddress } from '../../program/links.ts'
import { unfitPageOf } from '../../program/unfit-page.ts'
import { truncate } from '../../text/truncate.ts'
import { type Problem, templateRule } from '../rule.ts'

const badge =
  '"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "name": "Stream Keeper", "description": "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.", "image": "https://example.org/b.png", "issuer": "https://example.org/i"'

export default templateRule({
  id: 'template/criteria-page',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  reads: ['id', 'criteria', 'criteriaLink'],
  comparedWith: ['id', 'criteria', 'criteriaLink'],
  summary: 'The page of the criteria is one that tells people how the badge is earned.',
  why: 'An employer who follows the link wants to read what the earner did. Data for programs, a raw file, the badge of somebody else or the front page of a site leaves them where they were.',
  source: {
    title: 'Open Badges 2.0, Criteria: a page that people can read',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Criteria',
  },
  mistakes:
    'It goes by the address alone. A platform may show people a page at the id of a badge, which is why that is a hint only. A front page is reported only where the template has no criteria in words, unless the option says otherwise.',
  options: {
    frontPage: {
      type: 'boolean',
      description:
        'Whether the front page of a site is reported beside criteria that are written out, too.',
      default: false as boolean,
    },
  },
  examples: {
    good: [
      'global_activity_url: https://example.org/badges/stream-keeper',
      {
        text: 'global_activity_url: https://example.org/',
        caption: 'The criteria stand in the template.',
      },
      {
        file: 'badge.json',
        text: `{${badge}, "id": "https://example.org/b.json", "criteria": "https://example.org/criteria/b.html"}`,
      },
      'global_activity_url: https://www.credly.com/org/lakeside/badge/stream-keeper',
    ],
    bad: [
      {
        file: 'badge.json',
        text: `{${badge}, "id": "https://example.org/b.json", "criteria": "https://example.org/b.json"}`,
        caption: 'The badge itself, as programs read it.',
        findings: [
          {
            about: 'https://example.org/b.json',
            at: '1:406-1:434',
            marks: '"https://example.org/b.json"',
            message:
              "The page of the criteria, https://example.org/b.json, is the badge's own data, which programs read; expected one that tells people how the badge is earned",
            suggestion: 'Link to a page that says in words how the badge is earned',
          },
        ],
      },
      {
        file: 'badge.json',
        text: `{${badge}, "id": "https://example.org/badges/5", "criteria": "https://example.org/badges/5"}`,
        caption: 'The id again, and no word of criteria.',
        findings: [
          {
            about: 'https://example.org/badges/5',
            at: '1:408-1:438',
            marks: '"https://example.org/badges/5"',
            severity: 'info',
            message:
              'The page of the criteria, https://example.org/badges/5, is the id of the badge, where programs read its data; expected a page that tells people how the badge is earned',
          },
        ],
      },
      {
        text: 'global_activity_url: https://learn.example.org/badges/badge.php?hash=0123456789abcdef',
        caption: 'What Moodle shows of one badge that was issued.',
        findings: [
          {
            about: 'https://learn.example.org/badges/badge.php?hash=0123456789abcdef',
            at: '1:22-1:86',
            marks: 'https://learn.example.org/badg…ash=0123456789abcdef',
            message:
              "The page of the criteria, https://learn.example.org/badges/badge.php?hash=0123456789abcdef, is the page of one earner's badge; expected one that tells people how the badge is earned",
            suggestion: 'Link to the page of the badge itself, which names no earner',
          },
        ],
      },
      {
        text: 'global_activity_url: https://raw.githubusercontent.com/lakeside/badges/main/criteria.md',
        findings: [
          {
            about: 'https://raw.githubusercontent.com/lakeside/badges/main/criteria.md',
            at: '1:22-1:88',
            marks: 'https://raw.githubusercontent.…ges/main/criteria.md',
            message:
              'The page of the criteria, https://raw.githubusercontent.com/lakeside/badges/main/criteria.md, is a raw file of a code host; expected one that tells people how the badge is earned',
            suggestion: 'Publish the text as a page, and link to that',
          },
        ],
      },
      {
        file: 'badge.json',
        text: `{${badge}, "id": "https://example.org/b.json", "criteria": "https://example.org/"}`,
        caption: 'Nothing else says how it is earned.',
        findings: [
          {
            about: 'https://example.org/',
            at: '1:406-1:428',
            marks: '"https://example.org/"',
            severity: 'info',
            message:
              'The page of the criteria, https://example.org/, is the front page of a site; expected the one that tells how this badge is earned',
          },
        ],
      },
      {
        text: 'badge_template_activities: [{title: Handed in twelve weekly water samples with data entry that a tutor checked., activity_url: https://example.org/samples.png}]',
        findings: [
          {
            about: 'https://example.org/samples.png',
            at: '1:128-1:159',
            marks: 'https://example.org/samples.png',
            message:
              'The page of the criterion, https://example.org/samples.png, is a picture; expected one that tells people how the badge is earned',
            suggestion: 'Link to a page that says in words how the badge is earned',
          },
        ],
      },
    ],
  },

  *check({ id, criteria, criteriaLink }, { frontPage }) {
    if (criteriaLink) {
      const problem =
        unfit('The page of the criteria', criteriaLink, id.value) ??
        (criteria.length === 0 ? ownId(criteriaLink, id.value) : undefined) ??
        (criteria.length === 0 || frontPage ? atTheFront(criteriaLink) : undefined)
      if (problem) yield problem
    }
    for (const [index, { link }] of criteria.entries()) {
      const subject = criteria.length === 1 ? 'the criterion' : `criterion ${index + 1}`
      const problem = link && unfit(`The page of ${subject}`, link, id.value)
      if (problem) yield problem
    }
  },
})

function unfit(subject: string, link: Located<string>, id: string): Problem | undefined {
  const page = unfitPageOf(link.value, id)
  return (
    page && {
      at: link.at,
      about: linkName(link.value),
      message: `${subject}, ${truncate(shownAddress(link.value), 80)}, is ${page.what}; expected one that tells people how the badge is earned`,
      suggestion: page.suggestion,
    }
  )
}

/** The same address for the badge and its criteria, where the template says nothing else of how it is earned. */
function ownId(link: Located<string>, id: string): Problem | undefined {
  if (comparedAddress(link.value) !== comparedAddress(id)) return undefined
  return {
    at: link.at,
    about: linkName(link.value),
    severity: 'info',
    message: `The page of the criteria, ${truncate(shownAddress(link.value), 80)}, is the id of the badge, where programs read its data; expected a page that tells people how the badge is earned`,
    suggestion: 'Link to a page of its own, or write the criteria into the template',
  }
}

function atTheFront(link: Located<string>): Problem | undefined {
  const url = parseAddress(link.value)
  if (url === undefined || !isFrontPage(url) || link.value.includes('#')) return undefined
  return {
    at: link.at,
    about: linkName(link.value),
    severity: 'info',
    message: `The page of the criteria, ${truncate(shownAddress(link.value), 80)}, is the front page of a site; expected the one that tells how this badge is earned`,
    suggestion: 'Link to the page about this badge, or write the criteria into the template',
  }
}
