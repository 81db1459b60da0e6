import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A server of its own process, on all addresses of loopback. What it does goes by the path: of ten
 * addresses six answer, one has moved, one is gone, one refuses HEAD, and one fails the first time.
 */
const counts = new Map<string, number>()

const server = createServer((request, response) => {
  const path = request.url ?? ''
  if (path === '/counts') {
    response.end(JSON.stringify([...counts]))
    counts.clear()
    return
  }
  const key = `${request.headers.host}${path}`
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  const kind = Number(path.slice(1)) % 10
  if (path.startsWith('/to')) response.writeHead(200)
  else if (kind === 6) response.writeHead(301, { location: `/to${path}` })
  else if (kind === 7) response.writeHead(404)
  else if (kind === 8 && request.method === 'HEAD') response.writeHead(405)
  // HEAD and GET of the first try fail, as a server does that is being restarted.
  else if (kind === 9 && count <= 2) response.writeHead(503)
  else response.writeHead(200, { 'content-type': 'text/html' })
  response.end(request.method === 'HEAD' ? undefined : '<p>x')
})

server.listen(0, '0.0.0.0', () => {
  process.send?.((server.address() as AddressInfo).port)
})
