import type { Located, Place } from '../../documents/place.ts'
import { placeBelow } from '../../documents/place.ts'
import { type ImageFacts, imageKey, mayBeFile } from '../../program/facts.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { truncate } from '../../text/truncate.ts'
import { type Problem, templateGroupRule } from '../rule.ts'

interface Wanted {
  readonly at: Place
  readonly image: string | undefined
  /** Who asks for an image. */
  readonly asker: string | undefined
  readonly maxSize: { readonly bytes: number; readonly platform: string } | undefined
  /** Whether any kind of image will do. */
  readonly takesAny: boolean
}

const png = { state: 'read', file: 'images/badge.png', type: 'png', bytes: 40_000 } as const
const size = { width: 600, height: 600, active: [] }

export default templateGroupRule({
  id: 'template/image-file',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  label: 'image missing or unusable',
  reads: ['image'],
  facts: ['images'],
  summary: 'The image exists, is a PNG or SVG, and is accepted by the platform.',
  why: 'To everybody who sees a badge on a profile, the badge is its image. If the file is missing or of a kind that is refused, the earner gets a grey box or no badge.',
  source: {
    title: 'Open Badges 2.0: image, a PNG or SVG',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
  },
  mistakes:
    'Images at a web address are not checked. A platform may convert images of other kinds to PNG when they are uploaded.',
  examples: {
    good: [
      { text: 'image: images/badge.png', images: { 'images/badge.png': { ...png, ...size } } },
      {
        text: 'image: images/badge',
        images: { 'images/badge': { ...png, ...size, file: 'images/badge' } },
        caption: 'The content counts, not the name.',
      },
      {
        text: 'image: images/badge.svg',
        images: { 'images/badge.svg': { ...png, ...size, type: 'svg' } },
      },
      {
        text: 'image: https://example.org/badge.jpg',
        caption: 'An image at a web address is not checked.',
      },
      {
        text: 'image: images/badge.png',
        caption: 'If the image was not checked, nothing is reported.',
      },
      {
        file: 'badge.json',
        text: JSON.stringify({
          type: ['Achievement'],
          id: 'https://example.org/achievements/diver',
          name: 'Diver',
          description: 'Earners have cleaned the hull of a ship under water, and can do so alone.',
          criteria: { narrative: 'Cleaned three hulls; the harbour master dived after.' },
          image: { id: 'data:image/jpeg;base64,/9j/4AAQ', type: 'Image', caption: 'A diver' },
        }),
        images: { 'data:image/jpeg;base64,/9j/4AAQ': { ...png, ...size, type: 'jpg' } },
        caption: 'Open Badges 3.0 accepts any image for an achievement.',
      },
      { text: 'image: null', caption: 'If no platform is configured, no image is required.' },
      {
        platform: 'credly',
        text: 'image: null\nplatform_ids: {credly: 59876d7c}',
        caption: 'A template that is on the platform has its image there.',
      },
      {
        text: 'image: images/badge.png',
        images: { 'images/badge.png': { ...png, ...size, bytes: 9_000_000 } },
        caption: 'If no platform is configured, there is no size limit.',
      },
    ],
    bad: [
      {
        text: 'image: images/badge.png',
        images: { 'images/badge.png': { state: 'missing' } },
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message: 'There is no file "images/badge.png"; expected the badge\'s image',
            suggestion: 'Add the file, or correct the path',
          },
        ],
      },
      {
        text: 'image: Images/badge.png',
        images: { 'Images/badge.png': { state: 'missing', nearby: 'images/badge.png' } },
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'Images/badge.png',
            message:
              'There is no file "Images/badge.png"; expected the spelling of the existing file, "images/badge.png"',
            suggestion: 'Write the path in the same upper and lower case as the file name',
          },
        ],
      },
      {
        text: 'image: images/badge.png',
        images: { 'images/badge.png': { state: 'unreadable', reason: 'it is empty' } },
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message:
              'The image "images/badge.png" cannot be read: it is empty; expected PNG or SVG',
            suggestion: 'Replace it with an image that opens',
          },
        ],
      },
      {
        text: 'image: images/badge.png',
        images: { 'images/badge.png': { ...png, ...size, type: 'jpg' } },
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message: 'The content of "images/badge.png" is JPG; expected PNG or SVG',
            suggestion:
              'Save the image as PNG or SVG; renaming the file does not change its format',
          },
        ],
      },
      {
        text: 'image: images/badge.png',
        images: { 'images/badge.png': { ...png, ...size, type: undefined } },
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message:
              'The content of "images/badge.png" is not an image that badgelint recognises; expected PNG or SVG',
            suggestion:
              'Save the image as PNG or SVG; renaming the file does not change its format',
          },
        ],
      },
      {
        text: 'image: images/badge.svg',
        images: {
          'images/badge.svg': { ...png, ...size, type: 'svg', active: ['script', 'onclick'] },
        },
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.svg',
            message:
              'The SVG "images/badge.svg" contains script, onclick, which platforms reject or remove; expected a plain drawing',
            suggestion: 'Export it as plain SVG with its fonts and images embedded',
          },
        ],
      },
      {
        platform: 'credly',
        text: 'image: images/badge.png',
        images: { 'images/badge.png': { ...png, ...size, bytes: 3_000_000 } },
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message:
              'The image "images/badge.png" is 2.9 MB; expected at most 2 MB, the limit on Credly',
            suggestion: 'Save it with fewer colours or fewer pixels',
          },
        ],
      },
      {
        platform: 'credly',
        text: 'image: null',
        findings: [
          {
            about: 'image',
            at: '1:8-1:12',
            marks: 'null',
            message: 'The template has no image; expected one, which Credly requires',
          },
        ],
      },
    ],
  },

  *extract(template, _options, { limitOf }) {
    const { at, image } = template
    if (image !== undefined && !mayBeFile(image.value)) return
    const asked = limitOf('imagesLeast')
    const maxSize = limitOf('imageBytesMost')
    if (image === undefined && (asked === undefined || isOnPlatform(template))) return
    const value: Wanted = {
      at: image?.at ?? placeBelow(at, 'image'),
      image: image?.value,
      asker: asked?.platform,
      maxSize: maxSize && { bytes: maxSize.value, platform: maxSize.platform },
      // Open Badges 3.0 asks for PNG or SVG of the images of a credential and its issuer, not of this one.
      takesAny: template.format === 'open-badges-3' && asked === undefined,
    }
    yield { key: imageKey(at.file, image?.value ?? ''), value }
  },

  *checkGroup(group, _options, { images }) {
    for (const { at, image, asker, maxSize, takesAny } of group) {
      const known = image === undefined ? undefined : images?.get(imageKey(at.file, image))
      if (image === undefined)
        yield {
          at,
          about: 'image',
          label: 'no image',
          message: `The template has no image; expected one, which ${asker} requires`,
          suggestion: 'Add a PNG or SVG to the repository, and set `image` to its path',
        }
      else if (known && !(takesAny && known.state === 'read' && known.type !== undefined))
        yield* flawOf({ value: image, at }, known, maxSize, takesAny ? 'an image' : 'PNG or SVG')
    }
  },
})

