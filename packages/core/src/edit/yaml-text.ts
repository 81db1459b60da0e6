import { Document, type Node, Scalar, visit } from 'yaml'

/** Texts are folded at this many columns. */
const width = 100

/** Data as YAML in blocks, long texts folded; ends with a line break. */
export function yamlOf(value: unknown): string {
  return writeYaml(new Document(value, { aliasDuplicateObjects: false }))
}

/** A document as text, in the same way. */
export function writeYaml(document: Document<Node>): string {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && isFoldable(node.value)) node.type = Scalar.BLOCK_FOLDED
    },
  })
  return document.toString({ lineWidth: width, nullStr: 'null', flowCollectionPadding: false })
}

/** A long text on one line, with words to fold between. */
function isFoldable(text: string): boolean {
  return text.length > width - 20 && !/[\n\r]|^\s|\s$|\s\s/.test(text) && text.includes(' ')
}
