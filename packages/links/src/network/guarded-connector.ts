import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { BlockedAddressError } from '../errors.ts'
import { withoutBrackets } from '../urls.ts'
import type { AddressGuard } from './address-guard.ts'

/** A connector for undici that connects only to addresses that the guard lets through. */
export function buildGuardedConnector(
  guard: AddressGuard,
  options: buildConnector.BuildOptions,
): buildConnector.connector {
  const connect = buildConnector({ ...options, lookup: guard.lookup, allowH2: false })
  return (target, callback) => {
    const host = withoutBrackets(target.hostname)
    if (isIP(host) !== 0 && !guard.allows(host))
      callback(new BlockedAddressError(`${host} is in a private network`), null)
    else connect(target, callback)
  }
}
