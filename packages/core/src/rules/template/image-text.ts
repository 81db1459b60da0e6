import { isEmptyImageText } from '../../text/image-text.ts'
import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/image-text',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'no alternative text for the image',
  reads: ['image'],
  formats: ['badgelint', 'open-badges-2', 'open-badges-3'],
  summary: 'The image has an alternative text for people who cannot see it.',
  why: 'An earner or an employer who uses a screen reader hears only the text that goes with the image. Without it, the image tells them nothing.',
  source: {
    title: 'Open Badges 2.0, implementation guide: the caption is the alternative text',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/impl/index.html',
  },
  mistakes:
    'Whether the text describes the image is judged only if it says nothing at all, such as "Badge image" or the name of the file. If the platform has no field for it, a missing text is not reported.',
  examples: {
    good: [
      'image: {url: images/stream-keeper.svg, alt: A heron above three blue waves}',
      'image: null',
      {
        platform: 'credly',
        text: 'image: images/stream-keeper.svg',
        caption: 'The platform has no field for it.',
      },
      {
        file: 'badge.json',
        text: '{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://example.org/b", "name": "Stream Keeper", "description": "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.", "image": {"id": "https://example.org/b.png", "caption": "A heron above three blue waves"}, "criteria": {"narrative": "Handed in twelve weekly samples that a tutor checked."}, "issuer": "https://example.org/i"}',
      },
      {
        file: 'badge.json',
        text: '{"entityType": "BadgeClass", "name": "Stream Keeper", "description": "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.", "image": "https://example.org/b.png", "criteriaNarrative": "Handed in twelve weekly samples that a tutor checked.", "criteriaUrl": "https://example.org/c"}',
        caption: 'The format has no field for it.',
      },
    ],
    bad: [
      {
        text: 'image: {url: images/stream-keeper.svg, alt: Badge image}',
        findings: [
          {
            about: 'image',
            at: '1:45-1:56',
            marks: 'Badge image',
            message:
              'The alternative text of the image is "Badge image"; expected what the image shows',
          },
        ],
      },
      {
        text: 'image: {url: images/stream-keeper.svg, alt: stream-keeper.svg}',
        caption: 'The name of the file.',
        findings: [
          {
            about: 'image',
            at: '1:45-1:62',
            marks: 'stream-keeper.svg',
            message:
              'The alternative text of the image is "stream-keeper.svg"; expected what the image shows',
          },
        ],
      },
      {
        text: 'image: images/stream-keeper.svg',
        findings: [
          {
            about: 'image',
            at: '1:8-1:32',
            marks: 'images/stream-keeper.svg',
            message:
              'The image has no alternative text (`alt`); expected a text for people who cannot see it',
            suggestion:
              'Add `alt` next to the address of the image, and say in it what the image shows',
          },
        ],
      },
      {
        text: 'image: {url: images/stream-keeper.svg}',
        findings: [
          {
            about: 'image',
            at: '1:14-1:38',
            marks: 'images/stream-keeper.svg',
            message:
              'The image has no alternative text (`alt`); expected a text for people who cannot see it',
            suggestion:
              'Add `alt` next to the address of the image, and say in it what the image shows',
          },
        ],
      },
      {
        text: 'image: https://example.org/stream-keeper.png',
        findings: [
          {
            about: 'image',
            at: '1:8-1:45',
            marks: 'https://example.org/stream-keeper.png',
            message:
              'The image has no alternative text (`alt`); expected a text for people who cannot see it',
            suggestion:
              'Add `alt` next to the address of the image, and say in it what the image shows',
          },
        ],
      },
    ],
  },

  *check({ image, imageText, format }, _options, { platform }) {
    if (image === undefined) return
    if (imageText && isEmptyImageText(imageText.value, image.value))
      yield {
        at: imageText.at,
        about: 'image',
        label: 'alternative text that says nothing',
        message: `The alternative text of the image is "${truncate(imageText.value, 60)}"; expected what the image shows`,
        suggestion: 'Say in a few words what the image shows',
      }
    if (imageText || (format === 'badgelint' && platform.lacks.includes('alternative text'))) return
    const key = format === 'badgelint' ? 'alt' : 'caption'
    yield {
      at: image.at,
      about: 'image',
      message: `The image has no alternative text (\`${key}\`); expected a text for people who cannot see it`,
      suggestion: `Add \`${key}\` next to the address of the image, and say in it what the image shows`,
    }
  },
})
