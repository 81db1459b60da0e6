export type {
  AddComment,
  CreateIssue,
  ExistingIssue,
  IssuePlan,
  Operation,
  UpdateIssue,
} from './operation.ts'
