import type { Located, Place } from '../../documents/place.ts'
import type { Alignment, Format } from '../../program/template.ts'
import { truncate } from '../../text/truncate.ts'
import { type PatchOperation, type Problem, templateRule } from '../rule.ts'

/** What the fields of version 1 are called since. */
const renamed: Readonly<Record<string, string>> = {
  name: 'targetName',
  url: 'targetUrl',
  description: 'targetDescription',
  framework: 'targetFramework',
  code: 'targetCode',
}

/** A badge with one field or two of its own. */
function badge(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    id: 'https://example.org/badges/stream-keeper.json',
    name: 'Stream Keeper',
    description:
      'Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can now tell a natural swing from a sign of pollution.',
    ...fields,
  })
}

const criteria = {
  id: 'https://example.org/badges/stream-keeper',
  narrative:
    'Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric.',
}

const version1 = {
  '@context': 'https://w3id.org/openbadges/v1',
  type: 'BadgeClass',
  image: 'https://example.org/badges/stream-keeper.png',
  criteria: criteria.id,
  issuer: 'https://example.org/issuer.json',
}

const version2 = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  image: { id: 'https://example.org/badges/stream-keeper.png', caption: 'A stream' },
  criteria,
  issuer: 'https://example.org/issuer.json',
}

const version3 = {
  type: ['Achievement'],
  image: { id: 'https://example.org/stream-keeper.png', type: 'Image', caption: 'A stream' },
  criteria,
}

const canvas = {
  id: undefined,
  entityType: 'BadgeClass',
  entityId: 'stream-keeper',
  image: 'https://example.org/badges/stream-keeper.png',
  criteriaUrl: criteria.id,
  criteriaNarrative: criteria.narrative,
}

const standard = 'https://example.org/standards/water'

export default templateRule({
  id: 'skills/alignment',
  practice: 6,
  kind: 'contract',
  severity: 'error',
  label: 'alignment without name or address',
  reads: ['alignments'],
  formats: ['open-badges-1', 'open-badges-2', 'open-badges-3', 'canvas-credentials'],
  summary: 'An alignment has a name and an address, in the fields that its format has for them.',
  why: 'An alignment tells an employer which standard the earner meets. Without its name and address nobody can look the standard up, and a platform refuses the badge or drops the alignment.',
  source: {
    title: 'Open Badges 2.0, AlignmentObject',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
  },
  mistakes:
    'Malformed addresses are reported by `template/schema`; whether an address leads to the standard is not checked. Fields of version 1 next to the current ones are treated as additions.',
  examples: {
    good: [
      {
        file: 'badge.json',
        text: badge({ ...version1, alignment: [{ name: 'Water', url: standard }] }),
        caption: 'In Open Badges 1 they are called `name` and `url`.',
      },
      {
        file: 'badge.json',
        text: badge({
          ...version2,
          alignment: [{ targetName: 'Water', targetUrl: standard, name: 'Water' }],
        }),
        caption: 'An extra field does no harm.',
      },
      {
        file: 'badge.json',
        text: badge({
          ...version3,
          alignment: [{ type: ['Alignment'], targetName: 'Water', targetUrl: 'urn:water:12' }],
        }),
        caption: 'The address need not be a web address.',
      },
      {
        file: 'badge.json',
        text: badge({ ...canvas, alignments: [] }),
        caption: 'An alignment is not required.',
      },
      {
        text: 'alignments: [{name: Water standard}]',
        caption: 'Formats that require less are not judged.',
      },
    ],
    bad: [
      {
        file: 'badge.json',
        text: badge({
          ...version2,
          alignment: [{ name: 'Water', url: standard, description: 'How water is tested.' }],
        }),
        findings: [
          {
            about: 'Water',
            at: '1:723-1:729',
            marks: '"name"',
            message:
              'The alignment "Water" uses the Open Badges 1 fields `name`, `url` and `description`; expected `targetName`, `targetUrl` and `targetDescription`',
            suggestion: 'Rename them',
            fixed:
              '{"id":"https://example.org/badges/stream-keeper.json","name":"Stream Keeper","description":"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can now tell a natural swing from a sign of pollution.","@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","image":{"id":"https://example.org/badges/stream-keeper.png","caption":"A stream"},"criteria":{"id":"https://example.org/badges/stream-keeper","narrative":"Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric."},"issuer":"https://example.org/issuer.json","alignment":[{"name":"Water","url":"https://example.org/standards/water","targetDescription":"How water is tested."}]}',
          },
        ],
      },
      {
        file: 'badge.json',
        text: badge({ ...version3, alignment: [{ type: ['Alignment'], targetName: 'Water' }] }),
        findings: [
          {
            about: 'Water',
            at: '1:646-1:647',
            marks: '{',
            message:
              'The alignment "Water" has no `targetUrl`; expected the name and address of the standard that the badge is aligned to',
          },
        ],
      },
      {
        file: 'badge.json',
        text: badge({
          ...canvas,
          alignments: [{ targetName: 'Water', targetUrl: standard }, {}],
        }),
        findings: [
          {
            about: 'alignment 2',
            at: '1:665-1:666',
            marks: '{',
            message:
              'Alignment 2 has no `targetName` and no `targetUrl`; expected the name and address of the standard that the badge is aligned to',
          },
        ],
      },
      {
        file: 'badge.json',
        text: badge({ ...version1, alignment: [{ targetName: 'Water', url: standard }] }),
        findings: [
          {
            about: 'alignment 1',
            at: '1:555-1:556',
            marks: '{',
            message:
              'Alignment 1 has no `name`; expected the name and address of the standard that the badge is aligned to',
          },
        ],
      },
    ],
  },

  *check({ alignments, format }) {
    const names = new Set<string>()
    for (const [index, alignment] of alignments.entries()) {
      const stated = alignment.name && truncate(alignment.name.value)
      const about = stated === undefined || names.has(stated) ? `alignment ${index + 1}` : stated
      names.add(about)
      const subject = stated === undefined ? `Alignment ${index + 1}` : `The alignment "${stated}"`
      const found = outdated(alignment, subject) ?? incomplete(alignment, subject, format)
      if (found) yield { ...found, about }
    }
  },
})

