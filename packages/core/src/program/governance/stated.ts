import type { Located } from '../../documents/place.ts'
import { plainLetters } from '../../text/normalize.ts'
import { daysOf, quantitiesIn } from '../../text/quantities.ts'
import type { Block, ProgramDocument, TableBlock } from '../document.ts'
import { partsOf, plainHeading } from './document-parts.ts'
import { type IssuingLimit, limitInRow, limitsIn } from './issuing-limit.ts'
import { namePatternIn } from './name-pattern.ts'
import type { StatedRules } from './stated-rules.ts'
import * as words from './stated-words.ts'
import { locatedSentences, partOf } from './text-parts.ts'

/** A block with the one before it and the headings above it, in plain letters. */
interface Passage {
  readonly block: Block
  readonly before: Block | undefined
  readonly headings: readonly string[]
}

/** What one document lays down. */
export function statedIn(document: ProgramDocument): StatedRules {
  if (document.role !== 'governance') return {}
  const passages = passagesOf(document)
  const limit = longestOf(issuingLimitsIn(document))
  const levels = listed(passages, { heading: words.levels, introduction: words.levelsAre })
  const types = listed(passages, { heading: words.types, introduction: words.typesAre })
  const expiry = expiryIn(passages)
  const namePattern = theOnly(passages.flatMap(namePatterns))
  return {
    ...(limit === undefined ? {} : { issuingLimit: limit }),
    ...(levels.length === 0 ? {} : { levels }),
    ...(types.length === 0 ? {} : { types }),
    ...(expiry === undefined ? {} : { expiry }),
    ...(namePattern === undefined ? {} : { namePattern }),
  }
}

/** All times within which a document says that badges are issued. */
export function issuingLimitsIn(document: ProgramDocument): readonly IssuingLimit[] {
  return passagesOf(document).flatMap(limitsOf)
}

function inDays({ value, at }: IssuingLimit): readonly Located<number>[] {
  const days = daysOf(value)
  return days === undefined ? [] : [{ value: days, at }]
}

function passagesOf(document: ProgramDocument): readonly Passage[] {
  return partsOf(document).flatMap(({ headings, blocks }) => {
    const plain = headings.map(plainHeading)
    return blocks.map((block, index) => ({ block, before: blocks[index - 1], headings: plain }))
  })
}

/** The texts of a block in which sentences stand. */
function textsOf(block: Block): readonly Located<string>[] {
  if (block.kind === 'list') return block.items
  return block.kind === 'paragraph' ? [block] : []
}

function limitsOf({ block, before, headings }: Passage): readonly IssuingLimit[] {
  const own = headings.at(-1) ?? ''
  if (words.otherTime.test(own) && !words.issuingHeading.test(own)) return []
  const isUnderIssuing = headings.some((heading) => words.issuingHeading.test(heading))
  if (block.kind === 'table') {
    const [header = [], ...rows] = block.rows
    return rows.flatMap((row) => limitInRow(header, row, isUnderIssuing))
  }
  return textsOf(block).flatMap((text) => {
    const sentences = locatedSentences(text)
    return sentences.flatMap((one, index) =>
      limitsIn(one, {
        isUnderIssuing: isUnderIssuing || isIntroduced(block, before),
        before: sentences[index - 1]?.value,
      }),
    )
  })
}

/** "Badges are issued:" before a list. */
function isIntroduced(block: Block, before: Block | undefined): boolean {
  if (block.kind !== 'list' || before?.kind !== 'paragraph') return false
  const last = plainLetters(locatedSentences(before).at(-1)?.value ?? '')
  return (
    last.trimEnd().endsWith(':') &&
    words.issuing.test(last) &&
    words.badge.test(last) &&
    !words.otherTime.test(last)
  )
}

/**
 * The longest of several limits: where kinds of badge have limits of their own, nothing says which template is of which
 * kind, and only a badge that exceeds all of them breaks what the document says. That of one kind alone is none.
 */
function longestOf(limits: readonly IssuingLimit[]): Located<number> | undefined {
  const [first, ...others] = limits
  if (others.length === 0 && first?.isOfKind) return undefined
  return limits.flatMap(inDays).toSorted((a, b) => b.value - a.value)[0]
}

function namePatterns({ block, headings }: Passage): readonly Located<string>[] {
  const isUnderNaming = words.namingHeading.test(headings.at(-1) ?? '')
  return textsOf(block)
    .flatMap(locatedSentences)
    .flatMap((one) => namePatternIn(one, isUnderNaming) ?? [])
}

/** The first of values that are all the same; undefined where they differ. */
function theOnly<V>(values: readonly Located<V>[]): Located<V> | undefined {
  const [first] = values
  return values.every(({ value }) => value === first?.value) ? first : undefined
}