/** A template that is on its platform already has its image there. */
function isOnPlatform({ identity, platformIds, record }: BadgeTemplate): boolean {
  const isExported = record.createdOn ?? record.updatedOn ?? record.issuedCount
  return (
    identity === 'from-credential' ||
    isExported !== undefined ||
    Object.keys(platformIds).length > 0
  )
}

/** What keeps an image from being taken; the first flaw alone, since a new file settles all. */
function* flawOf(
  image: Located<string>,
  known: ImageFacts,
  maxSize: Wanted['maxSize'],
  wanted: string,
): Iterable<Problem> {
  const named = truncate(image.value, 60)
  const flaw = (label: string, message: string, suggestion: string) => ({
    at: image.at,
    about: 'image',
    label,
    message,
    suggestion,
  })
  if (known.state === 'missing' && known.nearby !== undefined)
    yield flaw(
      'image path in the wrong case',
      `There is no file "${named}"; expected the spelling of the existing file, "${known.nearby}"`,
      'Write the path in the same upper and lower case as the file name',
    )
  else if (known.state === 'missing')
    yield flaw(
      'image file not found',
      `There is no file "${named}"; expected the badge's image`,
      'Add the file, or correct the path',
    )
  else if (known.state === 'unreadable')
    yield flaw(
      'image cannot be read',
      `The image "${named}" cannot be read: ${known.reason}; expected ${wanted}`,
      'Replace it with an image that opens',
    )
  else if (known.type !== 'png' && known.type !== 'svg')
    yield flaw(
      'image not PNG or SVG',
      `The content of "${named}" is ${known.type ? known.type.toUpperCase() : 'not an image that badgelint recognises'}; expected ${wanted}`,
      'Save the image as PNG or SVG; renaming the file does not change its format',
    )
  else if (known.active.length > 0)
    yield flaw(
      'image with content that platforms refuse',
      `The SVG "${named}" contains ${known.active.slice(0, 3).join(', ')}, which platforms reject or remove; expected a plain drawing`,
      'Export it as plain SVG with its fonts and images embedded',
    )
  else if (maxSize && known.bytes > maxSize.bytes)
    yield flaw(
      'image file too large',
      `The image "${named}" is ${megabytes(known.bytes)} MB; expected at most ${megabytes(maxSize.bytes)} MB, the limit on ${maxSize.platform}`,
      'Save it with fewer colours or fewer pixels',
    )
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1).replace(/\.0$/, '')
}
