export { formatText, type TextOptions } from './formats/text.ts'
