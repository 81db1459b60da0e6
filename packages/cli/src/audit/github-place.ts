import { gitAt } from '@badgelint/workspace/git'
import { UsageError } from '../usage-error.ts'

/** A repository on a server of GitHub. */
export interface GitHubPlace {
  readonly owner: string
  readonly repo: string
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The repository whose issues are meant: the one that is named, else that of a run on GitHub, else where the clone in a
 * folder came from. The server is github.com unless the environment names another. Throws {@link UsageError}.
 */
export function gitHubPlace(
  folder: string,
  named: string | undefined,
  environment: Environment,
): GitHubPlace {
  const servers = serversOf(environment)
  const name = named ?? (environment.GITHUB_REPOSITORY || undefined)
  const [owner, repo] = name === undefined ? ofOrigin(folder, servers.serverUrl) : ofName(name)
  return { owner, repo, ...servers }
}

type FullName = readonly [owner: string, repo: string]

function ofName(name: string): FullName {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? []
  if (owner === undefined || repo === undefined)
    throw new UsageError(
      `"${name}" is not a repository name; expected owner and name, such as example-college/badges. Check the name after --repository.`,
    )
  return [owner, repo]
}

function ofOrigin(folder: string, serverUrl: string): FullName {
  const address = gitAt(folder)?.askIf(['remote', 'get-url', 'origin'])?.toString().trim()
  if (address === undefined)
    throw new UsageError(
      'It is not clear which repository the issues belong to, because this clone has no remote called origin. Add --repository OWNER/NAME.',
    )
  const { host = '', name = '' } =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^/:]+)(?::\d+)?\/(?<name>.+)$/.exec(address)
      ?.groups ??
    /^(?:[^@/:]*@)?(?<host>[^/:]+):(?<name>[^/].*)$/.exec(address)?.groups ??
    {}
  const { hostname } = new URL(serverUrl)
  // The token is for that server, and must reach no other.
  if (host.toLowerCase() !== hostname)
    throw new UsageError(
      `The remote origin is not on ${hostname}. Add --repository OWNER/NAME. For GitHub Enterprise Server, set GITHUB_API_URL to the address of its API.`,
    )
  return ofName(name.replace(/\/$/, '').replace(/\.git$/, ''))
}

/** The web pages and the API, of which one tells the other. */
function serversOf({
  GITHUB_SERVER_URL,
  GITHUB_API_URL,
}: Environment): Pick<GitHubPlace, 'serverUrl' | 'apiUrl'> {
  const api = address(GITHUB_API_URL, 'GITHUB_API_URL')
  const serverUrl = address(GITHUB_SERVER_URL, 'GITHUB_SERVER_URL') ?? serverOf(api)
  const apiUrl =
    api ?? (serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`)
  return { serverUrl, apiUrl }
}

function serverOf(api: string | undefined): string {
  if (api === undefined) return 'https://github.com'
  return api.replace(/\/api\/v3$/, '').replace(/^https:\/\/api\./, 'https://')
}

/** An address of the environment without a slash at its end; undefined where it is not set. */
function address(value: string | undefined, variable: string): string | undefined {
  if (value === undefined || value === '') return undefined
  if (!/^https?:/.test(value) || !URL.canParse(value))
    throw new UsageError(
      `${variable} is "${value}"; expected an address such as https://github.example.org/api/v3. Correct it, or unset it.`,
    )
  return value.replace(/\/$/, '')
}
