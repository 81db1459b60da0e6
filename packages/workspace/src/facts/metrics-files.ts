import { extname, resolve } from 'node:path'
import type { MetricsConfiguration } from '@badgelint/core/internal'
import picomatch from 'picomatch'
import { type Folders, isInside, pathFrom } from '../files/paths.ts'
import type { VirtualFiles } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'

/** Where files of metrics are, and how they are read. */
export interface MetricsContext extends Folders {
  /** What is configured of them. */
  readonly metrics?: MetricsConfiguration
  /** Whether a file is left out, by its path as findings name it. */
  readonly isExcluded?: (path: string) => boolean
  /** The state of files, where that is not the disk's. */
  readonly virtualFiles?: VirtualFiles
}

const byDefault = 'metrics/**/*.csv'

/** The globs whose fixed part is there, so that without files of metrics nothing is searched. */
export function metricsStarts({ root, boundary, metrics }: MetricsContext) {
  return globsOf(metrics)
    .map((glob) => ({ glob, start: resolve(root, picomatch.scan(glob).base) }))
    .filter(({ start }) => [root, boundary].every((folder) => isInside(pathFrom(folder, start))))
    .filter(({ start }) => existsAt(start))
}

/** Whether a path, absolute, is that of a file of metrics. */
export function isMetricsFile(absolute: string, { root, metrics }: MetricsContext): boolean {
  const path = pathFrom(root, absolute)
  if (!isInside(path) || !isTableName(path)) return false
  return globsOf(metrics).some((glob) => picomatch([glob, `${glob}/**`], { dot: true })(path))
}

/** Whether a name is that of a table, which is all that is read of a folder. */
export function isTableName(name: string): boolean {
  return ['.csv', '.tsv', '.txt'].includes(extname(name).toLowerCase())
}

function globsOf({ files = byDefault }: MetricsConfiguration = {}): string[] {
  return [files].flat().map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, ''))
}
