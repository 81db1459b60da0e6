import { LinkChecker } from 'linkinator'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import type { LinkSettings } from './answer.ts'
import { withoutProxies } from './proxy.ts'
import { ownPage, type Watch } from './watch.ts'

export interface AskOptions {
  /** Whether pages are read and anchors looked for in them. */
  readonly readsPages?: boolean
  /** Whether addresses are only tried: each once, and none of a host that gives no connection. */
  readonly isProbe?: boolean
  /** Told each address, without its anchor, when it has been asked. */
  readonly onAsked?: (address: string) => void
}

/**
 * Has linkinator check addresses: it is given one page of ours that names them, and does not go on from
 * there. It asks HEAD, then GET where HEAD is refused, and never comes again: how long a server may have us
 * wait, and how often, is for us to say. What each request came to is in `watch`, which is the global
 * dispatcher while this lasts and is put back afterwards. Gives the addresses whose anchor is missing from
 * the page.
 */
export async function ask(
  addresses: readonly string[],
  settings: LinkSettings,
  watch: Watch,
  { readsPages = false, isProbe = false, onAsked }: AskOptions = {},
): Promise<ReadonlySet<string>> {
  const before = getGlobalDispatcher()
  const asking = watch.ask({ page: pageOf(addresses), readsPages, isProbe })
  const environment = withoutProxies()
  try {
    setGlobalDispatcher(watch)
    const checker = new LinkChecker()
    let failure: unknown
    checker.on('link', ({ url }) => {
      try {
        onAsked?.(url)
      } catch (error) {
        // It would be lost in linkinator's queue.
        failure ??= error
      }
    })
    const { links } = await checker.check({
      path: ownPage,
      concurrency: settings.atOnce,
      retry: false,
      retryErrors: false,
      checkFragments: readsPages,
      userAgent: settings.userAgent,
    })
    if (failure !== undefined) throw failure
    return new Set(
      links
        .filter(({ url, state }) => url.includes('#') && state === 'BROKEN')
        .map(({ url }) => url),
    )
  } finally {
    setGlobalDispatcher(before)
    watch.ask(asking)
    environment.restore()
  }
}

function pageOf(addresses: readonly string[]): string {
  const links = addresses.map((address) => `<a href="${escaped(address)}">x</a>`)
  return `<!doctype html><html><body>\n${links.join('\n')}\n</body></html>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
