export { type CheckedLinks, checkLinks } from './check-links.ts'
export type { LinkResult } from './result.ts'
export type { CacheDays, LinkSettings } from './settings.ts'
