import type { Syntax } from '../documents/media-type.ts'
import { fileStem, type Located, type Place, placeBelow } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { IssuedCredential } from '../program/credential.ts'
import type { IssuerProfile } from '../program/issuer.ts'
import type { PassedOverKind } from '../program/passed-over.ts'
import type { BadgeTemplate } from '../program/template.ts'
import { accredible } from './accredible.ts'
import { otherBadgeObject } from './badge-objects.ts'
import { badgelint } from './badgelint.ts'
import { earnerOfAssertion, issuedCredential } from './credentials.ts'
import { credly } from './credly.ts'
import { differencesOf } from './differences.ts'
import { type EmbeddedItem, embeddedIn } from './embedded.ts'
import { FieldReader, type Fields, isFields, own } from './fields.ts'
import { foreignBadge, isBadgr1 } from './foreign-formats.ts'
import { type FormatAdapter, typesOf } from './format.ts'
import { issuerAlone, issuerOfCredential, issuerWithin } from './issuers.ts'
import { adapterFor, isBadge } from './known-badge.ts'
import {
  isToken,
  mistypedType,
  nearestFormat,
  remarkOnBadgr1,
  remarkOnList,
  signedAsToken,
} from './nearest-format.ts'
import { openBadges1, openBadges3 } from './open-badges.ts'
import type { Validate } from './shape.ts'
import { type FoundTemplate, toTemplate } from './to-template.ts'
import type { UnreadBadge } from './unread-badge.ts'

/** What one document holds. */
export interface Recognised {
  readonly templates: readonly BadgeTemplate[]
  /** Badge objects that are no templates. */
  readonly passedOver: readonly PassedOverKind[]
  readonly issuers: readonly IssuerProfile[]
  /** Issued badges in which no template stands. */
  readonly credentials: readonly IssuedCredential[]
  /** Badge objects in which a template should stand that cannot be read, and why. */
  readonly unread: readonly UnreadBadge[]
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
  /** As in {@link BadgeContext}. */
  readonly isListed?: boolean
}

/** The shapes of the formats that have occurred; to load one again takes a while even when it is there. */
const shapes = new Map<FormatAdapter, Validate>()

/** Finds the badge templates in a decoded document, whatever format they come in. */
export async function recognise(value: unknown, context: DocumentContext): Promise<Recognised> {
  const found: Collected = {
    templates: [],
    passedOver: [],
    issuers: [],
    credentials: [],
    unread: [],
    unknown: [],
    remarks: [],
  }
  const at = { file: context.file, document: context.document, pointer: '' }
  if (value !== null) collect(value, at, { context, found, fromCredential: false, depth: 0 })
  for (const { adapter } of found.templates)
    if (!shapes.has(adapter)) shapes.set(adapter, await adapter.loadValidate())
  return {
    templates: found.templates.map((item, index) => {
      const validate = shapes.get(item.adapter)
      const differences = validate
        ? differencesOf(item.adapter, validate, value, item.at.pointer)
        : []
      return toTemplate(
        item,
        differences,
        madeId(item.adapter, context, index, found.templates.length),
      )
    }),
    passedOver: found.passedOver,
    issuers: found.issuers,
    credentials: found.credentials,
    ...misread(found, context),
  }
}

/** What is read only in part or not at all: a file that nobody takes for one of templates is left in peace. */
function misread(
  { unread, unknown, remarks }: Collected,
  context: DocumentContext,
): Pick<Recognised, 'unread' | 'unknown'> {
  if (!context.expected) return { unread: [], unknown: [] }
  return {
    unread: distinct(unread),
    unknown: [
      ...unknown.map(({ fields, at }) => nearestFormat(fields, at, context)),
      ...distinct(remarks),
    ],
  }
}

/** A list of a hundred badges of one kind is one mistake. */
function distinct<P extends UnreadBadge>(all: readonly P[]): P[] {
  return [...Map.groupBy(all, ({ message }) => message).values()].flatMap((same) =>
    same.slice(0, 1),
  )
}

interface Item {
  readonly fields: Fields
  readonly at: Place
}

