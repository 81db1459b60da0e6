export {
  AuditError,
  type AuditRequestOnDisk,
  type AuditResult,
  audit,
  type RecordedAudit,
  recordAudit,
} from './audit.ts'
export {
  BaselineError,
  type BaselineRequest,
  type BaselineResult,
  baseline,
} from './baseline.ts'
export type { ChangeRequest, ChangeResult } from './change/check-change.ts'
export {
  changeSince,
  type RepositoryChange,
  repositoryAt,
  States,
  stagedChange,
} from './change/repository-change.ts'
export { type CheckRequest, type CheckResult, check } from './check.ts'
export { type CodePolicy, CodeRefusedError } from './configuration/code-policy.ts'
export { committedCode } from './configuration/committed-code.ts'
export {
  isNamedAsConfiguration,
  type RulesInFolder,
  rulesIn,
} from './configuration/load-configuration.ts'
export {
  type PrintedConfiguration,
  printConfiguration,
} from './configuration/print-configuration.ts'
export { UnusableConfigurationError } from './configuration/read-settings.ts'
export { type WrittenFiles, writeMarked } from './files/marked-files.ts'
export { isNoFolder, leadsOut, namedFiles, namedPlace } from './files/named-files.ts'
export { isInside, pathFrom, repositoryTop } from './files/paths.ts'
export { maxFileBytes, readBytes, type VirtualFiles } from './files/read.ts'
export { entryOf, hasExactName, isFolder, realPathOf } from './files/stat.ts'
export { type FileContent, writeAtomic } from './files/write.ts'
export {
  type AppliedFix,
  type FixedFile,
  type FixRequest,
  type FixResult,
  fix,
} from './fix.ts'
export { type FrozenFinding, type FrozenFindings, frozenFindings } from './frozen-findings.ts'
export { CommittedFiles } from './git/committed-files.ts'
export { deepenCommand, fetchCommand, fetchCommit, unshallow } from './git/fetch.ts'
export { type ChangedFile, Git, GitError, type GitFile } from './git/git.ts'
export { type ListedLinks, listLinks } from './list-links.ts'
export {
  markReviewed,
  type Review,
  ReviewError,
  type ReviewRequest,
} from './reviewed.ts'
