import { analyse } from '../../text/analysis.ts'
import { isAttendance } from '../../text/earning.ts'
import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/earn-link',
  practice: 5,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'no "Earn this badge" link',
  reads: ['state', 'earnLink', 'criteria'],
  comparedWith: ['state', 'criteria'],
  formats: ['badgelint', 'credly'],
  summary: 'A template shows people where they can start to earn the badge.',
  why: 'A colleague who sees a badge and wants it too looks for a way to earn it. Without a visible link, the interest that the earner has raised is lost.',
  source: {
    title: 'Best Practices for Credentialing, practice 5',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A badge by invitation has no page for this, and the rule cannot tell; that is why it is only in the strict preset. Badges for attendance are not reported.',
  examples: {
    good: [
      'earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
      { text: 'state: draft', caption: 'The page may not exist yet.' },
      { text: 'state: archived', caption: 'Nobody can earn it any more.' },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
        caption: 'An export from Credly.',
      },
    ],
    bad: [
      {
        text: 'name: Stream Keeper',
        caption: 'There is no link.',
        findings: [
          {
            about: 'earn link',
            at: '1:1-1:5',
            marks: 'name',
            message:
              'The template has no "Earn this badge" link (`earn_this_badge_url`); expected the page where the badge can be earned',
          },
        ],
      },
      {
        text: 'earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: false',
        caption: 'There is one, but it is not shown.',
        findings: [
          {
            about: 'earn link',
            at: '2:25-2:30',
            marks: 'false',
            message:
              'The "Earn this badge" link (https://example.org/courses/streams) is not switched on; expected it to be shown',
          },
        ],
      },
      {
        text: 'earn_this_badge_url: https://example.org/courses/streams',
        caption: 'The platform shows it only if it is switched on.',
        findings: [
          {
            about: 'earn link',
            at: '1:22-1:57',
            marks: 'https://example.org/courses/streams',
            message:
              'The "Earn this badge" link (https://example.org/courses/streams) is not switched on; expected it to be shown',
          },
        ],
      },
      {
        text: 'enable_earn_this_badge: true',
        caption: 'A button that leads nowhere.',
        findings: [
          {
            about: 'earn link',
            at: '1:25-1:29',
            marks: 'true',
            message:
              'The "Earn this badge" link (`earn_this_badge_url`) is switched on but has no address; expected the page where the badge can be earned',
          },
        ],
      },
    ],
  },

  *check({ at, state, earnLink, isEarnLinkShown, criteria }) {
    // What was earned by being there cannot be earned any more.
    const isPast =
      criteria.length > 0 &&
      criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value))
    if (state?.value === 'draft' || isPast) return
    const isShown = isEarnLinkShown?.value === true
    if (earnLink === undefined)
      yield {
        at: isShown ? isEarnLinkShown.at : at,
        about: 'earn link',
        ...(isShown ? { label: '"Earn this badge" link without an address' } : {}),
        message: isShown
          ? 'The "Earn this badge" link (`earn_this_badge_url`) is switched on but has no address; expected the page where the badge can be earned'
          : 'The template has no "Earn this badge" link (`earn_this_badge_url`); expected the page where the badge can be earned',
        suggestion: 'Set `earn_this_badge_url` and `enable_earn_this_badge: true`',
      }
    else if (!isShown)
      yield {
        at: isEarnLinkShown?.at ?? earnLink.at,
        about: 'earn link',
        label: '"Earn this badge" link not shown',
        message: `The "Earn this badge" link (${truncate(earnLink.value, 60)}) is not switched on; expected it to be shown`,
        suggestion: 'Set `enable_earn_this_badge: true`, or remove the link',
      }
  },
})