interface Collected {
  readonly templates: FoundTemplate[]
  readonly passedOver: PassedOverKind[]
  readonly issuers: IssuerProfile[]
  readonly credentials: IssuedCredential[]
  readonly unread: UnreadBadge[]
  readonly unknown: Item[]
  /** What is said of how templates are kept that are read all the same. */
  readonly remarks: Problem[]
}

interface Walk {
  readonly context: DocumentContext
  readonly found: Collected
  readonly fromCredential: boolean
  readonly depth: number
  /** The person whom a credential around it names. */
  readonly earner?: Located<string> | undefined
  /** The format that a group of fields has by where it stands, if no other knows it. */
  readonly adapter?: FormatAdapter | undefined
  /** As in {@link EmbeddedItem}. */
  readonly isExcerpt?: boolean | undefined
}

/** So deep are envelopes opened. */
const maxDepth = 6

/** Keys under which an answer or a bundle holds what it is about. */
const envelopes = [
  'data',
  'result',
  'group',
  'groups',
  'credential',
  'credentials',
  'vc',
  'badge_template',
]

function collect(value: unknown, at: Place, walk: Walk): void {
  if (Array.isArray(value)) {
    const inList = walkOfList(value, walk)
    value.forEach((item, index) => {
      collect(item, placeBelow(at, index), inList)
    })
  } else if (isFields(value)) collectFields(value, at, walk)
  else if (typeof value === 'string' && isToken(value)) walk.found.unread.push(signedAsToken(at))
  else walk.found.unknown.push({ fields: {}, at })
}

/** Beside one that is surely a badge, the others of a list are read as leniently as one by itself. */
function walkOfList(list: readonly unknown[], walk: Walk): Walk {
  const { context } = walk
  const isListed = !list.some((item) => isFields(item) && isBadge(item, context))
  return isListed ? { ...walk, context: { ...context, isListed } } : walk
}

function collectFields(fields: Fields, at: Place, walk: Walk): void {
  const { found, context } = walk
  const json = own(fields, 'json')
  if (isFields(json) && isBadgr1(fields) && isBadge(json, context)) {
    if (adapterFor(json, context)) found.remarks.push(remarkOnBadgr1(at))
    collect(json, placeBelow(at, 'json'), deeper(walk))
    return
  }
  const foreign = foreignBadge(fields, at)
  if (foreign) {
    found.unread.push(foreign)
    return
  }
  if (collectEmbedded(fields, at, walk)) return
  const other = otherBadgeObject(fields, context)
  if (other) {
    found.passedOver.push(other)
    if (other === 'issuer') found.issuers.push(issuerAlone(fields, at))
    if (other === 'assertion' || other === 'credential') addIssued(fields, at, found)
    if (other === 'credential') add(found.remarks, mistypedType(fields, at, context))
    return
  }
  const adapter = adapterWithin(fields, walk)
  if (adapter) {
    const fromCredential =
      walk.fromCredential || (adapter === accredible && Object.hasOwn(fields, 'group_id'))
    const earner = walk.earner ?? earnerOfAssertion(new FieldReader(fields, at))
    const { isExcerpt } = walk
    found.templates.push({ fields, at, adapter, fromCredential, earner, isExcerpt })
    addIssuer(fields, at, adapter, found)
    return
  }
  const inner = envelopes.filter(
    (key) => typeof own(fields, key) === 'object' && own(fields, key) !== null,
  )
  if (walk.depth < maxDepth && inner.length > 0)
    for (const key of inner)
      collect(own(fields, key), placeBelow(at, key), {
        ...deeper(walk),
        // Ours is written in YAML, where the same key may hold a template of ours.
        adapter: key === 'badge_template' && context.syntax === 'json' ? credly : undefined,
      })
  else if (walk.depth >= maxDepth || !collectBundle(fields, at, walk))
    found.unknown.push({ fields, at })
}

/** What a group of fields that has no type is follows from where it stands. */
function adapterWithin(fields: Fields, { context, adapter }: Walk): FormatAdapter | undefined {
  const own = adapterFor(fields, context)
  const isOpen = own === undefined || own === openBadges1 || own === badgelint
  return adapter && isOpen && typesOf(fields).length === 0 ? adapter : own
}

