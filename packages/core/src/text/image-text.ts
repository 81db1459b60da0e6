import { imageTexts } from './en/image-text.ts'

const fileName = /^[^\s/\\]{1,200}\.(?:png|svg|jpe?g|gif|webp|bmp)$/i
const camera = /^(?:img|dsc|image|screen ?shot|untitled)[ _-]?\d{1,10}$/i

/**
 * Whether a text in place of an image says nothing of what it shows: a word for an image, or the name of its file.
 * `image` is its path or address.
 */
export function isEmptyImageText(text: string, image: string): boolean {
  const said = text.trim().replace(/(?<![.!\s])[.!\s]+$/, '')
  if (fileName.test(text.trim()) || camera.test(said) || imageTexts.nothing.test(said)) return true
  const [stem = ''] = (image.split(/[/\\]/).at(-1) ?? '').split(/[.?#]/)
  // "stream-keeper" for images/stream-keeper.svg; "Stream Keeper" is words.
  return said === stem && /[_-]|\d/.test(stem)
}
