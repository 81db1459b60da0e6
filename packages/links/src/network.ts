import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Guard } from './guard.ts'
import type { Stage } from './stage.ts'

/** What looking up a name came to. */
export type NameState = 'found' | 'refused' | 'missing' | 'unanswered'

/** A few names tell whether there is a network, so that nobody waits for thousands to fail. */
const mostAtFirst = 8

/**
 * Looks each host up once, so many at a time; undefined where there is no network at all. A proxy looks
 * names up itself, often those that nobody behind it can, so that there only what is refused counts. Where
 * the stage is over before all are looked up, the rest is absent.
 */
export async function nameStates(
  hosts: readonly string[],
  guard: Guard,
  stage: Stage,
  { atOnce, isBehindProxy }: { readonly atOnce: number; readonly isBehindProxy: boolean },
): Promise<ReadonlyMap<string, NameState> | undefined> {
  const states = new Map<string, NameState>()
  const names = hosts.filter((host) => isIP(host) === 0)
  for (const host of hosts)
    if (isIP(host) !== 0) states.set(host, guard.isOpen(host) ? 'found' : 'refused')
  const lookUpAll = async (wanted: readonly string[]) => {
    const queue = wanted.values()
    const worker = async () => {
      for (const host of queue) {
        const state = await stage.unlessOver(nameState(host, guard))
        if (state === undefined) return
        states.set(host, isBehindProxy && state !== 'refused' ? 'found' : state)
      }
    }
    await Promise.all(Array.from({ length: Math.min(atOnce, wanted.length) }, worker))
  }
  const few = names.slice(0, mostAtFirst)
  await lookUpAll(few)
  const isDeaf = few.length > 0 && few.every((host) => states.get(host) === 'unanswered')
  if (isDeaf && names.length === hosts.length) return undefined
  await lookUpAll(names.slice(mostAtFirst))
  return states
}

/**
 * Looks up a name. The system says "not found" as well where there is no network, so that is believed
 * only if a name server says so, too.
 */
async function nameState(host: string, guard: Guard): Promise<NameState> {
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
