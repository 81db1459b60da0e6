import type { Place } from '../../documents/place.ts'
import { digest } from '../../program/digest.ts'
import { bandKeys, likeness, shingles } from '../../program/likeness.ts'
import { comparedForms, comparedWords, isSeries } from '../../program/series.ts'
import { areOfSeries, type SeriesName, seriesName } from '../../program/series-name.ts'
import { howToDeclare } from '../../program/series-remedy.ts'
import type { Format } from '../../program/template.ts'
import { analyse, TextAnalysis } from '../../text/analysis.ts'
import { wordForm } from '../../text/word-form.ts'
import { templateGroupRule } from '../rule.ts'

interface Text {
  readonly at: Place
  readonly id: string
  readonly format: Format
  readonly series: string | undefined
  readonly title: string
  /** The texts that are compared, one after another. */
  readonly texts: readonly string[]
}

/** Texts of fewer words are alike by chance. */
const minWords = 12

/** How many members of a series a text is held against in one group. */
const maxMembers = 8

/** How many different texts a text is held against in one group. */
const maxClusters = 8

/** Copies of one text that are told one by one; where there are more, one finding tells all. */
const maxCopies = 4

/** Two templates of an example: name, description and, where there is one, series of each. */
function pair(
  ...templates: readonly (readonly [name: string, description: string, series?: string])[]
): string {
  return templates
    .map(([name, description, series]) =>
      [
        `name: ${name}`,
        `id: ${name.toLowerCase().replaceAll(' ', '-')}`,
        `description: ${description}`,
        ...(series ? [`series: ${series}`] : []),
        'badge_template_activities: [{title: Passed a review by two supervisors with a rubric.}]',
      ].join('\n'),
    )
    .join('\n---\n')
}

