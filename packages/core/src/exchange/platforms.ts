import { type Fields, isFields, own } from '../formats/fields.ts'
import { languageTexts } from '../formats/language-map.ts'
import type { Format } from '../program/template.ts'
import {
  type Exchange,
  type FieldMapping,
  flag,
  groups,
  names,
  type Platform,
  text,
  texts,
} from './field-mapping.ts'

const ourActivities = 'badge_template_activities'

/** Credly: the API's answers, and what it is asked with. Ours are its names. */
const credly: Exchange = {
  format: 'credly',
  platform: 'credly',
  ids: ['id'],
  mappings: [
    text('name'),
    text('description'),
    {
      platformKey: 'image',
      templateKeys: ['image'],
      read: (value) =>
        imageOf(isFields(value) ? addressOf(value, 'url', 'remote_upload_url') : value),
      write: (part) => ({ remote_upload_url: imageAddress(part) }),
    },
    text('image_url', 'image'),
    names('skills'),
    groups(ourActivities, ourActivities, {
      activity_type: ['activity_type'],
      title: ['title'],
      activity_url: ['activity_url', 'url'],
      required_badge_template_id: ['required_badge_template_id'],
    }),
    text('global_activity_url'),
    text('earn_this_badge_url'),
    flag('enable_earn_this_badge'),
    text('level'),
    text('cost'),
    text('time_to_earn'),
    text('type_category'),
    groups('alignments', 'alignments', {
      name: ['name'],
      url: ['url'],
      description: ['description'],
    }),
    groups('recommendations', 'recommendations', {
      type: ['type'],
      title: ['title'],
      activity_url: ['activity_url', 'url'],
      description: ['description'],
      recommended_badge_template_id: ['recommended_badge_template_id', 'id'],
    }),
    texts('reporting_tags'),
    text('language'),
    text('state'),
    flag('translatable'),
    flag('lock_badge_state'),
    flag('allow_duplicate_badges'),
  ],
  authored: [],
}

/** Canvas Credentials (Badgr), version 2 of its API. */
const canvasCredentials: Exchange = {
  format: 'canvas-credentials',
  platform: 'canvas-credentials',
  ids: ['entityId', 'openBadgeId'],
  mappings: [
    text('name'),
    text('description'),
    { ...text('image'), write: imageAddress },
    narrative('criteriaNarrative'),
    text('criteriaUrl', 'global_activity_url'),
    texts('tags', 'reporting_tags'),
    targets('alignments'),
    {
      platformKey: 'archived',
      templateKeys: ['state'],
      read: (value) => (value === true ? { state: 'archived' } : undefined),
      write: (part) => own(part, 'state') === 'archived',
    },
  ],
  authored: ['expires', 'expiration', 'extensions'],
}

/** Open Badges 1.x, where an alignment had plain names. */
const openBadges1 = openBadges('open-badges-1', 'tags', '@language', [
  groups('alignment', 'alignments', { name: ['name'], url: ['url'], description: ['description'] }),
])

const openBadges2 = openBadges('open-badges-2', 'tags', '@language', [targets('alignment')])

const openBadges3 = openBadges('open-badges-3', 'tag', 'inLanguage', [typedTargets('alignment')])

function openBadges(
  format: Exchange['format'],
  tags: string,
  language: string,
  mappings: readonly FieldMapping[],
): Exchange {
  return {
    format,
    platform: 'open-badges',
    ids: ['id', '@id'],
    mappings: [
      textOrLanguages('name'),
      textOrLanguages('description'),
      {
        platformKey: 'image',
        templateKeys: ['image'],
        read: readOpenBadgesImage,
        write: (part) => writeOpenBadgesImage(part, format),
      },
      {
        platformKey: 'criteria',
        templateKeys: ['global_activity_url', ourActivities],
        read: readCriteria,
        write: (part, unmapped) => writeCriteria(part, unmapped, format),
      },
      texts(tags, 'reporting_tags'),
      text(language, 'language'),
      ...mappings,
    ],
    authored: ['@context', 'type', '@type', 'issuer', 'creator', 'achievementType'],
  }
}

/** Accredible: a group. */
const accredible: Exchange = {
  format: 'accredible',
  platform: 'accredible',
  ids: ['id'],
  mappings: [
    text('course_name', 'name'),
    text('name'),
    text('course_description', 'description'),
    text('description'),
    text('course_link', 'global_activity_url'),
    names('learning_outcomes', 'skills'),
    text('language'),
  ],
  authored: ['primary_design_id', 'attach_pdf'],
}

/** How each format is carried over. */
export const exchanges: Readonly<Record<Exchange['format'], Exchange>> = {
  credly,
  'canvas-credentials': canvasCredentials,
  'open-badges-1': openBadges1,
  'open-badges-2': openBadges2,
  'open-badges-3': openBadges3,
  accredible,
}

/** The exchange of a format; undefined for our own. */
export function exchangeOf(format: string): Exchange | undefined {
  return Object.values(exchanges).find((exchange) => exchange.format === format)
}

