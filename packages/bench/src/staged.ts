import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TemplateFile, written } from './templates.ts'

/** What somebody is about to commit. */
export interface Staged {
  readonly what: string
  readonly folder: string
}

/** Repositories of a program in which one template is staged, in the ways that people do. */
export function stagedRepositories(files: readonly TemplateFile[], fresh: TemplateFile): Staged[] {
  const [first] = files
  if (first === undefined) return []
  const edited = repository(files)
  const text = readFileSync(join(edited, first.path), 'utf8')
  stage(edited, { ...first, text: text.replace(/^name: /m, 'name: New ') })
  const flawed = repository(files)
  stage(flawed, { ...first, text: text.replace(/^description: .*$/m, 'description: You learn.') })
  const added = repository(files)
  stage(added, { ...fresh, path: 'templates/new.yaml' })
  return [
    { what: 'edited', folder: edited },
    { what: 'edited, with a finding', folder: flawed },
    { what: 'new', folder: added },
  ]
}

function repository(files: readonly TemplateFile[]): string {
  const folder = written(files)
  git(folder, 'init', '--quiet')
  writeFileSync(join(folder, 'badgelint.yaml'), 'platform: credly\n')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'A program')
  return folder
}

function stage(folder: string, { path, text }: TemplateFile): void {
  writeFileSync(join(folder, path), text)
  git(folder, 'add', path)
}

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
  execFileSync('git', [...identity, ...args], { cwd: folder })
}
