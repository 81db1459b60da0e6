import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { type Guard, RefusedAddress } from './guard.ts'

/** Connects to public addresses and to those that are allowed. */
export function guardedConnector(
  guard: Guard,
  options: buildConnector.BuildOptions,
): buildConnector.connector {
  const guarded = buildConnector({ ...options, lookup: guard.lookup, allowH2: false })
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !guard.isOpen(host))
      callback(new RefusedAddress(`${host} lies in a private network`), null)
    else guarded(target, callback)
  }
}
