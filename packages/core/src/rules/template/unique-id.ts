import type { Place } from '../../documents/place.ts'
import { templateGroupRule } from '../rule.ts'

interface Identity {
  readonly at: Place
  readonly id: string
  readonly isFromFile: boolean
}

export default templateGroupRule({
  id: 'template/unique-id',
  practice: 8,
  kind: 'contract',
  severity: 'error',
  label: 'same id as another template',
  reads: ['id'],
  minGroup: 2,
  summary: 'No two templates have the same id.',
  why: 'The id connects a badge that somebody holds to what it stood for. Two templates with the same id cannot be told apart in an audit, and a change meant for one affects both.',
  source: {
    title: 'Open Badges 3.0, recommended practices: Achievement id',
    address: 'https://www.imsglobal.org/spec/ob/v3p0/impl',
  },
  mistakes:
    'An achievement inside an issued credential is not checked, since many credentials share one achievement.',
  examples: {
    good: [
      'id: data-analysis\n---\nid: data-analysis-advanced',
      {
        text: 'id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 222}',
      },
    ],
    bad: [
      {
        text: 'id: data-analysis\n---\nid: data-analysis',
        findings: [
          {
            about: 'data-analysis',
            at: '3:5-3:18',
            marks: 'data-analysis',
            message:
              'The id "data-analysis" is also used by another template (in this file); expected a unique id',
            suggestion: 'Remove one of the two templates, or give it another id',
            related: [{ at: '1:5-1:18', marks: 'data-analysis' }],
          },
        ],
      },
      {
        text: 'id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 111}',
        caption: 'One badge on the platform cannot be two templates.',
        findings: [
          {
            about: 'credly 111',
            at: '5:24-5:27',
            marks: '111',
            message:
              'The id "credly 111" is also used by another template (in this file); expected a unique id',
            suggestion: 'Remove one of the two templates, or give it another id',
            related: [{ at: '2:24-2:27', marks: '111' }],
          },
        ],
      },
    ],
  },

  *extract(template) {
    if (template.identity === 'from-credential') return
    const { id, format } = template
    const own: Identity = { at: id.at, id: id.value, isFromFile: template.identity === 'from-file' }
    yield { key: `${format} ${id.value}`, value: own }
    for (const [platform, { value, at }] of Object.entries(template.platformIds)) {
      const onPlatform: Identity = { at, id: `${platform} ${value}`, isFromFile: false }
      yield { key: `${format} ${onPlatform.id}`, value: onPlatform }
    }
  },

  *checkGroup([first, ...others]) {
    if (first === undefined) return
    for (const other of others)
      yield {
        at: other.at,
        about: other.id,
        message: `The id "${other.id}" is also used by another template (${first.at.file === other.at.file ? 'in this file' : first.at.file}); expected a unique id`,
        suggestion: other.isFromFile
          ? 'Give one of the two templates an `id`; without one, the file name is used'
          : 'Remove one of the two templates, or give it another id',
        related: [first.at],
      }
  },
})
