import parser from 'robots-parser'
import { request } from 'undici'
import type { GuardedDispatcher } from './network/guarded-dispatcher.ts'
import type { LinkSettings } from './settings.ts'

/** The types of robots-parser describe its default export for CommonJS only. */
const robotsParser = parser as unknown as (url: string, text: string) => Robots

interface Robots {
  isAllowed(url: string, userAgent: string): boolean | undefined
}

/**
 * The pages among these that the `robots.txt` of their origins lets our user agent read. These files are
 * all that is requested without linkinator, which does not know them; the requests go through the same
 * dispatcher and its guard.
 */
export async function pagesAllowedByRobots(
  pages: readonly string[],
  settings: LinkSettings,
  dispatcher: GuardedDispatcher,
): Promise<string[]> {
  const origins = [...new Set(pages.map((page) => new URL(page).origin))]
  const robots = new Map<string, Robots>()
  const queue = [...origins]
  const worker = async () => {
    for (let origin = queue.shift(); origin !== undefined; origin = queue.shift()) {
      const url = `${origin}/robots.txt`
      robots.set(origin, robotsParser(url, await fetchText(url, dispatcher)))
    }
  }
  await Promise.all(Array.from({ length: settings.concurrency }, worker))
  return pages.filter(
    (page) => robots.get(new URL(page).origin)?.isAllowed(page, settings.userAgent) !== false,
  )
}

/** The content of a file; empty, which forbids nothing, where there is none (RFC 9309, 2.3.1.3). */
async function fetchText(url: string, dispatcher: GuardedDispatcher): Promise<string> {
  try {
    const { statusCode, body } = await request(url, { dispatcher, method: 'GET' })
    const text = await body.text()
    return statusCode === 200 ? text : ''
  } catch {
    return ''
  }
}
