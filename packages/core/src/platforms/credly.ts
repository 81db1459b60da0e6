import type { Platform } from './platform.ts'

export const credly: Platform = {
  name: 'credly',
  title: 'Credly',
  limits: {
    descriptionMost: {
      value: 500,
      source:
        'Credly, "What is badge metadata?" (credlyissuer.zendesk.com, article 360027660112): 500 characters or less',
    },
    skillsLeast: {
      value: 3,
      source:
        'Credly, "Badge templates" (credly.com/docs/badge_templates_extended): at least three skills',
    },
    criteriaLeast: {
      value: 1,
      source:
        'Credly, "Badge templates" (credly.com/docs/badge_templates_extended): one activity or more',
    },
  },
}
