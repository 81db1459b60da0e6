import type { Syntax } from '../documents/media-type.ts'
import { type Located, placeBelow } from '../documents/place.ts'
import type { AuditDecision, Certificate, DeclaredChange } from '../program/template.ts'
import { templateSchema } from '../schemas/template.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { mapCredlyFields, recommendationsOf } from './credly.ts'
import { type FieldReader, type Fields, hasOneOf, isFields, own } from './fields.ts'
import { keysForeignToBadgelint } from './foreign-keys.ts'
import type { FormatAdapter } from './format.ts'

/** Keys that hardly stand in anything else than a badge template. */
const distinctive = [
  'skills',
  'badge_template_activities',
  'global_activity_url',
  'earn_this_badge_url',
  'platform_ids',
]

/** Keys of a template beside those that entries of all kinds of lists have. */
const badgeKeys = [
  ...distinctive,
  'type_category',
  'time_to_earn',
  'reporting_tags',
  'expires_after',
  'reviewed_on',
]

const known = Object.keys(templateSchema.properties)
const knownKeys = new Set(known)

/** Our own format: YAML (or JSON, or Markdown with front matter) with Credly's field names. */
export const badgelint: FormatAdapter = {
  format: 'badgelint',
  title: "a template in badgelint's own format",
  marks: ['name', 'description', 'owner', 'reviewed_on', ...distinctive],
  needs: ['name', 'description', 'badge_template_activities'],
  recognises(fields, { syntax, expected, isListed = false }) {
    if (isListed && !isSurelyOne(fields, syntax)) return false
    const keys = Object.keys(fields)
    const familiar = keys.filter(isFamiliar)
    if (familiar.length < 2) return false
    const isDistinct = distinctive.some((key) => Object.hasOwn(fields, key))
    if (isDistinct && familiar.length * 2 >= keys.length)
      return expected || typeof own(fields, 'name') === 'string'
    // A thin template has nothing that is ours alone, but nothing that is foreign either.
    const exact = keys.filter((key) => knownKeys.has(key)).length
    if (!expected || exact < 2) return false
    return familiar.length === keys.length || isWrittenFirst(fields, syntax)
  },
  loadValidate: async () => (await import('../schemas/validators/template.ts')).validate,
  links: {
    global_activity_url: 'web',
    earn_this_badge_url: 'web',
    image: 'picture',
    'image/url': 'picture',
    'image/remote_upload_url': 'picture',
    'badge_template_activities/activity_url': 'web',
    'alignments/url': 'web',
    'recommendations/activity_url': 'web',
  },
  foreignKeys: keysForeignToBadgelint,
  sources: {
    id: ['id'],
    name: ['name'],
    description: ['description'],
    language: ['language'],
    state: ['state'],
    series: ['series'],
    image: ['image'],
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
    certificate: ['certificate'],
    owners: ['owner'],
    reviewedOn: ['reviewed_on'],
    version: ['version'],
    changes: ['changes'],
    expiry: ['expires_after'],
    audit: ['audit'],
  },
  map(reader) {
    const ids = reader.group('platform_ids')
    return {
      ...mapCredlyFields(reader),
      imageText: reader.group('image')?.text('alt'),
      recommendations: recommendationsOf(reader),
      certificate: certificateOf(reader),
      owners: ownersOf(reader),
      reviewedOn: reader.day('reviewed_on'),
      version: reader.id('version'),
      changes: changesOf(reader),
      record: {
        createdOn: reader.day('created_on'),
        stateChangedOn: reader.day('state_changed_on'),
      },
      expiry: expiryOf(reader),
      audit: auditOf(reader),
      isSeasonal: Boolean(own(reader.fields, 'seasonal')),
      series: reader.text('series'),
      platformIds: Object.fromEntries(
        Object.keys(ids?.fields ?? {}).flatMap((platform) => {
          const id = platform === '__proto__' ? undefined : ids?.id(platform)
          return id ? [[platform, id]] : []
        }),
      ),
    }
  },
}

function isFamiliar(key: string): boolean {
  return knownKeys.has(key) || key.startsWith('x-') || didYouMean(key, known) !== undefined
}

/** Words of other formats, and of everyday life, for what our format calls otherwise or has not. */
const borrowed = new Set([
  ...Object.keys(keysForeignToBadgelint.groups[''] ?? {}),
  ...['evidence', 'audience'],
])

