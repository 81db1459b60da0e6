import { isOnCredly } from '../../program/on-credly.ts'
import { skillsInWords } from '../../program/skill-count.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { templateRule } from '../rule.ts'

/** Two may be all there is to a narrow achievement. */
const enoughForSome = 2

/** A template that Credly has. */
function onCredly(...skills: readonly string[]): string {
  return `platform_ids: {credly: 59876d7c}\n${withSkills(...skills)}`
}

export default templateRule({
  id: 'skills/few',
  practice: 6,
  kind: 'guidance',
  severity: 'warning',
  label: 'few skills on an existing badge',
  reads: ['skills'],
  absence: true,
  whole: true,
  limit: 'skillsLeast',
  formats: ['badgelint', 'credly'],
  summary:
    'A template that is on the platform has as many skills as the platform requires of new ones.',
  why: 'Employers and search engines find earners by their skills. The platform keeps a template with fewer but refuses any copy of it, and its earners are hard to find.',
  source: {
    title: 'Credly, Badge templates: skills, at least three',
    address: 'https://www.credly.com/docs/badge_templates_extended',
  },
  mistakes:
    'About one in eight templates on Credly has one or two skills, from before the platform required three. For a narrow achievement two may be enough, so two are reported as an info. Templates that are not on the platform yet are left to `skills/count`.',
  examples: {
    good: [
      { platform: 'credly', text: onCredly('Welding', 'Metal Cutting', 'Workshop Safety') },
      { text: onCredly('Welding'), caption: 'If no platform is configured, there is no limit.' },
    ],
    bad: [
      {
        platform: 'credly',
        text: onCredly('Welding'),
        findings: [
          {
            about: 'skills',
            at: '2:1-2:7',
            marks: 'skills',
            message:
              'The template has one skill; expected at least 3, which Credly requires of new templates',
          },
        ],
      },
      {
        platform: 'credly',
        text: onCredly('Welding', 'Workshop Safety'),
        findings: [
          {
            about: 'skills',
            at: '2:1-2:7',
            marks: 'skills',
            severity: 'info',
            message:
              'The template has 2 skills; expected at least 3, which Credly requires of new templates',
          },
        ],
      },
      {
        platform: 'credly',
        text: 'platform_ids: {credly: 59876d7c}\nskills: []',
        findings: [
          {
            about: 'skills',
            at: '2:1-2:7',
            marks: 'skills',
            message:
              'The template has no skills; expected at least 3, which Credly requires of new templates',
          },
        ],
      },
    ],
  },

  *check(template, _options, { limit }) {
    const { skills, at } = template
    if (skills === undefined || skills.length >= limit.value || !isOnCredly(template)) return
    yield {
      at: { ...at, pointer: `${at.pointer}/skills` },
      about: 'skills',
      severity: skills.length >= enoughForSome ? 'info' : 'warning',
      message: `The template has ${skillsInWords(skills.length)}; expected at least ${limit.value}, which ${limit.platform} requires of new templates`,
      suggestion: 'Add skills that the earner shows by meeting the criteria',
    }
  },
})
