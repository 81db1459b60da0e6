import type { FileModel } from '../formats/file-model.ts'
import type { ProgramDocument } from '../program/document.ts'
import type { ProgramProfile } from '../program/facts.ts'
import type { Program } from '../program/program.ts'
import type { ProgramReading } from '../program/reading.ts'

/** What one file says of the program as a whole. */
export type ProgramPart =
  | { readonly document: ProgramDocument }
  | { readonly profile: ProgramProfile }

/** What a file says of the program as a whole; undefined where it says nothing. */
export function programPartOf(model: FileModel): ProgramPart | undefined {
  if (model.kind === 'document') return { document: model.document }
  return model.kind === 'program' ? { profile: model.profile } : undefined
}

/**
 * The program as a whole, of what its files say. `beside`: its own file where that is not among them. `linked`:
 * pages that its documents lead to. `reading`: what their words say.
 */
export function programOf(
  parts: readonly ProgramPart[],
  beside?: ProgramProfile,
  linked: readonly ProgramDocument[] = [],
  reading?: ProgramReading,
): Program {
  const own = parts.find((part) => 'profile' in part)
  const documents = parts.flatMap((part) => ('document' in part ? [part.document] : []))
  return { documents: [...documents, ...linked], profile: own?.profile ?? beside, reading }
}
