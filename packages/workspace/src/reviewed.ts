import { resolve } from 'node:path'
import { nearest, placeBelow, setText, type TemplateEntry, templatesIn } from '@badgelint/core'
import { type Reading, readFiles, writableIn } from './check.ts'
import { formatTitles } from './format-titles.ts'
import { replaceText } from './replace.ts'
import { statOf } from './stat.ts'

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
export class UnfitTemplate extends Error {
  override readonly name = 'UnfitTemplate'
}

/**
 * Notes in templates that they were reviewed today. Either all of them are noted or, where one of them
 * cannot be, none. Throws {@link UnfitTemplate} and {@link UnusableConfiguration}.
 */
export async function reviewed(request: ReviewRequest): Promise<Review[]> {
  const { workingDirectory, templates: names } = request
  const files = names.filter((name) => statOf(resolve(workingDirectory, name))?.isFile())
  const reading = await readFiles({ ...request, paths: ['.', ...files] })
  const all = await templatesIn(reading.sources, reading.configuration.settings)
  const chosen = new Set(names.flatMap((name) => templatesNamed(name, all, reading, files)))
  const reviews: Review[] = []
  const texts = new Map<string, { readonly before: string; readonly after: string }>()
  for (const template of chosen) {
    const text = texts.get(template.at.file) ?? readText(template, reading)
    const after = await noted(template, text.after, reading.today)
    texts.set(template.at.file, { ...text, after })
    reviews.push({
      template: template.id,
      file: template.at.file,
      day: reading.today,
      isOld: after === text.after,
    })
  }
  for (const [file, { before, after }] of texts) {
    const unwritten = await replaceText(
      resolve(reading.base, file),
      before,
      after,
      writableIn(reading),
    )
    if (unwritten !== undefined)
      throw new UnfitTemplate(`${file} is left as it was: ${unwritten}. Try again.`)
  }
  return reviews
}

/** The templates of a file, or the one with an id. */
function templatesNamed(
  name: string,
  all: readonly TemplateEntry[],
  { base }: Reading,
  files: readonly string[],
): TemplateEntry[] {
  const absolute = resolve(base, name)
  const isFile = files.includes(name)
  const found = all.filter(({ id, at }) =>
    isFile ? resolve(base, at.file) === absolute : id === name,
  )
  const [first, second] = found
  if (first === undefined) throw new UnfitTemplate(isFile ? emptyFile(name) : unknown(name, all))
  if (second !== undefined && !isFile)
    throw new UnfitTemplate(
      `The id "${name}" stands in ${first.at.file} and in ${second.at.file}; expected one template. Name the file instead.`,
    )
  return found
}

function emptyFile(name: string): string {
  return `${name} holds no template that badgelint knows; expected one. Run \`badgelint check ${name}\` to see why.`
}

function unknown(name: string, all: readonly TemplateEntry[]): string {
  const meant = nearest(
    name,
    all.map(({ id }) => id),
  )
  const hint =
    meant === undefined ? 'expected the id or the file of one.' : `did you mean "${meant}"?`
  return `There is no template "${name}"; ${hint} Look for \`id\` in the template, or name its file.`
}

function readText({ at }: TemplateEntry, { sources }: Reading): { before: string; after: string } {
  const source = sources.find(({ path }) => path === at.file)
  const text = source && 'text' in source ? source.text : ''
  return { before: text, after: text }
}

async function noted(
  { id, format, at }: TemplateEntry,
  text: string,
  day: string,
): Promise<string> {
  if (format !== 'badgelint')
    throw new UnfitTemplate(
      `"${id}" in ${at.file} is in the format of ${formatTitles[format]}, which has no field for a review; expected a template in badgelint's own format. Keep the day of its review elsewhere, such as in the governance document.`,
    )
  const edit = await setText(text, placeBelow(at, 'reviewed_on'), day)
  if (edit.kind === 'refused')
    throw new UnfitTemplate(
      `\`reviewed_on\` of "${id}" in ${at.file} cannot be set: ${edit.reason}. Write \`reviewed_on: ${day}\` by hand.`,
    )
  return edit.kind === 'edit' ? edit.text : text
}
