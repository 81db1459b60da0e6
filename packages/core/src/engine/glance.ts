import { parseText, syntaxOf, withoutMark } from '../documents/parse.ts'
import type { Source } from '../documents/source.ts'
import { recognise } from '../formats/recognise.ts'
import { platformNames, platformOf } from '../platforms/index.ts'
import type { BadgeTemplate, Format } from '../program/template.ts'
import { detectLanguage } from '../text/language.ts'
import { judgeFile } from './judge-file.ts'
import type { Settings } from './settings.ts'

/** What a file is to a program that is not set up yet. */
export type Glance =
  | { readonly kind: 'templates'; readonly templates: readonly GlancedTemplate[] }
  | { readonly kind: 'governance' }
  /** The program's own file. */
  | { readonly kind: 'program' }
  /** It is checked, and holds no template: it is broken, or stands where templates do. */
  | { readonly kind: 'unusable' }
  /** `fits` says whether it could stand among templates without a finding. */
  | { readonly kind: 'other'; readonly fits: boolean }

export interface GlancedTemplate {
  readonly format: Format
  /** The platforms that its format or its `platform_ids` speak for. */
  readonly platforms: readonly string[]
  /** Stated, or worked out from its text. */
  readonly language?: string
  /** The organisation that issues it. */
  readonly issuer?: string
}

/** Looks at one file to say what it is, and judges nothing. */
export async function glance(source: Source, settings: Settings): Promise<Glance> {
  if (settings.isProgram(source.path)) return { kind: 'program' }
  const { outcome, templates } = await judgeFile(source, settings)
  if (templates.length > 0) return { kind: 'templates', templates: await glanced(source) }
  if (await isGovernance(source, settings)) return { kind: 'governance' }
  if (outcome === 'checked') return { kind: 'unusable' }
  const among = await judgeFile({ ...source, expected: true }, settings)
  return { kind: 'other', fits: among.outcome === 'skipped' }
}

/** By its path, or by its front matter. */
async function isGovernance(source: Source, settings: Settings): Promise<boolean> {
  const { path } = source
  const prose = settings.proseOf(path)
  if (prose !== false) return prose === 'governance'
  if (!('text' in source) || syntaxOf(path) !== 'markdown') return false
  return (await parseText(withoutMark(source.text), 'markdown', false)).kind === 'prose'
}

async function glanced(source: Source): Promise<GlancedTemplate[]> {
  const syntax = syntaxOf(source.path)
  if (!('text' in source) || syntax === undefined) return []
  const parsed = await parseText(withoutMark(source.text), syntax, false)
  if (parsed.kind !== 'data') return []
  const { values } = parsed
  const context = { file: source.path, documents: values.length, syntax, expected: true }
  const found: GlancedTemplate[] = []
  for (const [document, value] of values.entries())
    for (const template of (await recognise(value, { ...context, document })).templates)
      found.push(toGlanced(template))
  return found
}

function toGlanced({
  format,
  platformIds,
  language,
  name,
  description,
  issuer,
}: BadgeTemplate): GlancedTemplate {
  const { name: implied } = platformOf(format, undefined)
  const spoken =
    language?.value ?? detectLanguage(`${name?.value ?? ''}\n${description?.value ?? ''}`)
  return {
    format,
    platforms: [implied, ...Object.keys(platformIds)].filter((platform) =>
      platformNames.includes(platform),
    ),
    ...(spoken === undefined ? {} : { language: spoken }),
    ...(issuer === undefined ? {} : { issuer: issuer.value }),
  }
}
