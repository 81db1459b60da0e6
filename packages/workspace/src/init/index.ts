export { isFolder } from '../files/stat.ts'
export { type Written, writeNew } from '../files/write.ts'
export { formatTitles } from '../format-titles.ts'
export { look, type Sight } from './inspect-folder.ts'
export type { GitSeen } from './inspect-git.ts'
export {
  type Choices,
  type Given,
  type Proposal,
  type ProposedFile,
  platformFor,
} from './proposal.ts'
export { propose } from './propose.ts'
