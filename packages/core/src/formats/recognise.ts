import type { Syntax } from '../documents/media-type.ts'
import {
  type Located,
  type Place,
  type Pointer,
  placeBelow,
  pointerKeys,
  valueAt,
} from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { BadgeTemplate, Format, ShapeMismatch, TemplateField } from '../program/template.ts'
import { accredible } from './accredible.ts'
import { badgelint } from './badgelint.ts'
import { canvasCredentials } from './canvas-credentials.ts'
import { credly } from './credly.ts'
import { FieldReader, type Fields, isFields, own } from './fields.ts'
import { type FormatAdapter, typesOf } from './format.ts'
import { openBadges1, openBadges2, openBadges3 } from './open-badges.ts'
import { type Mismatch, mismatches, type Validate } from './shape.ts'

/** In the order in which they are asked: what is unmistakable first. */
const adapters: readonly FormatAdapter[] = [
  openBadges3,
  openBadges2,
  openBadges1,
  canvasCredentials,
  accredible,
  credly,
  badgelint,
]

/** The adapter of a format. */
export function adapterOf(format: Format): FormatAdapter {
  return adapters.find((adapter) => adapter.format === format) ?? badgelint
}

/** What one document holds. */
export interface Recognised {
  readonly templates: readonly BadgeTemplate[]
  /** Badge objects that are no templates: assertions, endorsements, issuer profiles and their like. */
  readonly others: number
  /** Items that are nothing badgelint knows, each with the nearest format and what it lacks. */
  readonly unknown: readonly Problem[]
}

export interface DocumentContext {
  readonly file: string
  readonly document: number
  /** How many documents the file has. */
  readonly documents: number
  readonly syntax: Syntax
  readonly expected: boolean
}

/** The shapes of the formats that have occurred; to load one again takes a while even when it is there. */
const shapes = new Map<FormatAdapter, Validate>()

/** Finds the badge templates in a decoded document, whatever format they come in. */
export async function recognise(value: unknown, context: DocumentContext): Promise<Recognised> {
  const found: Collected = { templates: [], others: 0, unknown: [] }
  const at = { file: context.file, document: context.document, pointer: '' }
  if (value !== null) collect(value, at, { context, found, fromCredential: false, depth: 0 })
  for (const { adapter } of found.templates)
    if (!shapes.has(adapter)) shapes.set(adapter, await adapter.loadValidate())
  return {
    templates: found.templates.map((item, index) => {
      const validate = shapes.get(item.adapter)
      const differences = validate ? mismatches(validate, item.fields) : []
      return toTemplate(
        item,
        differences,
        madeId(item.adapter, context, index, found.templates.length),
      )
    }),
    others: found.others,
    unknown: found.unknown.map(({ fields, at: place }) => nearestFormat(fields, place, context)),
  }
}

interface Item {
  readonly fields: Fields
  readonly at: Place
  /** The person whom a credential around it names. */
  readonly earner?: Located<string> | undefined
}

interface Collected {
  readonly templates: (Item & {
    readonly adapter: FormatAdapter
    readonly fromCredential: boolean
  })[]
  others: number
  readonly unknown: Item[]
}

interface Walk {
  readonly context: DocumentContext
  readonly found: Collected
  readonly fromCredential: boolean
  readonly depth: number
}

/** Keys under which an answer or a bundle holds what it is about. */
const envelopes = [
  'data',
  'result',
  'group',
  'groups',
  'credential',
  'credentials',
  'verifiableCredential',
]

function collect(value: unknown, at: Place, walk: Walk): void {
  const { found } = walk
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, placeBelow(at, index), walk)
    })
    return
  }
  if (!isFields(value)) {
    found.unknown.push({ fields: {}, at })
    return
  }
  const achievements = achievementsOf(value, at)
  if (achievements.length > 0) {
    for (const item of achievements)
      found.templates.push({ ...item, adapter: openBadges3, fromCredential: true })
    return
  }
  if (isOtherBadgeObject(value)) {
    found.others += 1
    return
  }
  const adapter = adapters.find((candidate) => candidate.recognises(value, walk.context))
  if (adapter) {
    const fromCredential =
      walk.fromCredential || (adapter === accredible && Object.hasOwn(value, 'group_id'))
    const earner = new FieldReader(value, at).group('recipient')?.text('name')
    found.templates.push({ fields: value, at, adapter, fromCredential, earner })
    return
  }
  const inner = envelopes.filter(
    (key) => typeof own(value, key) === 'object' && own(value, key) !== null,
  )
  if (inner.length === 0 || walk.depth >= 4) found.unknown.push({ fields: value, at })
  else
    for (const key of inner)
      collect(own(value, key), placeBelow(at, key), { ...walk, depth: walk.depth + 1 })
}

/** The achievements inside an Open Badges 3.0 credential; older drafts said `hasCredential`. */
function achievementsOf(fields: Fields, at: Place): Item[] {
  const subjects = new FieldReader(fields, at).groups('credentialSubject')
  return subjects.flatMap((subject) =>
    [...subject.groups('achievement'), ...subject.groups('hasCredential')]
      .filter(
        (reader) =>
          typesOf(reader.fields).includes('Achievement') ||
          subject.group('achievement') !== undefined,
      )
      .map((reader) => ({ fields: reader.fields, at: reader.at, earner: earnerOf(subject) })),
  )
}

