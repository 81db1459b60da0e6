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
  label: 'criteria link to the wrong kind of page',
  reads: ['id', 'criteria', 'criteriaLink'],
  comparedWith: ['id', 'criteria', 'criteriaLink'],
  summary: 'The criteria page tells people how the badge is earned.',
  why: "An employer who follows the link wants to read what the earner did. Data for software, a raw file, somebody else's badge or the home page of a site does not tell them.",
  source: {
    title: 'Open Badges 2.0, Criteria: a page that people can read',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Criteria',
  },
  mistakes:
    'Only the address is judged. A platform may show people a page at the id of a badge, so that case is only an info. A home page is reported only if the template has no written criteria, unless the option says otherwise.',
  options: {
    frontPage: {
      type: 'boolean',
      description:
        'Whether the home page of a site is also reported if the criteria are written out.',
      default: false as boolean,
    },
  },
  examples: {
    good: [
      'global_activity_url: https://example.org/badges/stream-keeper',
      {
        text: 'global_activity_url: https://example.org/',
        caption: 'The criteria are in the template.',
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
        caption: "The badge's own data, for software to read.",
        findings: [
          {
            about: 'https://example.org/b.json',
            at: '1:406-1:434',
            marks: '"https://example.org/b.json"',
            message:
              "The criteria page, https://example.org/b.json, is the badge's own data, which is for software; expected a page that tells people how the badge is earned",
            suggestion: 'Link to a page that explains how the badge is earned',
          },
        ],
      },
      {
        file: 'badge.json',
        text: `{${badge}, "id": "https://example.org/badges/5", "criteria": "https://example.org/badges/5"}`,
        caption: 'The id again, and no written criteria.',
        findings: [
          {
            about: 'https://example.org/badges/5',
            at: '1:408-1:438',
            marks: '"https://example.org/badges/5"',
            severity: 'info',
            message:
              'The criteria page, https://example.org/badges/5, is the id of the badge, where software reads its data; expected a page that tells people how the badge is earned',
          },
        ],
      },
      {
        text: 'global_activity_url: https://learn.example.org/badges/badge.php?hash=0123456789abcdef',
        caption: 'The Moodle page of one issued badge.',
        findings: [
          {
            about: 'https://learn.example.org/badges/badge.php?hash=0123456789abcdef',
            at: '1:22-1:86',
            marks: 'https://learn.example.org/badg…ash=0123456789abcdef',
            message:
              "The criteria page, https://learn.example.org/badges/badge.php?hash=0123456789abcdef, is the page of one earner's badge; expected a page that tells people how the badge is earned",
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
              'The criteria page, https://raw.githubusercontent.com/lakeside/badges/main/criteria.md, is a raw file on a code host; expected a page that tells people how the badge is earned',
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
              'The criteria page, https://example.org/, is the home page of a site; expected the page that tells people how this badge is earned',
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
              'The page linked from the criterion, https://example.org/samples.png, is a picture; expected a page that tells people how the badge is earned',
            suggestion: 'Link to a page that explains how the badge is earned',
          },
        ],
      },
    ],
  },

  *check({ id, criteria, criteriaLink }, { frontPage }) {
    if (criteriaLink) {
      const problem =
        unfit('The criteria page', criteriaLink, id.value) ??
        (criteria.length === 0 ? ownId(criteriaLink, id.value) : undefined) ??
        (criteria.length === 0 || frontPage ? atTheFront(criteriaLink) : undefined)
      if (problem) yield problem
    }
    for (const [index, { link }] of criteria.entries()) {
      const subject = criteria.length === 1 ? 'the criterion' : `criterion ${index + 1}`
      const problem = link && unfit(`The page linked from ${subject}`, link, id.value)
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
      message: `${subject}, ${truncate(shownAddress(link.value), 80)}, is ${page.what}; expected a page that tells people how the badge is earned`,
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
    message: `The criteria page, ${truncate(shownAddress(link.value), 80)}, is the id of the badge, where software reads its data; expected a page that tells people how the badge is earned`,
    suggestion: 'Link to a separate page, or write the criteria in the template',
  }
}

function atTheFront(link: Located<string>): Problem | undefined {
  const url = parseAddress(link.value)
  if (url === undefined || !isFrontPage(url) || link.value.includes('#')) return undefined
  return {
    at: link.at,
    about: linkName(link.value),
    severity: 'info',
    message: `The criteria page, ${truncate(shownAddress(link.value), 80)}, is the home page of a site; expected the page that tells people how this badge is earned`,
    suggestion: 'Link to the page about this badge, or write the criteria in the template',
  }
}
