import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Chance } from './chance.ts'
import { flawedAsInReality } from './flaws.ts'
import { freshName, medianSize, realSize, slugOf, type Template, template } from './template.ts'
import * as vocabulary from './vocabulary.ts'
import { yamlText } from './yaml-text.ts'

/** A file, by its path below the folder of a program. */
export interface TemplateFile {
  readonly path: string
  readonly text: string
}

/** Sets of templates that a linter may find hard for different reasons. */
export const sets = { varied, pattern }

/**
 * Templates as a large program may have them: sizes, fields and flaws are drawn as real templates have
 * them, so that they have about as many findings, of the same rules.
 */
export function varied(count: number, seed: number): TemplateFile[] {
  const chance = new Chance(seed)
  const taken = new Set<string>()
  const made: Template[] = []
  return Array.from({ length: count }, () => {
    const plain = template(chance, freshName(chance, taken), realSize(chance))
    const earlier = made.length > 0 ? chance.pick(made) : plain
    made.push(plain)
    const one = flawedAsInReality(plain, chance, earlier)
    return file(one, chance.pick(vocabulary.fields), chance)
  })
}

/**
 * Templates of one sentence pattern, in which the name of a town alone differs. In the first half it
 * stands in the badge's name too, so that they are a series; in the second half it does not, so that
 * each is too much like all others. All are of the median size.
 */
export function pattern(count: number, seed: number): TemplateFile[] {
  const chance = new Chance(seed)
  const common = template(chance, 'Host Family', medianSize)
  return chance.sample(towns(), count).map((town, index) => {
    const isSeries = index < count / 2
    const name = isSeries ? `Host Family in ${town}` : `Host Family, Group ${index}`
    const one: Template = {
      ...common,
      name,
      slug: slugOf(name),
      description: `Earners have hosted a guest from ${town} for two weeks, shown them the work of a local volunteer group, and kept a diary in two languages that a tutor read and discussed with them. They can explain the customs of a guest to their own family and plan a day that suits both, whatever the weather or the season, and whoever else stays in the house.`,
    }
    return file(one, isSeries ? 'series' : 'alike', chance)
  })
}

/** Ten thousand made-up towns. */
function towns(): string[] {
  return vocabulary.townBeginnings.flatMap((beginning) =>
    vocabulary.townEndings.map((ending) => beginning + ending),
  )
}

function file(one: Template, folder: string, chance: Chance): TemplateFile {
  return { path: `templates/${folder}/${one.slug}.yaml`, text: yamlText(one, chance) }
}

/** The configuration of made-up programs. */
export const configuration = 'platform: credly\ntoday: 2026-06-01\n'

/** Writes files and a configuration into a new temporary folder, and gives its path. */
export function written(files: readonly TemplateFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-bench-'))
  for (const directory of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, directory), { recursive: true })
  for (const { path, text } of files) writeFileSync(join(folder, path), text)
  writeFileSync(join(folder, 'badgelint.yaml'), configuration)
  return folder
}
