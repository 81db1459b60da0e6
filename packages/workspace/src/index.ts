export {
  type BaselineRequest,
  type BaselineResult,
  baseline,
  UnfitBaselineError,
} from './baseline.ts'
export { type CheckRequest, type CheckResult, check } from './check.ts'
export { type ChangeRequest, type ChangeResult, checkChange } from './check-change.ts'
export { type CodePolicy, CodeRefusedError } from './code-policy.ts'
export { committedCode } from './committed-code.ts'
export { CommittedFiles } from './committed-files.ts'
export { rulesOf } from './configuration-file.ts'
export { hasExactName } from './exact-name.ts'
export { deepenCommand, fetchCommand } from './fetch-command.ts'
export { type FixedFile, type FixRequest, type FixResult, fix } from './fix.ts'
export { type ChangedFile, Git, GitError, type GitFile } from './git.ts'
export { type ListedLinks, listLinks } from './list-links.ts'
export { leadsOut, namedFiles, namedPlace } from './named-files.ts'
export { isInside, pathFrom, repositoryTop } from './paths.ts'
export { type PrintedConfiguration, printConfiguration } from './print-configuration.ts'
export { largestFile, type Overlay, readBytes } from './read.ts'
export {
  changeSince,
  type RepositoryChange,
  repositoryAt,
  States,
  stagedChange,
} from './repository-change.ts'
export {
  type Review,
  type ReviewRequest,
  reviewed,
  UnfitTemplateError,
} from './reviewed.ts'
export { entryOf, isFolder, realPathOf } from './stat.ts'
export { UnusableConfigurationError } from './unusable-configuration-error.ts'
export { writeWhole } from './write.ts'
