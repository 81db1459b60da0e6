import type { Practice } from '../../rules/rule.ts'
import {
  counted,
  type Evidence,
  liveTemplates,
  type PracticeInput,
  share,
} from '../practice-input.ts'

const noTemplates: Evidence = {
  text: 'no templates',
  missing: 'Put badge templates into templates/',
}

/** In how many templates the rules of a practice have found nothing. */
function withoutFindings(input: PracticeInput, practice: Practice): string {
  const templates = liveTemplates(input)
  const found = new Set(
    input.findings
      .filter((finding) => finding.practice === practice)
      .map(({ template }) => template),
  )
  const without = templates.filter(({ id }) => !found.has(id)).length
  return `${share(without, templates.length, 'template')} without a finding`
}

/** What a template says of the badge. */
export function thorough(input: PracticeInput): Evidence {
  if (liveTemplates(input).length === 0) return noTemplates
  return { text: withoutFindings(input, 4), countsFindings: true }
}

/** Whether that speaks of and to the earner. */
export function earnerFirst(input: PracticeInput): Evidence {
  if (liveTemplates(input).length === 0) return noTemplates
  return { text: withoutFindings(input, 5), countsFindings: true }
}

/** Skills that templates name. Where none does, there is nothing that could be meaningful. */
export function skills(input: PracticeInput): Evidence {
  const templates = liveTemplates(input)
  if (templates.length === 0) return noTemplates
  const withSkills = templates.filter(({ skills: count = 0 }) => count > 0).length
  if (withSkills === 0)
    return {
      text: `no skills in ${counted(templates.length, 'template')}`,
      missing: 'Add to each template the skills that its earners have shown',
    }
  return {
    text: `${share(withSkills, templates.length, 'template')} with skills, ${withoutFindings(input, 6)}`,
    countsFindings: true,
  }
}

/** Next steps and certificates. Some formats can carry neither. */
export function features(input: PracticeInput): Evidence {
  const templates = liveTemplates(input)
  if (templates.length === 0) return noTemplates
  const able = templates.filter(({ nextSteps }) => nextSteps !== undefined)
  const withSteps = able.filter(({ nextSteps = 0 }) => nextSteps > 0).length
  const withCertificate = templates.filter(({ hasCertificate }) => hasCertificate).length
  const text = [
    `${share(withSteps, templates.length, 'template')} with a next step`,
    `${withCertificate} with a certificate`,
  ].join(', ')
  if (withSteps > 0 || withCertificate > 0) return { text }
  return {
    text,
    missing:
      'Add to templates what earners can do next (`recommendations`), or whether they get a certificate',
  }
}
