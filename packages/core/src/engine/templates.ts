import type { Source } from '../documents/source.ts'
import { judgeFile, type TemplateEntry } from './judge-file.ts'
import type { Settings } from './settings.ts'

export type { TemplateEntry }

/** The templates that files hold, with the ids by which findings name them. */
export async function templatesIn(
  sources: readonly Source[],
  settings: Settings,
): Promise<TemplateEntry[]> {
  const found: TemplateEntry[] = []
  for (const source of sources)
    if (!settings.isExcluded(source.path))
      found.push(...(await judgeFile(source, settings)).templates)
  return found
}
