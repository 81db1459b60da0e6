export { type Annotation, type AnnotationPlan, planAnnotations } from './annotations.ts'
export {
  cut,
  type Harmless,
  inAttribute,
  inCode,
  inFence,
  inLink,
  inSentence,
  inText,
  linked,
} from './harmless.ts'
export { formatSarif, type SarifOptions } from './sarif.ts'
export { commentMarkdown, type FailOn, type SummaryInput, summaryMarkdown } from './summary.ts'
export {
  type ChangeInWords,
  type ChangeMarkdownOptions,
  changeInWords,
  changeMarkdown,
  type FieldInWords,
} from './template-changes.ts'
