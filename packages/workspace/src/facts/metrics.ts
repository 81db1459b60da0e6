import {
  type MetricsConfiguration,
  type MetricsFacts,
  mergedMetrics,
  readMetrics,
  type Unreadable,
  unreadableInWords,
} from '@badgelint/core/internal'
import { decodeText } from '../files/decode-text.ts'
import { discover, type FoundFile } from '../files/discover.ts'
import { pathFrom } from '../files/paths.ts'
import { isMissing, readBytes } from '../files/read.ts'
import { isTableName, type MetricsContext, metricsStarts } from './metrics-files.ts'

/** A file of metrics may have this many bytes: a million rows fit. */
const maxBytes = 100_000_000

/** What the files of metrics say; undefined where there is none. */
export async function readMetricsFiles(context: MetricsContext): Promise<MetricsFacts | undefined> {
  const read: MetricsFacts[] = []
  for (const file of filesIn(context)) {
    const facts = await readOne(file, context)
    if (facts) read.push(facts)
  }
  return read.length === 0 ? undefined : mergedMetrics(read)
}

/** The files below the folder of the configuration, in the order of their paths. */
function filesIn(context: MetricsContext): FoundFile[] {
  const { base, root, boundary, isExcluded } = context
  const starts = metricsStarts(context).map(({ glob }) => glob)
  const found = discover(starts, root, boundary, isTableName).flatMap(({ files }) => files)
  const byPath = new Map(
    found.filter(({ isFolder }) => !isFolder).map((file) => [pathFrom(base, file.absolute), file]),
  )
  return [...byPath]
    .filter(([path]) => !isExcluded?.(path))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, file]) => file)
}

/** Undefined where there is no such file in the state that is asked for. */
async function readOne(
  { absolute, unreadable }: FoundFile,
  { base, boundary, metrics, virtualFiles }: MetricsContext,
): Promise<MetricsFacts | undefined> {
  const file = pathFrom(base, absolute)
  if (unreadable) return unread(file, unreadable)
  const other = virtualFiles?.(absolute)
  if (other === null) return undefined
  const read = other ? { bytes: other } : readBytes(absolute, { within: boundary, limit: maxBytes })
  if ('unreadable' in read)
    return isMissing(read.unreadable) ? undefined : unread(file, read.unreadable)
  return readMetrics(decodeText(read.bytes).text, file, readingOf(metrics))
}

function readingOf({ columns, dates }: MetricsConfiguration = {}) {
  return { ...(columns ? { columns } : {}), ...(dates ? { dates } : {}) }
}

/** A file of which nothing is known but that it cannot be read. */
function unread(file: string, why: Unreadable): MetricsFacts {
  const { line = 1, message, suggestion } = unreadableInWords(why)
  const at = { file: { file, document: 0, pointer: '' }, line, column: 1 }
  const isLarge = why.reason === 'size'
  const advice = isLarge ? 'Keep the numbers of a week or month, and not each event' : suggestion
  return { files: [file], measurements: [], problems: [{ at, message, suggestion: advice }] }
}
