import { childPointer, type Pointer } from '../documents/place.ts'
import { truncate } from '../text/truncate.ts'
import type { SettingDefect } from './check-configuration.ts'
import type { LinksConfiguration } from './configuration.ts'

/**
 * What is wrong with settings for links that have the right shape: hosts that no address can have, and
 * what cannot be sent. It would be noticed by nobody, or only where it is too late.
 */
export function linkSettingsProblems({
  allow = [],
  headers = {},
  contact = '',
}: LinksConfiguration): SettingDefect[] {
  const allowed: readonly (readonly [Pointer, string])[] =
    typeof allow === 'string'
      ? [['/links/allow', allow]]
      : allow.map((entry, index) => [childPointer('/links/allow', index), entry])
  return [
    ...allowed.flatMap(([pointer, entry]) =>
      isNetwork(entry) || isHost(entry) ? [] : [{ pointer, ...noHostToAllow(entry) }],
    ),
    ...Object.entries(headers).flatMap(([host, own]) => {
      const pointer = childPointer('/links/headers', host)
      if (!isHostOfHeaders(host)) return [{ pointer, ...noHostForHeaders(host) }]
      return Object.keys(own)
        .filter((name) => !/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name))
        .map((name) => ({ pointer: childPointer(pointer, name), ...noHeader(name) }))
    }),
    ...(/^[\x20-\x7e]*$/.test(contact) ? [] : [{ pointer: '/links/contact', ...notSendable }]),
  ]
}

/** The settings for links of several layers together: the last one wins, key by key, within `cacheDays` too. */
export function mergeLinks(layers: readonly LinksConfiguration[]): LinksConfiguration {
  const cacheDays = layers.flatMap((layer) => layer.cacheDays ?? [])
  return Object.assign(
    {},
    ...layers,
    cacheDays.length > 0 ? { cacheDays: Object.assign({}, ...cacheDays) } : {},
  )
}

type Words = Omit<SettingDefect, 'pointer'>

function noHostToAllow(entry: string): Words {
  return {
    message: `\`links.allow\` names "${truncate(entry, 60)}", which is not a valid host; expected a name such as intranet.example.org, an address such as 10.0.0.7, or a network such as 10.0.0.0/8`,
    suggestion:
      'Write only the host, without https://, port or path, or a network with its prefix length',
  }
}

function noHostForHeaders(host: string): Words {
  return {
    message: `\`links.headers\` names "${truncate(host, 60)}", which is not a valid host; expected a host such as learn.example.org`,
    suggestion:
      'Write only the host, without a path; add http:// in front only if the headers may be sent unencrypted',
  }
}

function noHeader(name: string): Words {
  return {
    message: `"${truncate(name, 60)}" is not a valid header name; expected a name such as Authorization`,
    suggestion: 'Write only the name, without a colon or spaces',
  }
}

const notSendable: Words = {
  message:
    '`links.contact` contains characters or line breaks that a user agent cannot contain; expected the address of a page or a mailbox',
  suggestion: 'Write the address in plain ASCII, on one line',
}

/** Whether addresses of pages can have a host of that name: a name, or an IP address as they have it. */
function isHost(text: string): boolean {
  if (isIpv4(text) || isIpv6(text)) return true
  // Other spellings of IPv4 addresses, such as 10.1, are never met: addresses are compared as they are meant.
  return (
    /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) &&
    !/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(text)
  )
}

function isNetwork(text: string): boolean {
  const [, address = '', length = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? []
  return (isIpv4(address) && Number(length) <= 32) || (isIpv6(address) && Number(length) <= 128)
}

function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return (
    parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  )
}

function isIpv6(text: string): boolean {
  const [head = '', tail, more] = text.split('::')
  if (more !== undefined) return false
  const groups = [head, tail ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const isDotted = isIpv4(last) && text.endsWith(last)
  const count = groups.length + (isDotted ? 1 : 0)
  const plain = isDotted ? groups.slice(0, -1) : groups
  return (
    plain.every((group) => /^[\da-f]{1,4}$/i.test(group)) &&
    (tail === undefined ? count === 8 : count < 8)
  )
}

/** A host as addresses have it, with or without a port and the scheme before it. */
function isHostOfHeaders(text: string): boolean {
  const [, host = '', port = ''] =
    /^(?:https?:\/\/)?(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(text) ?? []
  const isThere = host.startsWith('[') ? isIpv6(host.slice(1, -1)) : isHost(host)
  return isThere && Number(port) <= 65_535
}
