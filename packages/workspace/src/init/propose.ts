import { join } from 'node:path'
import { platformTitles } from '@badgelint/core/internal'
import { isInside, pathFrom } from '../files/paths.ts'
import { existsAt } from '../files/stat.ts'
import { adviceFor } from './advice.ts'
import { governanceOutline } from './governance-outline.ts'
import type { FolderInspection } from './inspect-folder.ts'
import {
  type Choices,
  type Proposal,
  type ProposedFile,
  platformFor,
  type TemplateAssets,
} from './proposal.ts'
import {
  attributesText,
  configurationText,
  preCommitLines,
  programText,
  workflowText,
} from './texts.ts'

/** Says what to write into a folder, and writes nothing. */
export function propose(
  inspection: FolderInspection,
  choices: Choices,
  assets: TemplateAssets,
): Proposal {
  const { folder, git, configuration } = inspection
  const files: ProposedFile[] = []
  const existing: { path: string; what: string }[] = []
  const add = (absolute: string, what: string, why: string, text: () => string) => {
    const path = pathFrom(folder, absolute)
    if (existsAt(absolute)) existing.push({ path, what })
    else files.push({ absolute, path, why, text: text() })
  }
  if (configuration !== undefined) existing.push({ path: configuration, what: 'the settings' })
  else
    add(join(folder, 'badgelint.yaml'), 'the settings', whyConfiguration(inspection, choices), () =>
      configurationText(inspection, choices),
    )
  if (isInside(pathFrom(git?.top ?? folder, inspection.program)))
    add(
      inspection.program,
      "the program's own file",
      'who issues the badges, and room for the team and the skills',
      () => programText(inspection),
    )
  // A program that is set up has decided where these are.
  if (configuration === undefined) {
    if (inspection.governance.length === 0)
      add(
        join(folder, 'GOVERNANCE.md'),
        'the governance document',
        'what the program has to decide, as questions to answer',
        governanceOutline,
      )
    add(
      join(folder, 'metrics/metrics.csv'),
      'the metrics',
      'room for the numbers that you track: a line for each date and number',
      () => 'date,metric,value,template\n',
    )
  }
  if (git) {
    add(
      existsAt(join(git.top, '.gitattributes'))
        ? join(git.top, '.gitattributes')
        : join(folder, '.gitattributes'),
      'how git treats files',
      'the same line ends on every machine, so that a change shows what changed and nothing else',
      () => attributesText(inspection),
    )
    if (git.workflow !== undefined) existing.push({ path: git.workflow, what: 'the workflow' })
    else if (git.isOnGitHub)
      add(
        join(git.top, '.github/workflows/badgelint.yml'),
        'the workflow',
        'checks each pull request on GitHub',
        () => workflowText(inspection, assets.workflow),
      )
    if (git.auditWorkflow !== undefined)
      existing.push({ path: git.auditWorkflow, what: 'the audit' })
    else if (git.isOnGitHub && choices.audit === true)
      add(
        join(git.top, '.github/workflows/badges-audit.yml'),
        'the audit',
        'opens one issue a year for each owner of badges, and keeps it up to date',
        () => workflowText(inspection, assets.auditWorkflow),
      )
    if (git.hooks.length === 0 && choices.preCommit === true)
      add(
        join(git.top, '.pre-commit-config.yaml'),
        'the hooks',
        'checks each commit on your own machine, by pre-commit',
        () => `${['repos:', ...preCommitLines(inspection, assets)].join('\n')}\n`,
      )
  }
  return { files, existing, advice: adviceFor(inspection, choices, assets) }
}

function whyConfiguration(inspection: FolderInspection, choices: Choices): string {
  const platform = platformFor(inspection, choices)
  const title = platform === undefined ? undefined : platformTitles[platform]
  const open = inspection.platforms.length > 1 ? 'several platforms' : 'platform still open'
  const parts = [
    title === undefined ? open : `platform ${title}`,
    ...(inspection.globs.templates ? ['where the templates are'] : []),
    ...(inspection.globs.governance ? ['where the governance document is'] : []),
  ]
  return `the settings (${parts.join('; ')})`
}
