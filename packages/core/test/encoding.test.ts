import { describe, expect, test } from 'vitest'
import { brokenEncodingIn } from '../src/internal.ts'
import { manyLanguages } from './many-languages.ts'

/** A text as it looks where its UTF-8 is read in another encoding. */
function misread(text: string, encoding: string): string {
  const bytes = new TextEncoder().encode(text)
  if (encoding === 'latin1') return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return new TextDecoder(encoding).decode(bytes)
}

function mended(text: string): string | undefined {
  const broken = brokenEncodingIn(text)
  if (broken?.meant === undefined) return undefined
  return text.slice(0, broken.start) + broken.meant + text.slice(broken.end)
}

const texts = [
  'a gardener’s bed',
  'SAFe® Keeper',
  'wind – rain – sun',
  'a café at noon',
  'the “green” bed',
  'déjà vu',
  '€ 50 for the rope',
  'the mark™ of a crew',
  'CAFÉ DU PORT',
  'São Brás',
  'Müller und Söhne',
  'żółć',
  'příliš',
  'Ångström',
  'mañana',
  '10 °C at dawn',
  '…and so on',
  'Straße am Fluss',
]

describe('a text that was read in another encoding is known, with what was meant', () => {
  test.each(texts)('%s', (text) => {
    for (const encoding of ['windows-1252', 'latin1', 'macintosh'])
      expect([encoding, mended(misread(text, encoding))]).toEqual([encoding, text])
    expect(mended(misread(misread(text, 'windows-1252'), 'windows-1252'))).toBe(text)
  })

  test.each([
    'Привет',
    'ελληνικά',
    '测试文本',
    'हिन्दी',
    'ひらがな',
    '한국어',
    'שלום לכם',
    '😀 ahead',
  ])('%s', (text) => {
    expect(mended(misread(text, 'windows-1252'))).toBe(text)
  })

  test.each([
    ['as an old PC has it', 'the gardenerΓÇÖs bed', 'the gardener’s bed'],
    ['with a character of Windows as a control character', 'gardener\u{92}s', 'gardener’s'],
    ['with a mark for the order of bytes', 'ï»¿Stream Keeper', 'Stream Keeper'],
    ['with another blank', 'word.Â\u{a0} Next', 'word.\u{a0} Next'],
  ])('%s', (_, text, meant) => {
    expect(mended(text)).toBe(meant)
  })

  test.each([
    ['a lost character', 'Caf\u{fffd}'],
    ['a lost character that was read once more', 'Cafï¿½'],
    ['half a quotation mark', 'the â€œgreenâ€ bed'.replace('\u{9d}', '')],
  ])('%s is known, and not what was meant', (_, text) => {
    expect(brokenEncodingIn(text)).toMatchObject({ meant: undefined })
  })
})

describe('a text in the characters that were meant is let pass', () => {
  test.each([
    'CÂMARA MUNICIPAL',
    'Ângulo reto',
    'SÃO BRÁS',
    'Ela disse “AMANHÔ e foi',
    '«Ã»',
    'ILHÃ – norte',
    'LÃ…',
    'die Buchstaben „Ä“ und „Ö“',
    '”PÅ” och ”FRÅ”',
    'VÄÄŽNAI',
    'the root 2√π, and ¬p ≈ q',
    '‚Äpfel‘ und Birnen',
    'ƒ is a function, and Γ another',
    'Voilà …',
    'Il a dit « voilà\u{a0}»',
    '“CAFÉ” AND “NAÏVE…”',
    'L’ÎLE',
    'Đà Nẵng',
    'TRƯỜNG ĐẠI HỌC CẦN THƠ',
    '10 °C, ½ cup, § 5, © 2026, 5 µm',
  ])('%s', (text) => {
    expect(brokenEncodingIn(text)).toBeUndefined()
  })

  test.each(Object.entries(manyLanguages))('%s', (_, both) => {
    for (const text of both)
      for (const form of [
        text,
        text.toUpperCase(),
        `“${text.toUpperCase().split(' ').join('” “')}”`,
        `„${text.split(' ').join('“ „')}“`,
        `«\u{a0}${text.split(' ').join('\u{a0}» «\u{a0}')}\u{a0}»`,
      ])
        expect(brokenEncodingIn(form)).toBeUndefined()
  })
})