/** What people call a platform, or the one that a format is of. */
export function platformTitle(format: Format | Platform): string {
  switch (format) {
    case 'credly':
      return 'Credly'
    case 'canvas-credentials':
      return 'Canvas Credentials'
    case 'accredible':
      return 'Accredible'
    case 'badgelint':
      return 'badgelint'
    default:
      return 'Open Badges'
  }
}

/** What a platform is called on the command line. */
export function commandWord(platform: Platform): string {
  return platform === 'canvas-credentials' ? 'badgr' : platform
}

function imageOf(address: unknown): Fields | undefined {
  return typeof address === 'string' ? { image: address } : undefined
}

function addressOf(fields: Fields, ...keys: readonly string[]): unknown {
  return keys.map((key) => own(fields, key)).find((value) => typeof value === 'string')
}

/** The address in `image`, which may be a group. */
export function imageAddress(part: Fields): unknown {
  const image = own(part, 'image')
  return isFields(image) ? addressOf(image, 'url', 'remote_upload_url') : image
}

/** One text for all criteria, which is one entry of ours. */
function narrative(platformKey: string): FieldMapping {
  return {
    platformKey,
    templateKeys: [ourActivities],
    read: (value) =>
      typeof value === 'string' ? { [ourActivities]: [{ title: value }] } : undefined,
    write: narrativeOf,
  }
}

function narrativeOf(part: Fields): string | undefined {
  const activities = own(part, ourActivities)
  if (!Array.isArray(activities)) return undefined
  return activities
    .flatMap((activity: unknown) => {
      const title = isFields(activity) ? own(activity, 'title') : undefined
      return typeof title === 'string' ? [title] : []
    })
    .join('\n')
}

/** A text, or one for each language, of which ours is the main one. */
function textOrLanguages(key: string): FieldMapping {
  return {
    platformKey: key,
    templateKeys: [key],
    read: (value) => {
      const main = mainTextOf(value)
      return main === undefined || main.trim() === '' ? undefined : { [key]: main }
    },
    write: (part, unmapped) =>
      isFields(unmapped) && mainTextOf(unmapped) === own(part, key) ? unmapped : own(part, key),
  }
}

function mainTextOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const texts = languageTexts({ value, at: { file: '', document: 0, pointer: '' } }) ?? []
  const english = texts.find(({ language }) => /^en(?:-|$)/i.test(language?.value ?? ''))
  return (english ?? texts[0])?.text.value
}

/** Alignments, as Open Badges has named their fields since 2.0; older names are still met. */
function targets(platformKey: string): FieldMapping {
  return groups(platformKey, 'alignments', {
    name: ['targetName', 'name'],
    url: ['targetUrl', 'url'],
    description: ['targetDescription', 'description'],
  })
}

/** The same with the type that Open Badges 3.0 asks for. */
function typedTargets(platformKey: string): FieldMapping {
  const plain = targets(platformKey)
  return {
    ...plain,
    write(part, unmapped) {
      const value = plain.write(part, unmapped)
      if (!Array.isArray(value)) return value
      return value.map((item: unknown) =>
        isFields(item) && own(item, 'type') === undefined ? { type: ['Alignment'], ...item } : item,
      )
    },
  }
}

function readOpenBadgesImage(value: unknown): Fields | undefined {
  if (!isFields(value)) return imageOf(value)
  const url = addressOf(value, 'id', '@id')
  const alt = own(value, 'caption')
  if (typeof url !== 'string') return undefined
  return { image: typeof alt === 'string' && alt.trim() !== '' ? { url, alt } : url }
}

function writeOpenBadgesImage(part: Fields, format: Exchange['format']): unknown {
  const image = own(part, 'image')
  const alt = isFields(image) ? own(image, 'alt') : undefined
  const id = imageAddress(part)
  if (alt === undefined && format !== 'open-badges-3') return id
  return {
    id,
    ...(format === 'open-badges-3' ? { type: 'Image' } : {}),
    ...(alt === undefined ? {} : { caption: alt }),
  }
}

function readCriteria(value: unknown): Fields | undefined {
  if (typeof value === 'string') return { global_activity_url: value }
  if (!isFields(value)) return undefined
  const page = addressOf(value, 'id', '@id')
  const title = mainTextOf(own(value, 'narrative'))
  const part = {
    ...(typeof page === 'string' ? { global_activity_url: page } : {}),
    ...(typeof title === 'string' && title.trim() !== '' ? { [ourActivities]: [{ title }] } : {}),
  }
  return Object.keys(part).length > 0 ? part : undefined
}

function writeCriteria(part: Fields, unmapped: unknown, format: Exchange['format']): unknown {
  const page = own(part, 'global_activity_url')
  const title = narrativeOf(part)
  if (title === undefined && format !== 'open-badges-3' && !isFields(unmapped)) return page
  return {
    ...(page === undefined ? {} : { id: page }),
    ...(title === undefined ? {} : { narrative: title }),
  }
}
