import { frontMatterPointer, type Pointed, type Prose, type ProseBlock } from '../documents/file.ts'
import { childPointer, type Located, type Place } from '../documents/place.ts'
import type { Block, ProgramDocument } from '../program/document.ts'

/** Maps a Markdown document to the model of a page that a program writes. */
export function toProgramDocument(
  prose: Prose,
  file: string,
  role: ProgramDocument['role'],
): ProgramDocument {
  const at = (pointer: string): Place => ({ file, document: 0, pointer })
  const located = ({ text, pointer }: Pointed) => ({ value: text, at: at(pointer) })
  return {
    role,
    at: at(''),
    fields: fieldsOf(prose.frontMatter?.value, at),
    lead: prose.lead.map((block) => toBlock(block, located)),
    sections: prose.sections.map((section, index) => ({
      heading: { value: section.heading, at: at(section.pointer) },
      depth: section.depth,
      blocks: section.blocks.map((block) => toBlock(block, located)),
      hasSubsections: (prose.sections[index + 1]?.depth ?? 0) > section.depth,
    })),
    pages: prose.pages().flatMap((path) => besideFile(file, path) ?? []),
    links: prose.links().map(({ address, pointer, span }) => ({
      value: address,
      at: { ...at(pointer), ...(span ? { span } : {}) },
    })),
    ...(role === 'marketing' ? { emptyLinks: prose.emptyLinks().map(located) } : {}),
  }
}

/** The path of what a file names relative to itself; undefined where that leads out. */
function besideFile(file: string, path: string): string | undefined {
  const parts = file.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function fieldsOf(data: unknown, at: (pointer: string) => Place): ProgramDocument['fields'] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {}
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      { value, at: at(childPointer(frontMatterPointer, key)) },
    ]),
  )
}

function toBlock(block: ProseBlock, located: (one: Pointed) => Located<string>): Block {
  const own = located(block)
  switch (block.kind) {
    case 'list': {
      const items = block.items.map(({ text, pointer, ...rest }) => ({
        ...located({ text, pointer }),
        ...rest,
      }))
      return { ...own, kind: block.kind, items }
    }
    case 'table':
      return { ...own, kind: block.kind, rows: block.rows.map((row) => row.map(located)) }
    case 'code': {
      const { kind, language } = block
      return { ...own, kind, ...(language === undefined ? {} : { language }) }
    }
    default:
      return { ...own, kind: block.kind }
  }
}
