import { resolve } from 'node:path'
import {
  type FiledIssues,
  fileIssues,
  GitHubTracker,
  Pace,
  type PlanOptions,
  systemClock,
} from '@badgelint/reporter/issues'
import { type AuditResult, isInside, pathFrom, repositoryTop } from '@badgelint/workspace'
import { Octokit } from '@octokit/core'
import pkg from '../../package.json' with { type: 'json' }
import { UsageError } from '../usage-error.ts'
import { type GitHubPlace, gitHubPlace } from './github-place.ts'

export interface FilingOptions {
  readonly access: FilingAccess
  /** Whether nothing was written. */
  readonly isDryRun: boolean
  /** Told how far it is, and what would be written. */
  readonly log: (message: string) => void
}

/** Where issues are filed, and by what right. */
export interface FilingAccess {
  readonly place: GitHubPlace
  readonly token: string
}

/** What it takes to file issues from the working directory, before anything is audited. Throws {@link UsageError}. */
export function filingAccess(repository: string | undefined): FilingAccess {
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN
  if (!token)
    throw new UsageError(
      'There is no GitHub token. Set GITHUB_TOKEN or GH_TOKEN to one that may write issues.',
    )
  return { place: gitHubPlace(process.cwd(), repository, process.env), token }
}

/** Brings the issues of an audit on GitHub up to date. Throws {@link UsageError} and {@link BadgelintError}. */
export async function updateIssues(
  result: AuditResult,
  { access, isDryRun, log }: FilingOptions,
): Promise<FiledIssues> {
  const { audit, settings, base } = result
  const { place, token } = access
  if (audit.gaps.some(({ kind }) => kind === 'selection'))
    throw new UsageError(
      '--file covers the whole program, so it takes no paths. Leave out the paths.',
    )
  const pace = new Pace(systemClock, log)
  const tracker = new GitHubTracker(pace.paced(requestTo(place, token)), place)
  const options: PlanOptions = { settings, ...addressesIn(place, base) }
  return fileIssues(audit, tracker, {
    today: audit.asOf,
    options,
    pace,
    log,
    isDryRun,
    who: process.env.GITHUB_RUN_ID ? `run ${process.env.GITHUB_RUN_ID}` : 'the command',
  })
}

function requestTo({ apiUrl }: GitHubPlace, token: string): Octokit['request'] {
  const silent = () => {}
  const { request } = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `badgelint/${pkg.version}`,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
  return request
}

/** Where people find files and commits. `HEAD` is the default branch, whatever it is called. */
function addressesIn(
  { serverUrl, owner, repo }: GitHubPlace,
  base: string,
): Pick<PlanOptions, 'fileUrl' | 'commitUrl'> {
  const start = `${serverUrl}/${owner}/${repo}`
  const top = repositoryTop(base) ?? base
  return {
    fileUrl: (file, line) => {
      const path = pathFrom(top, resolve(base, file))
      if (!isInside(path)) return undefined
      return `${start}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`
    },
    commitUrl: (sha) => `${start}/commit/${sha}`,
  }
}
