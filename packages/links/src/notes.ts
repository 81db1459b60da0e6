/** More addresses of a host than one run asks. */
export function overBudget(host: string, left: number, most: number): string {
  return `${left} links to ${host} were not asked; a run asks ${most} of one host`
}

export function withoutNetwork(count: number): string {
  return `There is no network, or no name server answers; ${count === 1 ? 'the link was' : `${count} links were`} not asked`
}

/** Hosts that answered that they want to be asked later, with addresses that were left out therefore. */
export function askedTooMuch(host: string, count: number): string {
  return `${count === 1 ? 'A link' : `${count} links`} to ${host} ${count === 1 ? 'was' : 'were'} not asked, since it wants to be asked later`
}

/** The time for all links was used up. `limit` in milliseconds. */
export function outOfTime(limit: number, asked: number, all: number): string {
  const minutes = Number((limit / 60_000).toFixed(2))
  const time = minutes === 1 ? 'one minute' : `${minutes} minutes`
  const left =
    asked < all
      ? 'nothing is said of the others'
      : 'there was no time to see whether https answers too, or to read pages'
  return `${asked} of ${all} links were asked in ${time}, which is the limit, and ${left}; a larger \`links.maxMinutes\` gives more time`
}

export const throughProxy = 'The environment names a proxy; which hosts it reaches is its decision'
