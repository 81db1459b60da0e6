import { linkName, linkNames, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

export default linkRule({
  id: 'links/credentials',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  archived: true,
  summary: 'No address holds a password.',
  why: 'A badge shows its links to everybody, so the password is everybody’s too. Browsers leave it out and warn of the page, so the reader is kept from it all the same.',
  source: {
    title: 'RFC 9110, section 4.2.4: user information in addresses is not to be used',
    address: 'https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4',
  },
  mistakes:
    'A password elsewhere in an address, such as `?key=…`, is not seen. Addresses with a password are asked by nobody, so no other rule says whether they are alive.',
  examples: {
    good: [
      'global_activity_url: https://example.org/@weaver/badges',
      {
        text: 'global_activity_url: https://example.org/login?user=weaver@example.org',
        caption: 'What stands behind the host is no password.',
      },
      {
        text: 'global_activity_url: https://weaver@example.org/badges',
        caption: 'A name alone opens nothing.',
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
              'The link to the criteria, https://example.org/badges, holds a user name and a password; expected an address that needs none',
          },
        ],
      },
      {
        file: 'marketing/spring.md',
        text: '# Spring\n\nSee [the pictures](https://guest:spring@example.org/pictures).',
        caption: 'A page to earners.',
        findings: [
          {
            about: 'https://example.org/pictures',
            at: '3:20-3:61',
            marks: 'https://guest:spring@example.org/pictures',
            message:
              'The link, https://example.org/pictures, holds a user name and a password; expected an address that needs none',
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
        message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, holds a user name and a password; expected an address that needs none`,
        suggestion:
          'Leave them out and change the password, which stays in the history of the repository',
      }
  },
})
