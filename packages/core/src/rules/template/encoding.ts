import type { Located } from '../../documents/place.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { brokenEncodingIn } from '../../text/encoding.ts'
import { truncate } from '../../text/truncate.ts'
import { part, templateRule } from '../rule.ts'

/** Characters shown around what is broken. */
const around = 12

export default templateRule({
  id: 'template/encoding',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  label: 'garbled characters',
  reads: ['name', 'description', 'criteria', 'skills', 'tags', 'alignments', 'image'],
  summary: 'Texts contain the characters that were meant, not ones garbled by a wrong encoding.',
  why: 'Text that was saved in one encoding and read in another shows "â€™" instead of an apostrophe. Platforms print it as it is, on every badge and every certificate.',
  source: {
    title: 'W3C, Character encodings: essential concepts',
    address: 'https://www.w3.org/International/articles/definitions-characters/',
  },
  mistakes:
    'The rule recognises UTF-8 text that was read as Windows-1252, Latin-1, Mac Roman or the encoding of old PCs, up to three times, and symbols that mark a lost character. A letter that was lost without a trace, such as "caf?" for "café", is missed. Other encodings are recognised by their quotation marks and a few letters; what was meant is then left to you, as it is if a word is garbled in more than one way.',
  examples: {
    good: [
      'name: Guía de la CÂMARA MUNICIPAL de São Brás',
      {
        text: 'description: "Earners have measured a stream near their home’s garden every week for three months — in “CAFÉ AMANHÔ too — and can explain a swing of 2 °C to their neighbours for € 5."',
        caption: 'Letters, quotation marks and symbols that are meant as they are.',
      },
      'name: „Ä“ und „Ö“ im Druck',
    ],
    bad: [
      {
        text: 'description: Earners have measured a stream near their homeâ€™s garden every week for three months, and can explain a change in it to their neighbours without a word too many.',
        findings: [
          {
            about: 'description',
            at: '1:60-1:63',
            marks: 'â€™',
            message:
              '"near their homeâ€™s" was garbled by a wrong encoding; expected the characters that were meant',
            suggestion: 'Write "near their home’s"',
            fixed:
              'description: Earners have measured a stream near their home’s garden every week for three months, and can explain a change in it to their neighbours without a word too many.',
          },
        ],
      },
      {
        text: 'name: SAFeÂ® Boat Keeper',
        findings: [
          {
            about: 'name',
            at: '1:11-1:13',
            marks: 'Â®',
            message:
              '"SAFeÂ®" was garbled by a wrong encoding; expected the characters that were meant',
            suggestion: 'Write "SAFe®"',
            fixed: 'name: SAFe® Boat Keeper',
          },
        ],
      },
      {
        text: 'name: CafÃ© Keeper\nskills: [Water Sampling, Data Entry, PÃ¢tisserie, Pollution Reporting]',
        caption: 'Each text is reported separately.',
        findings: [
          {
            about: 'name',
            at: '1:10-1:12',
            marks: 'Ã©',
            message:
              '"CafÃ©" was garbled by a wrong encoding; expected the characters that were meant',
            suggestion: 'Write "Café"',
            fixed:
              'name: Café Keeper\nskills: [Water Sampling, Data Entry, PÃ¢tisserie, Pollution Reporting]',
          },
          {
            about: 'skill 3',
            at: '2:39-2:41',
            marks: 'Ã¢',
            message:
              '"PÃ¢tisserie" was garbled by a wrong encoding; expected the characters that were meant',
            suggestion: 'Write "Pâtisserie"',
            fixed:
              'name: CafÃ© Keeper\nskills: [Water Sampling, Data Entry, Pâtisserie, Pollution Reporting]',
          },
        ],
      },
      {
        text: 'description: Earners have led the gardenersÃ¢â‚¬â„¢ round for a season, kept a log of each bed, and can hand over a garden to the next keeper without a word too many.',
        caption: 'Read in the wrong encoding twice.',
        findings: [
          {
            about: 'description',
            at: '1:44-1:52',
            marks: 'Ã¢â‚¬â„¢',
            message:
              '"the gardenersÃ¢â‚¬â„¢" was garbled by a wrong encoding; expected the characters that were meant',
            suggestion: 'Write "the gardeners’"',
            fixed:
              'description: Earners have led the gardeners’ round for a season, kept a log of each bed, and can hand over a garden to the next keeper without a word too many.',
          },
        ],
      },
      {
        text: 'description: "Earners have led the gardeners‚Äô round for a season ‚Äì rain or shine ‚Äì and kept a log of each bed, and can hand over a garden to the next keeper with care."',
        caption: 'As an old Macintosh reads it.',
        findings: [
          {
            about: 'description',
            at: '1:45-1:89',
            marks: '‚Äô round for a season ‚Äì rain or shine ‚Äì',
            message:
              '"the gardeners‚Äô round for a season ‚Äì" was garbled by a wrong encoding; expected the characters that were meant',
            suggestion: 'Write "the gardeners’ round for a season – rain"',
            fixed:
              'description: "Earners have led the gardeners’ round for a season – rain or shine – and kept a log of each bed, and can hand over a garden to the next keeper with care."',
          },
        ],
      },
      {
        text: 'name: "Caf\uFFFD Keeper"',
        caption: 'The letter is lost.',
        findings: [
          {
            about: 'name',
            at: '1:11-1:12',
            marks: '�',
            message:
              '"Caf�" was garbled by a wrong encoding; expected the characters that were meant',
            suggestion: 'Type the lost characters again, and save the file as UTF-8',
          },
        ],
      },
    ],
  },

  *check(template) {
    const seen = new Set<string>()
    for (const [about, text] of textsOf(template)) {
      // What is missing in one language stands in its place in another.
      const place = `${text.at.pointer} ${text.at.span?.[0]}`
      if (seen.has(place)) continue
      seen.add(place)
      const broken = brokenEncodingIn(text.value)
      if (broken === undefined) continue
      const { start, end, meant } = broken
      const { pointer, isKey } = text.at
      yield {
        at: part(text, start, end),
        about,
        message: `"${excerpt(text.value, start, end)}" was garbled by a wrong encoding; expected the characters that were meant`,
        suggestion:
          meant === undefined
            ? 'Type the lost characters again, and save the file as UTF-8'
            : `Write "${excerpt(text.value.slice(0, start) + meant + text.value.slice(end), start, start + meant.length)}"`,
        ...(meant === undefined || isKey
          ? {}
          : { fix: { kind: 'replace', pointer, span: [start, end], value: meant } as const }),
      }
    }
  },
})

