import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The languages that governance documents are read in. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = { de, en, es, fr, nl, pt }
