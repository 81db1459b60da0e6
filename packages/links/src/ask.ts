import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LinkChecker } from 'linkinator'
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import type { LinkSettings } from './answer.ts'
import type { Guard } from './guard.ts'
import type { Watch } from './watch.ts'

export interface AskOptions {
  /** Whether pages are read and anchors looked for in them. */
  readonly readsPages?: boolean
  /** Whether addresses are only tried: each once, and none of a host that gives no connection. */
  readonly isProbe?: boolean
  /** Told each time an address has been asked. */
  readonly onAnswer?: () => void
}

/**
 * Has linkinator check addresses: it is given one page of ours that names them, and does not go on from
 * there. It asks HEAD, then GET where HEAD is refused, comes again when a server says so (Retry-After),
 * and once after an error. What each request came to is in `watch`, which is the global dispatcher while
 * this lasts and is put back afterwards. Gives the addresses whose anchor is missing from the page.
 */
export async function ask(
  addresses: readonly string[],
  settings: LinkSettings,
  guard: Guard,
  watch: Watch,
  { readsPages = false, isProbe = false, onAnswer }: AskOptions = {},
): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'badgelint-links-'))
  const before = getGlobalDispatcher()
  const environment = withoutProxies()
  try {
    await writeFile(join(folder, 'index.html'), pageOf(addresses))
    const port = await freePort()
    guard.ownPort = port
    watch.readsPages = readsPages
    watch.isProbing = isProbe
    setGlobalDispatcher(watch)
    const checker = new LinkChecker()
    if (onAnswer) checker.on('link', onAnswer)
    const { links } = await checker.check({
      path: 'index.html',
      serverRoot: folder,
      port,
      concurrency: settings.atOnce,
      // Waiting for a turn counts here and not there, so the deadline of each request is the watch's.
      timeout: longestAnswer,
      retry: true,
      retryErrors: !isProbe,
      retryErrorsCount: 1,
      retryErrorsJitter: 500,
      checkFragments: readsPages,
      userAgent: settings.userAgent,
    })
    return new Set(
      links
        .filter(({ url, state }) => url.includes('#') && state === 'BROKEN')
        .map(({ url }) => url),
    )
  } finally {
    setGlobalDispatcher(before)
    guard.ownPort = undefined
    watch.readsPages = false
    watch.isProbing = false
    environment.restore()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Milliseconds after which linkinator gives up on its own, whatever the watch does. */
const longestAnswer = 10 * 60 * 1000

function pageOf(addresses: readonly string[]): string {
  const links = addresses.map((address) => `<a href="${escaped(address)}">x</a>`)
  return `<!doctype html><html><body>\n${links.join('\n')}\n</body></html>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

const proxyNames = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const

/**
 * Where the environment names a proxy linkinator takes an agent of its own, past the watch and its guard.
 * So it does not see the names; the watch goes through the proxy itself.
 */
function withoutProxies(): { restore(): void } {
  const kept = proxyNames.map((name) => [name, process.env[name]] as const)
  for (const name of proxyNames) delete process.env[name]
  return {
    restore() {
      for (const [name, value] of kept) if (value !== undefined) process.env[name] = value
    },
  }
}
