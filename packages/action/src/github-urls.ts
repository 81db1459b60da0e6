import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isImagePath } from '@badgelint/core/internal'
import { isInside, pathFrom } from '@badgelint/workspace'

/** Where the files of a run lie, and where GitHub shows them. Folders are absolute paths. */
export interface GitHubUrlOptions {
  /** Top of the git repository. */
  readonly top: string
  /** Folder that the paths of findings are relative to. */
  readonly base: string
  /** Folder of the configuration. */
  readonly root: string
  /** Such as `https://github.com/owner/repo`. */
  readonly repositoryUrl: string
  /** Full SHA of the commit whose lines are shown. */
  readonly commit: string
}

/** Turns paths of findings into paths and URLs that GitHub knows. */
export class GitHubUrls {
  readonly #options: GitHubUrlOptions

  constructor(options: GitHubUrlOptions) {
    this.#options = options
  }

  /** Path of a finding's file below the top of the repository, with forward slashes. */
  readonly pathInRepository = (file: string): string => {
    const { base, top } = this.#options
    return pathFrom(top, resolve(base, file))
  }

  /** URL of a file, or of a line of it, counted from 1; undefined for a file outside of the repository. */
  readonly fileUrl = (file: string, line?: number): string | undefined => {
    const path = this.pathInRepository(file)
    if (!isInside(path)) return undefined
    return `${this.#blobUrl(path)}${line === undefined ? '' : `#L${line}`}`
  }

  /** URL of an image that a template in `file` names; undefined where it is no file of the repository. */
  readonly imageUrl = (image: string, file: string): string | undefined => {
    const { base, root, top } = this.#options
    if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(image) || !isImagePath(image)) return undefined
    const fileFolder = dirname(resolve(base, file))
    const found = [root, fileFolder]
      .map((folder) => join(folder, image))
      .find((path) => isInside(pathFrom(top, path)) && existsSync(path))
    return found && `${this.#blobUrl(pathFrom(top, found))}?raw=true`
  }

  #blobUrl(path: string): string {
    const { repositoryUrl, commit } = this.#options
    return `${repositoryUrl}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
  }
}
