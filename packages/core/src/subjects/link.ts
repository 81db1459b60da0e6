import { addressesIn, isWebAddress } from '../documents/addresses.ts'
import { childPointer, type Located, type Place, placeOfSpan } from '../documents/place.ts'
import type { FileModel } from '../formats/file-model.ts'
import { addressFlaw } from '../program/address-flaw.ts'
import type { ProgramDocument } from '../program/document.ts'
import type { IssuerProfile } from '../program/issuer.ts'
import type { LinkField, LinkUse, NamedLink } from '../program/links.ts'
import type { BadgeTemplate, TemplateField } from '../program/template.ts'
import type { Subject } from './subject.ts'
import { template as templateSubject } from './template.ts'

/** A link: one place that names an address. Rules judge all places of an address together. */
export const link: Subject<NamedLink> = {
  itemsIn: linksOfFile,
  isArchived: ({ use }) => use.isArchived === true,
  languageOf: () => undefined,
}

/** The links that a file names, whole and unbounded. */
function linksOfFile(model: FileModel): readonly NamedLink[] {
  switch (model.kind) {
    case 'templates':
      return [...model.templates.flatMap(linksOfTemplate), ...model.issuers.flatMap(linksOfIssuer)]
    case 'document':
      return linksOfDocument(model.document)
    case 'program':
      return linksOfProgram(model.value, model.profile.at)
    default:
      return []
  }
}

/** The links that a template names; of one address at one pointer the first. */
export function linksOfTemplate(template: BadgeTemplate): NamedLink[] {
  const { criteria, criteriaLink, description, earnLink, image, alignments, malformed } = template
  const links = new TemplateLinks(template)
  const isFine = (field: TemplateField) => !malformed.has(field)
  if (isFine('criteriaLink')) links.add('criteria', criteriaLink)
  if (isFine('earnLink')) links.add('earn', earnLink)
  if (isFine('image')) links.add('image', image)
  if (isFine('criteria'))
    for (const { text, link } of criteria) {
      links.add('criterion', link)
      links.addThoseIn(text)
    }
  if (isFine('description')) links.addThoseIn(description)
  for (const { description: other, criteria: others } of template.translations ?? []) {
    if (isFine('description')) links.addThoseIn(other)
    if (isFine('criteria')) for (const { text } of others) links.addThoseIn(text)
  }
  if (isFine('alignments')) for (const { link } of alignments) links.add('alignment', link)
  if (isFine('recommendations'))
    for (const { link } of template.recommendations ?? []) links.add('recommendation', link)
  return links.all
}

/** What stands in the fields for links of a file's templates, and is no address. */
export function nonAddressesIn(model: FileModel): NamedLink[] {
  if (model.kind !== 'templates') return []
  const ofIssuers = model.issuers.flatMap(({ url }) =>
    url && addressFlaw(url.value, 'web')
      ? [{ address: url.value.trim(), use: { at: url.at, field: 'issuer' as const } }]
      : [],
  )
  const ofTemplates = model.templates.flatMap((template) =>
    template.problems.flatMap(({ at, isAddress, value }) => {
      if (!isAddress || typeof value !== 'string') return []
      const { id } = template
      const isArchived = templateSubject.isArchived(template)
      const field = fieldAt(at.pointer.slice(template.at.pointer.length))
      const use = {
        at,
        field,
        template: id.value,
        ...(isArchived ? { isArchived: true as const } : {}),
      }
      return [{ address: value.trim(), use }]
    }),
  )
  return [...ofTemplates, ...ofIssuers]
}

/** Which link a field of a template holds, by the names that formats give it. */
const fieldsByName: readonly (readonly [RegExp, LinkField])[] = [
  [/^\/image/, 'image'],
  [/^\/issuer/, 'issuer'],
  [/^\/earn/, 'earn'],
  [/^\/alignments?\//, 'alignment'],
  [/^\/recommendations\//, 'recommendation'],
  [/^\/badge_template_activities\//, 'criterion'],
]

function fieldAt(pointer: string): LinkField {
  return fieldsByName.find(([name]) => name.test(pointer))?.[1] ?? 'criteria'
}

/** The web page of an issuer. */
function linksOfIssuer({ url }: IssuerProfile): NamedLink[] {
  const address = url?.value.trim()
  return url && address && isWebAddress(address)
    ? [{ address, use: { at: url.at, field: 'issuer' } }]
    : []
}

class TemplateLinks {
  readonly all: NamedLink[] = []
  readonly #seen = new Set<string>()
  readonly #common: Pick<LinkUse, 'template' | 'isArchived'>
  /** Where something else stands in place of a link, though it may be read as one. */
  readonly #flawed: ReadonlySet<string>

  constructor(template: BadgeTemplate) {
    const flawed = template.problems.filter(({ isAddress }) => isAddress)
    this.#flawed = new Set(flawed.map(({ at }) => at.pointer))
    this.#common = {
      template: template.id.value,
      ...(templateSubject.isArchived(template) ? { isArchived: true } : {}),
    }
  }

  add(field: LinkField, text: Located<string> | undefined): void {
    const address = text?.value.trim()
    if (!text || !address || this.#flawed.has(text.at.pointer)) return
    if (isWebAddress(address)) this.#add(address, { at: text.at, field })
  }

  addThoseIn(text: Located<string> | undefined): void {
    for (const { address, start, end, isEscaped } of addressesIn(text?.value ?? ''))
      if (text)
        this.#add(address, {
          at: placeOfSpan(text.at, [start, end]),
          field: 'text',
          ...(isEscaped ? { isFixed: true } : {}),
        })
  }

  #add(address: string, use: LinkUse): void {
    const key = `${use.at.pointer}\0${address}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.all.push({ address, use: { ...use, ...this.#common } })
  }
}

/** The links of a Markdown page; of one address at one pointer the first. */
function linksOfDocument({ role, links }: ProgramDocument): NamedLink[] {
  const seen = new Set<string>()
  return links.flatMap(({ value: address, at }) => {
    const key = `${at.pointer}\0${address}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ address, use: { at, field: role, isFixed: true } }]
  })
}

/** The texts in the data of `program.yaml` that are web addresses. */
function linksOfProgram(value: unknown, at: Place): NamedLink[] {
  const seen = new Set<object>()
  const links: NamedLink[] = []
  const collect = (inner: unknown, pointer: string) => {
    if (typeof inner === 'string') {
      const address = inner.trim()
      if (isWebAddress(address))
        links.push({ address, use: { at: { ...at, pointer }, field: 'program' } })
    }
    // What is shared by aliases stands at one place.
    if (typeof inner !== 'object' || inner === null || seen.has(inner)) return
    seen.add(inner)
    // Where an editor finds the schema.
    for (const [key, item] of Object.entries(inner))
      if (key !== '$schema') collect(item, childPointer(pointer, key))
  }
  collect(value, at.pointer)
  return links
}
