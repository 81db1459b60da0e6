import type { Place } from '../documents/place.ts'
import type { Facts } from '../program/facts.ts'
import { isProgramRule } from '../rules/rule.ts'
import type { Extracts } from './extracts.ts'
import type { RawFinding } from './finding.ts'
import { type JudgedFile, type TemplateEntry, toRawFinding } from './judge-file.ts'
import { collected } from './rule-failure.ts'
import type { Settings } from './settings.ts'

/** Judges what only shows when many templates are seen together. */
export function judgeProgram(
  judged: readonly JudgedFile[],
  extracts: Extracts,
  settings: Settings,
  facts: Facts,
): RawFinding[] {
  const findings: RawFinding[] = []
  const templates = new TemplatesByPlace(judged)
  for (const rule of settings.rules) {
    if (!isProgramRule(rule)) continue
    const options = settings.optionsOf(rule.id)
    for (const group of extracts.take(rule.id))
      for (const judgement of collected(rule.id, 'several templates', () =>
        rule.check(group, options, facts),
      )) {
        const own = settings.for(judgement.at.file).rules.get(rule.id)
        if (own && own.severity !== 'off')
          findings.push(toRawFinding(rule, own, judgement, templates.idAt(judgement.at)))
      }
  }
  return findings
}

/** Adds to findings the templates of other files that they stand at. */
export function withTemplates(
  findings: readonly RawFinding[],
  judged: readonly Pick<JudgedFile, 'templates'>[],
): RawFinding[] {
  const templates = new TemplatesByPlace(judged)
  return findings.map((finding) => {
    const id = finding.template ?? templates.idAt(finding.at)
    return id === undefined ? finding : { ...finding, template: id }
  })
}

/** Finds the template that a place lies in. */
class TemplatesByPlace {
  readonly #byPlace = new Map<string, TemplateEntry>()

  constructor(judged: readonly Pick<JudgedFile, 'templates'>[]) {
    for (const { templates } of judged)
      for (const template of templates) {
        const key = keyOf(template.at)
        if (!this.#byPlace.has(key)) this.#byPlace.set(key, template)
      }
  }

  idAt({ file, document, pointer }: Place): string | undefined {
    let outer = pointer
    let found = this.#byPlace.get(keyOf({ file, document, pointer }))
    while (found === undefined && outer !== '') {
      outer = outer.slice(0, Math.max(0, outer.lastIndexOf('/')))
      found = this.#byPlace.get(keyOf({ file, document, pointer: outer }))
    }
    return found?.id
  }
}

function keyOf({ file, document, pointer }: Place): string {
  return `${document} ${pointer} ${file}`
}

/** One remark for the program while templates in our own format have no platform. */
export function unsetPlatform(
  judged: readonly JudgedFile[],
  settings: Settings,
): RawFinding | undefined {
  const without = judged.flatMap(({ templates }) =>
    templates.filter(({ hasPlatform }) => !hasPlatform),
  )
  const [first] = without
  if (first === undefined) return undefined
  const file = settings.file ?? first.at.file
  const severity = settings.ownSeverity('config/platform', first.at.file)
  if (severity === 'off') return undefined
  const count = without.length === 1 ? 'One template has' : `${without.length} templates have`
  return {
    rule: 'config/platform',
    severity,
    at: { file, document: 0, pointer: '' },
    about: 'platform',
    message: `${count} no platform set; expected the one that the badges are issued on, whose limits then hold`,
    suggestion: 'Add `platform: credly`, or another, to badgelint.yaml',
    related: [],
    offsets: [0, 0],
  }
}
