import type { Prose } from '../documents/file.ts'
import type { GovernanceDocument } from '../program/governance.ts'

/** Maps a Markdown document to the model of a governance document. */
export function toGovernanceDocument(prose: Prose, file: string): GovernanceDocument {
  const at = (pointer: string) => ({ file, document: 0, pointer })
  return {
    at: at(''),
    sections: prose.sections.map((section, index) => ({
      heading: { value: section.heading, at: at(section.pointer) },
      depth: section.depth,
      blocks: section.blocks.map((block) => ({ value: block.text, at: at(block.pointer) })),
      hasSubsections: (prose.sections[index + 1]?.depth ?? 0) > section.depth,
    })),
  }
}
