import { isEmptySection } from '../../program/governance/empty-sections.ts'
import { isOutline } from '../../program/governance/outline.ts'
import { truncate } from '../../text/truncate.ts'
import { documentRule } from '../rule.ts'

export default documentRule({
  id: 'governance/substance',
  practice: 3,
  kind: 'guidance',
  severity: 'warning',
  label: 'empty section in the governance document',
  summary: 'Every section of the governance document has content.',
  why: 'Earners are treated alike only if goals, roles and rules are written down. A heading with nothing below it looks as if something was decided when it was not.',
  source: {
    title: 'Credly, Governance: a foundation for success in digital credentialing',
    address:
      'https://learn.credly.com/blog/governance-a-foundation-for-success-in-digital-credentialing',
  },
  mistakes: 'Only English placeholders are recognised.',
  examples: {
    good: [
      '# Governance\n\n## Goals\n\nTwo hundred earners a year.',
      {
        text: '# Governance\n\n## Roles\n\n### Owner\n\nThe registrar.',
        caption: 'A heading may be followed directly by its subsections.',
      },
      {
        text: '---\napproved_on:\n---\n# Governance\n\n## Goals\n',
        caption: 'A draft that nobody has approved yet.',
      },
      '# Governance\n\n## Roles\n\n| Role | Who |\n| --- | --- |\n| Owner | TBD |\n| Deputy | The registrar |',
      {
        text: '# Governance\n\n## Roles\n\n<table><tr><td>Owner</td><td>The registrar</td></tr></table>',
        caption: 'A table in HTML.',
      },
      '# Governance\n\n## To-do lists\n\nEvery owner keeps a TODO list of templates to review.',
    ],
    bad: [
      {
        text: '# Governance\n\n## Roles\n\n| Role | Who |\n| --- | --- |\n| TBD | |',
        caption: 'A table that nobody has filled in.',
        findings: [
          {
            about: 'Roles',
            at: '3:1-3:9',
            marks: '## Roles',
            message:
              '"Roles" is followed only by a table that is not filled in; expected what was decided',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\n## Roles\n\nThe registrar.',
        findings: [
          {
            about: 'Goals',
            at: '3:1-3:9',
            marks: '## Goals',
            message: '"Goals" is followed by nothing; expected what was decided',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\nTODO',
        findings: [
          {
            about: 'Goals',
            at: '3:1-3:9',
            marks: '## Goals',
            message: '"Goals" is followed only by "TODO"; expected what was decided',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\n_To be decided._',
        findings: [
          {
            about: 'Goals',
            at: '3:1-3:9',
            marks: '## Goals',
            message: '"Goals" is followed only by "To be decided."; expected what was decided',
          },
        ],
      },
      {
        text: '# Governance\n\n## Goals\n\n<!-- write this -->\n',
        findings: [
          {
            about: 'Goals',
            at: '3:1-3:9',
            marks: '## Goals',
            message: '"Goals" is followed by nothing; expected what was decided',
          },
        ],
      },
    ],
  },

  *check(document) {
    if (isOutline(document)) return
    for (const section of document.sections) {
      if (!isEmptySection(section)) continue
      const { heading, blocks } = section
      const [placeholder] = blocks
      const title = heading.value === '' ? 'An empty heading' : `"${heading.value}"`
      yield {
        at: heading.at,
        about: heading.value || 'heading',
        message: placeholder
          ? `${title} is followed only by ${placeholder.kind === 'table' ? 'a table that is not filled in' : `"${truncate(placeholder.value)}"`}; expected what was decided`
          : `${title} is followed by nothing; expected what was decided`,
        suggestion: 'Write down what applies today, or remove the heading until it is decided',
      }
    }
  },
})
