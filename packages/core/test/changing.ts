import fc from 'fast-check'
import { expect } from 'vitest'
import { stringify } from 'yaml'
import { presetLayers } from '../src/configuration/settings.ts'
import {
  byFact,
  type ChangeReport,
  type Configuration,
  checkChange,
  type ImageFacts,
  type ImageKey,
  imageKey,
  type LinkFact,
  lintSources,
  type Report,
  type RunContext,
  readFile,
  rules,
  Settings,
  type Source,
  UnchangedFiles,
} from '../src/internal.ts'
import { exemplary } from './exemplary.ts'

/** All files of a program, by path. */
export type Program = Readonly<Record<string, string>>

interface Surroundings {
  /** For a file that was renamed, the path before. */
  readonly renamed?: Readonly<Record<string, string>>
  readonly configuration?: Configuration
  /** Whether strangers propose the change. */
  readonly isFromFork?: boolean
  readonly today?: string
  readonly links?: Readonly<Record<string, LinkFact>>
  /** What is known of images of all templates, before and after. */
  readonly images?: readonly [before: ImageFacts, after: ImageFacts]
  /** The list of skills beside `program.yaml`, before and after. */
  readonly skills?: readonly [before: readonly string[], after: readonly string[]]
}

function settingsOf(configuration: Configuration = { platform: 'credly' }): Settings {
  const layers = presetLayers(configuration.extends, rules)
  return new Settings([...layers, { origin: 'test', configuration }], rules)
}

function sourcesOf(program: Program): Source[] {
  return Object.keys(program)
    .sort()
    .map((path) => ({ path, text: program[path] ?? '' }))
}

/** Facts of one of the two states. */
function contextOf(program: Program, around: Surroundings, state: 0 | 1): RunContext {
  const { today = '2026-06-01', links, images, skills } = around
  const image = images?.[state]
  const list = skills?.[state]
  const text = program['program.yaml']
  return {
    today,
    ...(list ? { facts: { skillList: { file: 'skills.txt', names: list } } } : {}),
    providers: byFact([
      {
        fact: 'program',
        provide: async () => {
          if (text === undefined) return undefined
          const source = { path: 'program.yaml', text }
          const model = await readFile(source, { roleOf: () => 'program' })
          return model.kind === 'program' ? model.profile : undefined
        },
      },
      ...(links
        ? [
            {
              fact: 'links' as const,
              provide: (addresses: readonly string[]) =>
                new Map(
                  addresses.flatMap((one) => (links[one] ? [[one, links[one]] as const] : [])),
                ),
            },
          ]
        : []),
      ...(image
        ? [
            {
              fact: 'images' as const,
              provide: (keys: readonly ImageKey[]) =>
                new Map(keys.map((key) => [imageKey(key.file, key.image), image])),
              mayDiffer: () => true,
            },
          ]
        : []),
    ]),
  }
}

/** What is shown of the way from one state of a program to another. */
export async function changed(
  before: Program,
  after: Program,
  around: Surroundings = {},
): Promise<ChangeReport> {
  const settings = settingsOf(around.configuration)
  const isSame = ({ path }: Source) => before[path] === after[path]
  const differs = (source: Source) => !isSame(source)
  return checkChange(
    {
      before: sourcesOf(before).filter(differs),
      after: sourcesOf(after).filter(differs),
      renamed: new Map(Object.entries(around.renamed ?? {})),
      ...(around.isFromFork ? { isFromFork: true } : {}),
    },
    settings,
    { before: contextOf(before, around, 0), after: contextOf(after, around, 1) },
    await UnchangedFiles.of(sourcesOf(after).filter(isSame), settings),
  )
}

/** A full check of one state. */
export function whole(
  program: Program,
  around: Surroundings = {},
  state: 0 | 1 = 1,
): Promise<Report> {
  const settings = settingsOf(around.configuration)
  return lintSources(sourcesOf(program), settings, contextOf(program, around, state))
}

export function rulesOf({ findings }: Pick<Report, 'findings'>): string[] {
  return findings.map(({ rule }) => rule)
}

export function told({ findings }: Pick<Report, 'findings'>): string[] {
  return findings.map(({ file, rule, about }) => `${file} ${rule} ${about}`)
}

/** Nothing is shown, and no template is said to have changed. */
export function expectNothing(report: ChangeReport, elsewhere: number): void {
  expect(told(report)).toEqual([])
  expect(report.changes).toEqual([])
  expect(report.settled).toEqual([])
  expect(report.elsewhere).toBe(elsewhere)
}

