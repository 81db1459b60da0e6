// For badgelint's own packages, which come in the same version; not covered by semantic versioning.

export type {
  ArchiveCandidate,
  Audit,
  AuditChanges,
  AuditEntry,
  AuditedGoal,
  AuditedProgram,
  AuditedTemplate,
  AuditGap,
  AuditOwner,
  AuditRecord,
  AuditSettings,
  AuditUnknown,
  BrokenLink,
} from './audit/audit.ts'
export type { AuditRequest } from './audit/audit-request.ts'
export { parseRecord, recordOf } from './audit/record.ts'
export {
  type ChangeContext,
  type ChangeReport,
  checkChange,
  type ProgramChange,
} from './change/check-change.ts'
export {
  type ComparedField,
  counterparts,
  type FieldChange,
  type FieldState,
  fieldChanges,
  stateOf,
  type TemplateChange,
  type TemplateState,
  type TwoStates,
  templateChanges,
} from './change/template-changes.ts'
export {
  type GroupKeys,
  readContribution,
  UnchangedFiles,
  type UnchangedIndex,
} from './change/unchanged-index.ts'
export { type Bounds, usualBounds } from './configuration/bounds.ts'
export {
  ConfigurationError,
  configurationProblems,
} from './configuration/check-configuration.ts'
export {
  type AuditConfiguration,
  type Configuration,
  type ConfigurationLayer,
  type FileConfiguration,
  type Ignore,
  type LedgerColumn,
  type LedgerConfiguration,
  type LedgerTemplateConfiguration,
  type LinksConfiguration,
  type MetricsConfiguration,
  preset,
  presetNames,
  type RuleSetting,
  type SeriesConfiguration,
} from './configuration/configuration.ts'
export { editorSchema } from './configuration/editor-schema.ts'
export {
  type FileSettings,
  type PlacedBaseline,
  type RuleSettings,
  Settings,
} from './configuration/settings.ts'
export { type RulesOrigin, validateRules } from './configuration/validate-rules.ts'
export {
  type Digest,
  type DigestBadge,
  type DigestGroup,
  type DigestOwner,
  type DigestPart,
  type DigestPractice,
  digest,
  type Urgency,
} from './digest/digest.ts'
export {
  type CsvFile,
  type CsvProblem,
  type CsvRow,
  cellPosition,
  type Delimiter,
  parseCsv,
} from './documents/csv.ts'
export { FileLocator, locateIn } from './documents/file-locator.ts'
export type { Position, Range } from './documents/lines.ts'
export {
  holdsData,
  isImagePath,
  type MediaType,
  mediaTypeOf,
  namesWith,
  type Syntax,
  syntaxOf,
} from './documents/media-type.ts'
export { type DecodedData, decodeData, withoutMark } from './documents/parse.ts'
export type { PatchOperation } from './documents/patch.ts'
export {
  type Located,
  type Place,
  type Pointer,
  placeBelow,
  placeOfSpan,
  type Span,
} from './documents/place.ts'
export type { Problem } from './documents/problem.ts'
export type { Source, Unreadable } from './documents/source.ts'
export { unreadableInWords } from './documents/unreadable.ts'
export {
  type FixedText,
  fixText,
  type RefusedFix,
  type SetOutcome,
  setTexts,
} from './edit/fixes.ts'
export { newText } from './edit/scalar-text.ts'
export { BadgelintError } from './error.ts'
export type { RunContext } from './facts/gather-facts.ts'
export {
  type AnyProvider,
  byFact,
  type FactContext,
  type FactProvider,
  type FactProviders,
  type KnownFacts,
} from './facts/provider.ts'
export { besideTemplates } from './formats/beside-templates.ts'
export { type Fields, isFields, own } from './formats/fields.ts'
export type { FileModel } from './formats/file-model.ts'
export { type MetricsReading, readMetrics } from './formats/metrics.ts'
export { readFile } from './formats/read-file.ts'
export { type Role, roles as fileRoles } from './formats/roles.ts'
export { type ClassifiedTemplate, classifyFile, type FileClass } from './lint/classify-file.ts'
export {
  type Finding,
  findingKey,
  type NewlySuppressed,
  type RawFinding,
  type RelatedPlace,
  type Suppressed,
  type SuppressedFinding,
} from './lint/finding.ts'
export { type GroupEntry, lintFile, type TemplateEntry } from './lint/lint-file.ts'
export { type Contribution, type FileValue, groupName } from './lint/program-index.ts'
export { type LintExtras, lint } from './lint.ts'
export { platformTitles } from './platforms/index.ts'
export type { PracticeState } from './practices/practice-state.ts'
export { type PracticeStory, practiceStories } from './practices/practice-stories.ts'
export { practiceNumbers, practiceTitles } from './practices/titles.ts'
export { dayAfter, daysBetween } from './program/days.ts'
export type { ProgramDocument, Section } from './program/document.ts'
export {
  type FactName,
  type Facts,
  type HistoryFacts,
  type ImageFacts,
  type ImageKey,
  imageKey,
  mayBeFile,
  type ProgramProfile,
  type SkillList,
  type TeamMember,
} from './program/facts.ts'
export {
  type AssertedCount,
  type FormerMeaning,
  type IssuanceFacts,
  type IssuanceMonth,
  type LedgerFacts,
  type LedgerProblem,
  type Meaning,
  type MeaningField,
  type MeaningKey,
  meaningFields,
  meaningKey,
  type RecentIssuance,
  type UnknownTemplate,
  type WrongDay,
} from './program/issuance.ts'
export { bandKeys, likeness, shingles } from './program/likeness.ts'
export type { Link, LinkFact, LinkField, LinkUse, NamedLink } from './program/links.ts'
export {
  differingParts,
  foldedMeaning,
  isTypingMistake,
  meaningDifference,
  meaningOfTemplate,
} from './program/meaning.ts'
export { mergedMetrics } from './program/merged-metrics.ts'
export type {
  DeclaredMetric,
  Measurement,
  MetricsFacts,
  MetricsPlace,
  MetricsProblem,
} from './program/metrics.ts'
export { countPassedOver, type PassedOverKind, passedOverInWords } from './program/passed-over.ts'
export { comparedWords, hashesOf, isSeries } from './program/series.ts'
export { skillForm } from './program/skill.ts'
export {
  type Alignment,
  type BadgeTemplate,
  type Criterion,
  type Format,
  formats,
  type TemplateField,
} from './program/template.ts'
export { badgeKey } from './report/badge-key.ts'
export { type ListedLink, listLinks } from './report/list-links.ts'
export { suppressedBetween, withoutSuppressions } from './report/newly-suppressed.ts'
export type {
  Report,
  ReportedTemplate,
  SettledFindings,
  StatedChange,
  StatedFact,
  StatedValue,
  Summary,
} from './report/report.ts'
export {
  countBySeverity,
  type FailOn,
  failureOf,
  passes,
  type Tolerance,
} from './report/summarise.ts'
export { type BuiltInCheck, builtInChecks } from './rules/built-in-checks.ts'
export { rules } from './rules/catalogue.ts'
export { contractsFirst, isContract } from './rules/contract.ts'
export { defectLines, InvalidRuleError, type RuleDefect } from './rules/invalid-rule-error.ts'
export { guardedRule } from './rules/own-rule.ts'
export { documentation, pageAddress } from './rules/page-address.ts'
export {
  type BadExample,
  type Context,
  changedLink,
  type DocumentRule,
  documentRule,
  type ExampleFinding,
  type ExamplePlace,
  type ExampleRange,
  type Extract,
  type GoodExample,
  type LinkContext,
  type LinkRule,
  linkRule,
  type OptionSchema,
  type Practice,
  part,
  programRule,
  type Rule,
  type Severity,
  type TemplateGroupRule,
  type TemplateRule,
  templateGroupRule,
  templateRule,
} from './rules/rule.ts'
export { RuleError } from './rules/rule-error.ts'
export { type RuleShape, shapeOf } from './rules/shape.ts'
export { auditRecordSchema } from './schemas/audit-record.ts'
export { baselineSchema } from './schemas/baseline.ts'
export { configurationSchema } from './schemas/configuration.ts'
export { programSchema } from './schemas/program.ts'
export { ruleSchema } from './schemas/rule.ts'
export { templateSchema } from './schemas/template.ts'
export {
  createSession,
  lintSources,
  type Session,
  type SessionChanges,
  type SessionOptions,
} from './session.ts'
export { entriesOf, type Frozen, freeze } from './suppression/baseline-entries.ts'
export type { BaselineEntry, BaselineNote } from './suppression/baseline-entry.ts'
export type { BaselineUse } from './suppression/baseline-suppressor.ts'
export { type BaselineText, baselineProblems, baselineText } from './suppression/baseline-text.ts'
export { TextAnalysis } from './text/analysis.ts'
export { capitalized } from './text/capitalized.ts'
export { didYouMean } from './text/did-you-mean.ts'
export { brokenEncodingIn } from './text/encoding.ts'
export { fewNames, firstFew } from './text/first-few.ts'
export { joinWithAnd } from './text/join-with-and.ts'
export { detectLanguage, isSurelyAnother, languageOfLines } from './text/language.ts'
export { normalize } from './text/normalize.ts'
export { personNamedIn } from './text/person-name.ts'
export { personalDataIn } from './text/personal-data.ts'
export { isPlaceholder } from './text/placeholder.ts'
export { quotations } from './text/quotations.ts'
export { voiceWords } from './text/voice.ts'
export { type Word, words } from './text/words.ts'
