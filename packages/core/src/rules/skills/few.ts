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
  reads: ['skills'],
  absence: true,
  whole: true,
  limit: 'skillsLeast',
  formats: ['badgelint', 'credly'],
  summary: 'A template that is on the platform has as many skills as it asks of new ones.',
  why: 'Skills are how employers and search find the earner. The platform keeps a template with fewer, but refuses it as soon as somebody makes a copy, and its earners are hardly found.',
  source: {
    title: 'Credly, Badge templates: skills, at least three',
    address: 'https://www.credly.com/docs/badge_templates_extended',
  },
  mistakes:
    'About one in eight templates on Credly has one or two skills, from before the platform asked for three; for a narrow achievement two may be all there is, so that two are an info. Of a template that is not there yet, `skills/count` speaks.',
  examples: {
    good: [
      { platform: 'credly', text: onCredly('Welding', 'Metal Cutting', 'Workshop Safety') },
      { text: onCredly('Welding'), caption: 'Where no platform is set there is no limit.' },
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
              'The template has one skill; expected at least 3, which is what Credly asks of new ones',
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
              'The template has 2 skills; expected at least 3, which is what Credly asks of new ones',
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
              'The template has no skill; expected at least 3, which is what Credly asks of new ones',
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
      message: `The template has ${skillsInWords(skills.length)}; expected at least ${limit.value}, which is what ${limit.platform} asks of new ones`,
      suggestion: 'Add skills that the earner shows in the criteria',
    }
  },
})
