import type { Dispatcher } from 'undici'
import type { LinkSettings } from './answer.ts'

/**
 * The headers that are configured for a host, names in small letters. They go over https alone; where the
 * key of a host is written with `http://`, over http as well.
 */
export function configuredHeaders(
  configured: LinkSettings['headers'],
  { protocol, host, hostname }: URL,
): Record<string, string> {
  const own = Object.entries(configured).filter(([key]) => {
    const meant = /^https?:\/\//i.test(key) ? key : `https://${key}`
    const own = URL.canParse(meant) ? new URL(meant) : undefined
    const isMeant = own !== undefined && [host, hostname].includes(own.host)
    return isMeant && (protocol === 'https:' || own.protocol === 'http:')
  })
  return Object.fromEntries(
    own.flatMap(([, headers]) =>
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  )
}

/** Headers as they come from fetch: a flat list, pairs or an object. */
export function plainHeaders(given: Dispatcher.DispatchOptions['headers']): Record<string, string> {
  if (given === null || given === undefined) return {}
  if (Array.isArray(given)) {
    const plain: Record<string, string> = {}
    for (let index = 0; index + 1 < given.length; index += 2)
      plain[String(given[index]).toLowerCase()] = String(given[index + 1])
    return plain
  }
  const entries = Symbol.iterator in given ? [...given] : Object.entries(given)
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  )
}
