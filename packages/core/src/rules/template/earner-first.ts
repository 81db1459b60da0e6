import { analyse } from '../../text/analysis.ts'
import { firstSubject } from '../../text/subject.ts'
import { tellsOfAnother } from '../../text/substance.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/earner-first',
  practice: 5,
  kind: 'guidance',
  severity: 'info',
  label: 'does not begin with the earner',
  reads: ['name', 'description'],
  languages: ['en'],
  summary: 'The first sentence of a description is about the earner.',
  why: 'Search results and shared posts show the first sentence and cut the rest. If it is about the organisation or the course, the earner does not appear at all.',
  source: {
    title: 'Best Practices for Credentialing, practice 5',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Only sentences whose subject is plainly an organisation, a course or a product are found. A first sentence about a field of work in general is accepted. If the whole text says nothing about the earner, `template/description-substance` reports it instead.',
  examples: {
    good: [
      'description: The Harbour Institute verifies that the earner has led a crew of six through a season of night work, and can read a tide table without help in any weather.',
      'description: This badge recognises people who have mended forty bicycles for their neighbours, kept a log of each of the repairs, and can now teach the same to others.',
      'description: Awarded for planning and running a repair café for a whole season, with a written log of each repair. Holders can judge what is worth mending and what is not.',
      'description: Through the Master Gardener programme, earners have planted a public bed, kept it alive for a dry summer, and can now advise their neighbours on water and shade.',
      'description: Demonstrates that the holder can weld steel in all positions, read a drawing, judge a seam by eye, and say when to stop and call a supervisor on a busy site.',
      'language: de\ndescription: Die Akademie bietet seit 1998 Kurse an. Wer dieses Abzeichen trägt, hat drei Monate lang einen Bach gemessen, die Werte veröffentlicht und den Nachbarn erklärt.',
    ],
    bad: [
      {
        text: 'description: The Harbour Institute is a school of seamanship on the northern coast. Earners have led a crew of six through a season of night work in all weathers.',
        findings: [
          {
            about: 'organisation',
            at: '1:14-1:84',
            marks: 'The Harbour Institute is a sch… the northern coast.',
            message:
              'The description begins with the organisation; expected the first sentence to be about the earner',
          },
        ],
      },
      {
        text: 'description: This course covers the basics of bicycle repair in eight evenings. Earners have mended forty bicycles, kept a log of each repair, and can teach the same to others.',
        findings: [
          {
            about: 'course',
            at: '1:14-1:80',
            marks: 'This course covers the basics …r in eight evenings.',
            message:
              'The description begins with the course; expected the first sentence to be about the earner',
          },
        ],
      },
      {
        text: 'description: Founded in 1972, the Valley Botanical Garden runs classes for adults. Earners have planted a public bed and kept it alive for a dry summer without a sprinkler.',
        findings: [
          {
            about: 'history',
            at: '1:14-1:83',
            marks: 'Founded in 1972, the Valley Bo… classes for adults.',
            message:
              "The description begins with the organisation's history; expected the first sentence to be about the earner",
          },
        ],
      },
      {
        text: 'description: Riverside Forum is a yearly gathering of boat builders and their friends. Earners have shown a boat of their own there and answered the questions of three judges.',
        findings: [
          {
            about: 'event',
            at: '1:14-1:87',
            marks: 'Riverside Forum is a yearly ga…s and their friends.',
            message:
              'The description begins with the event; expected the first sentence to be about the earner',
          },
        ],
      },
      {
        text: 'description: Ledgerly is a cloud accounting platform for small shops. Earners have closed a year of books with it, found three planted mistakes, and can explain a balance sheet.',
        findings: [
          {
            about: 'product',
            at: '1:14-1:70',
            marks: 'Ledgerly is a cloud accounting platform for small shops.',
            message:
              'The description begins with a product; expected the first sentence to be about the earner',
          },
        ],
      },
    ],
  },

  *check({ name, description }) {
    if (description === undefined) return
    const analysis = analyse(description)
    const [first] = analysis.sentences
    const subject = firstSubject(analysis, name ? [name.value] : [])
    if (first === undefined || subject === undefined) return
    // Where all of it is about something else, `template/description-substance` says so.
    if (tellsOfAnother(analysis)) return
    yield {
      at: part(description, first.start, first.end),
      about: subject,
      message: `The description begins with ${told[subject]}; expected the first sentence to be about the earner`,
      suggestion:
        'Begin with what the earner did: "Earners have …"; put the rest after it, or on the page that the badge links to',
    }
  },
})

const told = {
  organisation: 'the organisation',
  history: "the organisation's history",
  course: 'the course',
  event: 'the event',
  product: 'a product',
} as const
