import { isAbsolute, join, resolve } from 'node:path'
import { type Audit, fewNames } from '@badgelint/core/internal'
import { ownerPageMark, ownerPages } from '@badgelint/reporter/audit'
import { isNoFolder, leadsOut, repositoryTop, writeMarked } from '@badgelint/workspace'
import { UsageError } from '../usage-error.ts'

/**
 * Writes a page for each owner into a folder, and gives sentences on that. A folder that is not named from the root
 * lies in the repository of the working directory. Throws {@link UsageError}.
 */
export async function writeOwnerPages(audit: Audit, name: string): Promise<string[]> {
  const folder = resolve(name)
  const top = repositoryTop(process.cwd()) ?? process.cwd()
  if (!isAbsolute(name) && leadsOut(folder, top))
    throw new UsageError(
      `${name} leads out of the repository; expected a folder in it. Choose one, or give the absolute path.`,
    )
  if (isNoFolder(folder))
    throw new UsageError(
      `${name} is not a folder, and none can be created there. Choose another folder after --per-owner.`,
    )
  const files = ownerPages(audit)
  const { written, foreign, old } = await write(folder, name, files, top)
  if (foreign.length > 0)
    throw new UsageError(
      `Nothing was written, because ${paths(name, foreign)} did not come from an audit. Move what is there, or choose another folder after --per-owner.`,
    )
  return [
    written.length === 0
      ? `No page was written to ${name}, because nobody has anything to do.`
      : `Written: ${paths(name, written)}.`,
    ...(old.length === 0 ? [] : [`Of an earlier audit, and left there: ${paths(name, old)}.`]),
  ]
}

async function write(
  folder: string,
  name: string,
  files: ReturnType<typeof ownerPages>,
  top: string,
) {
  try {
    return await writeMarked({ folder, mark: ownerPageMark, files, within: [top] })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `The pages cannot be written to ${name}: ${reason}. Check the path after --per-owner.`,
    )
  }
}

function paths(folder: string, names: readonly string[]): string {
  return fewNames(names.map((name) => join(folder, name)))
}
