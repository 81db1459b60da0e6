export { formatText, type TextOptions } from './formats/text.ts'
export { type PracticesTextOptions, practicesText } from './practices/text.ts'
