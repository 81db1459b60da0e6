import { type Located, type Place, placeOfSpan } from '../../documents/place.ts'
import { isPlaceholder } from '../../text/placeholder.ts'
import type { Block, ListBlock, ProgramDocument, Section, TableBlock } from '../document.ts'
import { plainWords } from './lexicon.ts'
import { looseBlocks } from './loose-lines.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence, an item or a row, and under what it stands. */
export interface Statement extends Located<string> {
  readonly words: readonly string[]
  /** The words that lead to it: the label of its block, what introduces its list, the heads of its table. */
  readonly labels: readonly string[]
  /** The headings above it, the nearest first; the title only for what stands right below it. */
  readonly headings: readonly string[]
  /** The title of its document: its first heading, or the line that stands for it. */
  readonly title: string
  /** The sentence before it in its block. */
  readonly before?: string
  readonly form: 'sentence' | 'item' | 'row'
  /** Whether it stands at the beginning of a document, above its parts. */
  readonly isOpening: boolean
}

/** So much of all documents together is read; what a program decides is said by then. */
export const mostRead = 400_000

/** So many blocks at the beginning of a document open it. */
const mostOpening = 4

/** A sentence of more words or characters is read in part. */
const mostWords = 300
const longest = 4_000

/** HTML and MDX in a text: what a picture is called and how wide it is says nothing. */
const tag = /<\/?[a-z][^<>]{0,500}>/gi

/** A table of more columns is none that people read. */
const mostColumns = 20

/** More words than these are no heading. */
const mostInHeading = 10
const longestHeading = 130
const mostInQuestion = 20
const mostInLabel = 6

/** A label as short as this says nothing by itself: "Article 9. Withdrawal." */
const mostInBareLabel = 3

/** Nor a sentence of more words a label. */
const mostInSentence = 4

/** For what a document holds, in a line of its head, and how far that is looked for. */
const applies =
  /\b(applies to|applicable to|gilt für|se aplica a|s['’]applique à|(?:is )?van toepassing op|geldt voor|aplica-se a):[^\n]{1,200}/i
const mostInHead = 600

/** The statements of documents in their order, without code, comments, forms and placeholders. */
export function statementsOf(documents: readonly ProgramDocument[]): Statement[] {
  const reader = new Reader()
  for (const document of documents) reader.read(document)
  return reader.statements
}

/** What stands above and before what is read next. */
interface Context {
  readonly headings: readonly string[]
  readonly labels: readonly string[]
  readonly isOpening: boolean
}

class Reader {
  readonly statements: Statement[] = []
  #title = ''
  #left = mostRead

  read({ lead, sections }: ProgramDocument): void {
    const [first] = looseBlocks(lead.slice(0, 1))
    const isUntitled = first !== undefined && lead.length > 1 && standsForHeading(first)
    this.#title = isUntitled ? first.value : (sections[0]?.heading.value ?? '')
    this.#readBlocks(lead, [], true)
    const path: Section[] = []
    for (const section of sections) {
      const { heading } = section
      if (isProse(heading.value)) {
        const above = path.filter(({ depth }) => depth > 1).map((one) => one.heading.value)
        this.#readBlocks(
          [{ kind: 'paragraph', ...heading }, ...section.blocks],
          above.reverse(),
          false,
        )
        continue
      }
      while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop()
      const above = path.filter(({ depth }) => depth > 1).map(({ heading }) => heading.value)
      const isOpening = section === sections[0] && section.depth === 1
      this.#readBlocks(section.blocks, [...above, section.heading.value].reverse(), isOpening)
      path.push(section)
    }
  }

  #readBlocks(written: readonly Block[], headings: readonly string[], isFirst: boolean): void {
    const isHead = ({ kind, value }: Block) => isFirst && kind === 'paragraph' && isRecord(value)
    const blocks = looseBlocks(written.filter((block) => !isHead(block)))
    for (const head of written.filter(isHead))
      this.#readApplies(head, { headings, labels: [], isOpening: true })
    const isUntitled = isFirst && headings.length === 0
    let standIn: string | undefined
    for (const [index, block] of blocks.entries()) {
      if (this.#left <= 0) return
      const isLast = index === blocks.length - 1
      const isNext = standIn !== undefined && standIn === blocks[index - 1]?.value
      if (!isLast && standsForHeading(block) && !(isNext && block.value.includes(', ')))
        standIn = block.value
      else
        this.#readBlock(block, {
          headings: standIn === undefined ? headings : [standIn, ...headings],
          labels: introductionOf(blocks[index - 1], standIn),
          isOpening:
            isFirst &&
            index < mostOpening &&
            (standIn === undefined || (isUntitled && standIn === blocks[0]?.value)),
        })
    }
  }

  #readBlock(block: Block, context: Context): void {
    if (block.kind === 'list') this.#readList(block, context)
    else if (block.kind === 'table') this.#readTable(block, context)
    else if (block.kind === 'paragraph' || block.kind === 'blockquote')
      this.#readText(block, context, 'sentence')
  }

  #readList({ items }: ListBlock, context: Context): void {
    const outer: string[] = []
    for (const item of items) {
      const depth = Math.min(item.depth, 20)
      outer.length = Math.min(outer.length, depth - 1)
      this.#readText(item, { ...context, labels: [...outer, ...context.labels] }, 'item')
      outer.push(item.value.slice(0, 200))
    }
  }

  #readTable({ rows }: TableBlock, context: Context): void {
    const [head = []] = rows
    const heads = head
      .slice(0, mostColumns)
      .map(({ value }) => value)
      .filter((value) => value !== '')
    const labels = [...heads, ...context.labels]
    for (const row of rows.slice(1)) {
      if (this.#left <= 0) return
      const cells = row.filter(({ value }) => value.trim() !== '')
      const main = cells.toSorted((a, b) => b.value.length - a.value.length)[0]
      if (main === undefined || cells.length < 2) continue
      const text = cells.map(({ value }) => value).join(' | ')
      this.#left -= text.length
      if (isLeftOpen(text)) continue
      this.#add({ ...context, labels }, { ...main, words: wordsOf(text), form: 'row' })
    }
  }

  #readText({ value, at }: Located<string>, context: Context, form: 'sentence' | 'item'): void {
    if (this.#left <= 0 || isPlaceholder(value)) return
    this.#left -= value.length
    this.#readApplies({ value, at }, context)
    const all = sentencesOf(value)
    const question = questionOf(all)
    const sentences = question === undefined ? all : all.slice(1)
    const headings = question === undefined ? context.headings : [question, ...context.headings]
    const label = headings[0]?.endsWith('?') ? undefined : labelOf(sentences)
    const labels = label === undefined ? context.labels : [label, ...context.labels]
    let before: string | undefined
    for (const { text, start } of sentences) {
      const isBare = text === label && wordsIn(text) < mostInBareLabel
      if (!isBare && !isLeftOpen(text))
        this.#add({ ...context, headings, labels }, { ...stretch(text, at, start), form, before })
      before = text
    }
  }

  /** Reads for what the document holds, in the names and values at its head. */
  #readApplies({ value, at }: Located<string>, context: Context): void {
    const found = context.isOpening ? applies.exec(value.slice(0, mostInHead)) : null
    if (found === null) return
    const [text, label = ''] = found
    const labels = [label, ...context.labels]
    this.#add({ ...context, labels }, { ...stretch(text, at, found.index), form: 'item' })
  }

  #add(
    { headings, labels, isOpening }: Context,
    one: Omit<Statement, keyof Context | 'before' | 'title'> & { before?: string | undefined },
  ): void {
    const { before, ...rest } = one
    this.statements.push({
      ...rest,
      ...(before === undefined ? {} : { before }),
      headings,
      labels,
      isOpening,
      title: this.#title,
    })
  }
}

