import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { type Guard, RefusedAddress } from './guard.ts'

/** Connects to public addresses and to those that are allowed, and to our own page. */
export function guardedConnector(
  guard: Guard,
  options: buildConnector.BuildOptions = {},
): buildConnector.connector {
  const guarded = buildConnector({ ...options, lookup: guard.lookup, allowH2: false })
  const own = buildConnector({ allowH2: false })
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    const isOwn = guard.ownPort !== undefined && Number(target.port) === guard.ownPort
    if (isOwn && /^(?:localhost|127\.0\.0\.1|::1)$/.test(host)) own(target, callback)
    else if (isIP(host) !== 0 && !guard.isOpen(host) && !guard.isAllowedName(host))
      callback(new RefusedAddress(`${host} lies in a private network`), null)
    else guarded(target, callback)
  }
}
