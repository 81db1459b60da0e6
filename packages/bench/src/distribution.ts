import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { quantileShares } from './chance.ts'
import { builtCommand } from './measures.ts'
import { realExport, realTemplates } from './real.ts'
import { markdownTable, number } from './table.ts'
import { configuration, sets, written } from './templates.ts'

/**
 * `npm run bench:distribution`: what real templates are like, and the made ones beside them: the figures
 * that `real-figures.ts` holds for the generator, and how often each rule finds something in both.
 */
interface Distribution {
  readonly title: string
  /** Values of each measure, in order of size. */
  readonly sizes: Readonly<Record<string, readonly number[]>>
  /** Findings a template, by rule. */
  readonly findings: ReadonlyMap<string, number>
}

interface Measured {
  readonly description?: string
  readonly name?: string
  readonly skills?: readonly unknown[]
  readonly badge_template_activities?: readonly { readonly title?: string }[]
}

const pages = realExport()
if (pages === undefined) throw new Error('shared/live/credly-export is not beside the repository')
const real = realTemplates(builtCommand, pages)
// Both sets are judged by the limits of the same platform.
writeFileSync(join(real.folder, 'badgelint.yaml'), configuration)
const folders = { real: real.folder, varied: written(sets.varied(real.count, 1)) }
try {
  const both = Object.entries(folders).map(([title, folder]) => distribution(title, folder))
  process.stdout.write(`${sizesTable(both)}\n${findingsTable(both)}`)
} finally {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true })
}

function distribution(title: string, folder: string): Distribution {
  const templates = templatesOf(folder)
  const found = findingsOf(folder)
  const byFile = Map.groupBy(found, ({ file }) => file)
  const criteria = templates.map((template) => template.badge_template_activities ?? [])
  const sizes = {
    'characters of a description': templates.map(({ description = '' }) => description.length),
    'characters of a name': templates.map(({ name = '' }) => name.length),
    'skills of a template': templates.map(({ skills = [] }) => skills.length),
    'criteria of a template': criteria.map(({ length }) => length),
    'characters of a criterion': criteria.flat().map(({ title = '' }) => title.length),
    'findings of a template': [
      ...Array.from(byFile.values(), ({ length }) => length),
      ...Array.from({ length: templates.length - byFile.size }, () => 0),
    ],
  }
  return {
    title,
    sizes: Object.fromEntries(
      Object.entries(sizes).map(([name, values]) => [name, values.sort((a, b) => a - b)]),
    ),
    findings: new Map(
      Array.from(
        Map.groupBy(found, ({ rule }) => rule),
        ([rule, { length }]) => [rule, length / templates.length],
      ),
    ),
  }
}

function templatesOf(folder: string): Measured[] {
  const names = readdirSync(join(folder, 'templates'), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(folder, 'templates', name), 'utf8')))
}

function findingsOf(folder: string): readonly { readonly rule: string; readonly file: string }[] {
  const report = join(tmpdir(), `badgelint-distribution-${process.pid}.json`)
  const told = ['--fail-on', 'never', '--format', 'json', '--output', report]
  execFileSync(process.execPath, [builtCommand, 'check', folder, '--no-links', ...told])
  const { findings } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  return findings
}

function sizesTable(both: readonly Distribution[]): string {
  return markdownTable([
    ['what', 'set', ...quantileShares.map((share) => `${share * 100} %`), 'mean'],
    ...Object.keys(both[0]?.sizes ?? {}).flatMap((name) =>
      both.map(({ title, sizes: { [name]: values = [] } }) => [
        name,
        title,
        ...quantileShares.map((share) =>
          String(values[Math.min(values.length - 1, Math.floor(share * values.length))]),
        ),
        number(values.reduce((sum, value) => sum + value, 0) / values.length),
      ]),
    ),
  ])
}

function findingsTable(both: readonly Distribution[]): string {
  const rules = new Set(both.flatMap(({ findings }) => [...findings.keys()]))
  const most = (rule: string) => Math.max(...both.map(({ findings }) => findings.get(rule) ?? 0))
  return markdownTable([
    ['findings of 100 templates', ...both.map(({ title }) => title)],
    ...[...rules]
      .sort((a, b) => most(b) - most(a))
      .map((rule) => [
        `\`${rule}\``,
        ...both.map(({ findings }) => number((findings.get(rule) ?? 0) * 100)),
      ]),
  ])
}
