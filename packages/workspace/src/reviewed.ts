import { resolve } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import {
  type BadgeTemplate,
  didYouMean,
  placeBelow,
  readFile,
  setTexts,
} from '@badgelint/core/internal'
import { type Reading, readFiles, writableIn } from './check.ts'
import { statOf } from './files/stat.ts'
import { replaceText } from './files/write.ts'
import { formatTitles } from './format-titles.ts'

export interface ReviewRequest {
  readonly workingDirectory: string
  /** Ids of templates, or their files. */
  readonly templates: readonly string[]
  readonly configuration?: string
  /** Default: the configuration's, else that of the clock. */
  readonly today?: string
}

/** The day of review, as it stands in a template now. */
export interface Review {
  readonly template: string
  readonly file: string
  readonly day: string
  /** Whether the day stood there before. */
  readonly isOld: boolean
}

/** A template that cannot be marked, worded for a terminal. */
export class ReviewError extends BadgelintError {
  override readonly name = 'ReviewError'
}

/**
 * Notes in templates that they were reviewed today. Either all of them are noted or, where one of them
 * cannot be, none. Throws {@link ReviewError} and {@link UnusableConfigurationError}.
 */
export async function markReviewed(request: ReviewRequest): Promise<Review[]> {
  const { workingDirectory, templates: names } = request
  const files = names.filter((name) => statOf(resolve(workingDirectory, name))?.isFile())
  const reading = await readFiles({ ...request, paths: ['.', ...files] })
  const all = await readTemplates(reading)
  const chosen = new Set(names.flatMap((name) => templatesNamed(name, all, reading, files)))
  const texts: { file: string; before: string; after: string }[] = []
  const old = new Set<BadgeTemplate>()
  for (const [file, templates] of Map.groupBy(chosen, ({ at }) => at.file)) {
    const before = readText(file, reading)
    const noted = await noteDay(file, before, templates, reading.today)
    texts.push({ file, before, after: noted.text })
    for (const template of noted.old) old.add(template)
  }
  for (const { file, before, after } of texts) {
    const unwritten = await replaceText(
      resolve(reading.base, file),
      before,
      after,
      writableIn(reading),
    )
    if (unwritten !== undefined)
      throw new ReviewError(`${file} was not changed: ${unwritten}. Try again.`)
  }
  return Array.from(chosen, (template) => ({
    template: template.id.value,
    file: template.at.file,
    day: reading.today,
    isOld: old.has(template),
  }))
}

/** All templates of the files that were read. */
async function readTemplates({ sources, configuration }: Reading): Promise<BadgeTemplate[]> {
  const { settings } = configuration
  const templates: BadgeTemplate[] = []
  for (const source of sources) {
    if (settings.isExcluded(source.path)) continue
    const model = await readFile(source, settings)
    if (model.kind === 'templates') templates.push(...model.templates)
  }
  return templates
}

/** The templates of a file, or the one with an id. */
function templatesNamed(
  name: string,
  all: readonly BadgeTemplate[],
  { base }: Reading,
  files: readonly string[],
): BadgeTemplate[] {
  const absolute = resolve(base, name)
  const isFile = files.includes(name)
  const found = all.filter(({ id: { value: id }, at }) =>
    isFile ? resolve(base, at.file) === absolute : id === name,
  )
  const [first, second] = found
  if (first === undefined)
    throw new ReviewError(isFile ? emptyFile(name) : unknownTemplate(name, all))
  if (second !== undefined && !isFile)
    throw new ReviewError(
      `The id "${name}" is in ${first.at.file} and in ${second.at.file}; expected one template. Name the file instead.`,
    )
  return found
}

function emptyFile(name: string): string {
  return `${name} contains no template that badgelint knows; expected one. Run \`badgelint check ${name}\` to see why.`
}

function unknownTemplate(name: string, all: readonly BadgeTemplate[]): string {
  const meant = didYouMean(
    name,
    all.map(({ id }) => id.value),
  )
  const hint =
    meant === undefined ? 'expected the id or the file of one.' : `did you mean "${meant}"?`
  return `There is no template "${name}"; ${hint} Look for \`id\` in the template, or name its file.`
}

function readText(file: string, { sources }: Reading): string {
  const source = sources.find(({ path }) => path === file)
  return source && 'text' in source ? source.text : ''
}

/** The text of a file once the day is noted in templates of it, and those in which it stood before. */
async function noteDay(
  file: string,
  before: string,
  templates: readonly BadgeTemplate[],
  day: string,
): Promise<{ text: string; old: readonly BadgeTemplate[] }> {
  const other = templates.find(({ format }) => format !== 'badgelint')
  if (other)
    throw new ReviewError(
      `"${other.id.value}" in ${file} is in the format of ${formatTitles[other.format]}, which has no field for a review; expected a template in badgelint's own format. Keep the date of its review elsewhere, such as in the governance document.`,
    )
  const places = templates.map(({ at }) => placeBelow(at, 'reviewed_on'))
  const { text, outcomes } = await setTexts(file, before, places, day)
  for (const [index, outcome] of outcomes.entries())
    if (outcome.kind === 'refused')
      throw new ReviewError(
        `\`reviewed_on\` of "${templates[index]?.id.value}" in ${file} cannot be set: ${outcome.reason}. Write \`reviewed_on: ${day}\` by hand.`,
      )
  return { text, old: templates.filter((_, index) => outcomes[index]?.kind === 'unchanged') }
}
