import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/expiry',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  reads: ['expiry'],
  limit: 'expiryNotice',
  summary: 'A badge lasts longer than the notice that the platform gives before it runs out.',
  why: 'The platform tells earners some weeks ahead that a badge runs out, so that they can renew it. A badge that lasts no longer than that runs out without a warning worth having.',
  source: {
    title: 'Credly: badge template expiration',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/4426317102363',
  },
  mistakes:
    'A month counts as 30 days and a year as 365. A badge that is meant to last for one event is reported too.',
  examples: {
    good: [
      { text: 'expires_after: 2 years', platform: 'credly' },
      {
        text: 'expires_after: 60 days',
        platform: 'credly',
        caption: 'Just as long as the notice.',
      },
      { text: 'expires_after: 2 months', platform: 'credly' },
      {
        text: 'expires_after: 30 days',
        caption: 'No platform is set, so nobody knows of a notice.',
      },
      { text: 'expires_after: 30 days', platform: 'accredible' },
      { text: 'expires_after: 30 days\nstate: archived', platform: 'credly' },
    ],
    bad: [
      {
        text: 'expires_after: 30 days',
        platform: 'credly',
        findings: [
          {
            about: 'expiry',
            at: '1:16-1:23',
            marks: '30 days',
            message:
              'Badges run out after 30 days, but Credly tells earners 60 days before; expected 60 days or more',
          },
        ],
      },
      {
        text: 'expires_after: 8 weeks',
        platform: 'credly',
        findings: [
          {
            about: 'expiry',
            at: '1:16-1:23',
            marks: '8 weeks',
            message:
              'Badges run out after 56 days, but Credly tells earners 60 days before; expected 60 days or more',
          },
        ],
      },
      {
        text: 'expires_after: 1 month',
        platform: 'credly',
        findings: [
          {
            about: 'expiry',
            at: '1:16-1:23',
            marks: '1 month',
            message:
              'Badges run out after 30 days, but Credly tells earners 60 days before; expected 60 days or more',
          },
        ],
      },
    ],
  },

  *check({ expiry }, _, { limit }) {
    if (expiry === undefined || expiry.value >= limit.value) return
    yield {
      at: expiry.at,
      about: 'expiry',
      message: `Badges run out after ${inDays(expiry.value)}, but ${limit.platform} tells earners ${limit.value} days before; expected ${limit.value} days or more`,
      suggestion:
        'Let it last longer, or leave the expiry out if the achievement does not grow old',
    }
  },
})

function inDays(count: number): string {
  return count === 1 ? 'one day' : `${count} days`
}