/** Those of them that hardly stand in anything else than a badge, beside a name and a description. */
const telling = ['criteria', 'earning_criteria', 'criterion', 'issuer', 'issued_by', 'competencies']

/** The same in YAML, which people write. In JSON a site may keep such data of its own. */
const tellingInYaml = [
  ...telling,
  ...['criteria_narrative', 'criteria_text', 'criteria_description', 'criteria_url'],
  ...['criteria_link', 'criteria_page', 'earn_criteria', 'how_to_earn', 'issuer_name'],
]

/** Words with which a badge may be written down, and nothing else but a name and a description. */
const everyday = new Set([
  ...[...telling, 'requirements', 'tags', 'tag', 'keywords', 'category', 'type', 'title', 'url'],
  ...['link', 'alignment', 'outcomes', 'learning_outcomes', 'evidence', 'duration', 'audience'],
  ...['image_url', 'image_alt', 'alt_text', 'badge_type', 'achievement_type'],
])

/**
 * Whether it is how people write a badge down who have not read about the format: a name and a description,
 * with `criteria` or an `issuer`, or with everyday words alone. What is linked data says so, or has its criteria in
 * a group.
 */
function isWrittenFirst(fields: Fields, syntax: Syntax): boolean {
  const keys = Object.keys(fields)
  const isAmong = (words: ReadonlySet<string>) => (key: string) => words.has(key) || isFamiliar(key)
  return (
    !hasOneOf(fields, syntax === 'json' ? ['@context', '@type', 'type'] : ['@context', '@type']) &&
    typeof own(fields, 'name') === 'string' &&
    typeof own(fields, 'description') === 'string' &&
    !(syntax === 'json' && isFields(own(fields, 'criteria'))) &&
    (hasTelling(fields, syntax)
      ? keys.filter(isAmong(borrowed)).length * 3 >= keys.length * 2
      : syntax !== 'json' && keys.every(isAmong(everyday)))
  )
}

function hasTelling(fields: Fields, syntax: Syntax): boolean {
  return hasOneOf(fields, syntax === 'json' ? telling : tellingInYaml)
}

/** Whether it has more than entries of any list: keys of badges, one beside a description or else two. */
function isSurelyOne(fields: Fields, syntax: Syntax): boolean {
  if (typeof own(fields, 'name') !== 'string') return false
  const count = badgeKeys.filter((key) => Object.hasOwn(fields, key)).length
  if (count > 1 || typeof own(fields, 'description') !== 'string') return count > 1
  return count === 1 || (hasTelling(fields, syntax) && isWrittenFirst(fields, syntax))
}

/** `certificate: true`, or `{enabled: false, reason: …}`. */
function certificateOf(reader: FieldReader): Certificate | undefined {
  const at = placeBelow(reader.at, 'certificate')
  const flag = reader.flag('certificate')
  if (flag) return { isOn: flag.value, at }
  const group = reader.group('certificate')
  const isOn = group?.flag('enabled')
  return group && { isOn: isOn?.value ?? false, reason: group.text('reason'), at }
}

function ownersOf(reader: FieldReader): readonly Located<string>[] {
  const one = reader.text('owner')
  return one ? [one] : reader.texts('owner')
}

function changesOf(reader: FieldReader): readonly DeclaredChange[] {
  return reader.groups('changes').flatMap((change) => {
    const [on, field, why] = [change.day('on'), change.text('field'), change.text('why')]
    return on && field && why
      ? [{ at: change.at, on: on.value, field: field.value, why: why.value }]
      : []
  })
}

function auditOf(reader: FieldReader): AuditDecision | undefined {
  const group = reader.group('audit')
  const [keep, until] = [group?.text('keep'), group?.day('until')]
  return keep && until ? { keep, until } : undefined
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

/** `expires_after: 2 years` in days; months count 30, years 365. */
function expiryOf(reader: FieldReader): Located<number> | undefined {
  const text = reader.text('expires_after')
  const [, amount, unit = ''] = /^(\d+) (day|week|month|year)s?$/.exec(text?.value ?? '') ?? []
  const days = daysOf[unit]
  return text && days !== undefined ? { value: Number(amount) * days, at: text.at } : undefined
}
