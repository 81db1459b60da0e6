export type { LinkAnswer, LinkSettings } from './answer.ts'
export { type CheckedLinks, checkLinks } from './check-links.ts'
