import type { Prose } from '../documents/file.ts'
import type { ProgramDocument } from '../program/document.ts'

/** Maps a Markdown document to the model of a page that a program writes. */
export function toProgramDocument(
  prose: Prose,
  file: string,
  role: ProgramDocument['role'],
): ProgramDocument {
  const at = (pointer: string) => ({ file, document: 0, pointer })
  return {
    role,
    at: at(''),
    sections: prose.sections.map((section, index) => ({
      heading: { value: section.heading, at: at(section.pointer) },
      depth: section.depth,
      blocks: section.blocks.map((block) => ({ value: block.text, at: at(block.pointer) })),
      hasSubsections: (prose.sections[index + 1]?.depth ?? 0) > section.depth,
    })),
    links: prose.links().map(({ address, pointer, span }) => ({
      value: address,
      at: { ...at(pointer), ...(span ? { span } : {}) },
    })),
  }
}
