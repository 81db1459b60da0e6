import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  type ClassifiedTemplate,
  classifyFile,
  type FileClass,
  type Format,
  isImagePath,
  type Source,
  syntaxOf,
} from '@badgelint/core/internal'
import { readFiles } from '../check.ts'
import { configurationNames } from '../configuration/load-configuration.ts'
import { discover } from '../files/discover.ts'
import { isInside, pathFrom } from '../files/paths.ts'
import { byCount, counted } from './counts.ts'
import { globsFor } from './globs.ts'
import { type GitInspection, inspectGit } from './inspect-git.ts'

/** What there is in a folder, for somebody who sets badgelint up in it. Paths are relative to the folder. */
export interface FolderInspection {
  /** The folder, absolute. */
  readonly folder: string
  readonly templates: TemplatesInspection
  /** The platforms that formats and `platform_ids` speak for. */
  readonly platforms: readonly string[]
  /** The organisations that issue the badges, those first that issue most. */
  readonly issuers: readonly string[]
  /** Governance documents. */
  readonly governance: readonly string[]
  /** Globs of the configuration, where its defaults would not do. */
  readonly globs: {
    readonly templates?: readonly string[]
    readonly governance?: readonly string[]
  }
  readonly images: { readonly count: number; readonly folders: readonly string[] }
  /** The configuration that holds already. */
  readonly configuration?: string
  /** The program's own file, where the configuration has it, absolute. */
  readonly program: string
  readonly git?: GitInspection
}

export interface TemplatesInspection {
  readonly count: number
  readonly files: readonly string[]
  readonly folders: readonly string[]
  readonly formats: ReadonlyMap<Format, number>
  /** Two-letter codes, the most frequent first. */
  readonly languages: ReadonlyMap<string, number>
  /** Files that stand among the templates, or bear a mark of them, and cannot be used. */
  readonly unusable: number
  /** How many of the files have the line ends of Windows. */
  readonly windowsLineEnds: number
}

/** Inspects a folder, and changes nothing. Throws {@link UnusableConfigurationError}. */
export async function inspectFolder(folder: string): Promise<FolderInspection> {
  const { sources, configuration, boundary } = await readFiles({
    workingDirectory: folder,
    paths: ['.'],
  })
  const { settings, isConfigured, root } = configuration
  const builder = new InspectionBuilder()
  for (const source of sources)
    if (!settings.isExcluded(source.path)) builder.add(source, await classifyFile(source, settings))
  const images = imagesIn(folder, boundary)
  const git = inspectGit(folder, builder.files)
  return {
    folder,
    templates: builder.templates(),
    platforms: builder.platforms,
    issuers: byCount(builder.issuers),
    governance: builder.governance,
    globs: isConfigured ? {} : globsFor(builder),
    images,
    ...(isConfigured ? { configuration: configurationIn(root, folder) } : {}),
    program: join(root, settings.programPath),
    ...(git === undefined ? {} : { git }),
  }
}

/** Builds an inspection, file by file. */
class InspectionBuilder {
  readonly files: string[] = []
  readonly governance: string[] = []
  /** Files that are checked and hold no template. */
  readonly unusable: string[] = []
  /** Files that would draw a finding among templates. */
  readonly misfits: string[] = []
  readonly issuers: string[] = []
  readonly #templates: ClassifiedTemplate[] = []
  #windowsLineEnds = 0

  add(source: Source, file: FileClass): void {
    const { path } = source
    if (file.kind === 'program') return
    const isPolicy = file.kind === 'other' && isCalledGovernance(source)
    if (file.kind === 'governance' || isPolicy) this.governance.push(path)
    else if (file.kind === 'unusable') this.unusable.push(path)
    else if (file.kind === 'other') {
      if (!file.fits) this.misfits.push(path)
    } else {
      this.files.push(path)
      this.#templates.push(...file.templates)
      for (const { issuer } of file.templates) if (issuer !== undefined) this.issuers.push(issuer)
      if ('text' in source && source.text.includes('\r\n')) this.#windowsLineEnds += 1
    }
  }

  get platforms(): string[] {
    return byCount(this.#templates.flatMap(({ platforms }) => platforms))
  }

  templates(): TemplatesInspection {
    return {
      count: this.#templates.length,
      files: this.files,
      folders: foldersOf(this.files),
      formats: counted(this.#templates.map(({ format }) => format)),
      languages: counted(
        this.#templates.flatMap(({ language }) =>
          language === undefined || language === 'other'
            ? []
            : [language.toLowerCase().split(/[-_]/)[0] ?? language],
        ),
      ),
      unusable: this.unusable.length,
      windowsLineEnds: this.#windowsLineEnds,
    }
  }
}

/** A document of an open source project is called so too, and has nothing to do with badges. */
function isCalledGovernance(source: Source): boolean {
  if (!('text' in source) || syntaxOf(source.path) !== 'markdown') return false
  return /governance[^/]*$/i.test(source.path) && /\bbadges?\b|\bcredentials?\b/i.test(source.text)
}

function imagesIn(folder: string, boundary: string): FolderInspection['images'] {
  const found = discover(['.'], folder, boundary, isImagePath).flatMap(({ files }) => files)
  const paths = found
    .filter(({ isFolder, unreadable }) => !isFolder && unreadable === undefined)
    .map(({ absolute }) => pathFrom(folder, absolute))
  return { count: paths.length, folders: foldersOf(paths) }
}

function configurationIn(root: string, folder: string): string {
  const found = configurationNames.map((name) => join(root, name)).find((file) => existsSync(file))
  return pathFrom(folder, found ?? root)
}

/** The folders of files, without those that lie in another one of them. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = [...new Set(paths.map((path) => dirname(path)))].sort()
  return folders.filter(
    (folder) =>
      !folders.some(
        (other) =>
          other !== folder && isInside(pathFrom(resolve('/', other), resolve('/', folder))),
      ),
  )
}
