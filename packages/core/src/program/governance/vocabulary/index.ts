import { en } from './en.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The languages that governance documents are read in. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = { en }