/** The person whom a credential names: by a name, or by an identity that is not hashed. */
function earnerOf(subject: FieldReader): Located<string> | undefined {
  const open = subject
    .groups('identifier')
    .find((identity) => identity.flag('hashed')?.value === false)
  return subject.text('name') ?? open?.text('identityHash')
}

const otherTypes = new Set([
  'Issuer',
  'Profile',
  'Assertion',
  'BackpackAssertion',
  'Endorsement',
  'EndorsementCredential',
  'VerifiableCredential',
  'OpenBadgeCredential',
  'AchievementCredential',
  'VerifiablePresentation',
  'RevocationList',
  'CryptographicKey',
])

const issuerKeys = new Set([
  '@context',
  'id',
  'name',
  'url',
  'description',
  'image',
  'email',
  'org',
  'contact',
  'origin',
  'revocationList',
])

/** Badge objects that say nothing about what a badge stands for. */
function isOtherBadgeObject(fields: Fields): boolean {
  const entity = own(fields, 'entityType')
  const types = typeof entity === 'string' ? [entity] : typesOf(fields)
  if (types.includes('VerifiablePresentation'))
    return own(fields, 'verifiableCredential') === undefined
  if (types.some((type) => otherTypes.has(type))) return true
  const isAssertion =
    (Object.hasOwn(fields, 'recipient') && Object.hasOwn(fields, 'badge')) ||
    Object.hasOwn(fields, 'badge_template') ||
    Object.hasOwn(fields, 'recipient_email')
  if (isAssertion) return true
  // An issuer of Open Badges 1.x has no type: it is known by having a url and no criteria.
  const keys = Object.keys(fields)
  return (
    typeof own(fields, 'url') === 'string' &&
    typeof own(fields, 'name') === 'string' &&
    ['email', 'image', 'description', 'revocationList'].some((key) => keys.includes(key)) &&
    keys.every((key) => issuerKeys.has(key))
  )
}

function toTemplate(
  { fields, at, adapter, fromCredential, earner }: Collected['templates'][number],
  differences: readonly Mismatch[],
  made: string,
): BadgeTemplate {
  const mapped = adapter.map(new FieldReader(fields, at))
  const malformed = new Set<TemplateField>()
  const problems: ShapeMismatch[] = []
  for (const mismatch of differences) {
    const key =
      mismatch.meant ??
      (mismatch.kind === 'missing' && mismatch.pointer === ''
        ? mismatch.about
        : topKey(mismatch.pointer))
    for (const field of fieldsOf(adapter, key)) malformed.add(field)
    problems.push({
      at: {
        ...at,
        pointer: at.pointer + mismatch.pointer,
        ...(mismatch.kind === 'unknown' ? { isKey: true } : {}),
      },
      about:
        `${mismatch.pointer}${mismatch.kind === 'missing' ? `/${mismatch.about}` : ''}`.slice(1) ||
        'template',
      message: mismatch.message,
      suggestion: mismatch.suggestion,
      value: mismatch.pointer === '' ? undefined : valueAt(fields, mismatch.pointer),
    })
  }
  return {
    ...mapped,
    format: adapter.format,
    at,
    id: mapped.id ?? { value: made, at },
    identity: fromCredential ? 'from-credential' : mapped.id ? 'stated' : 'from-file',
    platformIds: mapped.platformIds ?? {},
    criteria: mapped.criteria ?? [],
    tags: mapped.tags ?? [],
    requires: mapped.requires ?? [],
    isSeasonal: mapped.isSeasonal ?? false,
    record: mapped.record ?? {},
    changes: mapped.changes ?? [],
    earner,
    alignments: mapped.alignments ?? [],
    problems,
    malformed,
  }
}

function topKey(pointer: Pointer): string {
  return pointerKeys(pointer)[0] ?? ''
}

function fieldsOf(adapter: FormatAdapter, key: string): TemplateField[] {
  return Object.entries(adapter.sources)
    .filter(([, keys]) => keys.includes(key))
    .map(([field]) => field as TemplateField) // the keys of `sources` are fields of a template
}

/** Our own format goes by the file's stem, numbered where a file holds several; others by path and index. */
function madeId(
  adapter: FormatAdapter,
  context: DocumentContext,
  index: number,
  count: number,
): string {
  const number = context.documents > 1 ? context.document : index
  const isAlone = context.documents <= 1 && count <= 1
  if (adapter !== badgelint) return isAlone ? context.file : `${context.file}#${number}`
  const stem = context.file.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
  return isAlone || number === 0 ? stem : `${stem}-${number + 1}`
}

/** Says which format an unknown item comes nearest to, and what it lacks for that. */
function nearestFormat(fields: Fields, at: Place, context: DocumentContext): Problem {
  const keys = Object.keys(fields)
  const candidates = context.syntax === 'json' ? adapters : [badgelint, ...adapters]
  const score = (adapter: FormatAdapter) =>
    adapter.marks.filter((mark) => keys.includes(mark)).length
  const best = candidates.toSorted((a, b) => score(b) - score(a))[0] ?? badgelint
  const adapter = score(best) === 0 ? badgelint : best
  const missing = adapter.needs.filter((key) => !keys.includes(key)).map((key) => `\`${key}\``)
  const lacks =
    missing.length > 0
      ? `, which also needs ${missing.join(', ')}`
      : ', but its `type` or values differ'
  return {
    at,
    about: 'format',
    message: `This is not a badge template in any format that badgelint knows; nearest is ${adapter.title}${lacks}`,
    suggestion: 'Complete it, or keep files that are no badge templates elsewhere',
  }
}
