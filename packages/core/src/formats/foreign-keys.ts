import { childPointer, type Pointer } from '../documents/place.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { type Fields, isFields, own } from './fields.ts'
import type { Mismatch } from './shape.ts'

/** What a key is called here that another version, another platform or habit calls otherwise. */
export interface ForeignKey {
  /** The key of the same group that is meant; undefined where what it says stands nowhere here. */
  readonly key?: string
  /** Whether the key is just another name. */
  readonly isName?: true
  /** Whether what stands under it is the same besides, so that it can be renamed without a look. */
  readonly isSame?: true
  /** What is meant instead where the value is of another kind; undefined where it is not. */
  readonly otherwise?: (value: unknown) => ForeignKey | undefined
  /** What was expected instead, as the end of a sentence. */
  readonly expected: string
  readonly suggestion: string
}

/** The keys that a group of fields borrows from elsewhere, each with what is meant. */
type Keys = Readonly<Record<string, ForeignKey>>

/** How a format takes keys that are not its own. */
export interface ForeignKeys {
  /** What the format is called in a message. */
  readonly title: string
  /** By the path of the group in which they stand, `''` for the template itself. */
  readonly groups: Readonly<Record<string, Keys>>
  /**
   * That readers pass over keys that they do not know, and null is none to them. They refuse a badge for lack of these
   * alone, by the path of their group: of each list one has to be there.
   */
  readonly lenientBut?: Readonly<Record<string, readonly (readonly string[])[]>>
  /** Keys that are easily misspelt and that no schema asks for, by the path of their group. */
  readonly mistyped?: Readonly<Record<string, readonly string[]>>
  /** How keys are compared; as they are where it is absent. */
  readonly fold?: (key: string) => string
}

/** The keys of another version or another platform that a template has, each with the one that is meant. */
export function foreignKeyMismatches(
  fields: Fields,
  foreign: ForeignKeys | undefined,
  contexts: () => Contexts,
): Mismatch[] {
  if (foreign === undefined) return []
  const { title, lenientBut } = foreign
  const found: Mismatch[] = []
  for (const [path, keys] of Object.entries(foreign.groups))
    collect(fields, path, '', (group, pointer) => {
      for (const key of Object.keys(group)) {
        const known = meantBy(key, keys, group, foreign.mistyped?.[path] ?? [], foreign.fold)
        if (known === undefined || known.key === key) continue
        if (lenientBut !== undefined && group[key] === null) continue
        const isThere = isGiven(group, known.key)
        const isNeeded = lenientBut === undefined || isMissed(group, known.key, lenientBut[path])
        // A keyword of linked data is defined nowhere.
        const { defines, isExtended, isOpen } = key.startsWith('@') ? noContexts : contexts()
        if (defines(key)) continue
        const isMild = !isNeeded || isOpen
        // Beside the right one a key too many does no harm where readers are lenient.
        if (isThere && isMild) continue
        const isSafe = !isExtended && known.key !== undefined && !Object.hasOwn(group, known.key)
        found.push(mismatchOf(key, pointer, known, { title, isThere, isMild, isSafe }))
      }
    })
  return found
}

/** What the contexts of a badge say of keys that are not the format's own. */
export interface Contexts {
  /** Whether one that stands in the file defines a key. */
  defines(key: string): boolean
  /** Whether there are others than those of the standards. */
  readonly isExtended: boolean
  /** Whether one of them stands elsewhere, so that it may define anything. */
  readonly isOpen: boolean
}

const noContexts: Contexts = { defines: () => false, isExtended: false, isOpen: false }

function meantBy(
  key: string,
  keys: Keys,
  group: Fields,
  mistyped: readonly string[],
  fold: ForeignKeys['fold'],
): ForeignKey | undefined {
  const folded = fold?.(key) ?? key
  const usual = Object.hasOwn(keys, folded) ? keys[folded] : undefined
  if (usual) return usual.otherwise?.(own(group, key)) ?? usual
  const missing = mistyped.filter((one) => !isGiven(group, one))
  const near = missing.length > 0 ? didYouMean(key, missing) : undefined
  return near === undefined ? undefined : renamed(near)
}

