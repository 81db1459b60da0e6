import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/no-inline-links',
  practice: 5,
  kind: 'guidance',
  severity: 'warning',
  label: 'link in the description',
  reads: ['description'],
  summary: 'A description contains no links.',
  why: 'Platforms show a description as plain text: an address in it cannot be clicked, takes up space, and goes out of date unnoticed. There are separate fields for links, and those are checked.',
  source: {
    title: 'Best Practices for Credentialing, practice 5',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes: 'An address without https:// or www. in front is not noticed.',
  examples: {
    good: [
      'description: Earners have built and tested a web service with Node.js and ASP.NET for a client of their choice.',
      'description: Earners have set up a web shop that takes payments over https and keeps no card numbers.',
    ],
    bad: [
      {
        text: 'description: Earners have led a project. See https://example.org/leading for more.',
        findings: [
          {
            about: 'https://example.org/leading',
            at: '1:46-1:73',
            marks: 'https://example.org/leading',
            message:
              'The description contains a link (https://example.org/leading); expected text only',
          },
        ],
      },
      {
        text: 'description: Earners have led a project as set out at www.example.org.',
        findings: [
          {
            about: 'www.example.org',
            at: '1:55-1:70',
            marks: 'www.example.org',
            message: 'The description contains a link (www.example.org); expected text only',
          },
        ],
      },
      {
        text: "description: 'Earners have led a [project](https://example.org/p) of their own.'",
        findings: [
          {
            about: 'https://example.org/p',
            at: '1:44-1:65',
            marks: 'https://example.org/p',
            message: 'The description contains a link (https://example.org/p); expected text only',
          },
        ],
      },
    ],
  },

  *check({ description }) {
    if (description === undefined) return
    for (const match of description.value.matchAll(
      /(?:https?:\/\/|(?<![\w@/.])www\.)[^\s<>"'“”)\]}]+/gi,
    )) {
      const address = match[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, '')
      if (!/[a-z0-9]\.[a-z0-9]/i.test(address)) continue
      yield {
        at: part(description, match.index, match.index + address.length),
        about: address,
        message: `The description contains a link (${address}); expected text only`,
        suggestion: 'Move the address to one of the link fields, and say in words what it shows',
      }
    }
  },
})
