import { Resolver } from 'node:dns/promises'
import type { Guard } from './guard.ts'

/** What looking up a name came to. */
export type NameState = 'found' | 'refused' | 'missing' | 'unanswered'

/**
 * Looks up a name. The system says "not found" as well where there is no network, so that is believed
 * only if a name server says so, too.
 */
export async function nameState(host: string, guard: Guard): Promise<NameState> {
  const code = await new Promise<string | undefined>((resolve) => {
    guard.lookup(host, { all: true }, (error) =>
      resolve(error ? (error.code ?? 'EUNKNOWN') : undefined),
    )
  })
  if (code === undefined) return 'found'
  if (code === 'ERR_IP_BLOCKED') return 'refused'
  return code === 'ENOTFOUND' && (await isUnknownToServers(host)) ? 'missing' : 'unanswered'
}

/** Milliseconds for one try at a name server; two tries. */
const patience = 2000

async function isUnknownToServers(host: string): Promise<boolean> {
  const resolver = new Resolver({ timeout: patience, tries: 2 })
  const asked = await Promise.all([
    codeOf(resolver.resolve4(host)),
    codeOf(resolver.resolve6(host)),
    codeOf(resolver.resolveNs('com')),
  ])
  // A server that does not know `com` either is one that knows nothing of the world outside.
  const [v4, v6, world] = asked
  return v4 === 'ENOTFOUND' && v6 === 'ENOTFOUND' && world === undefined
}

/** The code with which a question failed; undefined where it was answered. */
async function codeOf(question: Promise<unknown>): Promise<string | undefined> {
  try {
    await question
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN'
  }
}
