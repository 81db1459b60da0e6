import { programRule } from '../rule.ts'

export default programRule({
  id: 'governance/present',
  practice: 3,
  kind: 'guidance',
  severity: 'info',
  label: 'no governance document',
  summary: 'The program has a governance document.',
  why: 'When goals, roles and rules are written down, earners are treated alike and whoever takes over knows what applies. Without a document every decision starts from scratch.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A document kept elsewhere is not known unless the configuration gives its address. Its content is not checked by this rule.',
  examples: {
    good: [
      {
        text: '# Governance\n\n## Goals\n\nTwo hundred earners a year.',
        configured: { file: 'badgelint.yaml' },
      },
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside',
        configured: { file: 'badgelint.yaml', governanceAddress: 'https://example.org/policy' },
        caption: 'The document is kept elsewhere.',
      },
      { file: 'program.yaml', text: 'issuer: Lakeside', caption: 'Nothing is configured.' },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside',
        configured: { file: 'badgelint.yaml' },
        findings: [
          {
            about: 'governance',
            file: 'badgelint.yaml',
            at: '1:1-1:1',
            marks: '',
            message:
              'There is no governance document; expected `GOVERNANCE.md`, or its address under `governance`',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'issuer: Lakeside',
        beside: { 'marketing/welcome.md': '# Your badge is waiting\n\nIt shows what you learned.' },
        configured: { file: 'badgelint.yaml' },
        caption: 'A page for earners is not a governance document.',
        findings: [
          {
            about: 'governance',
            file: 'badgelint.yaml',
            at: '1:1-1:1',
            marks: '',
            message:
              'There is no governance document; expected `GOVERNANCE.md`, or its address under `governance`',
          },
        ],
      },
    ],
  },

  *check({ documents }, _options, { configured, isPartial, isSelection }) {
    if (configured === undefined || configured.governanceAddress !== undefined) return
    if (isPartial || isSelection || documents.some(({ role }) => role === 'governance')) return
    yield {
      at: { file: configured.file, document: 0, pointer: '' },
      about: 'governance',
      message:
        'There is no governance document; expected `GOVERNANCE.md`, or its address under `governance`',
      suggestion:
        'Write down the goals, the roles, how a badge is approved, issued and revoked, and who decides; or give the `address` of the document',
    }
  },
})
