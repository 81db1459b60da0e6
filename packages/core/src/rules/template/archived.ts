import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/archived',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'archived but still offered',
  archived: true,
  reads: ['state', 'earnLink'],
  comparedWith: ['state', 'earnLink'],
  summary: 'An archived template no longer shows its "Earn this badge" link.',
  why: 'No badge is issued from an archived template. Anyone who follows its link and does the work gets nothing for it.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A link to a page that says the badge has been retired is reported too, unless the link is switched off. If other templates still recommend or require an archived one, `template/recommendations` and `template/pathway` report it there.',
  examples: {
    good: [
      'state: archived',
      {
        text: 'state: archived\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: false',
        caption: 'The link is kept, but switched off.',
      },
      'state: active\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
      'earn_this_badge_url: https://example.org/courses/streams',
      {
        text: 'state: archived\nenable_earn_this_badge: true',
        caption: 'A button without an address is not shown.',
      },
    ],
    bad: [
      {
        text: 'state: archived\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
        findings: [
          {
            about: 'earn link',
            at: '3:25-3:29',
            marks: 'true',
            message:
              'The template is archived, but its "Earn this badge" link (https://example.org/courses/streams) is still shown; expected it to be hidden',
            related: [{ at: '1:8-1:16', marks: 'archived' }],
          },
        ],
      },
      {
        text: 'state: archived\nearn_this_badge_url: https://example.org/courses/streams',
        caption: 'The link is set and has not been switched off.',
        findings: [
          {
            about: 'earn link',
            at: '2:22-2:57',
            marks: 'https://example.org/courses/streams',
            message:
              'The template is archived, but its "Earn this badge" link (https://example.org/courses/streams) is still shown; expected it to be hidden',
            related: [{ at: '1:8-1:16', marks: 'archived' }],
          },
        ],
      },
      {
        text: 'state: archived\nvanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
        caption: 'An export from Credly.',
        findings: [
          {
            about: 'earn link',
            at: '5:25-5:29',
            marks: 'true',
            message:
              'The template is archived, but its "Earn this badge" link (https://example.org/courses/streams) is still shown; expected it to be hidden',
            related: [{ at: '1:8-1:16', marks: 'archived' }],
          },
        ],
      },
    ],
  },

  *check({ state, earnLink, isEarnLinkShown }) {
    if (state?.value !== 'archived' || earnLink === undefined) return
    if (isEarnLinkShown?.value === false) return
    yield {
      at: isEarnLinkShown?.at ?? earnLink.at,
      about: 'earn link',
      message: `The template is archived, but its "Earn this badge" link (${truncate(earnLink.value, 60)}) is still shown; expected it to be hidden`,
      suggestion: 'Set `enable_earn_this_badge: false`, or remove the link',
      related: [state.at],
    }
  },
})
