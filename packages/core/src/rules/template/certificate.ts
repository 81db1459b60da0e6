import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/certificate',
  practice: 7,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  reads: ['certificate'],
  formats: ['badgelint'],
  summary: 'Earners can print a certificate, or it is said why they cannot.',
  why: 'Some employers and offices still ask for paper. An earner who can print a certificate need not ask you for one, and one who cannot deserves to know that it is on purpose.',
  source: {
    title: 'Best Practices for Credentialing, practice 7',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It asks of templates in our own format, unless the platform that is set has no certificates; exports do not say. Whether a reason is a good one is not judged.',
  examples: {
    good: [
      'certificate: true',
      'certificate: {enabled: true}',
      'certificate: {enabled: false, reason: The body that licenses the trade prints its own.}',
      { platform: 'open-badges', text: 'name: Stream Keeper', caption: 'The platform has none.' },
      { text: 'state: archived', caption: 'Nobody changes an archived template for this.' },
      {
        text: 'certificate: true\nvanity_slug: stream-keeper\nbadges_count: 4',
        caption: 'An export says nothing about certificates.',
      },
    ],
    bad: [
      {
        text: 'name: Stream Keeper',
        caption: 'Nothing is said.',
        findings: [
          {
            about: 'certificate',
            at: '1:1-1:5',
            marks: 'name',
            message:
              'Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not',
          },
        ],
      },
      {
        text: 'certificate: false',
        caption: 'No reason is given.',
        findings: [
          {
            about: 'certificate',
            at: '1:14-1:19',
            marks: 'false',
            message: 'The certificate to print is switched off without a reason; expected one',
          },
        ],
      },
      {
        text: 'certificate: {enabled: false}',
        findings: [
          {
            about: 'certificate',
            at: '1:1-1:12',
            marks: 'certificate',
            message: 'The certificate to print is switched off without a reason; expected one',
          },
        ],
      },
    ],
  },

  *check({ certificate, at }, _options, { platform }) {
    if (platform.lacks.includes('certificate')) return
    if (certificate === undefined)
      yield {
        at,
        about: 'certificate',
        message:
          'Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not',
        suggestion:
          'Switch the certificate on at the platform and write `certificate: true`, or `{enabled: false, reason: …}`',
      }
    else if (!certificate.isOn && certificate.reason === undefined)
      yield {
        at: certificate.at,
        about: 'certificate',
        message: 'The certificate to print is switched off without a reason; expected one',
        suggestion: 'Switch it on, or write `{enabled: false, reason: …}`',
      }
  },
})
