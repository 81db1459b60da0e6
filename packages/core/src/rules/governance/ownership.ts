import { programRule } from '../rule.ts'

export default programRule({
  id: 'governance/ownership',
  practice: 3,
  kind: 'guidance',
  severity: 'warning',
  label: 'governance document lacks owner or approval',
  summary: 'The governance document says who owns it, and who approved it and when.',
  why: 'A rule that nobody approved binds nobody. An earner who appeals a refusal, or a colleague who wants to change something, needs to know who is responsible for the document and since when.',
  source: {
    title: 'Best Practices for Credentialing, practice 3',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It reads English, Spanish, French, German, Dutch and Portuguese, and reports nothing if it cannot tell the language. All governance documents are read together, so an owner named in one of them counts for all.',
  examples: {
    good: [
      '---\nowner: program-lead\napproved_on: 2025-11-12\n---\n\n# Governance\n\nThis document says what the badges of the institute are for and who decides about them.',
      '# Digital badge policy\n\nPolicy Owner: Registrar\nApproved by: Academic Senate\n\nThis policy says how the badges of the university are proposed and who may issue them.',
      '# Digital badge policy\n\n| | |\n| --- | --- |\n| Responsible Office | Continuing Education |\n| Effective Date | 12 May 2024 |\n\nThis policy says how the badges of the university are proposed and who may issue them.',
      '# Digital badge policy\n\nThis policy is owned by the registrar and was approved by the board on 12 November 2025. It says how the badges of the university are proposed.',
      '# Richtlinie für Badges\n\n**Verantwortlich:** Stabsstelle Weiterbildung\n\nDiese Richtlinie wurde vom Senat am 12. November 2025 beschlossen. Sie gilt für alle Badges, die von der Hochschule vergeben werden.',
      {
        text: '---\nowner: program-lead\napproved_on: null\n---\n\n# Governance\n\nThis document says what the badges of the institute are for and who decides about them.',
        caption: 'It is still being written.',
      },
      {
        text: '# Badges\n\nMerker deles ut til alle som har fullført kurset, og de er synlige for alle på nettet.',
        caption: 'Norwegian is not supported.',
      },
    ],
    bad: [
      {
        text: '# Digital badge policy\n\nThis policy says how the badges of the university are proposed and who may issue them.',
        findings: [
          {
            about: 'ownership',
            at: '1:1-1:23',
            marks: '# Digital badge policy',
            message:
              'The document does not say who owns it, or who approved it and when; expected both',
          },
        ],
      },
      {
        text: '# Digital badge policy\n\nPolicy Owner: Registrar\nApproved by: TBD\n\nThis policy says how the badges of the university are proposed and who may issue them.',
        findings: [
          {
            about: 'ownership',
            at: '1:1-1:23',
            marks: '# Digital badge policy',
            message:
              'The document does not say who approved it and when; expected an owner and an approval',
          },
        ],
      },
      {
        text: '# Política de insignias\n\nEsta política fue aprobada por el consejo el 12 de noviembre de 2025. Establece cómo se proponen y se otorgan las insignias de la universidad.',
        findings: [
          {
            about: 'ownership',
            at: '1:1-1:24',
            marks: '# Política de insignias',
            message: 'The document does not say who owns it; expected an owner and an approval',
          },
        ],
      },
    ],
  },

  *check({ documents, reading }, _options, { isSelection }) {
    const governance = documents.filter(({ role }) => role === 'governance')
    const [first] = governance
    if (first === undefined || isSelection) return
    if (!reading?.areHeadersRead) return
    const headers = [...reading.headers.values()]
    if (headers.some(({ isDraft }) => isDraft)) return
    const hasOwner = headers.some(({ owner }) => owner !== undefined)
    const hasApproval = headers.some(({ approval }) => approval !== undefined)
    if (hasOwner && hasApproval) return
    const subject = governance.length === 1 ? 'The document does' : 'The documents do'
    const lack =
      hasOwner || hasApproval
        ? `not say ${hasOwner ? 'who approved it and when' : 'who owns it'}; expected an owner and an approval`
        : 'not say who owns it, or who approved it and when; expected both'
    yield {
      at: first.sections[0]?.heading.at ?? first.at,
      about: 'ownership',
      message: `${subject} ${lack}`,
      suggestion:
        'Add `owner`, `approved_by` and `approved_on` to the front matter, or a line for each below the title',
    }
  },
})
