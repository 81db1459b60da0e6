import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a server does on a connection once a request has come: its first line, and how many there were. */
export type RawBehaviour = (socket: Socket, line: string, count: number) => void

export interface RawServer {
  readonly port: number
  /** First lines of the requests, in order: `GET /path HTTP/1.1`. */
  readonly requests: readonly string[]
  readonly connections: () => number
}

/** A server on loopback that behaves as badly as the test says. */
export async function serveRaw(
  behaviour: RawBehaviour,
  onConnection: (socket: Socket) => void = () => {},
): Promise<RawServer> {
  const requests: string[] = []
  const open = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    open.add(socket)
    socket.on('error', () => {}) // whoever asked may go away at any time
    socket.once('close', () => open.delete(socket))
    onConnection(socket)
    let rest = ''
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1')
      for (let end = rest.indexOf('\r\n\r\n'); end >= 0; end = rest.indexOf('\r\n\r\n')) {
        const line = rest.slice(0, rest.indexOf('\r\n'))
        rest = rest.slice(end + 4)
        requests.push(line)
        behaviour(socket, line, requests.length)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections: () => connections,
  }
}

/** An answer with headers and without a body, after which the connection stays open. */
export const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}): RawBehaviour =>
  (socket) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(`HTTP/1.1 ${status} Whatever\r\n${lines.join('')}content-length: 0\r\n\r\n`)
  }

/** Says something again and again until the connection ends. */
export const forever =
  (begin: string, again: string): RawBehaviour =>
  (socket) => {
    socket.write(begin)
    const timer = setInterval(() => socket.write(again), 20)
    socket.once('close', () => clearInterval(timer))
  }
