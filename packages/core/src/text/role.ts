import { role } from './en/role.ts'

/** Whether a badge is for a membership or a role, by its name, its type or its description. English. */
export function isRole(
  name: string | undefined,
  type: string | undefined,
  description: string,
): boolean {
  if (type !== undefined && role.types.test(type)) return true
  return role.phrase.test(description) || (name !== undefined && role.inName.test(name.trimEnd()))
}
