import type { Dispatcher } from 'undici'
import type { LinkSettings } from '../settings.ts'

/**
 * The headers that are configured for the host of a URL, names in small letters. They go over https alone;
 * where the key of a host is written with `http://`, over http as well.
 */
export function configuredHeaders(
  configured: LinkSettings['headers'],
  { protocol, host, hostname }: URL,
): Record<string, string> {
  const matching = Object.entries(configured).filter(([key]) => {
    const withScheme = /^https?:\/\//i.test(key) ? key : `https://${key}`
    const keyUrl = URL.canParse(withScheme) ? new URL(withScheme) : undefined
    const isSameHost = keyUrl !== undefined && [host, hostname].includes(keyUrl.host)
    return isSameHost && (protocol === 'https:' || keyUrl.protocol === 'http:')
  })
  return Object.fromEntries(
    matching.flatMap(([, headers]) =>
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  )
}

/** Headers in any of the shapes that undici takes (a flat list, pairs or an object), by name in small letters. */
export function headersByName(
  headers: Dispatcher.DispatchOptions['headers'],
): Record<string, string> {
  if (headers === null || headers === undefined) return {}
  if (Array.isArray(headers)) {
    const byName: Record<string, string> = {}
    for (let index = 0; index + 1 < headers.length; index += 2)
      byName[String(headers[index]).toLowerCase()] = String(headers[index + 1])
    return byName
  }
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  )
}
