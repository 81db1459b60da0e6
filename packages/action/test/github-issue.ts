import type { Fields } from './github-response.ts'

/** A pull request in a list of issues. */
export function asIssue(pull: Fields, origin: string): Fields {
  const url = String(pull.issue_url)
  const { number, title, state, user, body, labels, assignee, assignees, locked } = pull
  return {
    id: Number(pull.id) + 1_000_000,
    node_id: pull.node_id,
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pull.html_url,
    number,
    title,
    state,
    user,
    body,
    labels,
    assignee,
    assignees,
    locked,
    milestone: pull.milestone ?? null,
    comments: pull.comments ?? 0,
    created_at: pull.created_at,
    updated_at: pull.updated_at,
    closed_at: pull.closed_at,
    author_association: pull.author_association,
    draft: pull.draft,
    performed_via_github_app: null,
    reactions: reactions(origin),
    pull_request: {
      url: pull.url,
      html_url: pull.html_url,
      diff_url: pull.diff_url,
      patch_url: pull.patch_url,
      merged_at: pull.merged_at,
    },
  }
}

/** Nobody has reacted. */
export function reactions(url: string): Fields {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  }
}
