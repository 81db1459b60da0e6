/** So long a file's name may be, in UTF-16 units and without its ending. */
const maxLength = 60

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/

/** Names of files that tools give a meaning to, and folders that are never read, in lower case without endings. */
const special = new Set([
  'badgelint',
  'badgelint-baseline',
  'program',
  'skills',
  'governance',
  'readme',
  'license',
  'changelog',
  'contributing',
  'security',
  'package',
  'package-lock',
  'pnpm-lock',
  'pnpm-workspace',
  'tsconfig',
  'biome',
  'action',
  'chart',
  'compose',
  'docker-compose',
  'dependabot',
  'node-modules',
  'gitignore',
  'gitattributes',
  'gitmodules',
  'git',
])

/**
 * A name for a file, and an id, by which a person finds a template: its own in lower case, with hyphens.
 * Letters of any script stay; accents, emoji and marks do not. `unnamed` where nothing is left.
 */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
  const words = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const slug = cutAtWord(words.join('-'))
  if (slug === '') return 'unnamed'
  return devices.test(slug) || special.has(slug) ? `${slug}-badge` : slug
}

function cutAtWord(slug: string): string {
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1)
  const hyphen = cut.lastIndexOf('-')
  if (hyphen > maxLength / 2) return cut.slice(0, hyphen)
  return slug.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')
}

/** The first of `slug`, `slug-2`, `slug-3` and so on that is free. */
export function freeName(slug: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug}-${number}`
    if (!isTaken(name)) return name
  }
}
