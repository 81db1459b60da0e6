export { formatTitles } from '../format-titles.ts'
export { isFolder } from '../stat.ts'
export { type Written, writeNew } from '../write.ts'
export type { GitSeen } from './git-seen.ts'
export { look, type Sight } from './look.ts'
export {
  type Choices,
  type Given,
  type Proposal,
  type ProposedFile,
  platformFor,
} from './proposal.ts'
export { propose } from './propose.ts'
