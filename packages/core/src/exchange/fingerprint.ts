/**
 * A short sum of data, by which a change of it is known. The order of keys means nothing. It is no
 * proof against intent: who can write the template can write the sum.
 */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => sorted(inner))
  // Two passes of 32 bits, FNV-1a with different beginnings.
  return `${half(text, 0x811c9dc5)}${half(text, 0x1b873593)}`
}

function half(text: string, start: number): string {
  let sum = start
  for (let index = 0; index < text.length; index++)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum >>> 0).toString(36).padStart(7, '0')
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
