/** Where the documentation is read, a web address without a slash at its end. */
export const documentation = 'https://github.com/badgelint/badgelint/blob/main/docs'

/** The page of a built-in rule or check, by its id. */
export function pageAddress(id: string): string {
  return `${documentation}/rules/${id}.md`
}
