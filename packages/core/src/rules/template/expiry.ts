import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/expiry',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'expires too soon for a reminder',
  reads: ['expiry'],
  limit: 'expiryNotice',
  summary: 'A badge lasts at least until the platform sends its reminder before it expires.',
  why: 'The platform reminds earners some weeks before a badge expires, so that they can renew it. A badge that expires sooner than that gives them no useful warning.',
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
        caption: 'Exactly as long as the notice.',
      },
      { text: 'expires_after: 2 months', platform: 'credly' },
      {
        text: 'expires_after: 30 days',
        caption: 'No platform is configured, so no reminder is known.',
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
              'The badge expires after 30 days, but Credly sends its reminder 60 days before; expected 60 days or more',
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
              'The badge expires after 56 days, but Credly sends its reminder 60 days before; expected 60 days or more',
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
              'The badge expires after 30 days, but Credly sends its reminder 60 days before; expected 60 days or more',
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
      message: `The badge expires after ${inDays(expiry.value)}, but ${limit.platform} sends its reminder ${limit.value} days before; expected ${limit.value} days or more`,
      suggestion:
        'Make it last longer, or remove the expiry if the achievement does not become outdated',
    }
  },
})

function inDays(count: number): string {
  return count === 1 ? 'one day' : `${count} days`
}
