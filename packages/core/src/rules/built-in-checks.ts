import type { Severity } from './rule.ts'

/** A check that is built into the engine and is no rule, described as one for its page and for `explain`. */
export interface BuiltInCheck {
  readonly id: string
  readonly practice: null
  readonly severity: Severity
  /** In a few words what is wrong, as rules have it. */
  readonly label?: string
  readonly summary: string
  readonly why: string
}

/** They are about files and configuration rather than about a badge. */
export const builtInChecks = [
  {
    id: 'document/readable',
    practice: null,
    severity: 'error',
    summary: 'A file can be read as text.',
    why: 'A file in another encoding, too large to be a template, or outside of the repository is not checked at all.',
  },
  {
    id: 'document/syntax',
    practice: null,
    severity: 'error',
    summary: 'A file is well-formed YAML, JSON or Markdown.',
    why: 'Nothing in a broken file can be checked, and no platform will take it.',
  },
  {
    id: 'document/format',
    practice: null,
    severity: 'error',
    summary: 'A file among the templates is a badge template.',
    why: 'A file that badgelint does not recognise is not checked, which would look like a clean bill of health.',
  },
  {
    id: 'document/unread',
    practice: null,
    severity: 'warning',
    summary: 'A file among the templates is one that badgelint reads.',
    why: 'A badge that is kept in a form that badgelint does not read is not checked at all, which would look like a clean bill of health. It is an error where a credential of Open Badges 3.0 does not hold its achievement, since whoever verifies it refuses it.',
  },
  {
    id: 'document/size',
    practice: null,
    severity: 'warning',
    summary: 'All of a template is judged, and all that is found is told.',
    why: 'A text, a list or a number of findings far beyond what any platform takes is looked at only in part, so that one file cannot keep all others waiting. What is left out may be wrong, and nobody would know.',
  },
  {
    id: 'issuer/schema',
    practice: null,
    severity: 'error',
    summary: 'An issuer profile has what its version of Open Badges asks for.',
    why: 'Every badge names its issuer. Where the profile lacks a name, a web page or a mail address, each of these badges fails when somebody has it verified.',
  },
  {
    id: 'program/schema',
    practice: null,
    severity: 'error',
    summary: 'program.yaml has the shape that badgelint reads.',
    why: 'A team or a list of skills that cannot be read is not held against the templates, which would look as if all were well.',
  },
  {
    id: 'config/platform',
    practice: null,
    severity: 'info',
    summary: 'The program says which platform its templates are issued on.',
    why: 'Each platform has limits of its own. Until badgelint knows yours it cannot tell what the platform will refuse.',
  },
  {
    id: 'config/unused-suppression',
    practice: null,
    severity: 'warning',
    summary: 'A comment or an entry that switches a rule off is still needed.',
    why: 'What is switched off for no reason hides the next real finding.',
  },
  {
    id: 'config/suppression-reason',
    practice: null,
    severity: 'warning',
    summary: 'A comment that switches a rule off says why.',
    why: 'The person who audits the template next year needs to know whether the reason still holds.',
  },
  {
    id: 'config/expired-suppression',
    practice: null,
    severity: 'warning',
    summary: 'An entry under `ignores` or in the baseline has not run out.',
    why: 'Its last day has passed, so the finding is shown again.',
  },
  {
    id: 'config/unused-baseline',
    practice: null,
    severity: 'error',
    summary: 'An entry of the baseline stands for a finding that is still there.',
    why: 'A baseline is what remains to be done. An entry that outlives its finding would hide the same mistake when somebody makes it again.',
  },
] as const satisfies readonly BuiltInCheck[]

export type BuiltInCheckId = (typeof builtInChecks)[number]['id']
