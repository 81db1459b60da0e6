import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isInside, pathFrom } from '@badgelint/workspace'

/** Where the files of a run lie, and where they are shown on GitHub. */
export interface RunPlaces {
  /** Top of the git repository. */
  readonly top: string
  /** Folder that findings tell paths from. */
  readonly base: string
  /** Folder of the configuration. */
  readonly root: string
  /** Such as `https://github.com/owner/repo`. */
  readonly repository: string
  /** The commit whose lines are shown. */
  readonly commit: string
}

/** Turns paths of findings into paths and addresses that GitHub knows. */
export class Places {
  readonly #places: RunPlaces

  constructor(places: RunPlaces) {
    this.#places = places
  }

  /** Path below the top of the repository. */
  readonly fromTop = (file: string): string => {
    const { base, top } = this.#places
    return pathFrom(top, resolve(base, file))
  }

  /** Address of a line of a file; undefined for a file outside of the repository. */
  readonly address = (file: string, line?: number): string | undefined => {
    const path = this.fromTop(file)
    if (!isInside(path)) return undefined
    return `${this.#blob(path)}${line === undefined ? '' : `#L${line}`}`
  }

  /** Address of an image that a template names, where it is a file of the repository. */
  readonly picture = (image: string, file: string): string | undefined => {
    const { base, root, top } = this.#places
    if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(image) || !/\.(?:png|svg|jpe?g|gif|webp)$/i.test(image))
      return undefined
    const besides = dirname(resolve(base, file))
    const found = [root, besides]
      .map((folder) => join(folder, image))
      .find((path) => isInside(pathFrom(top, path)) && existsSync(path))
    return found && `${this.#blob(pathFrom(top, found))}?raw=true`
  }

  #blob(path: string): string {
    const { repository, commit } = this.#places
    return `${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
  }
}
