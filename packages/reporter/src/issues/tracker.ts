import type { ExistingIssue, UpdateIssue } from './operation.ts'

/** The issues of one repository. Methods throw what a client of HTTP throws: an error with the `status` of the answer. */
export interface IssueTracker {
  /** `owner/name`. */
  readonly repository: string
  /** All issues with a label, open and closed, the oldest first. */
  list(label: string): Promise<readonly ExistingIssue[]>
  /** An issue as it is now. */
  read(number: number): Promise<ExistingIssue>
  /** Bodies of the comments that whoever holds the token wrote on an issue. */
  comments(number: number): Promise<readonly string[]>
  /** Whether issues can be assigned to an account. */
  canAssign(login: string): Promise<boolean>
  create(issue: NewIssue): Promise<ExistingIssue>
  update(number: number, change: IssueChange): Promise<void>
  comment(number: number, body: string): Promise<void>
  /** Makes a label where it is missing. */
  ensureLabel(label: Label): Promise<void>
  /** Makes a label; gives false where it is there. */
  createLabel(label: Label): Promise<boolean>
  /** What is said of a label; undefined where there is none of this name. */
  labelDescription(name: string): Promise<string | undefined>
  /** Removes a label, if it is there. */
  deleteLabel(name: string): Promise<void>
  /** Where people find an issue. */
  url(number: number): string
}

export interface NewIssue {
  readonly title: string
  readonly body: string
  readonly label: string
  readonly assignee?: string
}

/** What is to be another; what is absent stays. */
export type IssueChange = Pick<UpdateIssue, 'title' | 'body' | 'state' | 'reason'>

export interface Label {
  /** 50 characters at most. */
  readonly name: string
  /** 100 characters at most. */
  readonly description: string
  /** Six hexadecimal digits. */
  readonly color: string
}
