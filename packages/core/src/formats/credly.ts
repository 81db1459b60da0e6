import type { Located } from '../documents/place.ts'
import type { ExportRecord, Recommendation } from '../program/template.ts'
import { type FieldReader, own } from './fields.ts'
import { keysForeignToCredly } from './foreign-keys.ts'
import type { FormatAdapter, MappedFields } from './format.ts'

/** Fields that only Credly's own API answers with, so that they tell its read shape from ours. */
const serverManaged = [
  'vanity_slug',
  'owner_vanity_slug',
  'recipient_type',
  'badge_template_earnable',
  'badges_count',
  'state_updated_at',
  'show_badge_lmi',
  'show_skill_tag_links',
  'related_badge_templates',
  'enable_detail_attribute_visibility',
  'settings_enable_related_badges',
]

/** Fields that an author writes, none of them common outside of badge templates. */
const authored = [
  'badge_template_activities',
  'global_activity_url',
  'earn_this_badge_url',
  'type_category',
  'reporting_tags',
]

/** Fields of ours that Credly does not have. */
const oursAlone = [
  'owner',
  'reviewed_on',
  'created_on',
  'state_changed_on',
  'series',
  'platform_ids',
  'platform_fields',
  'audit',
  'seasonal',
  'certificate',
]

/** Badge templates of the Credly API, as it answers (read) and as it is asked (write). */
export const credly: FormatAdapter = {
  format: 'credly',
  title: 'a Credly badge template',
  marks: [...authored, ...serverManaged],
  needs: ['name', 'description', 'skills', 'badge_template_activities'],
  recognises(fields, { syntax }) {
    if (typeof own(fields, 'name') !== 'string' && typeof own(fields, 'description') !== 'string')
      return false
    if (serverManaged.filter((key) => Object.hasOwn(fields, key)).length >= 2) return true
    return (
      syntax === 'json' &&
      authored.some((key) => Object.hasOwn(fields, key)) &&
      !oursAlone.some(
        (key) => typeof own(fields, key) === 'string' || isOwnGroup(own(fields, key), key),
      )
    )
  },
  loadValidate: async () => (await import('../schemas/validators/credly.ts')).validate,
  links: {
    global_activity_url: 'web',
    earn_this_badge_url: 'web',
    image: 'platform-picture',
    image_url: 'platform-picture',
    'image/url': 'platform-picture',
    'image/remote_upload_url': 'platform-picture',
    'badge_template_activities/activity_url': 'web',
    'badge_template_activities/url': 'web',
    'alignments/url': 'web',
    'recommendations/activity_url': 'web',
    'recommendations/url': 'web',
  },
  foreignKeys: keysForeignToCredly,
  sources: {
    id: ['id'],
    name: ['name'],
    description: ['description'],
    language: ['language'],
    state: ['state'],
    image: ['image', 'image_url'],
    criteria: ['badge_template_activities'],
    criteriaLink: ['global_activity_url'],
    earnLink: ['earn_this_badge_url'],
    skills: ['skills'],
    tags: ['reporting_tags'],
    alignments: ['alignments'],
    level: ['level'],
    cost: ['cost'],
    timeToEarn: ['time_to_earn'],
    type: ['type_category'],
    recommendations: ['recommendations'],
  },
  map(reader) {
    return { ...mapCredlyFields(reader), issuer: issuerOf(reader), record: recordOf(reader) }
  },
}

/** The organisation behind `issuer.entities`, as the API answers. */
function issuerOf(reader: FieldReader): Located<string> | undefined {
  const [first] = reader.group('issuer')?.groups('entities') ?? []
  return first?.group('entity')?.text('name') ?? reader.group('owner')?.text('name')
}

function recordOf(reader: FieldReader): ExportRecord {
  return {
    createdOn: reader.day('created_at'),
    updatedOn: reader.day('updated_at'),
    stateChangedOn: reader.day('state_updated_at'),
    issuedCount: reader.number('badges_count'),
  }
}

function isOwnGroup(value: unknown, key: string): boolean {
  return key !== 'owner' && typeof value === 'object' && value !== null
}

/** The fields that our format shares with Credly's. */
export function mapCredlyFields(reader: FieldReader): MappedFields {
  const image = reader.group('image')
  const state = reader.text('state')
  return {
    id: reader.id('id'),
    name: reader.text('name'),
    description: reader.text('description'),
    language: reader.text('language'),
    state: isState(state) ? state : undefined,
    image: image?.text('url', 'remote_upload_url') ?? reader.text('image', 'image_url'),
    criteria: reader.groups('badge_template_activities').flatMap((activity) => {
      const text = activity.text('title')
      const kind = activity.text('activity_type')
      return text ? [{ text, kind, link: activity.text('activity_url', 'url') }] : []
    }),
    criteriaLink: reader.text('global_activity_url'),
    earnLink: reader.text('earn_this_badge_url'),
    skills: reader.textsOrNames('skills', 'name'),
    tags: reader.texts('reporting_tags'),
    alignments: reader.groups('alignments').map((alignment) => ({
      at: alignment.at,
      name: alignment.text('name'),
      link: alignment.text('url'),
      outdatedKeys: [],
    })),
    isEarnLinkShown: reader.flag('enable_earn_this_badge'),
    level: reader.text('level'),
    cost: reader.text('cost'),
    timeToEarn: reader.text('time_to_earn'),
    type: reader.text('type_category'),
    // What the API answers without the list says nothing about whether there are any.
    recommendations: Object.hasOwn(reader.fields, 'recommendations')
      ? recommendationsOf(reader)
      : undefined,
    requires: reader.groups('badge_template_activities').flatMap((activity) => {
      const required = activity.id('required_badge_template_id')
      return required ? [required] : []
    }),
  }
}

/** Next steps: ids alone, or groups. */
export function recommendationsOf(reader: FieldReader): readonly Recommendation[] {
  const ids = reader.texts('recommendations').map((id) => ({ at: id.at, template: id }))
  const groups = reader.groups('recommendations').map((group) => ({
    at: group.at,
    template: group.id('recommended_badge_template_id', 'id'),
    link: group.text('activity_url', 'url'),
  }))
  return [...ids, ...groups]
}

function isState(
  state: Located<string> | undefined,
): state is Located<'draft' | 'active' | 'archived'> {
  return state !== undefined && /^(?:draft|active|archived)$/.test(state.value)
}