export type Fields = Readonly<Record<string, unknown>>

export const [stream = {}, archive = {}] = exemplary

/** A template that nothing is to be said about, with fields of one's own in place of others. */
export function yaml(fields: Fields = {}, base: Fields = stream): string {
  const all = { ...base, ...fields }
  return stringify(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)))
}

/** A third template, like none of the two others. */
export const lamp: Fields = {
  ...archive,
  id: 'lamp-lighter',
  name: 'Lamp Lighter',
  description:
    'Earners have rewired six old lamps on a bench, tested each of them for leaks of current, and explained to its owner how to use it safely. They know when a lamp is past saving, and say so before they begin to work on it.',
  image: 'images/lamp-lighter.svg',
  skills: ['Rewiring', 'Current Testing', 'Customer Advice'],
  global_activity_url: 'https://example.org/badges/lamp-lighter',
  badge_template_activities: [
    {
      activity_type: 'Assessment',
      title: 'Rewired six lamps under the eyes of an electrician, current testing included.',
    },
  ],
}

/** One after the other in one file. */
export function documents(...texts: readonly string[]): string {
  return texts.join('---\n')
}

/** A description that speaks as the issuer, which `template/earner-voice` reports. */
export const teaching =
  'We teach you to measure a stream. Earners can measure one near their home every week for three months and explain to their neighbours what they found, by water sampling, data entry, public speaking and pollution reporting, so that the town knows what flows through it.'

/** Skills with a name in them twice, which `skills/duplicate` reports. */
export const twice = [
  'Water Sampling',
  'Data Entry',
  'Public Speaking',
  'Pollution Reporting',
  'Data entry',
]

export const path = 'templates/stream-keeper.yaml'
export const other = 'templates/archive-guide.yaml'

/** Findings that need more than one template, and so may stand at any of them. */
export const ofSeveral = [
  'template/distinct',
  'template/near-duplicate',
  'template/unique-id',
  'template/boilerplate',
  'template/recommendations',
  'template/review-due',
  'template/owner',
  'template/pathway',
  'template/details',
  'template/language',
  'skills/consistent',
]

const variety: fc.Arbitrary<Fields> = fc
  .tuple(
    fc.constantFrom(stream, archive, lamp),
    fc.record({
      name: fc.constantFrom(
        'Stream Keeper',
        'stream keeper',
        'Archive Guide',
        'Badge',
        'Lamp Lighter',
      ),
      description: fc.constantFrom(
        undefined,
        teaching,
        'TODO',
        `${lamp.description}`,
        `${stream.description} Write to anna@example.org.`,
      ),
      skills: fc.constantFrom(
        undefined,
        twice,
        [],
        ['Data entry', 'Cataloguing', 'Rewiring'],
        'Water Sampling',
      ),
      level: fc.constantFrom(undefined, null),
      state: fc.constantFrom(null, null, 'draft', 'archived'),
      owner: fc.constantFrom(undefined, null, 'Somebody Else'),
      reviewed_on: fc.constantFrom(undefined, null, '2020-01-31'),
      recommendations: fc.constantFrom(null, null, ['t1'], ['t9']),
      earn_this_badge_url: fc.constantFrom(
        null,
        'http://localhost/earn',
        'https://example.org/earn',
      ),
      global_activity_url: fc.constantFrom(undefined, 'http://localhost/earn', null),
      badge_template_activities: fc.constantFrom(
        undefined,
        [],
        [{ title: 'Held it.', required_badge_template_id: 't0' }],
      ),
    }),
  )
  .map(([base, fields]) => {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined)
    const all = { ...base, ...Object.fromEntries(given) }
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
  })

/** Files of one to three templates, each template with an id of its own. */
export const files: fc.Arbitrary<readonly (readonly Fields[])[]> = fc
  .array(fc.array(variety, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((all) => {
    let next = 0
    return all.map((file) => file.map((fields) => ({ ...fields, id: `t${next++}` })))
  })

export const nameOf = (index: number) => `templates/f${index}.yaml`
export const team = 'team:\n  - name: water team\n  - name: archive team\n'

export function programOf(all: readonly (readonly Fields[])[]): Program {
  const texts = all.map((file, index) => [
    nameOf(index),
    documents(...file.map((fields) => stringify(fields))),
  ])
  return { 'program.yaml': team, ...Object.fromEntries(texts) }
}