export default templateGroupRule({
  id: 'template/near-duplicate',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'text almost the same as in another template',
  reads: ['id', 'name', 'description', 'criteria', 'series'],
  comparedWith: ['name', 'description', 'criteria', 'series'],
  minGroup: 2,
  summary: 'A template is not a copy of another with only a few words changed.',
  why: 'Two badges that say nearly the same thing leave an employer guessing what the difference is. Most often one was copied and never finished.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A series is recognised by its names: by years, versions, steps, roles, results, larger places and languages, in English words. Any other series, such as one for small towns whose texts do not name them, is reported until it is declared. Among many similar texts, some pairs are not compared.',
  options: {
    share: {
      type: 'number',
      description:
        'How much of their wording two templates must share to count as alike, from 0 to 1.',
      minimum: 0.5,
      maximum: 1,
      default: 0.8 as number,
    },
  },
  examples: {
    good: [
      {
        text: pair(
          [
            'Host in Peru',
            'Earners have hosted a family from Peru for two weeks and kept a diary.',
          ],
          [
            'Host in Chile',
            'Earners have hosted a family from Chile for two weeks and kept a diary.',
          ],
        ),
        caption: 'A series: the texts differ in one place, which the names show.',
      },
      {
        text: pair(
          [
            'Welding I',
            'Earners have joined two steel plates with a straight seam that held.',
            'welding',
          ],
          [
            'Welding II',
            'Earners have joined two steel plates with a vertical seam that held.',
            'welding',
          ],
        ),
        caption: 'A declared series.',
      },
    ],
    bad: [
      {
        text: pair(
          ['Team Lead', 'Earners have led a team of five for a year and met budget and date.'],
          ['Crew Chief', 'Earners have led a team of five for a year and met budget and date.'],
        ),
        caption: 'A copy with only its name changed.',
        findings: [
          {
            about: 'text',
            at: '8:14-8:81',
            marks: 'Earners have led a team of fiv…met budget and date.',
            message:
              '"Crew Chief" has the same text as "Team Lead" (in this file); expected its own text',
            suggestion:
              'Say what sets it apart, remove one of the two, or give both the same `series` if they are meant to be alike',
            related: [
              { at: '3:14-3:81', marks: 'Earners have led a team of fiv…met budget and date.' },
            ],
          },
        ],
      },
      {
        text: pair(
          [
            'Team Lead',
            'Earners have led a team of five people for a whole year, met the budget and the date, and handed the project over to the client in writing.',
          ],
          [
            'Crew Chief',
            'Earners have led a team of nine people for a whole year, met the budget and the date, and handed the project over to the client in writing.',
          ],
        ),
        caption: 'One word differs, and neither name shows it.',
        findings: [
          {
            about: 'text',
            at: '8:14-8:153',
            marks: 'Earners have led a team of nin…e client in writing.',
            message:
              '"Crew Chief" shares 80 % of its wording with "Team Lead" (in this file); expected its own text',
            suggestion:
              'Say what sets it apart, remove one of the two, or give both the same `series` if they are meant to be alike',
            related: [
              { at: '3:14-3:153', marks: 'Earners have led a team of fiv…e client in writing.' },
            ],
          },
        ],
      },
    ],
  },

  *extract({ id, name, series, description, criteria, format, at }) {
    if (name === undefined) return
    const texts = description ? [description] : []
    for (const { text } of criteria) texts.push(text)
    const hashes: number[] = []
    for (const text of texts) for (const { hash } of comparedForms(analyse(text))) hashes.push(hash)
    if (hashes.length < 4) return
    const value: Text = {
      at: description?.at ?? at,
      id: id.value,
      format,
      series: series?.value,
      title: name.value,
      texts: texts.map(({ value }) => value),
    }
    if (hashes.length < minWords) yield { key: `same:${hashes.join(' ')}`, value }
    else for (const key of bandKeys(hashes)) yield { key, value }
  },

  *checkGroup(group, { share }) {
    const clusters: Compared[][] = []
    const copies = new Map<string, Copies>()
    for (const text of group) {
      const compared = compare(text)
      const same = copies.get(compared.digest)
      if (same) {
        same.add(compared)
        continue
      }
      copies.set(compared.digest, new Copies(compared))
      const like = joinOrFind(clusters, compared, share)
      if (like === undefined) continue
      const percent = `${Math.round(like.share * 100)} %`
      yield {
        at: text.at,
        about: 'text',
        message: `"${text.title}" shares ${percent} of its wording with "${like.text.title}" (${placeOf(like.text, text)}); expected its own text`,
        suggestion: remedy(text, like.text),
        related: [like.text.at],
      }
    }
    for (const { original, others, more } of copies.values()) {
      const isCrowd = others.length + more > maxCopies
      for (const { text } of isCrowd ? others.slice(0, 1) : others) {
        const rest = isCrowd ? ` and ${others.length + more - 1} more` : ''
        yield {
          at: text.at,
          about: 'text',
          label: 'same text as another template',
          message: `"${text.title}" has the same text as "${original.text.title}" (${placeOf(original.text, text)})${rest}; expected its own text`,
          suggestion: remedy(text, original.text),
          related: [original, ...(isCrowd ? others.slice(1, 5) : [])].map((one) => one.text.at),
        }
      }
    }
  },
})

function placeOf(text: Text, from: Text): string {
  return text.at.file === from.at.file ? 'in this file' : text.at.file
}

function remedy(text: Text, other: Text): string {
  return `Say what sets it apart, remove one of the two, or ${howToDeclare([text.format, other.format])} if they are meant to be alike`
}

/** A text with what is worked out once for all its comparisons. */
interface Compared {
  readonly text: Text
  readonly words: readonly string[]
  /** Of the words: the same text has the same. */
  readonly digest: string
  readonly name: readonly string[]
  readonly nameWords: ReadonlySet<string>
  readonly series: SeriesName
  readonly shingles: Uint32Array
  /** The stems of all words of the texts. */
  readonly stems: ReadonlySet<string>
}

const comparedTexts = new WeakMap<Text, Compared>()

function compare(text: Text): Compared {
  const known = comparedTexts.get(text)
  if (known) return known
  const forms = text.texts.flatMap((own) => comparedForms(new TextAnalysis(own)))
  // Each word as the table of all has it, so that those of thousands of texts are kept once.
  const words = forms.map(({ folded }) => folded)
  const name = comparedWords(text.title)
  let stems: ReadonlySet<string> | undefined
  const compared: Compared = {
    text,
    words,
    digest: digest(words),
    name,
    nameWords: new Set(name),
    series: seriesName(text.title),
    shingles: shingles(forms.map(({ hash }) => hash)),
    get stems() {
      stems ??= new Set(forms.map(({ stem }) => stem))
      return stems
    },
  }
  comparedTexts.set(text, compared)
  return compared
}

