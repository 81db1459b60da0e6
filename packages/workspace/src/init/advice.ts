import { join } from 'node:path'
import { existsAt } from '../files/stat.ts'
import type { FolderInspection } from './inspect-folder.ts'
import type { HookInspection } from './inspect-git.ts'
import { type Choices, type Proposal, pages, type TemplateAssets } from './proposal.ts'
import { folderBelowTop, preCommitLines } from './texts.ts'

/** What people have to know, or to do themselves. */
export function adviceFor(
  inspection: FolderInspection,
  choices: Choices,
  assets: TemplateAssets,
): Proposal['advice'] {
  const { templates, governance, git, configuration } = inspection
  return [
    ...(configuration !== undefined && choices.platform !== undefined
      ? [
          {
            text: `${configuration} stays as it is. For the platform add this to it, unless it names one:`,
            lines: [`platform: ${choices.platform}`],
          },
        ]
      : []),
    ...(templates.count === 0
      ? [
          {
            text: `No badge template was found. Put yours into the folder templates: what your platform exports, or as ${pages}/templates.md says.`,
          },
        ]
      : []),
    ...(governance.length === 0
      ? [
          {
            text:
              configuration === undefined
                ? 'Nobody has written down yet what the badges are for and who decides. Answer the questions in GOVERNANCE.md; examples/exemplary of badgelint has one that is finished.'
                : 'There is no governance document, which says what the badges are for and who decides. Write GOVERNANCE.md; there is one to copy from in examples/exemplary of badgelint.',
          },
        ]
      : []),
    ...(git === undefined
      ? [
          {
            text: 'This folder is not in a git repository, so nothing is proposed for git and GitHub. Once it is, run `badgelint init` again.',
          },
        ]
      : adviceForGit(inspection, choices, assets)),
  ]
}

function adviceForGit(
  inspection: FolderInspection,
  choices: Choices,
  assets: TemplateAssets,
): Proposal['advice'] {
  const { git, templates } = inspection
  const hasAttributes = [inspection.folder, git?.top ?? inspection.folder].some((folder) =>
    existsAt(join(folder, '.gitattributes')),
  )
  const open = git?.hooks.filter(({ runsBadgelint }) => !runsBadgelint) ?? []
  return [
    ...open.map((hook) => hookAdvice(hook, inspection, assets)),
    ...(git?.hooks.length === 0 && choices.preCommit !== true
      ? [
          {
            text: `A hook can check each commit on your own machine: \`badgelint init --pre-commit\`, or see ${pages}/hooks.md`,
          },
        ]
      : []),
    ...(git?.isOnGitHub && git.auditWorkflow === undefined && choices.audit !== true
      ? [
          {
            text: `A workflow can open one issue a year for each owner of badges, with what is due: \`badgelint init --audit\`, or see ${pages}/audit.md`,
          },
        ]
      : []),
    ...(git?.isOnGitHub || git?.workflow !== undefined
      ? []
      : [
          {
            text: `The repository is on ${git?.host}. The workflow is for GitHub; elsewhere, have a job run \`npx badgelint check\`.`,
          },
        ]),
    ...(templates.windowsLineEnds > 0 && !hasAttributes
      ? [
          {
            text: `${templates.windowsLineEnds} of ${templates.files.length} files with templates have Windows line ends. With .gitattributes git may show them as changed once: run \`git add --renormalize .\` and commit.`,
          },
        ]
      : []),
  ]
}

function hookAdvice(
  { tool, file }: HookInspection,
  inspection: FolderInspection,
  assets: TemplateAssets,
): Proposal['advice'][number] {
  const below = folderBelowTop(inspection)
  const command = `npx badgelint check --staged${below === undefined ? '' : ` ${JSON.stringify(below)}`}`
  if (tool === 'pre-commit')
    return {
      text: `pre-commit is in use. Add this to ${file}, below \`repos\`:`,
      lines: preCommitLines(inspection, assets),
    }
  if (tool === 'husky')
    return {
      text: 'husky is in use. Run `npm install --save-dev badgelint`, and add this to .husky/pre-commit:',
      lines: [command],
    }
  return {
    text: `lefthook is in use. Run \`npm install --save-dev badgelint\`, and add this to ${file}; if it is not YAML, write the same in its format:`,
    lines: ['pre-commit:', '  jobs:', '    - name: badgelint', `      run: ${command}`],
  }
}
