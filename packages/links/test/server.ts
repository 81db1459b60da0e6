import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type LookupFunction } from 'node:net'
import { gzipSync } from 'node:zlib'
import { generate } from 'selfsigned'
import { onTestFinished } from 'vitest'
import type { LinkSettings } from '../src/answer.ts'

/** What a server does with a request; `count` says how often the path was asked, this time included. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, count: number) => void

export interface TestServer {
  readonly port: number
  /** `GET /path`, in order. */
  readonly requests: readonly string[]
  /** Headers of the last request for each path. */
  readonly headers: ReadonlyMap<string, IncomingMessage['headers']>
}

const open: (() => void)[] = []

/** A server on loopback that answers paths as told, and 404 to all others. */
export async function serve(behaviours: Readonly<Record<string, Behaviour>>): Promise<TestServer> {
  const requests: string[] = []
  const headers = new Map<string, IncomingMessage['headers']>()
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    requests.push(`${request.method} ${path}`)
    headers.set(path, request.headers)
    const count = requests.filter((asked) => asked.endsWith(` ${path}`)).length
    const behaviour = behaviours[path]
    if (behaviour) behaviour(request, response, count)
    else status(404)(request, response, count)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, requests, headers }
}

function close(end: () => void): void {
  open.push(end)
  onTestFinished(end)
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(code, headers)
    response.end(code === 204 ? undefined : 'x')
  }

export const page =
  (html: string, type = 'text/html'): Behaviour =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type })
    response.end(html)
  }

export const redirect = (code: number, location: string): Behaviour => status(code, { location })

/** Never answers. */
export const silence: Behaviour = () => {}

/** Answers with so many bytes, or without an end. */
export const large =
  (bytes = Number.POSITIVE_INFINITY, code = 200): Behaviour =>
  (request, response) => {
    response.writeHead(code, { 'content-type': 'text/html' })
    if (request.method === 'HEAD') return void response.end()
    const chunk = Buffer.alloc(64 * 1024, 'x')
    let sent = 0
    const send = () => {
      while (sent < bytes && !response.destroyed) {
        sent += chunk.length
        if (!response.write(chunk)) return void response.once('drain', send)
      }
      response.end()
    }
    send()
  }

/** A byte now and then. */
export const trickle: Behaviour = (request, response) => {
  response.writeHead(404, { 'content-type': 'text/html' })
  if (request.method === 'HEAD') return void response.end()
  const timer = setInterval(() => response.write('x'), 50)
  response.once('close', () => clearInterval(timer))
}

/** Small on the wire, a hundred megabytes unpacked. */
export const bomb: Behaviour = (_, response) => {
  response.writeHead(404, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
  response.end(packed)
}
const packed = gzipSync(Buffer.alloc(100_000_000))

interface Certificate {
  readonly cert: string
  readonly private: string
}

/** A certificate that signs itself, for names; `days` may lie in the past. */
export async function certificate(
  names: readonly string[],
  isExpired = false,
): Promise<Certificate> {
  const day = 86_400_000
  const from = new Date(Date.now() - 30 * day)
  return generate([{ name: 'commonName', value: names[0] ?? 'test' }], {
    algorithm: 'sha256',
    notBeforeDate: from,
    notAfterDate: new Date(isExpired ? from.getTime() + day : Date.now() + 30 * day),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  })
}

/** A server that speaks TLS, and plain HTTP on the same port. */
export async function serveSecurely({ cert, private: key }: Certificate): Promise<number> {
  const answer = (_: IncomingMessage, response: ServerResponse) => response.end('x')
  const plain = createServer(answer)
  const secure = createSecureServer({ cert, key }, answer)
  const front = createTcpServer((socket) => {
    socket.once('error', () => {})
    socket.once('readable', () => {
      const first: Buffer | null = socket.read()
      if (first === null) return
      socket.unshift(first)
      const to = first[0] === 0x16 ? secure : plain
      to.emit('connection', socket)
    })
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  close(() => {
    plain.closeAllConnections()
    secure.closeAllConnections()
    front.close()
  })
  return (front.address() as AddressInfo).port
}

/** Every name that ends in `.test` leads to loopback; `private.test` to a private network. */
export const lookup: LookupFunction = (host, options, callback) => {
  const address =
    host === 'private.test'
      ? '10.1.2.3'
      : host === 'metadata.test'
        ? '169.254.169.254'
        : '127.0.0.1'
  const found = [{ address, family: 4 }]
  if (!host.endsWith('.test') && host !== 'localhost') {
    const error: NodeJS.ErrnoException = new Error(`getaddrinfo ENOTFOUND ${host}`)
    error.code = 'ENOTFOUND'
    callback(error, '', 0)
  } else if (options.all) callback(null, found)
  else callback(null, address, 4)
}

/** Settings for tests: loopback is open, and nobody waits. */
export const settings: LinkSettings = {
  today: '2026-06-01',
  skip: [],
  accept: [],
  headers: {},
  allow: ['127.0.0.1'],
  atOnce: 20,
  atOncePerHost: 20,
  pause: 0,
  mostPerHost: 20_000,
  timeout: 1500,
  confirmAfter: 200,
  readsFragments: false,
  readsSoftMissing: false,
  mostBytes: 1_000_000,
  userAgent: 'badgelint test',
  lookup,
}
