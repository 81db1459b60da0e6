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
  reads: ['state', 'earnLink', 'criteria'],
  comparedWith: ['state', 'criteria'],
  formats: ['badgelint', 'credly'],
  summary: 'A template shows where somebody new can start to earn the badge.',
  why: 'A colleague who sees a badge and wants it too looks for the way in. Without a link that is shown, the interest that an earner has raised is lost.',
  source: {
    title: 'Best Practices for Credentialing, practice 5',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A badge by invitation has no such page; that is not seen, which is why the rule is strict only. Badges for being there are let pass.',
  examples: {
    good: [
      'earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
      { text: 'state: draft', caption: 'The page may not be there yet.' },
      { text: 'state: archived', caption: 'Nobody is to earn it any more.' },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true',
        caption: 'An export of Credly.',
      },
    ],
    bad: [
      {
        text: 'name: Stream Keeper',
        caption: 'There is none.',
        findings: [
          {
            about: 'earn link',
            at: '1:1-1:5',
            marks: 'name',
            message: 'No page is named on which the badge can be earned; expected one',
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
              'The link to where the badge can be earned (https://example.org/courses/streams) is not switched on; expected it to be shown',
          },
        ],
      },
      {
        text: 'earn_this_badge_url: https://example.org/courses/streams',
        caption: 'The platform does not show it unless told to.',
        findings: [
          {
            about: 'earn link',
            at: '1:22-1:57',
            marks: 'https://example.org/courses/streams',
            message:
              'The link to where the badge can be earned (https://example.org/courses/streams) is not switched on; expected it to be shown',
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
              'The link to where the badge can be earned is switched on, and has no address; expected one',
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
        message: isShown
          ? 'The link to where the badge can be earned is switched on, and has no address; expected one'
          : 'No page is named on which the badge can be earned; expected one',
        suggestion: 'Set `earn_this_badge_url` and `enable_earn_this_badge: true`',
      }
    else if (!isShown)
      yield {
        at: isEarnLinkShown?.at ?? earnLink.at,
        about: 'earn link',
        message: `The link to where the badge can be earned (${truncate(earnLink.value, 60)}) is not switched on; expected it to be shown`,
        suggestion: 'Set `enable_earn_this_badge: true`, or remove the link',
      }
  },
})
