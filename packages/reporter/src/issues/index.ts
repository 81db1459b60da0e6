export type {
  AddComment,
  CreateIssue,
  ExistingIssue,
  IssuePlan,
  Operation,
  UpdateIssue,
} from './operation.ts'
export { type PlanOptions, planIssues } from './plan-issues.ts'
