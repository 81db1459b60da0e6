import { usualBounds } from '@badgelint/core/internal'
import { pieces } from './hostile-fields.ts'
import { knownSound } from './specimens.ts'

/** A template in our own format, as it is decoded. */
type Template = Readonly<Record<string, unknown>>

/** Templates of a kind, so many. */
export type Crowd = (count: number) => Template[]

const word = (number: number) =>
  number.toString().replace(/\d/g, (digit) => 'bcdfglmnrs'[Number(digit)] ?? '')

/** A text of a length, of numbered words. */
function wording(length: number, first: number): string {
  let text = ''
  for (let number = first; text.length < length; number++) text += `${word(number)} `
  return text.slice(0, length)
}

const each =
  (fields: (index: number) => Template): Crowd =>
  (count) =>
    Array.from({ length: count }, (_, index) => ({
      ...knownSound,
      id: `t${index}`,
      name: `Keeper ${word(index)}`,
      ...fields(index),
    }))

const { characters, entries } = usualBounds
const full = wording(characters, 0)
const skills = pieces(wording(characters, 0)).slice(0, entries)
const criteria = (text: string) => [{ activity_type: 'Assessment', title: text }]

/** Templates that are filled up to what is judged of them. */
export const filledUp: Readonly<Record<string, Crowd>> = {
  'the same texts': each(() => ({ description: full, badge_template_activities: criteria(full) })),
  'texts alike': each((index) => ({ description: `${word(index)} ${full}`.slice(0, characters) })),
  'other texts': each((index) => ({ description: wording(characters, index * 4000) })),
  'texts of one letter': each(() => ({
    name: 'a '.repeat(characters / 2),
    description: 'a '.repeat(characters / 2),
  })),
  'the same skills': each(() => ({ description: full, skills })),
  'links in texts': each((index) => ({
    description: 'https://a.b/c '.repeat(characters / 14),
    global_activity_url: `https://example.org/${index}`,
  })),
}

/** Small templates, very many of them. */
export const tiny: Readonly<Record<string, Crowd>> = {
  'the same texts': each(() => ({})),
  'texts alike': each((index) => ({
    description: `${String(knownSound.description)} ${word(index)}`,
  })),
  'one name': each(() => ({ name: 'Keeper' })),
  'one image': each((index) => ({ name: `${word(index)} keeper`, image: 'images/a.png' })),
  'one skill, spelled otherwise': each((index) => ({
    skills: [index % 2 ? 'Data-Entry' : 'Data Entry', `Skill ${word(index)}`],
  })),
  'a next step that is not there': each((index) => ({ recommendations: [`step-${word(index)}`] })),
  'one chain of badges': each((index) => ({
    badge_template_activities: [{ title: 'Passed.', required_badge_template_id: `t${index + 1}` }],
  })),
  'an owner whom nobody knows': each((index) => ({ owner: `owner ${word(index)}` })),
  'one id': each(() => ({ id: 'one' })),
}

/** One template of a size, in characters, that has far too much of something. */
export const giants: Readonly<Record<string, (size: number) => Template>> = {
  'a long description': (size) => ({ description: wording(size, 0) }),
  dots: (size) => ({ description: `a${'.'.repeat(size)}a` }),
  'links in a text': (size) => ({ description: 'https://a.b/c '.repeat(size / 14) }),
  quotations: (size) => ({ description: '“a” '.repeat(size / 4) }),
  'mark-up': (size) => ({ description: '<b>'.repeat(size / 3) }),
  skills: (size) => ({ description: full, skills: pieces(wording(size, 0)) }),
  tags: (size) => ({ reporting_tags: pieces(wording(size, 0)) }),
  criteria: (size) => ({
    badge_template_activities: pieces(wording(size / 3, 0)).map((title) => ({ title })),
  }),
  alignments: (size) => ({
    alignments: pieces(wording(size / 3, 0)).map((name) => ({ name, url: 'https://a.b' })),
  }),
  'alignments without an address': (size) => ({
    alignments: pieces(wording(size / 3, 0)).map((name) => ({ name, url: name })),
  }),
  recommendations: (size) => ({ recommendations: pieces(wording(size, 0)) }),
  owners: (size) => ({ owner: pieces(wording(size, 0)) }),
  'unknown keys': (size) => Object.fromEntries(pieces(wording(size, 0)).map((key) => [key, 1])),
}
