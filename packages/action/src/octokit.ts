import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { throttling } from '@octokit/plugin-throttling'

/** So often a request that GitHub put off is made again. */
const mostTries = 3
/** So many seconds a run waits for that. */
const mostPatience = 120

/**
 * A client of GitHub's API. What GitHub puts off was not done, so it is asked again; what failed in
 * another way may have been done, and is not.
 */
export function octokitFor(token: string, told: (message: string) => void): Octokit {
  const again = (seconds: number, _options: unknown, _octokit: unknown, tries: number) => {
    const isWorthIt = tries < mostTries && seconds <= mostPatience
    if (isWorthIt) told(`GitHub asks to wait ${seconds} s before going on.`)
    return isWorthIt
  }
  const Client = GitHub.plugin(throttling)
  return new Client({
    ...getOctokitOptions(token),
    throttle: { onRateLimit: again, onSecondaryRateLimit: again },
  })
}

export type Octokit = InstanceType<typeof GitHub>