function isGiven(group: Fields, key: string | undefined): boolean {
  const value = (key === undefined ? undefined : own(group, key)) ?? null
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Whether a key, or one of those that can stand for it, has to be there and none is. */
function isMissed(
  group: Fields,
  key: string | undefined,
  needed: readonly (readonly string[])[] = [],
): boolean {
  return needed.some(
    (some) => key !== undefined && some.includes(key) && !some.some((one) => isGiven(group, one)),
  )
}

interface Circumstances {
  readonly title: string
  readonly isThere: boolean
  readonly isMild: boolean
  /** Whether the key that is meant is free, and no context says what the other stands for. */
  readonly isSafe: boolean
}

function mismatchOf(
  key: string,
  pointer: Pointer,
  { key: meant, isName, isSame, expected, suggestion }: ForeignKey,
  { title, isThere, isMild, isSafe }: Circumstances,
): Mismatch {
  return {
    pointer: childPointer(pointer, key),
    about: key,
    kind: 'unknown',
    message: `${title} has no key \`${key}\`${pointer === '' ? '' : ' here'}; expected ${expected}`,
    suggestion:
      isThere && isName
        ? `Move its content to \`${meant}\`, which exists too, and remove this key`
        : suggestion,
    ...(meant === undefined ? {} : { meant }),
    ...(isSame && isSafe && meant !== undefined ? { renamed: meant } : {}),
    ...(isMild ? { isMild: true } : {}),
  }
}

function collect(
  value: unknown,
  path: string,
  pointer: Pointer,
  tell: (group: Fields, pointer: Pointer) => void,
): void {
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      collect(item, path, childPointer(pointer, index), tell)
  else if (isFields(value)) {
    if (path === '') tell(value, pointer)
    else collect(own(value, path), '', childPointer(pointer, path), tell)
  }
}

/** Another name for a key, under which the value may have to change as well. */
function called(key: string): ForeignKey {
  return { key, isName: true, expected: `\`${key}\``, suggestion: `Rename it to \`${key}\`` }
}

/** Another name for a key, under which the value is the same. */
function renamed(key: string): ForeignKey {
  return { ...called(key), isSame: true }
}

/** What stands within another key, or in another form. */
function moved(key: string, where: string, suggestion = `Move it to ${where}`): ForeignKey {
  return { key, expected: where, suggestion }
}

function each(keys: readonly string[], meant: ForeignKey): Keys {
  return Object.fromEntries(keys.map((key) => [key, meant]))
}

const narrativeKeys = ['criteriaNarrative', 'criteria_narrative', 'narrative', 'criteria_text']
const criteriaUrlKeys = ['criteriaUrl', 'criteriaURL', 'criteria_url', 'criteria_link']
const imageUrlKeys = ['imageUrl', 'imageURL', 'image_url']

const openBadgesGroups = {
  criteria: {
    ...each(['url', 'uri', 'href', 'link'], renamed('id')),
    ...each(['text', 'description', 'criteriaNarrative'], renamed('narrative')),
  },
  image: {
    ...each(['url', 'uri', 'href', 'src'], renamed('id')),
    ...each(['alt', 'altText', 'alt_text'], renamed('caption')),
  },
  alignment: {
    ...each(['targetURL', 'target_url', 'targetId'], renamed('targetUrl')),
    ...each(['target_name', 'targetTitle'], renamed('targetName')),
  },
}

/** What linked data calls them, which the schema of version 3 does not take. */
const keywords = { '@id': renamed('id'), '@type': renamed('type') }

/** Of an Achievement; whose readers refuse a term that no context defines. */
export const keysForeignToOpenBadges3: ForeignKeys = {
  title: 'Open Badges 3.0',
  mistyped: { '': ['criteria', 'alignment'], criteria: ['narrative'] },
  groups: {
    criteria: { ...openBadgesGroups.criteria, '@id': renamed('id') },
    image: { ...openBadgesGroups.image, ...keywords },
    alignment: { ...openBadgesGroups.alignment, '@type': renamed('type') },
    resultDescription: keywords,
    '': {
      ...keywords,
      title: renamed('name'),
      url: moved('criteria', '`id` within `criteria`'),
      skills: moved(
        'alignment',
        '`alignment`, one entry for each skill',
        'Write each skill as an entry of `alignment`, with `targetName` and `targetUrl`',
      ),
      alignments: renamed('alignment'),
      tags: renamed('tag'),
      ...each(
        ['issuer', 'createdBy'],
        moved(
          'creator',
          '`creator`, because the issuer belongs in the credential',
          'Rename it to `creator`, with a profile that has `id` and `type`, or remove it',
        ),
      ),
      ...each(narrativeKeys, moved('criteria', '`narrative` within `criteria`')),
      ...each(criteriaUrlKeys, moved('criteria', '`id` within `criteria`')),
      ...each(
        imageUrlKeys,
        moved(
          'image',
          '`image` with `id` and `type`',
          'Write {"id": …, "type": "Image"} as `image`',
        ),
      ),
      ...each(['@language', 'language'], renamed('inLanguage')),
      ...each(['achievement_type', 'achievmentType', 'credentialType'], renamed('achievementType')),
      ...each(['resultDescriptions', 'results'], renamed('resultDescription')),
    },
  },
}

const onlyInVersion3 = {
  expected: 'none, because only version 3 has it',
  suggestion: 'Remove it, or say it in the description',
}

/** Of a BadgeClass, whose readers pass over what they do not know. */
export const keysForeignToOpenBadges2: ForeignKeys = {
  title: 'Open Badges 2.0',
  mistyped: { '': ['criteria', 'alignment'], criteria: ['narrative'] },
  lenientBut: {
    '': [['image'], ['criteria'], ['issuer']],
    criteria: [['id', '@id', 'narrative']],
    image: [['id', '@id']],
  },
  groups: {
    ...openBadgesGroups,
    '': {
      alignments: renamed('alignment'),
      tag: renamed('tags'),
      creator: renamed('issuer'),
      ...each(narrativeKeys, moved('criteria', '`narrative` within `criteria`')),
      ...each(criteriaUrlKeys, moved('criteria', '`criteria`, or `id` within it')),
      ...each(imageUrlKeys, moved('image', '`image`')),
      ...each(['inLanguage', 'language'], renamed('@language')),
      ...each(['achievementType', 'creditsAvailable'], onlyInVersion3),
    },
  },
}

export const keysForeignToOpenBadges1: ForeignKeys = {
  title: 'Open Badges 1',
  lenientBut: { '': [['image'], ['criteria'], ['issuer']] },
  groups: {
    '': {
      alignments: renamed('alignment'),
      tag: renamed('tags'),
      creator: renamed('issuer'),
      ...each(criteriaUrlKeys, renamed('criteria')),
      ...each(imageUrlKeys, renamed('image')),
    },
  },
}

const activities: ForeignKey = {
  ...moved(
    'badge_template_activities',
    '`badge_template_activities`, one entry with a `title` for each criterion',
    'Move each criterion to the `title` of an entry of `badge_template_activities`',
  ),
  otherwise: criteriaElsewhere,
}

/** What criteria mean that are an address, or that are kept as Open Badges keeps them. */
function criteriaElsewhere(value: unknown): ForeignKey | undefined {
  if (typeof value === 'string' && /^\s*https?:\/\/\S+\s*$/i.test(value))
    return renamed('global_activity_url')
  if (!isFields(value)) return undefined
  const page = ['id', 'url', 'link'].find((key) => typeof own(value, key) === 'string')
  const text = ['narrative', 'text', 'description'].find((key) => Object.hasOwn(value, key))
  if (page === undefined) return undefined
  const expected = `its \`${page}\` as \`global_activity_url\``
  const suggestion = `Move its \`${page}\` to \`global_activity_url\``
  return text === undefined
    ? moved('global_activity_url', expected, suggestion)
    : moved(
        'badge_template_activities',
        `${expected} and its \`${text}\` in \`badge_template_activities\``,
        `${suggestion}, and each criterion to the \`title\` of an entry of \`badge_template_activities\``,
      )
}
const programFile = {
  expected: 'the issuer once for all templates, in program.yaml',
  suggestion: 'Remove it, and name the issuer in program.yaml',
}
const image = moved('image', '`image`, a path or an address', 'Rename it to `image`')
const imageText = moved(
  'image',
  '`alt` within `image`',
  'Write `image` with `url` and with `alt`, which describes the picture',
)
const tags = {
  ...called('reporting_tags'),
  suggestion: 'Rename it to `reporting_tags`, or to `skills` if the earner has shown them',
}

/** Of a BadgeClass of Canvas Credentials, whose API passes over what it does not know. */
export const keysForeignToCanvasCredentials: ForeignKeys = {
  title: 'Canvas Credentials',
  mistyped: { '': ['criteriaNarrative', 'alignments'] },
  lenientBut: { '': [['criteriaNarrative', 'criteriaUrl']] },
  groups: {
    '': {
      alignment: renamed('alignments'),
      criteria: moved('criteriaNarrative', '`criteriaNarrative`, or `criteriaUrl` for a page'),
      ...each(['criteria_narrative', 'criteria_text', 'narrative'], renamed('criteriaNarrative')),
      ...each(['criteria_url', 'criteriaURL', 'criteria_link'], renamed('criteriaUrl')),
      ...each(imageUrlKeys, renamed('image')),
      tag: renamed('tags'),
    },
    alignments: {
      ...each(['target_name', 'targetTitle'], renamed('targetName')),
      ...each(['target_url', 'targetURL', 'targetId'], renamed('targetUrl')),
    },
  },
}

/** Of a template of Credly, whose API passes over what it does not know. */
export const keysForeignToCredly: ForeignKeys = {
  title: 'Credly',
  lenientBut: { '': [['badge_template_activities', 'global_activity_url']] },
  groups: {
    '': {
      alignment: called('alignments'),
      ...each(['criteria', ...narrativeKeys], activities),
      ...each(criteriaUrlKeys, renamed('global_activity_url')),
      ...each(['tags', 'tag', 'keywords'], tags),
    },
  },
}

/** A key as our format writes keys: in small letters, with _ between words. */
export function inOurLetters(key: string): string {
  return /[A-Z\s-]/.test(key)
    ? key
        .replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`)
        .replace(/[\s-]/g, '_')
        .toLowerCase()
    : key
}

/** What a key of other habits means in our format, as it is written there. */
export function meantInOurs(key: string): string {
  const folded = inOurLetters(key)
  const keys = keysForeignToBadgelint.groups[''] ?? {}
  return (Object.hasOwn(keys, folded) ? keys[folded]?.key : undefined) ?? folded
}

/** Of our own format: what people write first who know Open Badges, a platform, or neither. */
export const keysForeignToBadgelint: ForeignKeys = {
  title: "badgelint's format",
  fold: inOurLetters,
  groups: {
    '': {
      ...each(
        ['criteria', 'criterion', 'narrative', 'criteria_narrative', 'criteria_text'],
        activities,
      ),
      ...each(
        ['earning_criteria', 'earn_criteria', 'how_to_earn', 'criteria_description'],
        activities,
      ),
      ...each(['requirements', 'activities', 'tasks'], activities),
      ...each(
        ['criteria_url', 'criteria_link', 'criteria_page', 'url', 'link', 'website'],
        called('global_activity_url'),
      ),
      ...each(['issuer', 'issuer_name', 'organization', 'organisation'], programFile),
      ...each(['issuer_url', 'issued_by', 'creator'], programFile),
      ...each(['tags', 'tag', 'keywords'], tags),
      ...each(['image_url', 'picture', 'icon', 'logo', 'image_path', 'image_file'], image),
      ...each(['image_alt_text', 'image_alt', 'alt_text', 'alt', 'caption'], imageText),
      ...each(['alignment', 'standards'], called('alignments')),
      ...each(['title', 'badge_name'], called('name')),
      ...each(['summary', 'short_description', 'details', 'about'], called('description')),
      ...each(
        ['learning_outcomes', 'outcomes', 'competencies', 'competences'],
        moved('skills', '`skills`, a list', 'Name them under `skills`, one by one'),
      ),
      ...each(
        ['earn_url', 'earn_link', 'earn_this_badge', 'enroll_url', 'enrol_url', 'signup_url'],
        called('earn_this_badge_url'),
      ),
      ...each(
        ['expires', 'expiry', 'expiration', 'expires_at', 'valid_for', 'validity'],
        moved(
          'expires_after',
          '`expires_after`, such as `2 years`',
          'Rename it to `expires_after`',
        ),
      ),
      ...each(
        ['duration', 'time', 'estimated_time'],
        moved(
          'time_to_earn',
          '`time_to_earn`, with Hours, Days, Weeks, Months or Years',
          'Rename it to `time_to_earn`, and write one of these',
        ),
      ),
      ...each(
        ['type', 'category', 'badge_type', 'achievement_type'],
        moved(
          'type_category',
          '`type_category`, with Experience, Learning, Validation or Certification',
          'Rename it to `type_category`, and write one of these',
        ),
      ),
      ...each(
        ['difficulty'],
        moved(
          'level',
          '`level`, with Foundational, Intermediate or Advanced',
          'Rename it to `level`, and write one of these',
        ),
      ),
      ...each(
        ['price'],
        moved('cost', '`cost`, with Free or Paid', 'Rename it to `cost`, and write one of these'),
      ),
      ...each(
        ['status', 'archived', 'active'],
        moved(
          'state',
          '`state`, with draft, active or archived',
          'Rename it to `state`, and write one of these',
        ),
      ),
      ...each(['in_language', 'lang', 'locale', '@language'], called('language')),
      ...each(['owners', 'author', 'authors', 'maintainer', 'contact'], called('owner')),
      ...each(['last_reviewed', 'reviewed', 'review_date'], called('reviewed_on')),
      ...each(['created', 'created_at', 'date_created'], called('created_on')),
      ...each(
        ['credly_id', 'badge_template_id', 'template_id', 'entity_id'],
        moved('platform_ids', '`platform_ids`', 'Move it to `platform_ids`, such as `credly: …`'),
      ),
      ...each(
        ['prerequisites', 'prerequisite', 'requires', 'required_badges'],
        moved(
          'badge_template_activities',
          '`required_badge_template_id` in `badge_template_activities`',
        ),
      ),
      ...each(['next_steps', 'recommended'], called('recommendations')),
    },
    image: {
      ...each(['id', 'src', 'href', 'path', 'file', 'uri'], called('url')),
      ...each(['alt_text', 'caption', 'text'], called('alt')),
    },
    alignments: {
      ...each(['target_name', 'title'], called('name')),
      ...each(['target_url', 'link', 'href'], called('url')),
      ...each(['target_description'], called('description')),
    },
    badge_template_activities: {
      ...each(['name', 'description', 'text', 'criterion', 'narrative'], called('title')),
      ...each(['url', 'link', 'href'], called('activity_url')),
      ...each(['type'], called('activity_type')),
    },
    recommendations: each(['url', 'link', 'href'], called('activity_url')),
  },
}
