/** What findings and templates are matched by: the file and, for a badge, the id of its template. No path has a zero in it. */
export function badgeKey(file: string, template = ''): string {
  return `${file}\0${template}`
}
