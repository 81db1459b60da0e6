import type { Located, Pointer } from '../../documents/place.ts'
import { abbreviationsOption, skillForm } from '../../program/skill.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'skills/duplicate',
  practice: 6,
  kind: 'guidance',
  severity: 'warning',
  reads: ['skills'],
  languages: ['en'],
  summary: 'A skill is listed once.',
  why: 'An employer who meets "AppSec" beside "Application Security" wonders what the difference is, and the badge shows one skill fewer than it could.',
  source: {
    title: 'Best Practices for Credentialing, practice 6',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Abbreviations that only one organisation uses are not known; name them in `abbreviations`.',
  options: { abbreviations: abbreviationsOption },
  examples: {
    good: [
      withSkills('Go', 'Google Cloud', 'Goal Setting'),
      withSkills('C', 'C++', 'C#', '.NET'),
      withSkills('Security', 'Security Fundamentals', 'Network Security'),
      withSkills('IP', 'IP Services', 'Statistics', 'Analysis'),
    ],
    bad: [
      {
        text: withSkills('Application Security', 'AppSec', 'Threat Modelling'),
        about: ['application security'],
      },
      { text: withSkills('Data analysis', 'Writing', 'Data Analysis'), about: ['data analysis'] },
      { text: withSkills('Firewall', 'Routing', 'Firewalls'), about: ['firewall'] },
      {
        text: withSkills('Virtual Private Networks (VPN)', 'Routing', 'VPN'),
        about: ['virtual private network'],
      },
      {
        text: withSkills('Problem-solving', 'Listening', 'Problem Solving'),
        about: ['problem solving'],
      },
    ],
  },

  *check({ skills = [] }, { abbreviations }) {
    const first = new Map<string, Located<string>>()
    for (const skill of skills) {
      const form = skillForm(skill.value, abbreviations)
      const earlier = first.get(form)
      if (earlier === undefined) first.set(form, skill)
      else
        yield {
          at: skill.at,
          about: form,
          message: `"${skill.value}" means the same as "${earlier.value}"; expected each skill once`,
          suggestion: 'Remove one of them, or say what makes them different',
          related: [earlier.at],
          fix: { kind: 'remove', pointer: entryOf(skill.at.pointer) },
        }
    }
  },
})

/** The whole entry of a skill, which may be a group of fields with a name. */
function entryOf(pointer: Pointer): Pointer {
  return pointer.replace(/\/name$/, '')
}
