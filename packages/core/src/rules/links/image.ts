import { linkName, shownAddress } from '../../program/links.ts'
import { isPageAboutPicture } from '../../program/unfit-page.ts'
import { truncate } from '../../text/truncate.ts'
import { linkRule } from '../rule.ts'

const image = 'https://example.org/images/weaver.png'
const ofTheFile =
  'Give the address of the file itself, which the button "Raw" of that page leads to'
const aboutIt = 'https://github.com/example/badges/blob/main/weaver.png'

export default linkRule({
  id: 'links/image',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  usesAnswer: true,
  summary: 'The address of an image answers with an image.',
  why: 'A profile puts the image of a badge together from its address. Where that answers with a page, earners get a grey box.',
  source: {
    title: 'Open Badges 2.0: image, a PNG or SVG',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
  },
  mistakes:
    'What the host says counts, not the content; where nobody asked, only the pages of code hosts are known by their addresses. Bytes without a kind (`application/octet-stream`) are let pass, since browsers show them.',
  examples: {
    good: [
      { text: `image: ${image}`, links: { [image]: { verdict: 'alive', mediaType: 'image/png' } } },
      {
        text: `image: ${image}`,
        links: { [image]: { verdict: 'alive', mediaType: 'application/octet-stream' } },
        caption: 'A host that does not know what it holds.',
      },
      { text: `image: ${image}`, caption: 'Where nobody asked, nothing is said.' },
    ],
    bad: [
      {
        text: `image: ${aboutIt}`,
        caption: 'The same where nobody has asked.',
        findings: [
          {
            about: 'https://github.com/example/badges/blob/main/weaver.png',
            at: '1:8-1:62',
            marks: 'https://github.com/example/badges/blob/main/weaver.png',
            message:
              'The image, https://github.com/example/badges/blob/main/weaver.png, is the page of a code host about it; expected the image itself',
            suggestion:
              'Give the address of the file itself, which the button "Raw" of that page leads to',
          },
        ],
      },
      {
        text: `image: ${aboutIt}`,
        links: { [aboutIt]: { verdict: 'alive', mediaType: 'text/html' } },
        caption: 'The page of a code host about the file.',
        findings: [
          {
            about: 'https://github.com/example/badges/blob/main/weaver.png',
            at: '1:8-1:62',
            marks: 'https://github.com/example/badges/blob/main/weaver.png',
            message:
              'The image, https://github.com/example/badges/blob/main/weaver.png, answers with a page; expected an image',
            suggestion:
              'Give the address of the file itself, which the button "Raw" of that page leads to',
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
            suggestion: 'Give the address of the image itself',
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
            message: `The image, ${truncate(shownAddress(address), 80)}, is the page of a code host about it; expected the image itself`,
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
          suggestion: isAboutIt ? ofTheFile : 'Give the address of the image itself',
        }
  },
})
