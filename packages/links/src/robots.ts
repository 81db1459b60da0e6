import parser from 'robots-parser'
import { request } from 'undici'
import type { LinkSettings } from './answer.ts'
import type { Watch } from './watch.ts'

/** What its types say of its default export holds for CommonJS only. */
const robotsParser = parser as unknown as (address: string, text: string) => Rules

interface Rules {
  isAllowed(address: string, userAgent: string): boolean | undefined
}

/**
 * The pages among these that their hosts let robots read. `robots.txt` is the one thing that is asked
 * beside linkinator, which knows nothing of it; the questions go through the same watch and its guard.
 */
export async function readable(
  pages: readonly string[],
  settings: LinkSettings,
  watch: Watch,
): Promise<string[]> {
  const origins = [...new Set(pages.map((page) => new URL(page).origin))]
  const rules = new Map<string, Rules>()
  const queue = [...origins]
  const worker = async () => {
    for (let origin = queue.shift(); origin !== undefined; origin = queue.shift()) {
      const address = `${origin}/robots.txt`
      rules.set(origin, robotsParser(address, await textAt(address, watch)))
    }
  }
  await Promise.all(Array.from({ length: settings.atOnce }, worker))
  return pages.filter(
    (page) => rules.get(new URL(page).origin)?.isAllowed(page, settings.userAgent) !== false,
  )
}

/** A file that cannot be had forbids nothing (RFC 9309, 2.3.1.3). */
async function textAt(address: string, watch: Watch): Promise<string> {
  try {
    const { statusCode, body } = await request(address, { dispatcher: watch, method: 'GET' })
    const text = await body.text()
    return statusCode === 200 ? text : ''
  } catch {
    return ''
  }
}
