export { type CarryOutOptions, carryOut, type FiledIssues } from './carry-out.ts'
export { type FileOptions, fileIssues } from './file-issues.ts'
export { GitHubTracker, type TrackedRepository } from './github-tracker.ts'
export type {
  AddComment,
  CreateIssue,
  ExistingIssue,
  IssuePlan,
  Operation,
  UpdateIssue,
} from './operation.ts'
export { type Clock, OutOfTimeError, Pace, systemClock } from './pace.ts'
export { type PlanOptions, planIssues } from './plan-issues.ts'
export { planText } from './plan-text.ts'
export type { GitHubAnswer, GitHubRequest } from './request.ts'
export type { IssueChange, IssueTracker, Label, NewIssue } from './tracker.ts'
