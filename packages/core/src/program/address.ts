/** An address as it is compared: two that differ in this form may lead to different pages. */
export function comparedAddress(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/?#]+/, (host) => host.toLowerCase())
    .replace(/(?<!\/)\/+(?=$|[?#])/, '')
}
