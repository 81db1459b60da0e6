import type { Expression } from './expressions.ts'

/** An expression that may take long in theory and does not in practice. */
export interface Bounded {
  readonly file: string
  /** A part by which it is known. */
  readonly part: string
  /** What keeps it from what takes long. */
  readonly why: string
}

/** Each has a bound on what it is given. What has none is to be written anew. */
export const bounded: readonly Bounded[] = [
  {
    file: 'packages/core/src/text/claim.ts',
    part: String.raw`\b(?:not|no|never`,
    why: 'is given 30 characters',
  },
  {
    file: 'packages/core/src/text/version.ts',
    part: String.raw`(?<=[([,;:|–—-]\s*)`,
    why: 'is given a name of at most 1,000 characters',
  },
  {
    file: 'packages/core/src/program/known-metrics.ts',
    part: String.raw`\b(?:days|time)\b[^.;:]{0,60}?`,
    why: 'is given 600 characters',
  },
  {
    file: 'packages/core/src/program/known-metrics.ts',
    part: String.raw`\b(?:tage|tagen|`,
    why: 'is given 600 characters',
  },
  {
    file: 'packages/core/src/program/known-metrics.ts',
    part: String.raw`\b(?:number of|\d[\d.,]*|hundred`,
    why: 'is given 600 characters',
  },
  {
    file: 'packages/core/src/program/known-metrics.ts',
    part: String.raw`\b(?:numero de|\d[\d.,]*) (?:titulares|personas`,
    why: 'is given 600 characters',
  },
  {
    file: 'packages/core/src/program/known-metrics.ts',
    part: String.raw`\b(?:zahl der|anzahl der?`,
    why: 'is given 600 characters',
  },
  {
    file: 'packages/core/src/program/governance/goal-words.ts',
    part: String.raw`\b(?:by|until|till`,
    why: 'is given 40 characters',
  },
  {
    file: 'packages/core/src/program/governance/goal-words.ts',
    part: String.raw`\b(?:no|not|without|never`,
    why: 'is given a sentence of at most 2,000 characters',
  },
  {
    file: 'packages/core/src/program/governance/goal-words.ts',
    part: String.raw`\b(?:pass(?:ing)? (?:mark`,
    why: 'is given a sentence of at most 2,000 characters',
  },
  {
    file: 'packages/core/src/program/governance/stated-words.ts',
    part: String.raw`\b(?:issu(?:e|es|ed|ing|ance)`,
    why: 'is given a heading or a sentence of at most 2,000 characters',
  },
  {
    file: 'packages/core/src/program/governance/responsible.ts',
    part: String.raw`\b(?<what>goals?|targets?`,
    why: 'is given a sentence of at most 600 characters',
  },
  {
    file: 'packages/links/src/network/special-addresses.ts',
    part: '%.*$',
    why: 'is given a numeric address, as the system gives it',
  },
  {
    file: 'packages/links/src/network/special-addresses.ts',
    part: String.raw`(\d+)\.(\d+)`,
    why: 'is given a numeric address, as the system gives it',
  },
  {
    file: 'packages/workspace/src/init/inspect-git.ts',
    part: '^(?:(?:https?|ssh|git)',
    why: "is given the address of a remote from the user's own git configuration",
  },
  {
    file: 'packages/workspace/src/init/inspect-folder.ts',
    part: 'governance[^/]*$',
    why: 'is given a path, which has 4,096 characters at most',
  },
  {
    file: 'packages/workspace/src/facts/svg.ts',
    part: String.raw`(\d*\.?\d+(?:e[+-]?\d+)?|\d+\.)`,
    why: 'is given a length of at most 100 characters',
  },
  {
    file: 'packages/action/src/log.ts',
    part: '^([[^',
    why: 'has the flag `v`, which recheck does not know; begins at one place only, and reads on to a colon',
  },
  {
    file: 'packages/action/src/log.ts',
    part: '(#[',
    why: 'has the flag `v`, which recheck does not know; reads on from one `#` to the next',
  },
]

/** Expressions that are put together while the program runs, as they come out for some input. */
export const madeLater: readonly (Pick<Expression, 'file'> & {
  readonly sample?: Pick<Expression, 'source' | 'flags'>
  readonly why: string
})[] = [
  {
    file: 'packages/core/src/rules/template/name.ts',
    why: 'the pattern of names in the configuration, which is the program’s own',
  },
  {
    file: 'packages/core/src/text/version.ts',
    why: 'for a product and the number of its version',
    sample: {
      source: String.raw`(?:\bv\.?|\bver\.?|\bversion|\brev\.?|\brevision|ITIL)\s*4(?!\d)`,
      flags: 'iu',
    },
  },
  {
    file: 'packages/workspace/src/facts/skill-list.ts',
    why: 'for what separates the columns of a list of skills',
    sample: {
      source: String.raw`(?:[ \t]*"((?:[^"]|"")*)"[^,\r\n]*|([^,\r\n]*))(,|\r\n?|\n|$)`,
      flags: 'g',
    },
  },
]
