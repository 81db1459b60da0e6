import { LinkChecker } from 'linkinator'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { type GuardedDispatcher, seedUrl } from './network/guarded-dispatcher.ts'
import { withoutProxyVariables } from './network/proxy.ts'
import type { LinkSettings } from './settings.ts'

export interface LinkinatorOptions {
  /** Whether pages are read and anchors looked for in them. */
  readonly readsPages?: boolean
  /** Whether each address is requested only once, and none of a host that no connection can be made to. */
  readonly isProbe?: boolean
  /** Called with each URL, without its fragment, when it is done. */
  readonly onChecked?: (url: string) => void
}

/**
 * Has linkinator check addresses: it is given one seed page of ours that links to them, and does not crawl
 * on from there. It requests HEAD, then GET where HEAD is refused, and never retries: how long a run waits
 * for a host, and how often, is for us to decide. The record of each request is in `dispatcher`, which is
 * the global dispatcher of undici while this lasts; the one before is restored afterwards. Gives the
 * addresses whose fragment has no anchor on the page.
 */
export async function runLinkinator(
  addresses: readonly string[],
  settings: LinkSettings,
  dispatcher: GuardedDispatcher,
  { readsPages = false, isProbe = false, onChecked }: LinkinatorOptions = {},
): Promise<ReadonlySet<string>> {
  const previousDispatcher = getGlobalDispatcher()
  const previousMode = dispatcher.setMode({ seedPage: seedPage(addresses), readsPages, isProbe })
  const environment = withoutProxyVariables()
  try {
    setGlobalDispatcher(dispatcher)
    const checker = new LinkChecker()
    let failure: unknown
    checker.on('link', ({ url }) => {
      try {
        onChecked?.(url)
      } catch (error) {
        // It would be lost in linkinator's queue.
        failure ??= error
      }
    })
    const { links } = await checker.check({
      path: seedUrl,
      concurrency: settings.concurrency,
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
    setGlobalDispatcher(previousDispatcher)
    dispatcher.setMode(previousMode)
    environment.restore()
  }
}

function seedPage(addresses: readonly string[]): string {
  const links = addresses.map((address) => `<a href="${escapeHtml(address)}">x</a>`)
  return `<!doctype html><html><body>\n${links.join('\n')}\n</body></html>\n`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
