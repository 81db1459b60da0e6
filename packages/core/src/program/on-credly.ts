import type { BadgeTemplate } from './template.ts'

/** Whether Credly already has a template: its API answers with one that has an id, or ours names the id there. */
export function isOnCredly({ format, identity, platformIds }: BadgeTemplate): boolean {
  return Object.hasOwn(platformIds, 'credly') || (format === 'credly' && identity === 'stated')
}
