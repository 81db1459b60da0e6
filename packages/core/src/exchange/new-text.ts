import { parseText } from '../documents/parse.ts'
import { isSame } from '../documents/patch.ts'
import { type Fields, own } from '../formats/fields.ts'
import { platformTitle } from './platforms.ts'
import { importedOf, type Translated } from './translate.ts'

/** The order in which a person reads a template. */
const order = [
  'name',
  'description',
  'image',
  'skills',
  'badge_template_activities',
  'global_activity_url',
  'earn_this_badge_url',
  'enable_earn_this_badge',
  'level',
  'cost',
  'time_to_earn',
  'type_category',
  'alignments',
  'recommendations',
  'reporting_tags',
  'language',
  'state',
  'translatable',
  'lock_badge_state',
  'allow_duplicate_badges',
]

/** The fields of our format for a template that was imported for the first time. */
export function newFields(id: string, imported: Translated): Fields {
  return { id, ...ordered(imported.fields), ...importMetadata(imported) }
}

function ordered(fields: Fields): Fields {
  return Object.fromEntries(
    order.flatMap((key) => (Object.hasOwn(fields, key) ? [[key, fields[key]]] : [])),
  )
}

/** Whose template it is on the platform, and what the platform has beside. */
export function importMetadata(imported: Translated): Fields {
  const { platform, id, unmapped } = imported
  return {
    ...(id === undefined ? {} : { platform_ids: { [platform]: id.value } }),
    platform_fields: {
      ...(Object.keys(unmapped).length === 0 ? {} : { [platform]: unmapped }),
      imported: { [platform]: importedOf(imported) },
    },
  }
}

/**
 * The text of a new YAML file, with comments at what should be looked at. Undefined where YAML cannot hold
 * it, such as groups within groups that go too deep.
 */
export async function newText(id: string, imported: Translated): Promise<string | undefined> {
  const fields = newFields(id, imported)
  const { Document, isMap, isPair, isScalar } = await import('yaml')
  const { writeYaml } = await import('../edit/yaml-text.ts')
  const document = new Document(fields, { aliasDuplicateObjects: false })
  const comments = commentsOn(imported)
  const entries = isMap(document.contents) ? document.contents.items : []
  for (const entry of entries) {
    const key = isPair(entry) && isScalar(entry.key) ? entry.key : undefined
    const matching = key === undefined ? [] : comments.filter(({ before }) => before === key.value)
    if (key && matching.length > 0)
      key.commentBefore = matching.map(({ text }) => ` ${text}`).join('\n')
  }
  // Whatever stands in the texts of a platform: a file must hold what was imported, and nothing else.
  for (const text of [writeYaml(document), `${JSON.stringify(fields, null, 2)}\n`])
    if (await holds(text, fields)) return text
  return undefined
}

async function holds(text: string, fields: Fields): Promise<boolean> {
  if (!text.isWellFormed()) return false
  const parsed = await parseText(text, 'yaml')
  return parsed.kind === 'data' && isSame(parsed.values, [fields])
}

interface Comment {
  readonly key: string
  readonly text: string
}

/** What a person should look at, each before the field that it is about or the next one that is there. */
function commentsOn(imported: Translated): { before: string; text: string }[] {
  const all = [...order, 'platform_ids', 'platform_fields']
  const isThere = (key: string) =>
    Object.hasOwn(imported.fields, key) ||
    (key === 'platform_ids' && imported.id !== undefined) ||
    key === 'platform_fields'
  return remarks(imported).map(({ key, text }) => ({
    before: all.slice(all.indexOf(key)).find(isThere) ?? 'platform_fields',
    text,
  }))
}

function remarks({ fields, format, rejected, unmapped }: Translated): Comment[] {
  const title = platformTitle(format)
  const has = (key: string) => own(fields, key) !== undefined
  const remark = (isDue: boolean, key: string, text: string) => (isDue ? [{ key, text }] : [])
  const activities = 'badge_template_activities'
  const steps = `Write each step under \`${activities}\`.`
  const isOneText = format !== 'credly' && has(activities)
  return [
    ...remark(!has('name'), 'name', `To do: ${title} has no name. Write one as \`name\`.`),
    ...remark(
      !has('description'),
      'description',
      `To do: ${title} has no description. Write one as \`description\`.`,
    ),
    ...remark(
      !has('skills'),
      'skills',
      `To do: ${title} has no skills for this badge. List what the earner can now do under \`skills\`.${has('reporting_tags') ? ' Tags are not taken for skills.' : ''}`,
    ),
    ...remark(
      !has(activities),
      activities,
      has('global_activity_url')
        ? `To do: only a page says how the badge is earned. ${steps}`
        : `To do: the export does not say how the badge is earned. ${steps}`,
    ),
    ...remark(
      isOneText,
      activities,
      `To do: ${title} has the criteria as one text. Give each thing that the earner did an entry of its own.`,
    ),
    ...remark(
      true,
      'platform_fields',
      `What ${title} has beside. An import writes it; change the fields above instead.`,
    ),
    ...rejected.flatMap((key) =>
      remark(
        Object.hasOwn(unmapped, key),
        'platform_fields',
        `To do: \`${key}\` has a value that this format does not take. It is kept below as ${title} has it.`,
      ),
    ),
  ]
}
