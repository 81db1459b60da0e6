import type { LookupFunction } from 'node:net'
import type { LinkSettings } from '../src/settings.ts'

/** Every name that ends in `.test` leads to loopback; `private.test` to a private network. */
export const lookup: LookupFunction = (host, options, callback) => {
  const address =
    host === 'private.test'
      ? '10.1.2.3'
      : host === 'metadata.test'
        ? '169.254.169.254'
        : '127.0.0.1'
  const found = [{ address, family: 4 }]
  if (!host.endsWith('.test') && host !== 'localhost') {
    const error: NodeJS.ErrnoException = new Error(`getaddrinfo ENOTFOUND ${host}`)
    error.code = 'ENOTFOUND'
    callback(error, '', 0)
  } else if (options.all) callback(null, found)
  else callback(null, address, 4)
}

/** Settings for tests: loopback is allowed, and there are no pauses. */
export const settings: LinkSettings = {
  today: '2026-06-01',
  skip: [],
  accept: [],
  headers: {},
  allow: ['127.0.0.1'],
  concurrency: 20,
  concurrencyPerHost: 20,
  maxHosts: 20,
  pause: 0,
  maxPerHost: 20_000,
  timeout: 1500,
  maxTime: 600_000,
  confirmAfter: 200,
  readsFragments: false,
  readsSoftMissing: false,
  maxBodyBytes: 1_000_000,
  userAgent: 'badgelint test',
  lookup,
}
