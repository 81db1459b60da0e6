import { resolve } from 'node:path'
import type { LinkFact, LinksConfiguration } from '@badgelint/core/internal'
import type { LinkSettings } from '@badgelint/links'
import { repositoryTop } from '../files/paths.ts'
import { placeToWrite } from '../files/write.ts'

/** What asking links gave: an answer for each address, and sentences for people beside the findings. */
export interface CheckedAddresses {
  readonly links: ReadonlyMap<string, LinkFact>
  readonly notes: readonly string[]
}

export interface LinkRequest {
  readonly today: string
  /** Folder of the configuration, to which the cache's path is relative. */
  readonly root: string
  readonly configuration: LinksConfiguration
  /** Whether the configuration may open private hosts, send headers and write a cache. */
  readonly isTrusted: boolean
  /** Whether pages are read to look for anchors, and for words that say that they are missing. */
  readonly reads: { readonly fragments: boolean; readonly softMissing: boolean }
  readonly progress?: (done: number, all: number) => void
}

/** Asks each address whether it is alive. */
export async function checkAddresses(
  addresses: Iterable<string>,
  request: LinkRequest,
): Promise<CheckedAddresses> {
  const { checkLinks } = await import('@badgelint/links')
  const { cache, note } = cacheFor(request)
  const settings = { ...settingsFor(request), ...(cache === undefined ? {} : { cache }) }
  const { results, notes } = await checkLinks(addresses, settings, request.progress)
  return { links: results, notes: note === undefined ? notes : [note, ...notes] }
}

/** Where answers are kept; where that cannot be, what is to be said, since links can be asked all the same. */
function cacheFor({ root, configuration, isTrusted }: LinkRequest): {
  readonly cache?: LinkSettings['cache']
  readonly note?: string
} {
  const { cache: name, cacheDays: { alive = 7, failed = 1 } = {} } = configuration
  if (!isTrusted || name === undefined) return {}
  try {
    const file = placeToWrite(resolve(root, name), [repositoryTop(root) ?? root])
    return { cache: { file, name, days: { alive, failed } } }
  } catch (error) {
    return { note: `${name} was left alone: ${error instanceof Error ? error.message : error}.` }
  }
}

const second = 1000
const minute = 60 * second

/** Minutes for all links together. */
const usualMinutes = 10

function settingsFor({ today, configuration, isTrusted, reads }: LinkRequest): LinkSettings {
  const own = isTrusted ? configuration : untrusted(configuration)
  return {
    today,
    skip: [own.skip ?? []].flat(),
    accept: own.accept ?? [],
    headers: headersFrom(own.headers ?? {}),
    allow: [own.allow ?? []].flat(),
    concurrency: own.concurrency ?? 20,
    concurrencyPerHost: own.concurrencyPerHost ?? 2,
    maxHosts: own.maxHosts ?? 20,
    pause: (own.pause ?? 0.2) * second,
    maxPerHost: own.maxPerHost ?? 500,
    timeout: (own.timeout ?? 20) * second,
    maxTime: (own.maxMinutes ?? usualMinutes) * minute,
    confirmAfter: 3 * second,
    readsFragments: reads.fragments,
    readsSoftMissing: reads.softMissing,
    maxBodyBytes: 1_000_000,
    userAgent: `badgelint link check${own.contact === undefined ? '' : ` (+${own.contact})`}`,
  }
}

/** A stranger's configuration opens nothing, sends nothing of ours, and takes no more of our time than usual. */
function untrusted(configuration: LinksConfiguration): LinksConfiguration {
  const { maxMinutes = usualMinutes } = configuration
  return {
    ...configuration,
    allow: [],
    headers: {},
    maxMinutes: Math.min(maxMinutes, usualMinutes),
  }
}

/** The values of the environment variables that are named; one that is not set sends no header. */
function headersFrom(
  named: NonNullable<LinksConfiguration['headers']>,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    Object.entries(named).map(([host, headers]) => [
      host,
      Object.fromEntries(
        Object.entries(headers).flatMap(([header, variable]) => {
          const value = process.env[variable]
          return value === undefined ? [] : [[header, value]]
        }),
      ),
    ]),
  )
}
