export { isFolder } from '../files/stat.ts'
export { type Written, writeNew } from '../files/write.ts'
export { formatTitles } from '../format-titles.ts'
export { type FolderInspection, inspectFolder } from './inspect-folder.ts'
export type { GitInspection } from './inspect-git.ts'
export {
  type Choices,
  type Proposal,
  type ProposedFile,
  platformFor,
  type TemplateAssets,
} from './proposal.ts'
export { propose } from './propose.ts'
