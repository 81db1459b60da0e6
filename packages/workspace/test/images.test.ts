import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { type ImageFacts, imageKey } from '@badgelint/core/internal'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readImages } from '../src/facts/images.ts'

describe('where an image is looked for', () => {
  test('from the folder of the configuration first, then from the template', () => {
    const base = folder({
      'images/both.png': png(10, 10),
      'templates/images/both.png': png(20, 20),
      'templates/images/own.png': png(30, 30),
    })
    expect(readImage(base, 'images/both.png')).toMatchObject({ file: 'images/both.png', width: 10 })
    expect(readImage(base, 'images/own.png')).toMatchObject({
      file: 'templates/images/own.png',
      width: 30,
    })
  })

  test('a path upwards is taken from the template where it leads out of the folder otherwise', () => {
    const base = folder({ 'images/a.png': png(10, 10) })
    expect(readImage(base, '../images/a.png')).toMatchObject({ file: 'images/a.png' })
    expect(readImage(base, '../images/b.png')).toEqual({ state: 'missing' })
  })

  test('the folder of the configuration may be another than the one that paths are told from', () => {
    const boundary = folder({ 'art/a.png': png(10, 10), 'program/badges/t.yaml': '' })
    const [found] = readImages([{ file: 'badges/t.yaml', image: 'art/a.png' }], {
      base: join(boundary, 'program'),
      root: boundary,
      boundary,
    }).values()
    expect(found).toMatchObject({ state: 'read', file: '../art/a.png' })
  })

  test('nothing outside is read', () => {
    const elsewhere = folder({ 'secret.png': png(10, 10) })
    const base = folder({ 'inner/a.png': png(10, 10) })
    symlinkSync(join(elsewhere, 'secret.png'), join(base, 'link.png'))
    symlinkSync(elsewhere, join(base, 'linked'))
    symlinkSync(join(base, 'inner/a.png'), join(base, 'within.png'))
    symlinkSync(join(base, 'nothing.png'), join(base, 'broken.png'))
    symlinkSync(join(base, 'circle.png'), join(base, 'circle.png'))
    const paths = [
      '../../secret.png',
      join(elsewhere, 'secret.png'),
      `file://${elsewhere}/secret.png`,
      'link.png',
      'linked/secret.png',
    ]
    for (const path of paths)
      expect(readImage(base, path), path).toEqual({
        state: 'unreadable',
        reason: expect.stringContaining('outside of the folder that is checked'),
      })
    expect(readImage(base, 'within.png')).toMatchObject({ state: 'read', file: 'within.png' })
    expect(readImage(base, join(base, 'inner/a.png'))).toMatchObject({ file: 'inner/a.png' })
    expect(readImage(base, 'broken.png')).toMatchObject({
      reason: expect.stringMatching(/link to a file that is not there/),
    })
    expect(readImage(base, 'circle.png')).toMatchObject({ reason: expect.stringMatching(/ELOOP/) })
  })

  test('case matters on every system, and the near name is told', () => {
    const base = folder({ 'Images/Gold.png': png(10, 10), 'templates/silver.PNG': png(10, 10) })
    expect(readImage(base, './images/gold.png')).toEqual({
      state: 'missing',
      nearby: 'Images/Gold.png',
    })
    expect(readImage(base, 'silver.png')).toEqual({ state: 'missing', nearby: 'silver.PNG' })
    expect(readImage(base, '../images/gold.png')).toEqual({
      state: 'missing',
      nearby: '../Images/Gold.png',
    })
    expect(readImage(base, 'images/bronze.png')).toEqual({ state: 'missing' })
    expect(readImage(base, 'Images/Gold.png/more.png')).toEqual({ state: 'missing' })
  })

  test('what is no file of pixels is told', () => {
    const base = folder({ 'images/a.png': png(1, 1), 'empty.png': '' })
    expect(readImage(base, 'images')).toEqual({ state: 'unreadable', reason: 'it is a folder' })
    expect(readImage(base, '.')).toEqual({ state: 'unreadable', reason: 'it is a folder' })
    expect(readImage(base, 'empty.png')).toEqual({ state: 'unreadable', reason: 'it is empty' })
  })

  test('a file that is too large is not read', () => {
    const base = folder({ 'large.png': Buffer.alloc(50_000_001) })
    expect(readImage(base, 'large.png')).toEqual({
      state: 'unreadable',
      reason: 'it is larger than 50 MB',
    })
  })

  test('addresses on the web, and nothing, are left out', () => {
    const base = folder({ 'badge:gold.png': png(10, 10) })
    for (const image of ['https://a.org/a.png', 'HTTP://a.org/a.png', '//a.org/a.png', '', ' '])
      expect(readImage(base, image), image).toBeUndefined()
    expect(readImage(base, 'urn:uuid:1')).toBeUndefined()
  })

  test('many templates may name one file', () => {
    const base = folder({ 'a.png': png(10, 10) })
    const keys = Array.from({ length: 5000 }, (_, index) => ({
      file: `t${index}.yaml`,
      image: 'a.png',
    }))
    const facts = readImages(keys, { base, root: base, boundary: base })
    expect(facts.size).toBe(5000)
    expect(new Set([...facts.values()].map((fact) => JSON.stringify(fact))).size).toBe(1)
  })
})

