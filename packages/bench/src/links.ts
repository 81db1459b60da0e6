import { fork } from 'node:child_process'
import { join } from 'node:path'
import { checkLinks, type LinkSettings } from '@badgelint/links'
import { Agent } from 'undici'
import { median } from './processes.ts'
import { markdownTable, milliseconds, number, verdict } from './table.ts'

/**
 * `npm run bench:links`: 5,000 links over 50 hosts of loopback, against a bare loop of undici that asks
 * the same questions with as many at once. The pause before a confirming request is set to nothing.
 */
const hosts = 50
const perHost = 100
const concurrency = 50
const rounds = 5

const server = fork(join(import.meta.dirname, 'link-server.ts'))
const port = await new Promise<number>((resolve) =>
  server.once('message', (told) => resolve(Number(told))),
)
const addresses = Array.from(
  { length: hosts * perHost },
  (_, index) => `http://127.0.0.${(index % hosts) + 1}:${port}/${Math.floor(index / hosts)}`,
)

const settings: LinkSettings = {
  today: '2026-06-01',
  skip: [],
  accept: [],
  headers: {},
  allow: ['127.0.0.0/8'],
  concurrency,
  concurrencyPerHost: concurrency,
  maxHosts: hosts,
  pause: 0,
  maxPerHost: perHost,
  timeout: 20_000,
  maxTime: 600_000,
  confirmAfter: 0,
  readsFragments: false,
  readsSoftMissing: false,
  maxBodyBytes: 1_000_000,
  userAgent: 'badgelint bench',
}

/** HEAD, GET where that is refused, redirects, one more try after an error, and https for each http. */
async function bare(): Promise<void> {
  const agent = new Agent({ connections: concurrency })
  const queue = [...addresses]
  const once = async (method: 'HEAD' | 'GET', address: string): Promise<number> => {
    const url = new URL(address)
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: url.pathname,
      method,
    })
    await body.dump()
    const to = headers.location
    return typeof to === 'string' ? once(method, new URL(to, address).href) : statusCode
  }
  const both = async (address: string): Promise<number> => {
    const status = await once('HEAD', address)
    return status < 300 ? status : once('GET', address)
  }
  const worker = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const status = await both(address)
      if (status >= 500) await both(address)
      if (status < 300) await once('HEAD', address.replace('http:', 'https:')).catch(() => 0)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  await agent.close()
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

const counted = async () => {
  const response = await fetch(`http://127.0.0.1:${port}/counts`)
  const counts = (await response.json()) as [string, number][]
  return counts.reduce((sum, [, count]) => sum + count, 0)
}

try {
  const own: number[] = []
  const other: number[] = []
  let [ownRequests, otherRequests] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`round ${round + 1} of ${rounds} …\n`)
    other.push(await timed(bare))
    otherRequests = await counted()
    own.push(await timed(() => checkLinks(addresses, settings)))
    ownRequests = await counted()
  }
  const ratio = median(own.map((time, index) => time / (other[index] ?? time)))
  process.stdout.write(
    markdownTable([
      ['5,000 links, 50 hosts, 50 at once', 'badgelint', 'bare undici', 'ratio', 'bar', 'met?'],
      [
        'time',
        milliseconds(median(own)),
        milliseconds(median(other)),
        number(ratio),
        'at most 1.3',
        verdict(ratio, { most: 1.3 }),
      ],
      [
        'requests an address',
        number(ownRequests / addresses.length),
        number(otherRequests / addresses.length),
        number(ownRequests / otherRequests),
        'as the design lists them',
        verdict(ownRequests / otherRequests, { most: 1 }),
      ],
      [
        'memory of the process',
        `${number(process.memoryUsage().rss / 1_000_000)} MB`,
        '',
        '',
        '',
        '',
      ],
    ]),
  )
} finally {
  server.kill()
}
