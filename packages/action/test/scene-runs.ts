import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { playScene } from './ledger-scenes.ts'
import { type Files, newFolder, pullRequest, runOn } from './program.ts'
import type { RunResult } from './runner.ts'

/** Plays the Action on a pull request that does what happens in a scene. */
export function runScene(scene: string): Promise<RunResult> {
  const [before, after] = [newFolder(), newFolder()]
  playScene(scene, before, after)
  const [was, is] = [filesOf(before), filesOf(after)]
  const gone = Object.keys(was).filter((path) => !(path in is))
  const change: Files = { ...is, ...Object.fromEntries(gone.map((path) => [path, null])) }
  return runOn(pullRequest({ before: was, change }))
}

function filesOf(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  )
}
