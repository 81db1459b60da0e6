import { BadgelintError } from '@badgelint/core'
import { requestFailure } from './request.ts'

/** What a person is told where GitHub does not do what was asked; any other error as it is. */
export function toBadgelintError(error: unknown, repository: string): unknown {
  const failure = requestFailure(error)
  if (failure === undefined) return error
  return new BadgelintError(sentence(failure.status, failure.message, repository), [], {
    cause: error,
  })
}

function sentence(status: number | undefined, message: string, repository: string): string {
  const said = message.replace(/\.$/, '')
  switch (status) {
    case 401:
      return `GitHub does not know the token (${said}); use one that is valid for ${repository}.`
    case 403:
      return /archived/i.test(message)
        ? `The repository ${repository} is archived, so no issue can be written; take it out of the archive, or stop the audit's workflow.`
        : missingPermission(said, repository)
    case 404:
      return missingPermission(said, repository)
    case 410:
      return `Issues are switched off in ${repository}; switch them on in its settings, or write files with \`badgelint audit --per-owner\`.`
    case 422:
      return `GitHub does not take what is to be written to ${repository} (${said}); correct that and run the audit again.`
    case undefined:
      return `GitHub cannot be reached (${said}); run the audit again later, and it goes on where it stopped.`
    default:
      return `GitHub answers ${status} (${said}); run the audit again later, and it goes on where it stopped.`
  }
}

function missingPermission(said: string, repository: string): string {
  return `GitHub does not let the token write issues in ${repository} (${said}); add \`issues: write\` to the permissions of the job, or use a token that may.`
}
