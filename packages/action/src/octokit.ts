import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { throttling } from '@octokit/plugin-throttling'

/** So often a request that GitHub put off is made again. */
const maxRetries = 3
/** Longest wait before that, in seconds. */
const maxWaitSeconds = 120

/**
 * A client of GitHub's API. What GitHub puts off was not done, so it is asked again; what failed in
 * another way may have been done, and is not.
 */
export function createOctokit(token: string, log: (message: string) => void): Octokit {
  const shouldRetry = (seconds: number, _options: unknown, _octokit: unknown, retries: number) => {
    const isRetried = retries < maxRetries && seconds <= maxWaitSeconds
    if (isRetried) log(`GitHub asks to wait ${seconds} s before going on.`)
    return isRetried
  }
  const Client = GitHub.plugin(throttling)
  return new Client({
    ...getOctokitOptions(token),
    throttle: { onRateLimit: shouldRetry, onSecondaryRateLimit: shouldRetry },
  })
}

/** A client that leaves waiting and trying again to whoever asks. */
export function createPlainOctokit(token: string): Octokit {
  return new GitHub(getOctokitOptions(token, { request: { retries: 0 } }))
}

export type Octokit = InstanceType<typeof GitHub>
