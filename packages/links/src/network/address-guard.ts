import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { BlockedAddressError } from '../errors.ts'
import {
  addNetwork,
  containsAny,
  equivalentAddresses,
  isGloballyReachable,
} from './special-addresses.ts'

/** Decides which IP addresses may be connected to. */
export class AddressGuard {
  readonly #allowedAddresses = new BlockList()
  readonly #allowedNames: ReadonlySet<string>
  readonly #lookup: LookupFunction
  readonly #lookups = new Map<string, Promise<readonly LookupAddress[]>>()

  /** `allow` holds host names, addresses and networks such as `10.0.0.0/8`; throws where a network is none. */
  constructor(allow: readonly string[], lookup: LookupFunction = systemLookup as LookupFunction) {
    const names = new Set<string>()
    for (const entry of allow) {
      if (isIP(entry.split('/')[0] ?? '') === 0) names.add(canonicalName(entry))
      else addNetwork(this.#allowedAddresses, entry)
    }
    this.#allowedNames = names
    this.#lookup = lookup
  }

  /** Whether an IP address may be connected to: it is globally reachable, or in `allow`. */
  allows(address: string): boolean {
    return (
      containsAny(this.#allowedAddresses, equivalentAddresses(address)) ||
      isGloballyReachable(address)
    )
  }

  /**
   * Looks a host name up and gives only addresses that may be connected to, so that what is checked is what
   * is connected to. Fails with {@link BlockedAddressError} where there is none. Each name is looked up once.
   */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    this.#allowedAddressesOf(hostname).then(
      (allowed) => {
        const [first] = allowed
        if (options.all) callback(null, [...allowed])
        else if (first) callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }

  #allowedAddressesOf(hostname: string): Promise<readonly LookupAddress[]> {
    const previous = this.#lookups.get(hostname)
    if (previous) return previous
    const lookup = new Promise<readonly LookupAddress[]>((resolve, reject) => {
      this.#lookup(hostname, { all: true }, (error, addresses) => {
        if (error) return reject(error)
        const all = Array.isArray(addresses)
          ? addresses
          : [{ address: String(addresses), family: isIP(String(addresses)) }]
        const allowed = this.#allowedNames.has(hostname.toLowerCase())
          ? all
          : all.filter(({ address }) => this.allows(address))
        if (allowed.length > 0) resolve(allowed)
        else reject(new BlockedAddressError(`${hostname} is in a private network`))
      })
    })
    this.#lookups.set(hostname, lookup)
    return lookup
  }
}

/** A host name as URLs have it: small letters, other alphabets in Punycode. */
function canonicalName(name: string): string {
  const url = `http://${name}`
  return URL.canParse(url) ? new URL(url).hostname : name
}
