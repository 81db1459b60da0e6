import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Deadline } from '../deadline.ts'
import { blockedAddressCode } from '../errors.ts'
import type { AddressGuard } from './address-guard.ts'

/**
 * What looking up a host came to: it has an address that may be connected to; it has only others; name
 * servers say that it does not exist; or there was no answer that can be relied on.
 */
export type HostStatus = 'resolved' | 'blocked' | 'nonexistent' | 'unresolved'

/** Names that are looked up first: if all fail there is no network, and the others need not be waited for. */
const probeCount = 8

export interface HostLookupOptions {
  /** Lookups at the same time. */
  readonly concurrency: number
  readonly isBehindProxy: boolean
}

/**
 * The status of each host, looked up once; undefined where there is no network at all. A proxy looks names
 * up itself, often those that cannot be resolved behind it, so that with a proxy a host is either blocked
 * or resolved. A host that was not looked up before the deadline is absent.
 */
export async function lookUpHosts(
  hosts: readonly string[],
  guard: AddressGuard,
  deadline: Deadline,
  { concurrency, isBehindProxy }: HostLookupOptions,
): Promise<ReadonlyMap<string, HostStatus> | undefined> {
  const statuses = new Map<string, HostStatus>()
  const names = hosts.filter((host) => isIP(host) === 0)
  for (const host of hosts)
    if (isIP(host) !== 0) statuses.set(host, guard.allows(host) ? 'resolved' : 'blocked')
  const lookUpAll = async (wanted: readonly string[]) => {
    const queue = wanted.values()
    const worker = async () => {
      for (const host of queue) {
        const status = await deadline.race(lookUpHost(host, guard))
        if (status === undefined) return
        statuses.set(host, isBehindProxy && status !== 'blocked' ? 'resolved' : status)
      }
    }
    await Promise.all(Array.from({ length: Math.min(concurrency, wanted.length) }, worker))
  }
  const probes = names.slice(0, probeCount)
  await lookUpAll(probes)
  const isOffline = probes.length > 0 && probes.every((host) => statuses.get(host) === 'unresolved')
  if (isOffline && names.length === hosts.length) return undefined
  await lookUpAll(names.slice(probeCount))
  return statuses
}

/**
 * Looks up one name. The system reports `ENOTFOUND` without a network as well, so that is relied on only
 * if a name server reports it, too.
 */
async function lookUpHost(host: string, guard: AddressGuard): Promise<HostStatus> {
  const code = await new Promise<string | undefined>((resolve) => {
    guard.lookup(host, { all: true }, (error) =>
      resolve(error ? (error.code ?? 'EUNKNOWN') : undefined),
    )
  })
  if (code === undefined) return 'resolved'
  if (code === blockedAddressCode) return 'blocked'
  return code === 'ENOTFOUND' && (await isMissingInDns(host)) ? 'nonexistent' : 'unresolved'
}

/** Milliseconds for one of the two tries at a name server. */
const resolverTimeout = 2000

async function isMissingInDns(host: string): Promise<boolean> {
  const resolver = new Resolver({ timeout: resolverTimeout, tries: 2 })
  const codes = await Promise.all([
    errorCodeOf(resolver.resolve4(host)),
    errorCodeOf(resolver.resolve6(host)),
    errorCodeOf(resolver.resolveNs('com')),
  ])
  // A server that cannot resolve `com` either serves a closed network only.
  const [ipv4, ipv6, com] = codes
  return ipv4 === 'ENOTFOUND' && ipv6 === 'ENOTFOUND' && com === undefined
}

/** The code with which a query failed; undefined where it succeeded. */
async function errorCodeOf(query: Promise<unknown>): Promise<string | undefined> {
  try {
    await query
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN'
  }
}
