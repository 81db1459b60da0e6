import { FileLocator } from '@badgelint/core/internal'
import type { ExportPlace, ExportProblem } from './exported-badge.ts'

/** A problem with its file and line, `FILE:LINE`. No full stops. */
export interface LocatedProblem {
  readonly place: string
  readonly message: string
  readonly suggestion: string
}

/** Finds the lines of places in exports. A file is taken apart for it only where something is to be told of it. */
export class PlaceLocator {
  readonly #texts = new Map<string, string>()
  readonly #locators = new Map<string, Promise<FileLocator>>()

  add(file: string, text: string): void {
    this.#texts.set(file, text)
  }

  async problem({ at, message, suggestion }: ExportProblem): Promise<LocatedProblem> {
    return { place: await this.place(at), message, suggestion }
  }

  async place({ file, line, pointer }: ExportPlace): Promise<string> {
    if (line !== undefined || pointer === undefined)
      return line === undefined ? file : `${file}:${line}`
    const locator =
      this.#locators.get(file) ?? FileLocator.of('export.json', this.#texts.get(file) ?? '')
    this.#locators.set(file, locator)
    const found = await locator
    const [start] = found.offsetsOf({ file: 'export.json', document: 0, pointer })
    return `${file}:${found.lines.position(start).line}`
  }
}
