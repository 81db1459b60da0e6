import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The languages that governance documents are read in. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = { de, en, fr }
