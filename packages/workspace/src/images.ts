import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ImageFacts } from '@badgelint/core'
import { imageSize } from 'image-size'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { isInside, pathFrom } from './paths.ts'
import { largestFile } from './read.ts'

/** Folders that images are looked for in. */
export interface ImageFolders {
  /** Folder that the files of templates are told from. */
  readonly base: string
  /** Folder of the configuration; paths are tried from here first, then from the template's own. */
  readonly root: string
  /** Folder outside of which nothing is read. */
  readonly outermost: string
}

/**
 * Looks at the images that templates name, by their `imageKey`. Addresses on the web are left out;
 * what is embedded as `data:` is judged as a file is.
 */
export function readImages(keys: Iterable<string>, where: ImageFolders): Map<string, ImageFacts> {
  const reader = new ImageReader(where)
  const facts = new Map<string, ImageFacts>()
  for (const key of keys) {
    const split = key.indexOf('\0')
    const found = reader.read(key.slice(0, split), key.slice(split + 1))
    if (found) facts.set(key, found)
  }
  return facts
}

type Missing = Extract<ImageFacts, { state: 'missing' }>
type Unreadable = Extract<ImageFacts, { state: 'unreadable' }>
type Read = Extract<ImageFacts, { state: 'read' }>

/** What the content of an image comes to, wherever it stands. */
type Judged = Omit<Read, 'file'> | Unreadable

function unreadable(reason: string): Unreadable {
  return { state: 'unreadable', reason }
}

const outside = unreadable('it lies outside of the folder that is checked')
const linkOutside = unreadable('it is a link that leads outside of the folder that is checked')

class ImageReader {
  readonly #where: ImageFolders
  readonly #realOutermost: string
  readonly #names = new Map<string, ReadonlySet<string> | undefined>()
  readonly #judged = new Map<string, Judged>()

  constructor(where: ImageFolders) {
    this.#where = where
    this.#realOutermost = realpathSync(where.outermost)
  }

  /** Undefined where the image is no file: an address on the web, or nothing. */
  read(file: string, image: string): ImageFacts | undefined {
    if (/^data:/i.test(image))
      return toldAs(
        file,
        this.#once(image, () => judgeEmbedded(image)),
      )
    if (/^file:/i.test(image)) return outside
    if (image.trim() === '' || isAddress(image)) return undefined
    const besides = dirname(resolve(this.#where.base, file))
    const first = this.#look(this.#where.root, image)
    return isThere(first) ? first : likelier(first, this.#look(besides, image))
  }

  #look(folder: string, image: string): ImageFacts {
    const absolute = resolve(folder, image.replaceAll('\0', '\ufffd'))
    const { outermost } = this.#where
    const seen = pathFrom(outermost, absolute)
    if (!isInside(seen)) return outside
    const spelled = this.#spelled(seen)
    if (spelled === undefined) return { state: 'missing' }
    return spelled === seen
      ? this.#open(absolute)
      : { state: 'missing', nearby: pathFrom(folder, join(outermost, spelled)) }
  }

  /** The path with the case that the names in the folders have; undefined where there is none. */
  #spelled(seen: string): string | undefined {
    let folder = this.#where.outermost
    const parts: string[] = []
    for (const part of seen.split('/')) {
      const name = part === '.' ? part : this.#nameIn(folder, part)
      if (name === undefined) return undefined
      parts.push(name)
      folder = join(folder, name)
    }
    return parts.join('/')
  }

  #nameIn(folder: string, name: string): string | undefined {
    const names = this.#namesIn(folder)
    if (names === undefined || names.has(name)) return name
    const wanted = withoutCase(name)
    return [...names].find((other) => withoutCase(other) === wanted)
  }

  /** Undefined for a folder that may be entered but not listed. */
  #namesIn(folder: string): ReadonlySet<string> | undefined {
    if (!this.#names.has(folder)) this.#names.set(folder, listed(folder))
    return this.#names.get(folder)
  }

