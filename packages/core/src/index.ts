// What people build on. Everything else is `./internal`, which changes as it needs to.

export type { Audit, AuditRecord } from './audit/audit.ts'
export type { AuditRequest } from './audit/audit-request.ts'
export { ConfigurationError } from './configuration/check-configuration.ts'
export type { Configuration } from './configuration/configuration.ts'
export { resolveSettings } from './configuration/resolve-settings.ts'
export { Settings } from './configuration/settings.ts'
export type { PatchOperation } from './documents/patch.ts'
export type { Located, Place } from './documents/place.ts'
export type { Problem } from './documents/problem.ts'
export type { Source } from './documents/source.ts'
export type { TextEdit } from './edit/text-edits.ts'
export { BadgelintError } from './error.ts'
export type { FactProviders } from './facts/provider.ts'
export type { FileModel } from './formats/file-model.ts'
export type { Finding } from './lint/finding.ts'
export { type LintExtras, lint } from './lint.ts'
export type { PracticeState } from './practices/practice-state.ts'
export type { ProgramDocument } from './program/document.ts'
export { type Facts, imageKey } from './program/facts.ts'
export type { Link } from './program/links.ts'
export { type BadgeTemplate, type Format, formats } from './program/template.ts'
export type { Report, Summary } from './report/report.ts'
export { passes } from './report/summarise.ts'
export { rules } from './rules/catalogue.ts'
export { InvalidRuleError } from './rules/invalid-rule-error.ts'
export {
  documentRule,
  linkRule,
  part,
  programRule,
  type Rule,
  type Severity,
  templateGroupRule,
  templateRule,
} from './rules/rule.ts'
export { RuleError } from './rules/rule-error.ts'
export { baselineSchema } from './schemas/baseline.ts'
export { configurationSchema } from './schemas/configuration.ts'
export { programSchema } from './schemas/program.ts'
export { templateSchema } from './schemas/template.ts'
export { createSession, type Session, type SessionOptions } from './session.ts'
export type { BaselineEntry } from './suppression/baseline-entry.ts'
