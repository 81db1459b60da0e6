export {
  comparisonJson,
  comparisonText,
  comparisonVersion,
  type ExportComparison,
} from './formats/comparison.ts'
