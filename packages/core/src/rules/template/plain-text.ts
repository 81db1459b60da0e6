import type { Located } from '../../documents/place.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { analyse } from '../../text/analysis.ts'
import { firstMarkUp, firstTag } from '../../text/markup.ts'
import { truncate } from '../../text/truncate.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/plain-text',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'contains Markdown or HTML',
  reads: ['description', 'criteria'],
  formats: [
    'badgelint',
    'credly',
    'canvas-credentials',
    'open-badges-1',
    'open-badges-2',
    'open-badges-3',
  ],
  summary:
    'A text that is shown as plain text contains no Markdown or HTML, and a narrative contains no HTML.',
  why: 'Platforms show a description exactly as it is written. If it says **lead**, an employer sees the asterisks, and the badge looks as if nobody had proofread it.',
  source: {
    title: 'Open Badges 3.0: Markdown is for the narrative of criteria',
    address: 'https://www.imsglobal.org/spec/ob/v3p0#criteria',
  },
  mistakes:
    'Some wallets do show Markdown in a description, although the standard does not ask them to. Lists with hyphens or numbers read well as plain text and are not reported; links are checked by template/no-inline-links.',
  examples: {
    good: [
      'description: Earners have written a service in C#, tested it on *nix and *BSD, and kept snake_case names and a __init__ file throughout. They can hand it over to a team of strangers.',
      {
        text: 'description: Earners have led a team of 3 * 2 people with <5 years of work behind them and a score > 3 of 5 (#1 in class*). They can plan the work of a week. *The class had nine teams.',
        caption: 'Signs and a footnote.',
      },
      {
        text: 'description: |\n  Earners have looked after a stream for three months, and can now:\n  - tell a natural swing from pollution\n  - take a sample that a laboratory accepts\n  1. and know whom to call',
        caption: 'A list reads well as plain text.',
      },
      'description: Earners have built a web page by hand, and know when the <b> tag will not do and what the &nbsp; entity is for. They can explain both to a colleague who has never written HTML.',
      {
        file: 'badge.json',
        text: '{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://example.org/b", "name": "Stream Keeper", "description": "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.", "image": "https://example.org/b.png", "criteria": {"narrative": "# What was asked\\nHanded in **twelve** weekly samples that a tutor checked."}, "issuer": "https://example.org/i"}',
        caption: 'The criteria of Open Badges may contain Markdown.',
      },
      'description: Earners of AT&T and R&D teams have measured a stream every week for three months, and log it with the __init__ and __main__ scripts. They can tell a natural swing from pollution.',
    ],
    bad: [
      {
        file: 'badge.json',
        text: '{"type": ["Achievement"], "id": "https://example.org/b", "name": "Stream Keeper", "description": "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.", "criteria": {"narrative": "<p>Handed in <b>twelve</b> weekly samples that a tutor checked.</p>"}}',
        caption: 'A narrative may contain Markdown, but no HTML.',
        findings: [
          {
            about: 'criteria',
            at: '1:300-1:367',
            marks: '<p>Handed in <b>twelve</b> wee…a tutor checked.</p>',
            message:
              'The criteria contain HTML (<p>Handed in <b>twelve</b> weekly sample…); expected plain text or Markdown, because wallets show the tags as they are or drop them',
          },
        ],
      },
      {
        text: "description: 'Earners have **led** a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
        findings: [
          {
            about: 'description',
            at: '1:28-1:35',
            marks: '**led**',
            message:
              'The description contains Markdown (**led**); expected plain text, because most platforms show the marks as they are',
            fixed:
              "description: 'Earners have led a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
          },
        ],
      },
      {
        text: "description: 'Earners have led *Our Project* for a year, met its budget and its date, and can now plan the work of a team of five for a whole quarter without help.'",
        findings: [
          {
            about: 'description',
            at: '1:32-1:45',
            marks: '*Our Project*',
            message:
              'The description contains Markdown (*Our Project*); expected plain text, because most platforms show the marks as they are',
            fixed:
              "description: 'Earners have led Our Project for a year, met its budget and its date, and can now plan the work of a team of five for a whole quarter without help.'",
          },
        ],
      },
      {
        text: "description: '<p>Earners have led a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.</p>'",
        findings: [
          {
            about: 'description',
            at: '1:15-1:172',
            marks: '<p>Earners have led a project …a whole quarter.</p>',
            message:
              'The description contains HTML (<p>Earners have led a project of their o…); expected plain text, because most platforms show the marks as they are',
          },
        ],
      },
      {
        text: "description: 'Earners have led a project &amp; a team for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
        findings: [
          {
            about: 'description',
            at: '1:42-1:47',
            marks: '&amp;',
            message:
              'The description contains HTML (&amp;); expected plain text, because most platforms show the marks as they are',
            fixed:
              "description: 'Earners have led a project & a team for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
          },
        ],
      },
      {
        text: 'badge_template_activities: [{activity_type: Assessment, title: "Handed in **twelve** weekly water samples and a talk on pollution reporting with data entry that a tutor checked."}]',
        findings: [
          {
            about: 'criterion 1',
            at: '1:75-1:85',
            marks: '**twelve**',
            message:
              'Criterion 1 contains Markdown (**twelve**); expected plain text, because most platforms show the marks as they are',
            fixed:
              'badge_template_activities: [{activity_type: Assessment, title: "Handed in twelve weekly water samples and a talk on pollution reporting with data entry that a tutor checked."}]',
          },
        ],
      },
    ],
  },

  *check(template) {
    for (const [about, subject, text] of plainTexts(template)) {
      const mark = firstMarkUp(text.value, (start, end) => analyse(text).isQuoted(start, end))
      if (mark === undefined) continue
      const { start, end, plain } = mark
      yield {
        at: part(text, start, end),
        about,
        message: `${subject} contains ${mark.language} (${truncate(mark.text)}); expected plain text, because most platforms show the marks as they are`,
        suggestion: 'Keep only the words',
        ...(plain === undefined
          ? {}
          : {
              fix: { kind: 'replace', pointer: text.at.pointer, span: [start, end], value: plain },
            }),
      }
      return
    }
    for (const text of narratives(template)) {
      const tag = firstTag(text.value, (start, end) => analyse(text).isQuoted(start, end))
      if (tag === undefined) continue
      yield {
        at: part(text, tag.start, tag.end),
        about: 'criteria',
        message: `The criteria contain HTML (${truncate(tag.text)}); expected plain text or Markdown, because wallets show the tags as they are or drop them`,
        suggestion:
          'Keep only the words, or use Markdown, such as **twelve** for bold or - for a list',
      }
      return
    }
  },
})

/** Criteria that may be Markdown. */
function* narratives({ format, criteria }: BadgeTemplate): Iterable<Located<string>> {
  if (format === 'badgelint' || format === 'credly') return
  for (const { text } of criteria) yield text
}

/** The texts of a template that nothing turns into anything else, with what they are called. */
function* plainTexts({
  format,
  description,
  criteria,
}: BadgeTemplate): Iterable<readonly [about: string, subject: string, text: Located<string>]> {
  if (description) yield ['description', 'The description', description]
  if (format !== 'badgelint' && format !== 'credly') return
  for (const [index, { text }] of criteria.entries())
    yield [`criterion ${index + 1}`, `Criterion ${index + 1}`, text]
}
