import type { ImageFacts } from '@badgelint/core/internal'
import { imageSize } from 'image-size'
import { SvgReader } from './svg.ts'

type Unreadable = Extract<ImageFacts, { state: 'unreadable' }>

/** What the content of an image comes to, wherever it stands. */
export type ImageContent = Omit<Extract<ImageFacts, { state: 'read' }>, 'file'> | Unreadable

/** An image that cannot be read. `reason` follows "cannot be read: ". */
export function unreadable(reason: string): Unreadable {
  return { state: 'unreadable', reason }
}

/** Reads what an image is from its bytes, whatever its name says. */
export function readImageContent(bytes: Uint8Array): ImageContent {
  if (bytes.length === 0) return unreadable('it is empty')
  const head = headOf(bytes)
  if (head.startsWith('version https://git-lfs.github.com/'))
    return unreadable('it is a pointer of Git LFS; the image itself was not fetched')
  return /^\s*</.test(head) ? readMarkup(bytes, head) : readPixels(bytes)
}

const headLength = 1000

function headOf(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, headLength))
}

/** The encoding that a byte-order mark stands for. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined
}

function readPixels(bytes: Uint8Array): ImageContent {
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
    const message = error instanceof Error ? error.message : ''
    return /^(?:unsupported file type|Invalid SVG)/.test(message) ? 'unknown' : 'damaged'
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

function readMarkup(bytes: Uint8Array, head: string): ImageContent {
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