describe('what an image is', () => {
  test('its content decides, not its name', () => {
    const base = folder({
      'svg.png': svg('viewBox="0 0 8 8"'),
      'png.svg': png(600, 500),
      'gif.png': Buffer.from('GIF89a\x0a\0\x14\0\0\0\0;', 'latin1'),
      'page.png': '<!DOCTYPE html>\n<html><body>404 <br> not found</body></html>',
      'feed.svg': '<?xml version="1.0"?><feed/>',
      'text.png': 'hello',
      'quoting.svg': '# How to draw\n<svg width="3" height="4"></svg>',
      'pointer.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    })
    expect(readImage(base, 'svg.png')).toMatchObject({ type: 'svg', width: 8, height: 8 })
    expect(readImage(base, 'png.svg')).toEqual({
      state: 'read',
      file: 'png.svg',
      type: 'png',
      bytes: png(600, 500).length,
      width: 600,
      height: 500,
      active: [],
    })
    expect(readImage(base, 'gif.png')).toMatchObject({ type: 'gif', width: 10, height: 20 })
    expect(readImage(base, 'page.png')).toMatchObject({ state: 'read', type: 'html' })
    for (const name of ['feed.svg', 'text.png', 'quoting.svg'])
      expect(readImage(base, name), name).toMatchObject({ state: 'read', type: undefined })
    expect(readImage(base, 'pointer.png')).toMatchObject({
      state: 'unreadable',
      reason: expect.stringMatching(/Git LFS/),
    })
  })

  test('damaged files are told, and impossible sizes are only numbers', () => {
    const whole = png(1_000_000_000, 1_000_000_000)
    const base = folder({
      'huge.png': whole,
      'cut.png': whole.subarray(0, whole.length - 13),
      'head.png': whole.subarray(0, 20),
      'signature.png': whole.subarray(0, 8),
      'flat.png': png(10, 0),
      'zeros.png': Buffer.alloc(100),
    })
    expect(readImage(base, 'huge.png')).toMatchObject({
      width: 1_000_000_000,
      height: 1_000_000_000,
    })
    for (const name of ['cut.png', 'head.png', 'signature.png', 'flat.png', 'zeros.png'])
      expect(readImage(base, name), name).toEqual({
        state: 'unreadable',
        reason: 'it is damaged or cut short',
      })
  })

  test('embedded images are judged like files', () => {
    const base = folder({})
    const drawing = svg('width="4" height="4"', '<script/>')
    const uris = [
      `data:image/svg+xml,${drawing}`,
      `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`,
      `data:image/png;base64,${Buffer.from(drawing).toString('base64')}`,
      `DATA:;base64,${encodeURIComponent(Buffer.from(drawing).toString('base64'))}`,
    ]
    for (const uri of uris)
      expect(readImage(base, uri), uri).toMatchObject({
        file: 'templates/t.yaml',
        type: 'svg',
        bytes: drawing.length,
        active: ['script'],
      })
    expect(
      readImage(base, `data:image/svg+xml,${svg('viewBox="0 0 1 1"', '100% ä')}`),
    ).toMatchObject({
      type: 'svg',
    })
    expect(readImage(base, 'data:image/png')).toMatchObject({
      reason: expect.stringMatching(/no comma/),
    })
    expect(readImage(base, 'data:image/png;base64,***')).toMatchObject({
      reason: expect.stringMatching(/base64/),
    })
    expect(readImage(base, 'data:image/png;base64,')).toMatchObject({
      reason: expect.stringMatching(/empty/),
    })
  })
})

describe('the size of an SVG', () => {
  test.each([
    ['width="10" height="20"', 10, 20],
    ['width="1in" height="96px"', 96, 96],
    ['width="10mm" height="1cm"', 37.8, 37.8],
    ['width="72pt" height="6pc"', 96, 96],
    ['viewBox="0 0 64.5 32"', 64.5, 32],
    ['viewBox=" -5,-5 , 10 10 "', 10, 10],
    ['width="100%" height="100%" viewBox="0 0 30 30"', 30, 30],
    ['width="200" viewBox="0 0 10 20"', 200, 400],
    ['width="100%" height="50" viewBox="0 0 10 20"', 25, 50],
    ['width="1e3" height="+.5"', 1000, 0.5],
    ['width="0" height="-4" viewBox="0 0 3 3"', 3, 3],
    ['width="auto" height="1e999" viewBox="0 0 3 3"', 3, 3],
    ['width="calc(1px)" height="7"', undefined, 7],
    ['viewBox="0 0 none"', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (attributes, width, height) => {
    const found = readImage(folder({ 'a.svg': svg(attributes) }), 'a.svg')
    expect(found).toMatchObject({ state: 'read', type: 'svg' })
    expect(found && 'width' in found ? found.width : undefined).toBe(width)
    expect(found && 'height' in found ? found.height : undefined).toBe(height)
  })
})

describe('what is active in an SVG', () => {
  test.each<[string, string[]]>([
    ['<script>alert(1)</script>', ['script']],
    ['<SCRIPT/>', ['script']],
    ['<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', ['script']],
    ['<g onclick="go()" onLoad="go()"/>', ['onclick', 'onLoad']],
    ['<foreignObject/><iframe/>', ['foreignObject', 'iframe']],
    ['<image href="https://a.org/a.png"/>', ['https://a.org/a.png']],
    ['<image xlink:href="//a.org/a.png"/>', ['//a.org/a.png']],
    ['<image href="logo.png"/>', ['logo.png']],
    ['<a href="https://a.org/"><g/></a>', ['https://a.org/']],
    ['<a href=" java&#x0a;script:go()"/>', ['javascript:']],
    ['<set attributeName="href" to="javascript:go()"/>', ['javascript:']],
    ['<rect fill="url(http://a.org/a.svg#b)"/>', ['http://a.org/a.svg#b']],
    ['<rect style="fill: \\75rl( \'http://a.org/b\' )"/>', ['http://a.org/b']],
    ['<style>@import "a.css"; @import url(//a.org/b.css);</style>', ['a.css', '//a.org/b.css']],
    [
      '<style><![CDATA[@font-face { src: url("https://a.org/f.woff") }]]></style>',
      ['https://a.org/f.woff'],
    ],
    [`<image href="https://a.org/${'x'.repeat(200)}"/>`, [`https://a.org/${'x'.repeat(85)}…`]],
  ])('%s', (inner, active) => {
    const found = readImage(folder({ 'a.svg': svg('', inner) }), 'a.svg')
    expect(found).toMatchObject({ state: 'read', active })
  })

  test.each([
    '<!-- <script/> onclick="x" https://a.org javascript: -->',
    '<text>&lt;script> onclick="x" https://a.org javascript:go() url(https://a.org)</text>',
    '<desc><![CDATA[<script/>]]></desc>',
    '<use href="#a" xlink:href="#b"/><rect fill="url(#c)" style="filter: url(\'#d\')"/>',
    '<image href="data:image/png;base64,AAAA"/><style>a { src: url(data:font/woff;base64,AA) }</style>',
    '<style>/* @import "a.css"; */ @namespace url(http://www.w3.org/2000/svg); a { content: "url(b)" }</style>',
    '<g aria-label="JavaScript: the basics" transform="rotate(3)" class="one"/>',
    '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:c="http://creativecommons.org/ns#"><c:license r:resource="https://creativecommons.org/"/><c:Work r:about=""/></r:RDF></metadata>',
    '<i:namedview xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:export-filename="/home/me/a.png" href="https://a.org"/>',
  ])('not %s', (inner) => {
    expect(readImage(folder({ 'a.svg': svg('', inner) }), 'a.svg')).toMatchObject({ active: [] })
  })

  test('the document type of SVG is harmless, entities and other types are not', () => {
    const known =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    const base = folder({
      'known.svg': known + svg(''),
      'other.svg': `<!DOCTYPE svg SYSTEM "https://a.org/a.dtd">${svg('')}`,
      'comment.svg': `<!DOCTYPE svg [<!-- <!ENTITY a "b"> -->]>${svg('')}`,
      'sheet.svg': `<?xml-stylesheet href="https://a.org/a.css"?>${svg('')}`,
      'illustrator.svg':
        '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;" width="2" height="3"/>',
      'laughs.svg': `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(1e5)}">]>${svg('', '<text>&c;&b;</text>')}`,
      'outside.svg': `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('', '&a;')}`,
    })
    expect(readImage(base, 'known.svg')).toMatchObject({ active: [] })
    expect(readImage(base, 'other.svg')).toMatchObject({ active: ['https://a.org/a.dtd'] })
    expect(readImage(base, 'comment.svg')).toMatchObject({ active: [] })
    expect(readImage(base, 'sheet.svg')).toMatchObject({ active: ['https://a.org/a.css'] })
    expect(readImage(base, 'illustrator.svg')).toMatchObject({ width: 2, active: ['<!ENTITY'] })
    expect(readImage(base, 'laughs.svg')).toMatchObject({ state: 'read', active: ['<!ENTITY'] })
    expect(readImage(base, 'outside.svg')).toMatchObject({ active: ['<!ENTITY'] })
  })

  test('what is told of one file has an end', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `<a href="p${index}"/>`).join('')
    const found = readImage(folder({ 'a.svg': svg('', many) }), 'a.svg')
    expect(found?.state === 'read' && found.active).toHaveLength(20)
  })
})

describe('an SVG that cannot be read', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['never ends', '<svg xmlns="http://www.w3.org/2000/svg">\n<g>\n', /line 3: unclosed tag: g/],
    ['has crossed tags', '<svg>\n<g></svg>', /line 2: unexpected close tag/],
    ['has a bare &', '<svg>\n\n<text>a & b</text></svg>', /line 3/],
    ['has an entity of HTML', '<svg>\n<text>&nbsp;</text></svg>', /line 2: undefined entity/],
    ['has a prefix for nothing', '<svg><use xlink:href="#a"/></svg>', /unbound namespace prefix/],
    ['begins late', '\n<?xml version="1.0"?><svg/>', /XML declaration must be at the start/],
    ['is very deep', `<svg>${'<g>'.repeat(1_000_000)}`, /more than 1000 elements/],
    ['is in another encoding', Buffer.from('<svg>\xe4</svg>', 'latin1'), /encoding/],
    ['names no real encoding', '<?xml version="1.0" encoding="klingon"?><svg/>', /encoding/],
  ])('%s', (_, content, reason) => {
    expect(readImage(folder({ 'a.svg': content }), 'a.svg')).toMatchObject({
      state: 'unreadable',
      reason: expect.stringMatching(reason),
    })
  })

  test('other encodings are read where they are declared', () => {
    const declared = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    const base = folder({
      'latin.svg': Buffer.from(declared + svg('width="1" height="2"', '\xe4'), 'latin1'),
      'wide.svg': Buffer.from(`\ufeff${svg('width="1" height="2"', 'ä')}`, 'utf16le'),
      'marked.svg': `\ufeff${svg('width="1" height="2"', 'ä')}`,
    })
    for (const name of ['latin.svg', 'wide.svg', 'marked.svg'])
      expect(readImage(base, name), name).toMatchObject({ type: 'svg', width: 1, height: 2 })
  })
})

