import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type ImageFacts, type ImageKey, imageKey, type Unreadable } from '@badgelint/core/internal'
import { type Folders, isInside, pathFrom } from '../files/paths.ts'
import { readBytes, type VirtualFiles } from '../files/read.ts'
import { codeOf, existsAt, realPathOf } from '../files/stat.ts'
import { type ImageContent, readImageContent, unreadable } from './image-content.ts'

/** Where images are looked for: paths are tried from `root` first, then from the template's own folder. */
export interface ImageContext extends Folders {
  /** The state of the files, where that is not the disk's. */
  readonly virtualFiles?: VirtualFiles
}

/**
 * Reads the images that templates name; the facts by their `imageKey`. Addresses on the web are left out;
 * what is embedded as `data:` is read as a file is.
 */
export function readImages(
  keys: Iterable<ImageKey>,
  context: ImageContext,
): Map<string, ImageFacts> {
  const reader = new ImageReader(context)
  const facts = new Map<string, ImageFacts>()
  for (const { file, image } of keys) {
    const found = reader.read(file, image)
    if (found) facts.set(imageKey(file, image), found)
  }
  return facts
}

type Missing = Extract<ImageFacts, { state: 'missing' }>

const outside = unreadable('it lies outside of the folder that is checked')
const linkOutside = unreadable('it is a link that leads outside of the folder that is checked')

class ImageReader {
  readonly #context: ImageContext
  readonly #realBoundary: string
  readonly #names = new Map<string, ReadonlySet<string> | undefined>()
  readonly #contents = new Map<string, ImageContent>()

  constructor(context: ImageContext) {
    this.#context = context
    this.#realBoundary = realPathOf(context.boundary) ?? context.boundary
  }

  /** Undefined where the image is no file: an address on the web, or nothing. */
  read(file: string, image: string): ImageFacts | undefined {
    if (/^data:/i.test(image))
      return inFile(
        file,
        this.#cached(image, () => readEmbedded(image)),
      )
    if (/^file:/i.test(image)) return outside
    if (image.trim() === '' || isAddress(image)) return undefined
    const besides = dirname(resolve(this.#context.base, file))
    const first = this.#resolveImage(this.#context.root, image)
    return isFound(first) ? first : preferred(first, this.#resolveImage(besides, image))
  }

  #resolveImage(folder: string, image: string): ImageFacts {
    const absolute = resolve(folder, image.replaceAll('\0', '\ufffd'))
    const { boundary } = this.#context
    const relativePath = pathFrom(boundary, absolute)
    if (!isInside(relativePath)) return outside
    const other = this.#context.virtualFiles?.(absolute)
    if (other === null) return { state: 'missing' }
    if (other !== undefined)
      return inFile(
        pathFrom(this.#context.base, absolute),
        this.#cached(absolute, () => readImageContent(other)),
      )
    const actualPath = this.#actualPath(relativePath)
    if (actualPath === undefined) return { state: 'missing' }
    return actualPath === relativePath
      ? this.#open(absolute)
      : { state: 'missing', nearby: pathFrom(folder, join(boundary, actualPath)) }
  }

  /** The path with the case that the names in the folders have; undefined where there is none. */
  #actualPath(relativePath: string): string | undefined {
    let folder = this.#context.boundary
    const parts: string[] = []
    for (const part of relativePath.split('/')) {
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
    const comparable = withoutCase(name)
    return [...names].find((other) => withoutCase(other) === comparable)
  }

  /** Undefined for a folder that may be entered but not listed, and for one elsewhere. */
  #namesIn(folder: string): ReadonlySet<string> | undefined {
    if (!this.#names.has(folder)) this.#names.set(folder, this.#list(folder))
    return this.#names.get(folder)
  }

  #list(folder: string): ReadonlySet<string> | undefined {
    // A folder outside of the boundary is not listed; the file is refused as a whole.
    const real = realPathOf(folder)
    const isOutside = real && !isInside(pathFrom(this.#realBoundary, real))
    return isOutside ? undefined : namesUnlessForbidden(folder)
  }

  #open(absolute: string): ImageFacts {
    if (!existsAt(absolute)) return { state: 'missing' }
    return inFile(
      pathFrom(this.#context.base, absolute),
      this.#cached(absolute, () => {
        const read = readBytes(absolute, { within: this.#context.boundary })
        return 'bytes' in read ? readImageContent(read.bytes) : unreadableImage(read.unreadable)
      }),
    )
  }

  #cached(source: string, readContent: () => ImageContent): ImageContent {
    const contents = this.#contents.get(source) ?? readContent()
    this.#contents.set(source, contents)
    return contents
  }
}

function inFile(file: string, contents: ImageContent): ImageFacts {
  return contents.state === 'read' ? { ...contents, file } : contents
}

/** Names that some systems take for the same: their case differs, or how accents are encoded. */
function withoutCase(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** A scheme has two letters at least: `C:` is a drive. */
function isAddress(image: string): boolean {
  return /^(?:\/\/|[a-z][a-z\d+.-]+:\S)/i.test(image)
}

function isFound(found: ImageFacts): boolean {
  return found.state !== 'missing' && found !== outside
}

/** The better of two results: a file, a near name, nothing. */
function preferred(first: ImageFacts, second: ImageFacts): ImageFacts {
  if (isFound(second) || first === outside) return second
  return isNear(second) && !isNear(first) ? second : first
}

function isNear(found: ImageFacts): found is Missing {
  return found.state === 'missing' && found.nearby !== undefined
}

function namesUnlessForbidden(folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(readdirSync(folder))
  } catch (error) {
    return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM' ? undefined : new Set()
  }
}

function unreadableImage(why: Unreadable): ImageContent {
  switch (why.reason) {
    case 'outside':
      return linkOutside
    case 'kind':
      return unreadable(`it is ${why.kind}`)
    case 'size':
      return unreadable(`it is larger than ${why.limit / 1_000_000} MB`)
    default:
      return 'detail' in why && why.detail !== 'ENOENT'
        ? unreadable(`the system refuses it (${why.detail})`)
        : brokenLink
  }
}

const brokenLink = unreadable('it is a link to a file that is not there')

function readEmbedded(uri: string): ImageContent {
  const comma = uri.indexOf(',')
  if (comma < 0) return unreadable('its data: address has no comma, so no data')
  const bytes = unescaped(uri.slice(comma + 1))
  const isBase64 = /^\s*base64\s*$/i.test(uri.slice(0, comma).split(';').at(-1) ?? '')
  if (!isBase64) return readImageContent(bytes)
  const text = bytes.toString('latin1').replace(/\s+/g, '')
  if (!/^[\w+/-]*={0,2}$/.test(text)) return unreadable('its data: address is not proper base64')
  return readImageContent(Buffer.from(text, 'base64'))
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
