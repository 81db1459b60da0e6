import type { Source } from '../documents/source.ts'
import { hasContent } from '../formats/file-model.ts'
import { type Roles, readFile } from '../formats/read-file.ts'
import { platformNames, platformOf } from '../platforms/index.ts'
import type { BadgeTemplate, Format } from '../program/template.ts'
import { template as templateSubject } from '../subjects/template.ts'

/** What a file is to a program that is not set up yet. */
export type FileClass =
  | { readonly kind: 'templates'; readonly templates: readonly ClassifiedTemplate[] }
  | { readonly kind: 'governance' }
  /** The program's own file. */
  | { readonly kind: 'program' }
  /** It is checked, and holds no template: it is broken, or stands where templates do. */
  | { readonly kind: 'unusable' }
  /** `fits` says whether it could stand among templates without a finding. */
  | { readonly kind: 'other'; readonly fits: boolean }

export interface ClassifiedTemplate {
  readonly format: Format
  /** The platforms that its format or its `platform_ids` speak for. */
  readonly platforms: readonly string[]
  /** Stated, or worked out from its text. */
  readonly language?: string
  /** The organisation that issues it. */
  readonly issuer?: string
}

/** Says what one file is. */
export async function classifyFile(source: Source, roles: Roles): Promise<FileClass> {
  const role = roles.roleOf(source.path)
  if (role === 'program') return { kind: 'program' }
  const model = await readFile(source, roles)
  const isTemplates = templateSubject.itemsIn(model).length > 0
  const isGovernance = model.kind === 'document' && model.document.role === 'governance'
  if (!isTemplates && (role === 'governance' || isGovernance)) return { kind: 'governance' }
  if (!isTemplates && hasContent(model)) return { kind: 'unusable' }
  const amongTemplates = await readFile({ ...source, expected: true }, roles)
  return isTemplates
    ? { kind: 'templates', templates: templateSubject.itemsIn(amongTemplates).map(classified) }
    : { kind: 'other', fits: !hasContent(amongTemplates) }
}

function classified(template: BadgeTemplate): ClassifiedTemplate {
  const { format, platformIds, issuer } = template
  const { name: implied } = platformOf(format, undefined)
  const spoken = templateSubject.languageOf(template, undefined)
  return {
    format,
    platforms: [implied, ...Object.keys(platformIds)].filter((platform) =>
      platformNames.includes(platform),
    ),
    ...(spoken === undefined ? {} : { language: spoken }),
    ...(issuer === undefined ? {} : { issuer: issuer.value }),
  }
}
