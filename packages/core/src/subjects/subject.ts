import type { FileModel } from '../formats/file-model.ts'

/** What rules are held against, and how its items are found in what a file holds. */
export interface Subject<Item> {
  readonly itemsIn: (model: FileModel) => readonly Item[]
  /** Whether guidance leaves an item alone, unless its rule says that it speaks about archived ones too. */
  readonly isArchived: (item: Item) => boolean
  /** The language of its texts, a tag such as `en` or `nl-BE`; undefined where that cannot be told. */
  readonly languageOf: (item: Item, configured: string | undefined) => string | undefined
}
