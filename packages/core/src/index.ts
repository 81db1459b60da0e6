export {
  type ChangeFacts,
  type ChangeReport,
  checkChange,
  type GroupKeys,
  type ProgramChange,
  type UnchangedFiles,
} from './change.ts'
export type { Position, Range } from './documents/lines.ts'
export { type DecodedData, decodeData, type Syntax, syntaxOf } from './documents/parse.ts'
export {
  type Located,
  type Place,
  type Pointer,
  placeBelow,
  placeOfSpan,
  type Span,
} from './documents/place.ts'
export type { Source, Unreadable } from './documents/source.ts'
export { unreadableInWords } from './documents/unreadable.ts'
export { newText } from './documents/writing.ts'
export { type Frozen, freeze } from './engine/baseline-entries.ts'
export type { BaselineEntry, BaselineNote } from './engine/baseline-entry.ts'
export { type BaselineText, baselineProblems, baselineText } from './engine/baseline-text.ts'
export { type Bounds, usualBounds } from './engine/bounds.ts'
export {
  type Configuration,
  type ConfigurationLayer,
  type FileConfiguration,
  type Ignore,
  type LinksConfiguration,
  preset,
  presetNames,
  type RuleSetting,
} from './engine/configuration.ts'
export {
  ConfigurationError,
  type ConfigurationProblem,
  configurationProblems,
} from './engine/configuration-schema.ts'
export type {
  BaselineUse,
  Finding,
  NewlySuppressed,
  RelatedPlace,
  Report,
  Summary,
  SuppressedFinding,
} from './engine/finding.ts'
export {
  type FixedText,
  fixText,
  type RefusedFix,
  type SetOutcome,
  setTexts,
} from './engine/fixes.ts'
export type { Gather, GatheredFacts, Wanted } from './engine/gather.ts'
export { type Glance, type GlancedTemplate, glance } from './engine/glance.ts'
export {
  type GroupEntry,
  groupName,
  type KnownFile,
  KnownFiles,
  knownFile,
} from './engine/known-files.ts'
export { type ListedLink, linksIn } from './engine/links-in.ts'
export { locateIn } from './engine/locate.ts'
export {
  contractsFirst,
  isContract,
  keyOf as findingKey,
  suppressedBetween,
  withoutSuppressions,
} from './engine/newly-suppressed.ts'
export { type OwnFinding, ownFindings } from './engine/own-findings.ts'
export { RuleFailure } from './engine/rule-failure.ts'
export {
  type FileSettings,
  type PlacedBaseline,
  type RuleSettings,
  Settings,
} from './engine/settings.ts'
export { countBySeverity } from './engine/settle.ts'
export { type TemplateEntry, templatesIn } from './engine/templates.ts'
export { readProgramProfile } from './formats/program.ts'
export { check, type LintExtras, lint } from './lint.ts'
export { platformTitles } from './platforms/index.ts'
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
} from './program/changes.ts'
export {
  type FactName,
  type Facts,
  type HistoryFacts,
  type ImageFacts,
  type IssuanceFacts,
  imageKey,
  type ProgramProfile,
  type SkillList,
  type TeamMember,
} from './program/facts.ts'
export type { GovernanceDocument, Section } from './program/governance.ts'
export { bandKeys, likeness, shingles } from './program/likeness.ts'
export type { Link, LinkFact, LinkField, LinkUse, NamedLink } from './program/links.ts'
export { comparedWords, isSeries } from './program/series.ts'
export { skillForm } from './program/skill.ts'
export {
  type Alignment,
  type BadgeTemplate,
  type Criterion,
  type Format,
  formats,
  type TemplateField,
} from './program/template.ts'
export { rules } from './rules/catalogue.ts'
export { type RuleFlaw, ruleFlaws } from './rules/flaws.ts'
export {
  type BadExample,
  type Context,
  changedLink,
  type Extract,
  type Fix,
  type GoodExample,
  type GovernanceRule,
  governanceRule,
  isGovernanceRule,
  isLinkRule,
  isProgramRule,
  isTemplateRule,
  type Judgement,
  type LinkContext,
  type LinkRule,
  linkRule,
  type OptionSchema,
  type Practice,
  type ProgramRule,
  part,
  programRule,
  type Rule,
  type Severity,
  type TemplateRule,
  templateRule,
} from './rules/rule.ts'
export { baselineSchema } from './schemas/baseline.ts'
export { configurationSchema } from './schemas/configuration.ts'
export { programSchema } from './schemas/program.ts'
export { templateSchema } from './schemas/template.ts'
export { fewNames, firstFew } from './text/first-few.ts'
export { detectLanguage } from './text/language.ts'
export { nearest } from './text/nearest.ts'
export { isPlaceholder } from './text/placeholder.ts'
export { quotations } from './text/quotations.ts'
export { voiceWords } from './text/voice.ts'
export { fold, type Word, words } from './text/words.ts'
