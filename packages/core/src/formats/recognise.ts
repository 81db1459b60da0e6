import type { Syntax } from '../documents/media-type.ts'
import { type Located, type Place, placeBelow } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { IssuedCredential } from '../program/credential.ts'
import type { IssuerProfile } from '../program/issuer.ts'
import type { PassedOverKind } from '../program/passed-over.ts'
import type { BadgeTemplate } from '../program/template.ts'
import { accredible } from './accredible.ts'
import { adapters } from './adapters.ts'
import { otherBadgeObject } from './badge-objects.ts'
import { badgelint } from './badgelint.ts'
import {
  earnerInName,
  earnerOfAssertion,
  earnerOfSubject,
  issuedCredential,
} from './credentials.ts'
import { FieldReader, type Fields, isFields, own } from './fields.ts'
import { type FormatAdapter, typesOf } from './format.ts'
import { issuerAlone, issuerWithin } from './issuers.ts'
import { nearestFormat } from './nearest-format.ts'
import { openBadges3 } from './open-badges.ts'
import { mismatches, type Validate } from './shape.ts'
import { type FoundTemplate, toTemplate } from './to-template.ts'

/** What one document holds. */
export interface Recognised {
  readonly templates: readonly BadgeTemplate[]
  /** Badge objects that are no templates. */
  readonly passedOver: readonly PassedOverKind[]
  readonly issuers: readonly IssuerProfile[]
  /** Issued badges in which no template stands. */
  readonly credentials: readonly IssuedCredential[]
  /** Badge objects in which a template should stand that cannot be read, and why. */
  readonly unread: readonly Problem[]
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
  const found: Collected = {
    templates: [],
    passedOver: [],
    issuers: [],
    credentials: [],
    unknown: [],
  }
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
    passedOver: found.passedOver,
    issuers: found.issuers,
    credentials: found.credentials,
    unread: [],
    unknown: found.unknown.map(({ fields, at: place }) =>
      nearestFormat(fields, place, context.syntax),
    ),
  }
}

interface Item {
  readonly fields: Fields
  readonly at: Place
  readonly earner?: Located<string> | undefined
}

interface Collected {
  readonly templates: FoundTemplate[]
  readonly passedOver: PassedOverKind[]
  readonly issuers: IssuerProfile[]
  readonly credentials: IssuedCredential[]
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
    for (const item of achievements) {
      found.templates.push({ ...item, adapter: openBadges3, fromCredential: true })
      addIssuer(item.fields, item.at, openBadges3, found)
    }
    add(found.issuers, issuerWithin(value, at, 'issuer', 3))
    return
  }
  const other = otherBadgeObject(value)
  if (other) {
    found.passedOver.push(other)
    if (other === 'issuer') found.issuers.push(issuerAlone(value, at))
    if (other === 'assertion' || other === 'credential') {
      found.credentials.push(issuedCredential(value, at))
      add(found.issuers, issuerWithin(value, at, 'issuer', 3))
    }
    return
  }
  const adapter = adapters.find((candidate) => candidate.recognises(value, walk.context))
  if (adapter) {
    const fromCredential =
      walk.fromCredential || (adapter === accredible && Object.hasOwn(value, 'group_id'))
    const earner = earnerOfAssertion(new FieldReader(value, at))
    found.templates.push({ fields: value, at, adapter, fromCredential, earner })
    addIssuer(value, at, adapter, found)
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

/** The profile of who issues it, where that stands in a badge of Open Badges. */
function addIssuer(fields: Fields, at: Place, { format }: FormatAdapter, found: Collected): void {
  if (format === 'open-badges-1') add(found.issuers, issuerWithin(fields, at, 'issuer', 1))
  if (format === 'open-badges-2') add(found.issuers, issuerWithin(fields, at, 'issuer', 2))
  if (format === 'open-badges-3') add(found.issuers, issuerWithin(fields, at, 'creator', 3))
}

function add<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item)
}

/** The achievements inside an Open Badges 3.0 credential; older drafts said `hasCredential`. */
function achievementsOf(fields: Fields, at: Place): Item[] {
  const credential = new FieldReader(fields, at)
  const subjects = credential.groups('credentialSubject')
  return subjects.flatMap((subject) =>
    [...subject.groups('achievement'), ...subject.groups('hasCredential')]
      .filter(
        (reader) =>
          typesOf(reader.fields).includes('Achievement') ||
          subject.group('achievement') !== undefined,
      )
      .map((reader) => ({
        fields: reader.fields,
        at: reader.at,
        earner: earnerOfSubject(subject) ?? earnerInName(credential, reader),
      })),
  )
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