/** What stands in an issued badge; whether it is one, and not one of those that are passed over. */
function collectEmbedded(fields: Fields, at: Place, walk: Walk): boolean {
  const { found } = walk
  const embedded = walk.depth < maxDepth ? embeddedIn(fields, at) : undefined
  if (embedded === undefined) return false
  const { inner, unread } = embedded
  if (inner.length === 0 && unread.length === 0) return false
  found.unread.push(...unread)
  add(found.remarks, mistypedType(fields, at, walk.context))
  const before = found.templates.length
  for (const item of inner)
    if (item.adapter !== openBadges3 || !isAmong(item.value, found.templates.slice(before)))
      collectItem(item, { ...deeper(walk), fromCredential: true })
  if (inner.length === 0) addIssued(fields, at, found)
  else add(found.issuers, issuerOfCredential(fields, at))
  return true
}

function collectItem({ value, at, earner, adapter, isExcerpt }: EmbeddedItem, walk: Walk): void {
  if (adapter === openBadges3 && isFields(value)) {
    walk.found.templates.push({ fields: value, at, adapter, fromCredential: true, earner })
    addIssuer(value, at, adapter, walk.found)
  } else collect(value, at, { ...walk, earner, adapter, isExcerpt })
}

/** Lists of badges, or badges that are not read, under keys that no format has; whether there are any. */
function collectBundle(fields: Fields, at: Place, walk: Walk): boolean {
  const { context, found } = walk
  if (!context.expected) return false
  const keys = Object.keys(fields).filter((key) => {
    const value = own(fields, key)
    return isListOfBadges(value, context) || (isFields(value) && foreignBadge(value, at))
  })
  for (const key of keys) {
    const before = found.templates.length
    collect(own(fields, key), placeBelow(at, key), deeper(walk))
    if (found.templates.length > before) found.remarks.push(remarkOnList(placeBelow(at, key), key))
  }
  return keys.length > 0 || collectGroups(fields, at, walk)
}

/** The same in each of a list of groups, such as the tracks of a program; whether there are any. */
function collectGroups(fields: Fields, at: Place, walk: Walk): boolean {
  let hasSome = false
  for (const [key, list] of Object.entries(fields)) {
    if (!Array.isArray(list) || walk.depth >= maxDepth) continue
    for (const [index, group] of list.entries())
      if (isFields(group) && Object.values(group).some((one) => isListOfBadges(one, walk.context)))
        hasSome =
          collectBundle(group, placeBelow(placeBelow(at, key), index), deeper(walk)) || hasSome
  }
  return hasSome
}

function isListOfBadges(value: unknown, context: DocumentContext): boolean {
  return (
    Array.isArray(value) &&
    value.every(isFields) &&
    value.some((item) => isBadge(item, context)) &&
    value.every(
      (item) =>
        isBadge(item, context) || adapterFor(item, context) || otherBadgeObject(item, context),
    )
  )
}

function deeper(walk: Walk): Walk {
  const { context, found, fromCredential, depth } = walk
  return { context, found, fromCredential, depth: depth + 1 }
}

/** A record of achievements may hold one in full that stands in a credential of it, too. */
function isAmong(value: unknown, templates: readonly FoundTemplate[]): boolean {
  const id = isFields(value) ? own(value, 'id') : undefined
  return id !== undefined && templates.some(({ fields }) => own(fields, 'id') === id)
}

/** A badge that was issued and in which no template stands. */
function addIssued(fields: Fields, at: Place, found: Collected): void {
  found.credentials.push(issuedCredential(fields, at))
  add(found.issuers, issuerOfCredential(fields, at))
}

/** The profile of who issues it, where that stands in a badge of Open Badges. */
function addIssuer(fields: Fields, at: Place, { format }: FormatAdapter, found: Collected): void {
  if (format === 'open-badges-1') add(found.issuers, issuerWithin(fields, at, 'issuer', 1))
  if (format === 'open-badges-2') add(found.issuers, issuerWithin(fields, at, 'issuer', 2))
  if (format === 'open-badges-3') add(found.issuers, issuerWithin(fields, at, 'creator', 3))
}

function add<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item)
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
  const stem = fileStem(context.file)
  return isAlone || number === 0 ? stem : `${stem}-${number + 1}`
}
