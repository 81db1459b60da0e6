import type { Platform } from './platform.ts'

/** Publishes no limits; how a badge is earned is kept apart from the group. */
export const accredible: Platform = {
  name: 'accredible',
  title: 'Accredible',
  // A group has designs, and no image of its own
  lacks: ['alternative text'],
  limits: {
    imageSideLeast: {
      value: 256,
      source: 'help.accredible.com, Badge designs: 256 × 256 pixels or more',
    },
  },
}
