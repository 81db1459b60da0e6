import type { Located } from '../../documents/place.ts'
import { skillForm } from '../../program/skill.ts'
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
  options: {
    abbreviations: {
      type: 'object',
      description:
        'Abbreviations of your own and what they stand for, such as `QMS: quality management system`.',
      additionalProperties: { type: 'string' },
      default: {} as Readonly<Record<string, string>>,
    },
  },
  examples: {
    good: [
      'skills: [Go, Google Cloud, Goal Setting]',
      'skills: [C, C++, C#, .NET]',
      'skills: [Security, Security Fundamentals, Network Security]',
      'skills: [IP, IP Services, Statistics, Analysis]',
    ],
    bad: [
      {
        text: 'skills: [Application Security, AppSec, Threat Modelling]',
        about: ['application security'],
      },
      { text: 'skills: [Data analysis, Writing, Data Analysis]', about: ['data analysis'] },
      { text: 'skills: [Firewall, Routing, Firewalls]', about: ['firewall'] },
      {
        text: 'skills: [Virtual Private Networks (VPN), Routing, VPN]',
        about: ['virtual private network'],
      },
      { text: 'skills: [Problem-solving, Listening, Problem Solving]', about: ['problem solving'] },
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
          fix: { kind: 'remove', pointer: skill.at.pointer },
        }
    }
  },
})
