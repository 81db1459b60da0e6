/** Wraps paragraphs and list items of a Markdown text at a width in columns; headings and code stay as they are. */
export function wrapMarkdown(text: string, width: number): string {
  let isCode = false
  const lines = text.split('\n').flatMap((line) => {
    if (line.startsWith('```')) isCode = !isCode
    if (isCode || line.startsWith('```') || line.startsWith('#')) return [line]
    return wrap(line, width, /^- /.test(line) ? '  ' : '')
  })
  return lines.join('\n')
}

/** Breaks a line at spaces; a longer word stays whole, so that an address can be copied. */
function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