/** Whether a heading is a sentence that a line of dashes below it has made one. */
function isProse(heading: string): boolean {
  const count = plainWords(heading).length
  return count > mostInQuestion || (heading.endsWith('.') && count > mostInHeading)
}

/** The words of a statement; of an endless one its beginning. */
function wordsOf(text: string): string[] {
  return plainWords(text.slice(0, longest).replace(tag, ' ')).slice(0, mostWords)
}

function stretch(text: string, at: Place, start: number) {
  return {
    value: text,
    at: placeOfSpan(at, [start, start + text.length]),
    words: wordsOf(text),
  }
}

/** A short paragraph without a full stop that others follow: "Step 3: Decision". */
function standsForHeading({ kind, value }: Block): boolean {
  if (kind !== 'paragraph' || value.length > longestHeading || /[;,:]$/.test(value)) return false
  if (applies.test(value) || /\p{L}\*{0,2}\s?: /u.test(value)) return false
  if (value.endsWith('?')) return plainWords(value).length <= mostInQuestion
  const count = plainWords(value).length
  return count <= (value.endsWith('.') ? 3 : mostInHeading) && !value.includes('@')
}

/** What a list or table below it belongs to: the last words of a paragraph. */
function introductionOf(block: Block | undefined, standIn: string | undefined): string[] {
  if (block?.kind !== 'paragraph' || block.value === standIn) return []
  const last = sentencesOf(block.value).at(-1)?.text ?? ''
  return /[.!]$/.test(last) ? [] : [last]
}

/** The label with which a text begins: "Expiry. Badges …" or "Expiry: badges …". */
function labelOf([first, ...others]: readonly Sentence[]): string | undefined {
  if (first === undefined) return undefined
  const colon = first.text.slice(0, 60).search(/:\s|\s[–—]\s/)
  const label = first.text.slice(0, colon)
  if (colon > 0 && plainWords(label).length <= mostInLabel) return label
  return others.length > 0 && wordsIn(first.text) <= mostInSentence ? first.text : undefined
}

/** The question that the rest of a text answers. */
function questionOf([first, ...others]: readonly Sentence[]): string | undefined {
  if (first === undefined || others.length === 0) return undefined
  return first.text.endsWith('?') && wordsIn(first.text) <= mostInQuestion ? first.text : undefined
}

/** How many words a text has, without numbers. */
function wordsIn(text: string): number {
  return plainWords(text).filter((word) => !/^\d/.test(word)).length
}

/** Lines of names and values at the head of a document: "Version: 2.3". */
function isRecord(text: string): boolean {
  const lines = text.split('\n')
  return lines.length > 1 && lines.every((line) => /^[^:]{1,40}:/.test(line))
}

/** A line of a form that is still to be filled in. */
function isLeftOpen(text: string): boolean {
  return (
    /_{3}|☐|\[ \]/.test(text) ||
    isPlaceholder(text) ||
    /:\s*`?[[<{][^\]>}]{1,80}[\]>}]`?$/.test(text)
  )
}
