/** Says that a host has more addresses than one run requests. */
export function perHostLimitNote(host: string, remaining: number, max: number): string {
  return `${remaining} links to ${host} were not asked; a run asks ${max} of one host`
}

/** Says that no host name can be looked up. */
export function offlineNote(count: number): string {
  return `There is no network, or no name server answers; ${count === 1 ? 'the link was' : `${count} links were`} not asked`
}

/** Says that a host limits its rate (429), and for how many links no request was made therefore. */
export function rateLimitNote(host: string, count: number): string {
  return `${count === 1 ? 'A link' : `${count} links`} to ${host} ${count === 1 ? 'was' : 'were'} not asked, since it wants to be asked later`
}

/** Says that the time for all links was used up, with the links that were done by then. `maxTime` in milliseconds. */
export function timeLimitNote(maxTime: number, done: number, total: number): string {
  const minutes = Number((maxTime / 60_000).toFixed(2))
  const time = minutes === 1 ? 'one minute' : `${minutes} minutes`
  const consequence =
    done < total
      ? 'nothing is said of the others'
      : 'there was no time to see whether https answers too, or to read pages'
  return `${done} of ${total} links were asked in ${time}, which is the limit, and ${consequence}; a larger \`links.maxMinutes\` gives more time`
}

export const proxyNote = 'The environment names a proxy; which hosts it reaches is its decision'