  #open(absolute: string): ImageFacts {
    try {
      const kind = statSync(absolute, { throwIfNoEntry: false })
      if (!kind) return isLink(absolute) ? brokenLink : { state: 'missing' }
      if (!isInside(pathFrom(this.#realOutermost, realpathSync(absolute)))) return linkOutside
      if (kind.isDirectory()) return unreadable('it is a folder')
      if (!kind.isFile()) return unreadable('it is no ordinary file')
      if (kind.size > largestFile)
        return unreadable(`it is larger than ${largestFile / 1_000_000} MB`)
      return toldAs(
        pathFrom(this.#where.base, absolute),
        this.#once(absolute, () => judge(readFileSync(absolute))),
      )
    } catch (error) {
      return unreadable(`the system refuses it (${codeOf(error)})`)
    }
  }

  #once(source: string, judgeIt: () => Judged): Judged {
    const judged = this.#judged.get(source) ?? judgeIt()
    this.#judged.set(source, judged)
    return judged
  }
}

function toldAs(file: string, judged: Judged): ImageFacts {
  return judged.state === 'read' ? { ...judged, file } : judged
}

/** Names that some systems take for the same: their case differs, or how accents are encoded. */
function withoutCase(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** A scheme has two letters at least: `C:` is a drive. */
function isAddress(image: string): boolean {
  return /^(?:\/\/|[a-z][a-z\d+.-]+:\S)/i.test(image)
}

function isThere(found: ImageFacts): boolean {
  return found.state !== 'missing' && found !== outside
}

/** Which of two looks tells more: a file, a near name, that nothing is there. */
function likelier(first: ImageFacts, second: ImageFacts): ImageFacts {
  if (isThere(second) || first === outside) return second
  return isNear(second) && !isNear(first) ? second : first
}

function isNear(found: ImageFacts): found is Missing {
  return found.state === 'missing' && found.nearby !== undefined
}

function listed(folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(readdirSync(folder))
  } catch (error) {
    return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM' ? undefined : new Set()
  }
}

const brokenLink = unreadable('it is a link to a file that is not there')

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function judgeEmbedded(uri: string): Judged {
  const comma = uri.indexOf(',')
  if (comma < 0) return unreadable('its data: address has no comma, so no data')
  const bytes = unescaped(uri.slice(comma + 1))
  const isBase64 = /^\s*base64\s*$/i.test(uri.slice(0, comma).split(';').at(-1) ?? '')
  if (!isBase64) return judge(bytes)
  const text = bytes.toString('latin1').replace(/\s+/g, '')
  if (!/^[\w+/-]*={0,2}$/.test(text)) return unreadable('its data: address is not proper base64')
  return judge(Buffer.from(text, 'base64'))
}

/** A text in UTF-8, with `%41` for the byte 0x41; a `%` that starts no such code stands for itself. */
function unescaped(text: string): Buffer {
  const bytes = Buffer.from(text)
  if (!text.includes('%')) return bytes
  const plain = bytes
    .toString('latin1')
    .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}

function judge(bytes: Uint8Array): Judged {
  if (bytes.length === 0) return unreadable('it is empty')
  const head = headOf(bytes)
  if (head.startsWith('version https://git-lfs.github.com/'))
    return unreadable('it is a pointer of Git LFS; the image itself was not fetched')
  return /^\s*</.test(head) ? judgeMarkup(bytes, head) : judgePixels(bytes)
}

const headLength = 1000

function headOf(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, headLength))
}

/** The encoding that a byte-order mark tells. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined
}

function judgePixels(bytes: Uint8Array): Judged {
  const common = { state: 'read', bytes: bytes.length, active: [] } as const
  const size = sizeOf(bytes)
  if (size === 'unknown') return { ...common, type: undefined }
  if (size === 'damaged' || (size.type === 'png' && !isWholePng(bytes)))
    return unreadable('it is damaged or cut short')
  return { ...common, ...size }
}

interface Size {
  readonly type: string | undefined
  readonly width: number
  readonly height: number
}

function sizeOf(bytes: Uint8Array): Size | 'unknown' | 'damaged' {
  try {
    const { type, width, height } = imageSize(bytes)
    // Text that holds an SVG somewhere is none.
    if (type === 'svg') return 'unknown'
    return width > 0 && height > 0 ? { type, width, height } : 'damaged'
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    return /^(?:unsupported file type|Invalid SVG)/.test(told) ? 'unknown' : 'damaged'
  }
}

/** Whether the chunks of a PNG go on until the one that ends it. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = 0x49454e44
  let chunk = 8
  while (chunk + 12 <= bytes.length) {
    if (view.getUint32(chunk + 4) === end) return true
    chunk += 12 + view.getUint32(chunk)
  }
  return false
}

function judgeMarkup(bytes: Uint8Array, head: string): Judged {
  const common = { state: 'read', bytes: bytes.length, active: [] } as const
  // A page that says that there is no image is often saved as one; it need not be proper XML.
  if (/^\s*<(?:!doctype\s+)?html[\s>]/i.test(head)) return { ...common, type: 'html' }
  const text = textOf(bytes, head)
  if (text === undefined) return unreadable('its text is not in the encoding that it should be')
  const svg = new SvgReader()
  const problem = svg.read(text)
  if (problem) return unreadable(problem)
  if (!svg.isSvg) return { ...common, type: undefined }
  return { ...common, type: 'svg', ...svg.size, active: svg.active }
}

function textOf(bytes: Uint8Array, head: string): string | undefined {
  const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]
  try {
    return new TextDecoder(markedEncoding(bytes) ?? declared ?? 'utf-8', { fatal: true }).decode(
      bytes,
    )
  } catch {
    return undefined
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg'
const xlinkNamespace = 'http://www.w3.org/1999/xlink'

/** Namespaces whose elements are drawn; what others hold is for editors and cataloguers. */
const drawnNamespaces = new Set(['', svgNamespace, 'http://www.w3.org/1999/xhtml'])

