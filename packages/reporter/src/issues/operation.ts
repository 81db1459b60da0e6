/** An issue as GitHub has it. Days are `YYYY-MM-DD`. */
export interface ExistingIssue {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** Why it was closed; absent for one that is open. */
  readonly reason?: 'completed' | 'not_planned' | 'duplicate'
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly createdOn: string
  /** Whether it was written by whoever holds the token. */
  readonly isOwn: boolean
  readonly isPullRequest: boolean
}

/** One request that writes. */
export type Operation = CreateIssue | UpdateIssue | AddComment

export interface CreateIssue {
  readonly kind: 'create'
  /** Hexadecimal; stands in the body. */
  readonly key: string
  readonly title: string
  readonly body: string
  readonly label: string
  /** An account to which the issue is assigned, if that can be. */
  readonly assignee?: string
}

export interface UpdateIssue {
  readonly kind: 'update'
  readonly number: number
  /** What is to be another; what is absent stays. */
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly reason?: 'completed' | 'not_planned' | 'duplicate'
  /** For logs: `3 new, 1 settled`. */
  readonly why: string
}

/** A comment, unless the issue has one with the same mark. */
export interface AddComment {
  readonly kind: 'comment'
  readonly number: number
  /** A comment of HTML that the body begins with. */
  readonly mark: string
  readonly body: string
  readonly why: string
}

/** What was planned, and what has to wait. */
export interface IssuePlan {
  readonly operations: readonly Operation[]
  /** Entries that are in no issue, since there is no room for more. */
  readonly deferred: number
  /** Entries that are open in an issue. */
  readonly open: number
  readonly settled: number
}
