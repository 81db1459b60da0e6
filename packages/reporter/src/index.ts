export { formatJson, reportVersion } from './json.ts'
export { ownFindingPage, practices, rulePage } from './rule-page.ts'
export { formatText, type TextOptions } from './text.ts'
export { visible } from './visible.ts'
