import { describe, expect, test } from 'vitest'
import { brokenEncodingIn, lint } from '../src/internal.ts'
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
    ['with another blank that was made plain', 'Rows boats.Â Can steer.', 'Rows boats. Can steer.'],
    ['in Vietnamese', 'NgÆ°á»\u{9d}i giá»¯ sÃ´ng', 'Người giữ sông'],
    ['in Romanian', 'CompetenÈ›e È™i educaÈ›ie', 'Competențe și educație'],
    ['in Yoruba', 'áº¹kọ́'.replace('ọ́', 'á»\u{8d}Ì\u{81}'), 'ẹkọ́'],
    ['with emoji of several characters', '1ï¸\u{8f}âƒ£ First', '1\u{fe0f}\u{20e3} First'],
    ['with a sign that is shown as emoji', 'âš\u{a0}ï¸\u{8f} Care', '⚠\u{fe0f} Care'],
    ['with two letters of Korean', 'ì„œìš¸', '서울'],
    ['with two letters of Chinese', 'çŽ¯å¢ƒ', '环境'],
    ['with a letter that two scripts have', 'ãƒ‡ãƒ¼ã‚¿åˆ†', 'データ分'],
    ['in capitals', 'AÃ‘O PRÃ“XIMO', 'AÑO PRÓXIMO'],
    ['in capitals of German', 'STRAÃŸE Ã–L', 'STRAßE ÖL'],
    ['between figures', '5 Ã— 5', '5 × 5'],
    ['before a figure', 'NÂ° 5, NÂº 6', 'N° 5, Nº 6'],
    ['three times', misread(misread('cafÃ©', 'windows-1252'), 'windows-1252'), 'café'],
    ['twice on a Macintosh', misread(misread('café', 'macintosh'), 'macintosh'), 'café'],
  ])('%s', (_, text, meant) => {
    expect(mended(text)).toBe(meant)
  })

  test.each([
    ['a lost character', 'Caf\u{fffd}'],
    ['a lost character that was read once more', 'Cafï¿½'],
    ['a word of which a part is right', 'ÃŽnvÄƒÈ›ământ'],
    ['a word of which a byte was lost', 'âž¡ï¸ ahead'],
    ['a letter of Devanagari of which a byte was lost', 'à¤¹à¤¿à¤¨à¥ à¤¦à¥€'],
    ['an apostrophe of which two bytes were lost', 'Donâ??t'],
    ['an encoding of Central Europe', 'CafĂ© Keeper'],
    ['an encoding of Eastern Europe', 'donвЂ™t'],
    ['another encoding of old PCs', 'donÔÇÖt'],
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
    'ya «está»… y «allá»…',
    'AMANHÃ–TARDE, AMANHÃ—NOITE',
    'litera Ă, Â și Î',
    '“É” ou “È”',
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

test('each language of a text is looked at, and told of once', async () => {
  const achievement = {
    '@context': 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    id: 'https://example.org/bed-keeper',
    type: ['Achievement'],
    name: { es: 'GuÃ­a del jardÃ­n' },
    description: {
      en: 'Earners have kept a bed.',
      es: 'Cuida un jardÃ­n.',
      fr: 'Un jardin fermÃ©.',
    },
    criteria: { narrative: { en: 'A bed was kept.', es: 'CuidÃ³ un jardÃ­n.' } },
  }
  const { findings } = await lint([
    { path: 'templates/bed.json', text: JSON.stringify(achievement) },
  ])
  const told = findings.filter(({ rule }) => rule === 'template/encoding')
  expect(told.map(({ about }) => about)).toEqual([
    'name',
    'description (es)',
    'description (fr)',
    'criterion 1 (es)',
  ])
})
