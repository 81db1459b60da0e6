import type { Place } from '../../documents/place.ts'
import { digest } from '../../program/digest.ts'
import { bandKeys, likeness, shingles } from '../../program/likeness.ts'
import { nameForm } from '../../program/name.ts'
import { comparedForms, comparedWords, isSeries } from '../../program/series.ts'
import { analyse, TextAnalysis } from '../../text/analysis.ts'
import { templateGroupRule } from '../rule.ts'

interface Text {
  readonly at: Place
  readonly id: string
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
  reads: ['id', 'name', 'description', 'criteria', 'series'],
  comparedWith: ['name', 'description', 'criteria', 'series'],
  minGroup: 2,
  summary: 'A template is not a copy of another with a few words changed.',
  why: 'Two badges that say nearly the same leave an employer guessing what the difference is. Most often one was copied and never finished.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A series whose texts differ in several places, or in a word that is not in the name, is reported; say `series` in its members. Among many texts that are somewhat alike, some pairs are not compared.',
  options: {
    share: {
      type: 'number',
      description: 'Share of the wording, from 0 to 1, from which two templates count as alike.',
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
        caption: 'A series: the texts differ in one place, and the name says it.',
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
        caption: 'A copy whose name alone differs.',
        findings: [
          {
            about: 'text',
            at: '8:14-8:81',
            marks: 'Earners have led a team of fiv…met budget and date.',
            message:
              '"Crew Chief" has the same text as "Team Lead" (in this file); expected a text of its own',
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
        caption: 'One word differs, and no name says it.',
        findings: [
          {
            about: 'text',
            at: '8:14-8:153',
            marks: 'Earners have led a team of nin…e client in writing.',
            message:
              '"Crew Chief" shares 80 % of its wording with "Team Lead" (in this file); expected a text of its own',
            related: [
              { at: '3:14-3:153', marks: 'Earners have led a team of fiv…e client in writing.' },
            ],
          },
        ],
      },
    ],
  },

  *extract({ id, name, series, description, criteria, at }) {
    if (name === undefined) return
    const texts = description ? [description] : []
    for (const { text } of criteria) texts.push(text)
    const hashes: number[] = []
    for (const text of texts) for (const { hash } of comparedForms(analyse(text))) hashes.push(hash)
    if (hashes.length < 4) return
    const value: Text = {
      at: description?.at ?? at,
      id: id.value,
      series: series?.value,
      title: name.value,
      texts: texts.map(({ value }) => value),
    }
    if (hashes.length < minWords) yield { key: `same:${hashes.join(' ')}`, value }
    else for (const key of bandKeys(hashes)) yield { key, value }
  },

  *checkGroup(group, { share }) {
    const clusters: Compared[][] = []
    const copied = new Map<string, Text>()
    for (const text of group) {
      const compared = compare(text)
      const original = copied.get(compared.digest)
      if (original === undefined) copied.set(compared.digest, text)
      const like = original ? { text: original, share: 1 } : joinOrFind(clusters, compared, share)
      if (like === undefined || like.text.id === text.id || isDeclared(like.text, text)) continue
      // Two templates of one name are the business of `template/distinct`.
      if (nameForm(like.text.title) === nameForm(text.title)) continue
      const place = like.text.at.file === text.at.file ? 'in this file' : like.text.at.file
      yield {
        at: text.at,
        about: 'text',
        message:
          like.share === 1
            ? `"${text.title}" has the same text as "${like.text.title}" (${place}); expected a text of its own`
            : `"${text.title}" shares ${Math.round(like.share * 100)} % of its wording with "${like.text.title}" (${place}); expected a text of its own`,
        suggestion:
          'Say what sets it apart, remove one of the two, or give both the same `series` if they are meant to be alike',
        related: [like.text.at],
      }
    }
  },
})

/** A text with what is worked out once for all its comparisons. */
interface Compared {
  readonly text: Text
  readonly words: readonly string[]
  /** Of the words: the same text has the same. */
  readonly digest: string
  readonly name: readonly string[]
  readonly shingles: Uint32Array
}

const comparedTexts = new WeakMap<Text, Compared>()

function compare(text: Text): Compared {
  const known = comparedTexts.get(text)
  if (known) return known
  const forms = text.texts.flatMap((own) => comparedForms(new TextAnalysis(own)))
  // Each word as the table of all has it, so that those of thousands of texts are kept once.
  const words = forms.map(({ folded }) => folded)
  const compared: Compared = {
    text,
    words,
    digest: digest(words),
    name: comparedWords(text.title),
    shingles: shingles(forms.map(({ hash }) => hash)),
  }
  comparedTexts.set(text, compared)
  return compared
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
        isDeclared(member.text, text.text) ||
        isSeries(member.words, member.name, text.words, text.name),
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

/** The first text that has as much in common with one as is asked. */
function firstAlike(
  clusters: readonly (readonly Compared[])[],
  text: Compared,
  share: number,
): { readonly text: Text; readonly share: number } | undefined {
  for (const [first] of clusters) {
    if (first === undefined || !canShare(first, text, share)) continue
    const shared = likeness(first.shingles, text.shingles)
    if (shared >= share) return { text: first.text, share: shared }
  }
  return undefined
}

/** Texts of very different length cannot have that much in common. */
function canShare(a: Compared, b: Compared, share: number): boolean {
  const lengths = [a.shingles.length, b.shingles.length]
  return Math.min(...lengths) >= share * Math.max(...lengths)
}

function isDeclared(a: Text, b: Text): boolean {
  return a.series !== undefined && a.series === b.series
}
