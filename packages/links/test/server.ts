import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { generate } from 'selfsigned'
import { onTestFinished } from 'vitest'

export { lookup, settings } from './settings.ts'

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

/** A server on loopback that responds to paths as given, and with 404 to all others. */
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

/** A request as {@link serveSecurely} saw it; `header` is that called `X-Key`. */
export interface SeenRequest {
  readonly protocol: 'http' | 'https'
  /** Without its port. */
  readonly host: string
  readonly header: string | undefined
}

/** A server that speaks TLS, and plain HTTP on the same port; `redirect` says where to, if anywhere. */
export async function serveSecurely(
  { cert, private: key }: Certificate,
  see: (request: SeenRequest) => void = () => {},
  redirect: (request: SeenRequest) => string | undefined = () => undefined,
): Promise<number> {
  const answer =
    (protocol: SeenRequest['protocol']) => (request: IncomingMessage, response: ServerResponse) => {
      const header = request.headers['x-key']
      const seen = {
        protocol,
        host: request.headers.host?.split(':')[0] ?? '',
        header: Array.isArray(header) ? header[0] : header,
      }
      see(seen)
      const location = redirect(seen)
      if (location !== undefined) response.writeHead(302, { location })
      response.end('x')
    }
  const plain = createServer(answer('http'))
  const secure = createSecureServer({ cert, key }, answer('https'))
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
