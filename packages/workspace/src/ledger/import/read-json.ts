import { decodeData, type Fields, isFields, own } from '@badgelint/core/internal'
import { hasAddress } from '@badgelint/ledger'
import { UnusableLedgerError } from '../find-ledger.ts'
import { accredibleCredentials } from './accredible.ts'
import { type BadgeReader, ExportItem } from './badge-reader.ts'
import { canvasAssertions } from './canvas-credentials.ts'
import { credlyBadges, credlyTemplates } from './credly.ts'
import type { ExportedBadge, ExportedCount, ExportFile, ExportProblem } from './exported-badge.ts'
import { openBadgeFactoryEvents } from './open-badge-factory.ts'
import { openBadgesAssertions, openBadgesCredentials } from './open-badges.ts'

/** In the order in which they are asked: what is unmistakable first. */
const readers: readonly BadgeReader[] = [
  openBadgesCredentials,
  credlyBadges,
  canvasAssertions,
  openBadgeFactoryEvents,
  openBadgesAssertions,
  accredibleCredentials,
  credlyTemplates,
]

/** Keys under which a page or a bundle holds what it is about. */
const envelopes = ['data', 'result', 'credentials', 'credential', 'verifiableCredential', 'badges']

const expected =
  'expected issued badges of Credly, Canvas Credentials, Open Badge Factory, Accredible or Open Badges, or templates with `badges_count`'

/** Reads a page of an API, or Open Badges. Throws {@link UnusableLedgerError} where it is nothing like it. */
export async function readJson(
  file: string,
  text: string,
  wantedDates: ReadonlySet<string>,
): Promise<ExportFile> {
  const decoded = await decodeData('export.json', text)
  if ('problem' in decoded && !/[}\]]\s*$/.test(text))
    throw new UnusableLedgerError(
      `${file}:${text.trimEnd().split('\n').length}: The file is cut off; expected the complete export. Export it again; nothing was written.`,
    )
  if ('problem' in decoded)
    throw new UnusableLedgerError(
      // Its own words quote what stands there, which may be the name of a person.
      `${file}:${decoded.problem.line}: The file is not valid JSON here. Export it again; nothing was written.`,
    )
  const items = itemsIn(decoded.value, '')
  if (items === undefined)
    throw new UnusableLedgerError(
      `${file} contains no issued badges; ${expected}. Name the file that the platform gave.`,
    )
  const badges: ExportedBadge[] = []
  const counts: ExportedCount[] = []
  const problems: ExportProblem[] = []
  const passedOver = new Map<string, number>()
  const dropped = new Set<string>()
  const used = new Set<BadgeReader>()
  for (const { fields, pointer } of items) {
    const at = { file, pointer }
    const reader = readers.find((one) => one.recognises(fields))
    if (reader === undefined) {
      const message = `This is not an issued badge; ${expected}`
      problems.push({ at, message, suggestion: 'Leave it out' })
      continue
    }
    used.add(reader)
    for (const key of Object.keys(fields))
      if (!reader.reads.includes(key) && !wantedDates.has(key))
        dropped.add(hasAddress(key) ? '***' : key)
    const read = reader.read(new ExportItem(fields, at, wantedDates))
    if ('badge' in read) badges.push(read.badge)
    else if ('count' in read) counts.push({ at, ...read })
    else if ('passedOver' in read)
      passedOver.set(read.passedOver, (passedOver.get(read.passedOver) ?? 0) + 1)
    else problems.push({ at, ...read })
  }
  const all = [...used]
  const reading = all.find((one) => one.reading)?.reading
  return {
    file,
    title:
      all.map(({ title }) => title).join(' and ') ||
      (items.length === 0 ? 'an empty page' : 'no export that badgelint knows'),
    badges,
    counts,
    problems,
    dropped: [...dropped].sort(),
    people: ['recipient', 'recipient_email'],
    passedOver,
    mayMoveIssue: all.some(({ mayMoveIssue }) => mayMoveIssue),
    ...(reading ? { reading } : {}),
    ...pageOf(decoded.value),
  }
}

interface Item {
  readonly fields: Fields
  readonly pointer: string
}

/** The objects of a page, with their places; undefined where it is no page. */
function itemsIn(value: unknown, pointer: string): Item[] | undefined {
  if (Array.isArray(value)) {
    const all = value.map((item, index) => itemsIn(item, `${pointer}/${index}`))
    return all.flatMap((items, index) => {
      const item: unknown = value[index]
      return items ?? [{ fields: isFields(item) ? item : {}, pointer: `${pointer}/${index}` }]
    })
  }
  if (!isFields(value)) return undefined
  if (readers.some((one) => one.recognises(value))) return [{ fields: value, pointer }]
  const key = envelopes.find(
    (one) => typeof own(value, one) === 'object' && own(value, one) !== null,
  )
  return key === undefined ? undefined : itemsIn(own(value, key), `${pointer}/${key}`)
}

/** What a page says of other pages: how many items there are in all, and whether another page follows. */
function pageOf(value: unknown): Pick<ExportFile, 'total' | 'hasNext'> {
  if (!isFields(value)) return {}
  const [metadata, meta, pagination] = ['metadata', 'meta', 'pagination'].map((key) => {
    const group = own(value, key)
    return isFields(group) ? group : {}
  })
  const total = [metadata?.total_count, meta?.total_count, meta?.count, value.total].find(
    (count) => typeof count === 'number',
  )
  return {
    ...(typeof total === 'number' ? { total } : {}),
    ...(pagination?.hasNext === true ? { hasNext: true } : {}),
  }
}
