import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/certificate',
  practice: 7,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'nothing about a printable certificate',
  reads: ['certificate'],
  formats: ['badgelint'],
  summary: 'Earners can print a certificate, or the template says why not.',
  why: 'Some employers and offices still ask for paper. An earner who can print a certificate need not ask you for one, and one who cannot should know that this is on purpose.',
  source: {
    title: 'Best Practices for Credentialing, practice 7',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    "Only templates in badgelint's own format are checked, and not if the configured platform has no certificates; exports do not include this setting. Whether the reason is a good one is not judged.",
  examples: {
    good: [
      'certificate: true',
      'certificate: {enabled: true}',
      'certificate: {enabled: false, reason: The body that licenses the trade prints its own.}',
      {
        platform: 'open-badges',
        text: 'name: Stream Keeper',
        caption: 'The platform has no certificates.',
      },
      { text: 'state: archived', caption: 'An archived template is not worth changing for this.' },
      {
        text: 'certificate: true\nvanity_slug: stream-keeper\nbadges_count: 4',
        caption: 'An export says nothing about certificates.',
      },
    ],
    bad: [
      {
        text: 'name: Stream Keeper',
        caption: 'The template does not mention it.',
        findings: [
          {
            about: 'certificate',
            at: '1:1-1:5',
            marks: 'name',
            message:
              'The template does not say whether earners can print a certificate (`certificate`); expected `certificate: true`, or a reason why not',
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
            message:
              'The printable certificate (`certificate`) is switched off without a reason; expected a reason',
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
            message:
              'The printable certificate (`certificate`) is switched off without a reason; expected a reason',
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
          'The template does not say whether earners can print a certificate (`certificate`); expected `certificate: true`, or a reason why not',
        suggestion:
          'Switch the certificate on at the platform and write `certificate: true`, or write `certificate: {enabled: false, reason: …}`',
      }
    else if (!certificate.isOn && certificate.reason === undefined)
      yield {
        at: certificate.at,
        about: 'certificate',
        label: 'certificate off without a reason',
        message:
          'The printable certificate (`certificate`) is switched off without a reason; expected a reason',
        suggestion: 'Switch it on, or write `certificate: {enabled: false, reason: …}`',
      }
  },
})
