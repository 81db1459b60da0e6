import { isFilledIn, unknownFields } from '../../program/merge-fields.ts'
import { pageTexts } from '../../program/page-texts.ts'
import { isToBeWritten, leftOversIn } from '../../text/left-over.ts'
import { truncate } from '../../text/truncate.ts'
import { documentRule, part } from '../rule.ts'

export default documentRule({
  id: 'marketing/placeholders',
  practice: 14,
  kind: 'guidance',
  severity: 'warning',
  roles: ['marketing'],
  label: 'placeholder or empty link on a page',
  summary: 'Pages for earners have no unfilled merge fields, empty links or leftover placeholders.',
  why: 'An email that begins with "Dear [Name]" looks like spam, and the earner deletes it along with the badge. A link that leads nowhere keeps the earner from the badge.',
  source: {
    title: 'Best Practices for Credentialing, practice 14',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Merge fields are known for Moodle and, in part, Accredible, which publish them; for other platforms only leftover placeholders are reported. A page that explains how to fill in `[Name]` is reported as if it had forgotten to.',
  examples: {
    good: [
      {
        text: 'issuer: Lakeside',
        file: 'program.yaml',
        beside: {
          'marketing/welcome.md':
            '# Your badge\n\nDear [recipient.name],\n\nyou have earned [group.course_name] on [credential.issued_on], room [custom.room].',
        },
        caption: 'Merge fields of Accredible.',
      },
      {
        text: 'Hello %username%, your badge %badgename% is at %badgelink%. About 60% of earners share it.',
        file: 'marketing/welcome.md',
      },
      {
        text: '# Todo el mundo\n\nTODO el mundo puede ver su insignia. Véase la nota [1].',
        file: 'marketing/welcome.md',
        caption: 'A Spanish word.',
      },
      {
        text: 'Hi {{ name }}, [open your badge](https://example.org/badge). Press [Accept] to get it.',
        file: 'marketing/welcome.md',
      },
    ],
    bad: [
      {
        text: 'Dear [Name],\n\nyour badge is waiting.',
        file: 'marketing/welcome.md',
        findings: [
          {
            about: '[Name]',
            at: '1:6-1:12',
            marks: '[Name]',
            message: '"[Name]" is a leftover placeholder; expected the final text',
          },
        ],
      },
      {
        text: 'Dear [recipient.nmae],\n\nyour badge is waiting.',
        file: 'marketing/welcome.md',
        findings: [
          {
            about: '[recipient.nmae]',
            at: '1:6-1:22',
            marks: '[recipient.nmae]',
            message:
              'Accredible has no field [recipient.nmae], so earners see it unfilled; expected [recipient.name]',
            suggestion: 'Write [recipient.name]',
          },
        ],
      },
      {
        text: 'Hello %username%, you have earned %badgetitle%.',
        file: 'marketing/welcome.md',
        findings: [
          {
            about: '%badgetitle%',
            at: '1:35-1:47',
            marks: '%badgetitle%',
            message:
              'Moodle has no field %badgetitle%, so earners see it unfilled; expected a field that it has',
            suggestion: 'Use a field that Moodle has, or plain words',
          },
        ],
      },
      {
        text: '# Your badge\n\n[Accept it](#) within a month, and [tell us]() if it fails.',
        file: 'marketing/welcome.md',
        findings: [
          {
            about: 'Accept it',
            at: '3:1-3:15',
            marks: '[Accept it](#)',
            message: 'The link "Accept it" leads nowhere; expected an address',
          },
          {
            about: 'tell us',
            at: '3:36-3:47',
            marks: '[tell us]()',
            message: 'The link "tell us" leads nowhere; expected an address',
          },
        ],
      },
      {
        text: '# Your badge\n\nLorem ipsum dolor sit amet.\n\n- TODO: add the address\n- {{Insert course}}',
        file: 'marketing/welcome.md',
        findings: [
          {
            about: 'Lorem ipsum',
            at: '3:1-3:12',
            marks: 'Lorem ipsum',
            message: '"Lorem ipsum" is a leftover placeholder; expected the final text',
          },
          {
            about: 'TODO',
            at: '5:3-5:7',
            marks: 'TODO',
            message: '"TODO" is a leftover placeholder; expected the final text',
          },
          {
            about: '{{Insert course}}',
            at: '6:3-6:20',
            marks: '{{Insert course}}',
            message: '"{{Insert course}}" is a leftover placeholder; expected the final text',
          },
        ],
      },
    ],
  },

  *check(document) {
    for (const { value, at } of document.emptyLinks ?? [])
      yield {
        at,
        about: truncate(value || 'link'),
        message: `The link "${truncate(value)}" leads nowhere; expected an address`,
        suggestion: 'Put the address between the parentheses',
      }
    const texts = pageTexts(document)
    const fields = unknownFields(texts.map(({ value }) => value))
    for (const [index, located] of texts.entries()) {
      for (const { text, start, platform, meant } of fields[index] ?? [])
        yield {
          at: part(located, start, start + text.length),
          about: text,
          message: `${platform} has no field ${text}, so earners see it unfilled; expected ${meant ?? 'a field that it has'}`,
          suggestion:
            meant === undefined
              ? `Use a field that ${platform} has, or plain words`
              : `Write ${meant}`,
        }
      const leftOvers = leftOversIn(located.value, isFilledIn)
      for (const { text, start } of leftOvers)
        yield {
          at: part(located, start, start + text.length),
          about: truncate(text),
          message: `"${truncate(text)}" is a leftover placeholder; expected the final text`,
          suggestion: 'Replace it with the text for earners, or remove it',
        }
      if (leftOvers.length === 0 && isToBeWritten(located.value))
        yield {
          at: located.at,
          about: truncate(located.value),
          message: `"${truncate(located.value)}" is a leftover placeholder; expected the final text`,
          suggestion: 'Replace it with the text for earners, or remove it',
        }
    }
  },
})
