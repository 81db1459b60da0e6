import { reachOf, tellsOfPeople } from '../../program/contact-address.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'program/contact',
  practice: 2,
  kind: 'guidance',
  severity: 'warning',
  label: 'no usable contact address',
  summary: 'The program says how to contact it.',
  why: 'An employer who doubts a badge, or an earner whose name is wrong, looks for somebody to write to. If there is no address, or nobody reads its messages, the doubt and the mistake remain.',
  source: {
    title: 'Best Practices for Credentialing, practice 2',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It does not try the address. It recognises a mailbox that nobody reads only by its name.',
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
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside',
        caption: 'The file has only just been started.',
      },
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
              'Nothing says how to contact the program; expected an email or web address in `contact`',
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
              'The contact address is "noreply@example.org", which nobody reads; expected an email or web address in `contact`',
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
              'The contact address is "the front desk", which is not an address; expected an email or web address in `contact`',
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
        ? 'Nothing says how to contact the program'
        : reach === 'unread'
          ? `The contact address is "${contact.value}", which nobody reads`
          : `The contact address is "${contact.value}", which is not an address`
    yield {
      at: contact?.at ?? issuer?.at ?? profile.at,
      about: 'contact',
      message: `${found}; expected an email or web address in \`contact\``,
      suggestion: 'Write the address of a mailbox that several people read',
    }
  },
})
