import { linkName, linkNames, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

export default linkRule({
  id: 'links/credentials',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'password in a link',
  archived: true,
  summary: 'No address contains a password.',
  why: 'A badge shows its links to everybody, and with them the password. Browsers leave it out and warn about the page, so the reader does not get there anyway.',
  source: {
    title: 'RFC 9110, section 4.2.4: user information in addresses is not to be used',
    address: 'https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4',
  },
  mistakes:
    'A password elsewhere in an address, such as `?key=…`, is not found. Addresses with a password are never opened, so no other rule says whether they work.',
  examples: {
    good: [
      'global_activity_url: https://example.org/@weaver/badges',
      {
        text: 'global_activity_url: https://example.org/login?user=weaver@example.org',
        caption: 'An email address after the host is not a password.',
      },
      {
        text: 'global_activity_url: https://weaver@example.org/badges',
        caption: 'A user name alone opens nothing.',
      },
    ],
    bad: [
      {
        text: 'global_activity_url: https://reader:warp-and-weft@example.org/badges',
        findings: [
          {
            about: 'https://example.org/badges',
            at: '1:22-1:69',
            marks: 'https://reader:warp-and-weft@example.org/badges',
            message:
              'The link to the criteria, https://example.org/badges, contains a user name and a password; expected an address without them',
          },
        ],
      },
      {
        file: 'marketing/spring.md',
        text: '# Spring\n\nSee [the pictures](https://guest:spring@example.org/pictures).',
        caption: 'A page for earners.',
        findings: [
          {
            about: 'https://example.org/pictures',
            at: '3:20-3:61',
            marks: 'https://guest:spring@example.org/pictures',
            message:
              'The link, https://example.org/pictures, contains a user name and a password; expected an address without them',
          },
        ],
      },
    ],
  },

  *check({ address, uses }) {
    if (!/^https?:[/\\]*[^/?#\\@:]*:[^/?#\\@]+@/i.test(address)) return
    for (const { at, field } of uses)
      yield {
        at,
        about: linkName(address),
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, contains a user name and a password; expected an address without them`,
        suggestion:
          'Remove them and change the password, which remains in the history of the repository',
      }
  },
})
