import { reachOf, tellsOfPeople } from '../../program/contact-address.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'program/contact',
  practice: 2,
  kind: 'guidance',
  severity: 'warning',
  summary: 'The program says where it is reached.',
  why: 'An employer who doubts a badge, or an earner whose name is wrong, looks for somebody to write to. Where no address stands, or one that nobody reads, the badge is doubted and the mistake stays.',
  source: {
    title: 'Best Practices for Credentialing, practice 2',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It does not try the address. A mailbox that nobody reads is known only where its name says so.',
  examples: {
    good: [
      { file: 'program.yaml', text: 'contact: badges@example.org' },
      { file: 'program.yaml', text: 'issuer:\n  name: Lakeside\n  email: info@example.org' },
      { file: 'program.yaml', text: 'contact: Badge office <badges@example.org>' },
      { file: 'program.yaml', text: 'contact: https://example.org/badges/contact' },
      {
        text: '# Program\n\nWe award badges to volunteers who keep streams clean.',
        caption: 'There is no program.yaml.',
      },
      { file: 'program.yaml', text: 'issuer: Lakeside', caption: 'It has only been begun.' },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside\nteam: [Registrar]',
        findings: [
          {
            about: 'contact',
            at: '1:9-1:17',
            marks: 'Lakeside',
            message:
              'Nothing says where the program is reached; expected a mail or web address in `contact`',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside\ncontact: noreply@example.org',
        findings: [
          {
            about: 'contact',
            at: '2:10-2:29',
            marks: 'noreply@example.org',
            message:
              'The program is to be reached at "noreply@example.org", which nobody reads; expected a mail or web address in `contact`',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside\ncontact: the front desk',
        findings: [
          {
            about: 'contact',
            at: '2:10-2:24',
            marks: 'the front desk',
            message:
              'The program is to be reached at "the front desk", which is no address; expected a mail or web address in `contact`',
          },
        ],
      },
    ],
  },

  *check({ profile }) {
    if (profile === undefined || !tellsOfPeople(profile)) return
    const { contact, issuer } = profile
    const reach = contact && reachOf(contact.value)
    if (reach === 'reached') return
    const found =
      contact === undefined
        ? 'Nothing says where the program is reached'
        : reach === 'unread'
          ? `The program is to be reached at "${contact.value}", which nobody reads`
          : `The program is to be reached at "${contact.value}", which is no address`
    yield {
      at: contact?.at ?? issuer?.at ?? profile.at,
      about: 'contact',
      message: `${found}; expected a mail or web address in \`contact\``,
      suggestion: 'Write the address of a mailbox that several people read',
    }
  },
})
