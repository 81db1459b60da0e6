import type { TemplateField } from '@badgelint/core/internal'

/** A template in our own format, as it is decoded. */
export type Fields = Readonly<Record<string, unknown>>

/** A place of a template that can be filled with a text. */
export interface FilledField {
  /** The fields of the model that it fills. */
  readonly fields: readonly TemplateField[]
  /** Whether links are looked for in it. */
  readonly hasLinks?: boolean
  /** What to lay over a sound template. */
  fill(text: string): Fields
}

/** How long the pieces are where a text fills a list. */
const piece = 12

/** A text as a list of short texts, each once. */
export function pieces(text: string): string[] {
  const found = new Set<string>()
  for (let from = 0; from < text.length; from += piece) {
    const own = text.slice(from, from + piece).trim()
    // Items of one wording would be one item to most rules.
    found.add(own === '' ? `${from}` : found.has(own) ? `${own}${from}` : own)
  }
  return [...found]
}

const list = (
  field: TemplateField,
  key: string,
  item: (text: string) => unknown = (text) => text,
): FilledField => ({
  fields: [field],
  fill: (text) => ({ [key]: pieces(text).map(item) }),
})

const one = (
  field: TemplateField,
  key: string,
  value: (text: string) => unknown = (text) => text,
): FilledField => ({ fields: [field], fill: (text) => ({ [key]: value(text) }) })

const activity = (fields: Fields) => [{ activity_type: 'Assessment', title: 'Passed.', ...fields }]

/** Every field that a rule reads, as one long text and, where it is a list, as many short ones. */
export const filledFields: Readonly<Record<string, FilledField>> = {
  id: one('id', 'id'),
  name: one('name', 'name'),
  description: one('description', 'description'),
  'name and description': {
    fields: ['name', 'description'],
    fill: (text) => ({
      name: text.slice(text.length / 2),
      description: text.slice(text.length / 2),
    }),
  },
  'description and criterion': {
    fields: ['description', 'criteria'],
    fill: (text) => ({
      description: text.slice(text.length / 2),
      badge_template_activities: activity({ title: text.slice(text.length / 2) }),
    }),
  },
  series: one('series', 'series'),
  image: one('image', 'image'),
  'image text': one('image', 'image', (alt) => ({ url: 'images/a.png', alt })),
  criterion: one('criteria', 'badge_template_activities', (title) => activity({ title })),
  criteria: list('criteria', 'badge_template_activities', (title) => ({ title })),
  'kind of criterion': one('criteria', 'badge_template_activities', (kind) =>
    activity({ activity_type: kind }),
  ),
  'link of criterion': one('criteria', 'badge_template_activities', (link) =>
    activity({ activity_url: `https://example.org/${link}` }),
  ),
  'required badge': one('criteria', 'badge_template_activities', (id) =>
    activity({ required_badge_template_id: id }),
  ),
  'required badges': list('criteria', 'badge_template_activities', (id) => ({
    title: 'Passed.',
    required_badge_template_id: id,
  })),
  'link to criteria': one('criteriaLink', 'global_activity_url', web),
  'link to earn': {
    fields: ['earnLink', 'criteriaLink'],
    fill: (text) => ({ earn_this_badge_url: web(text), enable_earn_this_badge: true }),
  },
  skill: one('skills', 'skills', (skill) => [skill, 'Weaving']),
  skills: list('skills', 'skills'),
  tag: one('tags', 'reporting_tags', (tag) => [tag]),
  tags: list('tags', 'reporting_tags'),
  alignment: one('alignments', 'alignments', (name) => [{ name, url: 'https://example.org/a' }]),
  'alignments without an address': list('alignments', 'alignments', (name) => ({
    name,
    url: name,
  })),
  'link of alignment': one('alignments', 'alignments', (url) => [{ name: 'A', url: web(url) }]),
  alignments: list('alignments', 'alignments', (name) => ({ name, url: 'https://example.org/a' })),
  recommendation: one('recommendations', 'recommendations', (id) => [id]),
  recommendations: list('recommendations', 'recommendations'),
  'link of recommendation': one('recommendations', 'recommendations', (url) => [
    { type: 'information', title: 'A', activity_url: web(url) },
  ]),
  owner: one('owners', 'owner'),
  owners: list('owners', 'owner'),
  certificate: one('certificate', 'certificate', (reason) => ({ enabled: false, reason })),
  'reason to keep it': one('audit', 'audit', (keep) => ({ keep, until: '2099-12-31' })),
  'id on a platform': one('id', 'platform_ids', (id) => ({ credly: id })),
}

/** The field takes web addresses alone; what is no beginning of one is put behind one. */
function web(text: string): string {
  return /^https?:\/\/[^\s]/.test(text) ? text : `https://example.org/${text}`
}

/** Keys that no format knows. They are held against those that it does. */
export const unknownKeys: Readonly<Record<string, (text: string) => Fields>> = {
  'unknown key': (text) => ({ [text]: 1 }),
  'unknown keys': (text) => Object.fromEntries(pieces(text).map((key) => [key, 1])),
}
