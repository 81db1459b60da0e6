import { reachOf, tellsOfPeople } from '../../program/contact-address.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'program/support',
  practice: 2,
  kind: 'guidance',
  severity: 'warning',
  label: 'no usable support address for earners',
  summary: 'The program says where earners get help.',
  why: 'An earner who cannot open the email, or whose name is misspelled, gives up if there is nobody to ask. The program then hears of it from an employer.',
  source: {
    title: 'Best Practices for Credentialing, practice 2',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes: 'It does not try the address, and cannot tell whether somebody answers.',
  examples: {
    good: [
      { file: 'program.yaml', text: 'support: https://example.org/help' },
      { file: 'program.yaml', text: 'support: help@example.org' },
      { file: 'program.yaml', text: 'support: +1 555 010 9999' },
      {
        text: '# Program\n\nWe award badges to volunteers who keep streams clean.',
        caption: 'There is no program.yaml.',
      },
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside',
        caption: 'The file has only just been started.',
      },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'issuer:\n  name: Lakeside\n  email: info@example.org\nteam: [Registrar]',
        caption: 'The address of the organisation is for everybody, not for earners.',
        findings: [
          {
            about: 'support',
            at: '2:9-2:17',
            marks: 'Lakeside',
            message:
              'Nothing says where earners get help; expected an email or web address in `support`',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'support: no-reply@example.org',
        findings: [
          {
            about: 'support',
            at: '1:10-1:30',
            marks: 'no-reply@example.org',
            message:
              'Earners are sent to "no-reply@example.org", which nobody reads; expected an email or web address in `support`',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'support: ask your teacher',
        findings: [
          {
            about: 'support',
            at: '1:10-1:26',
            marks: 'ask your teacher',
            message:
              'Earners are sent to "ask your teacher", which is not an address; expected an email or web address in `support`',
          },
        ],
      },
    ],
  },

  *check({ profile }) {
    if (profile === undefined || !tellsOfPeople(profile)) return
    const { support, issuer } = profile
    const reach = support && reachOf(support.value)
    if (reach === 'reached') return
    const found =
      support === undefined
        ? 'Nothing says where earners get help'
        : reach === 'unread'
          ? `Earners are sent to "${support.value}", which nobody reads`
          : `Earners are sent to "${support.value}", which is not an address`
    yield {
      at: support?.at ?? issuer?.at ?? profile.at,
      about: 'support',
      message: `${found}; expected an email or web address in \`support\``,
      suggestion: 'Enter the address of a page or mailbox where earners get an answer',
    }
  },
})
