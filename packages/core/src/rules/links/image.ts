import { linkName, shownAddress } from '../../program/links.ts'
import { isPageAboutPicture } from '../../program/unfit-page.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const image = 'https://example.org/images/weaver.png'
const ofTheFile = 'Write the address of the file itself, which the "Raw" button on that page opens'
const aboutIt = 'https://github.com/example/badges/blob/main/weaver.png'

export default linkRule({
  id: 'links/image',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'image address that leads to no image',
  usesAnswer: true,
  summary: 'The address of an image leads to an image.',
  why: 'A profile loads the image of a badge from its address. If that returns a page, earners get a grey box.',
  source: {
    title: 'Open Badges 2.0: image, a PNG or SVG',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
  },
  mistakes:
    'What the host says counts, not the content; without a link check, only pages of code hosts are recognised, by their addresses. Content without a type (`application/octet-stream`) is not reported, since browsers show it.',
  examples: {
    good: [
      { text: `image: ${image}`, links: { [image]: { verdict: 'alive', mediaType: 'image/png' } } },
      {
        text: `image: ${image}`,
        links: { [image]: { verdict: 'alive', mediaType: 'application/octet-stream' } },
        caption: 'A host that does not know the type of its file.',
      },
      { text: `image: ${image}`, caption: 'Without a link check, nothing is reported.' },
    ],
    bad: [
      {
        text: `image: ${aboutIt}`,
        caption: 'Found without a link check, too.',
        findings: [
          {
            about: 'https://github.com/example/badges/blob/main/weaver.png',
            at: '1:8-1:62',
            marks: 'https://github.com/example/badges/blob/main/weaver.png',
            message:
              'The image, https://github.com/example/badges/blob/main/weaver.png, is a page about the file on a code host; expected the image file itself',
            suggestion:
              'Write the address of the file itself, which the "Raw" button on that page opens',
          },
        ],
      },
      {
        text: `image: ${aboutIt}`,
        links: { [aboutIt]: { verdict: 'alive', mediaType: 'text/html' } },
        caption: 'A page about the file on a code host.',
        findings: [
          {
            about: 'https://github.com/example/badges/blob/main/weaver.png',
            at: '1:8-1:62',
            marks: 'https://github.com/example/badges/blob/main/weaver.png',
            message:
              'The image, https://github.com/example/badges/blob/main/weaver.png, answers with a page; expected an image',
            suggestion:
              'Write the address of the file itself, which the "Raw" button on that page opens',
          },
        ],
      },
      {
        text: `image: ${image}`,
        links: { [image]: { verdict: 'alive', mediaType: 'application/pdf' } },
        findings: [
          {
            about: 'https://example.org/images/weaver.png',
            at: '1:8-1:45',
            marks: 'https://example.org/images/weaver.png',
            message:
              'The image, https://example.org/images/weaver.png, answers with application/pdf; expected an image',
            suggestion: 'Write the address of the image file itself',
          },
        ],
      },
    ],
  },

  *check({ address, uses }, _options, { fact }) {
    const { verdict, mediaType = 'image/', signIn } = fact ?? {}
    const isAboutIt = isPageAboutPicture(address)
    if (isAboutIt && verdict === undefined) {
      for (const { at, field } of uses)
        if (field === 'image')
          yield {
            at,
            about: linkName(address),
            message: `The image, ${truncate(shownAddress(address), 80)}, is a page about the file on a code host; expected the image file itself`,
            suggestion: ofTheFile,
          }
      return
    }
    // An image behind a sign-in page is private.
    if (verdict !== 'alive' || signIn !== undefined) return
    if (/^image\/|\/(?:x-)?octet-stream$/i.test(mediaType)) return
    const isPage = /^(?:text\/html|application\/xhtml\+xml)$/i.test(mediaType)
    for (const { at, field } of uses)
      if (field === 'image')
        yield {
          at,
          about: linkName(address),
          message: `The image, ${truncate(shownAddress(address), 80)}, answers with ${isPage ? 'a page' : truncate(mediaType)}; expected an image`,
          suggestion: isAboutIt ? ofTheFile : 'Write the address of the image file itself',
        }
  },
})
