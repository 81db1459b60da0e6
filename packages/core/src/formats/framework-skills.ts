import type { Located } from '../documents/place.ts'
import type { FieldReader } from './fields.ts'

/** A longer name is a statement of a standard and no name of a skill. */
const maxLength = 80

/**
 * The skills among the alignments of a badge: those to frameworks of skills and competencies. Undefined where there is
 * none, since an alignment may be to anything else as well.
 */
export function frameworkSkills(
  alignments: readonly FieldReader[],
): readonly Located<string>[] | undefined {
  const links = new Map<string, string>()
  const skills: Located<string>[] = []
  for (const alignment of alignments) {
    const name = alignment.text('targetName')
    if (name === undefined || !mayBeName(name.value.trim()) || !isSkill(alignment)) continue
    if (name.value.trim() === alignment.text('targetCode')?.value.trim()) continue
    // Two frameworks may each have a skill of the same name; one entry twice is another matter.
    const folded = name.value.trim().toLowerCase()
    const link = alignment.text('targetUrl')?.value ?? ''
    const known = links.get(folded)
    if (known !== undefined && known !== link) continue
    links.set(folded, link)
    skills.push(name)
  }
  return skills.length > 0 ? skills : undefined
}

/** A code such as `SL.6.1` or `MS-LS2-4`, and a number in a list, such as "Indicator 4a". */
const code =
  /^(?=.*\d)[A-Z\d]{1,8}(?:[.:-][A-Za-z\d]{1,12})+$|^(?:Indicator|Standard|Objective|Outcome|Benchmark|Criterion|Competenc[ey]|Element|Section|Strand|Domain|Level|Unit|Goal|Practice|Skill|Module|Task) [A-Z]?\d+(?:[.-]\d+)*[a-z]?$/i

function mayBeName(text: string): boolean {
  return text.length <= maxLength && !(/\d/.test(text) && code.test(text))
}

/** Frameworks that hold skills, by their names or addresses; some hold occupations beside them. */
const frameworks =
  /\besco\b|\bo\*?net\b|onetonline\.org|onetcenter\.org|lightcast|\bemsi\b|rich skill|open skills/i

/** The addresses and codes of occupations and groups of them, in ESCO and O*NET. */
const occupations =
  /\/esco\/(?:occupation|isco)|\/occupation\/|\/link\/(?:summary|details)\/|\b\d{2}-\d{4}(?:\.\d{2})?\b/i

function isSkill(alignment: FieldReader): boolean {
  const type = alignment.text('targetType')?.value
  if (type === 'ceasn:Competency' || type === 'CFItem') return true
  // An alignment that says that it is to something else is.
  if (type !== undefined && !/^ext:.*skill|^ext:.*competenc/i.test(type)) return false
  const url = alignment.text('targetUrl')?.value ?? ''
  const code = alignment.text('targetCode')?.value ?? ''
  if (occupations.test(`${url} ${code}`)) return false
  if (type !== undefined || /\/ims\/case\/v\d+p\d+\/(?:uri\/)?CFItems?\//i.test(url)) return true
  return frameworks.test(`${alignment.text('targetFramework')?.value ?? ''} ${url}`)
}