/** The templates of one text, of each series or badge among them the first. */
class Copies {
  readonly original: Compared
  /** Those that are neither of one series with an earlier one nor the same badge. */
  readonly others: Compared[] = []
  readonly #kinds: Compared[][]
  #more = 0

  constructor(original: Compared) {
    this.original = original
    this.#kinds = [[original]]
  }

  /** How many are not looked at any more. */
  get more(): number {
    return this.#more
  }

  add(copy: Compared): void {
    const own = this.#kinds.find((kind) => kind.some((one) => isSameKind(one, copy)))
    if (own) {
      if (own.length < maxMembers) own.push(copy)
    } else if (this.#kinds.length < maxClusters) {
      this.#kinds.push([copy])
      this.others.push(copy)
    } else this.#more += 1
  }
}

/** Whether two templates are one badge, or meant to be alike. Two of one name are the business of `template/distinct`. */
function isSameKind(a: Compared, b: Compared): boolean {
  return (
    a.text.id === b.text.id ||
    a.series.form === b.series.form ||
    isDeclared(a.text, b.text) ||
    areOfSeries(a.series, b.series)
  )
}

/** Puts a text into the series it belongs to, else gives the text it is too much like, else starts anew. */
function joinOrFind(
  clusters: Compared[][],
  text: Compared,
  share: number,
): { readonly text: Text; readonly share: number } | undefined {
  const own = clusters.find((members) =>
    members.some(
      (member) =>
        isSameKind(member, text) || isSeries(member.words, member.name, text.words, text.name),
    ),
  )
  if (own) {
    if (own.length < maxMembers) own.push(text)
    return undefined
  }
  const like = firstAlike(clusters, text, share)
  // What is reported may be the first of a series all the same. Where there is no room, the last goes.
  clusters[Math.min(clusters.length, maxClusters - 1)] = [text]
  return like
}

/** The first text that has as much in common with one as is asked, where neither says which of the two it is. */
function firstAlike(
  clusters: readonly (readonly Compared[])[],
  text: Compared,
  share: number,
): { readonly text: Text; readonly share: number } | undefined {
  for (const [first] of clusters) {
    if (first === undefined || !canShare(first, text, share)) continue
    const shared = likeness(first.shingles, text.shingles)
    if (shared >= share && !areToldApart(first, text)) return { text: first.text, share: shared }
  }
  return undefined
}

/**
 * Whether two texts that are alike belong to badges that are meant to be: their names have words in common, and
 * either most of them, each with one of its own, or each text says what its name says and the other's does not.
 */
function areToldApart(a: Compared, b: Compared): boolean {
  const [own, other] = [namedOnlyIn(a, b), namedOnlyIn(b, a)]
  if (own.length === a.name.length || (own.length === 0 && other.length === 0)) return false
  if (areParallel(a, own, b, other)) return true
  return isSaid(own, a, b) && isSaid(other, b, a)
}

/** Whether each name has words of its own, and two words or more, at least half of all, stand in both. */
function areParallel(
  a: Compared,
  own: readonly string[],
  b: Compared,
  other: readonly string[],
): boolean {
  if (own.length === 0 || other.length === 0) return false
  if (a.name.length - own.length < 2) return false
  return 2 * own.length <= a.name.length && 2 * other.length <= b.name.length
}

/** The stems of words that stand in the name of one and not in that of the other. */
function namedOnlyIn({ name }: Compared, other: Compared): readonly string[] {
  return name.filter((word) => !other.nameWords.has(word)).map((word) => wordForm(word).stem)
}

/** Whether one of some words stands in a text and not in the other. */
function isSaid(stems: readonly string[], own: Compared, other: Compared): boolean {
  return stems.length === 0 || stems.some((stem) => own.stems.has(stem) && !other.stems.has(stem))
}

/** Texts of very different length cannot have that much in common. */
function canShare(a: Compared, b: Compared, share: number): boolean {
  const lengths = [a.shingles.length, b.shingles.length]
  return Math.min(...lengths) >= share * Math.max(...lengths)
}

function isDeclared(a: Text, b: Text): boolean {
  return a.series !== undefined && a.series === b.series
}
