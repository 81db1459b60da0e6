import type { Located, Place } from '../../documents/place.ts'
import {
  approvalPhrase,
  type HeaderKind,
  headerLabels,
  ownerPhrases,
} from '../../text/header-words.ts'
import { commonLanguage } from '../../text/language.ts'
import { isPlaceholder } from '../../text/placeholder.ts'
import { type TextDay, textDays } from '../../text/text-day.ts'
import type { Block, ProgramDocument } from '../document.ts'

/** What a document says of itself: who owns it, who approved it, and the days that go with it. */
export interface DocumentHeader {
  readonly owner?: Place
  readonly approval?: Place
  /** Days of approvals and revisions. */
  readonly past: readonly Located<string>[]
  /** Days by which it is to be reviewed. */
  readonly next: readonly Located<string>[]
  /** The latest day that it names and that is not to come, whatever it is about. */
  latest(today: string): string | undefined
  /** Whether it is not approved yet, and says so. */
  readonly isDraft: boolean
}

interface Entry {
  readonly kind: HeaderKind
  readonly at: Place
  readonly days: readonly TextDay[]
}

const kinds = Object.keys(headerLabels) as readonly HeaderKind[] // the keys as they are declared

const asKey = new Map(kinds.map((kind) => [kind, new RegExp(`^(?:${wordsOf(kind)})$`, 'iu')]))
const asLabel = new Map(
  kinds.map((kind) => [
    kind,
    new RegExp(
      `(?<![\\p{L}\\p{N}(-])(?:${wordsOf(kind)})(?: ?\\([^)\\n]{0,30}\\))? ?[:：][ \\t]{0,5}(?<value>[^\\n|]{1,200})`,
      'giu',
    ),
  ]),
)

function wordsOf(kind: HeaderKind): string {
  return headerLabels[kind].join('|')
}

export function headerOf(document: ProgramDocument): DocumentHeader {
  const texts = textsOf(document)
  const language = languageOf([document])
  const entries = [
    ...fieldEntries(document.fields),
    ...texts.flatMap((text) => labelEntries(text, language)),
  ]
  const sentences = texts.flatMap(({ value, at }) =>
    sentencesOf(value).map((sentence) => ({ value: sentence, at })),
  )
  const approved = sentences.flatMap(({ value, at }): Entry[] => {
    const days = statementsOf(value)
      .filter((statement) => approvalPhrase.test(statement))
      .flatMap((statement) => exactDays(statement, language))
    return days.length > 0 ? [{ kind: 'approval', at, days }] : []
  })
  const all = [...entries, ...approved]
  const owner =
    entries.find(({ kind }) => kind === 'owner')?.at ??
    sentences.find(({ value }) => ownerPhrases.some((phrase) => phrase.test(value)))?.at
  const approval = all.find(({ kind }) => kind === 'approval')?.at
  return {
    ...(owner ? { owner } : {}),
    ...(approval ? { approval } : {}),
    ...sorted(all),
    latest: (today) =>
      texts
        .flatMap(({ value }) => exactDays(value, language).map(({ day }) => day))
        .concat(
          all.flatMap(({ kind, days }) => (kind === 'next' ? [] : days.map(({ day }) => day))),
        )
        .filter((day) => day <= today)
        .reduce<string | undefined>((last, day) => (last && last > day ? last : day), undefined),
    isDraft: Object.entries(document.fields).some(
      ([key, { value }]) => /^approved_/.test(key) && value === null,
    ),
  }
}

/** The language that documents are written in; undefined where they are too short to say. */
export function languageOf(documents: readonly ProgramDocument[]): string | undefined {
  return commonLanguage(
    documents.flatMap(({ lead, sections }) =>
      [...lead, ...sections.flatMap(({ blocks }) => blocks)]
        .filter(({ kind }) => kind !== 'code' && kind !== 'html')
        .map(({ value }) => value),
    ),
  )
}

/** A day of a review is the next one where the document names an earlier day of its own. */
function sorted(entries: readonly Entry[]): Pick<DocumentHeader, 'past' | 'next'> {
  const of = (...wanted: readonly HeaderKind[]) =>
    entries
      .filter(({ kind }) => wanted.includes(kind))
      .flatMap(({ at, days }) => days.map(({ day }) => ({ value: day, at })))
  const past = of('approval', 'revised')
  const isNext = ({ value }: Located<string>) => past.some((other) => other.value < value)
  const review = of('review')
  return {
    past: [...past, ...review.filter((day) => !isNext(day))],
    next: [...of('next'), ...review.filter(isNext)],
  }
}

function fieldEntries(fields: ProgramDocument['fields']): Entry[] {
  return Object.entries(fields).flatMap(([key, { value, at }]) => {
    const name = key.replace(/[_-]/g, ' ')
    const kind = kinds.find((one) => asKey.get(one)?.test(name))
    if (kind === undefined || value === null || value === '' || value === false) return []
    const text = String(value)
    return isPlaceholder(text) ? [] : [{ kind, at, days: exactDays(text, undefined) }]
  })
}

function labelEntries({ value: text, at }: Located<string>, language: string | undefined): Entry[] {
  if (!text.includes(':') && !text.includes('：')) return []
  return kinds.flatMap((kind) =>
    Array.from(text.matchAll(asLabel.get(kind) ?? /$^/g)).flatMap((match): Entry[] => {
      const value = match.groups?.value?.trim() ?? ''
      if (!/[\p{L}\p{N}]/u.test(value) || isPlaceholder(value)) return []
      return [{ kind, at, days: exactDays(value, language).slice(0, 1) }]
    }),
  )
}

function exactDays(text: string, language: string | undefined): readonly TextDay[] {
  return textDays(text, language).filter(({ precision }) => precision !== 'year')
}

/** All texts of a document; what stands in a table or below a heading with its label in front. */
function textsOf({ lead, sections }: ProgramDocument): readonly Located<string>[] {
  return [
    ...lead.flatMap(textsOfBlock),
    ...sections.flatMap(({ heading, blocks }) => {
      const [first] = blocks
      const labelled =
        first && first.kind === 'paragraph' && isLabel(heading.value) ? [below(heading, first)] : []
      return [...labelled, ...blocks.flatMap(textsOfBlock)]
    }),
  ]
}

/** Whether a heading may be a label, such as "Policy owner", of what stands below it. */
function isLabel(heading: string): boolean {
  return kinds.some((kind) => asKey.get(kind)?.test(heading.trim()))
}

function textsOfBlock(block: Block): readonly Located<string>[] {
  if (block.kind === 'code' || block.kind === 'html') return []
  if (block.kind === 'list') return block.items
  if (block.kind !== 'table') return [block]
  const [head = [], ...rows] = block.rows
  const beside = block.rows.flatMap(([label, cell]) => (label && cell ? [below(label, cell)] : []))
  const inColumns = rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      const label = head[index]
      return label ? [below(label, cell)] : []
    }),
  )
  return [...beside, ...inColumns]
}

function below(label: Located<string>, cell: Located<string>): Located<string> {
  return { value: `${label.value.trim().replace(/:$/, '')}: ${cell.value}`, at: cell.at }
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=(?:[^\d\s]|\d{4})[.!?])\s+(?=\p{Lu})/u)
}

/** The parts of a sentence between colons, each without the label that it ends in. */
function statementsOf(sentence: string): readonly string[] {
  const parts = sentence.split(/[:：]/)
  return parts.map((part, index) =>
    index === parts.length - 1 ? part : part.split(/\s+/).slice(0, -4).join(' '),
  )
}