/** Elements that run or hold what is not drawing. */
const activeElements = new Map(
  ['script', 'foreignObject', 'iframe', 'embed', 'object'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
)

const referenceAttributes = new Set(['href', 'src', 'poster', 'action', 'formaction'])
const animatedValues = new Set(['to', 'from', 'by', 'values'])

/** Looking a namespace up takes longer with each level, so there must be a last one. */
const deepestElement = 1000

/** Entities stand for namespaces in what some editors write; longer ones are left empty. */
const longestEntity = 200

/** So many things are told of one file, and so much of each. */
const mostActive = 20
const longestTold = 100

class Stop extends Error {}

/** Reads an SVG once from start to end, and keeps what matters. */
class SvgReader {
  readonly #parser = new SaxesParser({ xmlns: true })
  readonly #active = new Set<string>()
  #depth = 0
  #style: string | undefined
  #root: string | undefined
  size: { width?: number; height?: number } = {}

  constructor() {
    const parser = this.#parser
    parser.on('opentagstart', ({ name }) => this.#start(name))
    parser.on('opentag', (tag) => this.#open(tag))
    parser.on('closetag', (tag) => this.#close(tag))
    parser.on('text', (text) => this.#addStyle(text))
    parser.on('cdata', (text) => this.#addStyle(text))
    parser.on('doctype', (doctype) => this.#doctype(doctype))
    parser.on('processinginstruction', ({ target, body }) => {
      const { 2: address } = /\bhref\s*=\s*(["'])(.*?)\1/.exec(body) ?? []
      if (target === 'xml-stylesheet' && address !== undefined) this.#refer(address)
    })
  }

  get isSvg(): boolean {
    return this.#root === 'svg'
  }

  get active(): readonly string[] {
    return [...this.#active]
  }

  /** What is wrong with the text, where something is. */
  read(text: string): string | undefined {
    try {
      this.#parser.write(text).close()
      return undefined
    } catch (error) {
      if (error instanceof Stop) return undefined
      const told = error instanceof Error ? error.message : String(error)
      const what = shortened(told.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
      return `it is not well-formed XML (line ${this.#parser.line}: ${what})`
    }
  }

  #start(name: string): void {
    this.#root ??= name.slice(name.indexOf(':') + 1)
    if (!this.isSvg) throw new Stop()
  }

  #open(tag: SaxesTagNS): void {
    if (this.#depth === 0) this.size = svgSize(tag)
    this.#depth += 1
    if (this.#depth > deepestElement)
      this.#parser.fail(`more than ${deepestElement} elements stand in each other`)
    const element = activeElements.get(tag.local.toLowerCase())
    if (element) this.#add(element)
    if (tag.local.toLowerCase() === 'style') this.#style = ''
    const isDrawn = drawnNamespaces.has(tag.uri)
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      if (uri === '' && /^on[a-z]{3,}$/i.test(local)) this.#add(local)
      else if (isDrawn) this.#attribute(uri, local.toLowerCase(), value)
    }
  }

  #attribute(uri: string, name: string, value: string): void {
    if (uri === xlinkNamespace) {
      if (name === 'href') this.#refer(value)
    } else if (uri !== '') return
    else if (referenceAttributes.has(name)) this.#refer(value)
    else if (animatedValues.has(name)) {
      for (const part of value.split(';')) if (isScript(part)) this.#add('javascript:')
    } else if (name === 'style' || /\(/.test(value)) this.#styleSheet(value)
  }

  #close(tag: SaxesTagNS): void {
    this.#depth -= 1
    if (this.#style === undefined || tag.local.toLowerCase() !== 'style') return
    this.#styleSheet(this.#style)
    this.#style = undefined
  }

  #addStyle(text: string): void {
    if (this.#style !== undefined) this.#style += text
  }

  #styleSheet(css: string): void {
    for (const address of addressesIn(css)) this.#refer(address)
  }

  #doctype(doctype: string): void {
    const { 1: system } =
      /^[^["']*(?:PUBLIC\s+(?:"[^"]*"|'[^']*')\s*|SYSTEM\s+)["']([^"']*)/.exec(doctype) ?? []
    // That of SVG itself, which nothing fetches.
    if (system !== undefined && !/^https?:\/\/www\.w3\.org\//.test(system)) this.#refer(system)
    for (const { name, value } of entitiesIn(doctype)) {
      this.#add('<!ENTITY')
      this.#parser.ENTITIES[name] ??= value.length > longestEntity ? '' : value
    }
  }

  #refer(address: string): void {
    const plain = address.replace(/\s+/g, '')
    if (isScript(plain)) this.#add('javascript:')
    else if (!/^(?:#|data:|$)/i.test(plain)) this.#add(shortened(plain))
  }

  #add(what: string): void {
    if (this.#active.size < mostActive) this.#active.add(what)
  }
}

function isScript(address: string): boolean {
  return /^(?:java|vb)script:/i.test(address.replace(/\s+/g, ''))
}

function shortened(text: string): string {
  return text.length > longestTold ? `${text.slice(0, longestTold - 1)}…` : text
}

/** The entities that a document type declares, parameter entities included. */
function entitiesIn(doctype: string): { name: string; value: string }[] {
  const tokens =
    /<!--[\s\S]*?(?:-->|$)|<!ENTITY\s+(?:%\s+)?([^\s"'>]+)\s*(?:"([^"]*)"|'([^']*)')?|"[^"]*"|'[^']*'/g
  return Array.from(doctype.matchAll(tokens)).flatMap(({ 1: name, 2: double, 3: single }) =>
    name === undefined ? [] : [{ name, value: double ?? single ?? '' }],
  )
}

/** What a style sheet imports or takes from an address; its comments and texts are passed over. */
function addressesIn(css: string): string[] {
  const tokens =
    /\/\*[\s\S]*?(?:\*\/|$)|@namespace[^;]*|@import\s*(?:url\(\s*)?["']?([^"')\s;]+)["']?|\b(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))|"[^"\n]*"?|'[^'\n]*'?/gi
  return Array.from(unescapedCss(css).matchAll(tokens)).flatMap(
    ({ 1: imported, 2: double, 3: single, 4: bare }) => imported ?? double ?? single ?? bare ?? [],
  )
}

/** `\75rl(` is `url(`. */
function unescapedCss(css: string): string {
  return css.replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => {
    const point = Number.parseInt(code, 16)
    return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
  })
}

/** Width and height in pixels; where they are not given, those of the view box. */
function svgSize({ attributes }: SaxesTagNS): { width?: number; height?: number } {
  const width = pixels(attributes.width?.value)
  const height = pixels(attributes.height?.value)
  if (width !== undefined && height !== undefined) return { width, height }
  const box = viewBox(attributes.viewBox?.value)
  if (box) {
    if (width !== undefined) return { width, height: rounded((width * box.height) / box.width) }
    if (height !== undefined) return { width: rounded((height * box.width) / box.height), height }
    return box
  }
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
}

function viewBox(value: string | undefined): { width: number; height: number } | undefined {
  const [, , width, height] = value?.trim().split(/\s*,\s*|\s+/) ?? []
  const box = { width: pixels(width), height: pixels(height) }
  if (box.width === undefined || box.height === undefined) return undefined
  return { width: box.width, height: box.height }
}

/** Units of CSS in pixels. */
const units = new Map(
  Object.entries({
    px: 1,
    in: 96,
    cm: 96 / 2.54,
    mm: 96 / 25.4,
    q: 96 / 101.6,
    pt: 96 / 72,
    pc: 16,
    em: 16,
    rem: 16,
    ex: 8,
  }),
)

/** A length in pixels; undefined for a share of something (`100%`), and for what is no length. */
function pixels(length: string | undefined): number | undefined {
  const match = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?|\d+\.)([a-z]*)\s*$/i.exec(length ?? '')
  const unit = units.get(match?.[2]?.toLowerCase() || 'px')
  if (!match || unit === undefined) return undefined
  const value = rounded(Number(match[1]) * unit)
  return value > 0 && Number.isFinite(value) ? value : undefined
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
