import { parseAllDocuments, stringify } from 'yaml'
import { exemplary } from './exemplary.ts'

/** Each document of an example, laid over a template of `bases`, so that it is cut to what matters. */
export function filledUp(
  text: string,
  bases: readonly Readonly<Record<string, unknown>>[] = exemplary,
): string {
  return parseAllDocuments(text)
    .map((document, index) => {
      const fields: unknown = document.toJS()
      return stringify({ ...bases[index], ...(typeof fields === 'object' ? fields : {}) })
    })
    .join('---\n')
}
