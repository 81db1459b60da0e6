import { commonLanguage, pageLanguages } from '../text/language.ts'
import type { Lesson } from '../text/lessons.ts'
import { lessonsIn } from '../text/teaching.ts'
import type { ProgramDocument } from './document.ts'
import { isEmptySection } from './governance/empty-sections.ts'
import { goalsOf } from './governance/goals.ts'
import { headerOf, languageOf } from './governance/header.ts'
import { topicsOfHeading } from './governance/topic-headings.ts'
import { coverageOf } from './governance/topics.ts'
import type { DeclaredMetric } from './metrics.ts'
import { pageTexts } from './page-texts.ts'
import type { ProgramReading } from './reading.ts'

/** Reads the words of pages. Loaded only where there are some, since it brings the vocabulary of six languages. */
export function readPages(
  documents: readonly ProgramDocument[],
  declared: readonly DeclaredMetric[] = [],
): ProgramReading {
  const governing = documents.filter(({ role }) => role === 'governance')
  const pages = documents.filter(({ role }) => role === 'marketing')
  const coverage = memoized(() => coverageOf(governing))
  const emptyTopics = memoized(() => governing.flatMap(emptyTopicsIn))
  const goals = memoized(() => goalsOf(governing, declared))
  const headers = memoized(
    () => new Map(governing.map((document) => [document, headerOf(document)] as const)),
  )
  const lessons = memoized(() => lessonsOf(pages))
  return {
    get coverage() {
      return coverage()
    },
    get emptyTopics() {
      return emptyTopics()
    },
    get goals() {
      return goals()
    },
    get headers() {
      return headers()
    },
    get areHeadersRead() {
      return pageLanguages.includes(languageOf(governing) ?? '')
    },
    get lessons() {
      return lessons()
    },
  }
}

function emptyTopicsIn({ sections }: ProgramDocument) {
  return sections.filter(isEmptySection).flatMap(({ heading }) => topicsOfHeading(heading.value))
}

function lessonsOf(pages: readonly ProgramDocument[]): ReadonlySet<Lesson> | undefined {
  const texts = pages.map((page) => pageTexts(page).map(({ value }) => value))
  const areRead = texts.every((some) => pageLanguages.includes(commonLanguage(some) ?? ''))
  return areRead ? new Set(texts.flat().flatMap(lessonsIn)) : undefined
}

function memoized<T>(make: () => T): () => T {
  let memo: { readonly value: T } | undefined
  return () => {
    memo ??= { value: make() }
    return memo.value
  }
}
