import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { addTo, isGloballyReachable, isListed, meantBy } from './special-addresses.ts'

/** An address that is not asked, because it lies in a private network. */
export class RefusedAddress extends Error {
  readonly code = 'ERR_IP_BLOCKED'
}

/** Decides which addresses may be connected to. */
export class Guard {
  readonly #opened = new BlockList()
  readonly #names: ReadonlySet<string>
  readonly #lookup: LookupFunction
  readonly #known = new Map<string, Promise<readonly LookupAddress[]>>()

  /** `allow` holds host names, addresses and networks such as `10.0.0.0/8`; throws where a network is none. */
  constructor(allow: readonly string[], lookup: LookupFunction = systemLookup as LookupFunction) {
    const names = new Set<string>()
    for (const entry of allow) {
      if (isIP(entry.split('/')[0] ?? '') === 0) names.add(canonicalName(entry))
      else addTo(this.#opened, entry)
    }
    this.#names = names
    this.#lookup = lookup
  }

  /** Whether an IP address may be connected to: it can be reached from anywhere, or is allowed. */
  isOpen(address: string): boolean {
    return isListed(this.#opened, meantBy(address)) || isGloballyReachable(address)
  }

  /**
   * Looks a name up and gives only addresses that may be connected to, so that what is checked is what
   * is connected to. Fails with {@link RefusedAddress} where there is none. Each name is looked up once.
   */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    this.#addressesOf(hostname).then(
      (open) => {
        const [first] = open
        if (options.all) callback(null, [...open])
        else if (first) callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }

  #addressesOf(hostname: string): Promise<readonly LookupAddress[]> {
    const known = this.#known.get(hostname)
    if (known) return known
    const found = new Promise<readonly LookupAddress[]>((resolve, reject) => {
      this.#lookup(hostname, { all: true }, (error, addresses) => {
        if (error) return reject(error)
        const all = Array.isArray(addresses)
          ? addresses
          : [{ address: String(addresses), family: isIP(String(addresses)) }]
        const open = this.#names.has(hostname.toLowerCase())
          ? all
          : all.filter(({ address }) => this.isOpen(address))
        if (open.length > 0) resolve(open)
        else reject(new RefusedAddress(`${hostname} lies in a private network`))
      })
    })
    this.#known.set(hostname, found)
    return found
  }
}

/** A name as addresses have it: small letters, other alphabets encoded. */
function canonicalName(name: string): string {
  const address = `http://${name}`
  return URL.canParse(address) ? new URL(address).hostname : name
}
