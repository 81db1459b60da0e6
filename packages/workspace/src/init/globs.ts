import { dirname, extname } from 'node:path'

/** What was found in a folder, by paths relative to it. */
export interface Found {
  /** Files that hold templates. */
  readonly files: readonly string[]
  /** Files that hold none, and have a finding for it already. */
  readonly unusable: readonly string[]
  /** Files that would have a finding if they stood among templates. */
  readonly misfits: readonly string[]
  readonly governance: readonly string[]
}

/** Globs for a configuration that has to name what is checked; none where its defaults will do. */
export function globsFor({ files, unusable, misfits, governance }: Found): {
  readonly templates?: readonly string[]
  readonly governance?: readonly string[]
} {
  const checked = [...files, ...unusable]
  // The `templates/` of a Helm chart are another tool's.
  const isTaken = misfits.some((path) => path.startsWith('templates/'))
  const isUsual = (path: string) => path.startsWith('templates/') && !isTaken
  const elsewhere = checked.filter((path) => !isUsual(path))
  const unwanted = [...misfits, ...governance]
  const templates = [
    ...(elsewhere.length < checked.length ? ['templates/**'] : []),
    ...[...Map.groupBy(elsewhere, topOf)].flatMap(([top, paths]) =>
      top === '' ? atTop(paths, unwanted) : below(paths, unwanted),
    ),
  ]
  const isUsualGovernance = governance.every((path) => path === 'GOVERNANCE.md')
  return {
    ...(elsewhere.length > 0 ? { templates } : isTaken ? { templates: ['badges/**'] } : {}),
    ...(isUsualGovernance ? {} : { governance: governance.map(literal) }),
  }
}

function topOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

/** Many other files lie at the top, some of them to come, and only exports are many and of one kind. */
function atTop(paths: readonly string[], unwanted: readonly string[]): string[] {
  const isExport = (path: string) => /^[^/]+\.json$/.test(path)
  const exports = paths.filter(isExport)
  if (exports.length < 2 || unwanted.some(isExport)) return paths.map(literal)
  return ['*.json', ...paths.filter((path) => !isExport(path)).map(literal)]
}

/** One glob for all, where nothing else is in their folder; else folder by folder, at last each alone. */
function below(paths: readonly string[], unwanted: readonly string[]): string[] {
  const common = commonFolder(paths)
  if (isFree(`${common}/`, unwanted)) return [`${literal(common)}/**`]
  return [...Map.groupBy(paths, (path) => dirname(path))].flatMap(([folder, own]) =>
    isFree(`${folder}/`, unwanted) ? [`${literal(folder)}/**`] : ofKinds(folder, own, unwanted),
  )
}

function ofKinds(folder: string, paths: readonly string[], unwanted: readonly string[]): string[] {
  return [...Map.groupBy(paths, (path) => extname(path))].flatMap(([end, own]) => {
    const isTaken = unwanted.some((path) => dirname(path) === folder && extname(path) === end)
    return isTaken ? own.map(literal) : [`${literal(folder)}/*${end}`]
  })
}

function isFree(prefix: string, unwanted: readonly string[]): boolean {
  return !unwanted.some((path) => path.startsWith(prefix))
}

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => dirname(path).split('/'))
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part))
  return first.slice(0, length < 0 ? undefined : length).join('/')
}

/** A path as a glob that means it and nothing else. */
function literal(path: string): string {
  return path.replace(/[\\*?[\](){}!+@|]/g, '\\$&')
}
