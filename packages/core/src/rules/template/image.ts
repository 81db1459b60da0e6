import type { Place } from '../../documents/place.ts'
import { imageKey, mayBeFile } from '../../program/facts.ts'
import { truncate } from '../../text/truncate.ts'
import { templateGroupRule } from '../rule.ts'

interface Wanted {
  readonly at: Place
  readonly image: string
  readonly minSide: { readonly side: number; readonly platform: string } | undefined
}

const png = { state: 'read', file: 'images/badge.png', type: 'png', bytes: 40_000, active: [] }

/** What is known of an image of an example. */
function sized(width: number, height: number, type = 'png') {
  return { 'images/badge.png': { ...png, state: 'read', type, width, height } } as const
}

const text = 'image: images/badge.png'

export default templateGroupRule({
  id: 'template/image',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  label: 'image not square',
  reads: ['image'],
  facts: ['images'],
  needsFacts: ['images'],
  summary: 'The image is square and large enough.',
  why: 'Profiles show badges in a square. An image that is not square is cropped or stretched, and a small one is blurred on modern screens.',
  source: {
    title: 'Credly support: square images of 600 × 600 pixels or more',
    address: 'https://support.credly.com/knowledgebase/articles/866253',
  },
  mistakes:
    'The size of the file is judged, so a square image with a drawing that is not square is accepted. Images at a web address are not checked.',
  examples: {
    good: [
      { text, platform: 'credly', images: sized(600, 600) },
      {
        text,
        images: sized(200, 200),
        caption: 'If no platform is configured, there is no minimum size.',
      },
      { text, images: sized(600, 604), caption: 'A few pixels do not matter.' },
      {
        text,
        platform: 'credly',
        images: sized(64, 64, 'svg'),
        caption: 'An SVG has no fixed size.',
      },
      { text, platform: 'credly', caption: 'If the image was not checked, nothing is reported.' },
    ],
    bad: [
      {
        text,
        images: sized(600, 400),
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message: 'The image "images/badge.png" is 600 × 400 pixels; expected a square',
            suggestion: 'Place the drawing on a square, transparent background',
          },
        ],
      },
      {
        text,
        platform: 'credly',
        images: sized(400, 400),
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message:
              'The image "images/badge.png" is 400 × 400 pixels; expected at least 600 × 600, which Credly asks for',
            suggestion:
              'Export a larger version from the original; enlarging this file does not make it sharper',
          },
        ],
      },
      {
        text,
        platform: 'canvas-credentials',
        images: sized(399, 399),
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message:
              'The image "images/badge.png" is 399 × 399 pixels; expected at least 400 × 400, which Canvas Credentials asks for',
            suggestion:
              'Export a larger version from the original; enlarging this file does not make it sharper',
          },
        ],
      },
      {
        text,
        images: sized(300, 200, 'svg'),
        findings: [
          {
            about: 'image',
            at: '1:8-1:24',
            marks: 'images/badge.png',
            message: 'The image "images/badge.png" is 300 × 200 pixels; expected a square',
            suggestion: 'Place the drawing on a square, transparent background',
          },
        ],
      },
    ],
  },

  *extract({ at, image }, _options, { limitOf }) {
    if (image === undefined || !mayBeFile(image.value)) return
    const minSide = limitOf('imageSideLeast')
    const value: Wanted = {
      at: image.at,
      image: image.value,
      minSide: minSide && { side: minSide.value, platform: minSide.platform },
    }
    yield { key: imageKey(at.file, image.value), value }
  },

  *checkGroup(group, _options, { images }) {
    for (const { at, image, minSide } of group) {
      const known = images?.get(imageKey(at.file, image))
      if (known?.state !== 'read' || (known.type !== 'png' && known.type !== 'svg')) continue
      const { width, height } = known
      if (width === undefined || height === undefined) continue
      const isSquare = Math.abs(width - height) <= 0.01 * Math.max(width, height)
      const isSmall = minSide && known.type === 'png' && Math.min(width, height) < minSide.side
      if (isSquare && !isSmall) continue
      const wanted = isSmall
        ? `at least ${minSide.side} × ${minSide.side}, which ${minSide.platform} asks for`
        : 'a square'
      yield {
        at,
        about: 'image',
        ...(isSquare ? { label: 'image too small' } : {}),
        message: `The image "${truncate(image, 60)}" is ${width} × ${height} pixels; expected ${wanted}`,
        suggestion: isSquare
          ? 'Export a larger version from the original; enlarging this file does not make it sharper'
          : 'Place the drawing on a square, transparent background',
      }
    }
  },
})
