import type { Format } from '../program/template.ts'
import { accredible } from './accredible.ts'
import { canvasCredentials } from './canvas-credentials.ts'
import { credly } from './credly.ts'
import { openBadges } from './open-badges.ts'
import type { LimitName, Platform, PlatformLimit } from './platform.ts'

export const platforms: Readonly<Record<string, Platform>> = {
  credly,
  'canvas-credentials': canvasCredentials,
  accredible,
  'open-badges': openBadges,
}

export const platformNames = Object.keys(platforms)

/** What people call the platforms, by the names that configurations have for them. */
export const platformTitles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(platforms).map(({ name, title }) => [name, title]),
)

/** Our own format belongs to no platform, but asks for criteria as every platform does. */
const none: Platform = {
  name: 'none',
  title: 'a badge template',
  limits: { criteriaLeast: { value: 1, source: 'docs/templates.md' } },
}

const implied: Readonly<Record<Format, Platform>> = {
  badgelint: none,
  credly,
  'canvas-credentials': canvasCredentials,
  'open-badges-1': openBadges,
  'open-badges-2': openBadges,
  'open-badges-3': openBadges,
  accredible,
}

/** The platform that holds for a template: the configured one, else the one its format implies. */
export function platformOf(format: Format, configured: string | undefined): Platform {
  return (configured === undefined ? undefined : platforms[configured]) ?? implied[format]
}

export function limitOf(platform: Platform, name: LimitName): PlatformLimit | undefined {
  const limit = platform.limits[name]
  return limit && { ...limit, platform: platform.title }
}
