/** Says that a host has more addresses than one run requests. */
export function perHostLimitNote(host: string, remaining: number, max: number): string {
  return `${remaining} links to ${host} were not checked; a run checks at most ${max} links to one host`
}

/** Says that no host name can be looked up. */
export function offlineNote(count: number): string {
  return `There is no network connection, or host names cannot be looked up; ${count === 1 ? 'the link was' : `${count} links were`} not checked`
}

/** Says that a host limits its rate (429), and for how many links no request was made therefore. */
export function rateLimitNote(host: string, count: number): string {
  return `${count === 1 ? 'A link' : `${count} links`} to ${host} ${count === 1 ? 'was' : 'were'} not checked, because the host asks to wait`
}

/** Says that the time for all links was used up, with the links that were done by then. `maxTime` in milliseconds. */
export function timeLimitNote(maxTime: number, done: number, total: number): string {
  const minutes = Number((maxTime / 60_000).toFixed(2))
  const time = minutes === 1 ? 'one minute' : `${minutes} minutes`
  const consequence =
    done < total ? 'the others were not checked' : 'there was no time to try https or to read pages'
  return `${done} of ${total} links were checked in ${time}, which is the limit, and ${consequence}; raise \`links.maxMinutes\` to allow more time`
}

export const proxyNote = 'The environment sets a proxy, which decides which hosts can be reached'
