import type { Place } from '../../documents/place.ts'
import {
  type FormerMeaning,
  type IssuanceFacts,
  type Meaning,
  type MeaningField,
  meaningFields,
  meaningKey,
} from '../../program/issuance.ts'
import {
  byMeaningField,
  differingParts,
  type MeaningDifference,
  meaningDifference,
  meaningOfTemplate,
  meaningTexts,
} from '../../program/meaning.ts'
import type { DeclaredChange, Format } from '../../program/template.ts'
import { fewNames } from '../../text/first-few.ts'
import { truncate } from '../../text/truncate.ts'
import { templateGroupRule } from '../rule.ts'

interface Meant {
  readonly id: string
  readonly file: string
  readonly at: Place
  readonly format: Format
  readonly meaning: Meaning
  /** Where each text of the meaning stands. */
  readonly places: Readonly<Record<MeaningField, readonly Place[]>>
  readonly version: string | undefined
  readonly changes: readonly DeclaredChange[]
  /** How many badges a platform's export counts. */
  readonly count: number | undefined
}

export default templateGroupRule({
  id: 'template/meaning-changed',
  practice: 11,
  kind: 'guidance',
  severity: 'warning',
  label: 'meaning changed for people who hold it',
  reads: ['id', 'state', 'name', 'criteria', 'level', 'skills', 'version', 'changes'],
  comparedWith: ['version', 'changes'],
  facts: ['issuance', 'formerMeanings'],
  needsFacts: ['formerMeanings'],
  comparesBase: true,
  summary: 'A badge keeps its meaning for people who already hold it.',
  why: 'A badge always shows what its template says today. If its criteria, skills, level or name change, people who earned it before seem to have done something they have not, or no longer seem to have done what they did.',
  source: {
    title: 'Best Practices for Credentialing, practice 11',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It compares words and does not understand them: criteria that say the same thing in other words are reported until the change is declared. Punctuation is ignored, so "C" and "C++" are the same to it, and a small change that makes another word ("cover" to "covers") is treated as a corrected typing mistake.',
  examples: {
    good: [
      {
        base: 'vanity_slug: stream-keeper\nlevel: null\nbadges_count: 12',
        text: 'vanity_slug: stream-keeper\nlevel: Advanced\nbadges_count: 12',
        caption: 'A missing level is filled in.',
      },
      {
        base: 'level: Foundational',
        text: 'level: Advanced',
        caption: 'It is not known whether the badge was ever issued.',
      },
      {
        base: 'level: Foundational',
        text: 'level: Advanced',
        issuance: { 'stream-keeper': { count: 5, held: 0 } },
        caption: 'All five badges were revoked or replaced.',
      },
      {
        base: 'level: Foundational',
        text: 'level: Advanced\nversion: "2"',
        issuance: { 'stream-keeper': { count: 412, held: 400 } },
        caption: 'A new version.',
      },
      {
        base: 'badge_template_activities:\n  - title: Passed an exam on water.',
        text: 'badge_template_activities:\n  - title: Passed a written test on water.\nchanges:\n  - { on: 2026-06-01, field: criteria, why: The exam has always been a written test }',
        issuance: { 'stream-keeper': { count: 412 } },
        caption: 'The author declares that the meaning is the same.',
      },
      {
        base: 'name: Steam Keeper\nskills: [Water Sampling, Data Entry, Public Speeking]\nbadge_template_activities:\n  - title: Recieved a pass, and gave a talk.',
        text: 'name: STREAM KEEPER\nskills: [data entry, Public Speaking, Water-Sampling]\nbadge_template_activities:\n  - title: Received a pass\n  - title: And gave a talk',
        issuance: { 'stream-keeper': { count: 412 } },
      },
      {
        text: 'level: Advanced',
        formerMeanings: [
          { field: 'level', count: 40, lastIssued: '2025-03-04', version: '1' },
          { field: 'name', count: 40, lastIssued: '2025-03-04', texts: ['Stream-keeper'] },
        ],
        caption: 'Badges were issued from an earlier version, and a hyphen makes no difference.',
      },
      {
        text: 'level: Advanced\nchanges:\n  - { on: 2025-03-04, field: level, why: The platform has renamed its levels }',
        formerMeanings: [{ field: 'level', count: 40, lastIssued: '2025-03-04' }],
      },
      {
        text: 'version: "2"',
        formerMeanings: [{ field: 'criteria', count: 40, lastIssued: '2025-03-04' }],
        caption: 'It is not known which version they were issued from.',
      },
    ],
    bad: [
      {
        base: 'badge_template_activities:\n  - title: Handed in twelve water samples that a tutor checked.',
        text: 'badge_template_activities:\n  - title: Handed in six water samples that a tutor checked.',
        issuance: { 'stream-keeper': { count: 430, held: 412 } },
        findings: [
          {
            about: 'criteria',
            at: '2:12-2:61',
            marks: 'Handed in six water samples that a tutor checked.',
            message:
              '412 people hold this badge, but its criteria change from “Handed in twelve water samples that a tutor checked.” to “Handed in six water samples that a tutor checked.”; expected a badge to mean what it meant when it was earned',
            suggestion:
              'Create a new template, give this one a new `version`, or, if the meaning is the same, declare the change under `changes` with `on`, `field: criteria` and `why`',
          },
        ],
      },
      {
        base: 'skills: [Water Sampling, Data Entry, Public Speaking]',
        text: 'skills: [Water Sampling, Public Speaking, Pollution Reporting]',
        issuance: { 'stream-keeper': { count: 1 } },
        findings: [
          {
            about: 'skills',
            at: '1:43-1:62',
            marks: 'Pollution Reporting',
            message:
              '1 person holds this badge, but its skills no longer include “Data Entry” and now include “Pollution Reporting”; expected a badge to mean what it meant when it was earned',
            suggestion:
              'Create a new template, give this one a new `version`, or, if the meaning is the same, declare the change under `changes` with `on`, `field: skills` and `why`',
          },
        ],
      },
      {
        base: 'vanity_slug: stream-keeper\nname: Stream Helper\nlevel: Foundational\nbadges_count: 12',
        text: 'vanity_slug: stream-keeper\nname: Stream Keeper\nlevel: null\nbadges_count: 12',
        caption: 'A platform’s export gives the number of badges.',
        also: ['template/details'],
        findings: [
          {
            about: 'level',
            at: '1:1-1:12',
            marks: 'vanity_slug',
            message:
              '12 people hold this badge, but its level “Foundational” is removed; expected a badge to mean what it meant when it was earned',
            suggestion:
              'Create a new template, give this one a new `version`, or, if the meaning is the same, declare the change under `changes` with `on`, `field: level` and `why`',
          },
          {
            about: 'name',
            at: '2:7-2:20',
            marks: 'Stream Keeper',
            message:
              '12 people hold this badge, but its name changes from “Stream Helper” to “Stream Keeper”; expected a badge to mean what it meant when it was earned',
            suggestion:
              'Create a new template, give this one a new `version`, or, if the meaning is the same, declare the change under `changes` with `on`, `field: name` and `why`',
          },
        ],
      },
      {
        text: 'level: Advanced\nversion: "2"',
        formerMeanings: [
          {
            field: 'level',
            count: 40,
            lastIssued: '2025-03-04',
            texts: ['Foundational'],
            version: '2',
          },
        ],
        findings: [
          {
            about: 'level',
            at: '1:8-1:16',
            marks: 'Advanced',
            message:
              '40 badges were issued, the last on 2025-03-04, with the level “Foundational”, but the template now has “Advanced”; expected a badge to mean what it meant when it was earned',
            suggestion:
              'Create a new template, give this one a new `version`, or, if the meaning is the same, declare the change under `changes` with `on`, `field: level` and `why`',
          },
        ],
      },
      {
        text: 'badge_template_activities:\n  - title: Attended three evenings.\nchanges:\n  - { on: 2025-03-03, field: criteria, why: The course was renamed }',
        formerMeanings: [
          { field: 'criteria', count: 40, lastIssued: '2025-03-04' },
          { field: 'criteria', count: 2, lastIssued: '2024-03-04' },
        ],
        caption: 'The declared change is older than the last of these badges.',
        findings: [
          {
            about: 'criteria',
            at: '2:12-2:36',
            marks: 'Attended three evenings.',
            message:
              '40 badges were issued, the last on 2025-03-04, but the criteria have changed since; expected a badge to mean what it meant when it was earned',
            suggestion:
              'Create a new template, give this one a new `version`, or, if the meaning is the same, declare the change under `changes` with `on`, `field: criteria` and `why`',
          },
        ],
      },
    ],
  },

  *extract(template) {
    const { id, at, identity, state, format, version, changes, record } = template
    if (identity === 'from-credential' || state?.value === 'draft') return
    const value: Meant = {
      id: id.value,
      file: at.file,
      at,
      format,
      meaning: meaningOfTemplate(template),
      places: byMeaningField(meaningTexts(template), (all) => all.map((text) => text.at)),
      version: version?.value,
      changes,
      count: record.issuedCount?.value,
    }
    yield { key: id.value, value }
  },

  factKey(value: Meant) {
    return meaningKey(value)
  },

  *checkGroup(group, _options, { issuance, formerMeanings }, base) {
    for (const template of group) {
      if (base === undefined) {
        const former = formerMeanings?.get(meaningKey(template)) ?? []
        for (const field of meaningFields) yield* comparedWithIssued(template, field, former)
      } else {
        const before = formerOf(template, group, base)
        if (before === undefined) continue
        const held = heldBadges(template, before, issuance?.get(template.id))
        if (held > 0) yield* comparedWithBase(template, before, held)
      }
    }
  },
})

/** The same template before the change; undefined where there was none, or several and nobody knows which. */
function formerOf(
  { file }: Meant,
  group: readonly Meant[],
  base: readonly Meant[],
): Meant | undefined {
  if (base.length === 1 && group.length === 1) return base[0]
  const own = base.filter((one) => one.file === file)
  return own.length === 1 && group.filter((one) => one.file === file).length === 1
    ? own[0]
    : undefined
}

/** How many badges people hold, as the ledger says it, or else a platform's export. */
function heldBadges(after: Meant, before: Meant, issued: IssuanceFacts | undefined): number {
  return issued?.held ?? issued?.count ?? after.count ?? before.count ?? 0
}

function* comparedWithBase(after: Meant, before: Meant, held: number) {
  if (after.version !== undefined && after.version !== before.version) return
  for (const field of meaningFields) {
    const [old, now] = [before.meaning[field], after.meaning[field]]
    // To fill in what is missing is asked for elsewhere.
    if (old.length === 0) continue
    // Another format may have no such field.
    if (after.format !== before.format && now.length === 0) continue
    const difference = meaningDifference(field, old, now)
    if (difference === undefined || isNewlyDeclared(field, after, before)) continue
    const people = held === 1 ? '1 person holds' : `${held} people hold`
    yield {
      at: placeOf(after, field, difference),
      about: field,
      message: `${people} this badge, but ${changeInWords(field, old, now, difference)}; ${expected}`,
      suggestion: suggestionFor(field),
    }
  }
}

function isNewlyDeclared(field: MeaningField, after: Meant, before: Meant): boolean {
  const known = new Set(before.changes.map(declarationOf))
  return after.changes.some((change) => change.field === field && !known.has(declarationOf(change)))
}

function declarationOf({ on, field, why }: DeclaredChange): string {
  return JSON.stringify([on, field, why])
}

function* comparedWithIssued(
  template: Meant,
  field: MeaningField,
  former: readonly FormerMeaning[],
) {
  const now = template.meaning[field]
  const others = former.filter(
    (one) =>
      one.field === field &&
      !isOtherVersion(template, one) &&
      !isDeclaredSince(template, one) &&
      (one.texts === undefined ||
        (one.texts.length > 0 && meaningDifference(field, one.texts, now) !== undefined)),
  )
  const [last] = others.toSorted((a, b) => (a.lastIssued < b.lastIssued ? 1 : -1))
  if (last === undefined) return
  const count = others.reduce((sum, one) => sum + one.count, 0)
  const badges =
    count === 1
      ? `1 badge was issued on ${last.lastIssued}`
      : `${count} badges were issued, the last on ${last.lastIssued},`
  const difference = last.texts && meaningDifference(field, last.texts, now)
  const change =
    last.texts && difference
      ? sinceInWords(field, last.texts, now, difference)
      : `but the ${field} ${hasOrHave[field]} changed since`
  yield {
    at: placeOf(template, field, difference),
    about: field,
    message: `${badges} ${change}; ${expected}`,
    suggestion: suggestionFor(field),
  }
}

/** Whether the badges were issued from another version, or the version they were issued from is not known. */
function isOtherVersion({ version }: Meant, former: FormerMeaning): boolean {
  return version !== former.version
}

function isDeclaredSince({ changes }: Meant, { field, lastIssued }: FormerMeaning): boolean {
  return changes.some((change) => change.field === field && change.on >= lastIssued)
}

/** The first text that is new, or else the first; the template where there is none. */
function placeOf(
  { at, places }: Meant,
  field: MeaningField,
  difference: MeaningDifference | undefined,
): Place {
  const [index = 0] = difference?.added ?? []
  return places[field][index] ?? places[field][0] ?? at
}

const expected = 'expected a badge to mean what it meant when it was earned'

function suggestionFor(field: MeaningField): string {
  return `Create a new template, give this one a new \`version\`, or, if the meaning is the same, declare the change under \`changes\` with \`on\`, \`field: ${field}\` and \`why\``
}

const hasOrHave = { name: 'has', criteria: 'have', level: 'has', skills: 'have' }

/** How a part changes with the change that is checked. */
function changeInWords(
  field: MeaningField,
  before: readonly string[],
  after: readonly string[],
  difference: MeaningDifference,
): string {
  if (field === 'skills') return `its ${skillsInWords(before, after, difference)}`
  const [old, now] = differenceInWords(before, after, difference)
  if (field === 'criteria') {
    if (old === '') return `its criteria now also require “${now}”`
    if (now === '') return `its criteria no longer require “${old}”`
    return `its criteria change from “${old}” to “${now}”`
  }
  if (now === '') return `its ${field} “${old}” is removed`
  return `its ${field} changes from “${old}” to “${now}”`
}

/** How a part has changed since badges were issued. */
function sinceInWords(
  field: MeaningField,
  before: readonly string[],
  after: readonly string[],
  difference: MeaningDifference,
): string {
  if (field === 'skills') return `but the ${skillsInWords(before, after, difference)}`
  const [old, now] = differenceInWords(before, after, difference)
  if (old === '') return `but the ${field} did not include “${now}” then`
  if (now === '') return `with the ${field} “${old}”, which the template no longer has`
  return `with the ${field} “${old}”, but the template now has “${now}”`
}

function differenceInWords(
  before: readonly string[],
  after: readonly string[],
  { removed, added }: MeaningDifference,
): readonly [string, string] {
  return differingParts(
    inOneText(removed.map((index) => before[index] ?? '')),
    inOneText(added.map((index) => after[index] ?? '')),
  )
}

function inOneText(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join(' / ')
}

function skillsInWords(
  before: readonly string[],
  after: readonly string[],
  { removed, added }: MeaningDifference,
): string {
  const gone = removed.map((index) => before[index] ?? '')
  const fresh = added.map((index) => after[index] ?? '')
  const parts = [
    ...(gone.length > 0 ? [`no longer include ${quoted(gone)}`] : []),
    ...(fresh.length > 0 ? [`now include ${quoted(fresh)}`] : []),
  ]
  return `skills ${parts.join(' and ')}`
}

function quoted(skills: readonly string[]): string {
  return fewNames(skills.map((skill) => `“${truncate(skill, 80)}”`))
}
