/** How many skills there are, for a message. */
export function skillsInWords(count: number): string {
  if (count === 0) return 'no skills'
  return count === 1 ? 'one skill' : `${count} skills`
}
