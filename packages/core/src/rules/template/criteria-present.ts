import type { Located } from '../../documents/place.ts'
import { addressFlaw } from '../../program/address-flaw.ts'
import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/criteria-present',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  label: 'no criteria',
  reads: ['criteria', 'criteriaLink'],
  absence: true,
  comparedWith: ['criteria', 'criteriaLink'],
  limit: 'criteriaLeast',
  formats: [
    'badgelint',
    'credly',
    'canvas-credentials',
    'open-badges-1',
    'open-badges-2',
    'open-badges-3',
  ],
  summary: 'A template says how the badge is earned.',
  why: 'Criteria are where an employer reads what the earner did. A badge without them makes a claim and proves nothing, and platforms refuse it.',
  source: {
    title: 'Open Badges 2.0, BadgeClass: criteria',
    address:
      'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass',
  },
  mistakes: 'Accredible keeps criteria outside the group, so its groups are not judged.',
  examples: {
    good: [
      'badge_template_activities: [{title: Repaired three bicycle brakes under supervision}]',
      {
        text: 'badge_template_activities: []\nglobal_activity_url: https://example.org/criteria',
        caption: 'A page that lists the criteria is enough if no platform is configured.',
      },
    ],
    bad: [
      {
        text: 'badge_template_activities: []\nglobal_activity_url: see the handbook',
        also: ['template/schema'],
        caption: 'Words instead of an address lead nowhere.',
        findings: [
          {
            about: 'criteria',
            at: '1:1-1:26',
            marks: 'badge_template_activities',
            message:
              'The template does not say how the badge is earned; expected at least one criterion',
          },
        ],
      },
      {
        text: 'badge_template_activities: []\nglobal_activity_url: null',
        findings: [
          {
            about: 'criteria',
            at: '1:1-1:26',
            marks: 'badge_template_activities',
            message:
              'The template does not say how the badge is earned; expected at least one criterion',
          },
        ],
      },
      {
        file: 'badge.json',
        text: '{"type": ["Achievement"], "id": "https://example.org/b", "name": "Stream Keeper", "description": "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.", "criteria": {"id": "urn:uuid:00000000-0000-4000-8000-000000000004"}}',
        caption: 'An identifier that nobody can open.',
        findings: [
          {
            about: 'criteria',
            at: '1:292-1:339',
            marks: '"urn:uuid:00000000-0000-4000-8000-000000000004"',
            message:
              'The only criteria are the link urn:uuid:00000000-0000-4000-8000-000000000004, which nobody can open; expected at least one criterion, or a link that opens',
          },
        ],
      },
      {
        platform: 'credly',
        text: 'badge_template_activities: []',
        caption: 'Credly wants the criteria themselves, not only a link.',
        findings: [
          {
            about: 'criteria',
            at: '1:1-1:26',
            marks: 'badge_template_activities',
            message:
              'The template does not say how the badge is earned; expected at least one criterion',
          },
        ],
      },
    ],
  },

  *check({ criteria, criteriaLink, at }, _options, { limit }) {
    const isLinkEnough = limit.platform !== 'Credly'
    const given = criteria.length + (isLinkEnough && isPage(criteriaLink) ? 1 : 0)
    if (given >= limit.value) return
    const isClosed =
      criteria.length === 0 && isLinkEnough && criteriaLink && isOpenToNobody(criteriaLink.value)
    yield {
      at: isClosed ? criteriaLink.at : at,
      about: 'criteria',
      ...(isClosed ? { label: 'criteria that nobody can open' } : {}),
      message: isClosed
        ? `The only criteria are the link ${truncate(criteriaLink.value, 60)}, which nobody can open; expected at least one criterion, or a link that opens`
        : 'The template does not say how the badge is earned; expected at least one criterion',
      suggestion: 'Say what the earner has to do, and how that is judged',
    }
  },
})

/** Whether a link leads to a page, or would if `template/schema` were heeded, which says what is mistyped. */
function isPage(link: Located<string> | undefined): boolean {
  if (link === undefined) return false
  const flaw = addressFlaw(link.value, 'any')
  return flaw === undefined ? !isOpenToNobody(link.value) : flaw.isSlip
}

/** Whether an address is a name alone, as `urn:uuid:…` is, or of a scheme that no browser opens. */
function isOpenToNobody(address: string): boolean {
  return /^(?:urn|did|uuid|info|doi|tag):/i.test(address.trim())
}
