import { programRule } from '../rule.ts'

export default programRule({
  id: 'governance/present',
  practice: 3,
  kind: 'guidance',
  severity: 'info',
  summary: 'The program has a governance document.',
  why: 'Where goals, roles and rules are written down, earners are treated alike and whoever takes over knows what holds. Without a document each decision is made anew.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A document that lies elsewhere is not known unless the configuration names its address. It is not looked into here.',
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
        caption: 'The document lies elsewhere.',
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
        caption: 'A page for earners is none.',
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
        'Write down goals, roles, how a badge is approved, issued and revoked, and who decides; or name the `address` where it stands',
    }
  },
})
