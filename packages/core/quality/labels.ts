import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import picomatch from 'picomatch'
import { parse } from 'yaml'
import type { Finding } from '../src/index.ts'

export const verdicts = ['right', 'wrong', 'arguable'] as const
export type Verdict = (typeof verdicts)[number]

/** One line of `labels.yaml`: where, about what, and a verdict with its reason. */
export interface Line extends Partial<Readonly<Record<Verdict, string>>> {
  /** File below the corpus, `file#id` where it holds several templates; a list or glob for a family. */
  readonly in: string | readonly string[]
  readonly about: string | readonly string[]
}

/** The content of `labels.yaml`, by rule. */
export type Labels = Readonly<Record<string, readonly Line[]>>

/** What a finding is known by. */
export type Named = Pick<Finding, 'rule' | 'file' | 'template' | 'about'>

export interface Matched<F extends Named> {
  readonly judged: readonly { readonly finding: F; readonly verdict: Verdict }[]
  /** Findings that nobody has read yet. */
  readonly missing: readonly F[]
  /** Labels, one for each place and subject, that no finding bears out. */
  readonly stale: readonly string[]
}

export function readLabels(file = join(import.meta.dirname, 'labels.yaml')): Labels {
  return (parse(readFileSync(file, 'utf8')) ?? {}) as Labels // our own file, looked over below
}

/** Says what is wrong with the labels themselves. */
export function labelFlaws(labels: Labels): string[] {
  return Object.entries(labels).flatMap(([rule, lines]) =>
    lines.flatMap((line) => {
      const given = verdicts.filter((verdict) => line[verdict])
      return given.length === 1 ? [] : [`${rule}, ${line.in}: one verdict with a reason is due`]
    }),
  )
}

/** Gives each finding the verdict of the first label that names it. */
export function match<F extends Named>(findings: readonly F[], labels: Labels): Matched<F> {
  const entries = Object.entries(labels).flatMap(([rule, lines]) => lines.flatMap(entriesOf(rule)))
  const judged: { finding: F; verdict: Verdict }[] = []
  const missing: F[] = []
  for (const finding of findings) {
    const naming = entries.filter(({ names }) => names(finding))
    for (const entry of naming) entry.isUsed = true
    const [first] = naming
    if (first) judged.push({ finding, verdict: first.verdict })
    else missing.push(finding)
  }
  return { judged, missing, stale: entries.filter(({ isUsed }) => !isUsed).map(({ key }) => key) }
}

interface Entry {
  readonly key: string
  readonly verdict: Verdict
  names(finding: Named): boolean
  isUsed: boolean
}

function entriesOf(rule: string): (line: Line) => Entry[] {
  return (line) => {
    const verdict = verdicts.find((candidate) => line[candidate]) ?? 'wrong'
    return [line.in].flat().flatMap((place) => {
      const [path = '', ...id] = place.split('#')
      const isFile = picomatch(path)
      const template = id.length > 0 ? id.join('#') : undefined
      return [line.about].flat().map((about) => ({
        key: `${rule}, ${place}, ${about}`,
        verdict,
        names: (finding) =>
          finding.rule === rule &&
          finding.about === about &&
          (finding.file === path || isFile(finding.file)) &&
          (template === undefined || finding.template === template),
        isUsed: false,
      }))
    })
  }
}

/** Lines for findings without a verdict, a family at a time, to be judged and put into `labels.yaml`. */
export function skeleton(families: readonly (readonly Finding[])[]): string {
  const byRule = Map.groupBy(families, ([first]) => first?.rule ?? '')
  return [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, ofRule]) => `${rule}:\n${ofRule.map(lineFor).join('')}`)
    .join('')
}

/** Members of a family that are told one by one. */
const mostTold = 3

function lineFor(family: readonly Finding[], _: number, all: readonly (readonly Finding[])[]) {
  const told = family
    .slice(0, mostTold)
    .map(
      ({ file, range, severity, message }) =>
        `  # ${file}:${range.start.line} ${severity}: ${message.replace(/\s+/g, ' ')}\n`,
    )
  const more = family.length - told.length
  const rest = more > 0 ? `  # and ${more} more of the family\n` : ''
  const where = JSON.stringify(placesOf(family, all.filter((other) => other !== family).flat()))
  const about = JSON.stringify(family[0]?.about)
  return `${told.join('')}${rest}  - { in: ${where}, about: ${about}, right|wrong|arguable: }\n`
}

/** The files of a family, or their folder where it is all theirs. */
function placesOf(family: readonly Finding[], others: readonly Finding[]): string | string[] {
  const [folder = '', ...more] = new Set(family.map(({ file }) => dirname(file)))
  const isTheirs = more.length === 0 && others.every(({ file }) => dirname(file) !== folder)
  if (family.length > mostTold && isTheirs) return `${folder}/*`
  const files = family.map(({ file }) => file)
  const isAlone = (file: string) => files.indexOf(file) === files.lastIndexOf(file)
  const places = family.map(({ file, template }) => (isAlone(file) ? file : `${file}#${template}`))
  return places.length === 1 ? places.join() : places
}
