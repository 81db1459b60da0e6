/** How frameworks of skills number or address their entries. None of these is a name. */
const forms: readonly (readonly [framework: string, form: RegExp])[] = [
  ['Lightcast', /^(?=.{20}$)(?=.*\d)(?:KS|ES|BGS)[A-Z\d]+$/],
  ['Lightcast', /^https?:\/\/(?:[\w-]+\.)*(?:lightcast\.(?:io|dev)|emsidata\.com)\/\S*$/i],
  ['ESCO', /^https?:\/\/data\.europa\.eu\/esco\/\S+$/i],
  ['O*NET', /^[1-6]\.[A-Z]\.\d{1,2}(?:\.[a-z](?:\.\d{1,2})?)?$/],
  ['O*NET', /^\d{2}-\d{4}(?:\.\d{2})?$/],
  ['O*NET', /^https?:\/\/(?:[\w-]+\.)*onetonline\.org\/\S*$/i],
]

/** The framework whose identifier or address stands in place of a skill's name. */
export function frameworkOf(skill: string): string | undefined {
  // Each has a digit, or is an address.
  if (!/[\d:]/.test(skill)) return undefined
  return forms.find(([, form]) => form.test(skill.trim()))?.[0]
}
