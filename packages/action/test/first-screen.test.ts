import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { summaryText } from './program.ts'
import { top } from './runner.ts'
import { runScene } from './scene-runs.ts'

const page = join(top, 'docs/action.md')
const block = /(<!-- first-screen -->\n\n```text\n)[\s\S]*?(\n```\n\n<!-- \/first-screen -->)/

test('a pull request with many new badges begins with what to do, as the page shows', async () => {
  const summary = summaryText(await runScene('many-new'))
  const [lead = '', rest = ''] = summary.split(/(?<=### Must be fixed\n\n)/)
  const screen = asRead(`${lead}${rest.split('\n').slice(0, 2).join('\n')}`)
  const shown = readFileSync(page, 'utf8')
  // `BADGELINT_WRITE_PAGE=1` writes the page anew after a change of what the summary says.
  const written = shown.replace(block, (_, start, end) => `${start}${screen}\n…${end}`)
  if (process.env.BADGELINT_WRITE_PAGE) writeFileSync(page, written)
  expect(written).toBe(readFileSync(page, 'utf8'))
  expect(written).toContain(screen)
  expect(summary.match(/^### .*/gm)?.at(-1)).toBe('### New badges (40)')
  expect(summary).not.toContain('/actions/runs/')
})

/** What somebody reads who sees the Markdown as GitHub shows it. */
function asRead(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[(`?[^\]]*)\]/g, '$1')
    .replaceAll('<br>', '\n  ')
    .replace(/<[^>]*>|\*\*|`|^#+ /gm, '')
    .replace(/&#x([0-9a-f]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
}