/** What stands at a place with some words around it. */
function excerpt(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - around)) + 1
  const to = text.indexOf(' ', Math.min(end, start + 2 * around))
  return truncate(text.slice(from, to < 0 ? undefined : to).trim(), 60)
}

/** A template, or what it says in one language. */
type Texts = Pick<
  BadgeTemplate,
  | 'name'
  | 'description'
  | 'criteria'
  | 'skills'
  | 'tags'
  | 'alignments'
  | 'imageText'
  | 'translations'
>

function* textsOf(template: Texts): Iterable<readonly [about: string, text: Located<string>]> {
  const { name, description, criteria, skills = [], tags, alignments, imageText } = template
  if (name) yield ['name', name]
  if (description) yield ['description', description]
  for (const [index, { text }] of criteria.entries()) yield [`criterion ${index + 1}`, text]
  for (const [index, skill] of skills.entries()) yield [`skill ${index + 1}`, skill]
  for (const [index, tag] of tags.entries()) yield [`tag ${index + 1}`, tag]
  for (const [index, alignment] of alignments.entries())
    if (alignment.name) yield [`alignment ${index + 1}`, alignment.name]
  if (imageText) yield ['image', imageText]
  for (const { language, ...said } of template.translations ?? []) {
    const other = { ...said, tags: [], alignments: [] }
    for (const [about, text] of textsOf(other)) yield [`${about} (${language?.value})`, text]
  }
}