const million = 1_000_000

test.each([
  ['digits', svg(`width="${'9'.repeat(200_000)}%" height="4"`)],
  ['digits in a view box', svg(`viewBox="0 0 ${'9'.repeat(200_000)}% 4"`)],
  ['spaces in a length', svg(`width="1${' '.repeat(million)}x"`)],
  ['spaces in a view box', svg(`viewBox="0${' '.repeat(million)}0 1 1"`)],
  ['attributes', svg(Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' '))],
  ['elements', svg('', '<g/>'.repeat(million / 4))],
  ['comments', svg('', '<!---->'.repeat(million / 7))],
  ['imports', svg('', `<style>${'@import '.repeat(million / 8)}</style>`)],
  ['addresses', svg('', `<style>${'url("'.repeat(million / 5)}</style>`)],
  ['comments in a style', svg('', `<style>${'/*'.repeat(million / 2)}</style>`)],
  ['escapes in a style', svg('', `<style>${'\\\\75 '.repeat(million / 4)}</style>`)],
  ['spaces', svg('', ' '.repeat(million))],
  ['brackets', '<'.repeat(million)],
  ['declarations', `<!DOCTYPE svg [${'<!ENTITY '.repeat(million / 9)}]>${svg('')}`],
  ['identifiers', `<!DOCTYPE svg ${'PUBLIC '.repeat(million / 7)}>${svg('')}`],
  [
    'references in a style',
    `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(200)}">]>${svg('', `<style>${'&a;'.repeat(million / 3)}</style>`)}`,
  ],
])(
  'a picture of many %s is read or refused in a moment',
  (_, text) => {
    expect(readImage(folder({ 'a.svg': text }), 'a.svg')).toMatchObject({
      state: expect.stringMatching(/^(?:read|unreadable)$/),
    })
  },
  20_000,
)

test('a length of many digits is none', () => {
  const found = readImage(
    folder({ 'a.svg': svg(`width="${'9'.repeat(200)}" height="4"`) }),
    'a.svg',
  )
  expect(found).toMatchObject({ state: 'read', type: 'svg' })
  expect(found).not.toHaveProperty('width')
})

/** What is known of an image that `templates/t.yaml` names. */
function readImage(base: string, image: string): ImageFacts | undefined {
  const key = imageKey('templates/t.yaml', image)
  return readImages([{ file: 'templates/t.yaml', image }], {
    base,
    root: base,
    boundary: base,
  }).get(key)
}

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  for (const [path, content] of Object.entries({ 'templates/t.yaml': '', ...files })) {
    mkdirSync(dirname(join(made, path)), { recursive: true })
    writeFileSync(join(made, path), content)
  }
  return made
}

function svg(attributes: string, inner = ''): string {
  const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  return `<svg ${namespaces} ${attributes}>${inner}</svg>`
}

/** A PNG in shades of grey that says it has this size, with one row of pixels. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(11))
  const chunks = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...chunks])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