type Found = Omit<Problem, 'about'>

/** Name or address stand under the keys of version 1. */
function outdated({ name, link, outdatedKeys }: Alignment, subject: string): Found | undefined {
  const isUsed = (key: string) => [name, link].some((text) => text && keyOf(text.at) === key)
  const [first] = outdatedKeys.filter(({ value }) => isUsed(value))
  if (first === undefined) return undefined
  const isExtra = ({ value }: Located<string>) => value !== 'name' && value !== 'url'
  const keys = outdatedKeys.filter((key) => isExtra(key) || isUsed(key.value))
  // Those by which it is found go last, so that running again reaches all.
  const fixed = keys.find(isExtra) ?? first
  return {
    at: first.at,
    label: 'alignment with outdated field names',
    message: `${subject} uses the Open Badges 1 ${keys.length === 1 ? 'field' : 'fields'} ${inWords(keys.map(({ value }) => value))}; expected ${inWords(keys.map(({ value }) => renamed[value] ?? value))}`,
    suggestion: `Rename ${keys.length === 1 ? 'it' : 'them'}`,
    fix: rename(fixed),
  }
}

function rename({ value, at }: Located<string>): PatchOperation {
  return { kind: 'rename', pointer: at.pointer, key: renamed[value] ?? value }
}

/** Name or address are missing, or the address is none. */
function incomplete(
  { name, link, at }: Alignment,
  subject: string,
  format: Format,
): Found | undefined {
  const keys = format === 'open-badges-1' ? ['name', 'url'] : ['targetName', 'targetUrl']
  const missing = keys.filter((_, index) => [name, link][index] === undefined)
  if (missing.length > 0)
    return {
      at,
      message: `${subject} has no ${missing.map((key) => `\`${key}\``).join(' and no ')}; expected the name and address of the standard that the badge is aligned to`,
      suggestion: 'Add what is missing, or remove the alignment',
    }
  return undefined
}

function keyOf(place: Place): string {
  return place.pointer.slice(place.pointer.lastIndexOf('/') + 1)
}

function inWords(keys: readonly string[]): string {
  const quoted = keys.map((key) => `\`${key}\``)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`
}