/** By which words a list of something is known. */
interface ListWords {
  /** A header or heading that says nothing else. */
  readonly heading: RegExp
  /** The end of what introduces it. */
  readonly introduction: RegExp
}

/** What tables and lists under such a header or heading, or after such words, list, each once. */
function listed(passages: readonly Passage[], kind: ListWords): readonly Located<string>[] {
  const found = passages.flatMap((passage) =>
    passage.headings.some((heading) => words.otherLists.test(heading))
      ? []
      : listedIn(passage, kind),
  )
  const seen = new Set<string>()
  return found.filter(({ value }) => {
    const key = plainLetters(value)
    return !seen.has(key) && seen.add(key)
  })
}

function listedIn(
  { block, before, headings }: Passage,
  kind: ListWords,
): readonly Located<string>[] {
  if (block.kind === 'table') return firstColumn(block, kind.heading)
  if (block.kind === 'paragraph') return locatedSentences(block).flatMap((one) => inLine(one, kind))
  if (block.kind !== 'list') return []
  const introduction = before?.kind === 'paragraph' ? plainLetters(before.value).trim() : ''
  const isListed = kind.heading.test(headings.at(-1) ?? '') || kind.introduction.test(introduction)
  return isListed ? block.items.flatMap((item) => (item.depth === 1 ? nameOf(item) : [])) : []
}

/** "There are three levels: Foundational, Intermediate and Advanced." */
function inLine(
  sentence: Located<string>,
  { introduction }: ListWords,
): readonly Located<string>[] {
  const colon = sentence.value.indexOf(':') + 1
  const isList = colon > 0 && introduction.test(plainLetters(sentence.value.slice(0, colon)))
  if (!isList) return []
  const names: Located<string>[] = []
  let start = colon
  for (const match of `${sentence.value};`.matchAll(
    /[,;.]| (?:and|or|und|y|et|en|e|ou|oder|of) /g,
  )) {
    if (match.index < start) continue
    names.push(...nameOf(partOf(sentence, [start, match.index])))
    start = match.index + match[0].length
  }
  return names
}

function firstColumn({ rows }: TableBlock, kind: RegExp): readonly Located<string>[] {
  const [header, ...below] = rows
  if (!kind.test(plainLetters(header?.[0]?.value ?? '').trim())) return []
  return below.flatMap(([cell]) => (cell === undefined ? [] : nameOf(cell)))
}

/** More words than the name of a level or type has. */
const longName = 6

/** The name that an item or cell begins with: what stands before a colon, dash or bracket. */
function nameOf(text: Located<string>): readonly Located<string>[] {
  const end = /\s?(?::|\s[–—-]\s|\(|\n)/.exec(text.value)?.index ?? text.value.length
  const name = text.value
    .slice(0, end)
    .replace(/[.;,]$/, '')
    .trimEnd()
  const start = name.length - name.trimStart().length
  const count = name.trim().split(/\s+/).length
  return name.trim() === '' || count >= longName ? [] : [partOf(text, [start, name.length])]
}

/** How long all badges hold; undefined where a sentence makes an exception or two say different things. */
function expiryIn(passages: readonly Passage[]): Located<number | 'never'> | undefined {
  const found: Located<number | 'never'>[] = []
  for (const { block } of passages) {
    // A table says it badge by badge.
    if (block.kind === 'table' && words.holding.test(plainLetters(block.value))) return undefined
    for (const sentence of textsOf(block).flatMap(locatedSentences)) {
      const said = holdingIn(sentence)
      if (said === 'differs') return undefined
      if (said !== undefined) found.push(said)
    }
  }
  return theOnly(found)
}

function holdingIn(sentence: Located<string>): Located<number | 'never'> | 'differs' | undefined {
  const plain = plainLetters(sentence.value)
  const holds = words.holding.test(plain) || words.forever.test(plain)
  if (!holds || !words.badge.test(plain)) return undefined
  if (words.exceptions.test(plain)) return 'differs'
  const never = words.forever.exec(plain)
  const times = quantitiesIn(sentence.value).filter((one) => daysOf(one) !== undefined)
  const isGeneral = words.allBadges.test(plain)
  if (!isGeneral) return never !== null || times.length > 0 ? 'differs' : undefined
  if (never !== null) {
    const { value, at } = partOf(sentence, [never.index, never.index + never[0].length])
    return value === '' ? undefined : { value: 'never', at }
  }
  const [time, other] = times
  if (time === undefined) return undefined
  const days = daysOf(time)
  if (days === undefined || other !== undefined) return 'differs'
  return { value: days, at: partOf(sentence, [time.start, time.end]).at }
}
