import { role } from './en/role.ts'

/** Whether a badge is for a membership or a role, by its name or its description. English. */
export function isRole(name: string | undefined, description: string): boolean {
  return role.phrase.test(description) || (name !== undefined && role.inName.test(name.trimEnd()))
}
