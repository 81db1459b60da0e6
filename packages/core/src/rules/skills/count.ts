import { isOnCredly } from '../../program/on-credly.ts'
import { skillsInWords } from '../../program/skill-count.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'skills/count',
  practice: 6,
  kind: 'contract',
  severity: 'error',
  reads: ['skills'],
  absence: true,
  whole: true,
  limit: 'skillsLeast',
  formats: ['badgelint', 'credly', 'accredible'],
  summary: 'A new template has at least as many skills as the platform asks for.',
  why: 'Skills are how employers and search find the earner. The platform refuses a new template with fewer.',
  source: {
    title: 'Credly, Badge templates: skills, at least three',
    address: 'https://www.credly.com/docs/badge_templates_extended',
  },
  mistakes:
    'None known. Formats without skills are not judged; tags are not skills. Of a template that the platform already has, `skills/few` speaks.',
  examples: {
    good: [
      { platform: 'credly', text: withSkills('Welding', 'Metal Cutting', 'Workshop Safety') },
      { text: withSkills('Welding'), caption: 'Where no platform is set there is no limit.' },
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
            message:
              'The template has one skill; expected at least 3, which is what Credly asks for',
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
            message:
              'The template has no skill; expected at least 3, which is what Credly asks for',
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
      message: `The template has ${skillsInWords(skills.length)}; expected at least ${limit.value}, which is what ${limit.platform} asks for`,
      suggestion: 'Add skills that the earner shows in the criteria',
    }
  },
})
