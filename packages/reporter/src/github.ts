export {
  escapeMarkdown,
  escapeMarkdownMessage,
  escapeWebUrl,
  markdownCodeBlock,
  markdownCodeSpan,
  markdownLink,
} from './escape/github.ts'
export { escapeHtmlAttribute } from './escape/html.ts'
export type { EscapeOptions } from './escape/plain-line.ts'
export { truncate } from './escape/truncate.ts'
export { formatSarif, type SarifOptions } from './formats/sarif.ts'
export { type Annotation, type AnnotationPlan, planAnnotations } from './github/annotations.ts'
export { type ChangeMarkdownOptions, changeMarkdown } from './github/change-markdown.ts'
export { commentMarkdown } from './github/comment.ts'
export { summaryMarkdown } from './github/summary.ts'
export type { FailOn, SummaryInput } from './github/summary-input.ts'
export {
  type ChangeDescription,
  describeChange,
  type FieldDescription,
} from './wording/describe-change.ts'
