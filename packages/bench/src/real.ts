import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, isMap, parseDocument, type YAMLSeq } from 'yaml'
import { Chance } from './chance.ts'
import { withAnotherWord } from './flaws.ts'

/** Real templates on disk, in a temporary folder that is the caller's to remove. */
export interface RealTemplates {
  readonly folder: string
  readonly count: number
  /** How many records were left out, since the export has a later one of the same id. */
  readonly leftOut: number
}

/** The folder of an export of real templates, where it lies beside the repository. */
export function realExport(): string | undefined {
  const folder =
    process.env.BADGELINT_LIVE ?? join(import.meta.dirname, '../../../../shared/live/credly-export')
  return existsSync(folder) ? folder : undefined
}

/**
 * The templates that a built command makes of the pages of an export, of its first `most` records. Where
 * the export has two states of one template, which the command refuses, the later one is taken. What the
 * import keeps of the platform's own fields is taken out: it is about as much text again, which a parser
 * reads and no rule looks at, so that a ratio to parsing would flatter.
 */
export function realTemplates(
  command: string,
  pages: string,
  most = Number.POSITIVE_INFINITY,
): RealTemplates {
  const records = readdirSync(pages)
    .sort()
    .flatMap((page) => recordsOf(readFileSync(join(pages, page), 'utf8')))
    .slice(0, most)
  const last = new Map(records.map((record) => [record.id, record]))
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-bench-real-'))
  const page = join(folder, 'export.json')
  writeFileSync(page, JSON.stringify({ data: [...last.values()] }))
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  execFileSync(process.execPath, [command, 'import', 'credly', page], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  rmSync(page)
  rmSync(join(folder, '.git'), { recursive: true })
  eachTemplate(folder, (path, text) =>
    writeFileSync(path, text.replace(/^(?:#.*\n)+platform_fields:\n(?: .*\n|\n)*/m, '')),
  )
  return { folder, count: last.size, leftOut: records.length - last.size }
}

interface ExportedRecord {
  readonly id: string
}

function recordsOf(page: string): readonly ExportedRecord[] {
  const { data }: { readonly data: readonly ExportedRecord[] } = JSON.parse(page)
  return data
}

/**
 * The same templates twice: as they are, and again with other ids, names and images and another word in
 * each sentence, as a program has them that copies its templates from year to year.
 */
export function twice({ folder, count, leftOut }: RealTemplates, seed: number): RealTemplates {
  const chance = new Chance(seed)
  const both = mkdtempSync(join(tmpdir(), 'badgelint-bench-twice-'))
  mkdirSync(join(both, 'templates/again'), { recursive: true })
  eachTemplate(folder, (_path, text, name) => {
    writeFileSync(join(both, 'templates', name), text)
    writeFileSync(join(both, 'templates/again', name), again(text, chance))
  })
  return { folder: both, count: count * 2, leftOut }
}

/** A template under another id and name and with another image, with another word in each sentence. */
function again(text: string, chance: Chance): string {
  const template = parseDocument(text)
  change(template, ['id'], (id) => `${id}-again`)
  change(template, ['name'], (name) => `${withAnotherWord(name, chance)} Again`)
  change(template, ['image'], (address) => address.replace(/[^/]*$/, 'again/$&'))
  change(template, ['platform_ids', 'credly'], (id) => `again-${id}`)
  change(template, ['description'], (text) => reworded(text, chance))
  const criteria = template.get('badge_template_activities') as YAMLSeq | undefined
  criteria?.items.filter(isMap).forEach((_criterion, index) => {
    change(template, ['badge_template_activities', index, 'title'], (text) =>
      reworded(text, chance),
    )
  })
  return template.toString({ lineWidth: 100 })
}

function change(
  template: Document.Parsed,
  path: readonly (string | number)[],
  changed: (text: string) => string,
): void {
  const text = template.getIn(path)
  if (typeof text === 'string') template.setIn(path, changed(text))
}

function reworded(text: string, chance: Chance): string {
  return text.replace(/[^.!?]+/g, (sentence) => withAnotherWord(sentence, chance))
}

function eachTemplate(
  folder: string,
  use: (path: string, text: string, name: string) => void,
): void {
  const templates = join(folder, 'templates')
  for (const name of readdirSync(templates).sort()) {
    const path = join(templates, name)
    use(path, readFileSync(path, 'utf8'), name)
  }
}
