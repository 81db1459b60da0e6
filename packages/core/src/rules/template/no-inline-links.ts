import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/no-inline-links',
  practice: 5,
  kind: 'guidance',
  severity: 'warning',
  reads: ['description'],
  summary: 'A description has no links in its text.',
  why: 'Platforms show a description as plain text: an address in it cannot be clicked, takes room from the earner, and grows old unseen. There are fields for links, and those are tested.',
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
        about: ['https://example.org/leading'],
      },
      {
        text: 'description: Earners have led a project as set out at www.example.org.',
        about: ['www.example.org'],
      },
      {
        text: "description: 'Earners have led a [project](https://example.org/p) of their own.'",
        about: ['https://example.org/p'],
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
        message: `The description has a link in its text (${address}); expected text only`,
        suggestion: 'Move the address to a field for links, and say in words what it shows',
      }
    }
  },
})
