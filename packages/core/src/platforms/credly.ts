import type { Platform } from './platform.ts'

export const credly: Platform = {
  name: 'credly',
  title: 'Credly',
  // An image is an upload or Base64 and nothing more: credly.com/docs/badge_templates_extended
  lacks: ['alternative text'],
  limits: {
    descriptionMost: {
      value: 500,
      source:
        'Credly, "What is badge metadata?" (credlyissuer.zendesk.com, article 360027660112): 500 characters or less',
    },
    nameMost: {
      value: 255,
      source:
        'Open edX, which stores Credly templates: credentials/apps/badges/models.py, name of at most 255 characters. Credly publishes no limit',
    },
    imagesLeast: {
      value: 1,
      source: 'Credly, "Badge templates" (credly.com/docs/badge_templates_extended): image',
    },
    imageBytesMost: {
      value: 2 * 1024 * 1024,
      source: 'Credly support, article 866253: at most 2 MB',
    },
    imageSideLeast: {
      value: 600,
      source: 'Credly support, article 866253: 600 × 600 pixels or more',
    },
    expiryNotice: {
      value: 60,
      source:
        'Credly, "Badge template expiration" (credlyissuer.zendesk.com, article 4426317102363): a notice 60 days before',
    },
    detailFields: {
      value: 4,
      source:
        'Credly, "Badge templates" (credly.com/docs/badge_templates_extended): level, cost, time_to_earn, type_category',
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
