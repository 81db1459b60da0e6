import { isOnCredly } from '../../program/on-credly.ts'
import { skillsInWords } from '../../program/skill-count.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'skills/count',
  practice: 6,
  kind: 'contract',
  severity: 'error',
  label: 'too few skills for a new badge',
  reads: ['skills'],
  absence: true,
  whole: true,
  limit: 'skillsLeast',
  formats: ['badgelint', 'credly', 'accredible'],
  summary: 'A new template has at least as many skills as the platform requires.',
  why: 'Employers and search engines find earners by their skills. The platform refuses a new template with fewer.',
  source: {
    title: 'Credly, Badge templates: skills, at least three',
    address: 'https://www.credly.com/docs/badge_templates_extended',
  },
  mistakes:
    'None known. Formats without skills are not judged; tags are not skills. Templates that the platform already has are left to `skills/few`.',
  examples: {
    good: [
      { platform: 'credly', text: withSkills('Welding', 'Metal Cutting', 'Workshop Safety') },
      { text: withSkills('Welding'), caption: 'If no platform is configured, there is no limit.' },
    ],
    bad: [
      {
        platform: 'credly',
        text: withSkills('Welding'),
        findings: [
          {
            about: 'skills',
            at: '1:1-1:7',
            marks: 'skills',
            message: 'The template has one skill; expected at least 3, which Credly requires',
          },
        ],
      },
      {
        platform: 'credly',
        text: 'skills: null',
        findings: [
          {
            about: 'skills',
            at: '1:9-1:13',
            marks: 'null',
            message: 'The template has no skills; expected at least 3, which Credly requires',
          },
        ],
      },
    ],
  },

  *check(template, _options, { limit }) {
    const { skills, at } = template
    if (skills === undefined || skills.length >= limit.value || isOnCredly(template)) return
    yield {
      at: { ...at, pointer: `${at.pointer}/skills` },
      about: 'skills',
      message: `The template has ${skillsInWords(skills.length)}; expected at least ${limit.value}, which ${limit.platform} requires`,
      suggestion: 'Add skills that the earner shows by meeting the criteria',
    }
  },
})
