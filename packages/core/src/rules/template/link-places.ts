import { comparedAddress } from '../../program/address.ts'
import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/link-places',
  practice: 5,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'both links lead to the same page',
  reads: ['criteriaLink', 'earnLink'],
  comparedWith: ['criteriaLink', 'earnLink'],
  formats: ['badgelint', 'credly'],
  summary: 'The two links of a template lead to two different pages.',
  why: 'A badge has one link for people who want to know what it stands for, and one for those who want to earn it. If both lead to the same page, an employer lands on an enrolment page, or the next earner on a list of rules.',
  source: {
    title: 'Best Practices for Credentialing, practice 5',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'One page may serve both purposes well, which is why the rule is on only in `strict`. Two addresses that lead to the same page through `www.` or a redirect are not noticed. Whether the links are used at all is checked by `template/earn-link`.',
  examples: {
    good: [
      'global_activity_url: https://example.org/badges/stream-keeper\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
      'global_activity_url: https://example.org/badges/stream-keeper',
      {
        text: 'global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams#enrol\nenable_earn_this_badge: true',
        caption: 'Two parts of one page.',
      },
      {
        text: 'global_activity_url: https://example.org/view?page=a\nearn_this_badge_url: https://example.org/view?page=b\nenable_earn_this_badge: true',
      },
      {
        text: 'global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams\nenable_earn_this_badge: false',
        caption: 'The second link is not shown.',
      },
    ],
    bad: [
      {
        text: 'global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams\nenable_earn_this_badge: true',
        findings: [
          {
            about: 'earn link',
            at: '2:22-2:49',
            marks: 'https://example.org/streams',
            message:
              'Both links lead to https://example.org/streams; expected one page about the badge and another where it can be earned',
            related: [{ at: '1:22-1:49', marks: 'https://example.org/streams' }],
          },
        ],
      },
      {
        text: 'global_activity_url: https://example.org/streams/\nearn_this_badge_url: https://Example.org/streams\nenable_earn_this_badge: true',
        caption: 'A slash at the end makes no difference.',
        findings: [
          {
            about: 'earn link',
            at: '2:22-2:49',
            marks: 'https://Example.org/streams',
            message:
              'Both links lead to https://Example.org/streams; expected one page about the badge and another where it can be earned',
            related: [{ at: '1:22-1:50', marks: 'https://example.org/streams/' }],
          },
        ],
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\nglobal_activity_url: http://example.org/view?page=a\nearn_this_badge_url: https://example.org/view?page=a\nenable_earn_this_badge: true',
        caption: 'An export from Credly.',
        findings: [
          {
            about: 'earn link',
            at: '4:22-4:53',
            marks: 'https://example.org/view?page=a',
            message:
              'Both links lead to https://example.org/view?page=a; expected one page about the badge and another where it can be earned',
            related: [{ at: '3:22-3:52', marks: 'http://example.org/view?page=a' }],
          },
        ],
      },
    ],
  },

  *check({ criteriaLink, earnLink, isEarnLinkShown }) {
    if (criteriaLink === undefined || earnLink === undefined) return
    if (isEarnLinkShown?.value === false) return
    if (comparedAddress(criteriaLink.value) !== comparedAddress(earnLink.value)) return
    yield {
      at: earnLink.at,
      about: 'earn link',
      message: `Both links lead to ${truncate(earnLink.value, 60)}; expected one page about the badge and another where it can be earned`,
      suggestion:
        'Use `global_activity_url` for a page that explains the badge, and the "Earn this badge" link (`earn_this_badge_url`) for the page where people start',
      related: [criteriaLink.at],
    }
  },
})
