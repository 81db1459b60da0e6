import { SaxesParser, type SaxesTagNS } from 'saxes'

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
const maxDepth = 1000

/**
 * Entities stand for namespaces in what some editors write; longer ones are left empty, and all where
 * they are used so often that they would make much of little.
 */
const maxEntityLength = 200
const maxReferences = 2000

/** In characters. What is longer is no width and no view box. */
const maxDimensionLength = 100
const maxViewBoxLength = 1000

/** At most so many active contents of a file are listed, and of each so many characters. */
const maxActive = 20
const maxAddressLength = 100

class Stop extends Error {}

/** Reads an SVG once from start to end, and keeps what matters. */
export class SvgReader {
  readonly #parser = new SaxesParser({ xmlns: true })
  readonly #active = new Set<string>()
  #depth = 0
  /** How often an entity may be referred to. */
  #references = 0
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
    this.#references = text.split('&').length - 1
    try {
      this.#parser.write(text).close()
      return undefined
    } catch (error) {
      if (error instanceof Stop) return undefined
      const message = error instanceof Error ? error.message : String(error)
      const what = truncate(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
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
    if (this.#depth > maxDepth)
      this.#parser.fail(`more than ${maxDepth} elements stand in each other`)
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
      this.#parser.ENTITIES[name] ??=
        value.length > maxEntityLength || this.#references > maxReferences ? '' : value
    }
  }

  #refer(address: string): void {
    const plain = address.replace(/\s+/g, '')
    if (isScript(plain)) this.#add('javascript:')
    else if (!/^(?:#|data:|$)/i.test(plain)) this.#add(truncate(plain))
  }

  #add(what: string): void {
    if (this.#active.size < maxActive) this.#active.add(what)
  }
}

function isScript(address: string): boolean {
  return /^(?:java|vb)script:/i.test(address.replace(/\s+/g, ''))
}

function truncate(text: string): string {
  return text.length > maxAddressLength ? `${text.slice(0, maxAddressLength - 1)}…` : text
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
  const written = value?.trim() ?? ''
  if (written.length > maxViewBoxLength) return undefined
  const [, , width, height] = written.split(/\s*,\s*|\s+/)
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
  const written = length?.trim() ?? ''
  if (written.length > maxDimensionLength) return undefined
  const match = /^\+?(\d*\.?\d+(?:e[+-]?\d+)?|\d+\.)([a-z]*)$/i.exec(written)
  const unit = units.get(match?.[2]?.toLowerCase() || 'px')
  if (!match || unit === undefined) return undefined
  const value = rounded(Number(match[1]) * unit)
  return value > 0 && Number.isFinite(value) ? value : undefined
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
