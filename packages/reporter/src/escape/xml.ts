import { escapeForTerminal } from './terminal.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text from a repository as content or as an attribute of XML 1.0. Line breaks stay; what XML cannot carry goes. */
export function escapeXml(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      escapeForTerminal(line)
        .replace(/[\ufffe\uffff]/g, '')
        .replace(/[&<>"']/g, (character) => entities[character] ?? ''),
    )
    .join('\n')
}
