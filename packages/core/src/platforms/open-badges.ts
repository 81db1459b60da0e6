import type { Platform } from './platform.ts'

/** The standard sets no lengths, but a badge without criteria is none. */
export const openBadges: Platform = {
  name: 'open-badges',
  title: 'Open Badges',
  lacks: ['certificate'],
  limits: {
    criteriaLeast: {
      value: 1,
      source:
        'Open Badges 2.0, BadgeClass: criteria is required; 3.0, Achievement: criteria with an id or a narrative',
    },
  },
}
